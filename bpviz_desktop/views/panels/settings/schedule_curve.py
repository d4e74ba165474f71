"""The learning rate over the updates that are planned, and where the run is."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from bpviz_desktop.engine.functions.schedules import has_one_rate, learning_rate
from bpviz_desktop.engine.training import Training
from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.update.plan import (
    Handle,
    dragged,
    handles,
    planned_rates,
    updates_planned,
)
from bpviz_desktop.views.look.size import grow, painter_in, place_of, room_of, sized
from bpviz_desktop.views.look.theme import LIGHT, Theme

_HEIGHT, _EDGE, _FOOT = 64, 6.0, 16.0
# So near a hand takes a point.
_REACH = 10


class ScheduleCurve(QWidget):
    """A small plot of η by update; hidden where η stays as it is.

    Its points can be dragged: the end of a warm-up, the length of a step or of the
    whole, how far it falls.

    Signals
    -------
    taken(), let_go()
        A point was pressed, or released.
    moved(object)
        The schedule (a Choice) that a point’s new place makes.
    """

    taken = Signal()
    moved = Signal(object)
    let_go = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._training: Training | None = None
        self._update = 0
        self._held: tuple[Handle, int, float] | None = None
        self.setMouseTracking(True)
        grow(self.setFixedHeight, _HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        self.update()

    def show_training(self, training: Training, update: int) -> None:
        """Show how the rate goes, after `update` updates."""
        self._training, self._update = training, update
        self.setVisible(not has_one_rate(training.schedule))
        rate = self._rate(update)
        self.setAccessibleName(
            tr("Learning rate by update; now {rate}", rate=short(rate))
        )
        self.update()

    def _rate(self, update: int) -> float:
        training = self._training
        if training is None:
            return math.nan
        return learning_rate(training.learning_rate, training.schedule, update)

    def sizeHint(self) -> QSize:
        return sized(QSize(200, _HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        training, theme = self._training, self._theme
        if training is None:
            return
        painter = painter_in(self)
        frame = room_of(self).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("panel"))
        painter.drawRoundedRect(frame, 4, 4)
        last, top, area = self._last, self._top, self._area
        updates, rates = (each.tolist() for each in planned_rates(training, last))

        def spot(update: float, rate: float) -> QPointF:
            return _spot(area, update / last, rate / top)

        painter.setPen(QPen(theme.color("text"), 1.5))
        line = [spot(u, r) for u, r in zip(updates, rates, strict=True)]
        painter.drawPolyline(QPolygonF(line))
        for handle in handles(training, last):
            painter.setBrush(theme.color("panel"))
            painter.drawEllipse(
                spot(handle.update, self._rate(handle.update)), 3.5, 3.5
            )
        now = self._rate(self._update)
        painter.setBrush(theme.color("text"))
        painter.drawEllipse(spot(self._update, now), 3.5, 3.5)
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(theme.color("text2"))
        align = Qt.AlignmentFlag
        below = frame.adjusted(_EDGE, 3, -_EDGE, -1)
        painter.drawText(below, int(align.AlignBottom | align.AlignLeft), "0")
        words = tr("{last:,} updates", last=last)
        painter.drawText(below, int(align.AlignBottom | align.AlignRight), words)
        words = tr("η now {now}", now=short(now))
        painter.setPen(theme.color("text"))
        painter.drawText(below, int(align.AlignTop | align.AlignRight), words)
        painter.end()

    # The plot.

    @property
    def _last(self) -> int:
        """How many updates are drawn; while a point is held, as many as before."""
        if self._held is not None or self._training is None:
            return 1 if self._held is None else self._held[1]
        return updates_planned(self._training.schedule, self._update)

    @property
    def _top(self) -> float:
        if self._held is not None or self._training is None:
            return 1.0 if self._held is None else self._held[2]
        rates = planned_rates(self._training, self._last)[1].tolist()
        return max([rate for rate in rates if math.isfinite(rate)], default=0.0) or 1.0

    @property
    def _area(self) -> QRectF:
        frame = room_of(self).adjusted(0.5, 0.5, -0.5, -0.5)
        return frame.adjusted(_EDGE, _EDGE + 2, -_EDGE, -_FOOT)

    # The hand.

    def _handle_at(self, point: QPointF) -> Handle | None:
        training, last, top = self._training, self._last, self._top
        if training is None:
            return None
        for handle in handles(training, last):
            rate = self._rate(handle.update)
            spot = _spot(self._area, handle.update / last, rate / top)
            if (spot - point).manhattanLength() <= _REACH:
                return handle
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self._handle_at(place_of(event))
        if handle is not None and event.button() is Qt.MouseButton.LeftButton:
            self._held = handle, self._last, self._top
            self.taken.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None or self._training is None:
            is_over = self._handle_at(place_of(event)) is not None
            hand, arrow = Qt.CursorShape.SizeAllCursor, Qt.CursorShape.ArrowCursor
            self.setCursor(hand if is_over else arrow)
            return
        handle, last, top = self._held
        area, point = self._area, place_of(event)
        across = (point.x() - area.left()) / max(area.width(), 1.0)
        up = (area.bottom() - point.y()) / max(area.height(), 1.0)
        rate = min(max(up, 0.0), 1.0) * top
        update = min(max(across, 0.0), 1.0) * last
        self.moved.emit(dragged(self._training, handle, update, rate))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._held = None
            self.let_go.emit()
            self.update()


def _spot(area: QRectF, across: float, up: float) -> QPointF:
    """A point of the plot, from 0 to 1 each way."""
    up = min(up, 1.0) if math.isfinite(up) else 1.0
    return QPointF(
        area.left() + area.width() * across, area.bottom() - area.height() * up
    )
