"""What each neuron answers over the inputs, inside its circle or card."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPen, QTransform

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.model.screen.unit_maps import UnitMaps
from bpviz_desktop.views.look.ink import heat_image
from bpviz_desktop.views.look.theme import Theme

# Around a map in a card.
_INSET = 5.0
OUTLINE = 1.5


def images_of(maps: UnitMaps, theme: Theme) -> tuple[QImage, ...]:
    """For each layer a picture with the maps of its units side by side."""
    found = []
    for values, (middle, reach) in zip(maps.layers, maps.scales, strict=True):
        with np.errstate(all="ignore"):
            shares: Floats = (values - middle) / reach
        # (rows, columns, units) -> rows of all units' columns
        beside = shares.transpose(0, 2, 1).reshape(len(values), -1)
        found.append(heat_image(theme, np.ascontiguousarray(beside), 1.0))
    return tuple(found)


def map_brush(image: QImage, units: int, j: int, rect: QRectF) -> QBrush:
    """The map of unit j out of its layer's picture, as large as `rect`."""
    wide = image.width() / units
    place = QTransform()
    place.translate(rect.left(), rect.top())
    place.scale(rect.width() / wide, rect.height() / image.height())
    place.translate(-j * wide, 0)
    brush = QBrush(image)
    brush.setTransform(place)
    return brush


def paint_round(painter: QPainter, brush: QBrush, rect: QRectF, pen: QPen) -> None:
    """A map in a circle."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setBrush(brush)
    painter.setPen(pen)
    painter.drawEllipse(rect)


def square_in(card: QRectF) -> QRectF:
    """Where the map of a card stands: a square in its middle."""
    side = min(card.width(), card.height()) - 2 * _INSET
    return QRectF(card.center() - QPointF(side / 2, side / 2), card.center()).united(
        QRectF(card.center(), card.center() + QPointF(side / 2, side / 2))
    )


def paint_square(painter: QPainter, brush: QBrush, rect: QRectF, pen: QPen) -> None:
    """A map in a card."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawRect(rect)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawRect(rect)
