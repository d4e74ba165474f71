"""What a drag on the canvas may be: one object each, from its start to its end.

Each is moved, released or cancelled, and paints what it would do; cancelled it leaves
no trace.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from bpviz_desktop.engine.board.symbols import layer_name, unit_name
from bpviz_desktop.language import tr
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.model.structure import skip_fault
from bpviz_desktop.views.canvas.layout import glyphs
from bpviz_desktop.views.canvas.paint.controls import handle_of
from bpviz_desktop.views.canvas.paint.drawing import Drawing
from bpviz_desktop.views.canvas.parts import parts_in
from bpviz_desktop.views.canvas.surface import Surface

_ALT = Qt.KeyboardModifier.AltModifier


class Drag(Protocol):
    """One drag; positions are those of the view."""

    def move(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        """The mouse went on."""

    def release(self) -> None:
        """The button was released: tell what it meant."""

    def cancel(self) -> None:
        """Nothing shall come of it."""

    def paint(self, painter: QPainter, drawing: Drawing) -> None:
        """Show what would be done."""


class Pan:
    """The picture follows the mouse."""

    def __init__(self, canvas: Surface, at: QPointF) -> None:
        self._canvas, self._last = canvas, at
        canvas.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Move the picture."""
        self._canvas.pan_by(at - self._last)
        self._last = at

    def release(self) -> None:
        """Leave it there."""
        self._canvas.viewport().unsetCursor()

    cancel = release

    def paint(self, painter: QPainter, drawing: Drawing) -> None:
        """The hand is enough."""


class Band:
    """A rubber band: what it touches is selected."""

    def __init__(self, canvas: Surface, at: QPointF) -> None:
        self._canvas = canvas
        self._corner = canvas.mapToScene(at.toPoint())
        self._area = QRectF(self._corner, self._corner)

    def move(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Span the band to the mouse."""
        here = self._canvas.mapToScene(at.toPoint())
        self._area = QRectF(self._corner, here).normalized()

    def release(self) -> None:
        """Select what lies in it."""
        drawing = self._canvas.drawing
        if drawing is not None:
            self._canvas.area_selected.emit(parts_in(drawing, self._area))

    def cancel(self) -> None:
        """Select nothing."""

    def paint(self, painter: QPainter, drawing: Drawing) -> None:
        """Draw the band."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(drawing.color("text"), 1, Qt.PenStyle.DashLine))
        painter.drawRect(self._area)


class Link:
    """A line from a neuron's handle to another neuron.

    Attributes
    ----------
    source : Part
    target : Part or None
        The neuron that keys have aimed at; None while the mouse draws.
    """

    def __init__(self, canvas: Surface, source: Part, at: QPointF) -> None:
        self._canvas, self.source, self._at = canvas, source, at
        self.target: Part | None = None

    def move(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Draw the line to the mouse."""
        self._at, self.target = at, None

    def aim(self, target: Part, at: QPointF) -> None:
        """Draw the line to a neuron, by keys."""
        self._at, self.target = at, target

    def release(self) -> None:
        """Ask for a connection to the neuron that is there."""
        target = self.target or self._canvas.part_at(self._at)
        if target is not None and target.kind == "unit":
            self._canvas.linked.emit(self.source, target)

    def cancel(self) -> None:
        """Connect nothing."""

    def paint(self, painter: QPainter, drawing: Drawing) -> None:
        """Draw the line, and say what letting go would do or why it cannot."""
        start = handle_of(drawing, self.source.layer, self.source.j)
        end = self._canvas.mapToScene(self._at.toPoint())
        target = self.target or self._canvas.part_at(self._at)
        words, is_refused = link_words(drawing, self.source, target)
        ink = drawing.color("error" if is_refused else "text")
        painter.setPen(QPen(ink, 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(start, end)
        if words:
            _paint_words(painter, drawing, end, words, is_refused=is_refused)


class Carry:
    """A neuron goes up or down in its layer, with Alt wherever one wants it."""

    def __init__(self, canvas: Surface, part: Part, at: QPointF) -> None:
        self._canvas, self._part, self._start, self._at = canvas, part, at, at
        self._is_free = False

    def move(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Carry it to the mouse."""
        self._at, self._is_free = at, bool(keys & _ALT)

    def release(self) -> None:
        """Put it down."""
        drawing = self._canvas.drawing
        if drawing is None:
            return
        if not self._is_free:
            to = self._place(drawing)
            if to != self._part.j:
                self._canvas.moved.emit(self._part, to)
            return
        rule, gone = drawing.layout.rule, self._at - self._start
        key = f"{self._part.layer}.{self._part.j}"
        x, y = drawing.picture.session.document.layout.get(key, (0.0, 0.0))
        self._canvas.placed.emit(
            self._part, (x + gone.x() / rule.gap, y + gone.y() / rule.row)
        )

    def cancel(self) -> None:
        """Leave it where it was."""

    def _place(self, drawing: Drawing) -> int:
        column = drawing.layout.columns[self._part.layer]
        here = self._canvas.mapToScene(self._at.toPoint()).y()
        return int(np.argmin(np.abs(column.y - here)))

    def paint(self, painter: QPainter, drawing: Drawing) -> None:
        """Draw its outline where it would be put."""
        layer, j = self._part.layer, self._part.j
        rect = drawing.layout.rect(layer, j)
        if self._is_free:
            rect.translate(self._at - self._start)
        else:
            rect = drawing.layout.rect(layer, self._place(drawing))
        painter.setPen(QPen(drawing.color("text"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(-5, -5, 5, 5), 8, 8)
        name = unit_name(drawing.network, layer, j)
        words = (
            tr("Place {name}", name=name)
            if self._is_free
            else tr("Move {name} here", name=name)
        )
        here = self._canvas.mapToScene(self._at.toPoint())
        _paint_words(painter, drawing, here, words, is_refused=False)


def _paint_words(
    painter: QPainter, drawing: Drawing, at: QPointF, words: str, *, is_refused: bool
) -> None:
    """A sentence at the pointer, inside the window."""
    window = drawing.window
    shown = glyphs.elided(words, window.width() - 40, glyphs.SMALL)
    wide = glyphs.width(shown, glyphs.SMALL) + 20
    left = min(max(at.x() + 16, window.left() + 4), window.right() - wide - 4)
    top = min(at.y() + 14, window.bottom() - 32)
    rect = QRectF(left, top, wide, 26.0)
    ink = drawing.color("error" if is_refused else "text")
    painter.setPen(QPen(ink, 1))
    painter.setBrush(drawing.color("error_tint" if is_refused else "panel"))
    painter.drawRoundedRect(rect, 4, 4)
    glyphs.draw_text(painter, shown, rect.center(), ink, size=12)


def link_words(drawing: Drawing, source: Part, target: Part | None) -> tuple[str, bool]:
    """What letting go would do, and whether it is refused."""
    if target is None or target.kind != "unit" or target == source:
        return "", False
    network = drawing.network
    if target.layer <= source.layer:
        return tr("A connection leads to a later layer."), True
    names = (unit_name(network, p.layer, p.j) for p in (source, target))
    is_next = target.layer == source.layer + 1
    if is_next and not network.connected(target.layer)[target.j, source.j]:
        return tr("Connect {join}", join=" → ".join(names)), False
    fault = skip_fault(network, target.layer, source.layer)
    if fault:
        return fault, True
    layers = (layer_name(network, p.layer) for p in (source, target))
    return tr("Skip connection {join}", join=" → ".join(layers)), False
