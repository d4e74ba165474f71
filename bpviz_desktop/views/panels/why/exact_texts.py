"""A number at full precision and its formula as text, each to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from bpviz_desktop.engine.board.board import Board
from bpviz_desktop.engine.board.symbols import symbol_of
from bpviz_desktop.engine.formulas.text import latex, spoken, text
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.written import plain

TITLES = (tr("Value"), "LaTeX", tr("Unicode"), tr("Spoken"))


def texts_of(board: Board, term: TermId) -> tuple[str, str, str, str]:
    """Exact value, LaTeX, Unicode and spoken words; what is given has no formula."""
    symbol = symbol_of(board.order, term)
    value = plain(board.value(term))
    try:
        formula = board.term(term).formula
    except KeyError:
        return value, latex(symbol), text(symbol), spoken(symbol)
    return (
        value,
        f"{latex(symbol)} = {latex(formula)}",
        f"{text(symbol)} = {text(formula)}",
        tr(
            "{spoken} equals {spoken_2}",
            spoken=spoken(symbol),
            spoken_2=spoken(formula),
        ),
    )


class CopyLine(QWidget):
    """A line of text that can be selected, and a button that copies all of it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setReadOnly(True)
        self.line.setAccessibleName(title)
        self.button = QPushButton(tr("Copy"), self)
        self.button.setAccessibleName(tr("Copy {title}", title=title))
        self.button.clicked.connect(self._on_copy)
        row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setHorizontalSpacing(6)
        row.addWidget(self.line, 0, 0)
        row.addWidget(self.button, 0, 1)

    def set_text(self, text: str) -> None:
        """Show another text, from its beginning."""
        if text != self.line.text():
            self.line.setText(text)
            self.line.setCursorPosition(0)
        self.line.setToolTip(text if len(text) < 200 else "")

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.line.text())


class ExactTexts(QWidget):
    """Exact value, LaTeX, Unicode and spoken words, written when they are looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board: Board | None = None
        self._term: TermId | None = None
        self.lines: dict[str, CopyLine] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setVerticalSpacing(4)
        for row, title in enumerate(TITLES):
            label = QLabel(title, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setObjectName("small")
            self.lines[title] = CopyLine(title, self)
            grid.addWidget(label, row, 0)
            grid.addWidget(self.lines[title], row, 1)

    def set_term(self, board: Board, term: TermId) -> None:
        """Be about another term."""
        self._board, self._term = board, term
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        """Write what was not worth writing before."""
        self._fill()
        super().showEvent(event)

    def _fill(self) -> None:
        if self._board is None or self._term is None:
            return
        for title, words in zip(TITLES, texts_of(self._board, self._term), strict=True):
            self.lines[title].set_text(words)
