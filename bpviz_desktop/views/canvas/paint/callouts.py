"""Where notes and call-outs stand: near what they speak of, on nothing that is written.

They are placed one after another, the note of the step first; each takes the nearest
free place inside the window.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from weakref import WeakKeyDictionary

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.screen.parts import exists, part_of
from bpviz_desktop.views.canvas.layout import glyphs
from bpviz_desktop.views.canvas.layout.geometry import Form, Layout
from bpviz_desktop.views.canvas.paint.drawing import (
    TWO_LINES,
    Drawing,
    bias_note_text,
    old_weight_text,
)
from bpviz_desktop.views.canvas.paint.marked import name_place
from bpviz_desktop.views.canvas.paint.taken import Taken, edges_of
from bpviz_desktop.views.canvas.paint.units import (
    cell_label,
    home,
    shown_kind,
    slope_label,
    slope_term,
)
from bpviz_desktop.views.canvas.read.labels import LABEL_H, PLACES, crosses
from bpviz_desktop.views.canvas.read.sentences import callout_text
from bpviz_desktop.views.canvas.read.step import WIRE_KINDS

PAD = 8.0


@dataclass(frozen=True, eq=False)
class Callout:
    """A place, the point it speaks of, and what it says.

    Attributes
    ----------
    rect : QRectF
    anchor : QPointF
    lines : tuple of str
        Of a unit's number its label and value.
    """

    rect: QRectF
    anchor: QPointF
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Callouts:
    """All of one drawing.

    Attributes
    ----------
    note : Callout or None
        Of the current wire or bias.
    unit : Callout or None
        The current number of a unit that is too small to hold it.
    selected : Callout or None
        What the wire or neuron asked about passes back.
    chip : Callout or None
        Which sample is shown, and what circles hold.
    findings : dict of str to Callout
        Names of problems, by their kinds.
    labels : dict of (layer, j, i) to QRectF
        Where weights stand on their wires.
    moved : dict of (layer, j, i) to QRectF
        Labels with room for the old weight over the new one.
    """

    note: Callout | None = None
    unit: Callout | None = None
    selected: Callout | None = None
    chip: Callout | None = None
    findings: dict[str, Callout] = field(default_factory=dict)
    labels: dict[tuple[int, int, int], QRectF] = field(default_factory=dict)
    moved: dict[tuple[int, int, int], QRectF] = field(default_factory=dict)


@lru_cache(maxsize=4)
def callouts(drawing: Drawing) -> Callouts:
    """Place everything that floats."""
    taken = Taken(drawing)
    note = _note(drawing, taken)
    moved = _moved(drawing, taken)
    unit = _unit(drawing, taken)
    selected = _selected(drawing, taken)
    findings = _findings(drawing, taken)
    chip = _chip(drawing, taken)
    return Callouts(note, unit, selected, chip, findings, taken.labels, moved)


def _findings(drawing: Drawing, taken: Taken) -> dict[str, Callout]:
    """Names of problems, as far as there is room; they stand in the list as well."""
    found = {}
    for mark in drawing.picture.marks:
        rect = name_place(drawing, taken, mark)
        if rect is not None:
            found[mark.kind] = Callout(rect, rect.center(), (mark.words,))
    return found


def _note(drawing: Drawing, taken: Taken) -> Callout | None:
    """The note on the current wire or bias."""
    term = drawing.picture.step.wire_note()
    if term is None or term.layer is None or term.j is None:
        return None
    wide = glyphs.width(drawing.picture.current_text(term), semibold=True)
    if term.i is None:
        return _bias_note(drawing, taken, term, wide)
    anchor = drawing.label_center(term.layer, term.j, term.i)
    wide = max(wide, 46, glyphs.width(old_weight_text(drawing, term))) + 16
    away = QPointF(0, LABEL_H / 2 + TWO_LINES / 2 + 9)
    preferred = [anchor]
    if term.kind in WIRE_KINDS:
        # Beside the wire, whose weight and chevrons stay in sight.
        preferred = [anchor - away, anchor + away]
    x1, y1, x2, y2 = drawing.layout.segment(term.layer, term.j, term.i)
    preferred += [QPointF(x1 + t * (x2 - x1), y1 + t * (y2 - y1)) for t in PLACES]
    rect = taken.place(anchor, (wide, TWO_LINES), preferred)
    return None if rect is None else Callout(rect, anchor)


def _bias_note(
    drawing: Drawing, taken: Taken, term: TermId, wide: float
) -> Callout | None:
    layer, j = term.layer or 0, term.j or 0
    before = glyphs.width(bias_note_text(drawing, term)) or 36.0
    unit = drawing.layout.rect(layer, j)
    if drawing.has_card(layer):
        # In place of the card's pill, which is left out.
        pill, wide = drawing.pill(layer, j), wide + before + 22
        rect = QRectF(pill.left(), pill.top(), wide, max(pill.height(), 22))
        if taken.is_free(rect.adjusted(0, 0, 6, 6)):
            taken.add(rect.adjusted(-4, 0, 4, 4))
            return Callout(rect, rect.center())
        spot = taken.place(pill.center(), (wide, 22.0), clear=4.0)
        return None if spot is None else Callout(spot, pill.center())
    wide = max(wide, before) + 16
    below = QPointF(unit.center().x(), unit.bottom() + TWO_LINES / 2 + 10)
    beside = QPointF(unit.right() + 10 + wide / 2, unit.center().y())
    spot = taken.place(unit.center(), (wide, TWO_LINES), (beside, below))
    return None if spot is None else Callout(spot, unit.center())


def _moved(drawing: Drawing, taken: Taken) -> dict[tuple[int, int, int], QRectF]:
    """Labels that have room for the old weight over the new one."""
    found: dict[tuple[int, int, int], QRectF] = {}
    step = drawing.picture.step
    if step.phase != "update" or step.is_single:
        return found
    for at, label in taken.labels.items():
        term = TermId("new_W", *at)
        old = old_weight_text(drawing, term).removesuffix(" →")
        if not drawing.picture.is_moved(*at) or old == drawing.weight_text(*at):
            continue
        rect = label.adjusted(0, -9, 0, 9)
        if taken.is_free(rect, own=label):
            taken.add(rect)
            found[at] = rect
    return found


def _unit(drawing: Drawing, taken: Taken) -> Callout | None:
    """The current number, where its unit is too small to hold it."""
    term = drawing.picture.step.current
    if not drawing.picture.step.is_single or term is None or term.layer is None:
        return None
    layer, j = home(term)
    column = drawing.layout.columns[layer]
    if column.form is Form.CARD or (layer, j) not in drawing.picture.step.units:
        return None
    holds = column.form in (Form.CIRCLE, Form.BOX) or column.has_numbers
    kind = "da_dz" if slope_term(drawing, layer, j) else term.kind
    if term.kind == "dz_da" or (holds and kind == "a"):
        return None
    label = cell_label(
        kind, is_output=layer == drawing.network.depth, is_input=layer == 0
    )
    if kind == "da_dz":
        label = slope_label(drawing, term)
    text = drawing.picture.current_text(term)
    if holds and shown_kind(drawing, layer, j) == kind:
        text = ""
    number_wide = glyphs.width(text, semibold=True) + 6 if text else 0.0
    wide = glyphs.math_width(label, 14) + number_wide + 2 * PAD
    unit = drawing.layout.rect(layer, j)
    middle = unit.center()
    side = -1 if drawing.picture.step.direction < 0 else 1
    reach = unit.width() / 2 + wide / 2 + 11
    away = unit.height() / 2 + 22
    preferred = [middle + QPointF(s * side * reach, 0) for s in (1, -1)]
    preferred += [middle + QPointF(0, dy) for dy in (away, -away)]
    rect = taken.place(middle, (wide, 22.0), preferred, clear=2.0)
    return None if rect is None else Callout(rect, middle, (label, text))


def _selected(drawing: Drawing, taken: Taken) -> Callout | None:
    """What the wire or neuron asked about passes back."""
    pinned = drawing.picture.session.pinned
    part = None if pinned is None else part_of(pinned)
    if part is None or part.kind not in ("wire", "unit"):
        return None
    text = callout_text(drawing.picture, part)
    if not text:
        return None
    if part.kind == "wire":
        if not exists(part, drawing.network):
            return None
        anchor, away = drawing.label_center(part.layer, part.j, part.i or 0), 26.0
    else:
        rect = drawing.layout.rect(part.layer, part.j)
        anchor, away = rect.center(), rect.height() / 2 + 30
    wide = glyphs.width(text, glyphs.SMALL) + 2 * PAD
    preferred = [anchor + QPointF(0, away), anchor - QPointF(0, away)]
    spot = taken.place(anchor, (wide, 22.0), preferred, clear=3.0)
    return None if spot is None else Callout(spot, anchor, (text,))


# By layout, as long as it lives.
_last_chips: WeakKeyDictionary[Layout, Callout] = WeakKeyDictionary()


def _chip(drawing: Drawing, taken: Taken) -> Callout | None:
    """Which sample of a batch is shown, and which number circles hold."""
    batch, legend = drawing.picture.batch_note, drawing.legend
    parts = [part for part in (*batch.split("; "), legend) if part]
    if not parts:
        return None
    lines: Sequence[str] = ["; ".join(parts)] if len(parts) < 3 else [batch, legend]
    if drawing.picture.is_live:
        # It says the same in every frame, and stays where it is while that is free.
        known = _last_chips.get(drawing.layout)
        ways = (tuple(lines), tuple(parts))
        if known is not None and known.lines in ways and taken.is_free(known.rect):
            return known
    spots = [
        Callout(spot, spot.center(), tuple(way))
        for way in (lines, parts)
        for spot in _along_the_edge(way, drawing.window)
    ]
    wires, best, fewest = _all_wires(drawing), None, math.inf
    for spot in spots:
        if not taken.is_free(spot.rect):
            continue
        # On no wire, or on as few as can be; nowhere if nothing is free.
        crossed = int(crosses(np.array(edges_of(spot.rect)), wires).sum())
        if crossed < fewest:
            best, fewest = spot, crossed
        if crossed == 0:
            break
    if best is not None:
        _last_chips[drawing.layout] = best
    return best


def _along_the_edge(lines: Sequence[str], window: QRectF) -> list[QRectF]:
    """Places at the lower edge: at the left, at the right, then between."""
    wide = max(glyphs.width(line, glyphs.SMALL) for line in lines) + 2 * PAD
    high = 16.0 * len(lines) + 6
    y, near = window.bottom() - high - 8, window.left() + 12
    far = window.right() - wide - 12
    steps = max(1, int((far - near) / 16))
    places = [near, far, *(near + k * 16 for k in range(1, steps))]
    return [QRectF(x, y, wide, high) for x in places]


def _all_wires(drawing: Drawing) -> Floats:
    """Every line on the canvas that a chip should not lie on."""
    layout, lines = drawing.layout, [drawing.layout.loss_segments]
    for layer in range(1, drawing.network.depth + 1):
        if not drawing.is_folded_gap(layer):
            present = drawing.network.connected(layer).ravel()
            lines.append(layout.segments(layer)[present])
    return np.vstack(lines)
