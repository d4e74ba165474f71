"""One number after the other: asked, judged, explained, and then revealed."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.engine.board.headings import place
from bpviz_desktop.engine.board.symbols import symbol_of
from bpviz_desktop.engine.formulas.expr import Expr, Symbol, faces
from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.practice.asked import Question, question
from bpviz_desktop.model.practice.hints import STAGES, numbers, rule, symbols
from bpviz_desktop.model.practice.judge import judged
from bpviz_desktop.model.practice.tally import Tally
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.views.formula.typeset import Formula, equation
from bpviz_desktop.views.formula.view import FormulaView
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.practice.parts import (
    RIGHT,
    WRONG,
    button,
    number_of,
    reasons,
    shown,
    words_label,
)

_SIZE, _HINT_SIZE, _WIDTH = 22.0, 16.0, 296.0
_LONGEST_PAUSE = 600.0


class OneByOne(QWidget):
    """Asks for the next number of the update on the screen.

    Signals
    -------
    tallied(Tally)
        Something was answered.
    """

    tallied = Signal(object)

    def __init__(self, intents: Intents, parent: QWidget) -> None:
        super().__init__(parent)
        self._intents = intents
        self._session: Session | None = None
        self._asked: Question | None = None
        self._tries, self._stage = 0, 0
        self._since = time.monotonic()
        self.tally = Tally()
        self._place = words_label(self)
        self.question = FormulaView(self)
        self.answer = QLineEdit(self)
        self.answer.setObjectName("practice_answer")
        self.answer.setAccessibleName(tr("Your number"))
        self.answer.setPlaceholderText(tr("number or calculation"))
        self.check = button(
            tr("Check"), tr("Judge this number (Enter)"), self, is_filled=True
        )
        self.hint = button(
            tr("Hint"), tr("The rule, then the symbols, then the numbers"), self
        )
        self.give_up = button(tr("Show"), tr("Reveal this number and go on"), self)
        self.verdict = words_label(self, "practice_verdict")
        self._rule = words_label(self)
        self._hints = FormulaView(self)
        self._done = words_label(self, "sentence")
        self.again = button(tr("Again"), tr("Practise this update once more"), self)
        self.next_update = button(
            tr("Next update"), tr("Go on with the next update"), self
        )
        self._lay_out()
        self.answer.returnPressed.connect(self.on_check)
        self.check.clicked.connect(self.on_check)
        self.hint.clicked.connect(self._on_hint)
        self.give_up.clicked.connect(self._on_show)
        self.again.clicked.connect(intents.step_start)
        self.next_update.clicked.connect(intents.begin_update)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for each in (self.check, self.hint, self.give_up):
            row.addWidget(each)
        row.addStretch(1)
        ends = QGridLayout()
        ends.addWidget(self.again, 0, 0)
        ends.addWidget(self.next_update, 0, 1)
        ends.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        above: tuple[QWidget, ...] = (self._place, self.question, self.answer)
        below: tuple[QWidget, ...] = (self.verdict, self._rule, self._hints, self._done)
        for widget in above:
            column.addWidget(widget)
        column.addLayout(row)
        for widget in below:
            column.addWidget(widget)
        column.addLayout(ends)
        column.addStretch(1)

    # Showing.

    def show_session(self, session: Session) -> None:
        """Ask for what comes next."""
        before = self._session
        self._session = session
        is_training = session.run_state is RunState.TRAINING
        asked = None
        if not is_training:
            revealed = session.cursor.revealed
            asked = question(session.lesson, revealed, session.granularity)
        is_other = (
            before is None
            or asked != self._asked
            or before.lesson.trace is not session.lesson.trace
        )
        self._asked = asked
        if is_other:
            self._tries = self._stage = 0
            self._since = time.monotonic()
            self.answer.clear()
            self._rule.hide()
            self._hints.hide()
            if before is not None and before.lesson.trace is not session.lesson.trace:
                self.verdict.setText("")
        self._draw(session, is_training=is_training)

    def _draw(self, session: Session, *, is_training: bool) -> None:
        asked, board = self._asked, session.lesson.board
        for widget in (
            *(self._place, self.question, self.answer),
            *(self.check, self.hint, self.give_up),
        ):
            widget.setVisible(asked is not None)
        self._done.setVisible(asked is None)
        for widget in (self.again, self.next_update):
            widget.setVisible(asked is None and not is_training)
        if asked is None:
            made = tr(
                "Update {number:,} is done.",
                number=session.lesson.trace.before.updates + 1,
            )
            self._done.setText(
                tr("Pause the run to practise.") if is_training else made
            )
            return
        self._place.setText(place(board, asked.term))
        symbol = symbol_of(session.lesson.order, asked.term)
        self.question.set_blocks((self._set(symbol, Symbol("?"), _SIZE),))

    def _set(self, symbol: Expr, side: Expr, size: float) -> Formula:
        assert self._session is not None
        decimals = self._session.document.display.decimals
        return equation(
            faces(symbol),
            (faces(side),),
            size_px=size,
            number=lambda value: short(value, decimals),
            max_width=_WIDTH,
        )

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        ink, quiet = theme.color("text"), theme.color("text2")
        for view in (self.question, self._hints):
            view.set_colors(ink, quiet, ink, theme.color("raised"))

    # Answering.

    @Slot()
    def on_check(self) -> None:
        """Judge what was typed."""
        session, asked = self._session, self._asked
        if session is None or asked is None:
            return
        number, fault = number_of(self.answer.text())
        if number is None:
            self.verdict.setText(fault)
            return
        decimals = session.document.display.decimals
        board = session.lesson.board
        verdict = judged(board, asked.term, number, decimals=decimals)
        if verdict.is_right:
            at_once = not self._tries and not self._stage
            self._count(self.tally.with_right(at_once=at_once, seconds=self._seconds))
            self._reveal(f"{RIGHT} {shown(session.lesson, asked.term, decimals)}")
            return
        self._tries += 1
        self._count(self.tally.with_wrong(each.kind for each in verdict.mistakes))
        self.verdict.setText(f"{WRONG} {reasons(verdict)}")
        self.answer.selectAll()
        self.answer.setFocus()

    @property
    def _seconds(self) -> float:
        """Since the question was asked; a break does not count."""
        return min(time.monotonic() - self._since, _LONGEST_PAUSE)

    def _reveal(self, words: str) -> None:
        assert self._asked is not None
        self._intents.jump_to(self._asked.index)
        self.verdict.setText(words)
        self.answer.setFocus()

    def _count(self, tally: Tally) -> None:
        self.tally = tally
        self.tallied.emit(tally)

    @Slot()
    def _on_hint(self) -> None:
        session, asked = self._session, self._asked
        if session is None or asked is None:
            return
        self._stage = min(self._stage + 1, STAGES)
        board = session.lesson.board
        self._rule.setText(rule(board, asked.term))
        self._rule.show()
        symbol = symbol_of(session.lesson.order, asked.term)
        sides = [symbols(board, asked.term), numbers(board, asked.term)]
        blocks = [self._set(symbol, side, _HINT_SIZE) for side in sides]
        self._hints.set_blocks(blocks[: self._stage - 1])
        self._hints.setVisible(self._stage > 1)
        self.answer.setFocus()

    @Slot()
    def _on_show(self) -> None:
        session, asked = self._session, self._asked
        if session is None or asked is None:
            return
        self._count(self.tally.with_shown(self._seconds))
        decimals = session.document.display.decimals
        self._reveal(
            tr("Shown: {shown}", shown=shown(session.lesson, asked.term, decimals))
        )
