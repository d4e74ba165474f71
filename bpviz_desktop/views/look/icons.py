"""The few icons of the tool bar: 16 px, stroke 1.5, one colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from bpviz_desktop.views.look.size import px, text_scale
from bpviz_desktop.views.look.theme import Theme

SIZE = 16


def icon(name: str, theme: Theme, role: str = "text") -> QIcon:
    """Draw an icon: reset, first, back, forward, last, run, pause or maximise."""
    result = QIcon()
    for ratio in (1, 2, 3):
        pixmap = QPixmap(px(SIZE) * ratio, px(SIZE) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(text_scale(), text_scale())
        painter.setPen(QPen(theme.color(role), 1.5))
        _draw(painter, name, theme, role)
        painter.end()
        result.addPixmap(pixmap)
    return result


def _triangle(painter: QPainter, left: float, right: float) -> None:
    points = [QPointF(left, 3.5), QPointF(left, 12.5), QPointF(right, 8)]
    painter.drawPolygon(QPolygonF(points))


def _draw(painter: QPainter, name: str, theme: Theme, role: str) -> None:
    color = theme.color(role)
    if name == "reset":
        path = QPainterPath()
        circle = QRectF(3, 3, 10, 10)
        path.arcMoveTo(circle, 150)
        path.arcTo(circle, 150, 300)
        painter.drawPath(path)
        painter.setBrush(color)
        painter.setPen(Qt.PenStyle.NoPen)
        corner = [QPointF(1.2, 7.2), QPointF(6.4, 6.4), QPointF(2.6, 2.4)]
        painter.drawPolygon(QPolygonF(corner))
        return
    if name == "maximise":
        for x, y, inwards in ((12.5, 3.5, -1), (3.5, 12.5, 1)):
            long, short = 5 * inwards, 4 * inwards
            for end in ((x + long, y - long), (x + short, y), (x, y - short)):
                painter.drawLine(QPointF(x, y), QPointF(*end))
        return
    bar = {"first": 3.5, "last": 12.5}.get(name)
    if bar is not None:
        painter.drawLine(QPointF(bar, 3), QPointF(bar, 13))
    painter.setBrush(color)
    painter.setPen(Qt.PenStyle.NoPen)
    match name:
        case "first":
            _triangle(painter, 12.5, 5.5)
        case "back":
            _triangle(painter, 12, 4)
        case "last":
            _triangle(painter, 3.5, 10.5)
        case "pause":
            painter.drawRect(QRectF(4, 3.5, 2.8, 9))
            painter.drawRect(QRectF(9.2, 3.5, 2.8, 9))
        case _:
            _triangle(painter, 4, 12)
