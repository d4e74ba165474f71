"""Do the digits on the screen give the result on the screen?"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from bpviz_desktop.engine.formulas.expr import (
    Expr,
    Number,
    Ref,
    Symbol,
    children,
    evaluate,
    rebuilt,
)
from bpviz_desktop.engine.formulas.order import is_pi
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.numbers.written import MINUS, not_finite

_SIGNS = str.maketrans({MINUS: "-", ",": "."})
_POWERS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_NOT_FINITE = {not_finite(value): value for value in (math.nan, math.inf, -math.inf)}
# More digits than a reader has, fewer than a sum of rounding errors reaches.
_CLEAN_DIGITS = 13


@dataclass(frozen=True)
class Claim:
    """What the screen says: `formula` (in names) is `value`, both written by `write`.

    `rounded_to` is the number of decimals that the value was rounded to by hand.
    """

    formula: Expr
    value: float
    write: Callable[[float], str]
    rounded_to: int | None = None


def read(shown: str) -> float:
    """The number that a reader takes from its digits: "−1.2×10⁻³" is -0.0012."""
    if shown in _NOT_FINITE:
        return _NOT_FINITE[shown]
    mantissa, times, power = shown.translate(_SIGNS).partition("×10")
    return float(f"{mantissa}e{power.translate(_POWERS)}" if times else mantissa)


def holds(claim: Claim, value_of: Callable[[TermId], float]) -> bool:
    """Whether computing with the shown digits gives the shown result."""
    if not math.isfinite(claim.value) or _leaves_out(claim.formula):
        return True
    try:
        found = evaluate(_as_shown(claim.formula, claim.write, value_of), value_of)
        # Binary fractions must not turn a half that a reader rounds up.
        found = float(f"{found:.{_CLEAN_DIGITS}g}")
    except (ArithmeticError, ValueError):
        return False
    if claim.rounded_to is not None and math.isfinite(found):
        unit = Decimal(1).scaleb(-claim.rounded_to)
        found = float(Decimal(repr(found)).quantize(unit, ROUND_HALF_UP))
    return claim.write(found) == claim.write(claim.value)


def _as_shown(
    expr: Expr, write: Callable[[float], str], value_of: Callable[[TermId], float]
) -> Expr:
    """The formula with what a reader takes from its digits."""
    match expr:
        case Ref(term, _):
            return Number(read(write(value_of(term))))
        case Number(value) if not is_pi(expr):
            return Number(read(write(value)))
        case _:
            return rebuilt(expr, lambda part: _as_shown(part, write, value_of))


def _leaves_out(expr: Expr) -> bool:
    """Whether some of the formula is not written at all: nobody can compute it."""
    return isinstance(expr, Symbol) or any(map(_leaves_out, children(expr)))


def needs_all_digits(
    claims: Sequence[Claim], value_of: Callable[[TermId], float]
) -> bool:
    """Whether some result on the screen cannot be had from the digits beside it."""
    return not all(holds(claim, value_of) for claim in claims)
