"""Formulas in English words, for screen readers: every bracket is heard."""

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

_WORDS = {
    "0": "zero",
    "1": "one",
    "2": "two",
    "3": "three",
    "4": "four",
    "5": "five",
    "6": "six",
    "7": "seven",
    "8": "eight",
    "9": "nine",
    "α": "alpha",
    "β": "beta",
    "γ": "gamma",
    "δ": "delta",
    "ε": "epsilon",
    "η": "eta",
    "θ": "theta",
    "λ": "lambda",
    "μ": "mu",
    "π": "pi",
    "ρ": "rho",
    "σ": "sigma",
    ",": "comma",
    "′": "prime",
    "″": "double prime",
    "+": "plus",
    "‖g‖": "the length of g",
    "⋯": "and so on",
}
_OF = {
    "ln": "the natural logarithm",
    "tanh": "the hyperbolic tangent",
    "erf": "the error function",
    "sign": "the sign",
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
            return (
                f"the partial derivative of {_symbol(of)} with respect to {_symbol(by)}"
            )
        case Sum(parts):
            return _sum(parts, number)
        case Product(factors):
            return " times ".join(_within(each, POWER, number) for each in factors)
        case Quotient(over, under):
            if is_half(expr):
                return "one half"
            above, below = spoken(over, number), spoken(under, number)
            return f"fraction {above} over {below} end fraction"
        case Power(base, exponent):
            return _power(base, exponent, number)
        case Negative(inner):
            return f"minus {_within(inner, PRODUCT, number)}"
        case Call("log1p" | "expm1"):
            return spoken(for_readers(expr), number)
        case Call(function, arguments):
            return _call(function, arguments, number)
        case Choose(test, yes, no):
            left, right = (spoken(side, number) for side in compared(test))
            return (
                f"{spoken(yes, number)} if {left} is greater than {right}, "
                f"otherwise {spoken(no, number)}"
            )


def _within(expr: Expr, least: int, number: Callable[[float], str]) -> str:
    # A fraction says its own end.
    if binding(expr) < least and not isinstance(expr, Quotient):
        return f"open bracket {spoken(expr, number)} close bracket"
    return spoken(expr, number)


def _number(shown: str) -> str:
    words = {"nan": "not a number", "inf": "infinity", "∞": "infinity"}
    sign = "minus " if shown[0] in "-−" else ""
    size = shown.lstrip("+-−")
    if size.lower() in words:
        return sign + words[size.lower()]
    found = _POWER_OF_TEN.search(size)
    if not found:
        return sign + size
    exponent = (found[1] or found[2]).translate(_PLAIN_DIGITS)
    power = f"minus {abs(int(exponent))}" if int(exponent) < 0 else str(int(exponent))
    return f"{sign}{size[: found.start()]} times ten to the power of {power}"


def _spelled(marks: str) -> str:
    """Spell indices one by one: "12" is "one two", or it would be twelve."""
    return " ".join(_WORDS.get(mark, mark) for mark in marks)


def _symbol(symbol: Symbol) -> str:
    words = ["new"] if symbol.plus else []
    words.append(_WORDS.get(symbol.letter, symbol.letter))
    if symbol.hat:
        words.append("hat")
    if symbol.sup in ("′", "″"):
        words.append(_WORDS[symbol.sup])
    if symbol.sub:
        words.append(_spelled(symbol.sub))
    inner = symbol.sup[1:-1]
    if symbol.sup.startswith("(") and inner:
        words.append(f"of layer {_WORDS.get(inner, inner)}")
    elif symbol.sup.startswith("[") and inner:
        words.append(f"of mini-batch {_WORDS.get(inner, inner)}")
    elif symbol.sup not in ("", "′", "″"):
        words.append(f"superscript {_spelled(symbol.sup)}")
    return " ".join(words)


def _sum(parts: tuple[Expr, ...], number: Callable[[float], str]) -> str:
    pieces = [_within(parts[0], SUM, number)]
    for part in parts[1:]:
        if isinstance(part, Negative):
            pieces.append(f"minus {_within(part.inner, PRODUCT, number)}")
        else:
            pieces.append(f"plus {_within(part, PRODUCT, number)}")
    return ", ".join(pieces)


def _power(base: Expr, exponent: Expr, number: Callable[[float], str]) -> str:
    below = _within(base, ATOM, number)
    if exponent == Number(2):
        return f"{below} squared"
    if exponent == Number(3):
        return f"{below} cubed"
    return f"{below} to the power of {spoken(exponent, number)} end power"


def _call(
    function: str, arguments: tuple[Expr, ...], number: Callable[[float], str]
) -> str:
    said = [spoken(each, number) for each in arguments]
    if function == "exp":
        return f"e to the power of {said[0]} end power"
    if function == "sqrt":
        return f"the square root of {said[0]} end root"
    if function == "abs":
        return f"the absolute value of {said[0]} end absolute value"
    if function in ("max", "min"):
        which = "larger" if function == "max" else "smaller"
        return f"the {which} of {' and '.join(said)} end {which}"
    return f"{_OF[function]} of {_within(arguments[0], ATOM, number)}"
