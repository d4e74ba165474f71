"""All terms of an update as a table that is read when a row is shown."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QBrush

from bpviz_desktop.engine.board.headings import PHASE_NAMES, place
from bpviz_desktop.engine.board.order import TermOrder
from bpviz_desktop.engine.board.symbols import symbol_of
from bpviz_desktop.engine.formulas.expr import abbreviated, with_values
from bpviz_desktop.engine.formulas.text import numbers, text
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import marked, tr
from bpviz_desktop.model.numbers.written import fixed, plain, short, whole
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.panels.terms.filter import Query, TermSearch

COLUMNS = (tr("Step"), tr("Symbol"), tr("Numbers"), tr("Value"))
STEP, SYMBOL, NUMBERS, VALUE = range(4)
Index = QModelIndex | QPersistentModelIndex
# A formula of more parts than this is told in words: making it would hold up scrolling.
_MOST_PARTS = 64
_SLICE_SECONDS = 0.004
_UNSAFE = ("=", "+", "@", "\t", "\r")
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def part_count(order: TermOrder, term: TermId) -> int:
    """About how many numbers a term's formula names, without making it."""
    widths, layer, kind = order.network.widths, term.layer or 0, term.kind
    if kind == "norm":
        return order.network.parameter_count
    if kind in ("L", "dL_dW", "dL_db"):
        if term.sample is not None:
            return widths[-1] if kind == "L" else 3
        if term.micro_batch is None:
            return len(order.batches)
        return len(order.batches[term.micro_batch])
    if kind == "z":
        return widths[layer - 1]
    if kind == "dL_da" and layer < order.network.depth:
        return widths[layer + 1]
    if not layer or kind not in ("a", "dL_dz"):
        return 3
    is_coupled = ACTIVATIONS[order.network.layer(layer).activation.kind].coupled
    return widths[layer] if is_coupled else 3


