"""The table of all terms of the update: found by name, asked, gone to, copied."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.language import counted, marked, tr
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.look.size import grow
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.terms.model import NUMBERS, TermsModel
from bpviz_desktop.views.widgets.panel import LivePanel

_MARGIN = 8
_LEAST_TABLE_PX = 120
# What a clipboard and a spreadsheet take without holding up the window.
MOST_COPIED = 10_000
# The longest words that columns have room for; the formula takes the rest.
_WIDTHS = (tr("▸ Backward"), "∂L/∂w₁₁⁽²⁾", "", "−0.00×10⁻³⁰⁸")
_PADDING_PX = 8
_FIELDS = frozenset({"lesson", "cursor", "document", "run_state", "pinned"})


def _is_other(old: Session, new: Session) -> bool:
    """Whether another project has been opened."""
    before, after = old.document, new.document
    return before.network is not after.network and before.data is not after.data


class TermsTable(QTableView):
    """Rows of terms; arrows walk, Enter asks, Ctrl+C copies.

    Signals
    -------
    asked(int), jumped(int)
        A row was clicked or chosen with Enter; a row was clicked twice.
    copy_asked()
    shown()
        The table has come into sight.
    """

    asked = Signal(int)
    jumped = Signal(int)
    copy_asked = Signal()
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("terms_table")
        self.setShowGrid(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setTabKeyNavigation(False)
        grow(self.setMinimumHeight, _LEAST_TABLE_PX)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks, Ctrl+C copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that rows can be brought into sight now."""
        super().showEvent(event)
        self.shown.emit()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        modifiers = QGuiApplication.keyboardModifiers()
        extends = (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if index.isValid() and not modifiers & extends:
            self.asked.emit(index.row())

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.jumped.emit(index.row())


class TermsPanel(LivePanel):
    """A filter, how many terms it has left, and their table."""

    name = "terms_panel"

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._session: Session | None = None
        self._filter = QLineEdit(self)
        self._filter.setObjectName("terms_filter")
        self._filter.setPlaceholderText(tr("Filter: w11, dL_dW, sample 2, hidden 1"))
        self._filter.setAccessibleName(tr("Filter the terms"))
        self._filter.setToolTip(
            tr("Names, kinds, samples, layers: all words must be there")
        )
        self._filter.setClearButtonEnabled(True)
        self._count = QLabel(self)
        self._count.setObjectName("small")
        self.rows = TermsModel(self)
        self.table = TermsTable(self)
        self.table.setAccessibleName(tr("Terms"))
        self.table.setModel(self.rows)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._filter, 1)
        row.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self._connect()
        self._set_columns()

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._on_typed)
        self._filter.returnPressed.connect(self._on_return)
        self.table.asked.connect(self._on_asked)
        self.table.jumped.connect(self._on_jumped)
        self.table.copy_asked.connect(self.copy)
        self.table.shown.connect(self.follow)
        self.rows.counted.connect(self._on_counted)

    def _set_columns(self) -> None:
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(NUMBERS, QHeaderView.ResizeMode.Stretch)
        metrics = self.fontMetrics()
        for column, longest in enumerate(_WIDTHS):
            if longest:
                self.table.setColumnWidth(
                    column, metrics.horizontalAdvance(longest) + _PADDING_PX
                )
        self.table.verticalHeader().setDefaultSectionSize(metrics.height() + 8)

    # Showing.

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """List the terms of the update; what is not known yet is "?"."""
        old, self._session = self._session, session
        if old is not None and not fields & _FIELDS:
            return
        if old is not None and _is_other(old, session):
            self._filter.clear()
        self.draw_in_time(session)

    def draw(self) -> None:
        """Draw what was shown last."""
        session = self._session
        if session is None:
            return
        before = self.rows.session
        moved = before is None or before.asked != session.asked
        total = self.rows.total
        self.rows.set_session(session)
        if moved or self.rows.total != total:
            self.follow()
        self._on_counted()

    @Slot()
    def follow(self) -> None:
        """Bring the row of the term asked into sight."""
        row = self.rows.current_row
        if row is not None and self.table.isVisible():
            self.table.scrollTo(self.rows.index(row, 0))

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self.rows.set_theme(theme)

    @Slot()
    def _on_counted(self) -> None:
        total = marked(f"{self.rows.total:,}")
        if self.rows.is_filtered:
            more = "…" if self.rows.is_searching else ""
            self._count.setText(
                tr(
                    "{value:,}{more} of {total}",
                    value=self.rows.rowCount(),
                    more=more,
                    total=total,
                )
            )
        else:
            self._count.setText(total)

    # Asking.

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        self.rows.set_filter(typed)
        self.follow()

    @Slot()
    def _on_return(self) -> None:
        """Enter in the filter goes to the first row that was found."""
        if self.rows.rowCount():
            self.table.setFocus()
            self.table.setCurrentIndex(self.rows.index(0, 0))
            self._on_asked(0)

    @Slot(int)
    def _on_asked(self, row: int) -> None:
        self.intents.ask(self.rows.term_at(row))

    @Slot(int)
    def _on_jumped(self, row: int) -> None:
        self.intents.jump_to(self.rows.index_at(row))

    @Slot()
    def copy(self) -> None:
        """Copy the selected rows, in the order of the table, for a spreadsheet."""
        selected = self.table.selectionModel().selection()
        parts = [selected.at(k) for k in range(selected.size())]
        ranges = sorted((part.top(), part.bottom()) for part in parts)
        rows = [row for top, bottom in ranges for row in range(top, bottom + 1)]
        if not rows:
            return
        lines = [self.rows.copied_row(row) for row in rows[:MOST_COPIED]]
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")
        if len(rows) > MOST_COPIED:
            self.intents.show_message(
                tr(
                    "Copied the first {value:,} of {count:,} rows.",
                    value=MOST_COPIED,
                    count=len(rows),
                )
            )
        else:
            many = tr("Copied {count:,} rows.")
            self.intents.show_message(counted(len(rows), tr("Copied 1 row."), many))
