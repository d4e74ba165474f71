"""Formulas in words, for screen readers: every bracket is heard."""

from __future__ import annotations

import re
from collections.abc import Callable

from bpviz_desktop.engine.formulas.expr import (
    Call,
    Choose,
    Expr,
    Negative,
    Number,
    Partial,
    Power,
    Product,
    Quotient,
    Ref,
    Sum,
    Symbol,
    for_readers,
)
from bpviz_desktop.engine.formulas.order import (
    ATOM,
    POWER,
    PRODUCT,
    SUM,
    binding,
    compared,
    is_half,
    is_pi,
)
from bpviz_desktop.language import tr

_WORDS = {
    "0": tr("zero"),
    "1": tr("one"),
    "2": tr("two"),
    "3": tr("three"),
    "4": tr("four"),
    "5": tr("five"),
    "6": tr("six"),
    "7": tr("seven"),
    "8": tr("eight"),
    "9": tr("nine"),
    "α": tr("alpha"),
    "β": tr("beta"),
    "γ": tr("gamma"),
    "δ": tr("delta"),
    "ε": tr("epsilon"),
    "η": tr("eta"),
    "θ": tr("theta"),
    "λ": tr("lambda"),
    "μ": tr("mu"),
    "π": tr("pi"),
    "ρ": tr("rho"),
    "σ": tr("sigma"),
    ",": tr("comma"),
    "′": tr("prime"),
    "″": tr("double prime"),
    "+": tr("plus"),
    "‖g‖": tr("the length of g"),
    "⋯": tr("and so on"),
}
_OF = {
    "ln": tr("the natural logarithm"),
    "tanh": tr("the hyperbolic tangent"),
    "erf": tr("the error function"),
    "sign": tr("the sign"),
}
_POWER_OF_TEN = re.compile("×10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)|e([+-]?[0-9]+)$")
_PLAIN_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


def _repr(value: float) -> str:
    return repr(float(value)).removesuffix(".0")


def spoken(expr: Expr, number: Callable[[float], str] = _repr) -> str:
    """Say a formula: "w one one of layer two times h one, plus b one of layer two".

    Parameters
    ----------
    expr : Expr
    number : (float) -> str
        How a number is written; minus and powers of ten are turned into words.
    """
    match expr:
        case Ref(_, only) | Sum((only,)) | Product((only,)):
            return spoken(only, number)
        case Number(value):
            return "pi" if is_pi(expr) else _number(number(value))
        case Symbol():
            return _symbol(expr)
        case Partial(of, by):
            return tr(
                "the partial derivative of {of} with respect to {by}",
                of=_symbol(of),
                by=_symbol(by),
            )
        case Sum(parts):
            return _sum(parts, number)
        case Product(factors):
            return tr(" times ").join(_within(each, POWER, number) for each in factors)
        case Quotient(over, under):
            if is_half(expr):
                return tr("one half")
            above, below = spoken(over, number), spoken(under, number)
            return tr(
                "fraction {above} over {below} end fraction", above=above, below=below
            )
        case Power(base, exponent):
            return _power(base, exponent, number)
        case Negative(inner):
            return tr("minus {part}", part=_within(inner, PRODUCT, number))
        case Call("log1p" | "expm1"):
            return spoken(for_readers(expr), number)
        case Call(function, arguments):
            return _call(function, arguments, number)
        case Choose(test, yes, no):
            left, right = (spoken(side, number) for side in compared(test))
            return tr(
                "{yes} if {left} is greater than {right}, otherwise {no}",
                yes=spoken(yes, number),
                left=left,
                right=right,
                no=spoken(no, number),
            )


def _within(expr: Expr, least: int, number: Callable[[float], str]) -> str:
    # A fraction says its own end.
    if binding(expr) < least and not isinstance(expr, Quotient):
        return tr("open bracket {inner} close bracket", inner=spoken(expr, number))
    return spoken(expr, number)


def _number(shown: str) -> str:
    words = {"nan": tr("not a number"), "inf": tr("infinity"), "∞": tr("infinity")}
    size = shown.lstrip("+-−")
    if size.lower() in words:
        said = words[size.lower()]
    elif found := _POWER_OF_TEN.search(size):
        exponent = int((found[1] or found[2]).translate(_PLAIN_DIGITS))
        power = tr("minus {part}", part=-exponent) if exponent < 0 else str(exponent)
        said = tr(
            "{size} times ten to the power of {power}",
            size=size[: found.start()],
            power=power,
        )
    else:
        said = size
    return tr("minus {part}", part=said) if shown[0] in "-−" else said


def _spelled(marks: str) -> str:
    """Spell indices one by one: "12" is "one two", or it would be twelve."""
    return " ".join(_WORDS.get(mark, mark) for mark in marks)


def _symbol(symbol: Symbol) -> str:
    words = [tr("new")] if symbol.plus else []
    words.append(_WORDS.get(symbol.letter, symbol.letter))
    if symbol.hat:
        words.append(tr("hat"))
    if symbol.sup in ("′", "″"):
        words.append(_WORDS[symbol.sup])
    if symbol.sub:
        words.append(_spelled(symbol.sub))
    inner = symbol.sup[1:-1]
    if symbol.sup.startswith("(") and inner:
        words.append(tr("of layer {name}", name=_WORDS.get(inner, inner)))
    elif symbol.sup.startswith("[") and inner:
        words.append(tr("of mini-batch {name}", name=_WORDS.get(inner, inner)))
    elif symbol.sup not in ("", "′", "″"):
        words.append(tr("superscript {marks}", marks=_spelled(symbol.sup)))
    return " ".join(words)


def _sum(parts: tuple[Expr, ...], number: Callable[[float], str]) -> str:
    pieces = [_within(parts[0], SUM, number)]
    for part in parts[1:]:
        if isinstance(part, Negative):
            pieces.append(tr("minus {part}", part=_within(part.inner, PRODUCT, number)))
        else:
            pieces.append(tr("plus {part}", part=_within(part, PRODUCT, number)))
    return ", ".join(pieces)


def _power(base: Expr, exponent: Expr, number: Callable[[float], str]) -> str:
    below = _within(base, ATOM, number)
    if exponent == Number(2):
        return tr("{below} squared", below=below)
    if exponent == Number(3):
        return tr("{below} cubed", below=below)
    return tr(
        "{below} to the power of {above} end power",
        below=below,
        above=spoken(exponent, number),
    )


def _call(
    function: str, arguments: tuple[Expr, ...], number: Callable[[float], str]
) -> str:
    said = [spoken(each, number) for each in arguments]
    if function == "exp":
        return tr("e to the power of {inner} end power", inner=said[0])
    if function == "sqrt":
        return tr("the square root of {inner} end root", inner=said[0])
    if function == "abs":
        return tr("the absolute value of {inner} end absolute value", inner=said[0])
    listed = tr(" and ").join(said)
    if function == "max":
        return tr("the larger of {listed} end larger", listed=listed)
    if function == "min":
        return tr("the smaller of {listed} end smaller", listed=listed)
    inner = _within(arguments[0], ATOM, number)
    return tr("{function} of {inner}", function=_OF[function], inner=inner)
