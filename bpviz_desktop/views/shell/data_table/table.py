"""The table of samples: typed into, copied from, pasted to."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from bpviz_desktop.language import tr
from bpviz_desktop.model.data.grid import Grid
from bpviz_desktop.model.data.samples import Cell
from bpviz_desktop.views.look.size import grow
from bpviz_desktop.views.look.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ROW, _MOST_FITTED = 24, 60


class SamplesModel(QAbstractTableModel):
    """Rows are samples, those for testing last.

    Signals
    -------
    typed(int, int, str)
        Row, column, and what was typed there.
    """

    typed = Signal(int, int, str)

    def __init__(self, grid: Grid, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.grid = grid
        self.theme = theme

    def show_grid(self, grid: Grid) -> None:
        """Show other samples; where one has scrolled to stays if it can."""
        shapes = [(each.rows, each.columns, each.train) for each in (self.grid, grid)]
        if shapes[0] == shapes[1]:
            self.grid = grid
            last = self.index(grid.rows - 1, grid.columns - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            horizontal = Qt.Orientation.Horizontal
            self.headerDataChanged.emit(horizontal, 0, grid.columns - 1)
            return
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many samples."""
        return 0 if parent.isValid() else self.grid.rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Inputs and targets, or the class."""
        return 0 if parent.isValid() else self.grid.columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A number or a class; samples for testing stand on another ground."""
        grid, row, column = self.grid, index.row(), index.column()
        is_class = column >= grid.inputs and grid.shows_classes
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return grid.text(row, column)
            case Qt.ItemDataRole.EditRole:
                return grid.exact(row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                flags = Qt.AlignmentFlag
                side = flags.AlignLeft if is_class else flags.AlignRight
                return side | flags.AlignVCenter
            case Qt.ItemDataRole.BackgroundRole if grid.is_test(row):
                return self.theme.color("canvas")
            case Qt.ItemDataRole.ForegroundRole if grid.is_test(row):
                return self.theme.color("text2")
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Names of columns; numbers of samples, those for testing said so."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            sign = "→" if section < self.grid.inputs else "◎"
            return f"{sign} {self.grid.head(section)}"
        if self.grid.is_test(section):
            return tr("test {number}", number=section - self.grid.train + 1)
        return str(section + 1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be typed into."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Have what was typed set."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        if str(value) != self.grid.exact(index.row(), index.column()):
            self.typed.emit(index.row(), index.column(), str(value))
        return True


class _Editor(QStyledItemDelegate):
    """A line to type into, or the classes to choose from."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        model = index.model()
        assert isinstance(model, SamplesModel)
        grid = model.grid
        if index.column() < grid.inputs or not grid.shows_classes:
            return super().createEditor(parent, option, index)
        combo = QComboBox(parent)
        combo.addItems(grid.data.classes or ())
        combo.activated.connect(lambda: self.commitData.emit(combo))
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data(Qt.ItemDataRole.EditRole)))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        if isinstance(editor, QComboBox) and isinstance(model, SamplesModel):
            model.setData(index, editor.currentText())
        else:
            super().setModelData(editor, model, index)  # type: ignore[arg-type]


class SamplesTable(QTableView):
    """Cells to type into, select, copy and paste.

    Signals
    -------
    pasted(str, int, int)
        Text from the clipboard, to be put at this row and column.
    removal_asked()
        Delete was pressed.
    """

    pasted = Signal(str, int, int)
    removal_asked = Signal()

    def __init__(self, grid: Grid, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("data_table")
        self.setAccessibleName(tr("Samples"))
        self.samples = SamplesModel(grid, theme, self)
        self.setModel(self.samples)
        self.setItemDelegate(_Editor(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        grow(self.verticalHeader().setDefaultSectionSize, _ROW)
        grow(self.verticalHeader().setMinimumWidth, 64)
        grow(self.horizontalHeader().setDefaultSectionSize, 96)
        self.horizontalHeader().setHighlightSections(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)

    def show_grid(self, grid: Grid) -> None:
        """Show other samples."""
        had = self.samples.columnCount()
        self.samples.show_grid(grid)
        if had != grid.columns:
            self.fit()

    def fit(self) -> None:
        """Give columns the width of their names."""
        metrics = self.horizontalHeader().fontMetrics()
        for column in range(min(self.samples.columnCount(), _MOST_FITTED)):
            wide = metrics.horizontalAdvance(f"→ {self.samples.grid.head(column)}")
            self.setColumnWidth(column, max(86, min(wide + 26, 240)))

    def chosen_rows(self) -> list[int]:
        """The rows of all selected cells."""
        chosen = self.selectionModel().selection()
        rows: set[int] = set()
        for at in range(chosen.count()):
            part = chosen.at(at)
            rows.update(range(part.top(), part.bottom() + 1))
        return sorted(rows)

    def chosen_cells(self) -> list[Cell]:
        """The selected cells."""
        return [(i.row(), i.column()) for i in self.selectedIndexes()]

    def copy(self) -> None:
        """Put the selected cells on the clipboard, as a spreadsheet takes them."""
        cells = self.chosen_cells()
        if cells:
            text = self.samples.grid.copied(cells, QLocale().decimalPoint())
            QGuiApplication.clipboard().setText(text)

    def paste(self) -> None:
        """Put the clipboard's cells at the first selected one, or below the last."""
        text = QGuiApplication.clipboard().text()
        cells = self.chosen_cells()
        row, column = min(cells) if cells else (self.samples.grid.rows, 0)
        if text.strip():
            self.pasted.emit(text, row, column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste, remove; all else is the table's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)
