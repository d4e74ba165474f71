"""Colours mixed from the theme, and the rings around what is current or selected."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.views.look.theme import Theme

_SHADES = 64
# Nothing is written smaller; it fits an octagon of radius 8.
_SMALLEST = 12


@lru_cache(maxsize=2048)
def mix(ground: str, ink: str, share: float) -> QColor:
    """`ink` laid over `ground` with opacity `share`: opaque, as alpha is slow."""
    under, over = QColor(ground), QColor(ink)
    parts = (
        (a + (b - a) * share)
        for a, b in zip(under.getRgb()[:3], over.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*(round(part) for part in parts))


def sign_role(value: float) -> str:
    """The theme's role for a value's sign; what is not finite takes the error's."""
    if not np.isfinite(value):
        return "error"
    return "positive" if value > 0 else "negative" if value < 0 else "outline"


def heat_color(theme: Theme, value: float, largest: float) -> QColor:
    """A value on the heat map from −largest to +largest."""
    if not np.isfinite(value):
        return theme.color("error")
    middle = (len(theme.heat) - 1) / 2
    place = middle * (1 + min(1.0, max(-1.0, value / (largest or 1.0))))
    low = min(int(place), len(theme.heat) - 2)
    return mix(theme.heat[low], theme.heat[low + 1], round(place - low, 2))


def heat_image(
    theme: Theme, values: Floats, largest: float, *, known: int | None = None
) -> QImage:
    """A matrix as a picture of one pixel for each number; beyond `known` rows empty."""
    clean = np.nan_to_num(values / (largest or 1.0), nan=0.0)
    place = np.clip(clean, -1.0, 1.0) * _SHADES + (_SHADES + 0.5)
    pixels = np.array(_shades(theme), np.uint32)[place.astype(np.intp)]
    pixels[~np.isfinite(values)] = theme.color("error").rgb()
    if known is not None:
        pixels[known:] = theme.color("canvas").rgb()
    high, wide = pixels.shape
    image = QImage(pixels.tobytes(), wide, high, wide * 4, QImage.Format.Format_RGB32)
    return image.copy()  # The bytes above live no longer than this call.


@lru_cache(maxsize=4)
def _shades(theme: Theme) -> tuple[int, ...]:
    steps = range(-_SHADES, _SHADES + 1)
    return tuple(heat_color(theme, k / _SHADES, 1.0).rgb() for k in steps)


def octagon(
    painter: QPainter, middle: QPointF, radius: float, theme: Theme, words: str
) -> None:
    """The sign of something wrong, with a number in it."""
    turns = (math.pi / 8 + k * math.pi / 4 for k in range(8))
    corners = [
        middle + QPointF(radius * math.cos(turn), radius * math.sin(turn))
        for turn in turns
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("error"))
    painter.drawPolygon(QPolygonF(corners))
    font = QFont(painter.font())
    font.setPixelSize(_SMALLEST)
    font.setWeight(QFont.Weight.DemiBold)
    painter.save()
    painter.setFont(font)
    painter.setPen(theme.color("panel"))
    box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
    painter.restore()


def ring(
    painter: QPainter, rect: QRectF, radius: float, color: QColor, *, is_current: bool
) -> None:
    """Mark what is current (3 px with a halo) or selected (2 px with a gap)."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if is_current:
        halo = QColor(color)
        halo.setAlphaF(0.25)
        for pen in (QPen(halo, 9), QPen(color, 3)):
            painter.setPen(pen)
            painter.drawRoundedRect(rect, radius, radius)
        return
    painter.setPen(QPen(color, 2))
    painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), radius + 4, radius + 4)
