"""What the GUI thread tells the worker, and what it hears back: frozen values.

A message to the run carries a generation number, work a ticket; the answer to an older
one is dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.training import Checkpoint, Divergence, Problem
from bpviz_desktop.model.run.goals import Goal
from bpviz_desktop.model.run.series import Series
from bpviz_desktop.model.run.tracks import Tracks

if TYPE_CHECKING:
    from bpviz_desktop.controller.worker.training_run import TrainingRun

# So many runs are kept, for an undo to come back to.
KEPT_RUNS = 4


@dataclass(frozen=True, eq=False)
class Begin:
    """Run number `run` from `checkpoint` on; `test` holds inputs and targets to test.

    One of the last KEPT_RUNS goes on as it was left, any other number begins anew.
    """

    generation: int
    run: int
    problem: Problem
    checkpoint: Checkpoint
    test: tuple[Floats, Floats]


@dataclass(frozen=True, eq=False)
class GoOn:
    """Go on from an edited `checkpoint` with `problem`; drop what came after it."""

    generation: int
    problem: Problem
    checkpoint: Checkpoint


@dataclass(frozen=True, eq=False)
class Record:
    """The lesson made one update by hand; it leads to `checkpoint`."""

    generation: int
    problem: Problem
    checkpoint: Checkpoint
    loss: float


@dataclass(frozen=True, eq=False)
class Run:
    """Make updates from `checkpoint`, `per_second` (None: as many as possible).

    `until` is the number of updates to stop at, or None; `goal` says when to stop
    before.
    """

    generation: int
    checkpoint: Checkpoint
    per_second: float | None
    until: int | None = None
    goal: Goal | None = None


@dataclass(frozen=True)
class Pause:
    """Make no more updates."""

    generation: int


@dataclass(frozen=True)
class Seek:
    """Give the state after `update` updates."""

    generation: int
    update: int


@dataclass(frozen=True)
class Stop:
    """End the thread."""


Steps: TypeAlias = Generator[int, None, Any]


@dataclass(frozen=True, eq=False)
class Work:
    """Compute something in slices while no updates are made.

    A newer Work of the same kind takes the place of the older one.

    Attributes
    ----------
    ticket : int
        Comes back with the answer.
    kind : str
    whole : int
        How many steps there are.
    begin : callable
        Gives the steps: a generator that yields how many are done, and returns the
        result. Everything it reads is frozen.
    """

    ticket: int
    kind: str
    whole: int
    begin: Callable[[], Steps]


@dataclass(frozen=True, eq=False)
class Study:
    """As Work, on the run's past: `begin` is given the run.

    It is put aside when another run begins, or this one goes on or another way.
    """

    ticket: int
    kind: str
    whole: int
    begin: Callable[[TrainingRun], Steps]


@dataclass(frozen=True, eq=False)
class WorkDone:
    """How far a Work is; `result` is None until it is finished.

    `fault` is the traceback of what it came to grief over, or empty.
    """

    ticket: int
    done: int
    whole: int
    result: Any = None
    fault: str = ""


@dataclass(frozen=True)
class Measure:
    """Measure more than the loss from now on (`Tracks`), or no more."""

    is_wanted: bool


Message: TypeAlias = Begin | GoOn | Record | Run | Pause | Seek
Mail: TypeAlias = Message | Work | Study | Measure


@dataclass(frozen=True, eq=False)
class Past:
    """A state of the run, and what was trained from it on."""

    problem: Problem
    checkpoint: Checkpoint


@dataclass(frozen=True, eq=False)
class Report:
    """The worker's latest state.

    Attributes
    ----------
    generation : int
        Of the newest message it has carried out.
    problem : Problem
        What is (or then was) trained from `checkpoint` on.
    checkpoint : Checkpoint
        A whole state; for a Seek the one asked for, else the last one made.
    first, last : int
        Range of the history.
    losses : Series
        Loss before every update of the history.
    tracks : Tracks
        What was measured beside the loss, while that was wanted.
    past : Past or None
        One update before `checkpoint`, where the run comes to a stand.
    is_running : bool
    divergence : Divergence or None
    """

    generation: int
    problem: Problem
    checkpoint: Checkpoint
    first: int
    last: int
    losses: Series
    tracks: Tracks
    past: Past | None = None
    is_running: bool = False
    divergence: Divergence | None = None


@dataclass(frozen=True)
class Fault:
    """The worker could not carry out what it was told: a traceback."""

    generation: int
    traceback: str


class WorkerLike(Protocol):
    """What a Runner needs of its worker: a thread's, or one that works at once."""

    @property
    def latest(self) -> Report | Fault | None:
        """The newest answer."""

    @property
    def work(self) -> Mapping[str, WorkDone]:
        """How far each kind of work is."""

    def start(self) -> None:
        """Begin to listen."""

    def send(self, message: Mail) -> None:
        """Take a message."""

    def hold(self) -> None:
        """Wait with training."""

    def release(self) -> None:
        """Go on."""

    def wait_for(self, is_there: Callable[[], bool], seconds: float) -> bool:
        """Wait until something was answered; False if it takes longer."""

    def close(self) -> None:
        """End."""