def safe_cell(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula, on one line, with plain minus.

    What begins with a minus goes into brackets, and still evaluates to its value.
    """
    cell = cell.replace("\u2212", "-")
    is_formula = cell.startswith(_UNSAFE)
    cell = " ".join(cell.replace("\t", " ").splitlines())
    if cell.startswith("-") and not _is_number(cell):
        return f"({cell})"
    return f"'{cell}" if is_formula else cell


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


class TermsModel(QAbstractTableModel):
    """Step, symbol, formula in numbers, value; all terms, or those that were found.

    Signals
    -------
    counted()
        The number of rows has changed, or a search has ended.
    """

    counted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._theme: Theme = LIGHT
        self._search: TermSearch | None = None
        self._query = Query("")
        self._rows: list[int] | None = None
        self._numbers = lru_cache(maxsize=512)(self._written_numbers)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_slice)

    # What is shown.

    def set_session(self, session: Session) -> None:
        """Show another update, or the same with what is known now."""
        old, self._session = self._session, session
        self._numbers.cache_clear()
        order = session.lesson.order
        before = None if old is None else old.lesson.order
        if before is None or not _is_same_shape(before, order):
            self.beginResetModel()
            self._search = None
            self._rows = None
            self.endResetModel()
            self._begin_search()
            return
        if before.batches != order.batches or before.focus != order.focus:
            self._search = None
        # While training the rows stay; what was typed is looked for when it pauses.
        is_training = session.run_state is RunState.TRAINING
        if self._rows is not None and self._search is None and not is_training:
            self._begin_search()
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        self._refresh()

    def set_filter(self, typed: str) -> None:
        """Show the terms that are called so; empty for all."""
        self._query = Query(typed)
        self._begin_search()

    @property
    def is_filtered(self) -> bool:
        """Whether only some terms are shown."""
        return self._rows is not None

    @property
    def is_searching(self) -> bool:
        """Whether more rows may still come."""
        return self._timer.isActive()

    @property
    def total(self) -> int:
        """How many terms the update has."""
        return 0 if self._session is None else len(self._session.lesson.order)

    @property
    def session(self) -> Session | None:
        """What is shown."""
        return self._session

    def index_at(self, row: int) -> int:
        """The place in the order of the term in a row."""
        return row if self._rows is None else self._rows[row]

    def term_at(self, row: int) -> TermId:
        """The term in a row."""
        if self._session is None:
            raise IndexError(row)
        return self._session.lesson.order[self.index_at(row)]

    def row_of(self, index: int) -> int | None:
        """The row of the index-th term, if it is shown."""
        if not 0 <= index < self.total:
            return None
        if self._rows is None:
            return index
        row = bisect_left(self._rows, index)
        is_there = row < len(self._rows) and self._rows[row] == index
        return row if is_there else None

    @property
    def current_row(self) -> int | None:
        """The row of the term asked, if it is shown."""
        at = self._asked
        return None if at is None else self.row_of(at)

    @property
    def _asked(self) -> int | None:
        """The place in the order of the term asked, if it has one."""
        session = self._session
        if session is None or session.asked is None:
            return None
        if session.pinned is None:
            return session.cursor.revealed - 1
        try:
            return session.lesson.order.index(session.pinned)
        except KeyError:
            return None

    # Searching.

    def _begin_search(self) -> None:
        self._timer.stop()
        if self._session is None:
            return
        self.beginResetModel()
        self._rows = None if self._query.is_empty else []
        self.endResetModel()
        if self._rows is not None:
            if self._search is None:
                self._search = TermSearch(self._session.lesson.board)
            self._search.begin(self._query)
            self._timer.start()
            self._on_slice()
        self.counted.emit()

    @Slot()
    def _on_slice(self) -> None:
        """Search on for a few milliseconds."""
        search = self._search
        if search is None or self._rows is None:
            self._timer.stop()
            return
        search.go_on(_SLICE_SECONDS)
        known = len(self._rows)
        if len(search.found) > known:
            self.beginInsertRows(QModelIndex(), known, len(search.found) - 1)
            self._rows.extend(search.found[known:])
            self.endInsertRows()
        if search.is_done:
            self._timer.stop()
        self.counted.emit()

    def _refresh(self) -> None:
        if self.rowCount():
            last = self.index(self.rowCount() - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    # What Qt asks.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many terms are shown."""
        if parent.isValid():
            return 0
        return self.total if self._rows is None else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Step, symbol, numbers, value."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return _NUMBER if section == VALUE else left
        return COLUMNS[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell: its text, alignment, colours and tool tip."""
        session = self._session
        if session is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBER if index.column() == VALUE else None
        at = self.index_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(session, at, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tool_tip(session, at)
        if role == Qt.ItemDataRole.BackgroundRole:
            is_current = at == self._asked
            phase = session.lesson.order.phase(at)
            return QBrush(self._theme.tint(phase)) if is_current else None
        if role == Qt.ItemDataRole.ForegroundRole:
            if index.column() == STEP:
                return QBrush(self._theme.phase(session.lesson.order.phase(at)))
            if at >= session.cursor.revealed:
                return QBrush(self._theme.color("text2"))
        return None

    def _cell(self, session: Session, at: int, column: int) -> str:
        order = session.lesson.order
        term = order[at]
        if column == STEP:
            return self._step(session, at, term)
        if column == SYMBOL:
            return text(symbol_of(order, term))
        if at >= session.cursor.revealed:
            return "?"
        if column == NUMBERS:
            return self._numbers(at)
        decimals = session.document.display.decimals
        return fixed(session.lesson.board.value(term), decimals)

    def _step(self, session: Session, at: int, term: TermId) -> str:
        """ "▸ Forward 2": the phase, and the sample where there are several."""
        mark = "▸ " if at == self._asked else ""
        phase = PHASE_NAMES[session.lesson.order.phase(at)]
        several = len(session.lesson.trace.places) > 1
        sample = "" if term.sample is None or not several else f" {term.sample + 1}"
        return f"{mark}{phase}{sample}"

    def _written_numbers(self, at: int) -> str:
        """The formula with its numbers put in, as it is read."""
        session = self._session
        if session is None:
            return ""
        board, term = session.lesson.board, session.lesson.order[at]
        count = part_count(board.order, term)
        if count > _MOST_PARTS:
            what = (
                tr("root of the sum of {} squares")
                if term.kind == "norm"
                else tr("{} parts")
            )
            return what.format(marked(f"{count:,}"))
        decimals = session.document.display.decimals
        put_in = with_values(abbreviated(board.term(term).formula), board.value)
        return text(put_in, number=lambda value: short(value, decimals), screen=True)

    def _tool_tip(self, session: Session, at: int) -> str:
        board, term = session.lesson.board, session.lesson.order[at]
        lines = [place(board, term)]
        if term.sample is not None and len(session.lesson.trace.places) > 1:
            lines[0] += tr(" · sample {number}", number=term.sample + 1)
        if at < session.cursor.revealed:
            lines.append(self._numbers(at))
            lines.append(f"= {whole(board.value(term))}")
        return "\n".join(lines)

    def copied_row(self, row: int) -> str:
        """A row for a spreadsheet: tabs between cells, all digits."""
        session = self._session
        if session is None:
            return ""
        at = self.index_at(row)
        board, term = session.lesson.board, session.lesson.order[at]
        in_numbers = value = "?"
        if at < session.cursor.revealed:
            value = plain(board.value(term))
            if part_count(board.order, term) > _MOST_PARTS:
                in_numbers = self._numbers(at)
            else:
                in_numbers = numbers(board.term(term).formula, board.value)
        step = PHASE_NAMES[session.lesson.order.phase(at)]
        if term.sample is not None and len(session.lesson.trace.places) > 1:
            step = f"{step} {term.sample + 1}"
        cells = (step, text(symbol_of(board.order, term)), in_numbers, value)
        return "\t".join(safe_cell(cell) for cell in cells)


def _is_same_shape(one: TermOrder, other: TermOrder) -> bool:
    """Whether every row is the same kind of term of the same unit."""
    return (
        one.network is other.network
        and [len(batch) for batch in one.batches]
        == [len(batch) for batch in other.batches]
        and one.lines == other.lines
        and one.clip == other.clip
    )
