"""Boxes of ink that formulas are built from, and the ways of putting them together.

A box knows its size and holds marks and smaller boxes at offsets from its own
baseline; y grows downwards. `expr` turns expressions into boxes, `typeset`
boxes into something that can be painted. The rules are those of the OpenType MATH
table, which are TeX's (The TeXbook, appendix G).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from PySide6.QtGui import QFont, QFontMetricsF

from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.views.formula.font import Glyph, math_metrics
from bpviz_desktop.views.look.fonts import interface_font

DOTS_BELOW_PX = 3.0
# Between a superscript and the subscript under it, in em of the base: closer than the
# font's own 0.15, so that a layer mark above an index keeps fractions low.
_BETWEEN_SCRIPTS = 0.055
_SUB_DOWN = 0.245
_SIDE_OF_FRACTION = 0.09


class Ink(NamedTuple):
    """A glyph of the mathematics font at a size."""

    glyph: int
    size: float


class Rule(NamedTuple):
    """A filled bar; its offset is the upper left corner."""

    width: float
    height: float


class Words(NamedTuple):
    """Text in the interface's font."""

    text: str
    size: float


Mark: TypeAlias = "Ink | Rule | Words | Box"


class Box(NamedTuple):
    """Marks with a common baseline.

    Attributes
    ----------
    width, ascent, descent : float
        Pixels; the baseline is between ascent and descent.
    items : tuple of (float, float, Mark)
        Marks with the offset of their origin.
    italic : float
        How far the right end leans out at the top.
    term : TermId or None
        What a click on the box asks for.
    dotted : bool
        Underlined with dots, as something that can be clicked.
    role : str
        "accent" or "quiet" in that colour; "" as what is around it.
    skirt : float
        The descent with the dots of everything inside.
    """

    width: float
    ascent: float
    descent: float
    items: tuple[tuple[float, float, Mark], ...] = ()
    italic: float = 0.0
    term: TermId | None = None
    dotted: bool = False
    role: str = ""
    skirt: float = -1e9

    @property
    def lowest(self) -> float:
        """The descent with the dots of everything inside."""
        return max(self.descent, self.skirt)


def space(width: float) -> Box:
    """Nothing, of some width."""
    return Box(width, 0.0, 0.0)


def ink(glyph: Glyph, size: float, *, up: float = 0.0) -> Box:
    """One glyph, raised by `up` pixels."""
    return Box(
        glyph.advance * size,
        glyph.ascent * size + up,
        glyph.descent * size - up,
        ((0.0, -up, Ink(glyph.index, size)),),
        glyph.italic * size,
    )


@lru_cache(maxsize=4096)
def characters(text: str, size: float) -> Box:
    """Characters of the mathematics font; what it has not is set in the other one."""
    font = math_metrics()
    if not all(font.has(character) or character == " " for character in text):
        return words(text, size)
    boxes = [
        space(size / 4) if character == " " else ink(font.glyph(character), size)
        for character in text
    ]
    return row(boxes)


@lru_cache(maxsize=64)
def _metrics(size: float) -> tuple[QFont, QFontMetricsF]:
    font = interface_font(size)
    return font, QFontMetricsF(font)


def words(text: str, size: float) -> Box:
    """Text in the interface's font."""
    _, metrics = _metrics(size)
    width = metrics.horizontalAdvance(text)
    return Box(
        width, metrics.capHeight(), metrics.descent(), ((0, 0, Words(text, size)),)
    )


Items: TypeAlias = "list[tuple[float, float, Mark]]"


def _put(items: Items, x: float, y: float, box: Box) -> None:
    """Add a box at an offset: its marks, unless it is something of its own.

    So there are no boxes within boxes but what can be clicked or has a colour, and a
    formula is set in a tenth less time.
    """
    if box.term is not None or box.dotted or box.role:
        items.append((x, y, box))
    else:
        items.extend([(x + dx, y + dy, mark) for dx, dy, mark in box.items])


def row(boxes: Sequence[Box]) -> Box:
    """Boxes side by side on one baseline."""
    if len(boxes) == 1:
        return boxes[0]
    at = 0.0
    items: Items = []
    for box in boxes:
        _put(items, at, 0.0, box)
        at += box.width
    full = [box for box in boxes if box.items] or list(boxes)
    return Box(
        at,
        max([box.ascent for box in full], default=0.0),
        max([box.descent for box in full], default=0.0),
        tuple(items),
        boxes[-1].italic if boxes else 0.0,
        skirt=max([box.lowest for box in full], default=0.0),
    )


def placed(
    items: Sequence[tuple[float, float, Box]], width: float | None = None
) -> Box:
    """Boxes at given offsets; the size is that of all of them together."""
    marks: Items = []
    for x, y, box in items:
        _put(marks, x, y, box)
    return Box(
        max([x + box.width for x, _, box in items]) if width is None else width,
        max([box.ascent - y for _, y, box in items]),
        max([box.descent + y for _, y, box in items]),
        tuple(marks),
        skirt=max([box.lowest + y for _, y, box in items]),
    )


def linked(box: Box, term: TermId, *, is_dotted: bool) -> Box:
    """The box as something to click on."""
    skirt = box.lowest + (DOTS_BELOW_PX + 1 if is_dotted else 0)
    return Box(
        box.width,
        box.ascent,
        box.descent,
        ((0.0, 0.0, box),),
        box.italic,
        term,
        is_dotted,
        skirt=skirt,
    )


def dotted(box: Box) -> Box:
    """The box underlined, as something with clickable parts inside."""
    skirt = box.lowest + DOTS_BELOW_PX + 1
    items: tuple[tuple[float, float, Mark], ...] = ((0.0, 0.0, box),)
    return Box(box.width, box.ascent, box.descent, items, dotted=True, skirt=skirt)


