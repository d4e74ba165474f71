"""The picture of a prediction with its axes; tells what is pointed at."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bpviz_desktop.engine.board.symbols import unit_name
from bpviz_desktop.model.numbers.written import five
from bpviz_desktop.model.screen.prediction import Prediction
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.pictures.plane import (
    Plane,
    paint_plane,
    plane_of,
    sample_at,
    words_at,
)

LEFT, BOTTOM, _EDGE = 42.0, 20.0, 6.0
_LEAST_NAME = 40


class Plot(QWidget):
    """The picture with its axes; tells what is pointed at.

    Signals
    -------
    pointed(str)
        Inputs and answer under the mouse, or empty.
    picked(int, bool)
        A sample was clicked; True for one for testing.
    resized()
    """

    pointed = Signal(str)
    picked = Signal(int, bool)
    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setAccessibleName("Prediction")
        growing = QSizePolicy.Policy.Expanding
        self.setSizePolicy(growing, growing)
        self._asked: tuple[Session, Prediction, Theme, int] | None = None

    def show_prediction(
        self, session: Session, prediction: Prediction, theme: Theme, output: int
    ) -> None:
        """Draw this from now on."""
        self._asked = (session, prediction, theme, output)
        self.update()

    def clear(self) -> None:
        """Draw nothing."""
        self._asked = None
        self.update()

    @property
    def plane(self) -> Plane | None:
        """What is drawn, and where."""
        if self._asked is None:
            return None
        session, prediction, theme, output = self._asked
        room = QRectF(self.rect()).adjusted(LEFT, _EDGE, -_EDGE, -BOTTOM)
        if len(prediction.inputs) == 2:  # a square, as large as there is room
            side = min(room.width(), room.height())
            room = QRectF(room.left(), room.top(), side, side)
        if room.width() < 20 or room.height() < 20:
            return None
        return plane_of(session, prediction, theme, room, output)

    def sizeHint(self) -> QSize:
        return QSize(220, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        plane = self.plane
        if plane is None:
            return
        painter = QPainter(self)
        paint_plane(painter, plane)
        _paint_axes(painter, plane)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        plane = self.plane
        self.pointed.emit("" if plane is None else words_at(plane, event.position()))

    def leaveEvent(self, event: object) -> None:
        self.pointed.emit("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        plane = self.plane
        found = None if plane is None else sample_at(plane, event.position())
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self.picked.emit(*found)


def _paint_axes(painter: QPainter, plane: Plane) -> None:
    """Ends of both axes, and what they are."""
    network, area = plane.session.document.network, plane.area
    ends = plane.prediction.ends[0]
    painter.setPen(plane.theme.color("text2"))
    font = painter.font()
    font.setPixelSize(11)
    painter.setFont(font)
    below = QRectF(area.left(), area.bottom() + 3, area.width(), 14)
    beside = QRectF(0, area.top() - 2, area.left() - 4, area.height() + 4)
    align = Qt.AlignmentFlag
    across = unit_name(network, 0, plane.prediction.inputs[0])
    up = "ŷ"
    if plane.is_map:
        up = unit_name(network, 0, plane.prediction.inputs[1])
    metrics = painter.fontMetrics()
    elide, low, high = Qt.TextElideMode.ElideRight, five(ends.low), five(ends.high)
    numbers = max(metrics.horizontalAdvance(low), metrics.horizontalAdvance(high))
    between = int(area.width()) - 2 * numbers - 12
    if metrics.horizontalAdvance(across) > between < _LEAST_NAME:
        across = ""  # A letter and dots would say nothing; the button says it.
    for where, text, side in (
        (below, low, align.AlignLeft),
        (below, high, align.AlignRight),
        (below, metrics.elidedText(across, elide, between), align.AlignHCenter),
        (beside, five(plane.high), align.AlignTop),
        (beside, five(plane.low), align.AlignBottom),
        (
            beside,
            metrics.elidedText(up, elide, int(beside.width())),
            align.AlignVCenter,
        ),
    ):
        other = align.AlignTop if where is below else align.AlignRight
        painter.drawText(where, int(side | other), text)
