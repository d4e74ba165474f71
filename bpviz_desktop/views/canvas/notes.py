"""Labels on wires, the note of the current step, call-outs and the batch chip."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from bpviz_desktop.engine.formula import Partial, Symbol
from bpviz_desktop.engine.symbols import symbol_of
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.parts import Part
from bpviz_desktop.views.canvas import glyphs
from bpviz_desktop.views.canvas.drawing import (
    TWO_LINES,
    Drawing,
    bias_note_text,
    halo_box,
    label_rect,
    old_weight_text,
    wire_note_rect,
)
from bpviz_desktop.views.canvas.geometry import HEAD, Form
from bpviz_desktop.views.canvas.ink import ring
from bpviz_desktop.views.canvas.places import name_center
from bpviz_desktop.views.canvas.sentences import callout_text, legend_text
from bpviz_desktop.views.canvas.step import WIRE_KINDS
from bpviz_desktop.views.canvas.units import (
    cell_label,
    home,
    number_color,
    shown_kind,
    slope_label,
    slope_term,
)
from bpviz_desktop.views.canvas.wires import has_wire

PAD = 8.0


def labelled_wires(drawing: Drawing) -> list[tuple[int, int, int]]:
    """Wires whose weight is written: those with a place, and what is pointed at."""
    wires = dict.fromkeys(drawing.places)
    marked = [*drawing.picture.selection, drawing.hovered]
    for part in marked:
        if part is None or part.kind != "wire" or not has_wire(drawing, part):
            continue
        if part.i is not None and not drawing.is_folded_gap(part.layer):
            wires[part.layer, part.j, part.i] = None
    note = drawing.picture.step.wire_note()
    if note is not None and note.layer and note.j is not None and note.i is not None:
        if note.kind in WIRE_KINDS:
            wires[note.layer, note.j, note.i] = None
        else:
            wires.pop((note.layer, note.j, note.i), None)
    return list(wires)


def paint_labels(painter: QPainter, drawing: Drawing) -> None:
    """Write the weights on their wires; new ones bold on the step's tint."""
    terms = drawing.picture.step.terms
    for layer, j, i in labelled_wires(drawing):
        text, rect = drawing.weight_text(layer, j, i), label_rect(drawing, layer, j, i)
        is_new = TermId("new_W", layer, j, i) in terms
        if is_new:
            painter.setPen(QPen(drawing.phase_color, 1))
            painter.setBrush(drawing.phase_tint)
            painter.drawRoundedRect(rect, 4, 4)
        else:
            wide = glyphs.width(text) + 8
            rect = glyphs.box(rect.center(), wide, rect.height())
            halo_box(painter, drawing, rect)
            if drawing.picture.is_moved(layer, j, i):
                painter.setPen(QPen(drawing.color("border"), 1))
                painter.setBrush(drawing.color("raised"))
                painter.drawRoundedRect(rect, 4, 4)
        color = drawing.color("text")
        glyphs.draw_text(painter, text, rect.center(), color, semibold=is_new)


def paint_step_note(painter: QPainter, drawing: Drawing) -> None:
    """Write what the current term says of one wire or bias.

    An update shows "0.4 →" and the new value, other terms their symbol; a wire in two
    lines, a bias in one.
    """
    term, rect = drawing.picture.step.wire_note(), wire_note_rect(drawing)
    if term is None or rect is None:
        return
    radius = min(8.0, rect.height() / 2)
    halo_box(painter, drawing, rect.adjusted(-6, -6, 6, 6))
    ring(painter, rect, radius, drawing.phase_color, is_current=True)
    painter.setBrush(drawing.phase_tint)
    painter.setPen(QPen(drawing.phase_color, 1))
    painter.drawRoundedRect(rect, radius, radius)
    quiet, color = drawing.color("text2"), drawing.phase_color
    value = drawing.picture.current_text(term)
    first = rect.center() - QPointF(0, 10)
    second = rect.center() + QPointF(0, 10)
    text = bias_note_text(drawing, term)
    if rect.height() < TWO_LINES:
        wide = glyphs.width(text) or 36.0
        first = QPointF(rect.left() + 8 + wide / 2, rect.center().y())
        start = rect.left() + 14 + wide
        second = QPointF((start + rect.right() - 8) / 2, rect.center().y())
    text = text or old_weight_text(drawing, term)
    if text:
        glyphs.draw_text(painter, text, first, quiet)
    else:
        _paint_symbol(painter, drawing, term, first)
    glyphs.draw_text(painter, value, second, color, semibold=True)


