"""What the worker does with messages and time, whatever thread it is on.

`Worker` gives it a thread of its own, a test carries it out by hand.
"""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Mapping

from bpviz_desktop.controller.worker.messages import (
    KEPT_RUNS,
    Begin,
    Fault,
    GoOn,
    Mail,
    Measure,
    Message,
    Past,
    Pause,
    Record,
    Report,
    Run,
    Seek,
    Steps,
    Study,
    Work,
    WorkDone,
)
from bpviz_desktop.controller.worker.training_run import TrainingRun
from bpviz_desktop.engine.training import Checkpoint

# So long at most the worker holds up a frame, or an edit.
SLICE_SECONDS = 0.001
_WORK_SECONDS = 0.004
# While updates are made, work gets at most one part in so many of the time; a study,
# which nobody has asked for, less.
_WORK_SHARE, _STUDY_SHARE = 10, 40
REPORT_SECONDS = 1 / 70
# A report copies all parameters: of so many, at most ten a second.
LARGE_NETWORK = 20_000
_LARGE_REPORT_SECONDS = 0.1
_LONGEST_WAIT = 0.05


class Desk:
    """One run, the order to make updates, and the work that lies there.

    Attributes
    ----------
    latest : Report or Fault or None
        Replaced whole, so that any thread may read it.
    work : mapping of str to WorkDone
        How far each kind of work is; replaced whole.
    """

    def __init__(self, answered: Callable[[], None] = lambda: None) -> None:
        self.latest: Report | Fault | None = None
        self.work: Mapping[str, WorkDone] = {}
        self._answered = answered
        self._at_work: dict[str, tuple[Work | Study, Steps]] = {}
        self._work_due = 0.0
        self._measures = False
        self._generation = 0
        self._run: TrainingRun | None = None
        self._runs: dict[int, TrainingRun] = {}
        self._order: Run | None = None
        self._since = 0.0
        self._made = 0
        self._chunk = 1
        self._reported = 0.0

    @property
    def is_training(self) -> bool:
        """Whether updates are to be made."""
        return self._order is not None

    def take(self, mail: Mail) -> None:
        """Carry out a message; a fault is left as the answer."""
        if isinstance(mail, (Work, Study)):
            self._begin_work(mail)
            return
        if isinstance(mail, Measure):
            self._measures = mail.is_wanted
            return
        try:
            self._carry_out(mail)
        except Exception:  # a fault must reach the user, not end the thread
            self._fail()

    def go_on(self) -> None:
        """Do one slice of what there is to do."""
        try:
            if self._run is not None and self._order is not None:
                self._train(self._run, self._order)
        except Exception:
            self._fail()
        if self._at_work and (self._order is None or time.monotonic() > self._work_due):
            self._do_work()

    def clear(self) -> None:
        """Put all work aside for good; its steps end here, on the thread they ran on.

        NumPy's `errstate` can only be left where it was entered.
        """
        self._at_work.clear()

    def _fail(self) -> None:
        self._order = None
        self.latest = Fault(self._generation, traceback.format_exc())
        self._answered()

    def patience(self) -> float | None:
        """How long to wait for a message: forever, or until something is due."""
        if self._order is None:
            return 0.0 if self._at_work else None
        if self._order.per_second is None:
            return 0.0
        due = self._since + (self._made + 1) / self._order.per_second
        return min(max(0.0, due - time.monotonic()), _LONGEST_WAIT)

    def _begin_work(self, asked: Work | Study) -> None:
        try:
            if isinstance(asked, Work):
                self._at_work[asked.kind] = (asked, asked.begin())
            elif self._run is not None:
                self._at_work[asked.kind] = (asked, asked.begin(self._run))
        except Exception:
            self._drop_work(asked)

    def _do_work(self) -> None:
        """Do one slice of work, of each kind in turn; its fault is its own."""
        kind, (asked, steps) = next(iter(self._at_work.items()))
        self._at_work[kind] = self._at_work.pop(kind)
        began, done = time.monotonic(), 0
        try:
            while time.monotonic() < began + _WORK_SECONDS:
                done = next(steps)
            self._note(kind, WorkDone(asked.ticket, done, asked.whole))
        except StopIteration as finished:
            del self._at_work[kind]
            self._note(
                kind, WorkDone(asked.ticket, asked.whole, asked.whole, finished.value)
            )
        except Exception:
            self._drop_work(asked)
        now = time.monotonic()
        share = _STUDY_SHARE if isinstance(asked, Study) else _WORK_SHARE
        self._work_due = now + share * (now - began)

    def _drop_work(self, asked: Work | Study) -> None:
        self._at_work.pop(asked.kind, None)
        fault = traceback.format_exc()
        self._note(asked.kind, WorkDone(asked.ticket, 0, asked.whole, fault=fault))

    def _note(self, kind: str, done: WorkDone) -> None:
        self.work = {**self.work, kind: done}
        self._answered()

    def _carry_out(self, message: Message) -> None:
        self._generation = message.generation
        if isinstance(message, (Begin, GoOn, Record, Run)):
            self._put_studies_aside()
        if isinstance(message, Begin):
            self._order = self._run = None
            self._run = self._begun(message)
            self._report(self._run, checkpoint=message.checkpoint)
            return
        run = self._run
        if run is None:
            raise RuntimeError("there is no run; the message that begins one failed")
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

    def _put_studies_aside(self) -> None:
        """The past is another one, or grows; who asked will ask again."""
        self._at_work = {
            kind: (asked, steps)
            for kind, (asked, steps) in self._at_work.items()
            if isinstance(asked, Work)
        }

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
        if self._measures:
            run.keep_measuring()
        if made == count:
            per_update = max((now - began) / count, 1e-7)
            self._chunk = max(1, min(100_000, int(SLICE_SECONDS / per_update)))
        if made < count or self._is_there(run, order):
            self._order = None
        elif order.until is not None and run.trainer.updates == order.until - 1:
            run.remember()
        if self._order is None or now - self._reported > self._pause_of(run):
            self._report(run, stands=self._order is None)

    def _pause_of(self, run: TrainingRun) -> float:
        """How long to wait at least between two reports."""
        is_large = run.parameter_count > LARGE_NETWORK
        return _LARGE_REPORT_SECONDS if is_large else REPORT_SECONDS

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
            count = min(count, max(left - 1, 1) if left > 0 else 0)
        return count

    def _report(
        self,
        run: TrainingRun,
        *,
        checkpoint: Checkpoint | None = None,
        stands: bool = False,
    ) -> None:
        history, past = run.history, None
        if checkpoint is None:
            checkpoint = run.reached(measures=self._measures, is_last=stands)
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
        )
        self._reported = time.monotonic()
        self.latest = report
        self._answered()
