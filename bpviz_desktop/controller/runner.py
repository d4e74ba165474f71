"""The GUI's side of the worker: sends messages, shows reports 60 times a second."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from bpviz_desktop.controller.errands import Errands
from bpviz_desktop.controller.reports import curve_of, divergence_words, document_of
from bpviz_desktop.controller.speeds import FramePace
from bpviz_desktop.controller.store import Store
from bpviz_desktop.controller.worker.messages import (
    KEPT_RUNS,
    Begin,
    Fault,
    GoOn,
    Measure,
    Message,
    Pause,
    Record,
    Report,
    Run,
    Seek,
    Steps,
    WorkDone,
    WorkerLike,
)
from bpviz_desktop.controller.worker.training_run import TrainingRun
from bpviz_desktop.engine.board.order import Granularity
from bpviz_desktop.engine.training import Checkpoint
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.run.curve import Curve
from bpviz_desktop.model.run.goals import Goal
from bpviz_desktop.model.screen.lesson import (
    Lesson,
    preview_trace,
    trace_between,
    trace_of,
)
from bpviz_desktop.model.screen.session import Cursor, RunState, Session

# A frame is shown where a report has come, 60 times a second; a report that has just
# been missed is asked for again soon.
FRAME_MS, _RETRY_MS = 16, 3
# Of a whole update, its last term and what it leads to included.
ALL = -1
# A seek is answered within this time, or later by the timer.
SEEK_SECONDS = 0.05
# So long a pause may take at most: one slice of updates, and the way back by one.
PAUSE_SECONDS = 2.0


class Runner(QObject):
    """Keeps the session and the worker in step (GUI thread).

    Signals
    -------
    failed(str)
        The worker could not go on: a traceback.
    """

    failed = Signal(str)

    def __init__(
        self, store: Store, worker: WorkerLike, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._worker = worker
        self._generation = 0
        self._begun = 0
        self._seen: Report | Fault | None = None
        self._glimpsed: Report | None = None
        self._pace = FramePace()
        self._reveal: int | None = None
        self._by: Granularity = "update"
        self._errands = Errands(worker, self.failed.emit)
        self._is_held = False
        self._is_unseen = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_frame)

    def start(self) -> None:
        """Start the thread with the session's document."""
        self._worker.start()
        self.begin()

    def close(self) -> None:
        """Stop timer and thread, and wait for the thread."""
        self._timer.stop()
        self._worker.close()

    @property
    def is_training(self) -> bool:
        """Whether the worker makes updates."""
        return self._store.session.run_state is RunState.TRAINING

    # What is asked of the worker.

    def begin(self, run: int | None = None, *, left: Document | None = None) -> None:
        """Begin a run at the session's checkpoint, or go back to one that was left.

        `left` is what was on the screen of the run before.
        """
        session = self._store.session
        document = session.document
        is_kept = run is not None and run > self._begun - KEPT_RUNS
        if run is None or not is_kept:
            run = self._begun = self._begun + 1
        test = (document.data.test_inputs, document.data.test_targets)
        self._send(
            Begin(self._next(), run, document.problem, document.checkpoint, test)
        )
        at, rate = document.checkpoint.updates, document.training.learning_rate
        known = {curve.run: curve for curve in session.old_curves}
        curve = known.get(run) or Curve(
            first=at, run=run, number=self._number(), rates=((at, rate),)
        )
        before = _left(session, left)
        old = (before,) if len(before.losses) else ()
        others = (curve for curve in session.old_curves if curve.run != run)
        self._store.update(
            first_update=curve.first,
            updates_made=curve.last,
            curve=curve,
            old_curves=(*others, *old),
            tracks=None,  # of the run that was left
            divergence=None,
        )
        if is_kept:
            self._answer()

    def _number(self) -> int:
        """What the next run is called by; one without updates gives its number away."""
        session = self._store.session
        used = [curve.number for curve in session.old_curves]
        if len(session.curve.losses):
            used.append(session.curve.number)
        return max(used, default=0) + 1

    def go_on(self, *, left: Document | None = None) -> None:
        """Go on from the session's edited checkpoint; a past one forks the run.

        `left` is what was on the screen before.
        """
        session = self._store.session
        document, curve = session.document, session.curve
        at = document.checkpoint.updates
        self._send(GoOn(self._next(), document.problem, document.checkpoint))
        if at < session.updates_made:
            before = replace(_left(session, left), run=0)
            curve = curve.branch(at, self._number())
            old = (*session.old_curves, before)
            self._store.update(old_curves=old, updates_made=at)
        curve = curve.changed(at, document.training.learning_rate)
        self._store.update(curve=curve, divergence=None)

    def record(self, checkpoint: Checkpoint, loss: float) -> None:
        """Add an update that the lesson has made."""
        problem = self._store.session.document.problem
        self._send(Record(self._next(), problem, checkpoint, loss))
        self._answer()

    def train(
        self,
        *,
        per_second: float | None,
        until: int | None = None,
        goal: Goal | None = None,
    ) -> None:
        """Make updates from the one on the screen, until so many, or until a goal."""
        checkpoint = self._store.session.document.checkpoint
        self._send(Run(self._next(), checkpoint, per_second, until, goal))
        self._store.update(run_state=RunState.TRAINING, divergence=None, message="")
        self._timer.start()

    def pause(self) -> None:
        """Stop making updates; what is on the screen then is the last one made."""
        if not self.is_training:
            return
        self._send(Pause(self._next()))
        self._reveal, self._by = ALL, "update"
        # Nobody may go on from a state that the worker has left behind already.
        self.on_painted()
        self._answer(PAUSE_SECONDS)
        self._store.update(run_state=RunState.PAUSED)

    def seek(self, update: int, revealed: int, by: Granularity) -> None:
        """Show the state after `update` updates, and how it came about or goes on.

        With `revealed` ALL the update that has led there; else so many terms of the one
        that begins there. `by` is how far the step went that has come here.
        """
        self._send(Seek(self._next(), update))
        self._reveal, self._by = revealed, by
        self._answer()

    def work(
        self,
        kind: str,
        whole: int,
        begin: Callable[[], Steps],
        show: Callable[[WorkDone], None],
    ) -> None:
        """Have something computed; a newer call of the same kind takes its place.

        `show` is called with how far it is, on this thread.
        """
        self._errands.ask(kind, whole, begin, show)
        self._timer.start()

    def study(
        self,
        kind: str,
        begin: Callable[[TrainingRun], Steps],
        show: Callable[[WorkDone], None],
    ) -> None:
        """As `work`, of the run's past."""
        self._errands.study(kind, begin, show)
        self._timer.start()

    def stop_work(self, kind: str) -> None:
        """Have work of this kind put aside; nobody waits for it any more."""
        self._errands.stop(kind)

    @property
    def awaited(self) -> frozenset[str]:
        """Kinds of work that somebody waits for."""
        return self._errands.awaited

    def measure(self, is_wanted: bool) -> None:
        """Have more than the loss measured from now on, or no more."""
        self._worker.send(Measure(is_wanted))

    def wait_until_done(self) -> None:
        """Wait for a run with an end; for pictures without a user."""
        while self.is_training:
            self._worker.wait_for(self._is_answered, SEEK_SECONDS)
            self.thread().msleep(1)
            self.poll()

    def _next(self) -> int:
        self._generation += 1
        return self._generation

    def _send(self, message: Message) -> None:
        self._reveal = None
        self._worker.send(message)

    def _answer(self, seconds: float = SEEK_SECONDS) -> None:
        """Show the answer to the last message now if it comes soon, else by timer."""
        if self._worker.wait_for(self._is_answered, seconds):
            self.poll()
        else:
            self._timer.start()

    def _is_answered(self) -> bool:
        latest = self._worker.latest
        return latest is not None and latest.generation >= self._generation

    def catch_up(self) -> None:
        """Show the newest update of a run now: what is edited goes on from there."""
        if self.is_training:
            self._poll_run(with_numbers=True)

    # The frame gate: while a frame is drawn, the worker leaves it the processor.

    def hold(self) -> None:
        """Have the worker wait until the next paint has ended."""
        if not self.is_training:
            return
        # A hidden window never paints; the run must not wait for it.
        self._is_unseen = self._is_unseen or self._is_held
        self._is_held = not self._is_unseen
        if self._is_held:
            self._worker.hold()
        else:
            self._worker.release()

    @Slot()
    def on_painted(self) -> None:
        """A paint has ended."""
        self._is_held = self._is_unseen = False
        self._worker.release()
        self._pace.end()

    @Slot()
    def _on_frame(self) -> None:
        if self.is_training and (pause := self._pace.pause):
            self._timer.setInterval(math.ceil(pause * 1000))
            return
        self.hold()
        is_new = self.poll()
        if not is_new:
            self.on_painted()
        # A report that just misses a frame must not wait for the next but one.
        pause = FRAME_MS if is_new or not self.is_training else _RETRY_MS
        if self._timer.isActive() and self._timer.interval() != pause:
            self._timer.setInterval(pause)

    # What the worker answers.

    def poll(self) -> bool:
        """Show what is new of the worker's work and of its run; whether it was any."""
        has_worked = self._errands.poll()
        return self._poll_run(with_numbers=self._pace.allows_numbers) or has_worked

    def _poll_run(self, *, with_numbers: bool) -> bool:
        report = self._worker.latest
        if report is None or report.generation != self._generation:
            return False
        is_running = isinstance(report, Report) and report.is_running
        if not is_running and not self.awaited:
            self._timer.stop()
        if report is self._seen:
            return False
        if isinstance(report, Fault):
            self._store.update(run_state=RunState.PAUSED)
            self.failed.emit(report.traceback)
        elif is_running and self._reveal is None and not with_numbers:
            # The curve alone; its numbers come with the next frame.
            return self._show_curve(report)
        else:
            self._pace.begin(has_numbers=True)
            self._show(report)
        self._seen = report
        return True

    def _show_curve(self, report: Report) -> bool:
        """Draw the curve of a report whose update is not on the screen yet."""
        if report is self._glimpsed:
            return False
        self._glimpsed = report
        self._pace.begin(has_numbers=False)
        curve = curve_of(self._store.session.curve, report)
        self._store.update(curve=curve, tracks=report.tracks)
        return True

    def _show(self, report: Report) -> None:
        session = self._store.session
        document = document_of(session.document, report)
        lesson, cursor, by = session.lesson, session.cursor, session.step_by
        ends = session.run_state is RunState.TRAINING and not report.is_running
        if ends or self._reveal is not None or document is not session.document:
            lesson, cursor = self._shown(report, document)
            by = "update" if self._reveal is None else self._by
        self._reveal = None
        self._store.update(
            document=document,
            lesson=lesson,
            cursor=cursor,
            step_by=by,
            first_update=report.first,
            updates_made=report.last,
            curve=curve_of(session.curve, report),
            tracks=report.tracks,
            run_state=RunState.TRAINING if report.is_running else self._state_at_rest(),
            divergence=report.divergence,
            message=divergence_words(report, document) or session.message,
        )

    def _state_at_rest(self) -> RunState:
        state = self._store.session.run_state
        return RunState.PAUSED if state is RunState.TRAINING else state

    def _shown(self, report: Report, document: Document) -> tuple[Lesson, Cursor]:
        """How far which update is revealed."""
        focus, at = self._store.session.focus, document.checkpoint.updates
        if report.past is not None and self._reveal in (None, ALL):
            past, state = report.past.problem, report.past.checkpoint
            before = replace(
                document, checkpoint=state, training=past.training, loss=past.loss
            )
            trace = trace_between(before, document.checkpoint)
            if trace is not None:
                lesson = Lesson.of(trace, focus)
                return lesson, Cursor(at - 1, len(lesson.order))
        trace = preview_trace(document) if report.is_running else trace_of(document)
        lesson = Lesson.of(trace, focus)
        if self._reveal in (None, ALL):
            return lesson, Cursor(at, lesson.order.backward_end())
        return lesson, Cursor(at, self._reveal)


def _left(session: Session, document: Document | None) -> Curve:
    """The session's curve as that of a run that is left with this document."""
    tracks = None if session.tracks is None else session.tracks.copy()
    return replace(session.curve, left=document, tracks=tracks)
