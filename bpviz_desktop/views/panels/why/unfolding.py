"""The chain behind a number, taken apart link by link down to the loss."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from bpviz_desktop.engine.board.board import Board
from bpviz_desktop.engine.board.derivations import parts_of
from bpviz_desktop.engine.board.order import Phase
from bpviz_desktop.engine.board.symbols import symbol_of
from bpviz_desktop.engine.formulas.text import spoken, text
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import ordered, tr
from bpviz_desktop.views.formula.view import FormulaView
from bpviz_desktop.views.panels.why.derivation import (
    Derivation,
    Manner,
    derivation,
)

ALL_DIGITS = tr("Computed with all digits.")
_INDENT_PX = 12
# Formulas begin this far inside their view.
_NOTE_INDENT_PX = 4
# Deeper levels stay under each other: formulas need the width.
_DEEPEST_INDENT = 3
_MOST_AT_ONCE = 60
Path = tuple[TermId, ...]
Colors = tuple[QColor, QColor, QColor, QColor]


@dataclass(frozen=True)
class Link:
    """One line that can be unfolded: `path` leads to it from the term explained."""

    path: Path
    is_open: bool

    @property
    def term(self) -> TermId:
        """What it derives."""
        return self.path[-1]


def links(
    board: Board,
    parts: tuple[TermId, ...],
    opened: frozenset[Path],
    under: Path = (),
) -> Iterator[Link]:
    """Everything that stands under a derivation, in reading order."""
    for part in parts:
        here = (*under, part)
        yield Link(here, here in opened)
        if here in opened:
            yield from links(board, parts_of(board, part), opened, here)


def whole_chain(board: Board, root: TermId, parts: tuple[TermId, ...]) -> list[Path]:
    """What "Unfold all" opens: every link once, at most `_MOST_AT_ONCE`.

    An update unfolds into its own lines, if there are any: the gradient has a chain of
    its own.
    """
    phases = {board.phase(part) for part in parts}
    if board.phase(root) in phases:
        phases = {board.phase(root)}
    found: dict[TermId, Path] = {}
    _follow(board, (), parts, phases, found)
    return list(found.values())


def _follow(
    board: Board,
    path: Path,
    parts: tuple[TermId, ...],
    phases: set[Phase],
    found: dict[TermId, Path],
) -> None:
    for part in parts:
        if part in found or len(found) >= _MOST_AT_ONCE:
            continue
        if board.phase(part) in phases:
            found[part] = (*path, part)
            _follow(board, found[part], parts_of(board, part), phases, found)


class Unfolding(QWidget):
    """Under a formula: a line for each of its parts, which opens its derivation.

    Signals
    -------
    clicked(object), hovered(object)
        TermId of a part of a formula (hovered: or None).
    """

    clicked = Signal(object)
    hovered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unfolding")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # formulas
        self._board: Board | None = None
        self._root: TermId | None = None
        self._parts: tuple[TermId, ...] = ()
        self._opened: frozenset[Path] = frozenset()
        self._chain: list[Path] = []
        self._manner: Manner | None = None
        self._colors: Colors | None = None
        self._rows: list[_Row] = []
        self._all = QPushButton(self)
        self._all.setObjectName("source")
        self._all.clicked.connect(self._on_all)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self._all)

    def show_parts(
        self, board: Board, root: TermId, derived: Derivation, manner: Manner
    ) -> None:
        """Offer to unfold what a derivation names; what is open stays open."""
        if root != self._root:
            self._opened = frozenset()
            self._chain = []
        self._board, self._root = board, root
        self._parts, self._manner = derived.parts, manner
        is_update = bool(derived.parts) and board.phase(root) == "update"
        # A gradient's chain may be long: it is gone through when it is asked for.
        if is_update:
            self._chain = whole_chain(board, root, derived.parts)
        self._fill()

    def set_colors(self, colors: Colors) -> None:
        """Paint the formulas in other colours (see `FormulaView.set_colors`)."""
        self._colors = colors
        for row in self._rows:
            row.view.set_colors(*colors)

    def shown(self) -> list[tuple[TermId, Derivation]]:
        """What is open, in reading order."""
        return [
            (row.link.term, row.derived)
            for row in self._rows
            if row.link is not None and row.link.is_open
        ]

    @Slot()
    def unfold_all(self) -> None:
        """Open the whole chain down to the loss."""
        if self._board is None or self._root is None:
            return
        self._chain = whole_chain(self._board, self._root, self._parts)
        self._opened = self._opened | frozenset(self._chain)
        self._fill()

    @Slot()
    def _on_all(self) -> None:
        if self._is_all_open():
            self._opened = frozenset()
            self._fill()
        else:
            self.unfold_all()

    def _is_all_open(self) -> bool:
        return bool(self._chain) and self._opened.issuperset(self._chain)

    @Slot(object)
    def _on_toggled(self, path: Path) -> None:
        self._opened = self._opened ^ {path}
        self._fill()

    def _fill(self) -> None:
        if self._board is None or self._manner is None:
            return
        self._all.setVisible(self._has_more_than_one())
        folds = self._is_all_open()
        self._all.setText(tr("▾ Fold all") if folds else f"▸ {self._words_for_all()}")
        shown = list(links(self._board, self._parts, self._opened))
        while len(self._rows) < len(shown):
            self._rows.append(self._new_row())
        for row, link in zip(self._rows, shown, strict=False):
            row.show_link(self._board, link, self._manner)
        for row in self._rows[len(shown) :]:
            row.clear()
        self.setVisible(bool(shown))

    def _has_more_than_one(self) -> bool:
        if len(self._parts) != 1 or self._board is None:
            return len(self._parts) > 1
        return bool(parts_of(self._board, self._parts[0]))

    def _words_for_all(self) -> str:
        if not self._chain or self._board is None:
            return tr("Unfold all")
        chained = {path[-1] for path in self._chain}
        names = [
            text(symbol_of(self._board.order, term))
            for term in self._parts
            if term in chained
        ]
        lines = (
            tr("1 line")
            if len(self._chain) == 1
            else tr("{count} lines", count=len(self._chain))
        )
        return tr(
            "How {join} came about ({lines})", join=" and ".join(names), lines=lines
        )

    def _new_row(self) -> _Row:
        row = _Row(self)
        row.toggled.connect(self._on_toggled)
        row.view.clicked.connect(self.clicked)
        row.view.hovered.connect(self.hovered)
        if self._colors is not None:
            row.view.set_colors(*self._colors)
        self._column.addWidget(row)
        return row


class _Row(QWidget):
    """A line "▸ ∂L/∂z₁ = 0.1385", and opened its derivation beneath it."""

    toggled = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.link: Link | None = None
        self.derived = Derivation()
        self._head = QPushButton(self)
        self._head.setObjectName("source")
        self._head.clicked.connect(self._on_clicked)
        self.view = FormulaView(self)
        self._note = QLabel(ALL_DIGITS, self)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setObjectName("small")
        self._note.setIndent(_NOTE_INDENT_PX)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        below = QVBoxLayout()
        below.setContentsMargins(_INDENT_PX - 2, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.view)
        below.addWidget(self._note)
        self._column.addLayout(below)

    def show_link(self, board: Board, link: Link, manner: Manner) -> None:
        """Show one link, opened or not."""
        self.link = link
        indent = _INDENT_PX * min(len(link.path) - 1, _DEEPEST_INDENT)
        self._column.setContentsMargins(indent, 0, 0, 0)
        symbol = symbol_of(board.order, link.term)
        value = manner.write(board.value(link.term))
        mark = "▾" if link.is_open else "▸"
        self._head.setText(ordered(f"{mark} {text(symbol)} = {value}"))
        doing = tr("Fold") if link.is_open else tr("Unfold")
        self._head.setAccessibleName(f"{doing} {spoken(symbol)}")
        self.derived = Derivation()
        if link.is_open:
            room = manner.width - indent - _INDENT_PX
            self.derived = derivation(board, link.term, replace(manner, width=room))
        self.view.set_blocks(self.derived.blocks)
        self.view.setVisible(link.is_open)
        self._note.setVisible(self.derived.needs_all_digits)
        self.show()

    def clear(self) -> None:
        """Show nothing."""
        self.link, self.derived = None, Derivation()
        self.view.set_blocks(())
        self.hide()

    @Slot()
    def _on_clicked(self) -> None:
        if self.link is not None:
            self.toggled.emit(self.link.path)
