"""Training without a window: in slices, so that it can be watched and stopped."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace

import numpy as np

from bpviz_desktop.engine.batches import updates_until_end
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.trainer.general import loss_in_slices
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import LARGEST_COUNTER, Divergence
from bpviz_desktop.model.answers import accuracy, are_classes
from bpviz_desktop.model.document import Document

_SLICE_SECONDS = 0.05
_LONGEST_SLICE = 65_536
_FIRST_ROOM = 1_048_576
_MEASURED = ("test_loss", "accuracy", "test_accuracy")


@dataclass(frozen=True, eq=False)
class Trained:
    """The outcome of a training job.

    Attributes
    ----------
    before : Document
        What was trained on from.
    document : Document
        With the last finite parameters.
    losses : ndarray, shape (updates made,)
        Loss before every update.
    ends : ndarray, shape (n, 4)
        Measured at the end of each epoch, where that was asked for and there are test
        samples: updates made in this job, test loss, shares of right answers to the
        training and to the test samples (NaN where targets are no classes).
    divergence : Divergence or None
        Why it ended early.
    """

    before: Document
    document: Document
    losses: Floats
    ends: Floats
    divergence: Divergence | None

    @property
    def measured(self) -> tuple[str, ...]:
        """Names of the columns of `ends` that have numbers, without the first."""
        data = self.before.data
        if not len(data.test_inputs):
            return ()
        has_classes = are_classes(data.targets, data.test_targets)
        return _MEASURED if has_classes else _MEASURED[:1]

    def loss_of(self, x: Floats, y: Floats) -> float:
        """Loss of samples (n, inputs), (n, K) at the end; NaN for the mean of none."""
        problem = self.document.problem
        return loss_in_slices(problem, self.document.parameters, x, y=y)

    def as_csv(self) -> bytes:
        """Write `update,epoch,loss`: update and epoch of the whole run, from 1.

        With test samples also what was measured after the updates that end an epoch.
        """
        start, count = self.before.checkpoint, len(self.measured)
        rows = [",".join(("update", "epoch", "loss", *self.measured)) + "\n"]
        at_ends = {
            int(made): "".join(f",{number!r}" for number in numbers[:count])
            for made, *numbers in self.ends.tolist()
        }
        between = count * ","
        epochs = epochs_of_updates(self.before, len(self.losses)).tolist()
        numbered = enumerate(zip(epochs, self.losses.tolist(), strict=True), start=1)
        rows += [
            f"{start.updates + k},{epoch},{loss!r}{at_ends.get(k, between)}\n"
            for k, (epoch, loss) in numbered
        ]
        return "".join(rows).encode()


def _until_end(document: Document, position: int) -> int:
    """How many updates lead from a place in the data to the end of the epoch."""
    samples = len(document.data.inputs)
    return updates_until_end(document.training, samples, position)


def _per_epoch(document: Document) -> tuple[int, int]:
    """How many updates end the present epoch, and how many make up a whole one."""
    return _until_end(document, document.checkpoint.position), _until_end(document, 0)


def updates_an_epoch(document: Document) -> int:
    """How many updates go once through the samples."""
    return _until_end(document, 0)


def updates_of_epochs(document: Document, epochs: int) -> int:
    """How many updates lead to the end of the `epochs`-th epoch from here.

    The rest of an epoch that has begun counts as the first one.
    """
    first, whole = _per_epoch(document)
    return first + (epochs - 1) * whole


def has_room(document: Document, updates: int) -> bool:
    """Whether the counters of a project file can hold so many more updates."""
    now = document.checkpoint
    largest = max(now.updates, now.epoch, now.optimizer_state.step)
    return largest + updates <= LARGEST_COUNTER


def epochs_of_updates(document: Document, updates: int) -> np.ndarray:
    """The epoch, from 1, of each of the next `updates` updates."""
    first, whole = _per_epoch(document)
    later = np.arange(updates, dtype=np.int64) - first
    return document.checkpoint.epoch + 2 + np.maximum(later // whole, -1)


def train(
    document: Document,
    updates: int,
    watch: Callable[[int, float], None],
    is_stopped: Callable[[], bool] = lambda: False,
    *,
    measures: bool = False,
) -> Trained:
    """Make `updates` updates, fewer where the training diverges or is stopped.

    Parameters
    ----------
    watch : (updates made, loss before the last of them) -> None
        Called about 20 times a second; what it raises ends the job.
    is_stopped : () -> bool
        Asked as often; the update that runs is made to its end.
    measures : bool
        Whether each epoch's end is measured, where there are test samples.
    """
    steps = training_steps(document, updates, is_stopped=is_stopped, measures=measures)
    while True:
        try:
            watch(*next(steps))
        except StopIteration as finished:
            trained: Trained = finished.value
            return trained


def training_steps(
    document: Document,
    updates: int,
    *,
    slice_seconds: float = _SLICE_SECONDS,
    is_stopped: Callable[[], bool] = lambda: False,
    measures: bool = False,
) -> Generator[tuple[int, float], None, Trained]:
    """As `train`, in steps that take about `slice_seconds`.

    Yields how many updates are made, and the loss before the last of them.
    """
    measures = measures and len(document.data.test_inputs) > 0
    ends: list[tuple[float, ...]] = []
    trainer = Trainer(document.problem, document.checkpoint)
    losses = np.empty(min(updates, _FIRST_ROOM))
    made, part = 0, 1
    while made < updates and not is_stopped():
        part = min(part, updates - made)
        if measures:
            part = min(part, _until_end(document, trainer.position))
        if made + part > len(losses):
            losses = np.concatenate([losses[:made], np.empty(max(made, part))])
        began = time.monotonic()
        done = trainer.run(part, losses[made : made + part])
        took = max(time.monotonic() - began, 1e-6)
        made += done
        if done:
            yield made, float(losses[made - 1])
        if done < part:
            break
        if measures and trainer.position == 0:
            ends.append((made, *_measures(document, trainer)))
        part = max(1, min(_LONGEST_SLICE, 2 * part, int(part * slice_seconds / took)))
    after = replace(document, checkpoint=trainer.checkpoint())
    rows = np.array(ends).reshape(-1, 1 + len(_MEASURED))
    return Trained(document, after, losses[:made].copy(), rows, trainer.divergence)


def _measures(document: Document, trainer: Trainer) -> tuple[float, float, float]:
    """Test loss, and the shares of right answers to training and test samples."""
    data = document.data
    tests = data.test_inputs, data.test_targets
    loss = trainer.loss_of(*tests)
    if not are_classes(data.targets, data.test_targets):
        return loss, math.nan, math.nan
    known = document.network, trainer.checkpoint().parameters
    return loss, accuracy(*known, data.inputs, data.targets), accuracy(*known, *tests)
