"""Pictures as files: what a function paints, as PNG, SVG or PDF."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

Paint: TypeAlias = Callable[[QPainter], object]

ENDINGS = ("png", "svg", "pdf")
# Points of a PDF for a pixel of the screen.
_POINTS = 0.75
_DOTS_PER_INCH = 300


def png_bytes(image: QImage) -> bytes:
    """A picture as the bytes of a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    if not writer.write(image):
        raise OSError(writer.errorString())
    buffer.close()
    return bytes(data.data())


def picture_bytes(
    paint: Paint,
    size: QSizeF,
    ending: str,
    *,
    scale: float = 1,
    title: str = "",
    dots_per_inch: int = 96,
) -> bytes:
    """What is painted into `size` pixels from (0, 0), as a file of one of ENDINGS.

    Parameters
    ----------
    scale : float
        Pixels of a PNG for each of `size`.
    title : str
        For the file's properties.
    dots_per_inch : int
        For which an SVG is painted.
    """
    if ending == "png":
        return _png(paint, size, scale)
    if ending == "svg":
        return _svg(paint, size, title, dots_per_inch)
    return _pdf(paint, size, title)


def _png(paint: Paint, size: QSizeF, scale: float) -> bytes:
    image = QImage((size * scale).toSize(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint(painter)
    painter.end()
    return png_bytes(image)


def _svg(paint: Paint, size: QSizeF, title: str, dots_per_inch: int) -> bytes:
    buffer = _opened()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(title)
    generator.setDescription("Drawn by bpviz")
    generator.setSize(size.toSize())
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setResolution(dots_per_inch)
    painter = QPainter(generator)
    paint(painter)
    painter.end()
    return bytes(buffer.data().data())


def _pdf(paint: Paint, size: QSizeF, title: str) -> bytes:
    buffer = _opened()
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(title)
    writer.setPageSize(QPageSize(size * _POINTS, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    painter.scale(writer.width() / size.width(), writer.height() / size.height())
    paint(painter)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def _opened() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
