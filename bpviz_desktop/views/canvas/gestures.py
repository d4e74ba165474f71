"""Mouse and keys on the canvas, turned into its signals; one gesture at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Qt, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)

from bpviz_desktop.engine.network import Network
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.views.canvas.drags import Band, Carry, Drag, Link, Pan, link_words
from bpviz_desktop.views.canvas.editing import Editing
from bpviz_desktop.views.canvas.paint.callouts import callouts
from bpviz_desktop.views.canvas.paint.drawing import Drawing
from bpviz_desktop.views.canvas.parts import neighbour, next_into
from bpviz_desktop.views.canvas.surface import Surface

ZOOM_STEP = 1.15
_DRAG = 4.0
# A nudge of a weight, as a part of what the widest wire stands for.
_NUDGE = 0.02
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_ALT = Qt.KeyboardModifier.AltModifier
_EXTEND = _CTRL | _SHIFT
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
# Who came by the keyboard needs to see where the focus is.
BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Gestures(QObject):
    """What a press has begun: a click, or a drag.

    Space pans while the mouse drags; released without a drag it is left to the window.
    """

    def __init__(self, canvas: Surface, editing: Editing) -> None:
        super().__init__(canvas.viewport())
        self._canvas = canvas
        self._editing = editing
        self._start: QPointF | None = None
        self._drag: Drag | None = None
        self._last: Part | None = None
        self._space_is_down = False
        self._space_dragged = False

    @property
    def is_panning(self) -> bool:
        """Whether the picture follows the mouse."""
        return isinstance(self._drag, Pan)

    @property
    def is_dragging(self) -> bool:
        """Whether a drag has begun."""
        return self._drag is not None

    def forget_keys(self) -> None:
        """The focus went elsewhere: a release of Space will not come."""
        self._space_is_down = self._space_dragged = False

    def press(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        self.cancel()
        is_left = event.button() is Qt.MouseButton.LeftButton
        is_middle = event.button() is Qt.MouseButton.MiddleButton
        if is_middle or (is_left and self._space_is_down):
            self._space_dragged = self._space_is_down
            self._drag = Pan(self._canvas, event.position())
        elif is_left:
            self._start = event.position()
        else:
            event.ignore()

    def paint(self, painter: QPainter, drawing: Drawing) -> None:
        """Show what the drag would do."""
        if self._drag is not None:
            self._drag.paint(painter, drawing)

    def cancel(self) -> bool:
        """End what has begun without a trace; whether there was a drag."""
        drag, self._drag, self._start = self._drag, None, None
        if drag is not None:
            drag.cancel()
            self._canvas.viewport().update()
        return drag is not None

    def move(self, event: QMouseEvent) -> None:
        """Go on with a gesture, or point at something."""
        here = event.position()
        start = self._start if self._drag is None else None
        if start is not None and (here - start).manhattanLength() >= _DRAG:
            self._drag = self._drag_from(start)
        if self._drag is not None:
            self._drag.move(here, event.modifiers())
            self._canvas.viewport().update()
        elif self._start is None:
            self._canvas.hover(here)

    def _drag_from(self, start: QPointF) -> Drag | None:
        """What a drag from a point of the view is; None where it is but a click."""
        control = self._editing.control_at(start)
        if control is not None and control.kind == "connect":
            return Link(
                self._canvas, Part("unit", control.layer, control.j or 0), start
            )
        part = self._canvas.part_at(start)
        if part is not None and part.kind == "unit" and self._editing.is_possible:
            return Carry(self._canvas, part, start)
        return Band(self._canvas, start) if control is None and part is None else None

    def release(self, event: QMouseEvent) -> None:
        """Finish a gesture: emit what it meant."""
        start, drag = self._start, self._drag
        self._start = self._drag = None
        if drag is not None:
            drag.release()
            self._canvas.viewport().update()
        elif start is not None:
            self._click(start, extend=bool(event.modifiers() & _EXTEND))

    def _click(self, position: QPointF, *, extend: bool) -> None:
        control = self._editing.control_at(position)
        if control is not None and control.kind == "head":
            head = Part("layer", control.layer)
            self._canvas.part_clicked.emit(head, extend)
            return
        if control is not None and control.kind != "connect":
            self._canvas.pressed.emit(control)
            return
        zone, finding = self._canvas.zone_at(position), self._finding_at(position)
        if finding is not None:
            self._canvas.finding_clicked.emit(finding)
        elif zone is not None and not extend:
            self._canvas.term_clicked.emit(zone.term)
        else:
            self._canvas.part_clicked.emit(self._canvas.part_at(position), extend)

    def _finding_at(self, position: QPointF) -> str | None:
        """The problem whose name is there."""
        drawing = self._canvas.drawing
        point = self._canvas.mapToScene(position.toPoint())
        found = {} if drawing is None else callouts(drawing).findings
        named = (kind for kind, each in found.items() if each.rect.contains(point))
        return next(named, None)

    def double_click(self, event: QMouseEvent) -> None:
        """Type the value or the name of what is there."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        control = self._editing.control_at(event.position())
        if control is not None and control.kind == "head":
            self._editing.begin(Part("layer", control.layer))
        elif control is not None:
            self.press(event)
        elif (part := self._canvas.part_at(event.position())) is not None:
            self._editing.begin(part)

    def menu(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is there, or by a key of what is selected."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            part, viewport = self._selected(), self._canvas.viewport()
            place = None if part is None else self._editing.field_place(part)
            middle = viewport.rect().center() if place is None else place
            self._canvas.menu_asked.emit(part, None, viewport.mapToGlobal(middle))
            return
        at = QPointF(event.pos())
        control, zone = self._editing.control_at(at), self._canvas.zone_at(at)
        part, term = self._canvas.part_at(at), None if zone is None else zone.term
        if control is not None and control.kind == "head":
            part, term = Part("layer", control.layer), None
        self._canvas.menu_asked.emit(part, term, event.globalPos())

    def key_press(self, event: QKeyEvent) -> None:
        """Walk, nudge, zoom, or end a gesture; all other keys are the window's."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        modifiers &= ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space_is_down, self._space_dragged = True, False
        if isinstance(self._drag, Link) and self._drag.target is not None:
            self._link_key(key, self._drag, self._drag.target)
        elif modifiers in (_ALT, _ALT | _SHIFT) and key in _ARROWS:
            self._walk(*_ARROWS[key], extend=bool(modifiers & _SHIFT))
        elif modifiers == _CTRL and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._nudge(1 if key == Qt.Key.Key_Up else -1)
        elif modifiers & _ALT and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._canvas.zoom_in()
        elif modifiers == _ALT and key == Qt.Key.Key_Minus:
            self._canvas.zoom_out()
        elif key == Qt.Key.Key_Escape and self.cancel():
            pass
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._selected():
            self._canvas.activated.emit(self._selected())
        else:
            event.ignore()
            return
        event.accept()

    def key_release(self, event: QKeyEvent) -> None:
        """Keep the release of a Space that panned; leave every other to the window."""
        is_space = event.key() == Qt.Key.Key_Space and not event.isAutoRepeat()
        dragged = is_space and self._space_dragged
        if is_space:
            self.forget_keys()
        event.setAccepted(dragged)

    def _selected(self) -> Part | None:
        drawing = self._canvas.drawing
        if drawing is None or not drawing.picture.selection:
            return None
        if self._last in drawing.picture.selection:
            return self._last
        return min(drawing.picture.selection, key=lambda part: (part.kind, str(part)))

    def _walk(self, dx: int, dy: int, *, extend: bool) -> None:
        drawing = self._canvas.drawing
        if drawing is not None:
            start = self._selected() or self._near(drawing.network)
            part = neighbour(drawing, start, dx, dy)
            if not extend or part not in drawing.picture.selection:
                self._canvas.part_clicked.emit(part, extend)
            self._last = part

    def _near(self, network: Network) -> Part | None:
        """Where one was, after that is gone: a neuron of the same layer."""
        last = self._last
        if last is None or last.kind not in ("unit", "wire", "bias"):
            return None
        layer = min(last.layer, network.depth)
        return Part("unit", layer, min(last.j, network.widths[layer] - 1))

    @Slot()
    def next_wire(self) -> None:
        """Go on to the next connection into the neuron, then to its bias."""
        drawing, part = self._canvas.drawing, self._selected()
        if drawing is not None and part is not None:
            self._last = next_into(drawing.network, part)
            self._canvas.part_clicked.emit(self._last, False)

    # Values.

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom, or with Ctrl nudge the connections that are selected."""
        turns, drawing = event.angleDelta().y() / 120, self._canvas.drawing
        chosen = frozenset() if drawing is None else drawing.picture.selection
        has_values = any(part.kind in ("wire", "bias") for part in chosen)
        if event.modifiers() & _CTRL and has_values:
            self._nudge(turns)
        else:
            self._canvas.zoom_by(ZOOM_STEP**turns, event.position())
        event.accept()

    def _nudge(self, turns: float) -> None:
        drawing = self._canvas.drawing
        if drawing is not None and self._editing.is_possible:
            self._canvas.nudged.emit(turns * _NUDGE * drawing.scale)

    # A connection drawn by keys.

    @Slot()
    def begin_link(self) -> None:
        """Draw a line from the neuron selected; arrows aim it, Enter connects."""
        drawing, part = self._canvas.drawing, self._selected()
        if drawing is None or part is None or part.kind != "unit":
            return
        if not self._editing.is_possible or part.layer == drawing.network.depth:
            return
        self.cancel()
        self._canvas.setFocus()
        self._drag = Link(self._canvas, part, self._place_of(part))
        self._aim(self._drag, neighbour(drawing, part, 1, 0))

    def _link_key(self, key: Qt.Key, link: Link, target: Part) -> None:
        drawing = self._canvas.drawing
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._drag = None
            link.release()
        elif key == Qt.Key.Key_Escape:
            self.cancel()
        elif key in _ARROWS and drawing is not None:
            aimed = neighbour(drawing, target, *_ARROWS[key])
            if aimed.kind == "unit":
                self._aim(link, aimed)
        self._canvas.viewport().update()

    def _aim(self, link: Link, target: Part) -> None:
        link.aim(target, self._place_of(target))
        drawing = self._canvas.drawing
        if drawing is not None:
            words = link_words(drawing, link.source, target)[0]
            self._canvas.setAccessibleDescription(words)
        self._canvas.viewport().update()

    def _place_of(self, part: Part) -> QPointF:
        place = self._editing.field_place(part)
        return QPointF() if place is None else QPointF(place)
