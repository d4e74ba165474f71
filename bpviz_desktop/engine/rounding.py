"""Rounding as one does on paper."""

from decimal import ROUND_HALF_UP, Context, Decimal

# Enough for every float64 with all its digits before and after the point.
_EXACT = Context(prec=800)


def half_away(value: float, decimals: int) -> Decimal:
    """Round a finite number to `decimals`, halves away from zero.

    The shortest decimal form counts: 0.285 becomes 0.29, although the float64 next to
    it lies a little below. Negative `decimals` round to tens, hundreds, ….
    """
    unit = Decimal(1).scaleb(-decimals)
    return Decimal(repr(float(value))).quantize(unit, ROUND_HALF_UP, _EXACT)
