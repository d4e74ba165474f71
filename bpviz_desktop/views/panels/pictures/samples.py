"""Samples as marks: shape and colour by class, hollow for testing, ringed in the batch.

Never by colour alone: classes differ in shape, wrong answers carry a cross.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from bpviz_desktop.views.look.ink import mix
from bpviz_desktop.views.look.size import pixels_per_length
from bpviz_desktop.views.look.theme import Theme

SIZE = 8.0
_RING, _FOCUS = 14.0, 19.0
# Corners of a class's mark in a square of side 2: the first two are square and round.
_TRIANGLE = ((0.0, -1.1), (1.1, 0.9), (-1.1, 0.9))
_DIAMOND = ((0.0, -1.25), (1.25, 0.0), (0.0, 1.25), (-1.25, 0.0))
_STAR = ((0.0, -1.3), (0.4, -0.4), (1.3, 0.0), (0.4, 0.4), (0.0, 1.3), (-0.4, 0.4))
_CORNERS = (_TRIANGLE, _DIAMOND, (*_STAR, (-1.3, 0.0), (-0.4, -0.4)))
# Shares of the positive and the negative ink in the colours of classes 2, 3, …
_SHARES = (0.5, 0.25, 0.75)


def class_ink(theme: Theme, k: int) -> QColor:
    """The colour of class k: 0 negative, 1 positive, others in between and grey."""
    if k < 2:
        return theme.color("positive" if k else "negative")
    if k - 2 < len(_SHARES):
        return mix(theme.forward, theme.backward, _SHARES[k - 2])
    return theme.color("text2")


def paint_mark(
    painter: QPainter,
    at: QPointF,
    shape: int,
    ink: QColor,
    ground: QColor,
    *,
    is_test: bool,
) -> None:
    """Draw a sample's mark; hollow for a test sample."""
    ratio = pixels_per_length(painter)
    stamp = _stamp(shape, ink.rgb(), ground.rgb(), ratio, is_test=is_test)
    painter.drawPixmap(at - QPointF(SIZE, SIZE), stamp)


@lru_cache(maxsize=256)
def _stamp(
    shape: int, ink: int, ground: int, ratio: float, *, is_test: bool
) -> QPixmap:
    """A mark as a picture: hundreds of them are drawn in every frame."""
    picture = _blank(ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_shape(painter, shape, QColor(ink), QColor(ground), is_test=is_test)
    painter.end()
    return picture


def _paint_shape(
    painter: QPainter, shape: int, ink: QColor, ground: QColor, *, is_test: bool
) -> None:
    painter.setPen(QPen(ink, 1.5) if is_test else QPen(ground, 1))
    painter.setBrush(ground if is_test else ink)
    at, half = QPointF(SIZE, SIZE), SIZE / 2
    box = QRectF(SIZE - half, SIZE - half, SIZE, SIZE)
    if shape == 1:
        painter.drawEllipse(box)
    elif shape == 0 or shape - 2 >= len(_CORNERS):
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        corners = _CORNERS[shape - 2]
        places = [at + QPointF(x * half, y * half) for x, y in corners]
        painter.drawPolygon(QPolygonF(places))


def paint_ring(painter: QPainter, at: QPointF, ink: QColor, *, is_focus: bool) -> None:
    """Draw a ring round a sample of the batch; a second one round the one shown."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 1.5))
    for size in (_RING, _FOCUS) if is_focus else (_RING,):
        painter.drawEllipse(at, size / 2, size / 2)


def paint_cross(painter: QPainter, at: QPointF, ink: QColor, ground: QColor) -> None:
    """Draw a cross over a sample that is answered wrongly."""
    ratio = pixels_per_length(painter)
    stamp = _cross_stamp(ink.rgb(), ground.rgb(), ratio)
    painter.drawPixmap(at - QPointF(SIZE, SIZE), stamp)


@lru_cache(maxsize=8)
def _cross_stamp(ink: int, ground: int, ratio: float) -> QPixmap:
    picture = _blank(ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    at, reach = QPointF(SIZE, SIZE), SIZE * 0.62
    for pen in (QPen(QColor(ground), 4), QPen(QColor(ink), 2)):
        painter.setPen(pen)
        for across in (1, -1):
            corner = QPointF(reach * across, reach)
            painter.drawLine(at - corner, at + corner)
    painter.end()
    return picture


def _blank(ratio: float) -> QPixmap:
    """Nothing, twice as large as a mark."""
    picture = QPixmap(round(2 * SIZE * ratio), round(2 * SIZE * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture
