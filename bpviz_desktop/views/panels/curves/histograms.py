"""Histograms of every layer beside each other, on one axis."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from bpviz_desktop.model.diagnosis.flow import LOGARITHMIC, Histogram
from bpviz_desktop.model.numbers.written import five, power_of_ten
from bpviz_desktop.views.look.size import room_of
from bpviz_desktop.views.widgets.painted_plot import PaintedPlot

_LEFT, _TOP, _FOOT, _RIGHT = 52.0, 22.0, 18.0, 12.0
# What is not listed is a gradient, or comes of one.
_ROLES = {"weights": "text2", "activations": "forward"}
_ALIGN = Qt.AlignmentFlag


class HistogramPlot(PaintedPlot):
    """One upright histogram for each layer; nothing until there is one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("histogram_plot")
        self._rows: tuple[Histogram, ...] = ()
        self._names: list[str] = []
        self._kind, self._words = "weights", ""

    def show_rows(
        self, kind: str, rows: tuple[Histogram, ...], words: str, names: list[str]
    ) -> None:
        """Draw these, or with none only the words."""
        self._kind, self._rows, self._words, self._names = kind, rows, words, names
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.begun()
        painter.setPen(self._theme.color("text2"))
        head = QRectF(_LEFT, 2, room_of(self).width() - _LEFT, 18)
        painter.drawText(head, int(_ALIGN.AlignVCenter), self._words)
        area = room_of(self).adjusted(_LEFT, _TOP, -_RIGHT, -_FOOT)
        if self._rows and min(area.width(), area.height()) > 16:
            self._paint_rows(painter, area)
        painter.end()

    def _paint_rows(self, painter: QPainter, area: QRectF) -> None:
        known = [row for row in self._rows if row.counts.any()]
        if not known:
            return
        low = min(row.low for row in known)
        high = max(row.high for row in known)
        if self._kind in LOGARITHMIC:
            low, high = math.floor(low), math.ceil(high)
        if not high > low:
            low, high = low - 0.5, high + 0.5
        self._paint_axis(painter, area, low, high)
        pitch = area.width() / len(self._rows)
        metrics = painter.fontMetrics()
        names = self._names
        if max(map(metrics.horizontalAdvance, names)) > pitch - 4:
            names = [str(at) for at in range(1, len(names) + 1)]
        every = max(1, math.ceil((metrics.horizontalAdvance(names[-1]) + 6) / pitch))
        for at, row in enumerate(self._rows):
            left = area.left() + pitch * at
            self._paint_row(
                painter, QRectF(left, area.top(), pitch, area.height()), row, low, high
            )
            if at % every == 0:
                painter.setPen(self._theme.color("text2"))
                box = QRectF(left, area.bottom() + 2, pitch * every, _FOOT - 2)
                if every == 1:
                    box.setWidth(pitch)
                flags = _ALIGN.AlignHCenter if every == 1 else _ALIGN.AlignLeft
                painter.drawText(box, int(flags | _ALIGN.AlignTop), names[at])

    def _paint_axis(
        self, painter: QPainter, area: QRectF, low: float, high: float
    ) -> None:
        is_log = self._kind in LOGARITHMIC
        marks = [low, high] if is_log or low >= 0 or high <= 0 else [low, 0.0, high]
        for mark in marks:
            y = area.bottom() - area.height() * (mark - low) / (high - low)
            painter.setPen(QPen(self._theme.color("border"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            near = min(abs(mark - low), abs(high - mark)) / (high - low)
            if not is_log and mark == 0.0 and 0 < near * area.height() < 14:
                continue
            painter.setPen(self._theme.color("text2"))
            box = QRectF(0, y - 9, _LEFT - 8, 18)
            flags = _ALIGN.AlignRight | _ALIGN.AlignVCenter
            words = power_of_ten(round(mark)) if is_log else five(mark)
            painter.drawText(box, int(flags), words)

    def _paint_row(
        self, painter: QPainter, area: QRectF, row: Histogram, low: float, high: float
    ) -> None:
        """Bars to the right, as long as there are numbers in each step."""
        most = int(row.counts.max(initial=0))
        if not most:
            return
        scale = area.height() / (high - low)
        bins = len(row.counts)
        step = (row.high - row.low) / bins
        if step == 0:
            step = (high - low) / bins
        begin = row.low if row.high > row.low else row.low - step * (bins // 2 + 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        role = _ROLES.get(self._kind, "backward")
        painter.setBrush(self._theme.color(role))
        for k, count in enumerate(row.counts.tolist()):
            if not count:
                continue
            bottom = area.bottom() - scale * (begin + k * step - low)
            thick = max(scale * step, 1.0)
            wide = max(0.8 * area.width() * count / most, 1.0)
            painter.drawRect(QRectF(area.left() + 2, bottom - thick, wide, thick))
        painter.setPen(QPen(self._theme.color("border"), 1))
        at = area.left() + 1.5
        painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()))
