"""Seven ways on a map, and their losses in one plot."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from bpviz_desktop.language import tr
from bpviz_desktop.model.landscape.landscape import Span
from bpviz_desktop.model.update.race import Race
from bpviz_desktop.views.look.size import room_of
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.widgets.frame import (
    FOOT,
    LEFT,
    RIGHT,
    TOP,
    Frame,
    paint_axes,
    paint_halo,
)
from bpviz_desktop.views.widgets.painted_plot import PaintedPlot

_MOST = 1.5
_ROW, _KEY, _NAME = 15.0, 18.0, 66.0


def pens(race: Race, theme: Theme) -> dict[str, QPen]:
    """By name; four colours, each solid and dashed."""
    colors = theme.compared
    made = {}
    for at, name in enumerate(race.ways):
        is_dashed = at >= len(colors)
        style = Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine
        made[name] = QPen(QColor(colors[at % len(colors)]), 1.8, style)
    return made


def paint_race(painter: QPainter, race: Race, frame: Frame, theme: Theme) -> None:
    """The ways on a map, with a dot where each ends."""
    painter.save()
    painter.setClipRect(frame.area)
    ground = QPen(theme.color("panel"), 3.2)
    for name, pen in pens(race, theme).items():
        way = race.ways[name]
        paint_halo(painter, frame.line(way[:, 0], way[:, 1]), ground, pen)
        if np.isfinite(way[-1]).all():
            painter.setPen(QPen(theme.color("panel"), 1))
            painter.setBrush(pen.color())
            painter.drawEllipse(frame.at(*way[-1].tolist()), 3.2, 3.2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.restore()


class RacePlot(PaintedPlot):
    """The loss of each before every update, with their names."""

    hint, least = QSize(220, 120), QSize(120, 40)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._race: Race | None = None
        self.setAccessibleName(tr("Losses of the race"))

    def show_race(self, race: Race | None) -> None:
        """Draw this one; None: it is under way."""
        self._race = race
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        race = self._race
        area = room_of(self).adjusted(LEFT, TOP, -RIGHT, -FOOT)
        if race is None or min(area.width(), area.height()) < 30:
            return
        painter = self.begun()
        theme = self._theme
        known = [losses for losses in race.losses.values() if len(losses)]
        first = max((float(losses[0]) for losses in known), default=1.0)
        least = min((float(np.nanmin(losses)) for losses in known), default=0.0)
        top = least + _MOST * (first - least) or 1.0
        count = max((len(losses) for losses in known), default=2)
        frame = Frame(area, Span(0.0, float(max(count, 2))), Span(min(least, 0.0), top))
        paint_axes(painter, frame, theme, (tr("updates"), "L"))
        painter.setClipRect(area.adjusted(-1, -2, 1, 1))
        drawn = pens(race, theme)
        for name, pen in drawn.items():
            losses = race.losses[name]
            painter.setPen(pen)
            for line in frame.line(np.arange(float(len(losses))), losses):
                painter.drawPolyline(line)
        painter.setClipping(False)
        self._paint_names(painter, area, drawn)
        painter.end()

    def _paint_names(
        self, painter: QPainter, area: QRectF, drawn: dict[str, QPen]
    ) -> None:
        """The key, in the upper right corner."""
        ground = QColor(self._theme.color("panel"))
        ground.setAlphaF(0.85)
        high = _ROW * len(drawn)
        left = area.right() - _KEY - _NAME - 8
        painter.fillRect(QRectF(left, area.top(), area.right() - left, high), ground)
        for row, (name, pen) in enumerate(drawn.items()):
            y = area.top() + _ROW * (row + 0.5)
            painter.setPen(pen)
            painter.drawLine(QPointF(left + 4, y), QPointF(left + 4 + _KEY, y))
            painter.setPen(self._theme.color("text"))
            box = QRectF(left + _KEY + 10, y - 8, _NAME, 16)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, int(flags), name)
