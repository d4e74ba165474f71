"""What can be pressed on the canvas to change the network: at the heads, and between.

It shows while the pointer is over the canvas, and answers to its place also before.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.network import Network
from bpviz_desktop.language import tr
from bpviz_desktop.views.canvas.layout import glyphs
from bpviz_desktop.views.canvas.layout.curves import CURVE_H, CURVE_W, paint_curve
from bpviz_desktop.views.canvas.layout.geometry import SKIP_ROOM, Form, Layout
from bpviz_desktop.views.canvas.paint.callouts import callouts
from bpviz_desktop.views.canvas.paint.drawing import Drawing
from bpviz_desktop.views.canvas.paint.surroundings import (
    NAME_DOWN,
    has_arcs,
    head_room,
    head_x,
)

_HIGH = 24.0
_CELL = 19.0
_BETWEEN = 4.0
_PLUS = 9.0
_ROOM_FOR_PLUS = 6 * _PLUS
# A chip without the name: the curve alone.
_BARE_CHIP = CURVE_W + 26
_HANDLE = 5.0
# The neuron that is not there yet: its size, and how far below the last one it stands.
_GHOST = (44.0, 20.0)
_BELOW = 16.0
_WORDS = {
    "insert": tr("Insert a layer here"),
    "activation": tr("Choose the activation of this layer"),
    "remove_unit": tr("Remove the last neuron of this layer"),
    "add_unit": tr("Add a neuron to this layer"),
    "head": tr("Double-click: name this layer"),
    "connect": tr("Drag to a neuron: a connection, or a skip"),
}
_OF_INPUTS = {
    "remove_unit": tr("Remove the last input, with its column of the data"),
    "add_unit": tr("Add an input: a column of 0 in the data"),
    "head": tr("The inputs"),
}


@dataclass(frozen=True)
class Control:
    """Something that can be pressed.

    Attributes
    ----------
    kind : str
        "insert" (a layer behind `layer`), "activation", "remove_unit", "add_unit",
        "head" (the layer's name) or "connect" (the handle of a neuron).
    layer : int
    rect : QRectF
    j : int or None
        Of a handle.
    """

    kind: str
    layer: int
    rect: QRectF
    j: int | None = None

    @property
    def words(self) -> str:
        """What pressing it does."""
        if self.layer == 0 and self.kind in _OF_INPUTS:
            return _OF_INPUTS[self.kind]
        return _WORDS[self.kind]


def controls(drawing: Drawing) -> tuple[Control, ...]:
    """All of them, the topmost first."""
    top = drawing.layout.head_top + (SKIP_ROOM if has_arcs(drawing) else 0)
    return _controls(drawing.layout, drawing.network, top)


@lru_cache(maxsize=2)
def _controls(layout: Layout, network: Network, top: float) -> tuple[Control, ...]:
    found: list[Control] = []
    heads = [head_x(layout, layer) for layer in range(network.depth + 1)]
    for layer in range(network.depth):
        x = (heads[layer] + heads[layer + 1]) / 2
        if heads[layer + 1] - heads[layer] >= _ROOM_FOR_PLUS:
            rect = glyphs.box(QPointF(x, top + NAME_DOWN), 2 * _PLUS, 2 * _PLUS)
            found.append(Control("insert", layer, rect))
    for layer, x in enumerate(heads):
        found += _at_head(layout, network, layer, QPointF(x, top + 32))
        room = min(head_room(layout, layer), 120.0)
        if room + 8 >= _ROOM_FOR_PLUS:
            room -= 4 * _PLUS
        name = glyphs.box(QPointF(x, top + NAME_DOWN), room, 17.0)
        found.append(Control("head", layer, name))
    for layer in range(network.depth + 1):
        found.append(Control("add_unit", layer, _ghost(layout, layer)))
    return tuple(found)


def _ghost(layout: Layout, layer: int) -> QRectF:
    """Where a neuron can be added at a layer's foot; beside the bias of a card."""
    column, whole = layout.columns[layer], layout.column_rect(layer)
    wide, high = _GHOST
    at = QPointF(head_x(layout, layer), whole.bottom() + _BELOW)
    if column.form is Form.CARD:
        at += QPointF((column.width - wide) / 2 - 6, 0)
    elif column.form in (Form.CIRCLE, Form.DOT):
        wide = high
        at += QPointF(0, 18 if column.has_numbers else 0)
    elif column.form is Form.STRIP:
        wide = high
    if at.y() + high / 2 > layout.bottom:  # no room below: beside the last one's foot
        at = QPointF(whole.right() + wide / 2 - 8, layout.bottom - high / 2 - 1)
    return glyphs.box(at, wide, high)


def layer_at(layout: Layout, point: QPointF) -> int | None:
    """The layer over or under which a point is."""
    for layer, column in enumerate(layout.columns):
        half = max(column.width, 2 * _GHOST[0]) / 2
        if abs(point.x() - head_x(layout, layer)) <= min(
            half, layout.rule.gap / 2 + column.width / 2
        ):
            return layer
    return None


def _at_head(
    layout: Layout, network: Network, layer: int, at: QPointF
) -> list[Control]:
    """The chip of the activation and − n +, as far as there is room."""
    room, stepper = head_room(layout, layer) + 2 * _BETWEEN, 3 * _CELL
    chips = (_chip_width(network, layer), _BARE_CHIP) if layer else (0.0,)
    for chip in chips:
        gap = _BETWEEN if chip else 0.0
        if chip + gap + stepper <= room:
            break
    else:
        chip, gap, stepper = _BARE_CHIP, 0.0, 0.0
        if not layer or chip > room:
            return []
    left, top = at.x() - (chip + gap + stepper) / 2, at.y() - _HIGH / 2
    found = []
    if chip:
        found.append(Control("activation", layer, QRectF(left, top, chip, _HIGH)))
    if stepper:
        minus = QRectF(left + chip + gap, top, _CELL, _HIGH)
        found.append(Control("remove_unit", layer, minus))
        found.append(Control("add_unit", layer, minus.translated(2 * _CELL, 0)))
    return found


def _chip_width(network: Network, layer: int) -> float:
    kind = network.layer(layer).activation.kind
    return glyphs.width(ACTIVATIONS[kind].title, glyphs.SMALL) + 26


def handle_at(drawing: Drawing, point: QPointF) -> Control | None:
    """The handle of the neuron at whose right rim a point is."""
    for layer, column in enumerate(drawing.layout.columns[:-1]):
        if column.form is Form.STRIP:
            continue
        for j in range(len(column.y)):
            center = handle_of(drawing, layer, j)
            away = point - center
            if abs(away.x()) <= _HANDLE + 2 and abs(away.y()) <= _HANDLE + 2:
                rect = glyphs.box(center, 2 * _HANDLE, 2 * _HANDLE)
                return Control("connect", layer, rect, j)
    return None


def handle_of(drawing: Drawing, layer: int, j: int) -> QPointF:
    """Where a neuron's handle is: above the middle of its right rim."""
    rect = drawing.layout.rect(layer, j)
    return QPointF(rect.right() - 2, rect.top() + rect.height() * 0.18)


def paint_controls(
    painter: QPainter, drawing: Drawing, pointed: Control | None, layer: int | None
) -> None:
    """Draw all but the names, and the ghost at the foot of the layer pointed at."""
    every = controls(drawing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(drawing.color("canvas"))
    for control in every:
        if control.kind == "activation":
            x = head_x(drawing.layout, control.layer)
            room = head_room(drawing.layout, control.layer)
            middle = QPointF(x, control.rect.center().y())
            painter.drawRect(glyphs.box(middle - QPointF(0, 1), room, _HIGH + 2))
    for control in every:
        if control.kind == "insert":
            _ground(painter, drawing, is_pointed=control == pointed)
            painter.drawEllipse(control.rect)
            _sign(painter, drawing, control.rect.center(), is_plus=True)
        elif control.kind == "activation":
            _ground(painter, drawing, is_pointed=control == pointed)
            painter.drawRoundedRect(control.rect, 12, 12)
            _paint_chip(painter, drawing, control)
        elif control.kind == "remove_unit":
            _paint_stepper(painter, drawing, control, pointed)
    if layer is not None:
        ghost = _ghost(drawing.layout, layer)
        is_pointed = pointed is not None and pointed.rect == ghost
        if is_pointed or not _is_covered(drawing, ghost):
            _paint_ghost(painter, drawing, ghost, is_pointed=is_pointed)
    if pointed is not None and pointed.kind == "connect":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(drawing.color("text"))
        painter.drawEllipse(pointed.rect)


def _is_covered(drawing: Drawing, rect: QRectF) -> bool:
    """Whether a problem's name stands there."""
    names = callouts(drawing).findings.values()
    return any(each.rect.intersects(rect) for each in names)


def _paint_ghost(
    painter: QPainter, drawing: Drawing, rect: QRectF, *, is_pointed: bool
) -> None:
    """A dashed neuron with a plus."""
    _ground(painter, drawing, is_pointed=is_pointed)
    pen = painter.pen()
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.drawRoundedRect(rect, 6 if rect.width() > rect.height() else 10, 10)
    _sign(painter, drawing, rect.center(), is_plus=True)


def _ground(painter: QPainter, drawing: Drawing, *, is_pointed: bool) -> None:
    painter.setPen(QPen(drawing.color("text" if is_pointed else "outline"), 1))
    painter.setBrush(drawing.color("raised" if is_pointed else "panel"))


def _sign(painter: QPainter, drawing: Drawing, at: QPointF, *, is_plus: bool) -> None:
    painter.setPen(QPen(drawing.color("text"), 1.5))
    painter.drawLine(at - QPointF(4, 0), at + QPointF(4, 0))
    if is_plus:
        painter.drawLine(at - QPointF(0, 4), at + QPointF(0, 4))


def _paint_stepper(
    painter: QPainter, drawing: Drawing, minus: Control, pointed: Control | None
) -> None:
    """− n + in one frame; the sign that is pointed at lies on a ground."""
    whole = minus.rect.adjusted(0, 0, 2 * _CELL, 0)
    _ground(painter, drawing, is_pointed=False)
    painter.drawRoundedRect(whole, 4, 4)
    if pointed is not None and whole.contains(pointed.rect):
        cell = pointed.rect.adjusted(1, 1, -1, -1)
        painter.fillRect(cell, drawing.color("raised"))
    ink = drawing.color("text")
    _sign(painter, drawing, minus.rect.center(), is_plus=False)
    plus = minus.rect.center() + QPointF(2 * _CELL, 0)
    _sign(painter, drawing, plus, is_plus=True)
    units = str(drawing.network.widths[minus.layer])
    at = minus.rect.center() + QPointF(_CELL, 0)
    glyphs.draw_text(painter, units, at, ink, size=12)


def _paint_chip(painter: QPainter, drawing: Drawing, control: Control) -> None:
    ink, center = drawing.color("text"), control.rect.center()
    activation = drawing.network.layer(control.layer).activation
    title = ACTIVATIONS[activation.kind].title
    if glyphs.width(title, glyphs.SMALL) + 20 < control.rect.width():
        glyphs.draw_text(painter, title, center - QPointF(6, 0), ink, size=12)
    else:
        corner = QPointF(control.rect.left() + 8, center.y() - CURVE_H / 2)
        paint_curve(painter, activation, corner, ink)
    tip = QPointF(control.rect.right() - 11, center.y() + 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon([tip - QPointF(4, 4), tip + QPointF(4, -4), tip])
