"""One number for every sample of its mini-batch, and what each adds to the mean."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.written import fixed, whole
from bpviz_desktop.model.screen.session import Session

_MOST_ROWS = 8
_COLUMNS = (tr("Sample"), tr("Value"), tr("Share"))
_WITH_SHARES = ("L", "dL_dW", "dL_db")
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


def samples_of(session: Session, term: TermId) -> tuple[TermId, ...]:
    """The same term of every sample of the mini-batch; none where there is but one."""
    trace = session.lesson.trace
    if term.sample is not None:
        m = trace.places[term.sample][0]
    elif term.micro_batch is not None:
        m = term.micro_batch
    else:
        return ()
    samples = trace.micro_batches[m].samples
    if len(samples) < 2:
        return ()
    return tuple(term._replace(sample=s, micro_batch=None) for s in samples)


def share_of(session: Session, term: TermId) -> float | None:
    """How much of a sample's loss or gradient goes into the update's; else None."""
    if term.kind not in _WITH_SHARES or term.sample is None:
        return None
    trace = session.lesson.trace
    batch = trace.micro_batches[trace.places[term.sample][0]]
    is_mean = trace.loss_settings.reduction == "mean"
    divisor = len(batch.samples) if is_mean else 1
    return session.lesson.board.value(term) * batch.share / divisor


class SampleModel(QAbstractTableModel):
    """Sample, value and share; read when a row is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.terms: tuple[TermId, ...] = ()
        self._session: Session | None = None
        self._asked: TermId | None = None

    def set_term(self, session: Session, term: TermId) -> None:
        """Show another term, or the same with what is known now."""
        self.beginResetModel()
        self._session, self._asked = session, term
        self.terms = samples_of(session, term)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many samples."""
        return 0 if parent.isValid() else len(self.terms)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Three, or two where there is nothing to share."""
        has_shares = self._asked is not None and self._asked.kind in _WITH_SHARES
        return 3 if has_shares else 2

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
            return _NUMBER
        return _COLUMNS[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell; "?" before its step."""
        if self._session is None or not index.isValid():
            return None
        term = self.terms[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBER
        if role == Qt.ItemDataRole.FontRole and term == self._asked:
            font = QFont()
            font.setBold(True)
            return font
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if index.column() == 0:
            return str((term.sample or 0) + 1)
        if not self._session.is_known(term):
            return "?" if role == Qt.ItemDataRole.DisplayRole else None
        value = self._session.lesson.board.value(term)
        if index.column() == 2:
            value = share_of(self._session, term) or 0.0
        if role == Qt.ItemDataRole.ToolTipRole:
            return whole(value)
        return fixed(value, self._session.document.display.decimals)


class SampleTable(QTableView):
    """The table of a term's samples.

    Signals
    -------
    asked(object)
        TermId of the row that was clicked, or chosen with Enter.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SampleModel(self)
        self.setModel(self.rows)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._on_index)

    def set_term(self, session: Session, term: TermId) -> None:
        """Show another term."""
        self.rows.set_term(session, term)
        row = self.fontMetrics().height() + 6
        self.verticalHeader().setDefaultSectionSize(row)
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """Up to eight rows high."""
        row = self.verticalHeader().defaultSectionSize()
        head = self.horizontalHeader().sizeHint().height()
        return QSize(200, head + row * min(len(self.rows.terms), _MOST_ROWS) + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_index(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_index(self, index: QModelIndex) -> None:
        if index.isValid():
            self.asked.emit(self.rows.terms[index.row()])
