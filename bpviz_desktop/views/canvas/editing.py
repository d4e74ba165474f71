"""Changing the network where it is drawn: what can be pressed, dragged and typed."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from bpviz_desktop.engine.board.symbols import given_name, layer_name, unit_name
from bpviz_desktop.engine.network import Network
from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.written import short, whole
from bpviz_desktop.model.screen.parts import Part, exists
from bpviz_desktop.model.structure import Unit
from bpviz_desktop.views.canvas.paint.controls import (
    Control,
    controls,
    handle_at,
    handle_of,
    layer_at,
    paint_controls,
)
from bpviz_desktop.views.canvas.paint.drawing import Drawing
from bpviz_desktop.views.canvas.parts import distances
from bpviz_desktop.views.canvas.surface import Surface
from bpviz_desktop.views.look.size import sized

_FIELD_W, _FIELD_H, _MOST_DIGITS = 96, 28, 11
# Places along a wire, in the order of a fine search for one away from all others.
_ALONG = np.linspace(0.25, 0.75, 21)


class InPlace(QLineEdit):
    """A field on the canvas: Enter and Tab set what was typed, Esc leaves."""

    def __init__(self, editing: Editing, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("in_place")
        self._editing = editing
        self.given = ""
        self.returnPressed.connect(self._on_enter)

    def give(self, words: str) -> None:
        """Offer a text; left as it is it sets nothing, so that no digit is lost."""
        self.given = words
        self.setText(words)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves without a trace, Tab goes on to the next."""
        if event.key() == Qt.Key.Key_Escape:
            self._editing.leave()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Set this one and go on."""
        self._editing.enter(goes_on=is_next)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who goes elsewhere leaves."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._editing.leave()

    @Slot()
    def _on_enter(self) -> None:
        self._editing.enter(goes_on=False)


class Editing:
    """The controls of the canvas, and the field in which one types."""

    def __init__(self, canvas: Surface) -> None:
        self._canvas = canvas
        self.is_pointed = False
        self.pointed: Control | None = None
        self._layer: int | None = None
        self._field: InPlace | None = None
        self._part: Part | None = None

    @property
    def is_possible(self) -> bool:
        """Whether the network may be changed now."""
        return self._drawing is not None

    @property
    def _drawing(self) -> Drawing | None:
        """What is drawn, where it may be changed."""
        drawing = self._canvas.drawing
        if drawing is None or drawing.picture.is_live:
            return None
        return None if drawing.picture.session.is_locked else drawing

    def control_at(self, position: QPointF) -> Control | None:
        """What can be pressed at a point of the view."""
        drawing, point = self._drawing, self._canvas.mapToScene(position.toPoint())
        if drawing is None:
            return None
        for control in controls(drawing):
            if control.rect.contains(point):
                return control
        return handle_at(drawing, point)

    def point_at(self, position: QPointF | None) -> None:
        """Mark what can be pressed under the mouse; None when it has left."""
        pointed = None if position is None else self.control_at(position)
        layer, drawing = None, self._drawing
        if position is not None and drawing is not None:
            point = self._canvas.mapToScene(position.toPoint())
            layer = layer_at(drawing.layout, point)
        now = pointed, position is not None, layer
        if now != (self.pointed, self.is_pointed, self._layer):
            self.pointed, self.is_pointed, self._layer = now
            self._canvas.viewport().update()

    # Places, for scripts.

    def place(self, kind: str, layer: int, j: int | None, i: int | None) -> QPointF:
        """Where something is, in the scene; KeyError where it is not drawn."""
        drawing = self._canvas.drawing
        network = None if drawing is None else drawing.network
        if drawing is None or network is None or not 0 <= layer <= network.depth:
            raise KeyError((kind, layer, j, i))
        is_unit = j is not None and 0 <= j < network.widths[layer]
        if kind == "wire" and exists(Part("wire", layer, j or 0, i), network):
            return _clear_of_others(drawing, layer, j or 0, i or 0)
        if kind == "unit" and is_unit:
            return drawing.layout.center(layer, j or 0)
        if kind == "connect" and is_unit and layer < network.depth:
            return handle_of(drawing, layer, j or 0)
        for control in controls(drawing):
            if (control.kind, control.layer) == (kind, layer):
                return control.rect.center()
        raise KeyError((kind, layer, j, i))

    def field_place(self, part: Part) -> QPoint | None:
        """Where on the view a part's field would stand."""
        drawing = self._canvas.drawing
        found = None if drawing is None else _field_of(drawing, part)
        return None if found is None else self._canvas.mapFromScene(found[0])

    def aligned(self, units: Iterable[Unit]) -> dict[Unit, tuple[float, float]]:
        """Where neurons of one layer stand below each other, others side by side."""
        drawing, chosen = self._drawing, list(units)
        if drawing is None:
            return {}
        layout, moved = drawing.layout, drawing.picture.session.document.layout
        old = {(at, j): moved.get(f"{at}.{j}", (0.0, 0.0)) for at, j in chosen}
        if len({layer for layer, _ in chosen}) == 1:
            x = sum(x for x, _ in old.values()) / len(old)
            return {unit: (x, y) for unit, (_, y) in old.items()}
        heights = {unit: layout.center(*unit).y() for unit in chosen}
        middle = sum(heights.values()) / len(heights)
        return {
            unit: (x, y + (middle - heights[unit]) / layout.rule.row)
            for unit, (x, y) in old.items()
        }

    # Typing in place.

    def begin(self, part: Part, count: int = 1) -> None:
        """Open a field on a part: its value, or its name; or one for several values."""
        drawing = self._drawing
        if drawing is None:
            return
        self.leave()
        found = _field_of(drawing, part)
        if found is None:
            return
        center, words = found
        self._part = part
        field = self._field = InPlace(self, self._canvas.viewport())
        at = self._canvas.mapFromScene(center)
        rect = QRect(QPoint(0, 0), sized(QSize(_FIELD_W, _FIELD_H)))
        rect.moveCenter(at)
        room = self._canvas.viewport().rect()
        rect.moveLeft(max(2, min(rect.left(), room.width() - rect.width() - 2)))
        field.setGeometry(rect)
        field.give(words if count == 1 else "")
        field.setAccessibleName(_spoken(drawing.network, part))
        field.setPlaceholderText("" if count == 1 else tr("all {count}", count=count))
        field.show()
        field.setFocus()

    def enter(self, *, goes_on: bool) -> None:
        """Take what was typed, and go on to the next if wanted."""
        field, part = self._field, self._part
        if field is None or part is None:
            return
        words, is_changed = field.text(), field.text() != field.given
        self.leave()
        if is_changed:
            self._canvas.typed.emit(part, words)
        drawing = self._drawing
        if goes_on and drawing is not None:
            following = _next_part(drawing, part)
            if following is not None:
                self.begin(following)

    def leave(self) -> None:
        """Close the field; what was typed is forgotten."""
        field, self._field, self._part = self._field, None, None
        if field is not None:
            if field.hasFocus():
                self._canvas.setFocus()
            field.hide()
            # Nobody finds it until it is gone. Without a parent it would be gone at
            # once, in the middle of its own key.
            field.setObjectName("")
            field.deleteLater()

    # Painting.

    def paint(self, painter: QPainter) -> None:
        """Draw the controls where the mouse is over the canvas."""
        drawing = self._drawing
        if drawing is None:
            return
        if self.is_pointed:
            layer = self._layer
            if layer is not None and layer > drawing.network.depth:
                layer = None  # the pointer rests where a layer was
            paint_controls(painter, drawing, self.pointed, layer)


