"""A table of short texts that are made when they are shown."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from bpviz_desktop.views.look.size import grow

Index = QModelIndex | QPersistentModelIndex
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ROW = 22


class _Texts(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heads: tuple[str, ...] = ()
        self.count = 0
        self.cell: Callable[[int, int], str] = lambda row, column: ""
        self.bold: Collection[int] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self.count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.heads)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBER
        return self.heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBER
        if role == Qt.ItemDataRole.FontRole and index.row() in self.bold:
            font = QFont()
            font.setBold(True)
            return font
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.cell(index.row(), index.column())


class PlainTable(QTableView):
    """Rows to read, and to choose one of.

    Signals
    -------
    picked(int)
        A row was clicked, or chosen with Enter.
    """

    picked = Signal(int)

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setProperty("plain", True)
        self._texts = _Texts(self)
        self.setModel(self._texts)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        grow(self.verticalHeader().setDefaultSectionSize, _ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        grow(self.horizontalHeader().setMinimumSectionSize, 34)
        self.clicked.connect(self._on_index)
        self.activated.connect(self._on_index)

    def show_rows(
        self,
        heads: Sequence[str],
        count: int,
        cell: Callable[[int, int], str],
        *,
        bold: Collection[int] = (),
    ) -> None:
        """Show `count` rows under these heads; `cell(row, column)` gives a text."""
        texts = self._texts
        is_alike = texts.heads == tuple(heads) and texts.count == count
        texts.cell, texts.bold = cell, bold
        if is_alike and not count:
            return
        if is_alike:  # Where one has scrolled to stays.
            last = texts.index(count - 1, len(heads) - 1)
            texts.dataChanged.emit(texts.index(0, 0), last)
            return
        texts.beginResetModel()
        texts.heads, texts.count = tuple(heads), count
        texts.endResetModel()

    @Slot(QModelIndex)
    def _on_index(self, index: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(index.row())
