"""Data: the samples as a table, those of this update marked."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Slot,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QGridLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.language import tr
from bpviz_desktop.model.document import Data
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.look.size import grow
from bpviz_desktop.views.widgets.panel import Panel

Index = QModelIndex | QPersistentModelIndex
_HEIGHT = 148
# Room for −1.2834 in bold.
_COLUMN, _LONGEST = 70, 9


class SamplesModel(QAbstractTableModel):
    """Rows are samples, columns inputs and targets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data: Data | None = None
        self._heads: tuple[str, ...] = ()
        self._in_update: frozenset[int] = frozenset()

    def show(self, session: Session) -> None:
        """Take the session's samples."""
        data = session.document.data
        in_update = frozenset(session.lesson.samples)
        if data is not self._data:
            self.beginResetModel()
            self._data = data
            K = data.targets.shape[1]
            targets = ["y"] if K == 1 else [f"y{k + 1}" for k in range(K)]
            self._heads = (*session.document.network.inputs, *targets)
            self._in_update = in_update
            self.endResetModel()
        elif in_update != self._in_update:
            self._in_update = in_update
            corner = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), corner)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many samples."""
        return 0 if self._data is None or parent.isValid() else len(self._data.inputs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Inputs and targets."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A number; samples of this update are bold."""
        if self._data is None:
            return None
        if role == Qt.ItemDataRole.FontRole and index.row() in self._in_update:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        row, column = index.row(), index.column()
        width = self._data.inputs.shape[1]
        if role == Qt.ItemDataRole.ToolTipRole and column < width:
            raw = self._data.raw(column, float(self._data.inputs[row, column]))
            return None if raw is None else tr("raw: {raw}", raw=short(raw))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if column < width:
            return short(float(self._data.inputs[row, column]))
        return short(float(self._data.targets[row, column - width]))

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Names of the columns, numbers of the samples."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return _short_name(self._heads[section])
        return str(section + 1)


def _short_name(name: str) -> str:
    """A name for a narrow column; names of measurements often differ at their ends."""
    return name if len(name) <= _LONGEST else f"{name[:4]}…{name[-3:]}"


class DataPanel(Panel):
    """The samples, and where they come from."""

    name = "data_panel"

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._model = SamplesModel(self)
        self._samples: tuple[int, ...] = ()
        self._table = QTableView(self)
        self._table.setModel(self._model)
        self._table.setAccessibleName(tr("Samples"))
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        grow(self._table.setFixedHeight, _HEIGHT)
        grow(self._table.verticalHeader().setDefaultSectionSize, 24)
        heads = self._table.horizontalHeader()
        grow(heads.setDefaultSectionSize, _COLUMN)
        heads.setDefaultAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        self._table.clicked.connect(self._on_clicked)
        self._source = QLabel(self)
        self._source.setTextFormat(Qt.TextFormat.PlainText)
        self._source.setObjectName("small")
        self._source.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 0, 4)
        column.addWidget(self._source)
        column.addWidget(self._table)
        self._buttons = {
            name: QPushButton(words, self)
            for name, words in (
                ("data_edit", tr("Edit…")),
                ("data_import", tr("Import…")),
                ("data_make_up", tr("Make up…")),
                ("data_export", tr("Export…")),
            )
        }
        grid = QGridLayout()
        grid.setSpacing(4)
        for at, button in enumerate(self._buttons.values()):
            button.setObjectName("small_button")
            grid.addWidget(button, *divmod(at, 2))
        column.addLayout(grid)

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Show the samples, and which of them make up this update."""
        if not fields & {"document", "lesson"}:
            return
        self._model.show(session)
        self._samples = session.lesson.samples
        data = session.document.data
        count, tests = len(data.inputs), len(data.test_inputs)
        name = data.source or session.document.title or tr("This project’s own data")
        samples = tr("1 sample") if count == 1 else tr("{count:,} samples", count=count)
        also = tr(", {tests:,} more to test with", tests=tests) if tests else ""
        self._source.setText(f"{name}: {samples}{also}.")

    def action_buttons(self) -> Mapping[str, QAbstractButton]:
        """Edit, import and export the samples."""
        return self._buttons

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if index.row() in self._samples:
            self.intents.set_focus(index.row())
