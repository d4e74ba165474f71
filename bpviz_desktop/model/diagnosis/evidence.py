"""All that a run shows of how it learns, and what a finding is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from bpviz_desktop.engine.functions.losses import loss_entry
from bpviz_desktop.engine.network import Bools, Floats
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.training import Checkpoint, Divergence, Problem
from bpviz_desktop.language import marked, tr
from bpviz_desktop.model.diagnosis.capacity import Capacity
from bpviz_desktop.model.diagnosis.probe import Probe, measured_samples
from bpviz_desktop.model.diagnosis.thresholds import (
    LEARNED,
    LEAST_FALL,
    LEAST_UPDATES,
)
from bpviz_desktop.model.numbers.written import MINUS, short
from bpviz_desktop.model.structure import Unit

# Percent that are written with a power of ten.
_HUGE = 1e6


@dataclass(frozen=True)
class Finding:
    """One problem, and the measurement it stands on.

    Attributes
    ----------
    kind : str
    title : str
    where : str
        "layers 1 to 6"; "the loss".
    since : int
        The update from which on it was measured.
    measured, threshold : float
    measured_words, threshold_words : str
        The same as they are said.
    why : str
        Why it happens, in at most two sentences.
    layers : tuple of int
    units : tuple of (layer, j)
    follows : str
        The kind of the finding that it is a consequence of, or empty.
    term : TermId or None
        The number whose derivation shows it, of any sample.
    """

    kind: str
    title: str
    where: str
    since: int
    measured: float
    threshold: float
    measured_words: str
    threshold_words: str
    why: str
    layers: tuple[int, ...] = ()
    units: tuple[Unit, ...] = ()
    follows: str = ""
    term: TermId | None = None


@dataclass(frozen=True, eq=False)
class Evidence:
    """What was measured of one run.

    Attributes
    ----------
    problem : Problem
    checkpoint : Checkpoint
        Where the run stands.
    probes : tuple of Probe
        In the order of their updates, the last one at `checkpoint`.
    losses : ndarray, shape (n,)
        Before each of the last n updates of the run.
    divergence : Divergence or None
    capacity : Capacity or None
        What the network could learn; None as long as nobody asked.
    """

    problem: Problem
    checkpoint: Checkpoint
    probes: tuple[Probe, ...]
    losses: Floats
    divergence: Divergence | None = None
    capacity: Capacity | None = None

    @property
    def first(self) -> Probe:
        """Where the run began."""
        return self.probes[0]

    @property
    def last(self) -> Probe:
        """Where it stands."""
        return self.probes[-1]

    @property
    def made(self) -> int:
        """How many updates lie between the two."""
        return self.last.updates - self.first.updates

    @property
    def loss(self) -> float:
        """Mean loss where the run stands; if not finite, that of the last batch."""
        known = [self.first.loss, *self.losses[-1:], self.last.loss]
        return float(next(filter(np.isfinite, reversed(known)), np.nan))

    @cached_property
    def reference(self) -> float:
        """The loss of a network that has learned nothing.

        That of the best constant answer, the mean of the targets; where all targets are
        equal, the loss at the start.
        """
        blind = constant_loss(self.problem)
        return blind if blind > 0 else self.first.loss

    @property
    def learned(self) -> float:
        """Which part of the reference is gone; NaN where the loss is not finite."""
        return share_learned(self.last.loss, self.reference)

    @cached_property
    def halfway(self) -> Probe:
        """The probe nearest to the middle of the run."""
        middle = (self.first.updates + self.last.updates) / 2
        return min(self.probes, key=lambda each: abs(each.updates - middle))

    @property
    def fall(self) -> float:
        """By which part the loss fell in the second half of the run."""
        then = self.halfway.loss
        return 1.0 - self.last.loss / then if then > 0 else 0.0

    @property
    def has_learned(self) -> bool:
        """Whether most of what can be learned is learned."""
        return self.learned >= LEARNED

    @property
    def is_learning(self) -> bool:
        """Whether the loss falls as it should, or has fallen."""
        falls = self.made >= LEAST_UPDATES and self.fall >= LEAST_FALL
        return self.has_learned or falls

    def since(self, holds: Callable[[Probe], bool]) -> int:
        """The update from which on every probe shows something."""
        since = self.last.updates
        for each in reversed(self.probes):
            if not holds(each):
                break
            since = each.updates
        return since


def constant_loss(problem: Problem) -> float:
    """Mean loss over the measured samples of the answer that is always the mean."""
    y = problem.y[measured_samples(problem)]
    mean = np.broadcast_to(y.mean(axis=0), y.shape)
    with np.errstate(all="ignore"):
        losses = loss_entry(problem.loss).value(y, mean)
    return max(0.0, float(losses.mean()))


def share_learned(loss: float, reference: float) -> float:
    """Which part of a reference loss is gone."""
    return 1.0 - loss / reference if reference > 0 else 1.0


def percent(share: float) -> str:
    """A share as a percentage with two digits at least, down to 0.01 %."""
    number = 100 * share
    size = abs(number)
    if size >= _HUGE:
        return f"{short(number)} %"
    written = marked(f"{number:.0f}" if size >= 10 else f"{number:.2g}")
    return f"{written.replace('-', MINUS)} %" if size >= 0.005 else "0 %"


def times(factor: float) -> str:
    """A factor with few digits."""
    return short(factor, 1 if abs(factor) < 10 else 0)


def layers_words(layers: Iterable[int]) -> str:
    """ "layer 3", "layers 1 to 6", "layers 1, 4 and 5"."""
    chosen = sorted(layers)
    if len(chosen) == 1:
        return tr("layer {value}", value=chosen[0])
    if len(chosen) > 2 and chosen[-1] - chosen[0] == len(chosen) - 1:
        return tr("layers {value} to {value_2}", value=chosen[0], value_2=chosen[-1])
    listed = ", ".join(map(str, chosen[:-1]))
    return tr("layers {listed} and {value}", listed=listed, value=chosen[-1])


def updates_words(updates: int) -> str:
    """tr("1 update"), "500 updates"."""
    return (
        tr("1 update") if updates == 1 else tr("{updates:,} updates", updates=updates)
    )


def units_of(layers: Iterable[int], flags: Sequence[Bools]) -> tuple[Unit, ...]:
    """The units of these layers that are flagged."""
    return tuple((at, int(j)) for at in layers for j in np.flatnonzero(flags[at - 1]))
