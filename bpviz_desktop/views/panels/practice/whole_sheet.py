"""A whole sheet: the rest of a phase in a table, checked all at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.engine.board.headings import PHASE_NAMES
from bpviz_desktop.engine.board.symbols import symbol_of
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import tr
from bpviz_desktop.model.practice.asked import sheet_of
from bpviz_desktop.model.practice.figures import checked
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.views.look.size import grow
from bpviz_desktop.views.panels.practice.parts import (
    FOLLOWS,
    RIGHT,
    WRONG,
    button,
    number_of,
    reasons,
    words_label,
)

_MARKS = {"right": RIGHT, "wrong": WRONG, "follows": FOLLOWS}
_ROW = 28


class WholeSheet(QWidget):
    """A row for each number of the phase that is not known yet."""

    def __init__(self, intents: Intents, parent: QWidget) -> None:
        super().__init__(parent)
        self._intents = intents
        self._session: Session | None = None
        self._terms: tuple[TermId, ...] = ()
        self._marks: list[QTableWidgetItem] = []
        self._about = words_label(self)
        self.table = QTableWidget(0, 3, self)
        self.table.setObjectName("practice_sheet")
        self.table.setAccessibleName(tr("Numbers to be filled in"))
        self.table.setHorizontalHeaderLabels(["", tr("your number"), ""])
        self.table.verticalHeader().hide()
        grow(self.table.verticalHeader().setDefaultSectionSize, _ROW)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Fixed)
        self.table.setColumnWidth(2, 32)
        self.check = button(
            tr("Check all"), tr("Judge all that is filled in"), self, is_filled=True
        )
        self.reveal = button(tr("Show all"), tr("Reveal the phase, and go on"), self)
        self.verdict = words_label(self, "practice_verdict")
        row = QHBoxLayout()
        row.addWidget(self.check)
        row.addWidget(self.reveal)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._about)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        column.addWidget(self.verdict)
        self.check.clicked.connect(self.on_check)
        self.reveal.clicked.connect(intents.step_phase)

    def show_session(self, session: Session) -> None:
        """Ask for the rest of the phase."""
        before, self._session = self._session, session
        is_training = session.run_state is RunState.TRAINING
        terms = () if is_training else sheet_of(session.lesson, session.cursor.revealed)
        is_same = before is not None and before.lesson.trace is session.lesson.trace
        if is_same and terms == self._terms:
            return
        self._terms = terms
        self.verdict.setText("")
        self._fill(session)

    def _fill(self, session: Session) -> None:
        has_rows = bool(self._terms)
        for widget in (self.table, self.check, self.reveal):
            widget.setVisible(has_rows)
        if not has_rows:
            self._about.setText(tr("All of this update is known. Home begins it anew."))
            return
        phase = session.lesson.phase_of(self._terms[0])
        self._about.setText(
            tr(
                "{capitalize}: fill in what you like, then check all.",
                capitalize=PHASE_NAMES[phase] if phase else "",
            )
        )
        self.table.setRowCount(len(self._terms))
        fixed, self._marks = Qt.ItemFlag.ItemIsEnabled, []
        for row, term in enumerate(self._terms):
            name = QTableWidgetItem(text(symbol_of(session.lesson.order, term)))
            mark = QTableWidgetItem("")
            for item in (name, mark):
                item.setFlags(fixed)
            self.table.setItem(row, 0, name)
            self.table.setItem(row, 1, QTableWidgetItem(""))
            self.table.setItem(row, 2, mark)
            self._marks.append(mark)

    @Slot()
    def on_check(self) -> None:
        """Judge every row; what follows from a mistake is told apart."""
        session = self._session
        if session is None:
            return
        figures: dict[TermId, float] = {}
        told: list[str] = []
        for row, term in enumerate(self._terms):
            typed = self._text(row, 1)
            self._mark(row, "", "")
            if not typed.strip():
                continue
            number, fault = number_of(typed)
            if number is None:
                self._mark(row, WRONG, fault)
                told.append(f"{self._text(row, 0)}: {fault}")
            else:
                figures[term] = number
        decimals = session.document.display.decimals
        found = checked(session.lesson.board, figures, decimals=decimals)
        rows = {term: row for row, term in enumerate(self._terms)}
        for figure in found:
            row = rows[figure.term]
            why = reasons(figure.verdict) if figure.standing == "wrong" else ""
            if figure.standing == "follows":
                why = tr("Right for your number before it.")
            self._mark(row, _MARKS[figure.standing], why)
            if figure.standing == "wrong":
                told.append(f"{self._text(row, 0)}: {why}")
        right = sum(figure.standing == "right" for figure in found)
        count = tr("{right} of {count} right.", right=right, count=len(self._terms))
        self.verdict.setText("\n".join([count, *told[:3]]))
        if right == len(self._terms):
            self._intents.step_phase()

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return "" if item is None else item.text()

    def _mark(self, row: int, mark: str, why: str) -> None:
        self._marks[row].setText(mark)
        self._marks[row].setToolTip(why)
