"""Losses as prepared calls, for the trainer.

A kernel leaves constant factors out: the trainer multiplies them, the reduction and
the learning rate once into the step, where they cost nothing. The entries of `losses`
name the kernels. Buffers are feature-major, (K, batch).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from bpviz_desktop.engine.kernels.activations import sigmoid_calls
from bpviz_desktop.engine.kernels.calls import ONE, ZERO, Call, scalar
from bpviz_desktop.engine.network import Floats


@dataclass(frozen=True)
class LossKernel:
    """How a loss is computed in place.

    Attributes
    ----------
    calls : (targets, answer, slope, total) -> calls
        `answer` is z of the last layer for a loss with `from_z`, otherwise ŷ. They
        write Σₛ Lₛ / value_factor into the 0-d `total`, and ∂Lₛ/∂answer /
        slope_factor into `slope`.
    value_factor, slope_factor : (K) -> float
    targets : (y) -> ndarray (rows, samples)
        What the calls want of targets y (samples, K), feature-major.
    """

    calls: Callable[[Floats, Floats, Floats, Floats], list[Call]]
    value_factor: Callable[[int], float]
    slope_factor: Callable[[int], float]
    targets: Callable[[Floats], Floats] = lambda y: np.ascontiguousarray(y.T)


def _one(K: int) -> float:
    return 1.0


def _mean(K: int) -> float:
    return 1.0 / K


def _squares(y: Floats, a: Floats, slope: Floats, total: Floats) -> list[Call]:
    flat = slope.reshape(-1)
    return [(np.subtract, (a, y, slope)), (flat.dot, (flat, total))]


def _absolute(y: Floats, a: Floats, slope: Floats, total: Floats) -> list[Call]:
    gap, size = np.empty_like(a), np.empty_like(a)
    return [
        (np.subtract, (a, y, gap)),
        (np.abs, (gap, size)),
        (np.ones(a.size).dot, (size.reshape(-1), total)),
        (np.sign, (gap, slope)),
    ]


def _huber(y: Floats, a: Floats, slope: Floats, total: Floats) -> list[Call]:
    """With c the gap cut to ±1, the loss is c·(gap − c/2) on both sides."""
    gap, half, rest = np.empty_like(a), np.empty_like(a), np.empty_like(a)
    return [
        (np.subtract, (a, y, gap)),
        (partial(np.minimum, out=half), (gap, ONE)),
        (partial(np.maximum, out=slope), (half, scalar(-1.0))),
        (np.multiply, (slope, scalar(0.5), half)),
        (np.subtract, (gap, half, rest)),
        (slope.reshape(-1).dot, (rest.reshape(-1), total)),
    ]


def _binary(y: Floats, z: Floats, slope: Floats, total: Floats) -> list[Call]:
    """ln(1 + eᶻ) − y·z, and σ(z) − y."""
    plus, hit, own, s = (np.empty_like(z) for _ in range(4))
    return [
        (np.logaddexp, (z, ZERO, plus)),
        (np.multiply, (y, z, hit)),
        (np.subtract, (plus, hit, own)),
        (np.ones(z.size).dot, (own.reshape(-1), total)),
        *sigmoid_calls(z, s),
        (np.subtract, (s, y, slope)),
    ]


def _class_targets(y: Floats) -> Floats:
    """−y, and below it Σ y of each sample."""
    return np.ascontiguousarray(np.vstack([-y.T, y.sum(axis=1)]))


def _classes(targets: Floats, z: Floats, slope: Floats, total: Floats) -> list[Call]:
    """Σ y·(ln Σ eᶻ − z), and Σ y·softmax(z) − y.

    With t = z − max z, the loss is one product of (−y, Σ y) with (t, ln Σ eᵗ).
    """
    K, size = z.shape
    answers = np.empty((K + 1, size))
    shifted, log_sum = answers[:-1], answers[-1]
    row, sums, share = np.empty(size), np.empty(size), np.empty(size)
    powers, product = np.empty_like(z), np.empty_like(z)
    return [
        (np.maximum.reduce, (z, 0, None, row)),
        (np.subtract, (z, row, shifted)),
        (np.exp, (shifted, powers)),
        (np.ones(K).dot, (powers, sums)),
        (np.log, (sums, log_sum)),
        (targets.reshape(-1).dot, (answers.reshape(-1), total)),
        (np.divide, (targets[-1], sums, share)),
        (np.multiply, (powers, share, product)),
        (np.add, (product, targets[:-1], slope)),
    ]


def _outputs(y: Floats, a: Floats, slope: Floats, total: Floats) -> list[Call]:
    ones = np.ones(a.size)
    return [(ones.dot, (a.reshape(-1), total)), (slope.fill, (1.0,))]


SQUARED = LossKernel(_squares, _one, lambda K: 2.0)
HALF_SQUARED = LossKernel(_squares, lambda K: 0.5, _one)
MEAN_SQUARED = LossKernel(_squares, _mean, lambda K: 2.0 / K)
ABSOLUTE = LossKernel(_absolute, _mean, _mean)
HUBER = LossKernel(_huber, _mean, _mean)
BINARY = LossKernel(_binary, _mean, _mean)
CLASSES = LossKernel(_classes, _one, _one, _class_targets)
OUTPUTS = LossKernel(_outputs, _one, _one)
