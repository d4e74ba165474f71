"""Activations drawn small: at the heads, and in the menu to choose from."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.registry import Choice

CURVE_W, CURVE_H = 28.0, 12.0
_PEN, _RATIO = 1.5, 2.0


@lru_cache(maxsize=32)
def curve_points(activation: Choice) -> tuple[tuple[float, float], ...]:
    """The activation's curve for z from −4 to 4, in a unit square, y upwards.

    Of softmax the first of two units, the other's z at 0.
    """
    entry = ACTIVATIONS[activation.kind]
    z = np.linspace(-4.0, 4.0, 41)
    if entry.coupled:
        f = entry.function(np.column_stack([z, np.zeros_like(z)]), activation)[:, 0]
    else:
        f = entry.function(z, activation)
    low, high = float(f.min()), float(f.max())
    shares = (f - low) / ((high - low) or 1.0)
    return tuple(zip(np.linspace(0, 1, 41).tolist(), shares.tolist(), strict=True))


def paint_curve(
    painter: QPainter, activation: Choice, corner: QPointF, ink: QColor
) -> None:
    """Draw an activation's curve with its upper left corner there."""
    painter.setPen(QPen(ink, _PEN))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(
        [
            corner + QPointF(x * CURVE_W, (1 - y) * CURVE_H)
            for x, y in curve_points(activation)
        ]
    )


def curve_icon(activation: Choice, ink: QColor) -> QIcon:
    """An activation's curve as a picture for a menu."""
    picture = QPixmap(QSize(round(CURVE_W) + 4, round(CURVE_H) + 6) * _RATIO)
    picture.setDevicePixelRatio(_RATIO)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_curve(painter, activation, QPointF(2, 3), ink)
    painter.end()
    return QIcon(picture)
