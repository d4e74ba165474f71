"""Where a picture of the landscape lies: coordinates to pixels, and its axes."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.model.landscape.landscape import Span
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.views.look.theme import Theme

LEFT, TOP, RIGHT, FOOT = 42.0, 8.0, 10.0, 20.0
_ALIGN = Qt.AlignmentFlag
_BETWEEN, _NAME = 34, 18.0


@dataclass(frozen=True)
class Frame:
    """An area of the widget over two spans.

    Attributes
    ----------
    area : QRectF
    across, up : Span
    """

    area: QRectF
    across: Span
    up: Span

    def at(self, x: float, y: float) -> QPointF:
        """The pixel of a point."""
        area, across, up = self.area, self.across, self.up
        return QPointF(
            area.left() + area.width() * (x - across.low) / (2 * across.half),
            area.bottom() - area.height() * (y - up.low) / (2 * up.half),
        )

    def line(self, x: Floats, y: Floats) -> list[QPolygonF]:
        """Points joined, in pieces where some are not finite."""
        pieces, is_known = [], np.isfinite(x) & np.isfinite(y)
        edges = np.flatnonzero(np.diff(is_known.astype(int))) + 1
        for part in np.split(np.arange(len(x)), edges):
            if len(part) and is_known[part[0]]:
                pairs = zip(x[part].tolist(), y[part].tolist(), strict=True)
                pieces.append(QPolygonF([self.at(*pair) for pair in pairs]))
        return pieces

    def spot(self, point: QPointF) -> tuple[float, float]:
        """The coordinates of a pixel, those of the nearest edge outside."""
        area = self.area
        across = (point.x() - area.left()) / max(area.width(), 1.0)
        up = (area.bottom() - point.y()) / max(area.height(), 1.0)
        across, up = (min(max(share, 0.0), 1.0) for share in (across, up))
        return (
            self.across.low + 2 * self.across.half * across,
            self.up.low + 2 * self.up.half * up,
        )


def paint_axes(
    painter: QPainter, frame: Frame, theme: Theme, names: tuple[str, str]
) -> None:
    """Numbers at round places of both axes, and what they are."""
    area, metrics = frame.area, painter.fontMetrics()
    grid, ink = QPen(theme.color("border"), 1), theme.color("text2")
    for mark in round_marks(frame.up, int(area.height() / _BETWEEN)):
        y = frame.at(frame.across.low, mark).y()
        if y < area.top() + _NAME:  # there the axis is named
            continue
        painter.setPen(grid)
        painter.drawLine(QPointF(area.left() - 3, y), QPointF(area.left(), y))
        painter.setPen(ink)
        box = QRectF(0, y - 9, area.left() - 6, 18)
        painter.drawText(
            box, int(_ALIGN.AlignRight | _ALIGN.AlignVCenter), short(mark, 4)
        )
    name = metrics.elidedText(
        names[0], Qt.TextElideMode.ElideRight, int(area.width() * 0.5)
    )
    taken = QRectF()
    if name:
        wide = metrics.horizontalAdvance(name)
        taken = QRectF(area.right() - wide, area.bottom() + 3, wide, FOOT - 3)
        painter.setPen(theme.color("text"))
        painter.drawText(taken, int(_ALIGN.AlignRight | _ALIGN.AlignTop), name)
    for mark in round_marks(frame.across, int(area.width() / (1.6 * _BETWEEN))):
        x = frame.at(mark, frame.up.low).x()
        words = short(mark, 4)
        half = metrics.horizontalAdvance(words) / 2 + 1
        painter.setPen(grid)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3))
        box = QRectF(x - half, area.bottom() + 3, 2 * half, FOOT - 3)
        if not box.intersects(taken.adjusted(-6, 0, 0, 0)) and box.left() >= 0:
            painter.setPen(ink)
            painter.drawText(box, int(_ALIGN.AlignHCenter | _ALIGN.AlignTop), words)
    painter.setPen(ink)
    beside = QRectF(0, area.top() - 3, area.left() - 6, 18)
    painter.setPen(theme.color("text"))
    painter.drawText(beside, int(_ALIGN.AlignRight | _ALIGN.AlignTop), names[1])


def round_marks(span: Span, most: int) -> list[float]:
    """Round numbers on an axis, at most so many steps apart."""
    raw = 2 * span.half / max(most, 1)
    if not raw > 0 or not math.isfinite(raw):
        return []
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(s for s in (1, 2, 2.5, 5, 10) if s * power >= raw * 0.999) * power
    first, last = math.ceil(span.low / step - 1e-9), math.floor(span.high / step + 1e-9)
    return [k * step for k in range(first, last + 1)]


def paint_arrow(
    painter: QPainter, start: QPointF, end: QPointF, size: float = 6.0
) -> None:
    """A line with a head, in the painter's pen."""
    way = end - start
    length = math.hypot(way.x(), way.y())
    if not length > 1:
        return
    unit = way / length
    painter.drawLine(start, end)
    side = QPointF(-unit.y(), unit.x())
    back = min(size, length)
    for sign in (1, -1):
        painter.drawLine(end, end - unit * back + side * (sign * back * 0.5))


def paint_halo(
    painter: QPainter, draw: Iterable[QPolygonF], ground: QPen, ink: QPen
) -> None:
    """Lines that can be seen on any ground."""
    lines = list(draw)
    for pen in (ground, ink):
        painter.setPen(pen)
        for line in lines:
            painter.drawPolyline(line)


def paint_dot(
    painter: QPainter, middle: QPointF, theme: Theme, *, is_here: bool
) -> None:
    """A point: filled where the parameters on the screen are, else a ring."""
    ground, ink = theme.color("panel"), theme.color("text")
    painter.setPen(QPen(ground if is_here else ink, 1.5))
    painter.setBrush(ink if is_here else ground)
    size = 5.5 if is_here else 4.5
    painter.drawEllipse(middle, size, size)
