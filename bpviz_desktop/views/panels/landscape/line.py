"""The loss along one parameter, with its tangent, the step, and more of them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from bpviz_desktop.model.landscape.landscape import HIGHEST, Landscape, Span
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.widgets.frame import Frame, paint_arrow, paint_dot

# Of the picture's width, on both sides of the point.
_TANGENT = 0.22


def frame_of(landscape: Landscape, area: QRectF) -> Frame:
    """A frame in which the point, its step and the valley can be seen."""
    losses = landscape.losses[np.isfinite(landscape.losses)]
    points = [landscape.loss, landscape.loss_on_cut, landscape.loss_after]
    shown = [each for each in points if np.isfinite(each)]
    low = min([*losses.tolist(), *shown], default=0.0)
    most = max([*losses.tolist(), *shown], default=1.0)
    needed = max(shown, default=most)
    high = min(most, low + HIGHEST * max(needed - low, 1e-12))
    high = max(high, needed)
    room = 0.08 * (high - low) or 0.1 * abs(high) or 1.0
    return Frame(area, landscape.spans[0], Span(low - room, high + room))


def paint_line(
    painter: QPainter,
    landscape: Landscape,
    frame: Frame,
    theme: Theme,
    *,
    is_current: bool,
    is_made: bool,
) -> None:
    """Draw it; of an update that has passed the curve alone.

    The point is filled where the parameters on the screen are: before the update or, if
    it `is_made`, after it.
    """
    area = frame.area
    painter.setClipRect(area.adjusted(-1, -1, 1, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x = landscape.spans[0].values(len(landscape.losses))
    painter.setPen(QPen(theme.color("forward"), 2))
    for line in frame.line(x, landscape.losses):
        painter.drawPolyline(line)
    if is_current:
        _paint_tangent(painter, landscape, frame, theme)
        _paint_ahead(painter, landscape, frame, theme)
        _paint_step(painter, landscape, frame, theme, is_made=is_made)
    painter.setClipping(False)


def _paint_tangent(
    painter: QPainter, landscape: Landscape, frame: Frame, theme: Theme
) -> None:
    now, start = float(landscape.now[0]), landscape.loss
    slope = float(landscape.slopes[0])
    if np.isfinite([now, start, slope]).all():
        reach = _TANGENT * 2 * frame.across.half
        ends = (frame.at(now + way, start + slope * way) for way in (-reach, reach))
        painter.setPen(QPen(theme.color("backward"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(*ends))


def _paint_step(
    painter: QPainter,
    landscape: Landscape,
    frame: Frame,
    theme: Theme,
    *,
    is_made: bool,
) -> None:
    """The point, the arrow to where its step ends on the curve, and the loss there."""
    ink = theme.color("text")
    now, after = float(landscape.now[0]), float(landscape.after[0])
    begins, ends = frame.at(now, landscape.loss), None
    if np.isfinite([after, landscape.loss_on_cut]).all():
        ends = frame.at(after, landscape.loss_on_cut)
        painter.setPen(QPen(ink, 1.5))
        way = ends - begins
        length = max((way.x() ** 2 + way.y() ** 2) ** 0.5, 1e-9)
        if length > 12:
            paint_arrow(painter, begins, ends - way * (6 / length))
        if np.isfinite(landscape.loss_after):
            real = frame.at(after, landscape.loss_after)
            if abs(real.y() - ends.y()) > 3:
                painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
                painter.drawLine(ends, real)
                _paint_diamond(painter, real, theme)
        if not is_made:
            paint_dot(painter, ends, theme, is_here=False)
    paint_dot(painter, begins, theme, is_here=not is_made)
    if is_made and ends is not None:  # over the one that it has left
        paint_dot(painter, ends, theme, is_here=True)


def _paint_diamond(painter: QPainter, middle: QPointF, theme: Theme) -> None:
    painter.setPen(QPen(theme.color("text"), 1.2))
    painter.setBrush(theme.color("panel"))
    size = 4.5
    corners = ((0, -size), (size, 0), (0, size), (-size, 0))
    painter.drawPolygon([middle + QPointF(*corner) for corner in corners])


def _paint_ahead(
    painter: QPainter, landscape: Landscape, frame: Frame, theme: Theme
) -> None:
    """Small dots where the following updates lead, joined by a thin line."""
    ahead = np.concatenate([landscape.after, landscape.ahead[:, 0]])
    losses = np.concatenate([[landscape.loss_after], landscape.losses_ahead])
    ink = theme.color("outline")
    painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
    for line in frame.line(ahead, losses):
        painter.drawPolyline(line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for x, y in zip(ahead[1:].tolist(), losses[1:].tolist(), strict=True):
        if np.isfinite([x, y]).all():
            painter.drawEllipse(frame.at(x, y), 2.2, 2.2)
