"""The network as a picture that can be asked: draws a Session, emits what was meant."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from bpviz_desktop.language import tr
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.views.canvas.editing import Editing
from bpviz_desktop.views.canvas.gestures import BY_KEY, ZOOM_STEP, Gestures
from bpviz_desktop.views.canvas.items import FrontItem, WiresItem
from bpviz_desktop.views.canvas.layout.geometry import Layout
from bpviz_desktop.views.canvas.layout.places import (
    Places,
    place_all,
    place_current,
    scale_for,
    stand,
)
from bpviz_desktop.views.canvas.paint.drawing import Drawing
from bpviz_desktop.views.canvas.paint.notes import paint_callouts
from bpviz_desktop.views.canvas.paint.pulse import Pulse, is_step, steps_per_second
from bpviz_desktop.views.canvas.parts import Zone, part_at, zone_at, zones
from bpviz_desktop.views.canvas.read.picture import Picture, picture_of
from bpviz_desktop.views.canvas.read.sentences import description, tooltip_text
from bpviz_desktop.views.canvas.spoken_view import SpokenView
from bpviz_desktop.views.look.size import room_of, sized
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.widgets.tooltip import show_plain

LEAST_ZOOM, MOST_ZOOM = 0.4, 8.0
_IDLE_MS = 200


class NetworkCanvas(SpokenView):
    """Draws a Session as a network; keeps nothing but zoom, pan and hover.

    Attributes
    ----------
    part_clicked : Signal(Part or None, bool)
        A part beside its numbers, or None for the ground; True to extend the
        selection (Ctrl, Shift).
    term_clicked, finding_clicked : Signal(TermId), Signal(str)
        A number was clicked: why is it what it is? The name of a problem, by its kind.
    area_selected : Signal(frozenset of Part)
        Parts inside a rubber band.
    activated : Signal(Part)
        Enter on the selection, or a double click.
    menu_asked : Signal(Part or None, TermId or None, QPoint)
        The right button: on what, on which number, and where on the screen.
    pressed : Signal(Control)
        A control at a head, or between two.
    linked : Signal(Part, Part)
        A line was drawn from one neuron to another.
    typed, nudged : Signal(Part, str), Signal(float)
        A value or a name was typed in place; what is selected shall change by so much.
    moved, placed : Signal(Part, int), Signal(Part, (float, float))
        A neuron was dragged to a place of its layer, or freely: in gaps and rows.
    """

    part_clicked = Signal(object, bool)
    term_clicked = Signal(object)
    finding_clicked = Signal(str)
    area_selected = Signal(object)
    activated = Signal(object)
    menu_asked = Signal(object, object, object)
    pressed = Signal(object)
    linked = Signal(object, object)
    typed = Signal(object, str)
    nudged = Signal(float)
    moved = Signal(object, int)
    placed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("network_canvas")
        self.setAccessibleName(tr("Network"))
        self._wires, self._front = WiresItem(), FrontItem()
        self.scene().addItem(self._wires)
        self.scene().addItem(self._front)
        self._theme: Theme = LIGHT
        self._zoom = 1.0
        self._scale = 0.0
        self._picture: Picture | None = None
        self._layout: Layout | None = None
        self._layout_key: object = None
        self._places: Places = {}
        self._drawing: Drawing | None = None
        self._zones: list[Zone] | None = None
        self._hovered: Part | None = None
        self.editing = Editing(self)
        self.gestures = Gestures(self, self.editing)
        self._pulse = Pulse(self._wires.show_pulse, self)
        self._session: Session | None = None
        self._has_key_focus = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self.on_idle)
        self.set_theme(LIGHT)

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Draw a session; `fields` names what changed."""
        old, self._session = self._session, session
        if self._picture is not None and not fields & _FIELDS:
            if fields & {"diagnosis", "finding"}:
                self._picture = picture_of(session)
                self.setAccessibleDescription(description(self._picture))
            if fields & _MARKS:
                self._redraw()
            return
        self._pulse.finish()
        if old is not None and old.document.network is not session.document.network:
            # What a hand holds, or types into, may be gone.
            self.gestures.cancel()
            self.editing.leave()
        self._picture = picture_of(session)
        self._scale = scale_for(self._picture, self._scale)
        self._redraw(is_smooth=False)
        if is_step(old, session, steps_per_second(session)):
            self._pulse.begin()
        if session.run_state is not RunState.TRAINING:
            self._idle.start()
            self.setAccessibleDescription(description(self._picture))
        self.tell(old, session)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        self.setBackgroundBrush(theme.color("canvas"))
        self.take_text_size()
        self._redraw()

    def set_motion(self, is_wanted: bool) -> None:
        """Have dots run along the wires of each step, or nothing move."""
        self._pulse.finish()
        self._pulse.is_wanted = is_wanted

    @property
    def drawing(self) -> Drawing | None:
        """What is on the screen."""
        return self._drawing

    @property
    def zoom(self) -> float:
        """How far the neurons are apart; 1 when fitted."""
        return self._zoom

    @property
    def is_panning(self) -> bool:
        """Whether Space or the middle button is dragging the picture."""
        return self.gestures.is_panning

    def fit(self) -> None:
        """Show the whole network."""
        self._zoom = 1.0
        self._redraw()
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)

    def zoom_by(self, factor: float, anchor: QPointF | None = None) -> None:
        """Change the distances by a factor; `anchor` (in the view) stays in place."""
        old = self._layout
        at = QPointF(self.viewport().rect().center()) if anchor is None else anchor
        zoom = min(max(self._zoom * factor, LEAST_ZOOM), MOST_ZOOM)
        if old is None or zoom == self._zoom:
            return
        self._zoom = zoom
        point = self.mapToScene(at.toPoint())
        share_x = (point.x() - old.bounds.left()) / old.bounds.width()
        share_y = (point.y() - old.bounds.top()) / old.bounds.height()
        self._redraw()
        if self._layout is None:
            return
        bounds = self._layout.bounds
        x = bounds.left() + share_x * bounds.width()
        y = bounds.top() + share_y * bounds.height()
        self.scroll_to(QPointF(x, y), at)

    def zoom_in(self) -> None:
        """Move the neurons apart."""
        self.zoom_by(ZOOM_STEP)

    def zoom_out(self) -> None:
        """Move the neurons together."""
        self.zoom_by(1 / ZOOM_STEP)

    def _redraw(self, *, is_smooth: bool = True) -> None:
        """Build the drawing from what is known, and hand it to the items."""
        if self._picture is None:
            self.viewport().update()
            return
        self._lay_out(self._picture)
        if self._layout is None:
            return
        current = place_current(
            self._picture, self._layout, self._places, scale=self._scale
        )
        hovered = self._session.hovered if self._session else None
        drawing = Drawing(
            picture=self._picture,
            layout=self._layout,
            theme=self._theme,
            scale=self._scale,
            places=self._places | current,
            window=self.in_sight,
            hovered=self._hovered,
            highlight=hovered or self._picture.given,
            is_smooth=is_smooth,
        )
        self._show_drawing(drawing)
        self.viewport().update()

    def _lay_out(self, picture: Picture) -> None:
        """Lay out anew where the network, the size or the zoom is another."""
        network, document = picture.network, picture.session.document
        size = room_of(self.viewport()).size()
        place = (document.layout, size.width(), size.height(), self._zoom)
        key = (network, *place, self._scale, picture.decimals)
        if key == self._layout_key:
            return
        self._layout_key = key
        self._layout, whole = stand(picture, size, self._zoom)
        self._places = place_all(picture, self._layout, self._scale)
        self.setSceneRect(whole)

    @Slot()
    def on_idle(self) -> None:
        """Nothing has changed for a moment: draw many wires smoothly."""
        if self._drawing is not None and not self._drawing.is_smooth:
            self._redraw()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Keep the call-outs inside the window."""
        super().scrollContentsBy(dx, dy)
        if self._drawing is not None:
            self._show_drawing(replace(self._drawing, window=self.in_sight))

    def _show_drawing(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self._zones = None
        self._wires.show_drawing(drawing)
        self._front.show_drawing(drawing)

    # -- what is under the mouse ------------------------------------------

    def zone_at(self, position: QPointF) -> Zone | None:
        """The number at a point of the view."""
        if self._drawing is None:
            return None
        return zone_at(self._drawing, self._all_zones(), self._in_scene(position))

    def part_at(self, position: QPointF) -> Part | None:
        """The part at a point of the view."""
        if self._drawing is None:
            return None
        return part_at(self._drawing, self._all_zones(), self._in_scene(position))

    def tooltip_at(self, position: QPointF) -> str:
        """What the tooltip says at a point of the view, as plain text."""
        if control := self.editing.control_at(position):
            return control.words
        part = self.part_at(position)
        if part is None or self._picture is None:
            return ""
        return tooltip_text(self._picture, part)

    def hover(self, position: QPointF | None) -> None:
        """Mark what the mouse points at; None when it has left."""
        self.editing.point_at(position)
        part = None if position is None else self.part_at(position)
        if part != self._hovered:
            self._hovered = part
            self.viewport().setCursor(
                Qt.CursorShape.ArrowCursor
                if part is None
                else Qt.CursorShape.PointingHandCursor
            )
            if self._drawing is not None:
                self._show_drawing(replace(self._drawing, hovered=part))

    def place(
        self, kind: str, layer: int, j: int | None = None, i: int | None = None
    ) -> QPoint:
        """Where a thing is in the viewport, scrolled into view; KeyError if nowhere."""
        at = self.editing.place(kind, layer, j, i)
        self.ensureVisible(QRectF(at, QSize(1, 1).toSizeF()), 20, 20)
        return self.mapFromScene(at)

    def _all_zones(self) -> list[Zone]:
        if self._zones is None:
            self._zones = [] if self._drawing is None else zones(self._drawing)
        return self._zones

    def _in_scene(self, position: QPointF) -> QPointF:
        return self.mapToScene(position.toPoint())

    # -- events -----------------------------------------------------------

    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:
        """Draw what keeps to the window: call-outs, the batch chip, the focus."""
        if self._drawing is None:
            return
        window = self._drawing.window
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_callouts(painter, self._drawing)
        self.gestures.paint(painter, self._drawing)
        self.editing.paint(painter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus() and self._has_key_focus:
            painter.setPen(QPen(self._theme.color("text"), 2))
            painter.drawRect(window.adjusted(1, 1, -1, -1))

    def sizeHint(self) -> QSize:
        return sized(QSize(680, 449))

    def minimumSizeHint(self) -> QSize:
        return sized(QSize(240, 130))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._has_key_focus = event.reason() in BY_KEY
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.gestures.forget_keys()
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_plain(self.tooltip_at(QPointF(event.pos())), event.globalPos(), self)
            return True
        if event.type() is QEvent.Type.Leave:
            self.hover(None)
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.gestures.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.gestures.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.gestures.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.gestures.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.gestures.menu(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.gestures.wheel(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Never QGraphicsView's own: it scrolls by plain arrows and swallows them.
        self.gestures.key_press(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self.gestures.key_release(event)


_MARKS = frozenset({"hovered", "diagnosis", "finding"})
_FIELDS = frozenset(
    {
        *("document", "lesson", "cursor", "run_state", "step_by"),
        *("selection", "pinned", "is_locked", "slice", "shows_maps"),
    }
)
