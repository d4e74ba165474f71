"""Numbers on the screen, by the rules of one place.

Canvas, tables and spin boxes show fixed decimals; formulas drop trailing zeros. Exact
zero is "0"; very small and very large numbers are written with a power of ten. At most
seven significant digits, unless more than six decimals are asked for. Halves round away
from zero, the minus is U+2212, the decimal mark that of the language.
"""

from __future__ import annotations

import math
from decimal import Decimal

from bpviz_desktop.engine.rounding import half_away
from bpviz_desktop.language import marked

MINUS = "\u2212"
_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_LARGE = 1e6
_DIGITS = 7
# What a float64 holds; shown where somebody asks for more than six decimals.
_ALL_DIGITS = 17
# Of a number with a power of ten.
_MANTISSA_DECIMALS = 2


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
        return marked(str(half_away(value, decimals)).replace("-", MINUS))
    if 99.95 <= size < 9999.5:
        return str(half_away(value, 0)).replace("-", MINUS)
    exponent = math.floor(math.log10(size))
    digit = int(half_away(value / 10.0**exponent, 0)) if exponent > -308 else 1
    if abs(digit) == 10:
        digit, exponent = digit // 10, exponent + 1
    return f"{digit}e{exponent}".replace("-", MINUS)


def power_of_ten(exponent: int) -> str:
    """10⁻³; 1 and 10 are written out."""
    if exponent in (0, 1):
        return str(10**exponent)
    return f"10{str(exponent).translate(_SUPERSCRIPTS)}"


def plain(value: float) -> str:
    """Full precision for copies: `repr`, zero without a sign, with a point always."""
    return repr(float(value) + 0.0)


def whole(value: float) -> str:
    """Full precision for readers: the same with the decimal mark of the language."""
    return marked(plain(value))


def exact(value: float) -> str:
    """All digits, as a formula shows them: −0.5, 1.5×10⁻⁷."""
    if not math.isfinite(value):
        return not_finite(value)
    digits, _, exponent = plain(value).removesuffix(".0").partition("e")
    digits = digits.removesuffix(".0")
    power = f"×10{str(int(exponent)).translate(_SUPERSCRIPTS)}" if exponent else ""
    return marked(f"{digits}{power}".replace("-", MINUS))


def not_finite(value: float) -> str:
    """NaN, +∞ or −∞."""
    if math.isnan(value):
        return "NaN"
    return "+∞" if value > 0 else f"{MINUS}∞"


def _written(value: float, decimals: int, *, keep_zeros: bool) -> str:
    if not math.isfinite(value):
        return not_finite(value)
    size = abs(value)
    if size == 0:
        return "0"
    if size >= _LARGE or size < _least(decimals):
        return _scientific(value, decimals)
    before = len(str(int(size)))
    digits = _DIGITS if decimals < _DIGITS else _ALL_DIGITS
    text = f"{half_away(value, max(0, min(decimals, digits - before))):f}"
    if not keep_zeros and "." in text:
        text = text.rstrip("0").rstrip(".")
    return marked(text.replace("-", MINUS))


def _least(decimals: int) -> float:
    """The smallest number that is written without a power of ten."""
    return 10.0 ** -(decimals - 1 if decimals > 1 else decimals)


def _scientific(value: float, decimals: int) -> str:
    places = _MANTISSA_DECIMALS if decimals < _DIGITS else decimals
    exact = Decimal(repr(float(value)))
    rounded = half_away(value, places - exact.adjusted())
    mantissa, _, exponent = f"{rounded:.{places}e}".partition("e")
    mantissa = mantissa.rstrip("0").rstrip(".") if "." in mantissa else mantissa
    power = str(int(exponent)).translate(_SUPERSCRIPTS)
    return marked(f"{mantissa}×10{power}".replace("-", MINUS))
