"""The samples as a table that can be edited, and sets that the program makes up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.store import Store
from bpviz_desktop.language import tr
from bpviz_desktop.model.data import samples
from bpviz_desktop.model.data.grid import Grid
from bpviz_desktop.model.edits import Edit, EditError
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.look.size import grow, sized_over
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.shell.data_table.columns import Columns
from bpviz_desktop.views.shell.data_table.made_up import MadeUpSets
from bpviz_desktop.views.shell.data_table.table import SamplesTable
from bpviz_desktop.views.widgets.count_spin import CountSpin
from bpviz_desktop.views.widgets.switch import Switch

_SIZE, _SEED = QSize(860, 600), 84


class DataDialog(QDialog):
    """Edits the samples of the open project, each edit one undo entry."""

    def __init__(
        self, store: Store, intents: Intents, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("data_dialog")
        self.setWindowTitle(tr("Data"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(sized_over(_SIZE, parent))
        self._store, self._intents = store, intents
        document = store.session.document
        self.table = SamplesTable(Grid(document), theme, self)
        self.made_up = MadeUpSets(document, theme, self)
        self.columns = Columns(self.table, self._edit, self)
        self._build()
        self._connect()
        self.show_session(store.session, frozenset({"document"}))
        self.table.fit()

    # Building.

    def _build(self) -> None:
        self.raw = Switch(
            (
                (
                    "as_given",
                    tr("as the network gets them"),
                    tr("Scaled, as an import has made them"),
                ),
                ("raw", tr("raw"), tr("As they were before they were scaled")),
            ),
            self,
        )
        self.counts, self.words = QLabel(self), QLabel(self)
        self.counts.setObjectName("small")
        self.words.setObjectName("quiet")
        for label in (self.counts, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.buttons = {
            name: self._button(name, words, tip)
            for name, words, tip in (
                (
                    "add",
                    tr("Add sample"),
                    tr("A copy of the selected one, to be changed"),
                ),
                ("remove", tr("Remove"), tr("Remove the selected samples (Delete)")),
                ("up", tr("Up"), tr("Move the selected samples up")),
                ("down", tr("Down"), tr("Move the selected samples down")),
                ("part", tr("To tests"), tr("Use the selected samples for testing")),
                ("columns", tr("Columns"), tr("Rename, sort, add and remove columns")),
                (
                    "shuffle",
                    tr("Shuffle"),
                    tr("Put the samples in an order drawn by the seed"),
                ),
                ("split", tr("Split again"), tr("Draw which samples are for testing")),
            )
        }
        self.share = QSpinBox(self)
        self.share.setObjectName("data_test_share")
        self.share.setAccessibleName(tr("Test part in percent"))
        self.share.setRange(0, 90)
        self.share.setSuffix(" %")
        self.seed = CountSpin(self, low=0)
        self.seed.setObjectName("data_seed")
        self.seed.setAccessibleName(tr("Seed"))
        grow(self.seed.setMaximumWidth, _SEED)
        self.stratified = QCheckBox(tr("same share of every class"), self)
        self.stratified.setChecked(True)
        self._lay_out()

    def _button(self, name: str, words: str, tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(f"data_{name}")
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        page = QWidget(self)
        head = QHBoxLayout()
        head.addWidget(self.raw)
        head.addStretch(1)
        head.addWidget(self.counts)
        rows = QHBoxLayout()
        for name in ("add", "remove", "up", "down", "part"):
            rows.addWidget(self.buttons[name])
        rows.addStretch(1)
        rows.addWidget(self.buttons["columns"])
        rows.addWidget(self.buttons["shuffle"])
        split = QHBoxLayout()
        for words, field in ((tr("Test part"), self.share), (tr("Seed"), self.seed)):
            label = QLabel(words, self)
            label.setBuddy(field)
            split.addWidget(label)
            split.addWidget(field)
        split.addWidget(self.stratified)
        split.addStretch(1)
        split.addWidget(self.buttons["split"])
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 10, 0, 0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(rows)
        column.addLayout(split)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("data_tabs")
        self.tabs.addTab(page, tr("Table"))
        self.tabs.addTab(self.made_up, tr("Made-up sets"))
        close = QPushButton(tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.words, 1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 8, 14, 12)
        whole.addWidget(self.tabs, 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self._store.changed.connect(self.show_session)
        self.table.samples.typed.connect(self._on_typed)
        self.table.pasted.connect(self._on_pasted)
        self.table.removal_asked.connect(self._on_remove)
        self.table.selectionModel().selectionChanged.connect(self._show_part)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_context)
        heads = self.table.horizontalHeader()
        heads.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        heads.customContextMenuRequested.connect(self._on_head)
        heads.sectionDoubleClicked.connect(self.columns.rename)
        self.raw.chosen.connect(self._on_raw)
        for name, slot in (
            ("add", self._on_add),
            ("remove", self._on_remove),
            ("up", partial(self._move, -1)),
            ("down", partial(self._move, 1)),
            ("part", self._on_part),
            ("columns", self._on_columns),
            ("shuffle", self._on_shuffle),
            ("split", self._on_split),
        ):
            self.buttons[name].clicked.connect(slot)
        self.made_up.asked.connect(self._on_made_up)

    def show_made_up(self) -> None:
        """Bring the sets that the program draws to the front."""
        self.tabs.setCurrentWidget(self.made_up)

    # Showing.

    @property
    def grid(self) -> Grid:
        """What the table shows."""
        return self.table.samples.grid

    @Slot(object, object)
    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Show the samples, and what was said last."""
        if "message" in fields:
            self.words.setText(session.message)
        if "document" not in fields:
            return
        document = session.document
        is_new = document.data is not self.grid.data or (
            document.network is not self.grid.document.network
        )
        has_scaling = document.data.scaling is not None
        self.raw.setVisible(has_scaling)
        grid = Grid(document, has_scaling and self.raw.place == 1)
        if is_new or grid.is_raw != self.grid.is_raw or not self.counts.text():
            self.table.show_grid(grid)
            tests = grid.rows - grid.train
            self.counts.setText(
                tr(
                    "{train:,} to train with, {tests:,} to test with",
                    train=grid.train,
                    tests=tests,
                )
            )
            self.share.setValue(round(100 * tests / grid.rows))
            self._show_part()
        self.made_up.show_document(document)

    @Slot()
    def _show_part(self) -> None:
        rows = self.table.chosen_rows()
        is_test = bool(rows) and all(map(self.grid.is_test, rows))
        self.buttons["part"].setText(tr("To training") if is_test else tr("To tests"))
        for name in ("remove", "up", "down", "part"):
            self.buttons[name].setEnabled(bool(rows))

    @Slot()
    def _on_raw(self) -> None:
        self.show_session(self._store.session, frozenset({"document"}))

    # Editing.

    def _edit(self, change: Edit[Any], *args: Any, **named: Any) -> None:
        self._intents.show_message("")
        self._intents.edit(change, *args, **named)

    def _said(self, work: Callable[[], None]) -> None:
        try:
            work()
        except EditError as error:
            self._intents.show_message(str(error))

    @Slot(int, int, str)
    def _on_typed(self, row: int, column: int, text: str) -> None:
        def set_it() -> None:
            self._edit(samples.set_cells, self.grid.typed(row, column, text))

        self._said(set_it)

    @Slot(str, int, int)
    def _on_pasted(self, text: str, row: int, column: int) -> None:
        def set_it() -> None:
            values, rows = self.grid.pasted(text, row, column)
            self._edit(samples.paste, values, rows)

        self._said(set_it)

    @Slot()
    def _on_add(self) -> None:
        rows, grid = self.table.chosen_rows(), self.grid
        row = rows[-1] if rows else grid.train - 1
        copied = samples.table_of(grid.data)[row : row + 1]
        is_test = grid.is_test(row)
        self._edit(samples.add_rows, copied, at=row + 1, to_test=is_test)
        self._choose([row + 1])

    @Slot()
    def _on_remove(self) -> None:
        rows = self.table.chosen_rows()
        if rows:
            self._edit(samples.remove_rows, rows)

    def _move(self, by: int) -> None:
        rows = self.table.chosen_rows()
        to = rows[0] - 1 if by < 0 else rows[-1] + 2
        if 0 <= to <= self.grid.rows:
            self._edit(samples.move_rows, rows, to)
            self._choose([row + by for row in rows])

    def _choose(self, rows: list[int]) -> None:
        """Select rows anew, after an edit has moved them."""
        self.table.clearSelection()
        model, last = self.table.samples, self.grid.columns - 1
        chosen = QItemSelection()
        for row in rows:
            if 0 <= row < self.grid.rows:
                chosen.select(model.index(row, 0), model.index(row, last))
        flags = QItemSelectionModel.SelectionFlag
        selection = self.table.selectionModel()
        if rows and 0 <= rows[0] < self.grid.rows:
            first = model.index(rows[0], 0)
            selection.setCurrentIndex(first, flags.NoUpdate)
        selection.select(chosen, flags.ClearAndSelect)
        if rows and 0 <= rows[0] < self.grid.rows:
            self.table.scrollTo(model.index(rows[0], 0))

    @Slot()
    def _on_part(self) -> None:
        rows = self.table.chosen_rows()
        to_test = not all(map(self.grid.is_test, rows))
        self._edit(samples.set_part, rows, to_test=to_test)

    @Slot()
    def _on_shuffle(self) -> None:
        self._edit(samples.shuffle_rows, self.seed.count)

    @Slot()
    def _on_split(self) -> None:
        share, fair = self.share.value() / 100, self.stratified.isChecked()
        self._edit(samples.split_again, share, self.seed.count, is_stratified=fair)

    @Slot(str, object, int, float)
    def _on_made_up(
        self, kind: str, options: dict[str, float], seed: int, share: float
    ) -> None:
        self._edit(samples.generate, kind, options, seed=seed, test_share=share)
        if not self._store.session.message:
            self.tabs.setCurrentIndex(0)

    # Menus.

    @Slot(QPoint)
    def _on_context(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy\tCtrl+C")).triggered.connect(self.table.copy)
        menu.addAction(tr("Paste\tCtrl+V")).triggered.connect(self.table.paste)
        menu.addSeparator()
        menu.addAction(tr("Add sample")).triggered.connect(self._on_add)
        menu.addAction(tr("Remove")).triggered.connect(self._on_remove)
        menu.popup(self.table.viewport().mapToGlobal(at))

    @Slot(QPoint)
    def _on_head(self, at: QPoint) -> None:
        heads = self.table.horizontalHeader()
        column = heads.logicalIndexAt(at)
        if column >= 0:
            self.columns.menu_of(column).popup(heads.mapToGlobal(at))

    @Slot()
    def _on_columns(self) -> None:
        column = max(self.table.currentIndex().column(), 0)
        button = self.buttons["columns"]
        below = button.mapToGlobal(QPoint(0, button.height()))
        self.columns.menu_of(column).popup(below)
