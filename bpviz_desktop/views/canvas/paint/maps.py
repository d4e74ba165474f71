"""What each neuron answers over the inputs, inside its circle or card."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QPaintEngine,
    QPainter,
    QPen,
    QTransform,
)

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


@dataclass(frozen=True)
class UnitMap:
    """The map of unit j out of its layer's picture."""

    image: QImage
    units: int
    j: int

    @property
    def wide(self) -> int:
        """Its pixels from left to right."""
        return self.image.width() // self.units

    def brush(self, rect: QRectF) -> QBrush:
        """To fill `rect` with."""
        place = QTransform()
        place.translate(rect.left(), rect.top())
        place.scale(rect.width() / self.wide, rect.height() / self.image.height())
        place.translate(-self.j * self.wide, 0)
        brush = QBrush(self.image)
        brush.setTransform(place)
        return brush

    def disc(self, size: int, edge: float, color: QColor) -> QImage:
        """A round picture `size` pixels wide, with an edge so wide and coloured."""
        ground, rim = _disc(size, edge, color.rgb())
        picture = QImage(ground)
        own = self.image.copy(
            self.j * self.wide, 0, self.wide, self.image.height()
        ).scaled(
            size,
            size,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter = QPainter(picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.drawImage(0, 0, own)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.drawImage(0, 0, rim)
        painter.end()
        return picture


@lru_cache(maxsize=16)
def _disc(size: int, edge: float, color: int) -> tuple[QImage, QImage]:
    """A white disc, and a rim for it."""
    found = []
    middle = QRectF(0, 0, size, size).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
    for brush, pen in (
        (QBrush(Qt.GlobalColor.white), QPen(Qt.PenStyle.NoPen)),
        (QBrush(Qt.BrushStyle.NoBrush), QPen(QColor.fromRgb(color), edge)),
    ):
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(brush)
        painter.setPen(pen)
        painter.drawEllipse(middle)
        painter.end()
        found.append(image)
    return found[0], found[1]


def paint_round(painter: QPainter, unit: UnitMap, rect: QRectF, pen: QPen) -> None:
    """A map in a circle.

    On a screen a picture that was cut out is a fifth of the work of filling an ellipse
    with one; a drawing for a file keeps its ellipse.
    """
    if painter.paintEngine().type() is not QPaintEngine.Type.Raster:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setBrush(unit.brush(rect))
        painter.setPen(pen)
        painter.drawEllipse(rect)
        return
    whole = rect.adjusted(*(pen.widthF() / 2 * side for side in (-1, -1, 1, 1)))
    device = painter.deviceTransform()
    scale = device.m11()
    size = round(whole.width() * scale)
    disc = unit.disc(size, pen.widthF() * scale, pen.color())
    disc.setDevicePixelRatio(scale)
    # On whole pixels: between them it would be smeared.
    corner = device.map(whole.topLeft())
    back, _ = device.inverted()
    at = back.map(QPointF(round(corner.x()), round(corner.y())))
    painter.drawImage(at, disc)


def square_in(card: QRectF) -> QRectF:
    """Where the map of a card stands: a square in its middle."""
    side = min(card.width(), card.height()) - 2 * _INSET
    return QRectF(card.center() - QPointF(side / 2, side / 2), card.center()).united(
        QRectF(card.center(), card.center() + QPointF(side / 2, side / 2))
    )


def paint_square(painter: QPainter, unit: UnitMap, rect: QRectF, pen: QPen) -> None:
    """A map in a card."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(unit.brush(rect))
    painter.drawRect(rect)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawRect(rect)
