"""The loss at many points at once: one forward pass for all of them.

The lines of `engine.textbook.passes` with one axis more; tests hold them together.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from bpviz_desktop.engine.batches import Indices, batch_shares
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import loss_entry
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.training import Problem

# Of all samples so many at most, evenly spread: a picture needs thousands of losses.
MOST_SAMPLES = 2_000
# Products in one piece (some milliseconds), and numbers held at once (16 MB).
_MOST_PRODUCTS, _MOST_NUMBERS = 2_000_000, 2_000_000


@dataclass(frozen=True, eq=False)
class Ground:
    """Whose loss it is.

    Attributes
    ----------
    problem : Problem
    batches : tuple of ndarray of int
        Rows of each mini-batch; that of all samples is one.
    is_whole : bool
        Whether these are all samples (or MOST_SAMPLES of them), not an update's.
    """

    problem: Problem
    batches: tuple[Indices, ...]
    is_whole: bool = False

    @classmethod
    def of_all(cls, problem: Problem) -> Ground:
        """All samples, as one batch."""
        count = len(problem.x)
        kept = min(count, MOST_SAMPLES)
        rows = np.linspace(0, count - 1, kept).round().astype(np.intp)
        return cls(problem, (rows,), is_whole=True)

    def is_same(self, other: Ground) -> bool:
        """Whether the loss is the same function of the parameters."""
        mine, theirs = self.problem, other.problem
        return (
            (mine.network is theirs.network and mine.loss == theirs.loss)
            and (mine.x is theirs.x and mine.y is theirs.y)
            and len(self.batches) == len(other.batches)
            and all(map(np.array_equal, self.batches, other.batches))
        )

    @property
    def samples(self) -> int:
        """How many samples it is of."""
        return sum(map(len, self.batches))


def pieces(ground: Ground, points: int) -> Iterator[range]:
    """So many points in pieces that take some milliseconds each."""
    network = ground.problem.network
    size = len(network.trainable)
    rows = max(len(batch) for batch in ground.batches)
    together = max(
        1,
        min(
            _MOST_PRODUCTS // max(1, rows * size),
            _MOST_NUMBERS // (size + rows * max(network.widths)),
        ),
    )
    for start in range(0, points, together):
        yield range(start, min(start + together, points))


def losses_at(ground: Ground, points: Floats) -> Floats:
    """The loss of an update that would begin at each point, the penalty's part too.

    Parameters
    ----------
    points : ndarray, shape (n, parameters)
        In the form of `Parameters.flat`.

    Returns
    -------
    ndarray, shape (n,)
        Not finite where a number grows too large.
    """
    problem = ground.problem
    reduction = problem.loss.reduction
    shares = batch_shares([len(batch) for batch in ground.batches], reduction)
    with np.errstate(all="ignore"):
        weights = points[:, ~problem.network.is_bias]
        total = 0.5 * problem.loss.l2 * (weights * weights).sum(axis=1)
        for batch, share in zip(ground.batches, shares, strict=True):
            each = _sample_losses(problem, batch, points)
            found = each.sum(axis=1) if reduction == "sum" else each.mean(axis=1)
            total = total + share * found
    return total


def _sample_losses(problem: Problem, batch: Indices, points: Floats) -> Floats:
    """The loss of each sample at each point, (n, B)."""
    network, count, rows = problem.network, len(points), len(batch)
    x, y = problem.x[batch], problem.y[batch]
    outputs: list[Floats] = [np.broadcast_to(x, (count, *x.shape))]
    z = a = outputs[0]
    stacked = _stacked(network.widths, points)
    for layer, block in zip(network.layers, stacked, strict=True):
        z = outputs[-1] @ block[:, :, :-1].swapaxes(1, 2) + block[:, None, :, -1]
        flat = z.reshape(count * rows, -1)
        f = ACTIVATIONS[layer.activation.kind].function(flat, layer.activation)
        a = f.reshape(z.shape)
        if layer.skip_from is not None:
            a = a + outputs[layer.skip_from]
        outputs.append(a)
    entry = loss_entry(problem.loss)
    answers, targets = z if entry.from_z else a, np.tile(y, (count, 1))
    value = entry.from_z.value if entry.from_z else entry.value
    return value(targets, answers.reshape(count * rows, -1)).reshape(count, rows)


def _stacked(widths: tuple[int, ...], points: Floats) -> list[Floats]:
    """Views (n, units, units before + 1) of the points, for layers 1, 2, …"""
    views, start = [], 0
    for before, units in zip(widths, widths[1:], strict=False):
        end = start + units * (before + 1)
        views.append(points[:, start:end].reshape(-1, units, before + 1))
        start = end
    return views
