"""Cures tried on a copy: as it is and cured, from the same start, side by side."""

from __future__ import annotations

from collections.abc import Collection, Generator
from dataclasses import dataclass, replace

import numpy as np

from bpviz_desktop.engine.network import Floats, Parameters
from bpviz_desktop.language import tr
from bpviz_desktop.model import edits
from bpviz_desktop.model.diagnosis.cures import CURES, cured
from bpviz_desktop.model.diagnosis.evidence import updates_words
from bpviz_desktop.model.diagnosis.in_loss import mean_loss
from bpviz_desktop.model.diagnosis.job import Diagnosed, diagnosis_steps
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.numbers.written import short

SEEDS = 5
_SLICE_SECONDS = 0.002
# A loss that is not at least so much lower is no better.
_BETTER = 0.9


@dataclass(frozen=True, eq=False)
class Course:
    """How one run went.

    Attributes
    ----------
    updates, losses : ndarray, shape (n,)
        Updates made, and then the loss of all samples, in the project's own loss.
    flow : ndarray, shape (depth,)
        Root mean square of ∂L/∂z by layer at the end.
    is_free : bool
        Whether the finding that was to be cured is gone.
    diverged_at : int or None
    """

    updates: Floats
    losses: Floats
    flow: Floats
    is_free: bool
    diverged_at: int | None = None

    @property
    def loss(self) -> float:
        """At the end."""
        return float(self.losses[-1])


@dataclass(frozen=True, eq=False)
class Trial:
    """A project as it is and with cures, over the same updates.

    Attributes
    ----------
    kinds : tuple of str
        Keys of CURES.
    finding : str
    updates : int
        So many were asked for.
    plain, cured : Course
    """

    kinds: tuple[str, ...]
    finding: str
    updates: int
    plain: Course
    cured: Course

    @property
    def helps(self) -> bool:
        """Whether the cured network ends with a loss that is clearly lower."""
        if not np.isfinite(self.cured.loss) or self.cured.diverged_at is not None:
            return False
        before = self.plain.loss
        if self.plain.diverged_at is not None or not np.isfinite(before):
            return bool(self.cured.loss < self.plain.losses[0])
        return self.cured.loss < _BETTER * before

    @property
    def name(self) -> str:
        """The cures, as they are called."""
        return " + ".join(CURES[kind].title for kind in self.kinds)

    @property
    def verdict(self) -> str:
        """What came of it, in numbers."""
        ends = f"{_written(self.plain)} → {_written(self.cured)}"
        words = tr(
            "{ends} in {updates_words}",
            ends=ends,
            updates_words=updates_words(self.updates),
        )
        if not self.helps:
            return tr("{words}: no better", words=words)
        return (
            words
            if self.cured.is_free
            else tr("{words}, but it is still found", words=words)
        )


def _written(course: Course) -> str:
    if course.diverged_at is not None:
        return tr("∞ (update {diverged_at:,})", diverged_at=course.diverged_at)
    return short(course.loss, 4)


def trial_steps(
    document: Document, kinds: Collection[str], finding: str, updates: int
) -> Generator[int, None, Trial]:
    """Train the project as it is and cured, from its start; yields updates made."""
    begun = edits.reset(document)
    plain = yield from _course(begun, begun, finding, updates)
    changed = cured(document, kinds)
    other = yield from _course(changed, begun, finding, updates)
    ordered = tuple(kind for kind in CURES if kind in kinds)
    return Trial(ordered, finding, updates, plain, other)


def _course(
    document: Document, plain: Document, finding: str, updates: int
) -> Generator[int, None, Course]:
    done: Diagnosed = yield from diagnosis_steps(
        document, updates, slice_seconds=_SLICE_SECONDS, may_try=False
    )
    evidence = done.diagnosis.evidence
    losses = np.array([each.loss for each in evidence.probes])
    if document.loss.kind != plain.loss.kind:
        # Both courses are told in the loss of the project as it is.
        problem = replace(document.problem, loss=plain.loss)
        with np.errstate(all="ignore"):
            losses = np.array(
                [mean_loss(problem, state.parameters) for state in done.states]
            )
    divergence = evidence.divergence
    kinds = {each.kind for each in done.diagnosis.findings}
    return Course(
        np.array([each.updates for each in evidence.probes], dtype=np.float64),
        losses,
        evidence.last.dL_dz,
        finding not in kinds,
        divergence.update if divergence else None,
    )


def _drawn(document: Document, seed: int) -> Document:
    """The project with weights of another draw; its biases stay as they began."""
    drawn = edits.draw_anew(document, document.training.initializer, seed)
    network, start = document.network, document.start
    layers = range(1, network.depth + 1)
    parameters = Parameters.of(
        network,
        [drawn.parameters.W(at) for at in layers],
        [start.b(at) for at in layers],
    )
    return edits.restarted(drawn, parameters)


@dataclass(frozen=True)
class SeedTrial:
    """How many starts the cures helped.

    Attributes
    ----------
    kinds : tuple of str
    helped, tried : int
    """

    kinds: tuple[str, ...]
    helped: int
    tried: int

    @property
    def verdict(self) -> str:
        """The count in words."""
        return tr(
            "helped from {helped} of {tried} starts (other seeds)",
            helped=self.helped,
            tried=self.tried,
        )


def seed_steps(
    document: Document, kinds: Collection[str], finding: str, updates: int
) -> Generator[int, None, SeedTrial]:
    """The same from weights drawn with other seeds; yields how many are tried."""
    helped = 0
    first = document.training.seed
    for seed in range(first, first + SEEDS):
        trial = yield from trial_steps(_drawn(document, seed), kinds, finding, updates)
        helped += trial.helps and trial.cured.is_free
    ordered = tuple(kind for kind in CURES if kind in kinds)
    return SeedTrial(ordered, helped, SEEDS)
