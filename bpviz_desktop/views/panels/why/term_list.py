"""A list of terms, "name = value" a line; a click asks for one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from bpviz_desktop.engine.board.symbols import symbol_of
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.written import short, whole
from bpviz_desktop.model.screen.session import Session

ROW_PX = 22
_AROUND_PX = 6
_MOST_ROWS = 8
Index = QModelIndex | QPersistentModelIndex


def line(session: Session, term: TermId, *, tells_sample: bool = False) -> str:
    """ "w₁₁ = 0.5"; "?" before its step; with its sample if asked."""
    board = session.lesson.board
    name = text(symbol_of(board.order, term))
    # A slope's name tells its sample already: ∂L₂/∂w.
    if tells_sample and term.sample is not None and "L" not in term.kind:
        name = tr("{name}, sample {number}", name=name, number=term.sample + 1)
    if not session.is_known(term):
        return f"{name} = ?"
    return f"{name} = {short(board.value(term), session.document.display.decimals)}"


class TermListModel(QAbstractListModel):
    """Reads a sequence of terms when a line is shown; the sequence may be long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.terms: Sequence[TermId] = ()
        self._session: Session | None = None
        self._tells_sample = False
        self.row_size = QSize(0, ROW_PX)

    def set_terms(
        self, session: Session, terms: Sequence[TermId], *, tells_sample: bool
    ) -> None:
        """List other terms, or the same with what is known now."""
        self.beginResetModel()
        self._session, self.terms = session, terms
        self._tells_sample = tells_sample
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many terms."""
        return 0 if parent.isValid() else len(self.terms)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line of a term; its exact value as tool tip."""
        if self._session is None or not index.isValid():
            return None
        term = self.terms[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line(self._session, term, tells_sample=self._tells_sample)
        if role == Qt.ItemDataRole.SizeHintRole:
            return self.row_size
        if role == Qt.ItemDataRole.ToolTipRole and self._session.is_known(term):
            return whole(self._session.lesson.board.value(term))
        return None


class TermList(QListView):
    """Lines of terms, as high as they are up to eight.

    Signals
    -------
    asked(object)
        TermId of the line that was clicked, or chosen with Enter.
    hovered(object)
        TermId of the line under the mouse, or None.
    """

    asked = Signal(object)
    hovered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = TermListModel(self)
        self.setModel(self.rows)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.clicked.connect(self._on_index)
        self.entered.connect(self._on_entered)

    def set_terms(
        self, session: Session, terms: Sequence[TermId], *, tells_sample: bool = False
    ) -> None:
        """List other terms."""
        self.rows.row_size = QSize(0, self.fontMetrics().height() + _AROUND_PX)
        self.rows.set_terms(session, terms, tells_sample=tells_sample)
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """Up to eight lines high."""
        shown = min(len(self.rows.terms), _MOST_ROWS)
        return QSize(200, self.rows.row_size.height() * shown + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for the line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_index(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: object) -> None:
        """Nothing is pointed at any more."""
        self.hovered.emit(None)
        super().leaveEvent(event)  # type: ignore[arg-type]

    @Slot(QModelIndex)
    def _on_index(self, index: QModelIndex) -> None:
        if index.isValid():
            self.asked.emit(self.rows.terms[index.row()])

    @Slot(QModelIndex)
    def _on_entered(self, index: QModelIndex) -> None:
        self.hovered.emit(self.rows.terms[index.row()])
