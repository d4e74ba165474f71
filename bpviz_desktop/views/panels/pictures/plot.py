"""The picture of a prediction with its axes; tells what is pointed at."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bpviz_desktop.engine.board.symbols import unit_name
from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.written import five
from bpviz_desktop.model.screen.prediction import Prediction
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.look.size import painter_in, place_of, room_of, sized
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.pictures.plane import (
    Plane,
    paint_plane,
    plane_of,
    sample_at,
    words_at,
)
from bpviz_desktop.views.panels.pictures.samples import paint_ring
from bpviz_desktop.views.speech.parts import SpokenWhole

LEFT, _BOTTOM, _LINE, _EDGE = 42.0, 20.0, 13.0, 6.0
_SCALED = tr("In brackets: as it was before it was scaled")
_LEAST_NAME = 40
# A hand that clicks moves a little.
_STILL = 4


class Plot(SpokenWhole, QWidget):
    """The picture with its axes; tells what is pointed at.

    Signals
    -------
    pointed(str)
        Inputs and answer under the mouse, or empty.
    picked(int, bool)
        A sample was clicked; True for one for testing.
    added(object), moved(int, bool, object), removed(int, bool)
        With the pen: a sample is wanted at a point of the widget, elsewhere, or gone.
    resized()
    """

    added = Signal(object)
    moved = Signal(int, bool, object)
    removed = Signal(int, bool)
    pointed = Signal(str)
    picked = Signal(int, bool)
    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Prediction"))
        growing = QSizePolicy.Policy.Expanding
        self.setSizePolicy(growing, growing)
        self._asked: tuple[Session, Prediction, Theme, int] | None = None
        self._has_pen = False
        self._dragged: tuple[int, bool] | None = None
        self._pressed, self._at = QPointF(), QPointF()

    def set_pen(self, is_on: bool) -> None:
        """Have clicks add, move and remove samples, or choose them."""
        self._has_pen, self._dragged = is_on, None
        cross, arrow = Qt.CursorShape.CrossCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(cross if is_on else arrow)
        self.update()

    def show_prediction(
        self, session: Session, prediction: Prediction, theme: Theme, output: int
    ) -> None:
        """Draw this from now on."""
        self._asked = (session, prediction, theme, output)
        self.setToolTip(_SCALED if self._is_scaled else "")
        self.update()

    def clear(self) -> None:
        """Draw nothing."""
        self._asked = None
        self.update()

    @property
    def _is_scaled(self) -> bool:
        """Whether the numbers below stand on two lines: scaled, and raw."""
        if self._asked is None:
            return False
        session, prediction, *_ = self._asked
        return session.document.data.raw(prediction.inputs[0], 0.0) is not None

    @property
    def bottom(self) -> float:
        """The room below the picture for the numbers of its axis."""
        return _BOTTOM + (_LINE if self._is_scaled else 0.0)

    @property
    def plane(self) -> Plane | None:
        """What is drawn, and where."""
        if self._asked is None:
            return None
        session, prediction, theme, output = self._asked
        room = room_of(self).adjusted(LEFT, _EDGE, -_EDGE, -self.bottom)
        if len(prediction.inputs) == 2:  # a square, as large as there is room
            side = min(room.width(), room.height())
            room = QRectF(room.left(), room.top(), side, side)
        if room.width() < 20 or room.height() < 20:
            return None
        return plane_of(session, prediction, theme, room, output)

    def sizeHint(self) -> QSize:
        return sized(QSize(220, 150))

    def minimumSizeHint(self) -> QSize:
        return sized(QSize(120, 60))

    def paintEvent(self, event: QPaintEvent) -> None:
        plane = self.plane
        if plane is None:
            return
        painter = painter_in(self)
        paint_plane(painter, plane)
        _paint_axes(painter, plane)
        if self._is_dragging:
            paint_ring(painter, self._at, plane.theme.color("text"), is_focus=True)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        plane = self.plane
        self._at = place_of(event)
        if self._dragged is not None:
            self.update()
        self.pointed.emit("" if plane is None else words_at(plane, place_of(event)))

    def leaveEvent(self, event: object) -> None:
        self.pointed.emit("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        plane = self.plane
        found = None if plane is None else sample_at(plane, place_of(event))
        is_left = event.button() is Qt.MouseButton.LeftButton
        if plane is None or not (is_left or self._has_pen):
            return
        if found is None:
            if self._has_pen and is_left and plane.area.contains(place_of(event)):
                self.added.emit(place_of(event))
        elif is_left:
            self._pressed = self._at = place_of(event)
            self._dragged = found if self._has_pen else None
            self.picked.emit(*found)
        else:
            self.removed.emit(*found)

    @property
    def _is_dragging(self) -> bool:
        way = self._at - self._pressed
        return self._dragged is not None and way.manhattanLength() > _STILL

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._at = place_of(event)
        plane, found = self.plane, self._dragged
        is_dragged, self._dragged = self._is_dragging, None
        if not is_dragged or found is None or plane is None:
            return
        if plane.area.contains(place_of(event)):
            self.moved.emit(*found, place_of(event))
        self.update()


def _end(plane: Plane, column: int, value: float) -> str:
    """The end of an axis; where inputs are scaled, the raw number below it."""
    raw = plane.session.document.data.raw(column, value)
    return five(value) if raw is None else f"{five(value)}\n({five(raw)})"


def _paint_axes(painter: QPainter, plane: Plane) -> None:
    """Ends of both axes, and what they are."""
    network, area = plane.session.document.network, plane.area
    ends = plane.prediction.ends[0]
    painter.setPen(plane.theme.color("text2"))
    font = painter.font()
    font.setPixelSize(11)
    painter.setFont(font)
    below = QRectF(area.left(), area.bottom() + 3, area.width(), 14 + _LINE)
    beside = QRectF(0, area.top() - 2, area.left() - 4, area.height() + 4)
    align = Qt.AlignmentFlag
    across = unit_name(network, 0, plane.prediction.inputs[0])
    up = "ŷ"
    if plane.is_map:
        up = unit_name(network, 0, plane.prediction.inputs[1])
    metrics = painter.fontMetrics()
    elide, first = Qt.TextElideMode.ElideRight, plane.prediction.inputs[0]
    low, high = (_end(plane, first, value) for value in (ends.low, ends.high))
    tops = [five(plane.high), five(plane.low)]
    if plane.is_map:
        other_input = plane.prediction.inputs[1]
        tops = [_end(plane, other_input, v) for v in (plane.high, plane.low)]
    numbers = max(map(metrics.horizontalAdvance, f"{low}\n{high}".split("\n")))
    between = int(area.width()) - 2 * numbers - 12
    if metrics.horizontalAdvance(across) > between < _LEAST_NAME:
        across = ""  # A letter and dots would say nothing; the button says it.
    for where, text, side in (
        (below, low, align.AlignLeft),
        (below, high, align.AlignRight),
        (below, metrics.elidedText(across, elide, between), align.AlignHCenter),
        (beside, tops[0], align.AlignTop),
        (beside, tops[1], align.AlignBottom),
    ):
        other = align.AlignTop if where is below else align.AlignRight
        painter.drawText(where, int(side | other), text)
    if metrics.horizontalAdvance(up) <= beside.width():
        painter.drawText(beside, int(align.AlignVCenter | align.AlignRight), up)
        return
    # A long name goes upwards, between the numbers at both ends.
    numbers = metrics.lineSpacing() * (1 + tops[0].count("\n"))
    room = int(area.height()) - 2 * numbers - 8
    if metrics.horizontalAdvance(up) <= room or room >= _LEAST_NAME:
        painter.save()
        painter.translate(beside.right() - metrics.height() / 2, area.center().y())
        painter.rotate(-90)
        along = QRectF(-room / 2, -metrics.height() / 2, room, metrics.height())
        words = metrics.elidedText(up, elide, room)
        painter.drawText(along, int(align.AlignCenter), words)
        painter.restore()