def _clear_of_others(drawing: Drawing, layer: int, j: int, i: int) -> QPointF:
    """The point at the middle of a wire that is farthest from all other wires."""
    x1, y1, x2, y2 = drawing.layout.segment(layer, j, i)
    if drawing.is_folded_gap(layer):
        raise KeyError(("wire", layer, j, i))
    others = drawing.layout.segments(layer)[drawing.network.connected(layer).ravel()]
    mine = np.array([x1, y1, x2, y2])
    others = others[(others != mine).any(axis=1)]
    points = [(x1 + t * (x2 - x1), y1 + t * (y2 - y1)) for t in _ALONG]
    if not len(others):
        return QPointF(*points[len(points) // 2])
    return QPointF(*max(points, key=lambda at: distances(others, *at).min()))


def _field_of(drawing: Drawing, part: Part) -> tuple[QPointF, str] | None:
    """Where the field of a part stands, and what stands in it."""
    network, session = drawing.network, drawing.picture.session
    parameters, layer, j = session.document.parameters, part.layer, part.j
    if part.kind == "wire" and part.i is not None:
        if drawing.is_folded_gap(layer):
            return None
        x1, y1, x2, y2 = drawing.layout.segment(layer, j, part.i)
        at = drawing.places.get((layer, j, part.i), ((x1 + x2) / 2, (y1 + y2) / 2))
        return QPointF(*at), _number(drawing, float(parameters.W(layer)[j, part.i]))
    if part.kind == "bias":
        return drawing.pill(layer, j).center(), _number(
            drawing, float(parameters.b(layer)[j])
        )
    data, sample = session.document.data, session.sample
    if part.kind == "target":
        return drawing.layout.targets[j].center(), _number(
            drawing, float(data.targets[sample, j])
        )
    if part.kind == "unit" and layer == 0:
        return drawing.layout.center(0, j), _number(
            drawing, float(data.inputs[sample, j])
        )
    if part.kind == "unit":
        return drawing.layout.center(layer, j), given_name(network, layer, j)
    if part.kind == "layer":
        for control in controls(drawing):
            if (control.kind, control.layer) == ("head", layer):
                own = network.layer(layer).name if layer else ""
                return control.rect.center(), own or layer_name(network, layer)
    return None


def _spoken(network: Network, part: Part) -> str:
    """What is typed, for a screen reader."""
    layer, j, i = part.layer, part.j, part.i
    if part.kind == "layer":
        return tr("Name of {layer_name}", layer_name=layer_name(network, layer))
    if part.kind == "target":
        return tr("Target of {unit}", unit=unit_name(network, network.depth, j))
    name = unit_name(network, layer, j)
    if part.kind == "wire" and i is not None:
        return tr(
            "Weight from {unit} to {name}",
            unit=unit_name(network, layer - 1, i),
            name=name,
        )
    if part.kind == "bias":
        return tr("Bias of {name}", name=name)
    return (
        tr("Name of {name}", name=name) if layer else tr("Value of {name}", name=name)
    )


def _number(drawing: Drawing, value: float) -> str:
    """All digits where they fit into the field, else those on the canvas."""
    all_digits = whole(value)
    if len(all_digits) <= _MOST_DIGITS:
        return all_digits
    return short(value, drawing.picture.decimals)


def _next_part(drawing: Drawing, part: Part) -> Part | None:
    """What Tab goes to: the next of its kind."""
    network, widths = drawing.network, drawing.network.widths
    if part.kind == "wire" and part.i is not None:
        wires = [
            Part("wire", layer, int(j), int(i))
            for layer in range(1, network.depth + 1)
            for j, i in zip(*network.connected(layer).nonzero(), strict=True)
        ]
        at = wires.index(part) + 1
        return wires[at] if at < len(wires) else None
    width = widths[-1] if part.kind == "target" else widths[part.layer]
    if part.kind != "layer" and part.j + 1 < width:
        return part._replace(j=part.j + 1)
    if part.kind == "bias" and part.layer < network.depth:
        return Part("bias", part.layer + 1, 0)
    return None
