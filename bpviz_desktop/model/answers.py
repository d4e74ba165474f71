"""What a network answers to samples, and how often its answer is right."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from bpviz_desktop.engine.network import Floats, Network, Parameters
from bpviz_desktop.engine.textbook.passes import forward

_HALF = 0.5
# Samples that are answered at once, and at most for a share of right answers.
_TOGETHER, MOST_COUNTED = 4_096, 20_000


def answers(network: Network, parameters: Parameters, x: Floats) -> Floats:
    """The answers to inputs x (n, inputs): (n, K); where numbers overflow, not finite.

    For pictures and shares, to which the order of sums does not matter.
    """
    with np.errstate(all="ignore"):
        found: Floats = forward(network, parameters, x, multiply=np.matmul)[-1].a
    return found


def are_classes(*targets: Floats) -> bool:
    """Whether tables of targets (n, K) are classes: 0 and 1, and both of them.

    Of several outputs one belongs to each sample.
    """
    every = np.concatenate(targets)
    if not bool(np.isin(every, (0.0, 1.0)).all()):
        return False
    if every.shape[1] == 1:
        return bool(every.min() < every.max())
    return bool((every.sum(axis=1) == 1).all())


def classes_of(values: Floats) -> NDArray[np.intp]:
    """The class that targets or answers (n, K) stand for; of one output 0 or 1."""
    if values.shape[1] == 1:
        return (values[:, 0] >= _HALF).astype(np.intp)
    return np.argmax(values, axis=1)


def accuracy(
    network: Network,
    parameters: Parameters,
    x: Floats,
    y: Floats,
    *,
    most: int | None = None,
) -> float:
    """The share of samples (n, inputs), (n, K) whose class is the one answered.

    Of more than `most` samples so many are taken, spread over all; NaN without any.
    What is not finite answers no class.
    """
    if most is not None and len(x) > most:
        rows = np.linspace(0, len(x) - 1, most).astype(np.intp)
        x, y = x[rows], y[rows]
    if not len(x):
        return float("nan")
    right = 0
    for start in range(0, len(x), _TOGETHER):
        part = slice(start, start + _TOGETHER)
        found = answers(network, parameters, x[part])
        is_finite = np.isfinite(found).all(axis=1)
        right += int((is_finite & (classes_of(found) == classes_of(y[part]))).sum())
    return right / len(x)