def _paint_symbol(
    painter: QPainter, drawing: Drawing, term: TermId, center: QPointF
) -> None:
    symbol = symbol_of(drawing.picture.lesson.order, term)
    quiet = drawing.color("text2")
    if isinstance(symbol, Partial):
        text = f"∂{symbol.of.letter}/∂{symbol.by.letter}"
        glyphs.draw_math_centered(painter, text, center, quiet, size=14)
        return
    plain = Symbol(symbol.letter, "", symbol.sup if symbol.sup in "′″c" else "")
    marked = Symbol(plain.letter, "", plain.sup, hat=symbol.hat, plus=symbol.plus)
    glyphs.draw_symbol(painter, marked, center, quiet, size=15)


def obstacles(drawing: Drawing) -> list[QRectF]:
    """What a call-out must not cover."""
    layout, rects = drawing.layout, [drawing.layout.loss.adjusted(-4, -24, 4, 4)]
    rects += [each.adjusted(-2, -20, 2, 20) for each in layout.targets]
    for layer, column in enumerate(layout.columns):
        if column.form is Form.STRIP:
            rects.append(layout.column_rect(layer).adjusted(-3, -3, 3, 3))
            continue
        low = 26 if column.form is Form.CARD else 16 if column.has_numbers else 3
        high = 26 if name_center(layout, layer, 0) is not None else 3
        rects += [
            layout.rect(layer, j).adjusted(-3, -high, 3, low)
            for j in range(len(column.y))
        ]
    bounds = layout.bounds
    rects.append(QRectF(bounds.left(), layout.head_top, bounds.width(), HEAD - 4))
    return rects


def free_spot(spots: Iterable[QRectF], taken: list[QRectF], window: QRectF) -> QRectF:
    """The first of `spots` that covers nothing, moved sideways into the window."""
    inside = [_moved_into(spot, window) for spot in spots]
    for spot in inside:
        if window.contains(spot) and not any(spot.intersects(each) for each in taken):
            return spot
    return inside[0]


def _moved_into(spot: QRectF, window: QRectF) -> QRectF:
    x = min(max(spot.left(), window.left() + 4), window.right() - spot.width() - 4)
    y = min(max(spot.top(), window.top() + 4), window.bottom() - spot.height() - 4)
    return QRectF(x, y, spot.width(), spot.height())


def paint_callouts(painter: QPainter, drawing: Drawing, window: QRectF) -> None:
    """Write what the selected wire or neuron passes back, and a small current unit."""
    taken = obstacles(drawing)
    taken += [label_rect(drawing, *each) for each in labelled_wires(drawing)]
    if (note := wire_note_rect(drawing)) is not None:
        taken.append(note.adjusted(-5, -5, 5, 5))
    rect = _paint_current_unit(painter, drawing, taken, window)
    if rect is not None:
        taken.append(rect)
    marked = [p for p in drawing.picture.selection if p.kind in ("wire", "unit")]
    if len(marked) == 1 and (text := callout_text(drawing.picture, marked[0])):
        anchor = _anchor(drawing, marked[0])
        wide = glyphs.width(text, glyphs.SMALL) + 2 * PAD
        shifts = [s * d for d in range(26, 400, 10) for s in (1, -1)]
        spots = [glyphs.box(anchor + QPointF(0, dy), wide, 22) for dy in shifts]
        rect = free_spot(spots, taken, window)
        _paint_pill(painter, drawing, rect)
        ink = drawing.color("text")
        glyphs.draw_text(painter, text, rect.center(), ink, size=12)
        taken.append(rect)
    _paint_chip(painter, drawing, taken, window)


def _anchor(drawing: Drawing, part: Part) -> QPointF:
    if part.kind == "wire" and has_wire(drawing, part):
        return drawing.label_center(part.layer, part.j, part.i or 0)
    layer = min(part.layer, drawing.network.depth)
    units = drawing.network.widths[layer]
    return drawing.layout.center(layer, min(part.j, units - 1))


