"""Names and numbers as boxes: what a formula's leaves look like."""

from __future__ import annotations

import re
from functools import lru_cache

from bpviz_desktop.engine.formulas.expr import Partial, Symbol
from bpviz_desktop.views.formula.boxes import (
    Box,
    accented,
    characters,
    fraction,
    row,
    scripts,
    space,
)
from bpviz_desktop.views.formula.font import math_metrics

SCRIPT_SCALE = 12 / 18
SMALLEST_SCRIPT_PX = 9.0
MINUS = "\u2212"
_POWER_OF_TEN = re.compile("×10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$")
_PLAIN_DIGITS = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "−0123456789")
PRIMES = ("′", "″")
_ITALIC_LATIN = {
    **{chr(ord("A") + k): chr(0x1D434 + k) for k in range(26)},
    **{chr(ord("a") + k): chr(0x1D44E + k) for k in range(26)},
    "h": "\u210e",
}
_ITALIC_GREEK = {chr(0x3B1 + k): chr(0x1D6FC + k) for k in range(25)} | {
    "ε": "\U0001d700",
    "∂": "\U0001d715",
}
ITALIC = _ITALIC_LATIN | _ITALIC_GREEK


def script_size(size: float) -> float:
    """The size of scripts beside type of `size`."""
    return max(min(size, SMALLEST_SCRIPT_PX), size * SCRIPT_SCALE)


@lru_cache(maxsize=4096)
def symbol_box(symbol: Symbol, size: float) -> Box:
    """A name with its marks: italic letters, upright digits."""
    font = math_metrics()
    letters = "".join(ITALIC.get(letter, letter) for letter in symbol.letter)
    if len(symbol.letter) > 1 and symbol.letter.isalpha():
        letters = symbol.letter
    if symbol.hat and len(letters) == 1 and font.has(letters):
        base = accented(font.glyph(letters), size)
    else:
        base = characters(letters + ("\u0302" if symbol.hat else ""), size)
    marks = symbol.sup
    if marks in PRIMES:
        base, marks = row((base, characters(marks, size))), ""
    marks += "+" if symbol.plus else ""
    if not symbol.sub and not marks:
        return base
    small = script_size(size)
    sub = characters(symbol.sub, small) if symbol.sub else None
    return scripts(base, sub, _marks(marks, small) if marks else None, size)


def _marks(marks: str, size: float) -> Box:
    """A superscript; a letter in it is italic as anywhere else."""
    return characters("".join(ITALIC.get(mark, mark) for mark in marks), size)


@lru_cache(maxsize=4096)
def number_box(shown: str, size: float) -> Box:
    """A number as it was written; a power of ten gets a real exponent."""
    shown = shown.replace("-", MINUS)
    found = _POWER_OF_TEN.search(shown)
    if not found:
        return _signed(shown, size)
    power = characters(found[1].translate(_PLAIN_DIGITS), script_size(size))
    gap = space(0.06 * size)
    ten = scripts(characters("10", size), None, power, size)
    mantissa = shown[: found.start()]
    if mantissa in ("1", f"{MINUS}1"):
        return row((_signed(mantissa[:-1], size), ten)) if len(mantissa) > 1 else ten
    return row((_signed(mantissa, size), gap, characters("×", size), gap, ten))


def _signed(shown: str, size: float) -> Box:
    if not shown.startswith(MINUS):
        return characters(shown, size)
    # The sign belongs to the number: closer than a minus between two.
    close = space(-0.05 * size)
    minus = characters(MINUS, size)
    return row((minus, close, characters(shown[1:], size))) if shown[1:] else minus


@lru_cache(maxsize=4096)
def partial_box(partial: Partial, size: float, in_line: bool) -> Box:
    """∂of over ∂by; all of one size are of one height, whatever marks they bear."""
    d = characters(ITALIC["∂"], size)
    over = row((d, symbol_box(partial.of, size)))
    under = row((d, symbol_box(partial.by, size)))
    if in_line:
        return row((over, characters("/", size), under))
    strut = symbol_box(Symbol("w", "1", "(1)"), size)
    over = over._replace(descent=max(over.descent, 0.0))
    under = under._replace(
        ascent=max(under.ascent, strut.ascent),
        descent=max(under.descent, strut.descent),
        skirt=max(under.skirt, strut.descent),
    )
    return fraction(over, under, size)
