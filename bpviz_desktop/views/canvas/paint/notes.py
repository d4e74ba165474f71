"""Labels on wires, the note of the current step, call-outs and the batch chip."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from bpviz_desktop.engine.board.symbols import symbol_of
from bpviz_desktop.engine.formulas.expr import Partial, Symbol
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.views.canvas.layout import glyphs
from bpviz_desktop.views.canvas.paint.callouts import (
    PAD,
    Callout,
    callouts,
)
from bpviz_desktop.views.canvas.paint.drawing import (
    TWO_LINES,
    Drawing,
    bias_note_text,
    halo_box,
    old_weight_text,
)
from bpviz_desktop.views.canvas.paint.marked import band_rects
from bpviz_desktop.views.canvas.paint.units import number_color
from bpviz_desktop.views.canvas.read.findings import Mark, banded
from bpviz_desktop.views.look.ink import octagon, ring

# A call-out that is farther from its thing has a line to it.
_FAR = 26.0
# The sign before a problem's name, and how far its bracket stands off.
_SIGN, _BRACKET = 8.0, 6.0


def paint_labels(painter: QPainter, drawing: Drawing) -> None:
    """Write the weights on their wires; new ones bold on the step's tint."""
    terms, found = drawing.picture.step.terms, callouts(drawing)
    for (layer, j, i), rect in found.labels.items():
        if (whole := found.moved.get((layer, j, i))) is not None:
            _paint_moved(painter, drawing, TermId("new_W", layer, j, i), whole)
            continue
        text = drawing.weight_text(layer, j, i)
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


def _paint_moved(
    painter: QPainter, drawing: Drawing, term: TermId, rect: QRectF
) -> None:
    """An update of many weights: the old one over the new one."""
    painter.setPen(QPen(drawing.color("border"), 1))
    painter.setBrush(drawing.color("raised"))
    painter.drawRoundedRect(rect, 4, 4)
    layer, j, i = term.layer or 0, term.j or 0, term.i or 0
    old, quiet = old_weight_text(drawing, term), drawing.color("text2")
    above, below = rect.center() - QPointF(0, 8.5), rect.center() + QPointF(0, 8.5)
    glyphs.draw_text(painter, old, above, quiet, size=glyphs.SMALL)
    new = drawing.weight_text(layer, j, i)
    glyphs.draw_text(painter, new, below, drawing.color("text"), semibold=True)


def paint_step_note(painter: QPainter, drawing: Drawing, rect: QRectF) -> None:
    """Write what the current term says of one wire or bias.

    An update shows "0.4 →" and the new value, other terms their symbol; a wire in two
    lines, a bias in one.
    """
    term = drawing.picture.step.wire_note()
    if term is None:
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


def paint_callouts(painter: QPainter, drawing: Drawing) -> None:
    """Draw all that floats over the picture."""
    found = callouts(drawing)
    if found.note is not None:
        paint_step_note(painter, drawing, found.note.rect)
    if found.unit is not None:
        _paint_unit(painter, drawing, found.unit)
    for quiet, role in ((found.selected, "text"), (found.chip, "text2")):
        if quiet is not None:
            _paint_pill(painter, drawing, quiet, drawing.color(role))
    _paint_names(painter, drawing)


def paint_leaders(painter: QPainter, drawing: Drawing) -> None:
    """Lines from call-outs to what they speak of, under all numbers."""
    found = callouts(drawing)
    for each, color in (
        (found.note, drawing.phase_color),
        (found.unit, drawing.phase_color),
        (found.selected, drawing.color("outline")),
    ):
        if each is None:
            continue
        rect, anchor = each.rect, each.anchor
        x = min(max(anchor.x(), rect.left()), rect.right())
        y = min(max(anchor.y(), rect.top()), rect.bottom())
        if (QPointF(x, y) - anchor).manhattanLength() > _FAR:
            painter.setPen(QPen(color, 1.5))
            painter.drawLine(QPointF(x, y), anchor)


def _paint_pill(
    painter: QPainter, drawing: Drawing, callout: Callout, ink: QColor
) -> None:
    rect, lines = callout.rect, callout.lines
    painter.setBrush(drawing.color("raised"))
    painter.setPen(QPen(drawing.color("border"), 1))
    painter.drawRoundedRect(rect, 4, 4)
    for k, line in enumerate(lines):
        y = rect.center().y() + (k - (len(lines) - 1) / 2) * 16
        at = QPointF(rect.center().x(), y)
        glyphs.draw_text(painter, line, at, ink, size=12)


def _paint_unit(painter: QPainter, drawing: Drawing, callout: Callout) -> None:
    """Call the current number out where its unit is too small to hold it."""
    rect, (label, text) = callout.rect, callout.lines
    term = drawing.picture.step.current
    if term is None:
        return
    painter.setBrush(drawing.phase_tint)
    painter.setPen(QPen(drawing.phase_color, 1))
    painter.drawRoundedRect(rect, 4, 4)
    at = QPointF(rect.left() + PAD, rect.center().y() + 5)
    color = drawing.phase_color
    glyphs.draw_math(painter, label, at, color, size=14)
    if text:
        x = rect.right() - PAD - glyphs.width(text, semibold=True) / 2
        shown = number_color(drawing, term.kind, drawing.picture.value(term))
        ink = shown if shown == drawing.color("error") else color
        at = QPointF(x, rect.center().y())
        glyphs.draw_text(painter, text, at, ink, semibold=True)


def _paint_names(painter: QPainter, drawing: Drawing) -> None:
    """The findings by number and name, with a bracket under tinted layers."""
    marks = {mark.kind: mark for mark in drawing.picture.marks}
    for kind, callout in callouts(drawing).findings.items():
        mark = marks[kind]
        rect = callout.rect
        if mark is banded(drawing.picture.marks):
            _paint_bracket(painter, drawing, mark, rect)
        painter.setBrush(drawing.color("error_tint"))
        wide = 2 if mark.is_pointed else 1
        painter.setPen(QPen(drawing.color("error"), wide))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        at = QPointF(rect.left() + rect.height() / 2, rect.center().y())
        octagon(painter, at, _SIGN, drawing.theme, str(mark.number))
        text = QRectF(rect).adjusted(rect.height(), 0, -8, 0)
        shown = glyphs.elided(mark.words, text.width(), glyphs.SMALL)
        ink = drawing.color("error")
        middle = QPointF(text.left() + glyphs.width(shown, glyphs.SMALL) / 2, at.y())
        glyphs.draw_text(painter, shown, middle, ink, size=12)


def _paint_bracket(
    painter: QPainter, drawing: Drawing, mark: Mark, rect: QRectF
) -> None:
    """A line over the name, as wide as the layers."""
    bands = band_rects(drawing, mark.layers)
    middle = (bands[0].left() + bands[-1].right()) / 2
    if abs(rect.center().x() - middle) > _BRACKET:
        return  # There was no room under the layers.
    painter.setPen(QPen(drawing.color("error"), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    y = rect.top() - _BRACKET
    for band in bands:
        left, right = band.left() + 1, band.right() - 1
        painter.drawPolyline(
            [
                QPointF(left, y - _BRACKET),
                QPointF(left, y),
                QPointF(right, y),
                QPointF(right, y - _BRACKET),
            ]
        )
