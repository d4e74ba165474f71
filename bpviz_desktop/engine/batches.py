"""Which samples make up the next update: epochs, mini-batches, groups of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bpviz_desktop.engine.training import Training

Indices = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Group:
    """The mini-batches of one update, and where the run stands after it.

    Attributes
    ----------
    batches : tuple of ndarray of int
        Sample indices of each mini-batch.
    epoch, position : int
        Place in the data after the update.
    """

    batches: tuple[Indices, ...]
    epoch: int
    position: int


def epoch_order(training: Training, epoch: int, samples: int) -> Indices:
    """The order in which epoch `epoch` (from 0) visits the samples."""
    if not training.shuffle:
        return np.arange(samples)
    return np.random.default_rng([training.seed, 1, epoch]).permutation(samples)


def next_group(
    training: Training, epoch: int, position: int, *, order: Indices
) -> Group:
    """Return the group of mini-batches that begins at `position` of `order`.

    The last mini-batch of an epoch may be smaller, and a group ends with the epoch.
    """
    samples, batches = len(order), []
    for _ in range(training.accumulation_steps):
        batches.append(order[position : position + training.batch_size])
        position += len(batches[-1])
        if position >= samples:
            return Group(tuple(batches), epoch + 1, 0)
    return Group(tuple(batches), epoch, position)


def updates_until_end(training: Training, samples: int, position: int = 0) -> int:
    """How many updates lead from a place in the data to the end of the epoch."""
    group = training.batch_size * training.accumulation_steps
    return math.ceil((samples - position) / group)


def batch_shares(sizes: Sequence[int], reduction: str) -> tuple[float, ...]:
    """How much each mini-batch counts in the update: its share of the samples, or 1."""
    if reduction == "sum":
        return (1.0,) * len(sizes)
    total = sum(sizes)
    return tuple(size / total for size in sizes)
