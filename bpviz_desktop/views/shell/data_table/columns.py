"""What can be done with a column of the samples; the network follows, told before."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QInputDialog, QMenu, QMessageBox, QWidget

from bpviz_desktop.language import tr
from bpviz_desktop.model import structure
from bpviz_desktop.model.data import samples
from bpviz_desktop.model.data.grid import Grid
from bpviz_desktop.views.shell.data_table.table import SamplesTable


class Columns(QObject):
    """Sorts, renames, adds and removes columns (a child of the dialog).

    `edit` has the document edited.
    """

    def __init__(
        self, table: SamplesTable, edit: Callable[..., None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._table, self._edit, self._parent = table, edit, parent

    @property
    def _grid(self) -> Grid:
        return self._table.samples.grid

    def menu_of(self, column: int) -> QMenu:
        """What can be done with a column; the menu goes when it is closed."""
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = self._grid.head(column)
        for words, slot in (
            (tr("Sort by “{name}”", name=name), partial(self._sort, column, False)),
            (
                tr("Sort by “{name}”, largest first", name=name),
                partial(self._sort, column, True),
            ),
            (tr("Rename “{name}”…", name=name), partial(self.rename, column)),
            (
                tr("Remove “{name}”…", name=name),
                partial(self._on_remove_column, column),
            ),
            (tr("Add an input…"), partial(self._on_add_column, 0)),
            (tr("Add an output…"), partial(self._on_add_column, self._depth)),
        ):
            menu.addAction(words).triggered.connect(slot)
        is_class = column >= self._grid.inputs and self._grid.shows_classes
        for at in (2, 3):
            menu.actions()[at].setEnabled(not is_class)
        return menu

    @property
    def _depth(self) -> int:
        return self._grid.document.network.depth

    def _unit_of(self, column: int) -> tuple[int, int]:
        if column < self._grid.inputs:
            return 0, column
        return self._depth, column - self._grid.inputs

    def _sort(self, column: int, descending: bool, _: bool = False) -> None:
        self._edit(samples.sort_rows, column, descending=descending)

    @Slot(int)
    def rename(self, column: int, _: bool = False) -> None:
        """Ask for another name of a column."""
        layer, j = self._unit_of(column)
        is_class = column >= self._grid.inputs and self._grid.shows_classes
        if column < 0 or is_class:  # −1: the room behind the last head
            return
        name, is_given = QInputDialog.getText(
            self._parent,
            tr("Rename a column"),
            tr("Name:"),
            text=self._grid.head(column),
        )
        if is_given:
            self._edit(structure.rename_unit, layer, j, name.strip())

    def _on_remove_column(self, column: int, _: bool = False) -> None:
        layer, j = self._unit_of(column)
        what, wires = self._wires_of(layer)
        name = self._grid.head(column)
        if self._ask(
            tr("Remove “{name}”?", name=name),
            tr(
                "Its {what} goes with it, and {wires:,} weights; the run begins anew.",
                what=what,
                wires=wires,
            ),
            tr("Remove it"),
        ):
            self._edit(structure.remove, units=[(layer, j)])

    def _on_add_column(self, layer: int, _: bool = False) -> None:
        what, wires = self._wires_of(layer)
        if self._ask(
            tr("Add a column?"),
            tr(
                "The network gets an {what} with {wires:,} weights that "
                "are drawn; the column holds zeros, and the run begins "
                "anew.",
                what=what,
                wires=wires,
            ),
            tr("Add it"),
        ):
            self._edit(structure.add_unit, layer)

    def _wires_of(self, layer: int) -> tuple[str, int]:
        widths = self._grid.document.network.widths
        if layer == 0:
            return tr("input neuron"), widths[1]
        return tr("output neuron"), widths[-2]

    def _ask(self, words: str, more: str, yes: str) -> bool:
        box = QMessageBox(self._parent)
        box.setWindowTitle(tr("Data"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(words)
        box.setInformativeText(more)
        accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        is_accepted = box.clickedButton() is accept
        box.deleteLater()
        return is_accepted
