"""A network as a picture of a few pixels."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from bpviz_desktop.views.look.size import sized, text_scale
from bpviz_desktop.views.look.theme import Theme

_MOST_DOTS, _DOT = 6, 3.5


def network_picture(widths: tuple[int, ...], theme: Theme, size: QSize) -> QPixmap:
    """A network of these widths, layers and neurons at most as there is room.

    `size` is that at the usual size of text.
    """
    ratio = 2.0
    picture = QPixmap(sized(size) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    across = (size.width() - 16) / max(len(widths) - 1, 1)
    most = max(2, min(_MOST_DOTS, size.height() // 9))
    down = min(10.0, (size.height() - 8) / most)
    columns = []
    for layer, units in enumerate(widths):
        dots = min(units, most)
        top = size.height() / 2 - (dots - 1) * down / 2
        columns.append([(8 + layer * across, top + j * down) for j in range(dots)])
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(text_scale(), text_scale())
    painter.setPen(QPen(theme.color("border"), 1))
    for before, after in zip(columns, columns[1:], strict=False):
        for x1, y1 in before:
            for x2, y2 in after:
                painter.drawLine(round(x1), round(y1), round(x2), round(y2))
    painter.setPen(QPen(theme.color("outline"), 1))
    painter.setBrush(theme.color("panel"))
    for column in columns:
        for x, y in column:
            painter.drawEllipse(round(x - _DOT), round(y - _DOT), 7, 7)
    painter.end()
    return picture
