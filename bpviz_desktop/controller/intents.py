"""What the user can ask for, one method each. Views call these and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, ParamSpec

from PySide6.QtCore import QObject

from bpviz_desktop.controller.checks import Checks
from bpviz_desktop.controller.errands import telling
from bpviz_desktop.controller.laboratory.bench import Bench
from bpviz_desktop.controller.moments import Moment, Moments
from bpviz_desktop.controller.playback import Playback
from bpviz_desktop.controller.runner import Runner
from bpviz_desktop.controller.speeds import SPEEDS
from bpviz_desktop.controller.store import Store
from bpviz_desktop.controller.undo import EditCommand, UndoStack
from bpviz_desktop.controller.worker.messages import Steps
from bpviz_desktop.controller.worker.training_run import TrainingRun
from bpviz_desktop.engine.board.order import Granularity
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import tr
from bpviz_desktop.model import edits
from bpviz_desktop.model.document import Document, same
from bpviz_desktop.model.edits import Edit, EditError
from bpviz_desktop.model.run.comparison import Trial, curves_kept
from bpviz_desktop.model.run.curve import Curve
from bpviz_desktop.model.run.goals import Goal
from bpviz_desktop.model.screen.lesson import Lesson, trace_of
from bpviz_desktop.model.screen.parts import Part, part_of, term_of
from bpviz_desktop.model.screen.session import Cursor, RunState, Slice

P = ParamSpec("P")


class Intents(QObject):
    """Carries out what the user asks for (GUI thread).

    Attributes
    ----------
    undo_stack : UndoStack
        Of this document.
    bench : Bench
        What can be asked of the graph of operations.
    """

    def __init__(
        self,
        store: Store,
        runner: Runner,
        playback: Playback,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._runner = runner
        self._playback = playback
        self._checks = Checks(store, runner)
        self._moments = Moments(store, runner, playback)
        self.undo_stack = UndoStack(self)
        self.bench = Bench(store, playback)
        self._gesture: Document | None = None
        self._resume_after_gesture = False

    def step_forward(self) -> None:
        """One step on."""
        self.pause()
        self._playback.forward()

    def step_back(self) -> None:
        """One step back."""
        self.pause()
        self._playback.back()

    def step_start(self) -> None:
        """Nothing of the update revealed."""
        self.pause()
        self._playback.to_start()

    def step_end(self) -> None:
        """All of the update revealed."""
        self.pause()
        self._playback.to_end()

    def step_phase(self) -> None:
        """On to the end of the phase."""
        self.pause()
        self._playback.to_phase_end()

    def next_update(self) -> None:
        """On to the next update."""
        self.pause()
        self._playback.next_update()

    def begin_update(self) -> None:
        """Lay out the next update, nothing of it known."""
        self.pause()
        self._playback.begin()

    def jump_to(self, place: int) -> None:
        """Reveal this update's terms up to the one at `place`."""
        self.pause()
        self._store.update(step_by="term")
        self._playback.reveal(place + 1)

    def show_update(self, update: int) -> None:
        """Show the state after `update` updates."""
        self.pause()
        self._playback.to_update(update)

    def toggle_run(self) -> None:
        """Run, or pause."""
        if self._store.session.run_state is RunState.PAUSED:
            self._playback.run()
        else:
            self._playback.pause()

    def run_updates(self, updates: int) -> None:
        """Make so many updates."""
        self.pause()
        self._playback.run_until(updates=updates)

    def run_to_goal(self, goal: Goal) -> None:
        """Make updates until a goal is reached."""
        self.pause()
        self._playback.run_until(goal=goal)

    def pause(self) -> None:
        """Pause if anything runs."""
        if self._store.session.run_state is not RunState.PAUSED:
            self._playback.pause()

    def reset(self) -> None:
        """Back to the start parameters; can be undone."""
        self.pause()
        self.edit(edits.reset)
        self._playback.to_start()

    def set_speed(self, speed: int) -> None:
        """Choose a speed of SPEEDS; a run goes on at it."""
        running = self._store.session.run_state is not RunState.PAUSED
        if running:
            self._playback.pause()
        self._store.update(speed=max(0, min(speed, len(SPEEDS) - 1)))
        if running:
            self._playback.run()

    def set_granularity(self, granularity: Granularity) -> None:
        """Choose how far a step goes."""
        self._store.update(granularity=granularity)

    def set_focus(self, sample: int) -> None:
        """Show another sample of the update."""
        self.pause()
        session = self._store.session
        lesson = Lesson.of(session.lesson.trace, sample)
        self._store.update(lesson=lesson, focus=sample, pinned=None)

    def ask(self, term: TermId | None) -> None:
        """Ask about a term, and select what it belongs to; None follows the step."""
        if term is None:
            self._store.update(pinned=None)
        elif self._store.session.lesson.has(term):
            part = part_of(term)
            parts = frozenset() if part is None else frozenset({part})
            self._store.update(pinned=term, selection=parts)

    def show_number(self, term: TermId) -> None:
        """Ask about a number, and compute up to it if it is not known yet."""
        session = self._store.session
        if session.lesson.has(term) and not session.is_known(term):
            self.jump_to(session.lesson.order.index(term))
        self.ask(term)

    def point_at(self, finding: str) -> None:
        """Mark where a finding is, by its kind; empty: none."""
        self._store.update(finding=finding)

    def ask_about(self, part: Part) -> None:
        """Ask about the number that stands for a part of the canvas, if one does."""
        if part.kind == "layer":
            self.select(frozenset({part}))
            return
        session = self._store.session
        revealed = session.cursor.revealed
        if session.run_state is RunState.TRAINING:
            revealed = len(session.lesson.order)
        self.ask(
            term_of(part, session.lesson, sample=session.sample, revealed=revealed)
        )

    def hover(self, term: TermId | None) -> None:
        """Show where on the canvas a number is, or nothing any more."""
        self._store.update(hovered=term)

    def click(self, part: Part | None, extend: bool) -> None:
        """A part of the canvas was clicked, or None: its ground."""
        if part is not None and not extend:
            self.ask_about(part)
        elif part is not None:
            self.select(self._store.session.selection ^ {part})
        elif not extend:
            self.select(frozenset())
            self.ask(None)

    def select(self, parts: frozenset[Part]) -> None:
        """Select these parts of the canvas."""
        self._store.update(selection=parts)

    def check_gradient(self, term: TermId | None) -> None:
        """Check one parameter's gradient, or all, against central differences."""
        self.pause()
        self._checks.check(term)

    def check_gradients(self) -> None:
        """Check all of them."""
        self.check_gradient(None)

    def edit(self, change: Edit[P], *args: P.args, **kwargs: P.kwargs) -> None:
        """Have the document edited; what is not possible is said in the status bar."""
        self._edit(None, change, *args, **kwargs)

    def edit_on(
        self, burst: int, change: Edit[P], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """As `edit`; edits of one burst that follow each other are undone as one."""
        self._edit(burst, change, *args, **kwargs)

    def _edit(
        self, burst: int | None, change: Edit[P], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        self._runner.hold()
        with self._store.together():
            self._runner.catch_up()
            session = self._store.session
            before = session.document
            try:
                after = change(before, *args, **kwargs)
            except EditError as error:
                self._store.update(message=str(error))
                return
            if same(after, before):
                return
            if self._gesture is not None:
                self._moments.show(Moment(after, session.curve.run, None))
            else:
                name = change.name(before, *args, **kwargs)
                self._push(name, before, after, burst=burst)

    # Gestures: everything between begin and end is one undo entry.

    def begin_gesture(self, *, holds_run: bool) -> None:
        """A slider was taken; with `holds_run` training waits until it is let go."""
        if self._gesture is not None:
            return
        self._resume_after_gesture = False
        if holds_run and self._store.session.run_state is not RunState.PAUSED:
            self._playback.pause()
            self._resume_after_gesture = True
        self._gesture = self._store.session.document

    def end_gesture(self, name: str) -> None:
        """The slider was let go: what was changed becomes one undo entry."""
        before, self._gesture = self._gesture, None
        if before is None:
            return
        after = self._store.session.document
        if after is not before:
            self._push(name, before, after)
        if self._resume_after_gesture:
            self._playback.run()

    def _push(
        self,
        name: str,
        before: Document,
        after: Document,
        *,
        burst: int | None = None,
        run: int | None = None,
    ) -> None:
        moments, then = self._moments, Moment(after, run, None)
        command = EditCommand(
            name, before, then, show=moments.show, here=moments.here, burst=burst
        )
        self.undo_stack.push_edit(command)

    def replace_document(self, document: Document) -> None:
        """Open another document: no undo, no curves of the last one."""
        self.pause()
        self.undo_stack.clear()
        self._gesture = None
        self._store.update(
            document=document,
            lesson=Lesson.of(trace_of(document)),
            focus=None,
            cursor=Cursor(document.checkpoint.updates, 0),
            curve=Curve(),
            old_curves=(),
            selection=frozenset(),
            pinned=None,
            whole_check=None,
            message="",
        )
        self._runner.begin()

    def show_message(self, message: str) -> None:
        """One sentence for the status bar."""
        self._store.update(message=message)

    def have_computed(
        self,
        kind: str,
        begin: Callable[[], Steps],
        show: Callable[[Any], object],
        *,
        progress: Callable[[int], object] = lambda done: None,
    ) -> None:
        """Have the worker compute something, and show what comes of it.

        A newer one of the same kind replaces it; `progress` is told the steps done.
        """
        self._runner.work(kind, 1, begin, telling(show, progress))

    def have_studied(
        self,
        kind: str,
        begin: Callable[[TrainingRun], Steps],
        show: Callable[[Any], object],
    ) -> None:
        """As `have_computed`, of the run's past; put aside when the run goes on."""
        self._runner.study(kind, begin, telling(show))

    def stop_computing(self, kind: str) -> None:
        """What is computed of this kind is no longer wanted."""
        self._runner.stop_work(kind)

    def measure(self, is_wanted: bool) -> None:
        """Have gradients, rates and the test loss measured while training, or not."""
        self._runner.measure(is_wanted)

    # Pictures, curves and runs.

    def look_at(self, part: Slice) -> None:
        """Have pictures go over these inputs."""
        self._store.update(slice=part)

    def show_maps(self, is_wanted: bool) -> None:
        """Have neurons show what they answer over the inputs, or numbers."""
        self._store.update(shows_maps=is_wanted)

    def set_log_axis(self, panel: str, is_log: bool) -> None:
        """Draw a panel's curves on a logarithmic or linear axis."""
        axes = self._store.session.log_axes - {panel}
        self._store.update(log_axes=axes | {panel} if is_log else axes)

    def set_smoothing(self, updates: int) -> None:
        """Draw curves as means of so many updates, EPOCH for those of an epoch."""
        self._store.update(smoothing=updates)

    def change_run(self, curve: Curve) -> None:
        """Give a run (by its number) another name or colour."""
        session = self._store.session
        if session.curve.number == curve.number:
            changed = replace(session.curve, title=curve.title, color=curve.color)
            self._store.update(curve=changed)
        else:
            others = session.old_curves
            curves = (curve if c.number == curve.number else c for c in others)
            self._store.update(old_curves=tuple(curves))

    def keep_runs(self, trials: Sequence[Trial], colors: Sequence[str]) -> None:
        """Keep the runs of a comparison beside this one, with a colour for each."""
        session = self._store.session
        number = max([session.curve.number, *(c.number for c in session.old_curves)])
        kept = curves_kept(trials, colors, number + 1)
        self._store.update(old_curves=(*session.old_curves, *kept))

    def remove_run(self, curve: Curve) -> None:
        """Forget an earlier run."""
        session = self._store.session
        if curve.number == session.curve.number:
            self.show_message(tr("This run goes on; only earlier ones can be removed."))
            return
        kept = (c for c in session.old_curves if c.number != curve.number)
        self._store.update(old_curves=tuple(kept))

    def go_back_to(self, curve: Curve) -> None:
        """Show the project as it was when an earlier run was left; can be undone."""
        self.pause()
        before = self._store.session.document
        if curve.left is not None and not same(curve.left, before):
            name = tr("back to {name}", name=curve.name)
            self._push(name, before, curve.left, run=curve.run)

    def remove_old_curves(self) -> None:
        """Forget the faint curves of earlier runs."""
        self._store.update(old_curves=())
