"""The learning rate over the updates that are planned, and where the run is."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from bpviz_desktop.engine.functions.schedules import has_one_rate, learning_rate
from bpviz_desktop.engine.training import Training
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.update.plan import planned_rates, updates_planned
from bpviz_desktop.views.look.theme import LIGHT, Theme

_HEIGHT, _EDGE, _FOOT = 64, 6.0, 16.0


class ScheduleCurve(QWidget):
    """A small plot of η by update; hidden where η stays as it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._training: Training | None = None
        self._update = 0
        self.setFixedHeight(_HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        self.update()

    def show_training(self, training: Training, update: int) -> None:
        """Show how the rate goes, after `update` updates."""
        self._training, self._update = training, update
        self.setVisible(not has_one_rate(training.schedule))
        rate = self._rate(update)
        self.setAccessibleName(f"Learning rate by update; now {short(rate)}")
        self.update()

    def _rate(self, update: int) -> float:
        training = self._training
        if training is None:
            return math.nan
        return learning_rate(training.learning_rate, training.schedule, update)

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        training, theme = self._training, self._theme
        if training is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("panel"))
        painter.drawRoundedRect(frame, 4, 4)
        last = updates_planned(training.schedule, self._update)
        updates, rates = (each.tolist() for each in planned_rates(training, last))
        top = max([rate for rate in rates if math.isfinite(rate)], default=0.0) or 1.0
        area = frame.adjusted(_EDGE, _EDGE + 2, -_EDGE, -_FOOT)

        def spot(update: int, rate: float) -> QPointF:
            up = min(rate / top, 1.0) if math.isfinite(rate) else 1.0
            across = area.left() + area.width() * update / last
            return QPointF(across, area.bottom() - area.height() * up)

        painter.setPen(QPen(theme.color("text"), 1.5))
        line = [spot(u, r) for u, r in zip(updates, rates, strict=True)]
        painter.drawPolyline(QPolygonF(line))
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
        words = f"{last:,} updates"
        painter.drawText(below, int(align.AlignBottom | align.AlignRight), words)
        words = f"η now {short(now)}"
        painter.setPen(theme.color("text"))
        painter.drawText(below, int(align.AlignTop | align.AlignRight), words)
        painter.end()
