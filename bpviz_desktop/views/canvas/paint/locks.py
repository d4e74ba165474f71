"""A mark at every neuron whose bias is frozen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from bpviz_desktop.views.canvas.layout.geometry import Form
from bpviz_desktop.views.canvas.paint.drawing import Drawing

_QUARTER = 90 * 16  # QPainter counts angles in sixteenths of a degree


def paint_locks(painter: QPainter, drawing: Drawing) -> None:
    """Draw a lock beside each bias, or at the neuron's foot, that is not trained."""
    for layer, column in enumerate(drawing.layout.columns):
        if not layer or drawing.network.layer(layer).train_biases:
            continue
        if column.form is Form.STRIP:
            _paint_on_ground(painter, drawing, lock_place(drawing, layer, 0))
            continue
        for j in range(len(column.y)):
            _paint_on_ground(painter, drawing, lock_place(drawing, layer, j))


def lock_place(drawing: Drawing, layer: int, j: int) -> QPointF:
    """The middle of a neuron's lock; a folded layer has one, over its strip."""
    column = drawing.layout.columns[layer]
    if column.form is Form.CARD:
        pill = drawing.pill(layer, j)
        return QPointF(pill.right() + 9, pill.center().y())
    if column.form is Form.STRIP:
        whole = drawing.layout.column_rect(layer)
        return QPointF(whole.right() + 9, whole.bottom() - 7)
    return drawing.layout.rect(layer, j).bottomLeft() + QPointF(3, -3)


def _paint_on_ground(painter: QPainter, drawing: Drawing, at: QPointF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(drawing.color("canvas"))
    painter.drawEllipse(at, 8, 8)
    paint_lock(painter, at, drawing.color("text2"))


def paint_lock(painter: QPainter, at: QPointF, ink: QColor) -> None:
    """Draw a lock round a point."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRect(QRectF(at.x() - 4, at.y() - 1, 8, 6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 1.5))
    painter.drawArc(QRectF(at.x() - 2.5, at.y() - 5, 5, 8), 0, 2 * _QUARTER)
