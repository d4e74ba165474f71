"""Training without a window: in slices, so that it can be watched and stopped."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.trainer import Trainer
from bpviz_desktop.engine.training import Divergence
from bpviz_desktop.model.document import Document

_SLICE = 200


@dataclass(frozen=True, eq=False)
class Trained:
    """The outcome of a training job.

    Attributes
    ----------
    document : Document
        With the last finite parameters.
    losses : ndarray, shape (updates,)
        Loss before every update made.
    epochs : ndarray of int, shape (updates,)
        The epoch (from 1) of each.
    divergence : Divergence or None
    """

    document: Document
    losses: Floats
    epochs: np.ndarray
    divergence: Divergence | None


def updates_of_epochs(document: Document, epochs: int) -> int:
    """How many updates lead to the end of the `epochs`-th epoch from here.

    The rest of an epoch that has begun counts as the first one.
    """
    training, samples = document.training, len(document.data.inputs)
    group = training.batch_size * training.accumulation_steps
    whole = math.ceil(samples / group)
    first = math.ceil((samples - document.checkpoint.position) / group)
    return first + (epochs - 1) * whole


def train(
    document: Document, updates: int, watch: Callable[[int, float], None]
) -> Trained:
    """Make `updates` updates; `watch(made, loss)` is told now and then."""
    trainer = Trainer(document.problem, document.checkpoint)
    losses = np.empty(updates)
    epochs = np.empty(updates, np.int64)
    made = 0
    while made < updates:
        per_epoch = updates_of_epochs(
            replace(document, checkpoint=trainer.checkpoint()), 1
        )
        part = min(per_epoch, updates - made, _SLICE)
        epoch = trainer.epoch + 1
        done = trainer.run(part, losses[made : made + part])
        epochs[made : made + done] = epoch
        made += done
        if done:
            watch(made, float(losses[made - 1]))
        if done < part:
            break
    after = replace(document, checkpoint=trainer.checkpoint())
    return Trained(after, losses[:made], epochs[:made], trainer.divergence)
