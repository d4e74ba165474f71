"""Formulas on one line of Unicode, and with numbers put in, for files and captions.

`text` is for readers, `numbers` for readers and machines. LaTeX and spoken words are
in `latex` and `spoken`; all four can be imported from here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

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
    with_values,
)
from bpviz_desktop.engine.formulas.latex import latex
from bpviz_desktop.engine.formulas.order import (
    ATOM,
    POWER,
    PRODUCT,
    SUM,
    binding,
    compared,
    face,
    is_crossed,
    is_half,
    is_numeric,
    is_pi,
)
from bpviz_desktop.engine.formulas.spoken import spoken
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import listed, tr

__all__ = ["latex", "numbers", "plain_number", "spoken", "symbol_text", "text"]

_SUBSCRIPTS = dict(zip("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎", strict=True)) | dict(
    zip("aehijklmnoprstuvx", "ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", strict=True)
)
_SUPERSCRIPTS = dict(zip("0123456789+-=()′″", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾′″", strict=True)) | dict(
    zip("abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ", strict=True)
)
_COMBINING_HAT = "\u0302"


def plain_number(value: float) -> str:
    """A number at full precision: `repr` without a trailing ".0"; nan, inf, -inf."""
    return repr(float(value)).removesuffix(".0")


@dataclass(frozen=True)
class _Style:
    """What differs between ways of writing on one line."""

    number: Callable[[float], str]
    minus: str
    for_machines: bool = False
    small_powers: bool = False


def text(
    expr: Expr,
    *,
    number: Callable[[float], str] = plain_number,
    screen: bool = False,
) -> str:
    """Write a formula in Unicode: w₁₁⁽²⁾, ∂L/∂w, "w⁽¹⁾·x + b⁽¹⁾".

    Parameters
    ----------
    expr : Expr
    number : (float) -> str
        How a number is written; by default at full precision.
    screen : bool
        Write small exponents above the line: (y − ŷ)² instead of (y − ŷ)^2.
    """
    style = _Style(number, "−", small_powers=screen)
    return _written(for_readers(expr), style, leads=True)


def numbers(expr: Expr, value_of: Callable[[TermId], float]) -> str:
    """Write a formula with its values put in, so that a machine can evaluate it.

    Numbers have full precision. The language, tightest first::

        number   = decimal as Python writes it ("2", "0.1", "1e-08"), or nan, or inf
        atom     = number | "(" choice ")" | function "(" choice {", " choice} ")"
        power    = atom ["^" exponent]             from right to left
        exponent = power
        product  = power {(" × " | " / ") power}   from left to right
        sum      = ["-"] product {(" + " | " - ") product}
        choice   = sum [" if " sum " > 0 else " choice]
        function = exp | ln | log1p | expm1 | sqrt | tanh | erf | abs | max | min | sign

    "-" before a product changes its sign (-2^2 is -4). "A if T > 0 else B" is A where
    T is above zero, else B (also where T is nan).

    Raises
    ------
    TypeError
        If the formula holds a name that stands for no term.
    """
    put_in = with_values(expr, value_of)
    return _written(put_in, _Style(plain_number, "-", for_machines=True), leads=True)


@lru_cache(maxsize=16_384)
def symbol_text(symbol: Symbol) -> str:
    """A name with its marks: w₁₁⁽²⁾, m̂, v⁺, L^[1], w_(10,2)."""
    letter = symbol.letter
    if symbol.hat:
        letter = unicodedata.normalize("NFC", letter + _COMBINING_HAT)
    sub = _script(symbol.sub, _SUBSCRIPTS, "_")
    sup = _script(symbol.sup, _SUPERSCRIPTS, "^")
    return f"{letter}{sub}{sup}{'⁺' if symbol.plus else ''}"


def _script(marks: str, small: dict[str, str], sign: str) -> str:
    if all(mark in small for mark in marks):
        return "".join(small[mark] for mark in marks)
    if marks[0] + marks[-1] in ("()", "[]"):
        return f"{sign}{marks}"
    return f"{sign}({marks})"


def _written(expr: Expr, style: _Style, *, leads: bool) -> str:
    """Write an expression; `leads`: a minus may stand at its beginning."""
    match expr:
        case Ref(_, only) | Sum((only,)) | Product((only,)):
            return _written(only, style, leads=leads)
        case Number():
            return _number(expr, style, leads=leads)
        case Symbol() | Partial() if style.for_machines:
            raise TypeError(f"{expr} is a name, it has no value")
        case Symbol():
            return symbol_text(expr)
        case Partial(of, by):
            return f"∂{symbol_text(of)}/∂{symbol_text(by)}"
        case Sum(parts):
            return _sum(parts, style, leads=leads)
        case Product(factors):
            return _product(factors, style, leads=leads)
        case Quotient():
            return _quotient(expr, style, leads=leads)
        case Power(base, exponent):
            return _power(base, exponent, style)
        case Negative(inner):
            negative = style.minus + _within(inner, PRODUCT, style)
            return negative if leads else f"({negative})"
        case Call(function, arguments):
            return _call(function, arguments, style)
        case Choose(test, yes, no):
            return _choice(test, yes, no, style)


def _within(expr: Expr, least: int, style: _Style, *, leads: bool = False) -> str:
    """Write a part, in brackets if it binds looser than `least`."""
    if binding(expr) < least:
        return f"({_written(expr, style, leads=True)})"
    return _written(expr, style, leads=leads)


def _number(number: Number, style: _Style, *, leads: bool) -> str:
    if is_pi(number) and not style.for_machines:
        return "π"
    shown = style.number(number.value)
    return shown if leads or shown[0] not in "-−" else f"({shown})"


def _sum(parts: tuple[Expr, ...], style: _Style, *, leads: bool) -> str:
    # A sum within a sum keeps its brackets: it is rounded before it is added.
    pieces = [_within(parts[0], SUM, style, leads=leads)]
    for part in parts[1:]:
        if isinstance(part, Negative):
            pieces.append(f"{style.minus} {_within(part.inner, PRODUCT, style)}")
        else:
            pieces.append(f"+ {_within(part, PRODUCT, style)}")
    return " ".join(pieces)


def _product(factors: tuple[Expr, ...], style: _Style, *, leads: bool) -> str:
    if style.for_machines:
        pieces = [
            _within(factors[0], PRODUCT, style, leads=leads),
            *(_within(factor, POWER, style) for factor in factors[1:]),
        ]
        return " × ".join(pieces)
    pieces = [
        _factor(factor, style, leads=leads and at == 0, is_first=at == 0)
        for at, factor in enumerate(factors)
    ]
    if is_numeric(Product(factors)) and is_pi(factors[-1]):
        return "".join(pieces)
    return (" × " if is_crossed(factors) else "·").join(pieces)


def _factor(expr: Expr, style: _Style, *, leads: bool, is_first: bool) -> str:
    """Write a factor for readers: "a / b·c" would be taken for a / (b·c)."""
    is_clear = is_half(expr) or (is_first and not isinstance(expr, Quotient))
    return _within(expr, PRODUCT if is_clear else POWER, style, leads=leads)


def _quotient(expr: Quotient, style: _Style, *, leads: bool) -> str:
    if is_half(expr) and not style.for_machines:
        return "½"
    is_twofold = isinstance(expr.over, Quotient) and not style.for_machines
    least = POWER if is_twofold else PRODUCT
    over = _within(expr.over, least, style, leads=leads)
    return f"{over} / {_within(expr.under, POWER, style)}"


def _power(base: Expr, exponent: Expr, style: _Style) -> str:
    below = _within(base, ATOM, style)
    name = face(base)
    if isinstance(name, Partial) or (
        isinstance(name, Symbol) and name.sup + "+" * name.plus
    ):
        below = f"({below})"
    above = _within(exponent, POWER, style)
    if style.small_powers and all(mark in _SUPERSCRIPTS for mark in above):
        return below + "".join(_SUPERSCRIPTS[mark] for mark in above)
    return f"{below}^{above}"


def _call(function: str, arguments: tuple[Expr, ...], style: _Style) -> str:
    written = (_written(each, style, leads=True) for each in arguments)
    if style.for_machines:
        return f"{function}({', '.join(written)})"
    inner = listed(written)
    if function == "abs":
        return f"|{inner}|"
    return f"{'√' if function == 'sqrt' else function}({inner})"


def _choice(test: Expr, yes: Expr, no: Expr, style: _Style) -> str:
    left, right = (test, Number(0)) if style.for_machines else compared(test)
    parts = {"yes": yes, "left": left, "right": right, "no": no}
    written = {
        name: _within(part, SUM, style, leads=True) for name, part in parts.items()
    }
    if style.for_machines:
        return "{yes} if {left} > {right} else {no}".format(**written)
    return tr("{yes} if {left} > {right} else {no}", **written)
