"""The learning rate as it is planned, what an optimizer makes of it, and clipping."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel, QWidget

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.worker.training_run import TrainingRun
from bpviz_desktop.engine.functions.schedules import has_one_rate
from bpviz_desktop.language import tr
from bpviz_desktop.model.run.lines import Chart, Line, Measured, Stroke
from bpviz_desktop.model.screen.session import RunState, Session, place_looked_at
from bpviz_desktop.model.update.plan import planned_rates, updates_planned
from bpviz_desktop.model.update.state import (
    FACTOR,
    NORM,
    NORM_AFTER,
    RATE,
    States,
    line_names,
)
from bpviz_desktop.model.update.words import clipping_words, place_words
from bpviz_desktop.views.panels.curves.lines import rate_lines
from bpviz_desktop.views.panels.curves.panel import CurvePanel
from bpviz_desktop.views.plots.axes import Span
from bpviz_desktop.views.widgets.forms import part_combo

_RATE, _STATE, _CLIPPING = range(3)
_CHOICES = (
    (tr("learning rate"), tr("η of every update, and as the schedule has planned it")),
    (tr("state"), tr("What the optimizer keeps of the selected weight or bias")),
    (tr("clipping"), tr("How long the gradient is before clipping, and after it")),
)
_KIND = "states"
# A slider that moves is waited for; a run is looked at so often.
_STILL_MS, _RUNNING_MS = 120, 2_000


class RatePanel(CurvePanel):
    """The learning rate, the state of one parameter, or clipping."""

    name = "rate_panel"
    plot, words = "rate_plot", tr("Learning rate, by update")
    empty = tr("Run: the learning rate is measured while this is in sight.")
    title, up = tr("Learning rate"), tr("learning rate (no unit)")
    has_log = True
    drawn = frozenset({"document", "tracks", "selection"})

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self.states: States | None = None
        self._hidden = {RATE, FACTOR}  # They have another size than the rest.
        self.part = part_combo("rate_part", _CHOICES, self)
        self._note = QLabel(self)
        self._note.setObjectName("small")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._side.insertWidget(0, self.part)
        self._side.addWidget(self._note)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        self.part.activated.connect(self._on_part)

    @property
    def _shown(self) -> int:
        return self.part.currentIndex()

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Draw the curves; have what they need looked up."""
        old = self._session
        if old is not None and old.document.network is not session.document.network:
            self.states = None
        if self._shown != _RATE and fields & {"document", "run_state", "selection"}:
            self._wait(session)
        super().show_session(session, fields)
        if fields & {"document", "selection"}:
            self._say()

    def lines(self, session: Session) -> list[Line]:
        if self._shown == _RATE:
            return [*rate_lines(session), *_planned(session)]
        states = self._known(session)
        if states is None:
            return []
        if self._shown == _CLIPPING:
            titles = {
                NORM: tr("gradient"),
                NORM_AFTER: tr("after clipping"),
                FACTOR: tr("factor"),
            }
        else:
            titles = line_names(session.document.training.optimizer.kind, states.rows)
        return [
            Line(
                name,
                title,
                Measured(states.updates, states.rows[name]),
                Stroke.TEST if name == NORM_AFTER else Stroke.MAIN,
                at,
                self._theme.compared[(at - 1) % 4] if at else None,
            )
            for at, (name, title) in enumerate(titles.items())
        ]

    def _known(self, session: Session) -> States | None:
        """What was looked up, if it is of the parameter that is selected."""
        states = self.states
        is_of = states is not None and states.place == place_looked_at(session)
        return states if is_of else None

    def span(self, session: Session) -> Span:
        """The updates of the run, and those that are planned."""
        span = super().span(session)
        schedule = session.document.training.schedule
        if self._shown != _RATE or has_one_rate(schedule):
            return span
        return span._replace(last=max(span.last, updates_planned(schedule, span.last)))

    def chart(self, session: Session) -> Chart:
        """The curves; what is no rate has an axis of its own."""
        chart = super().chart(session)
        if self._shown == _RATE:
            return chart
        if self._shown == _CLIPPING:
            return replace(chart, title="Clipping", up="length of the gradient")
        title = place_words(session.document.network, place_looked_at(session))
        return replace(chart, title=title, up="value (no unit)")

    # What the worker looks up in the run's past.

    def _wait(self, session: Session) -> None:
        if session.run_state is not RunState.TRAINING:
            self._timer.start(_STILL_MS)
        elif not self._timer.isActive():
            self._timer.start(_RUNNING_MS)

    @Slot()
    def _ask(self) -> None:
        session = self._session
        if session is None or self._shown == _RATE:
            return
        last, place = session.update, place_looked_at(session)

        def begin(run: TrainingRun) -> Generator[int, None, States | None]:
            found = yield from run.states(last, place)
            return found

        self.intents.have_studied(_KIND, begin, self._on_states)

    @Slot(object)
    def _on_states(self, states: States) -> None:
        self.states = states
        self._say()
        self._draw()

    @Slot()
    def _on_part(self) -> None:
        self._say()
        if self._session is not None and self._shown != _RATE:
            self._wait(self._session)
        self._draw()

    def _say(self) -> None:
        session, states = self._session, self.states
        words = ""
        if session is not None:
            place = place_looked_at(session)
            self.part.setItemText(_STATE, place_words(session.document.network, place))
        if session is not None and self._shown == _CLIPPING and states is not None:
            words = clipping_words(session.document.training.clip, states)
        self._note.setText(words)
        self._note.setVisible(bool(words))


def _planned(session: Session) -> list[Line]:
    """The rate as it will be; nothing where it stays as it is."""
    training = session.document.training
    if has_one_rate(training.schedule):
        return []
    last = updates_planned(training.schedule, session.updates_made)
    numbers = Measured(*planned_rates(training, last))
    return [Line("plan", tr("planned"), numbers, Stroke.TEST)]
