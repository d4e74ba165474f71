"""An axis of pyqtgraph that draws the labels at its ends."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from bpviz_desktop.views.plots.quick import pg


class EdgeAxis(pg.AxisItem):
    """An axis with a grid whose labels at both ends are drawn too.

    pyqtgraph (0.14) leaves labels no room over the ends where there is a grid.
    """

    def boundingRect(self) -> QRectF:
        """A little more than the axis."""
        return super().boundingRect().adjusted(-24, -10, 24, 10)
