"""A guided lesson: texts, predictions, numbers, things to do, one step at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import tr
from bpviz_desktop.model.guided.guide import Guide, Step
from bpviz_desktop.model.guided.walk import Walk, is_reached, revealed_for
from bpviz_desktop.model.run.goals import LossBelow
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.views.panels.practice.parts import (
    RIGHT,
    WRONG,
    button,
    number_of,
    reasons,
    shown,
    words_label,
)


class LessonView(QWidget):
    """Shows a Walk through a lesson.

    Signals
    -------
    left()
        The list of lessons is wanted.
    look_asked(str)
        A panel is to come to the front.
    progressed(str, int)
        So many steps of the lesson of this name are done.
    """

    left = Signal()
    look_asked = Signal(str)
    progressed = Signal(str, int)

    def __init__(self, intents: Intents, parent: QWidget) -> None:
        super().__init__(parent)
        self._intents = intents
        self._session: Session | None = None
        self.walk: Walk | None = None
        self._title, self._place = words_label(self, "title"), words_label(self)
        self._body = QWidget(self)
        self._body.setObjectName("lesson_body")
        self._text = words_label(self._body, "sentence")
        self._question = words_label(self._body, "sentence")
        self._choices = QVBoxLayout()
        self._group = QButtonGroup(self)
        self.answer = QLineEdit(self._body)
        self.answer.setObjectName("lesson_answer")
        self.answer.setAccessibleName(tr("Your number"))
        self.answer.setPlaceholderText(tr("number or calculation"))
        self.check = button(tr("Check"), tr("Judge this number (Enter)"), self._body)
        self.show_it = button(
            tr("Show"), tr("Reveal this number and go on"), self._body
        )
        self.make = QPushButton(self._body)
        self.make.setAutoDefault(False)
        self.verdict = words_label(self._body, "practice_verdict")
        self.back = button(tr("Back"), tr("The step before"), self)
        self.next = button(tr("Next"), tr("The next step"), self, is_filled=True)
        self.leave = button(
            tr("All lessons"), tr("Back to the list"), self, name="link"
        )
        self._lay_out()
        self._group.idClicked.connect(self._on_choice)
        self.answer.returnPressed.connect(self.on_check)
        self.check.clicked.connect(self.on_check)
        self.show_it.clicked.connect(self._on_show_it)
        self.make.clicked.connect(self._on_make)
        self.back.clicked.connect(self._on_back)
        self.next.clicked.connect(self._on_next)
        self.leave.clicked.connect(self.left)

    def _lay_out(self) -> None:
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 8, 0)
        body.setSpacing(10)
        self._choices.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self.answer, 1)
        row.addWidget(self.check)
        row.addWidget(self.show_it)
        body.addWidget(self._text)
        body.addWidget(self._question)
        body.addLayout(self._choices)
        body.addLayout(row)
        body.addWidget(self.make)
        body.addWidget(self.verdict)
        body.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(self._body)
        area.setWidgetResizable(True)
        ends = QHBoxLayout()
        ends.addWidget(self.leave)
        ends.addStretch(1)
        ends.addWidget(self.back)
        ends.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._place)
        column.addWidget(area, 1)
        column.addLayout(ends)

    # Where one is.

    def start(self, guide: Guide) -> None:
        """Begin a lesson, whose project is on the screen."""
        self.walk = Walk(guide)
        self._enter()

    def show_session(self, session: Session) -> None:
        """See whether what a step waits for is done."""
        self._session = session
        walk = self.walk
        if walk is None or walk.step is None or walk.step.until is None:
            return
        if walk.at not in walk.done and is_reached(walk.step.until, session):
            self.verdict.setText(tr("{value} Done.", value=RIGHT))
            self._set(walk.finished_task())
        self._show_make(walk.step)

    def _set(self, walk: Walk) -> None:
        self.walk = walk
        self.next.setEnabled(walk.may_go_on)
        self.progressed.emit(walk.guide.name, max(walk.at, len(walk.done)))

    def _enter(self) -> None:
        """Show a step, and bring the screen to where it begins."""
        walk, session = self.walk, self._session
        if walk is None:
            return
        guide, step = walk.guide, walk.step
        self._title.setText(guide.title)
        count = len(guide.steps)
        self._place.setText(
            tr("Step {number} of {count}", number=walk.at + 1, count=count)
            if step is not None
            else tr("Finished")
        )
        self._text.setText(guide.finish if step is None else step.text)
        self.verdict.setText("")
        self.answer.clear()
        if step is not None and session is not None:
            self._bring(step, session)
        self._show_task(step)
        self.back.setEnabled(walk.at > 0)
        self.next.setVisible(step is not None)
        self.next.setText(tr("Finish") if walk.at == count - 1 else tr("Next"))
        self._set(walk)
        if step is not None and step.until is not None and self._session is not None:
            self.show_session(self._session)

    def _bring(self, step: Step, session: Session) -> None:
        if step.look:
            self.look_asked.emit(step.look)
        if step.calculate and not session.lesson.has(step.calculate.term):
            return
        revealed = revealed_for(step, session.lesson)
        if revealed is None:
            return
        if revealed == 0:
            self._intents.step_start()
        else:
            self._intents.jump_to(revealed - 1)

    # What is to be done.

    def _show_task(self, step: Step | None) -> None:
        for old in self._group.buttons():
            self._group.removeButton(old)
            old.hide()
            old.deleteLater()
        predict = step.predict if step is not None else None
        calculate = step.calculate if step is not None else None
        asked = predict.question if predict else calculate.question if calculate else ""
        self._question.setText(asked)
        self._question.setVisible(bool(asked))
        for at, words in enumerate(predict.choices if predict else ()):
            choice = QRadioButton(words.replace("&", "&&"), self._body)
            self._group.addButton(choice, at)
            self._choices.addWidget(choice)
        for widget in (self.answer, self.check, self.show_it):
            widget.setVisible(calculate is not None)
        self._show_make(step)
        if calculate is not None:
            self.answer.setFocus()

    def _show_make(self, step: Step | None) -> None:
        goal = step.until if step is not None else None
        session = self._session
        self.make.setVisible(goal is not None)
        if goal is None or session is None:
            return
        left = 0 if goal.updates is None else goal.updates - session.update
        words = (
            tr("Make {left:,} updates", left=left)
            if left > 1
            else tr("Make the update")
        )
        self.make.setText(tr("Run until it is") if goal.updates is None else words)
        is_done = self.walk is not None and self.walk.at in self.walk.done
        still = session.run_state is RunState.PAUSED
        self.make.setEnabled(still and not is_done)

    @Slot(int)
    def _on_choice(self, choice: int) -> None:
        """A prediction: what is so, and why, whether it was right or not."""
        walk = self.walk
        if walk is None or walk.step is None or walk.step.predict is None:
            return
        predict = walk.step.predict
        if choice == predict.answer:
            self.verdict.setText(f"{RIGHT} {predict.because}")
        else:
            right = predict.choices[predict.answer]
            self.verdict.setText(
                tr(
                    "{value} “{right}” is right. {because}",
                    value=WRONG,
                    right=right,
                    because=predict.because,
                )
            )
        self._set(walk.finished_task())

    @Slot()
    def on_check(self) -> None:
        """Judge the number that was typed."""
        walk, session = self.walk, self._session
        if walk is None or session is None or walk.step is None:
            return
        calculate = walk.step.calculate
        if calculate is None or self._is_gone(calculate.term):
            return
        number, fault = number_of(self.answer.text())
        if number is None:
            self.verdict.setText(fault)
            return
        decimals = session.document.display.decimals
        verdict = walk.calculated(session.lesson, number, decimals)
        if not verdict.is_right:
            self.verdict.setText(f"{WRONG} {reasons(verdict)}")
            self.answer.selectAll()
            return
        self._reveal(RIGHT, calculate.term)

    def _is_gone(self, term: TermId) -> bool:
        """Whether the learner has made something else of the project."""
        walk, session = self.walk, self._session
        if walk is None or session is None or session.lesson.has(term):
            return False
        self.verdict.setText(tr("The update on the screen has no such number; go on."))
        self._set(walk.finished_task())
        return True

    def _reveal(self, mark: str, term: TermId) -> None:
        walk, session = self.walk, self._session
        if walk is None or session is None:
            return
        words = shown(session.lesson, term, session.document.display.decimals)
        self.verdict.setText(f"{mark} {words}")
        self._set(walk.finished_task())
        self._intents.jump_to(session.lesson.order.index(term))
        self.next.setFocus()

    @Slot()
    def _on_show_it(self) -> None:
        """Tell a number that was not found."""
        step = self.walk.step if self.walk is not None else None
        if step and step.calculate and not self._is_gone(step.calculate.term):
            self._reveal(tr("Shown:"), step.calculate.term)

    @Slot()
    def _on_make(self) -> None:
        walk, session = self.walk, self._session
        if walk is None or session is None or walk.step is None:
            return
        goal = walk.step.until
        if goal is not None and goal.updates is not None:
            self._intents.run_updates(max(1, goal.updates - session.update))
        elif goal is not None and goal.loss is not None:
            self._intents.run_to_goal(LossBelow(goal.loss))

    @Slot()
    def _on_next(self) -> None:
        if self.walk is not None and self.walk.may_go_on:
            self.walk = self.walk.forward()
            self._enter()

    @Slot()
    def _on_back(self) -> None:
        if self.walk is not None:
            self.walk = self.walk.back()
            self._enter()