def _paint_pill(painter: QPainter, drawing: Drawing, rect: QRectF) -> None:
    painter.setBrush(drawing.color("raised"))
    painter.setPen(QPen(drawing.color("border"), 1))
    painter.drawRoundedRect(rect, 4, 4)


def _paint_current_unit(
    painter: QPainter, drawing: Drawing, taken: list[QRectF], window: QRectF
) -> QRectF | None:
    """Call the current number out where its unit is too small to hold it."""
    term = drawing.picture.step.current
    if not drawing.picture.step.is_single or term is None or not term.layer:
        return None
    layer, j = home(term)
    column = drawing.layout.columns[layer]
    if column.form is Form.CARD or (layer, j) not in drawing.picture.step.units:
        return None
    holds = column.form is Form.CIRCLE or column.has_numbers
    kind = "da_dz" if slope_term(drawing, layer, j) else term.kind
    if term.kind in ("dz_da",) or (holds and kind == "a"):
        return None
    label = cell_label(kind, layer == drawing.network.depth)
    if kind == "da_dz":
        label = slope_label(drawing, term)
    if holds and shown_kind(drawing, layer, j) == kind:
        text = ""
    else:
        text = drawing.picture.current_text(term)
    label_wide = glyphs.math_width(label, 14)
    number_wide = glyphs.width(text, semibold=True) + 6 if text else 0.0
    wide = label_wide + number_wide + 2 * PAD
    unit = drawing.layout.rect(layer, j)
    side = -1 if drawing.picture.step.direction < 0 else 1
    reach = unit.width() / 2 + wide / 2 + 8
    spots = [
        glyphs.box(unit.center() + QPointF(s * side * reach, dy), wide, 22)
        for dy in (0, -26, 26)
        for s in (1, -1)
    ]
    away = unit.height() / 2 + 20
    spots += [
        glyphs.box(unit.center() + QPointF(0, dy), wide, 22)
        for dy in (away, -away, away + 16, -away - 16)
    ]
    rect = free_spot(spots, taken, window)
    painter.setBrush(drawing.phase_tint)
    painter.setPen(QPen(drawing.phase_color, 1))
    painter.drawRoundedRect(rect, 4, 4)
    at = QPointF(rect.left() + PAD, rect.center().y() + 5)
    color = drawing.phase_color
    glyphs.draw_math(painter, label, at, color, size=14)
    if text:
        x = rect.right() - PAD - glyphs.width(text, semibold=True) / 2
        shown = number_color(drawing, kind, drawing.picture.value(term))
        ink = shown if shown == drawing.color("error") else color
        at = QPointF(x, rect.center().y())
        glyphs.draw_text(painter, text, at, ink, semibold=True)
    return rect


def _paint_chip(
    painter: QPainter, drawing: Drawing, taken: list[QRectF], window: QRectF
) -> None:
    """Say which sample of a batch is shown, and which number circles hold."""
    batch, legend = drawing.picture.batch_note, legend_text(drawing)
    parts = [part for part in (*batch.split("; "), legend) if part]
    if not parts:
        return
    ways = [[batch, legend] if batch and legend else ["; ".join(parts)], parts]
    tried = [(spot, way) for way in ways for spot in _chip_spots(way, window)]
    rect = free_spot([spot for spot, _ in tried], taken, window)
    lines = next(way for spot, way in tried if spot.size() == rect.size())
    _paint_pill(painter, drawing, rect)
    for k, line in enumerate(lines):
        y = rect.center().y() + (k - (len(lines) - 1) / 2) * 16
        at = QPointF(rect.center().x(), y)
        glyphs.draw_text(painter, line, at, drawing.color("text2"), size=12)


def _chip_spots(lines: list[str], window: QRectF) -> list[QRectF]:
    """Along the lower edge: at the left, at the right, then anywhere between."""
    wide = max(glyphs.width(line, glyphs.SMALL) for line in lines) + 2 * PAD
    high = 16.0 * len(lines) + 6
    y, far = window.bottom() - high - 8, window.right() - wide - 12
    near = window.left() + 12
    steps = max(1, int((far - near) / 16))
    between = [near + k * 16 for k in range(1, steps)]
    return [QRectF(x, y, wide, high) for x in (near, far, *between)]
