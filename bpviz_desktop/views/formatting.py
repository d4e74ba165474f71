"""Numbers on the screen, by the rules of one place.

Canvas, tables and spin boxes show fixed decimals; formulas drop trailing zeros. Exact
zero is "0"; very small and very large numbers are written with a power of ten. Halves
round away from zero, the minus is U+2212.
"""

from __future__ import annotations

import math
from decimal import ROUND_HALF_UP, Decimal

MINUS = "\u2212"
_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_LARGE = 1e6
_DIGITS = 7


def fixed(value: float, decimals: int = 4) -> str:
    """A number with fixed decimals: 0.5000, −0.1875, 4.39×10⁻⁴, 0, NaN, +∞."""
    return _written(value, decimals, keep_zeros=True)


def short(value: float, decimals: int = 4) -> str:
    """The same without trailing zeros: 0.5, −0.1875."""
    return _written(value, decimals, keep_zeros=False)


def five(value: float) -> str:
    """A number in at most five characters, for circles: −0.55, 12.3, 4e−4."""
    if not math.isfinite(value) or value == 0:
        return fixed(value)
    size = abs(value)
    if 0.005 <= size < 99.95:
        decimals = 2 if size < 9.995 else 1
        return str(_rounded(value, decimals)).replace("-", MINUS)
    if 99.95 <= size < 9999.5:
        return str(_rounded(value, 0)).replace("-", MINUS)
    exponent = math.floor(math.log10(size))
    digit = int(_rounded(value / 10.0**exponent, 0)) if exponent > -308 else 1
    if abs(digit) == 10:
        digit, exponent = digit // 10, exponent + 1
    return f"{digit}e{exponent}".replace("-", MINUS)


def power_of_ten(exponent: int) -> str:
    """10⁻³; 1 and 10 are written out."""
    if exponent in (0, 1):
        return str(10**exponent)
    return f"10{str(exponent).translate(_SUPERSCRIPTS)}"


def plain(value: float) -> str:
    """Full precision for copies and tooltips: `repr`, zero without a sign."""
    return repr(float(value) + 0.0)


def not_finite(value: float) -> str:
    """NaN, +∞ or −∞."""
    if math.isnan(value):
        return "NaN"
    return "+∞" if value > 0 else f"{MINUS}∞"


def _rounded(value: float, decimals: int) -> Decimal:
    unit = Decimal(1).scaleb(-decimals)
    return Decimal(repr(float(value))).quantize(unit, ROUND_HALF_UP)


def _written(value: float, decimals: int, *, keep_zeros: bool) -> str:
    if not math.isfinite(value):
        return not_finite(value)
    size = abs(value)
    if size == 0:
        return "0"
    if size >= _LARGE or size < 10.0 ** -(decimals - 1):
        return _scientific(value)
    before = len(str(int(size)))
    text = f"{_rounded(value, max(0, min(decimals, _DIGITS - before))):f}"
    if not keep_zeros and "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace("-", MINUS)


def _scientific(value: float) -> str:
    mantissa, _, exponent = f"{Decimal(repr(value)):.2e}".partition("e")
    mantissa = mantissa.rstrip("0").rstrip(".") if "." in mantissa else mantissa
    power = str(int(exponent)).translate(_SUPERSCRIPTS)
    return f"{mantissa}×10{power}".replace("-", MINUS)
