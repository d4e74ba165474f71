"""What the mathematics font knows about itself, read from its MATH table.

Everything is in em (1.0 is the size of the type), so that it holds for every size.
The layout of the table is that of the OpenType specification, "MATH - The
mathematical typesetting table".
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont, QRawFont

from bpviz_desktop.views.look.fonts import math_font

_EM = 1000.0
# Places of the constants in MathConstants: four plain numbers come first, then one
# record of value and device offset each.
_RECORDS_AT = 8
_RECORD_SIZE = 4
_CONSTANTS = {
    "axis_height": 1,
    "accent_base_height": 2,
    "sub_down": 4,
    "sub_drop": 6,
    "sup_up": 7,
    "sup_up_cramped": 8,
    "sup_bottom_least": 9,
    "sup_drop": 10,
    "between_scripts": 11,
    "after_script": 13,
    "over_up": 29,
    "under_down": 31,
    "over_gap": 33,
    "rule": 35,
    "under_gap": 36,
    "radical_gap": 45,
    "radical_rule": 47,
    "radical_above": 48,
}
_Words = tuple[int, ...]


@dataclass(frozen=True)
class Glyph:
    """One glyph and its tight box; em, y downwards from the baseline.

    Attributes
    ----------
    index : int
        In the font.
    advance, left, right, ascent, descent : float
        The box of the ink; `descent` is positive below the baseline.
    italic : float
        How far the top leans beyond the advance: superscripts move right by it.
    accent : float
        Where the middle of an accent goes.
    """

    index: int
    advance: float
    left: float
    right: float
    ascent: float
    descent: float
    italic: float
    accent: float


class MathFont:
    """Glyphs and constants of STIX Two Math; one for the whole program.

    Needs a QGuiApplication; used by the GUI thread alone.
    """

    def __init__(self) -> None:
        # By its family and not by its file: only so is it a font in a PDF, and not
        # thousands of outlines.
        font = math_font(_EM)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        probe = QRawFont.fromFont(font)
        self._sizes: dict[float, QRawFont] = {}
        self._glyphs: dict[int, Glyph] = {}
        self._indices: dict[str, int] = {}
        self._probe = probe
        self._table = bytes(probe.fontTable("MATH").data())
        units = probe.unitsPerEm()
        constants_at, info_at, variants_at = self._words(4, 3)
        self.constants = {
            name: self._signed(constants_at + _RECORDS_AT + _RECORD_SIZE * place)
            / units
            for name, place in _CONSTANTS.items()
        }
        italics_at, accents_at = self._words(info_at, 2)
        self._italics = self._values(info_at + italics_at, units)
        self._accents = self._values(info_at + accents_at, units)
        self._variants = self._vertical_variants(variants_at)

    def __getitem__(self, name: str) -> float:
        """A constant of `_CONSTANTS`, in em."""
        return self.constants[name]

    def raw(self, size_px: float) -> QRawFont:
        """The font at a size, without hints: positions are exact at every scale."""
        if size_px not in self._sizes:
            sized = QRawFont(self._probe)
            sized.setPixelSize(size_px)
            self._sizes[size_px] = sized
        return self._sizes[size_px]

    def has(self, character: str) -> bool:
        """Whether the font can show a character."""
        return self._index(character) != 0

    def glyph(self, character: str) -> Glyph:
        """The glyph of a character."""
        return self.glyph_at(self._index(character))

    def glyph_at(self, index: int) -> Glyph:
        """The glyph of an index of the font."""
        if index not in self._glyphs:
            em = _EM
            box = self._probe.boundingRect(index)
            advance = self._probe.advancesForGlyphIndexes([index])[0].x() / em
            self._glyphs[index] = Glyph(
                index,
                advance,
                box.left() / em,
                box.right() / em,
                -box.top() / em,
                box.bottom() / em,
                self._italics.get(index, 0.0),
                self._accents.get(index, (box.left() + box.right()) / 2 / em),
            )
        return self._glyphs[index]

    def grown(self, character: str, height: float) -> Glyph:
        """The smallest variant of a bracket or root of at least `height` em."""
        indices = self._variants.get(self._index(character), ())
        glyphs = [self.glyph(character), *map(self.glyph_at, indices)]
        for glyph in glyphs:
            if glyph.ascent + glyph.descent >= height:
                return glyph
        return glyphs[-1]

    def _index(self, character: str) -> int:
        if character not in self._indices:
            found = self._probe.glyphIndexesForString(character)
            self._indices[character] = found[0] if len(found) == 1 else 0
        return self._indices[character]

    def _words(self, at: int, count: int) -> _Words:
        return struct.unpack_from(f">{count}H", self._table, at)

    def _signed(self, at: int) -> int:
        return int(struct.unpack_from(">h", self._table, at)[0])

    def _coverage(self, at: int) -> list[int]:
        """The glyphs that a coverage table lists, in its order."""
        kind, count = self._words(at, 2)
        if kind == 1:
            return list(self._words(at + 4, count))
        found: list[int] = []
        for k in range(count):
            first, last, _ = self._words(at + 4 + 6 * k, 3)
            found.extend(range(first, last + 1))
        return found

    def _values(self, at: int, units: float) -> dict[int, float]:
        """One value for each covered glyph: italics corrections, accent places."""
        coverage_at, count = self._words(at, 2)
        return {
            glyph: self._signed(at + 4 + _RECORD_SIZE * k) / units
            for k, glyph in enumerate(self._coverage(at + coverage_at)[:count])
        }

    def _vertical_variants(self, at: int) -> dict[int, _Words]:
        """Taller glyphs for each glyph that grows, the smallest first."""
        _, coverage_at, _, count, _ = self._words(at, 5)
        found: dict[int, _Words] = {}
        offsets = self._words(at + 10, count)
        for glyph, offset in zip(
            self._coverage(at + coverage_at), offsets, strict=False
        ):
            _, size = self._words(at + offset, 2)
            records = self._words(at + offset + 4, 2 * size)
            found[glyph] = records[::2]
        return found


@lru_cache(maxsize=1)
def math_metrics() -> MathFont:
    """The font, read once."""
    return MathFont()
