"""The worker thread: takes messages, trains, and leaves its latest report in a slot.

Everything here runs on the worker's thread except what says otherwise. No signal is
sent: the GUI looks at the slot 60 times a second.
"""

from __future__ import annotations

import queue
import threading
import time
import traceback
from collections.abc import Mapping

from PySide6.QtCore import QObject, QThread

from bpviz_desktop.controller.messages import (
    KEPT_RUNS,
    Begin,
    GoOn,
    Mail,
    Message,
    Past,
    Pause,
    Record,
    Report,
    Run,
    Seek,
    Steps,
    Stop,
    Work,
    WorkDone,
)
from bpviz_desktop.controller.training_run import TrainingRun
from bpviz_desktop.engine.training import Checkpoint

# So long at most the worker holds up a frame, or an edit.
SLICE_SECONDS = 0.001
_WORK_SECONDS = 0.004
REPORT_SECONDS = 1 / 70
_LONGEST_WAIT = 0.05
# No frame takes longer; a window that does not paint must not stop the run.
_LONGEST_HOLD = 0.05


class Worker(QThread):
    """One thread for the life of the window.

    Attributes
    ----------
    latest : Report or None
        The slot; replaced whole, so that any thread may read it.
    work : mapping of str to WorkDone
        How far each kind of work is; replaced whole.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.latest: Report | None = None
        self.work: Mapping[str, WorkDone] = {}
        self._at_work: dict[str, tuple[Work, Steps]] = {}
        self._mailbox: queue.SimpleQueue[Mail] = queue.SimpleQueue()
        self._answered = threading.Condition()
        self._gate = threading.Event()
        self._gate.set()
        self._generation = 0
        self._run: TrainingRun | None = None
        self._runs: dict[int, TrainingRun] = {}
        self._order: Run | None = None
        self._since = 0.0
        self._made = 0
        self._chunk = 1
        self._reported = 0.0

    # Called from the GUI thread.

    def send(self, message: Mail) -> None:
        """Put a message into the mailbox (any thread)."""
        self._mailbox.put(message)

    def hold(self) -> None:
        """Wait with training while a frame is drawn (GUI thread)."""
        self._gate.clear()

    def release(self) -> None:
        """The frame is drawn: go on."""
        self._gate.set()

    def wait_for(self, generation: int, seconds: float) -> Report | None:
        """Wait for the report on a message (GUI thread); None if it takes longer."""

        def is_there() -> bool:
            return self.latest is not None and self.latest.generation >= generation

        with self._answered:
            self._answered.wait_for(is_there, seconds)
        return self.latest if is_there() else None

    def close(self) -> None:
        """End the thread and wait for it (GUI thread)."""
        if self.isRunning():
            self.send(Stop())
            self.wait()

    # On the worker's thread.

    def run(self) -> None:
        """Carry out messages until Stop; train between them."""
        while True:
            message: Mail | None
            try:
                message = self._mailbox.get(timeout=self._patience())
            except queue.Empty:
                message = None
            try:
                if isinstance(message, Stop):
                    return
                if isinstance(message, Work):
                    self._at_work[message.kind] = (message, message.begin())
                elif message is not None:
                    self._carry_out(message)
                elif self._run is not None and self._order is not None:
                    self._gate.wait(_LONGEST_HOLD)
                    self._train(self._run, self._order)
                elif self._at_work:
                    self._do_work()
            except Exception:  # a fault must reach the user, not end the thread
                self._order = None
                self._at_work.clear()
                if self._run is not None:
                    self._report(self._run, fault=traceback.format_exc())

    def _patience(self) -> float | None:
        """How long to wait for a message: forever, or until something is due."""
        if self._order is None:
            return 0.0 if self._at_work else None
        if self._order.per_second is None:
            return 0.0
        due = self._since + (self._made + 1) / self._order.per_second
        return min(max(0.0, due - time.monotonic()), _LONGEST_WAIT)

    def _do_work(self) -> None:
        """Do one slice of the first kind of work."""
        kind, (asked, steps) = next(iter(self._at_work.items()))
        until, done = time.monotonic() + _WORK_SECONDS, 0
        try:
            while time.monotonic() < until:
                done = next(steps)
            self._note(kind, WorkDone(asked.ticket, done, asked.whole))
        except StopIteration as finished:
            del self._at_work[kind]
            self._note(
                kind, WorkDone(asked.ticket, asked.whole, asked.whole, finished.value)
            )

    def _note(self, kind: str, done: WorkDone) -> None:
        with self._answered:
            self.work = {**self.work, kind: done}
            self._answered.notify_all()

    def _carry_out(self, message: Message) -> None:
        self._generation = message.generation or self._generation
        if isinstance(message, Begin):
            self._order = None
            self._run = self._begun(message)
            self._report(self._run, checkpoint=message.checkpoint)
            return
        run = self._run
        assert run is not None, "the first message begins a run"
        match message:
            case GoOn(_, problem, checkpoint):
                run.go_on(problem, checkpoint)
                self._start_counting()
            case Record(_, problem, checkpoint, loss):
                run.record(problem, checkpoint, loss)
            case Run():
                self._order = message
                run.go_back_to(message.checkpoint)
                self._start_counting()
            case Pause():
                self._order = None
                self._report(run, stands=True)
                return
            case Seek(_, update):
                self._order = None
                self._report(run, checkpoint=run.history.at(update), stands=True)
                return
        self._report(run)

    def _begun(self, message: Begin) -> TrainingRun:
        """The run that is kept under this number, or a new one."""
        run = self._runs.pop(message.run, None)
        if run is None or not run.holds(message.checkpoint):
            run = TrainingRun(message.problem, message.checkpoint, message.test)
        self._runs[message.run] = run
        for number in [
            each for each in self._runs if each <= max(self._runs) - KEPT_RUNS
        ]:
            del self._runs[number]
        return run

    def _start_counting(self) -> None:
        self._since, self._made = time.monotonic(), 0

    def _train(self, run: TrainingRun, order: Run) -> None:
        """Make the updates of one slice of time."""
        count = self._wanted(run, order)
        if count <= 0:
            if self._is_there(run, order):
                self._order = None
                self._report(run, stands=True)
            return
        began = time.monotonic()
        made = run.advance(count)
        self._made += made
        since = order.checkpoint.updates
        if order.goal is not None and run.stop_at_goal(order.goal, since, made):
            self._order = None
        now = time.monotonic()
        if made == count:
            per_update = max((now - began) / count, 1e-7)
            self._chunk = max(1, min(100_000, int(SLICE_SECONDS / per_update)))
        if made < count or self._is_there(run, order):
            self._order = None
        elif order.until is not None and run.trainer.updates == order.until - 1:
            run.remember()
        if self._order is None or now - self._reported > REPORT_SECONDS:
            self._report(run, stands=self._order is None)

    def _is_there(self, run: TrainingRun, order: Run) -> bool:
        return order.until is not None and run.trainer.updates >= order.until

    def _wanted(self, run: TrainingRun, order: Run) -> int:
        """How many updates to make now, by speed and by the end asked for."""
        count = self._chunk
        if order.per_second is not None:
            elapsed = time.monotonic() - self._since
            owed = int(elapsed * order.per_second) - self._made
            # After a stall go on from now rather than rush to catch up.
            if owed > order.per_second / 10 + 1:
                self._made += owed - 1
                owed = 1
            count = min(count, owed)
        if order.until is not None:
            # The last one by itself: where it began must be known.
            left = order.until - run.trainer.updates
            count = min(count, max(left - 1, 1) if left else 0)
        return count

    def _report(
        self,
        run: TrainingRun,
        *,
        checkpoint: Checkpoint | None = None,
        stands: bool = False,
        fault: str = "",
    ) -> None:
        history, past = run.history, None
        checkpoint = checkpoint or run.measured()
        if stands and checkpoint.updates > history.first:
            before = history.at(checkpoint.updates - 1)
            past = Past(history.problem_at(before.updates), before)
        report = Report(
            self._generation,
            history.problem_at(checkpoint.updates),
            checkpoint,
            history.first,
            history.last,
            history.losses,
            run.meter.tracks,
            past,
            is_running=self._order is not None,
            divergence=run.divergence,
            fault=fault,
        )
        self._reported = time.monotonic()
        with self._answered:
            self.latest = report
            self._answered.notify_all()
