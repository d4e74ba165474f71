"""Rounding as one does on paper."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal

import numpy as np
from numpy.typing import NDArray

# Enough for every float64 with all its digits before and after the point.
_EXACT = Context(prec=800)
_DIGITS_SEEN = 14

_Array = NDArray[np.float64]


def half_away(value: float, decimals: int) -> Decimal:
    """Round a finite number to `decimals`, halves away from zero.

    The shortest decimal form counts: 0.285 becomes 0.29, although the float64 next to
    it lies a little below. Negative `decimals` round to tens, hundreds, ….
    """
    unit = Decimal(1).scaleb(-decimals)
    return Decimal(repr(float(value))).quantize(unit, ROUND_HALF_UP, _EXACT)


def on_paper(value: float, decimals: int) -> float:
    """Round as a person does, who does not see the noise of binary fractions.

    (0.117 − 0.038)/2 is 0.0395 on paper and becomes 0.04, although floats give
    0.039499999999999993. So 14 digits are looked at, where that leaves more than
    `decimals`. NaN, infinity and what has no decimals stay what they are.
    """
    if not abs(value) < 2.0**52:
        return value
    exact = Decimal(repr(float(value)))
    places = _DIGITS_SEEN - 1 - exact.adjusted()
    if places > decimals:
        exact = exact.quantize(Decimal(1).scaleb(-places), context=_EXACT)
    unit = Decimal(1).scaleb(-decimals)
    return float(exact.quantize(unit, ROUND_HALF_UP, _EXACT))


def round_half_away(values: _Array, decimals: int) -> _Array:
    """Round an array to `decimals`, each number as `on_paper` does."""
    with np.errstate(invalid="ignore"):
        each = np.frompyfunc(lambda value: on_paper(value, decimals), 1, 1)
        return np.asarray(each(values), dtype=np.float64)


@dataclass(frozen=True)
class ByHand:
    """What is rounded, before it is used further, of what a person writes down.

    Attributes
    ----------
    decimals : int
    everything : bool
        Every number on the board; else the activations alone.
    """

    decimals: int
    everything: bool = False

    def rounds(self, kind: str) -> bool:
        """Whether terms of this kind are rounded."""
        return self.everything or kind == "a"


def rounded(values: _Array, by_hand: ByHand | None) -> _Array:
    """An array as it is used further: rounded where every number is."""
    if by_hand is None or not by_hand.everything:
        return values
    return round_half_away(values, by_hand.decimals)


def rounded_number(value: float, by_hand: ByHand | None) -> float:
    """A number as it is used further: rounded where every number is."""
    return float(rounded(np.asarray([value]), by_hand)[0])