def colored(box: Box, role: str) -> Box:
    """The box in the colour of a role."""
    return Box(
        box.width,
        box.ascent,
        box.descent,
        ((0.0, 0.0, box),),
        box.italic,
        role=role,
        skirt=box.lowest,
    )


def accented(letter: Glyph, size: float) -> Box:
    """A letter with a hat over its middle."""
    font = math_metrics()
    hat = font.glyph("\u0302")
    up = max(0.0, letter.ascent - font["accent_base_height"]) * size
    return Box(
        letter.advance * size,
        hat.ascent * size + up,
        letter.descent * size,
        (
            (0.0, 0.0, Ink(letter.index, size)),
            ((letter.accent - hat.accent) * size, -up, Ink(hat.index, size)),
        ),
        letter.italic * size,
    )


def scripts(base: Box, sub: Box | None, sup: Box | None, size: float) -> Box:
    """A base with its marks; a superscript stands right above the subscript."""
    font = math_metrics()
    items: list[tuple[float, float, Box]] = [(0.0, 0.0, base)]
    down = max(_SUB_DOWN * size, base.descent + font["sub_drop"] * size / 3)
    up = max(
        font["sup_up"] * size,
        base.ascent - font["sup_drop"] * size * 1.3,
    )
    width = base.width
    if sup:
        up = max(up, sup.descent + font["sup_bottom_least"] * size)
    if sub and sup:
        overlap = _BETWEEN_SCRIPTS * size - (up - sup.descent) + (sub.ascent - down)
        up += max(0.0, overlap) / 2
        down += max(0.0, overlap) / 2
    if sub:
        items.append((base.width, down, sub))
        width = base.width + sub.width
    if sup:
        items.append((base.width + base.italic, -up, sup))
        width = max(width, base.width + base.italic + sup.width)
    return placed(items, width + font["after_script"] * size)


def fraction(over: Box, under: Box, size: float, *, is_small: bool = False) -> Box:
    """One box over another, with a rule on the axis between them."""
    font = math_metrics()
    axis, rule = font["axis_height"] * size, font["rule"] * size
    scale = 0.6 if is_small else 1.0
    gap = font["over_gap"] * size * scale
    up = axis + rule / 2 + gap + max(over.descent, 0.0)
    down = rule / 2 + gap - axis + under.ascent
    if not is_small:
        up = max(up, font["over_up"] * size)
        down = max(down, font["under_down"] * size)
    lead = 0.06 * size * scale
    wide = max(over.width, under.width) + 2 * lead
    side = _SIDE_OF_FRACTION * size * scale
    bar = Box(wide, rule / 2, rule / 2, ((0.0, -rule / 2, Rule(wide, rule)),))
    return placed(
        (
            (side + (wide - over.width) / 2, -up, over),
            (side, -axis, bar),
            (side + (wide - under.width) / 2, down, under),
        ),
        wide + 2 * side,
    )


def bracket(character: str, inner: Box, size: float) -> Box:
    """A bracket as tall as what it holds, centred on the axis."""
    font = math_metrics()
    axis = font["axis_height"]
    reach = max(inner.ascent / size - axis, inner.descent / size + axis)
    glyph = font.grown(character, 2 * reach - 0.16)
    if glyph is font.glyph(character):
        return ink(glyph, size)
    return ink(glyph, size, up=(axis - (glyph.ascent - glyph.descent) / 2) * size)


def bracketed(inner: Box, size: float, ends: str = "()") -> Box:
    """A box between brackets that have grown to its height."""
    return row((bracket(ends[0], inner, size), inner, bracket(ends[1], inner, size)))


def barred(inner: Box, size: float) -> Box:
    """|inner|"""
    thick = math_metrics()["rule"] * size
    over = 0.08 * size
    tall = inner.ascent + inner.descent + 2 * over
    top = -inner.ascent - over
    bar: tuple[tuple[float, float, Mark], ...] = (
        (0.11 * size, top, Rule(thick, tall)),
    )
    side = Box(0.22 * size + thick, -top, tall + top, bar)
    return row((side, inner, side))


def radical(inner: Box, size: float) -> Box:
    """√ with its bar over the whole of `inner`."""
    font = math_metrics()
    thick = font["radical_rule"] * size
    least = inner.ascent + max(inner.descent, 0.0) + font["radical_gap"] * size + thick
    glyph = font.grown("√", least / size)
    spare = max(0.0, (glyph.ascent + glyph.descent) * size - least)
    top = inner.ascent + font["radical_gap"] * size + spare / 2 + thick
    sign = ink(glyph, size, up=top - glyph.ascent * size)
    start = glyph.right * size - thick / 2
    wide = inner.width + 0.1 * size
    bar: tuple[tuple[float, float, Mark], ...] = ((0.0, -top, Rule(wide, thick)),)
    line = Box(wide, top, thick - top, bar)
    return placed(((0.0, 0.0, sign), (start, 0.0, line), (start, 0.0, inner)))


def cases(rows: Sequence[tuple[Box, Box]], size: float) -> Box:
    """A brace before rows of two columns."""
    axis = math_metrics()["axis_height"] * size
    column = max(left.width for left, _ in rows) + 0.9 * size
    items: list[tuple[float, float, Box]] = []
    at = 0.0
    previous = None
    for left, right in rows:
        box = row((left, space(column - left.width), right))
        if previous is not None:
            at += max(1.35 * size, previous.lowest + 0.2 * size + box.ascent)
        items.append((0.0, at, box))
        previous = box
    table = placed(items)
    down = (table.ascent - table.descent) / 2 - axis
    middle = placed(((0.0, down, table),))
    return row((bracket("{", middle, size), space(0.14 * size), middle))
