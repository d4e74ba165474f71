"""The samples in the order and form in which the trainer's plans take them."""

from __future__ import annotations

import numpy as np

from bpviz_desktop.engine.batches import Indices, epoch_order
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.training import Training


class Samples:
    """Mini-batches of one epoch, each contiguous and feature-major.

    Parameters
    ----------
    x : ndarray, shape (samples, inputs)
    targets : ndarray, shape (rows, samples)
    training : Training

    Attributes
    ----------
    full : ndarray, shape (mini-batches, inputs + 1 + rows, batch size)
        The mini-batches of full size from `offset` on.
    tail : ndarray, shape (inputs + 1 + rows, fewer), or None
        The last, smaller one.
    offset : int
        Place in the epoch of the first mini-batch; 0 unless the run was continued with
        another batch size in the middle of an epoch.
    """

    def __init__(self, x: Floats, targets: Floats, training: Training) -> None:
        self._training = training
        self.count = len(x)
        self.batch = min(training.batch_size, self.count)
        self.columns = np.vstack([x.T, np.ones(self.count), targets])
        self.full = np.empty((0, len(self.columns), self.batch))
        self.tail: Floats | None = None
        self.offset = 0
        self._laid: tuple[int, int] | None = None

    def lay_out(self, epoch: int, position: int) -> None:
        """Get ready for an epoch: gathers its samples if they are not there yet."""
        offset = position % self.batch
        key = (epoch if self._training.shuffle else -1, offset)
        if key == self._laid:
            return
        columns = self.columns
        if self._training.shuffle:
            order = epoch_order(self._training, epoch, self.count)
            columns = columns.take(order, axis=1)
        count = (self.count - offset) // self.batch
        end = offset + count * self.batch
        if len(self.full) != count:
            self.full = np.empty((count, len(columns), self.batch))
        parts = columns[:, offset:end].reshape(len(columns), count, self.batch)
        np.copyto(self.full, parts.transpose(1, 0, 2))
        self.tail = np.ascontiguousarray(columns[:, end:]) if end < self.count else None
        self.offset, self._laid = offset, key

    def batch_at(self, position: int) -> Floats | None:
        """The mini-batch that begins there; None at the end of the epoch."""
        at = (position - self.offset) // self.batch
        return self.full[at] if at < len(self.full) else self._tail_at(position)

    def _tail_at(self, position: int) -> Floats | None:
        return self.tail if position < self.count else None

    def gather(self, chosen: Indices, out: Floats) -> None:
        """Copy the samples with these indices into a plan's `data`."""
        self.columns.take(chosen, axis=1, out=out, mode="clip")
