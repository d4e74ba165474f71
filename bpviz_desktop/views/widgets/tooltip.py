"""Tool tips of plain text, whatever it looks like."""

from __future__ import annotations

import html

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip, QWidget


def show_plain(text: str, at: QPoint, widget: QWidget) -> None:
    """Show a text at a place of the screen; an empty one hides what was shown.

    QToolTip guesses whether text is HTML: escaped HTML is certain.
    """
    lines = "<br>".join(html.escape(line) for line in text.split("\n"))
    QToolTip.showText(at, f"<p>{lines}</p>" if text else "", widget)
