"""Lines of code to read, some of them lit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QResizeEvent,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from bpviz_desktop.views.look.ink import mix
from bpviz_desktop.views.look.theme import LIGHT, Theme

_FAINT = 0.45


class Listing(QPlainTextEdit):
    """A text that cannot be changed; lit lines are brought into sight."""

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(words)
        self.setReadOnly(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFrameShape(QFrame.Shape.NoFrame)
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self.setStyleSheet(f"font-family: '{family}', monospace;")
        self._theme = LIGHT
        self._lit: tuple[tuple[int, ...], tuple[int, ...], str] = ((), (), "text")

    def show_text(self, text: str) -> None:
        """Show this; where one has scrolled to stays if it is the same."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        self._draw()

    def light(self, lines: Sequence[int], around: Sequence[int], phase: str) -> None:
        """Light these, and fainter those around them, in a phase's colour."""
        new = (tuple(lines), tuple(around), phase)
        if new == self._lit:
            return
        self._lit = new
        self._draw()
        if lines:
            block = self.document().findBlockByNumber(lines[0])
            cursor = QTextCursor(block)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
            self.horizontalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is lit in sight."""
        super().resizeEvent(event)
        if self._lit[0]:
            self.ensureCursorVisible()

    def _draw(self) -> None:
        lines, around, phase = self._lit
        tint = self._theme.tint(phase)  # type: ignore[arg-type]
        faint = mix(self._theme.panel, tint.name(), _FAINT)
        made = [self._selection(at, faint) for at in around]
        made += [self._selection(at, tint) for at in lines]
        self.setExtraSelections(made)

    def _selection(self, at: int, color: QColor) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self.document().findBlockByNumber(at))
        selection.format.setBackground(color)
        selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        return selection
