"""All keys on one page, for the wall beside the screen."""

from __future__ import annotations

from html import escape
from itertools import accumulate

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from bpviz_desktop.views.look.fonts import INTERFACE_FAMILY, load_fonts
from bpviz_desktop.views.shell.help.texts import keys

_DOTS_PER_INCH, _MARGIN_MM = 300, 12.0
# The letters are as large as lets everything stand on one page.
_SIZES, _HEAD = (8.4, 8.0, 7.6, 7.2, 6.8, 6.4, 6.0), 15


def keys_page() -> bytes:
    """A page of A4 as a PDF: every key and what it does, in two columns."""
    load_fonts()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle("bpviz: keys")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(*(_MARGIN_MM,) * 4),
            QPageLayout.Unit.Millimeter,
        )
    )
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(writer.pageLayout().paintRectPixels(_DOTS_PER_INCH).size())
    document.setDocumentMargin(0)
    for points in _SIZES:
        document.setHtml(_html(points))
        if document.pageCount() == 1:
            break
    document.print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def _html(points: float) -> str:
    menus = list(keys().items())
    # The first menus that come to half of all rows.
    counts = list(accumulate(len(rows) + 1 for _, rows in menus))
    half = next(at for at, count in enumerate(counts, 1) if 2 * count >= counts[-1])
    columns = "".join(
        f'<td width="50%" valign="top">'
        f"{''.join(_table(*menu, points + 2) for menu in part)}</td>"
        for part in (menus[:half], menus[half:])
    )
    return (
        f"<div style=\"font-family: '{INTERFACE_FAMILY}'; font-size: {points}pt\">"
        f'<p style="font-size: {_HEAD}pt"><b>bpviz: keys</b></p>'
        f'<table width="100%" cellspacing="8"><tr>{columns}</tr></table></div>'
    )


def _table(menu: str, rows: list[tuple[str, str]], head_points: float) -> str:
    cells = "".join(
        f'<tr><td width="30%"><b>{escape(key)}</b></td><td>{escape(words)}</td></tr>'
        for key, words in rows
    )
    head = f'<p style="font-size: {head_points}pt"><b>{escape(menu)}</b></p>'
    return f'{head}<table width="100%" cellspacing="2">{cells}</table>'
