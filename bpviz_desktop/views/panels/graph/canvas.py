"""The picture of the graph under a hand: moved, zoomed, pointed at, clicked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from bpviz_desktop.language import tr
from bpviz_desktop.model.screen.autodiff.words import node_words
from bpviz_desktop.views.look.size import (
    painter_in,
    place_of,
    room_of,
    sized,
    text_scale,
)
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.panels.graph.drawing import Painter
from bpviz_desktop.views.panels.graph.measures import (
    HIGH,
    Arrangement,
    Frame,
    Look,
    Measures,
    box_words,
    fitted,
)
from bpviz_desktop.views.speech.parts import SpokenPart

_STEP, _LEAST, _MOST = 1.25, 0.02, 4.0
_DRAG_FROM = 4
_ANGLE_OF_A_NOTCH = 120
_MARGIN = 24.0
# So many boxes are told one by one.
_TOLD = 2_000


class GraphCanvas(QWidget):
    """Draws one Look; wheel zooms, dragging moves, a click asks.

    Signals
    -------
    asked(object)
        The node of the box that was clicked; None beside all boxes.
    opened(object)
        The Box that was clicked twice.
    """

    spoken_role = QAccessible.Role.Canvas
    asked = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("graph_canvas")
        self.setAccessibleName(tr("Graph of operations"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = LIGHT
        self._measures = Measures()
        self._look: Look | None = None
        self._arrangement: Arrangement | None = None
        self._frame: Frame | None = None
        self._is_fitted = True
        self._hovered: int | None = None
        self._pressed: QPointF | None = None
        self._from: Frame | None = None

    def sizeHint(self) -> QSize:
        return sized(QSize(600, 420))

    def minimumSizeHint(self) -> QSize:
        return sized(QSize(240, 120))

    # For a screen reader.

    def spoken_count(self) -> int:
        """How many boxes there are."""
        return 0 if self._look is None else min(len(self._look.folded.boxes), _TOLD)

    def spoken_part(self, at: int) -> SpokenPart:
        """A box."""
        look, frame, arrangement = self._look, self._frame, self._arrangement
        assert look is not None
        rect = QRect()
        if frame is not None and arrangement is not None:
            box, scale = frame.rect(arrangement, at), text_scale()
            rect = QRectF(box.topLeft() * scale, box.size() * scale).toRect()
        is_current = at == look.asked
        return SpokenPart(box_tip(look, at), "", rect, is_current=is_current)

    @property
    def look(self) -> Look | None:
        """What is drawn."""
        return self._look

    @property
    def frame(self) -> Frame | None:
        """What of it is in sight."""
        return self._frame

    @property
    def arrangement(self) -> Arrangement | None:
        """Where it stands."""
        return self._arrangement

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        self.update()

    def show_look(self, look: Look | None) -> None:
        """Draw this; it is laid out anew only where its boxes are others."""
        before, self._look = self._look, look
        if look is None:
            self._arrangement = self._frame = None
        elif before is None or before.folded is not look.folded:
            self._arrangement = Arrangement.of(look, self._measures)
            self._hovered = None
            self.fit()
        elif before.position != look.position:
            self._follow(look)
        self.update()

    def fit(self) -> None:
        """Show all of it."""
        self._is_fitted = True
        if self._arrangement is not None:
            self._frame = fitted(self._arrangement, room_of(self).size())
        self.update()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Bring boxes closer or farther apart, round a point."""
        frame = self._frame
        if frame is None:
            return
        zoom = min(max(frame.zoom * factor, _LEAST), _MOST)
        factor = zoom / frame.zoom
        pitch = min(max(frame.pitch * factor, HIGH + 6), 260.0)
        point = room_of(self).center() if at is None else at
        left = point.x() + (frame.left - point.x()) * factor
        top = point.y() + (frame.top - point.y()) * pitch / frame.pitch
        self._frame = Frame(zoom, pitch, left, top)
        self._is_fitted = False
        self.update()

    def _follow(self, look: Look) -> None:
        """Bring the box of the last step into sight."""
        frame, arrangement, at = self._frame, self._arrangement, look.current
        if frame is None or arrangement is None or at is None:
            return
        rect = frame.rect(arrangement, at)
        room = room_of(self).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if room.contains(rect) or self._is_fitted:
            return
        move = room.center() - rect.center()
        self._frame = Frame(
            frame.zoom, frame.pitch, frame.left + move.x(), frame.top + move.y()
        )

    def box_at(self, point: QPointF) -> int | None:
        """The box under a point."""
        look, frame, arrangement = self._look, self._frame, self._arrangement
        if look is None or frame is None or arrangement is None:
            return None
        for at in range(len(look.folded.boxes)):
            rect = frame.rect(arrangement, at).adjusted(-2, -2, 2, 2)
            if rect.contains(point):
                return at
        return None

    def node_at(self, point: QPointF) -> int | None:
        """The node under a point: of a box, or a parameter at its edge."""
        look, frame, arrangement = self._look, self._frame, self._arrangement
        if look is None or frame is None or arrangement is None:
            return None
        at = self.box_at(point)
        if at is not None:
            return look.folded.boxes[at].node
        painter = self._painter(room_of(self))
        for at, _ in enumerate(look.folded.boxes):
            rect = frame.rect(arrangement, at)
            if abs(rect.center().y() - point.y()) > HIGH / 2 or painter is None:
                continue
            for leaf, edge in painter.beside(at, rect):
                if edge.contains(point):
                    return leaf
        return None

    def _painter(self, clip: QRectF) -> Painter | None:
        if self._look is None or self._frame is None or self._arrangement is None:
            return None
        look = self._look
        look = Look(
            look.network,
            look.computation,
            look.folded,
            look.position,
            look.asked,
            self._hovered,
        )
        return Painter(
            look, self._arrangement, self._frame, self._measures, self._theme, clip
        )

    # Events.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = painter_in(self)
        painter.fillRect(room_of(self), self._theme.color("canvas"))
        made = self._painter(room_of(self))
        if made is not None:
            made.paint(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all of it in sight, if it was."""
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom round the pointer."""
        notches = event.angleDelta().y() / _ANGLE_OF_A_NOTCH
        self.zoom_by(_STEP**notches, place_of(event))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to move, or to click."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._from = place_of(event), self._frame

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture, or mark what is pointed at."""
        if self._pressed is not None and self._from is not None:
            moved = place_of(event) - self._pressed
            if moved.manhattanLength() >= _DRAG_FROM:
                start = self._from
                self._frame = Frame(
                    start.zoom,
                    start.pitch,
                    start.left + moved.x(),
                    start.top + moved.y(),
                )
                self._is_fitted = False
                self.update()
            return
        hovered = self.box_at(place_of(event))
        if hovered != self._hovered:
            self._hovered = hovered
            self.setCursor(
                Qt.CursorShape.ArrowCursor
                if hovered is None
                else Qt.CursorShape.PointingHandCursor
            )
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask, where nothing was moved."""
        if self._pressed is None:
            return
        moved = (place_of(event) - self._pressed).manhattanLength()
        self._pressed = None
        if moved < _DRAG_FROM:
            self.asked.emit(self.node_at(place_of(event)))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is folded."""
        at = self.box_at(place_of(event))
        if at is not None and self._look is not None:
            self.opened.emit(self._look.folded.boxes[at])

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self._hovered = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and arrows walk from box to box, Enter opens; others are the window's."""
        steps = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        is_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        look = self._look
        if is_alt and event.key() in steps and look is not None:
            self._walk(*steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and look is not None:
            if look.asked is not None:
                self.opened.emit(look.folded.boxes[look.asked])
        else:
            super().keyPressEvent(event)

    def _walk(self, down: int, across: int) -> None:
        """Ask about the next box of the row, or the nearest one of the next row."""
        look, arrangement = self._look, self._arrangement
        if look is None or arrangement is None:
            return
        at, placed = look.asked, arrangement.placed
        if at is None:
            at = len(look.folded.boxes) - 1 if look.current is None else look.current
            self.asked.emit(look.folded.boxes[at].node)
            return
        row = placed.row_of[at] + down
        if not 0 <= row < len(placed.rows):
            return
        boxes = sorted(placed.rows[row], key=placed.x.__getitem__)
        if down:
            goal = min(boxes, key=lambda box: abs(placed.x[box] - placed.x[at]))
        else:
            place = boxes.index(at) + across
            goal = boxes[min(max(place, 0), len(boxes) - 1)]
        self.asked.emit(look.folded.boxes[goal].node)

    def event(self, event: QEvent) -> bool:
        """Say in a tool tip what is pointed at."""
        if isinstance(event, QHelpEvent):
            point = QPointF(event.pos()) / text_scale()
            node, look = self.node_at(point), self._look
            if node is None or look is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._tip(look, point, node), self)
            return True
        return super().event(event)

    def _tip(self, look: Look, point: QPointF, node: int) -> str:
        at = self.box_at(point)
        if at is not None:
            return box_tip(look, at)
        return node_words(look.network, look.computation, node, look.position)


def box_tip(look: Look, at: int) -> str:
    """What a box is, and what is known of it."""
    box = look.folded.boxes[at]
    words = node_words(look.network, look.computation, box.node, look.position)
    return words if box.group is None else f"{box_words(look, at)}. {words}"
