"""The loss over two directions: shades, contours, the way until now and the step."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.model.landscape.landscape import Landscape
from bpviz_desktop.model.screen.contours import contour
from bpviz_desktop.views.look.ink import heat_image
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.widgets.frame import (
    Frame,
    paint_arrow,
    paint_dot,
    paint_halo,
)

_LEVELS = 10
# The darkest shade under lines that must be seen.
_DEEPEST = 0.62


def frame_of(landscape: Landscape, area: QRectF) -> Frame:
    """A square, so that the gradient stands upright on the contours."""
    side = min(area.width(), area.height())
    return Frame(QRectF(area.left(), area.top(), side, side), *landscape.spans)


def heights(losses: Floats) -> Floats:
    """Losses as heights from 0 to 1: logarithmic over the lowest one."""
    known = losses[np.isfinite(losses)]
    if not len(known):
        return np.full_like(losses, np.nan)
    low = float(known.min())
    unit = float(np.median(known)) - low or float(known.max()) - low or 1.0
    with np.errstate(all="ignore"):
        grown = np.log1p((losses - low) / unit)
    top = float(grown[np.isfinite(grown)].max()) or 1.0
    return grown / top


@lru_cache(maxsize=2)
def _drawn(landscape: Landscape, theme: Theme) -> tuple[QImage, list[Floats]]:
    """Its shades, and its contours as segments (column, row, column, row)."""
    found = heights(landscape.losses)
    lines = [contour(found, (k + 0.5) / _LEVELS) for k in range(_LEVELS)]
    return heat_image(theme, found * _DEEPEST, 1.0), lines


def paint_surface(
    painter: QPainter,
    landscape: Landscape,
    frame: Frame,
    theme: Theme,
    way: Floats | None,
) -> None:
    """Draw it, with the way of the run until now, (n, 2)."""
    area = frame.area
    painter.save()
    painter.setClipRect(area)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    image, lines = _drawn(landscape, theme)
    # A picture's pixels have their middles on the points.
    rows, columns = landscape.losses.shape
    wide, high = area.width() / (columns - 1), area.height() / (rows - 1)
    whole = area.adjusted(-wide / 2, -high / 2, wide / 2, high / 2)
    painter.drawImage(whole, image)
    ink = QColor(theme.color("outline"))
    ink.setAlphaF(0.55)
    painter.setPen(QPen(ink, 1))
    for line in lines:
        scaled = line * [wide, high, wide, high] + [area.left(), area.top()] * 2
        painter.drawLines([QLineF(*each) for each in scaled.tolist()])
    if way is not None and len(way) > 1:
        _paint_way(painter, frame, theme, way)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("border"), 1))
    painter.drawRect(area)


def _paint_way(painter: QPainter, frame: Frame, theme: Theme, way: Floats) -> None:
    ground, ink = theme.color("panel"), theme.color("text2")
    lines = frame.line(way[:, 0], way[:, 1])
    paint_halo(painter, lines, QPen(ground, 3.5), QPen(ink, 1.5))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    first = frame.at(*way[0].tolist())
    painter.drawRect(QRectF(first.x() - 3, first.y() - 3, 6, 6))


def paint_step(
    painter: QPainter, landscape: Landscape, frame: Frame, theme: Theme
) -> None:
    """Downhill, the velocity's push, the step, and where more of them lead."""
    painter.save()
    painter.setClipRect(frame.area)
    begins = frame.at(*landscape.now.tolist())
    ground, ink = QPen(theme.color("panel"), 3.5), theme.color("text")
    ahead = np.vstack([landscape.after, landscape.ahead])
    lines = frame.line(ahead[:, 0], ahead[:, 1])
    dashed = QPen(ink, 1.2, Qt.PenStyle.DashLine)
    paint_halo(painter, lines, ground, dashed)
    downhill = _downhill(landscape, frame)
    for pen in (ground, QPen(theme.color("backward"), 2)):
        painter.setPen(pen)
        paint_arrow(painter, begins, begins + downhill)
    if landscape.push is not None and np.isfinite(landscape.push).all():
        pushed = frame.at(*(landscape.now + landscape.push).tolist())
        for pen in (ground, QPen(theme.color("outline"), 1.8)):
            painter.setPen(pen)
            paint_arrow(painter, begins, pushed)
    if np.isfinite(landscape.after).all():
        ends = frame.at(*landscape.after.tolist())
        for pen in (ground, QPen(ink, 1.8)):
            painter.setPen(pen)
            paint_arrow(painter, begins, ends)
    painter.restore()


def paint_point(painter: QPainter, frame: Frame, theme: Theme, at: Floats) -> None:
    """Where the parameters on the screen are."""
    if np.isfinite(at).all() and frame.area.contains(spot := frame.at(*at.tolist())):
        paint_dot(painter, spot, theme, is_here=True)


def _downhill(landscape: Landscape, frame: Frame) -> QPointF:
    """An arrow of fixed length against the gradient."""
    slopes = landscape.slopes
    length = float(np.hypot(*slopes))
    if not np.isfinite(length) or length == 0:
        return QPointF()
    reach = 0.16 * frame.area.width()
    return QPointF(-slopes[0] / length * reach, slopes[1] / length * reach)
