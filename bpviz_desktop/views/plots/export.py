"""A pyqtgraph plot as PNG, SVG or PDF bytes: its scene, painted by Qt."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from bpviz_desktop.views.look.pictures import png_bytes

FORMATS = ("png", "svg", "pdf")
# Points of a PDF for a pixel of the screen.
_POINTS = 0.75
_DOTS_PER_INCH = 300


def exported(widget: pg.PlotWidget, ending: str, *, title: str, width: int) -> bytes:
    """Return the plot as a file of kind `ending` (one of FORMATS).

    All are drawn from the same SVG: in a scene that is enlarged the legend would stay
    as small as it is on the screen, and lines as thin.

    Parameters
    ----------
    title : str
        For the file's properties.
    width : int
        Pixels of a PNG; the height follows the plot's shape.
    """
    svg = _svg(widget, title)
    if ending == "svg":
        return bytes(svg.data().data())
    renderer = QSvgRenderer(svg.data())
    size = widget.size()
    if ending == "png":
        return _png(renderer, QSize(width, round(width * size.height() / size.width())))
    return _pdf(renderer, size, title)


def _svg(widget: pg.PlotWidget, title: str) -> QBuffer:
    buffer = _opened()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(title)
    generator.setDescription("Drawn by bpviz")
    generator.setSize(widget.size())
    generator.setViewBox(widget.rect())
    # Axes are recorded for the screen, and would be scaled to other dots per inch.
    generator.setResolution(widget.logicalDpiX())
    painter = QPainter(generator)
    painter.fillRect(widget.rect(), widget.backgroundBrush())
    widget.scene().render(painter, QRectF(widget.rect()), QRectF(widget.rect()))
    painter.end()
    return buffer


def _png(renderer: QSvgRenderer, size: QSize) -> bytes:
    image = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return png_bytes(image)


def _pdf(renderer: QSvgRenderer, size: QSize, title: str) -> bytes:
    buffer = _opened()
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(title)
    page = QSizeF(size.width() * _POINTS, size.height() * _POINTS)
    writer.setPageSize(QPageSize(page, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    renderer.render(painter, QRectF(0, 0, writer.width(), writer.height()))
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def _opened() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
