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
    Begin,
    GoOn,
    Mail,
    Message,
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
from bpviz_desktop.engine.trainer import Trainer
from bpviz_desktop.engine.training import Checkpoint, Divergence
from bpviz_desktop.model.history import History

# So long at most the worker holds up a frame, or an edit.
SLICE_SECONDS = 0.001
_WORK_SECONDS = 0.004
REPORT_SECONDS = 1 / 120
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
        self._history: History | None = None
        self._trainer: Trainer | None = None
        self._order: Run | None = None
        self._since = 0.0
        self._made = 0
        self._chunk = 1
        self._reported = 0.0
        self._divergence: Divergence | None = None

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
                elif self._order is not None:
                    self._gate.wait(_LONGEST_HOLD)
                    self._train(self._order)
                elif self._at_work:
                    self._do_work()
            except Exception:  # a fault must reach the user, not end the thread
                self._order = None
                self._at_work.clear()
                self._report(fault=traceback.format_exc())

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
        match message:
            case Begin(_, problem, checkpoint):
                self._order = None
                self._divergence = None
                self._history = History(problem, checkpoint)
                self._trainer = Trainer(problem, checkpoint)
            case GoOn(_, problem, checkpoint):
                assert self._history is not None
                self._divergence = None
                self._history.seal(problem, checkpoint)
                self._trainer = Trainer(problem, checkpoint)
                self._start_counting()
            case Record(_, problem, checkpoint, loss):
                assert self._history is not None
                self._history.record(problem, checkpoint, loss)
                self._trainer = Trainer(problem, checkpoint)
            case Run():
                self._order = message
                self._go_back_to(message.since)
                self._start_counting()
            case Pause():
                self._order = None
            case Seek(_, update):
                assert self._history is not None
                self._order = None
                self._report(checkpoint=self._history.at(update))
                return
        self._report()

    def _start_counting(self) -> None:
        self._since, self._made = time.monotonic(), 0

    def _go_back_to(self, update: int) -> None:
        """Take the trainer to a past update; the same future will be made again."""
        assert self._history is not None and self._trainer is not None
        if self._trainer.updates != update:
            self._trainer.restore(self._history.at(update))

    def _train(self, order: Run) -> None:
        """Make the updates of one slice of time."""
        count = self._wanted(order)
        if count <= 0:
            if order.until is not None and self._at() >= order.until:
                self._order = None
                self._report()
            return
        began = time.monotonic()
        made = self._advance(count)
        self._made += made
        now = time.monotonic()
        if made == count:
            per_update = (now - began) / count
            self._chunk = max(
                1, min(100_000, int(SLICE_SECONDS / max(per_update, 1e-7)))
            )
        else:
            self._order = None
        if order.until is not None and self._at() >= order.until:
            self._order = None
        if self._order is None or now - self._reported > REPORT_SECONDS:
            self._report()

    def _at(self) -> int:
        assert self._trainer is not None
        return self._trainer.updates

    def _wanted(self, order: Run) -> int:
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
            count = min(count, order.until - self._at())
        return count

    def _advance(self, count: int) -> int:
        """Train, noting losses and checkpoints; past updates are only made again."""
        assert self._history is not None and self._trainer is not None
        history, trainer = self._history, self._trainer
        known = history.last - trainer.updates
        if known > 0:
            part = min(count, known)
            trainer.restore(history.at(trainer.updates + part))
            return part
        total = 0
        while total < count:
            until_due = history.stride - (history.last - history.first) % history.stride
            part = min(count - total, until_due)
            made = trainer.run(part, history.room(part))
            history.extend(made)
            total += made
            if history.is_due():
                history.add(trainer.checkpoint())
            if made < part:
                self._divergence = trainer.divergence
                break
        return total

    def _report(self, *, checkpoint: Checkpoint | None = None, fault: str = "") -> None:
        if self._history is None or self._trainer is None:
            return
        history = self._history
        checkpoint = checkpoint or self._trainer.checkpoint()
        report = Report(
            self._generation,
            history.problem_at(checkpoint.updates),
            checkpoint,
            history.first,
            history.last,
            history.losses,
            is_running=self._order is not None,
            divergence=self._divergence,
            fault=fault,
        )
        self._reported = time.monotonic()
        with self._answered:
            self.latest = report
            self._answered.notify_all()
