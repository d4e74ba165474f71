"""A pyqtgraph plot as PNG, SVG or PDF bytes: its scene, painted by Qt."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from bpviz_desktop.views.look.pictures import picture_bytes
from bpviz_desktop.views.plots.quick import pg


def exported(widget: pg.PlotWidget, ending: str, *, title: str, width: int) -> bytes:
    """Return the plot as a file of kind `ending` (png, svg or pdf).

    All are drawn from the same SVG: in a scene that is enlarged the legend would stay
    as small as it is on the screen, and lines as thin.

    Parameters
    ----------
    title : str
        For the file's properties.
    width : int
        Pixels of a PNG; the height follows the plot's shape.
    """
    area = QRectF(widget.rect())

    def from_scene(painter: QPainter) -> None:
        painter.fillRect(area, widget.backgroundBrush())
        widget.scene().render(painter, area, area)

    # Axes are recorded for the screen, and would be scaled to other dots per inch.
    dots = widget.logicalDpiX()
    svg = picture_bytes(from_scene, area.size(), "svg", title=title, dots_per_inch=dots)
    if ending == "svg":
        return svg
    renderer = QSvgRenderer(QByteArray(svg))

    def from_svg(painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, area)

    scale = width / area.width()
    return picture_bytes(from_svg, area.size(), ending, scale=scale, title=title)
