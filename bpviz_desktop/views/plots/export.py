"""A pyqtgraph plot as PNG, SVG or PDF bytes."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pyqtgraph as pg
from pyqtgraph.exporters import SVGExporter
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgRenderer

from bpviz_desktop.views.look.pictures import png_bytes

FORMATS = ("png", "svg", "pdf")
_POINT = re.compile(r"([MLC]?)\s*(-?[\d.eE+-]+)[ ,]+(-?[\d.eE+-]+)")


@contextmanager
def _readable_paths() -> Iterator[None]:
    """Let pyqtgraph's SVG exporter read the paths that Qt writes.

    pyqtgraph 0.14 expects `Mx,y Lx,y`, Qt 6 writes other separators. Can go when
    pyqtgraph's `correctCoordinates` splits paths itself.
    """
    # The package re-exports the class under the module's name.
    import sys

    module = sys.modules["pyqtgraph.exporters.SVGExporter"]
    original = module.correctCoordinates

    def corrected(node: Any, defs: Any, item: Any, options: Any) -> None:
        for path in node.getElementsByTagName("path"):
            points = _POINT.findall(path.getAttribute("d"))
            joined = " ".join(f"{letter}{x},{y}" for letter, x, y in points)
            path.setAttribute("d", joined)
        original(node, defs, item, options)

    module.correctCoordinates = corrected  # type: ignore[attr-defined]
    try:
        yield
    finally:
        module.correctCoordinates = original  # type: ignore[attr-defined]


def exported(item: pg.PlotItem, ending: str, *, title: str, width: int) -> bytes:
    """Return the plot as a file of kind `ending` (one of FORMATS).

    All are drawn from the same SVG: pyqtgraph's own PNG leaves the legend as small as
    it is on the screen, whatever the size of the picture.

    Parameters
    ----------
    title : str
        For the file's properties.
    width : int
        Pixels of a PNG; the height follows the plot's shape.
    """
    svg = _svg(item, title)
    if ending == "svg":
        return svg
    renderer = QSvgRenderer(QByteArray(_plain(svg)))
    return _png(renderer, width) if ending == "png" else _pdf(renderer, title)


def _svg(item: pg.PlotItem, title: str) -> bytes:
    with _readable_paths():
        svg = bytes(SVGExporter(item).export(toBytes=True))
    # A curve of one point has a path of none, which Qt complains of.
    svg = re.sub(rb'<path[^>]*\bd=""[^>]*/>', b"", svg)
    named = f"<title>{html.escape(title)}</title>".encode()
    svg = re.sub(rb"<title>.*?</title>", lambda _: named, svg, count=1)
    return re.sub(rb"<desc>.*?</desc>", b"<desc>Drawn by bpviz</desc>", svg, count=1)


def _plain(svg: bytes) -> bytes:
    """What Qt can draw of it."""
    # Its ground covers 100 % of whatever it is drawn on, which Qt takes for the page.
    plain = re.sub(rb'<rect width="100%" height="100%"[^>]*/>', b"", svg, count=1)
    # Qt knows no clipping paths, and would draw them as black frames.
    return re.sub(rb"<clipPath.*?</clipPath>", b"", plain, flags=re.DOTALL)


def _png(renderer: QSvgRenderer, width: int) -> bytes:
    shape = renderer.viewBoxF().size()
    height = round(width * shape.height() / shape.width())
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return png_bytes(image)


def _pdf(renderer: QSvgRenderer, title: str) -> bytes:
    size = renderer.viewBoxF().size()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(300)
    writer.setTitle(title)
    page = QSizeF(size.width() * 0.75, size.height() * 0.75)
    writer.setPageSize(QPageSize(page, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    renderer.render(painter, QRectF(0, 0, writer.width(), writer.height()))
    painter.end()
    buffer.close()
    return bytes(data.data())
