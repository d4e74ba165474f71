"""Training a project and saying what is the matter with it, without a window."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace

import numpy as np

from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import Checkpoint
from bpviz_desktop.model.diagnosis.diagnose import Diagnosis, examine, probed_updates
from bpviz_desktop.model.diagnosis.in_loss import MOST_LOSSES
from bpviz_desktop.model.document import Document

_SLICE_SECONDS = 0.05


@dataclass(frozen=True, eq=False)
class Diagnosed:
    """A project that was trained on, and what is the matter with it.

    Attributes
    ----------
    document : Document
        With the last finite parameters.
    diagnosis : Diagnosis
    states : tuple of Checkpoint
        At the updates that were probed.
    """

    document: Document
    diagnosis: Diagnosis
    states: tuple[Checkpoint, ...]


def diagnosis_steps(
    document: Document,
    updates: int,
    *,
    slice_seconds: float = _SLICE_SECONDS,
    may_try: bool = True,
    is_stopped: Callable[[], bool] = lambda: False,
) -> Generator[int, None, Diagnosed]:
    """Train so many updates on, fewer where it diverges or is stopped.

    Yields how many updates are made, about every `slice_seconds`. `may_try`: whether
    other networks may be trained beside it, to see what could be learned.
    """
    first = document.checkpoint.updates
    trainer = Trainer(document.problem, document.checkpoint)
    kept, recent = {first: document.checkpoint}, np.empty(0)
    made, part = 0, 1
    for target in probed_updates(0, updates)[1:]:
        while made < target and trainer.divergence is None and not is_stopped():
            losses = np.empty(min(part, target - made, MOST_LOSSES))
            began = time.monotonic()
            done = trainer.run(len(losses), losses)
            made += done
            recent = np.concatenate([recent, losses[:done]])[-MOST_LOSSES:]
            took = max(time.monotonic() - began, 1e-6)
            part = max(1, min(2 * part, int(len(losses) * slice_seconds / took)))
            yield made
        kept[first + made] = trainer.checkpoint()
        if made < target:
            break
    diagnosis = yield from examine(
        document.problem,
        lambda update: (document.problem, kept[update]),
        probed_updates(first, first + made),
        losses=recent,
        divergence=trainer.divergence,
        may_try=may_try,
    )
    after = replace(document, checkpoint=kept[first + made])
    return Diagnosed(after, diagnosis, tuple(kept.values()))


def diagnosed(
    document: Document,
    updates: int,
    watch: Callable[[int], None] = lambda made: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> tuple[Document, Diagnosis]:
    """As `diagnosis_steps`, at once; `watch` is told how many updates are made."""
    steps = diagnosis_steps(document, updates, is_stopped=is_stopped)
    while True:
        try:
            watch(next(steps))
        except StopIteration as finished:
            done: Diagnosed = finished.value
            return done.document, done.diagnosis
