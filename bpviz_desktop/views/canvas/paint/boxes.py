"""Boxes of what is given: inputs, with what comes back to them, and targets."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from bpviz_desktop.model.numbers.written import five, short
from bpviz_desktop.views.canvas.layout import glyphs
from bpviz_desktop.views.canvas.paint.drawing import Drawing, number_color
from bpviz_desktop.views.canvas.paint.maps import OUTLINE


def paint_input(painter: QPainter, drawing: Drawing, layer: int, j: int) -> None:
    """An input, and under it what comes back to it."""
    rect, picture = drawing.layout.rect(layer, j), drawing.picture
    if not picture.is_known("dL_da", 0, j):
        paint_number_box(painter, drawing, rect, float(picture.x[j]))
        return
    lower = input_slope_rect(rect)
    paint_number_box(painter, drawing, rect, float(picture.x[j]), lower.height())
    is_current = picture.is_current("dL_da", 0, j)
    if is_current:
        painter.fillRect(lower.adjusted(2, 0, -2, -2), drawing.phase_tint)
    value = float(picture.dL_dx[j])
    color = drawing.phase_color if is_current else number_color(drawing, "dL", value)
    text = _fitting(value, picture.decimals, rect.width() - 4)
    center = QPointF(rect.center().x(), lower.center().y() - 1)
    small = glyphs.SMALL
    glyphs.draw_text(painter, text, center, color, size=small, semibold=is_current)


def input_slope_rect(box: QRectF) -> QRectF:
    """The lower half of an input's box: ∂L/∂x, once it is known."""
    return box.adjusted(0, box.height() / 2, 0, 0)


def _fitting(value: float, decimals: int, room: float) -> str:
    """A number in as many digits as there is room for."""
    text = short(value, decimals)
    return text if glyphs.width(text, glyphs.SMALL) <= room else five(value)


def paint_number_box(
    painter: QPainter, drawing: Drawing, rect: QRectF, value: float, foot: float = 0.0
) -> None:
    """An input or a target, and below it `foot` pixels for something else."""
    painter.setBrush(drawing.color("panel"))
    painter.setPen(QPen(drawing.color("outline"), OUTLINE))
    painter.drawRoundedRect(rect, 4, 4)
    text = short(value, drawing.picture.decimals)
    if glyphs.width(text) > rect.width() - 6:
        text = five(value)
    center = rect.adjusted(0, 0, 0, -foot).center()
    glyphs.draw_text(painter, text, center, drawing.color("text"))
