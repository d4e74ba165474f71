"""Mouse and keys on the canvas, turned into its signals; one gesture at a time."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen

from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.views.canvas.editing import Editing
from bpviz_desktop.views.canvas.parts import neighbour, parts_in
from bpviz_desktop.views.canvas.surface import Surface

_DRAG = 4.0
_EXTEND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
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


class Gestures:
    """What a press has begun: a click, a rubber band or a pan.

    Space pans while the mouse drags; released without a drag it is left to the window.
    """

    def __init__(self, canvas: Surface, editing: Editing) -> None:
        self._canvas = canvas
        self._editing = editing
        self._start: QPointF | None = None
        self._last = QPointF()
        self._space_is_down = False
        self._space_dragged = False
        self.is_panning = False
        self.band: QRectF | None = None

    def forget_keys(self) -> None:
        """The focus went elsewhere: a release of Space will not come."""
        self._space_is_down = self._space_dragged = False

    def press(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        self._start = self._last = event.position()
        is_left = event.button() is Qt.MouseButton.LeftButton
        is_middle = event.button() is Qt.MouseButton.MiddleButton
        self.is_panning = is_middle or (is_left and self._space_is_down)
        if self.is_panning:
            self._space_dragged = self._space_is_down
            self._canvas.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif not is_left:
            self._start = None
            event.ignore()
        elif control := self._editing.control_at(event.position()):
            self._editing.begin_link(control)

    def paint(self, painter: QPainter, ink: QColor) -> None:
        """Draw the rubber band."""
        if self.band is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
            painter.drawRect(self.band)

    def cancel(self) -> bool:
        """End what has begun without a trace; whether there was anything."""
        had = self._editing.source is not None or self.band is not None
        self._editing.end_link(None)
        self._start = self.band = None
        self._canvas.viewport().update()
        return had

    def move(self, event: QMouseEvent) -> None:
        """Go on with a gesture, or point at something."""
        here = event.position()
        if self._start is None:
            self._canvas.hover(here)
            return
        if self.is_panning:
            self._canvas.pan_by(here - self._last)
        elif self._editing.source is not None:
            self._editing.draw_link(here)
        elif self.band is not None or self._begins_band(here):
            scene = self._canvas.mapToScene
            corners = scene(self._start.toPoint()), scene(here.toPoint())
            self.band = QRectF(*corners).normalized()
            self._canvas.viewport().update()
        self._last = here

    def _begins_band(self, here: QPointF) -> bool:
        if self._start is None or (here - self._start).manhattanLength() < _DRAG:
            return False
        is_free = self._editing.control_at(self._start) is None
        return is_free and self._canvas.part_at(self._start) is None

    def release(self, event: QMouseEvent) -> None:
        """Finish a gesture: emit what it meant."""
        start, band, was_panning = self._start, self.band, self.is_panning
        self._start, self.band, self.is_panning = None, None, False
        if was_panning:
            self._canvas.viewport().unsetCursor()
        elif self._editing.source is not None:
            self._editing.end_link(event.position())
        elif band is not None:
            self._canvas.viewport().update()
            if self._canvas.drawing is not None:
                self._canvas.area_selected.emit(parts_in(self._canvas.drawing, band))
        elif start is not None:
            self._click(start, extend=bool(event.modifiers() & _EXTEND))

    def _click(self, position: QPointF, *, extend: bool) -> None:
        control = self._editing.control_at(position)
        if control is not None and control.kind not in ("head", "connect"):
            self._canvas.pressed.emit(control)
            return
        zone = self._canvas.zone_at(position)
        if zone is not None and not extend:
            self._canvas.term_clicked.emit(zone.term)
        else:
            self._canvas.part_clicked.emit(self._canvas.part_at(position), extend)

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

    def key_press(self, event: QKeyEvent) -> None:
        """Walk with Alt and arrows, zoom with Ctrl; all other keys are the window's."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        modifiers &= ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space_is_down, self._space_dragged = True, False
        if modifiers == Qt.KeyboardModifier.AltModifier and key in _ARROWS:
            self._walk(*_ARROWS[key])
        elif modifiers & Qt.KeyboardModifier.ControlModifier and key in (
            Qt.Key.Key_Plus,
            Qt.Key.Key_Equal,
        ):
            self._canvas.zoom_in()
        elif (
            modifiers == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_Minus
        ):
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
        return min(drawing.picture.selection, key=lambda part: (part.kind, str(part)))

    def _walk(self, dx: int, dy: int) -> None:
        drawing = self._canvas.drawing
        if drawing is not None:
            part = neighbour(drawing, self._selected(), dx, dy)
            self._canvas.part_clicked.emit(part, False)
