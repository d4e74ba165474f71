"""The one immutable value that every view draws."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import Enum
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from bpviz_desktop.engine.board.order import Granularity
from bpviz_desktop.engine.network import Network
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.textbook.gradcheck import GradientCheck
from bpviz_desktop.engine.training import Divergence
from bpviz_desktop.model.diagnosis.diagnose import Diagnosis
from bpviz_desktop.model.document import Document, same
from bpviz_desktop.model.run.curve import Curve
from bpviz_desktop.model.run.tracks import Tracks
from bpviz_desktop.model.screen.autodiff.laboratory import Laboratory
from bpviz_desktop.model.screen.lesson import Lesson, document_before
from bpviz_desktop.model.screen.parts import Part

# A smoothing over all updates of an epoch.
EPOCH = 0


class Cursor(NamedTuple):
    """How far the lesson has been revealed.

    Attributes
    ----------
    update : int
        Updates made before the one that the lesson explains.
    revealed : int
        How many of its terms are known.
    """

    update: int
    revealed: int


class Slice(NamedTuple):
    """Which two inputs pictures go over, and what the others are held at.

    Attributes
    ----------
    across, up : int
    holds_sample : bool
        The others are those of the sample shown, else the mean of all.
    """

    across: int = 0
    up: int = 1
    holds_sample: bool = False


class RunState(Enum):
    """What the run is doing."""

    PAUSED = "paused"
    PLAYING = "playing"  # the lesson steps by itself
    TRAINING = "training"  # the worker makes updates


@dataclass(frozen=True, eq=False)
class WholeCheck:
    """The result of checking every gradient of a document."""

    document: Document
    check: GradientCheck

    def holds_for(self, document: Document) -> bool:
        """Whether a document has the gradients that were checked."""
        mine = self.document
        return mine is document or (
            mine.network is document.network
            and mine.data is document.data
            and mine.loss == document.loss
            and mine.training == document.training
            and same(mine.checkpoint, document.checkpoint)
        )


@dataclass(frozen=True, eq=False)
class Session:
    """All that is on the screen.

    Attributes
    ----------
    document : Document
    lesson : Lesson
        The update that begins at the document's checkpoint; once all of it is known, it
        is made, and the one that has led there.
    cursor : Cursor
    focus : int or None
        The sample that the user wants to see, where an update has it; None: the first.
    first_update, updates_made : int
        The range of the timeline.
    curve : Curve
        Of this run.
    old_curves : tuple of Curve
        Of earlier runs.
    is_locked : bool
        Whether the canvas lets nobody change the network.
    log_axes : frozenset of str
        Names of the curves that are drawn on a logarithmic axis.
    smoothing : int
        Curves are means of so many updates; EPOCH: of one epoch's.
    slice : Slice
        Which inputs are looked at.
    laboratory : Laboratory
        The graph of operations, and the expression that is typed.
    shows_maps : bool
        Neurons show what they answer over these inputs, instead of numbers.
    tracks : Tracks or None
        What was measured beside the loss in this run, while a panel showed it.
    run_state : RunState
    speed : int
        Index in `speeds.SPEEDS`.
    granularity : Granularity
        How far the next step goes.
    step_by : Granularity
        How far the last one went: what it lit stays lit.
    selection : frozenset of Part
    pinned : TermId or None
        The term that was clicked; None follows the step.
    hovered : TermId or None
        The number under the mouse in a derivation or list: the canvas marks it.
    message : str
        One sentence for the status bar.
    divergence : Divergence or None
    diagnosis : Diagnosis or None
        What is the matter with this run, as it stood when that was measured last.
    finding : str
        The kind of the finding that is pointed at, or empty.
    gradient_check : GradientCheck or None
        Of the update on the screen.
    whole_check : WholeCheck or None
        The last check of all gradients.
    check_progress : (int, int) or None
        How many gradients of how many are checked, while that is going on.
    path : Path or None
    saved : Document or None
        What the project's file holds (or the example); None: nothing has been saved.
    read_only : str
        Why the file cannot be saved over; empty if it can.
    """

    document: Document
    lesson: Lesson
    cursor: Cursor = Cursor(0, 0)
    focus: int | None = None
    first_update: int = 0
    updates_made: int = 0
    curve: Curve = field(default_factory=Curve)
    old_curves: tuple[Curve, ...] = ()
    is_locked: bool = False
    log_axes: frozenset[str] = frozenset()
    smoothing: int = 1
    slice: Slice = Slice()
    laboratory: Laboratory = Laboratory()
    shows_maps: bool = False
    tracks: Tracks | None = None
    run_state: RunState = RunState.PAUSED
    speed: int = 0
    granularity: Granularity = "term"
    step_by: Granularity = "term"
    selection: frozenset[Part] = frozenset()
    pinned: TermId | None = None
    hovered: TermId | None = None
    message: str = ""
    divergence: Divergence | None = None
    diagnosis: Diagnosis | None = None
    finding: str = ""
    gradient_check: GradientCheck | None = None
    whole_check: WholeCheck | None = None
    check_progress: tuple[int, int] | None = None
    path: Path | None = None
    saved: Document | None = None
    read_only: str = ""

    @property
    def is_dirty(self) -> bool:
        """Whether closing would lose something: an edit, or what was trained."""
        return not same(self.document, self.saved)

    @property
    def is_running(self) -> bool:
        """Whether updates are made, or the lesson steps by itself."""
        return self.run_state is not RunState.PAUSED

    @cached_property
    def current(self) -> TermId | None:
        """The term that was written last."""
        return self.lesson.current(self.cursor.revealed)

    @property
    def asked(self) -> TermId | None:
        """The one term that canvas, caption, inspector and terms are about."""
        return self.pinned or self.current

    @property
    def update(self) -> int:
        """How many updates have led to the parameters on the screen."""
        return self.document.checkpoint.updates

    @property
    def is_made(self) -> bool:
        """Whether the lesson's update is made: the document is what it led to."""
        return self.cursor.update < self.update

    @property
    def before(self) -> Document:
        """The document that the lesson's update begins with."""
        return document_before(self.document, self.lesson.trace)

    @cached_property
    def sample(self) -> int:
        """The sample on the screen: that of the term asked, else the one in focus."""
        term, trace = self.asked, self.lesson.trace
        if term is not None and term.sample in trace.places:
            return term.sample
        if term is not None and term.micro_batch is not None:
            samples = trace.micro_batches[term.micro_batch].samples
            return self.lesson.first_of(samples)
        return self.lesson.focus

    def is_known(self, term: TermId) -> bool:
        """Whether a term has been revealed."""
        return self.lesson.is_known(term, self.cursor.revealed)


FIELDS = frozenset(each.name for each in fields(Session))


def changed_fields(old: Session | None, new: Session) -> frozenset[str]:
    """Which fields differ, compared by identity (numbers and names by value)."""
    if old is None:
        return FIELDS
    return frozenset(
        name for name in FIELDS if not _alike(getattr(old, name), getattr(new, name))
    )


def _alike(first: object, second: object) -> bool:
    if first is second:
        return True
    plain = (int, float, str, tuple, frozenset, Path, Enum)
    return isinstance(first, plain) and isinstance(second, plain) and first == second


def place_looked_at(session: Session) -> tuple[int, int, int | None]:
    """The parameter (layer, j, i) that is selected, or the first that is trained."""
    network = session.document.network
    for part in sorted(session.selection, key=lambda part: (part.layer, part.j)):
        if part.kind in ("wire", "bias"):
            return part.layer, part.j, part.i
    return _first_trained(network)


def _first_trained(network: Network) -> tuple[int, int, int | None]:
    for layer in range(1, network.depth + 1):
        connected = network.connected(layer)
        for j in range(network.widths[layer]):
            ways = connected[j].nonzero()[0]
            if len(ways):
                return layer, j, int(ways[0])
    return 1, 0, None
