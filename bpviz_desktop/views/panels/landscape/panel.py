"""Landscape: the loss over parameters, what a step sees of it, and where it leads."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial

import numpy as np
from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.worker.messages import Steps
from bpviz_desktop.controller.worker.training_run import TrainingRun
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.language import tr
from bpviz_desktop.model import edits
from bpviz_desktop.model.at_once import at_once
from bpviz_desktop.model.edits import Place
from bpviz_desktop.model.landscape.choice import (
    cut_of,
    is_prompt,
    places_for,
)
from bpviz_desktop.model.landscape.cut import Cut
from bpviz_desktop.model.landscape.landscape import (
    Landscape,
    ground_of,
    landscape_steps,
    parameters_at,
)
from bpviz_desktop.model.landscape.path import Path
from bpviz_desktop.model.landscape.words import (
    facts,
    judgement,
    outlook,
    point_words,
)
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.model.update.race import Race, race_steps, race_words
from bpviz_desktop.views.look.size import grow
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.landscape.head import Head
from bpviz_desktop.views.panels.landscape.plot import LandscapePlot, Shown
from bpviz_desktop.views.panels.landscape.race import RacePlot
from bpviz_desktop.views.panels.landscape.way import Way
from bpviz_desktop.views.widgets.panel import PicturePanel
from bpviz_desktop.views.widgets.small_words import SmallWords

_SIDE = 162
_FIELDS = frozenset({"document", "lesson", "run_state", "selection"})
# A point that is dragged is waited for; a run's ground is measured anew so often.
_STILL_MS, _RUNNING_MS = 80, 1_000
_GROUND, _PAST, _RACE = "landscape", "landscape_past", "race"
# Wide enough for the losses of a race, too.
_WITH_CURVES = 620
_NO_WAY = tr(
    "No plane yet: it takes three states of a run, and numbers that are not too large."
)


class LandscapePanel(PicturePanel):
    """Where the update on the screen begins, what it sees, and where its step leads."""

    name = "landscape_view"

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._session: Session | None = None
        self._cut: tuple[tuple[object, ...], Cut | None] = ((), None)
        self._way = Way()
        self._seed = 0
        self.landscape: Landscape | None = None
        self.plot = LandscapePlot(self)
        self.head = Head(self)
        self.race: Race | None = None
        self.curves = RacePlot(self)
        self._words = SmallWords(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask_for_ground)
        self._lay_out()
        self.head.changed.connect(self._on_changed)
        self.head.others.clicked.connect(self._on_others)
        self.plot.pointed.connect(self._on_pointed)
        self.plot.taken.connect(self._on_taken)
        self.plot.moved.connect(self._on_moved)
        self.plot.let_go.connect(self._on_let_go)
        self.plot.resized.connect(self._fit)

    def _lay_out(self) -> None:
        grow(self._words.setMinimumWidth, _SIDE)
        grow(self._words.setMaximumWidth, 2 * _SIDE)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.plot, 100)
        row.addWidget(self.curves, 60)
        row.addWidget(self._words, 40)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 2, 8, 2)
        column.setSpacing(2)
        column.addWidget(self.head)
        column.addLayout(row, 1)

    # Showing.

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Show where the update on the screen stands."""
        old, self._session = self._session, session
        if old is None or session.document.network is not old.document.network:
            self._way.take(None)
        if fields & {"document", "run_state"}:
            self._ask_for_way(session)
        if fields & _FIELDS:
            self.draw_in_time(session)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self.plot.set_theme(theme)
        self.curves.set_theme(theme)

    def draw(self) -> None:
        """Draw what can be had within a frame; the rest comes from the worker."""
        session = self._session
        if session is None:
            return
        document, trace = session.document, session.lesson.trace
        if trace.network is not document.network:
            return  # Of the network before an edit; the next one is under way.
        self.head.others.setVisible(self.head.chosen == "random")
        cut = self._through(session)
        if cut is None:
            self.landscape = None
            self.plot.clear()
            self._say(_NO_WAY)
            return
        if not self._is_alike(session, cut):
            self.landscape = None
        if not self._is_current(session):
            ground = ground_of(
                session.before.problem, trace, is_whole=self.head.is_whole
            )
            if is_prompt(cut, ground, self.landscape):
                self.landscape = at_once(self._begun(session, cut, fine=False))
        self._show(session, cut)
        self._wait(session)

    def _through(self, session: Session) -> Cut | None:
        """The cut through where the update begins."""
        kind, network = self.head.chosen, session.document.network
        state = session.lesson.trace.before.parameters.flat
        places = places_for(kind, network, _selected(session))
        path = self._way.path if kind == "run" else None
        key = (kind, network, places, self._seed, path)
        if self._cut[0] != key or self._cut[1] is None:
            made = cut_of(
                *(kind, network, state), places=places, seed=self._seed, path=path
            )
            self._cut = (key, made)
            self._way.forget_what_was_seen()
        cut = self._cut[1]
        return None if cut is None else cut.through(state)

    def _is_alike(self, session: Session, cut: Cut) -> bool:
        """Whether the landscape that is there is of the same loss, along the same way.

        It may be of another update’s samples: then that is said.
        """
        there, document = self.landscape, session.before
        return (
            there is not None
            and there.cut.axes is cut.axes
            and there.ground.is_whole == self.head.is_whole
            and there.ground.problem.loss == document.loss
            and there.ground.problem.x is document.data.inputs
            and there.ground.problem.y is document.data.targets
        )

    def _is_current(self, session: Session) -> bool:
        there = self.landscape
        return there is not None and there.trace is session.lesson.trace

    def _begun(
        self, session: Session, cut: Cut, *, fine: bool
    ) -> Generator[int, None, Landscape]:
        return landscape_steps(
            session.before.problem,
            session.lesson.trace,
            cut,
            is_whole=self.head.is_whole,
            others=self._others(cut),
            kept=self.landscape,
            fine=fine,
        )

    def _others(self, cut: Cut) -> Floats:
        """What should be seen beside the update: the way until now, and a race."""
        seen = [np.empty((0, len(cut.axes)))]
        if self._way.path is not None:
            seen.append(cut.coordinates(self._way.path.states))
        if self.head.has_race and self.race is not None and self.race.is_along(cut):
            seen.extend(self.race.ways.values())
        return np.vstack(seen)

    def _show(self, session: Session, cut: Cut) -> None:
        landscape = self.landscape
        if landscape is None:
            self.plot.clear()
            self._say(tr("Computing …"))
            return
        here = cut.coordinates(session.document.parameters.flat[None])[0]
        is_current = self._is_current(session)
        way = None
        if landscape.is_map:
            way = self._way.until(session.update, cut, here)
        decimals = session.document.display.decimals
        if is_current:
            words = facts(landscape, decimals)
            words.append(judgement(landscape, decimals))
            words.append(outlook(landscape, decimals))
        else:
            words = [
                tr(
                    "The ground of update {number:,}.",
                    number=landscape.trace.before.updates + 1,
                )
            ]
        race = self._race_of(session, cut)
        if race is not None:
            words = race_words(race, decimals)
        shown = Shown(landscape, way, here, is_current, session.is_made, race)
        self.plot.show_landscape(shown, ". ".join(words))
        self.curves.show_race(race)
        self._show_race()
        self._fit()
        self._say("\n".join(filter(None, words)))

    @Slot()
    def _fit(self) -> None:
        """A map is a square; words stand beside it."""
        self.plot.setMaximumWidth(self.plot.wanted_width)
        self._show_race()

    def _show_race(self) -> None:
        """Losses of a race stand beside its ways, where there is room."""
        has_room = self.width() >= _WITH_CURVES
        self.curves.setVisible(self.head.has_race and has_room)

    # The race.

    def _race_of(self, session: Session, cut: Cut) -> Race | None:
        """The race from where the update begins; else it is asked for."""
        if not self.head.has_race or session.run_state is RunState.TRAINING:
            return None
        race, problem = self.race, session.before.problem
        start = session.lesson.trace.before
        if race is not None and race.is_of(problem, start) and race.is_along(cut):
            return race
        begin = partial(race_steps, problem, start, cut)
        self.intents.have_computed(_RACE, begin, self._on_race)
        return None

    @Slot(object)
    def _on_race(self, race: Race) -> None:
        self.race = race
        self.draw()
        self._ask_for_ground()  # as wide as its ways

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setToolTip(words)

    # What takes longer than a frame.

    def _wait(self, session: Session) -> None:
        """Have the rest computed when nothing has changed for a moment."""
        there, is_current = self.landscape, self._is_current(session)
        if session.run_state is RunState.TRAINING:
            if not is_current and not self._timer.isActive():
                self._timer.start(_RUNNING_MS)
        elif there is None or not (is_current and there.is_fine):
            self._timer.start(_STILL_MS)

    @Slot()
    def _ask_for_ground(self) -> None:
        session = self._session
        cut = None if session is None else self._through(session)
        if session is None or cut is None:
            return
        is_still = session.run_state is not RunState.TRAINING
        fine = is_still and self._is_current(session)
        begin = partial(self._begun, session, cut, fine=fine)
        self.intents.have_computed(_GROUND, begin, self._on_ground)

    @Slot(object)
    def _on_ground(self, found: Landscape) -> None:
        session = self._session
        cut = None if session is None else self._through(session)
        if session is None or cut is None:
            return
        is_same = (
            found.cut.axes is cut.axes
            and found.ground.is_whole == self.head.is_whole
            and found.trace.network is session.document.network
        )
        is_current = found.trace is session.lesson.trace
        if is_same and (is_current or session.run_state is RunState.TRAINING):
            self.landscape = found
            self._show(session, cut)
            self._wait(session)

    # The way until now.

    def _ask_for_way(self, session: Session) -> None:
        """Have states of the run looked up, when it stands."""
        if self.head.chosen == "one" or session.run_state is RunState.TRAINING:
            return
        last = session.update

        def begin(run: TrainingRun) -> Steps:
            found = yield from run.past(last)
            return found

        self.intents.have_studied(_PAST, begin, self._on_way)

    @Slot(object)
    def _on_way(self, path: Path) -> None:
        session = self._session
        if session is None or path.updates[-1] != session.update:
            return
        if path.states.shape[1] == session.document.parameters.flat.size:
            self._way.take(path)
            self.draw()

    # The hand.

    @Slot()
    def _on_changed(self) -> None:
        if self._session is not None:
            self._ask_for_way(self._session)
        self.draw()

    @Slot()
    def _on_others(self) -> None:
        self._seed += 1
        self.draw()

    @Slot(object)
    def _on_pointed(self, at: Floats | None) -> None:
        session, landscape = self._session, self.landscape
        if session is None or landscape is None:
            return
        if at is None:
            self.draw()
        else:
            decimals = session.document.display.decimals
            self._words.setText(point_words(landscape, at, decimals))

    @Slot()
    def _on_taken(self) -> None:
        self.intents.begin_gesture(holds_run=True)

    @Slot(object)
    def _on_moved(self, at: Floats) -> None:
        session, landscape = self._session, self.landscape
        if session is not None and landscape is not None:
            there = parameters_at(landscape, session.document.parameters, at)
            self.intents.edit(edits.move_to, there)

    @Slot()
    def _on_let_go(self) -> None:
        self.intents.end_gesture(tr("Move in the landscape"))


def _selected(session: Session) -> list[Place]:
    """The weights and biases that are selected, or asked about."""
    parts = sorted(
        session.selection, key=lambda part: (part.layer, part.j, part.i or 0)
    )
    return [
        (part.layer, part.j, part.i) for part in parts if part.kind in ("wire", "bias")
    ]
