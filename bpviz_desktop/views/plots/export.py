"""A pyqtgraph plot as PNG, SVG or PDF bytes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pyqtgraph as pg
from pyqtgraph.exporters import ImageExporter, SVGExporter
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgRenderer

from bpviz_desktop.views.pictures import png_bytes

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


def exported(item: pg.PlotItem, ending: str, *, width: int = 1200) -> bytes:
    """Return the plot as a file of kind `ending` (one of FORMATS).

    Parameters
    ----------
    width : int
        Pixels of a PNG; the height follows the plot's shape.
    """
    if ending == "png":
        return _png(item, width)
    svg = _svg(item)
    return svg if ending == "svg" else _pdf(svg)


def _png(item: pg.PlotItem, width: int) -> bytes:
    exporter = ImageExporter(item)
    exporter.parameters()["width"] = width
    return png_bytes(exporter.export(toBytes=True))


def _svg(item: pg.PlotItem) -> bytes:
    with _readable_paths():
        return bytes(SVGExporter(item).export(toBytes=True))


def _pdf(svg: bytes) -> bytes:
    # Its ground covers 100 % of whatever it is drawn on, which Qt takes for the page.
    plain = re.sub(rb'<rect width="100%" height="100%"[^>]*/>', b"", svg, count=1)
    # Qt knows no clipping paths, and would draw them as black frames.
    plain = re.sub(rb"<clipPath.*?</clipPath>", b"", plain, flags=re.DOTALL)
    renderer = QSvgRenderer(QByteArray(plain))
    size = renderer.viewBoxF().size()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(300)
    writer.setTitle("bpviz")
    page = QSizeF(size.width() * 0.75, size.height() * 0.75)
    writer.setPageSize(QPageSize(page, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    renderer.render(painter, QRectF(0, 0, writer.width(), writer.height()))
    painter.end()
    buffer.close()
    return bytes(data.data())
