"""The samples of one update, what each adds to its gradient, and how noisy that is."""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bpviz_desktop.engine.batches import epoch_order, next_group
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import penalty_gradient
from bpviz_desktop.engine.network import Floats, Network, flat_index
from bpviz_desktop.engine.textbook.passes import (
    backward,
    forward,
    parameter_gradient,
)
from bpviz_desktop.engine.trace import Trace
from bpviz_desktop.engine.training import Problem
from bpviz_desktop.model.document import Data

# Of more samples so many stand for all; so many go through the network together.
MOST_SAMPLES, _TOGETHER = 20_000, 256
# Softmax has a Jacobian for each sample: so many of its numbers at once.
_MOST_JACOBIAN = 4_000_000
# How often the samples are drawn anew to see how batches of each size differ.
DRAWS = 200

Place = tuple[int, int, int | None]


@dataclass(frozen=True, eq=False)
class BatchRows:
    """The samples of an update in the order in which they are gathered.

    Attributes
    ----------
    samples : ndarray of int, (B,)
        Rows of the data.
    micro_batches : ndarray of int, (B,)
        Which mini-batch of the update each is in.
    x, y, answers : ndarray, (B, inputs), (B, K), (B, K)
    losses : ndarray, (B,)
    shares : ndarray, (B,)
        How much of the update's gradient each makes: its own gradient's part along it.
        They add up to 1; one below 0 works against the others. NaN without a gradient.
    """

    samples: NDArray[np.intp]
    micro_batches: NDArray[np.intp]
    x: Floats
    y: Floats
    answers: Floats
    losses: Floats
    shares: Floats


def batch_rows(trace: Trace) -> BatchRows:
    """Read an update's samples out of its trace."""
    batches = trace.micro_batches
    divisors = [
        len(batch.samples) if trace.loss_settings.reduction == "mean" else 1
        for batch in batches
    ]
    parts = [
        _along(trace, m) * (batch.share / divisor)
        for m, (batch, divisor) in enumerate(zip(batches, divisors, strict=True))
    ]
    along = np.concatenate(parts)
    with np.errstate(all="ignore"):
        shares = along / along.sum()
    counts = [len(batch.samples) for batch in batches]
    return BatchRows(
        np.concatenate([batch.samples for batch in batches]).astype(np.intp),
        np.repeat(np.arange(len(batches)), counts),
        np.concatenate([batch.x for batch in batches]),
        np.concatenate([batch.y for batch in batches]),
        np.concatenate([batch.layers[-1].a for batch in batches]),
        np.concatenate([batch.sample_losses for batch in batches]),
        shares,
    )


def _along(trace: Trace, m: int) -> Floats:
    """gₛ · g for every sample of a mini-batch, with g the update's gradient, (B,).

    Σⱼᵢ ∂Lₛ/∂zⱼ aᵢ gⱼᵢ + Σⱼ ∂Lₛ/∂zⱼ gⱼ, layer by layer: no sample's gradient is made.
    """
    batch, total = trace.micro_batches[m], 0.0
    with np.errstate(all="ignore"):
        for at, each in enumerate(batch.layers, start=1):
            before, g = batch.a(at - 1), trace.gradient
            total = total + (each.dL_dz @ g.W(at) * before).sum(axis=1)
            total = total + each.dL_dz @ g.b(at)
    found: Floats = np.asarray(total)
    return found


@dataclass(frozen=True, eq=False)
class Noise:
    """An update's gradient beside that of all samples, at the same parameters.

    Gradients here are means over samples, however the loss is reduced.

    Attributes
    ----------
    trace : Trace
        Of the update.
    data : Data
    place : (layer, j, i), i None for a bias
        The parameter that is looked at.
    length, whole_length : float
        Of both gradients.
    angle : float
        Between them, in degrees; NaN where one has no length.
    batches : ndarray, (batches of the epoch,)
        The parameter's derivative for each update of the epoch, in their order.
    current : int or None
        Which of them is the update's.
    mean, deviation : float
        Of the parameter's derivative over all samples.
    sizes, measured : ndarray, (k,)
        Root of the mean square by which batches of 1, 2, 4, … samples, drawn without
        putting back, miss the mean.
    """

    trace: Trace
    data: Data
    place: Place
    length: float
    whole_length: float
    angle: float
    batches: Floats
    current: int | None
    mean: float
    deviation: float
    sizes: NDArray[np.intp]
    measured: Floats


def noise_of(
    problem: Problem, data: Data, trace: Trace, place: Place
) -> Generator[int, None, Noise]:
    """Steps to the noise of an update; each yields how many samples are done.

    Parameters
    ----------
    problem : Problem
        What the update was made with.
    """
    rows = np.arange(len(problem.x))
    if len(rows) > MOST_SAMPLES:
        rows = np.linspace(0, len(rows) - 1, MOST_SAMPLES).astype(np.intp)
    network, parameters = problem.network, trace.before.parameters
    whole = np.zeros(len(parameters.flat))
    each = np.empty(len(rows))
    together = _together(network)
    for start in range(0, len(rows), together):
        part = slice(start, start + together)
        x, y = problem.x[rows[part]], problem.y[rows[part]]
        with np.errstate(all="ignore"):
            activities = forward(network, parameters, x, multiply=np.matmul)
            passes, _ = backward(
                network, parameters, activities, y=y, loss=problem.loss
            )
            whole += parameter_gradient(network, x, passes, reduction="sum").flat
            layer, j, i = place
            before = x if layer == 1 else passes[layer - 2].a
            slope = passes[layer - 1].dL_dz[:, j]
            each[part] = slope if i is None else slope * before[:, i]
        yield start
    free = network.trainable
    if not free[flat_index(network.widths, *place)]:
        each[:] = 0.0
    whole = np.where(free, whole, 0.0) / len(rows)
    # What the weights cost is the same for every batch, and no noise.
    mine = trace.gradient.flat
    if trace.loss_settings.l2:
        cost = penalty_gradient(trace.loss_settings, network, parameters)
        mine = np.where(free, mine - cost, 0.0)
    if trace.loss_settings.reduction == "sum":
        mine = mine / len(trace.places)
    batches, current = _of_the_epoch(problem, trace, rows, each)
    sizes, measured = yield from _spread(each)
    with np.errstate(all="ignore"):
        return Noise(
            trace,
            data,
            place,
            float(np.linalg.norm(mine)),
            float(np.linalg.norm(whole)),
            _angle(mine, whole),
            batches,
            current,
            float(each.mean()),
            float(each.std()),
            sizes,
            measured,
        )


def _together(network: Network) -> int:
    """How many samples go through the network at once."""
    squares = [
        units**2
        for units, layer in zip(network.widths[1:], network.layers, strict=True)
        if ACTIVATIONS[layer.activation.kind].coupled
    ]
    return max(1, min(_TOGETHER, _MOST_JACOBIAN // max(squares, default=1)))


def _angle(first: Floats, second: Floats) -> float:
    """In degrees, also where they are nearly alike (Kahan's formula)."""
    with np.errstate(all="ignore"):
        a, b = np.linalg.norm(first), np.linalg.norm(second)
        if not (np.isfinite(a) and np.isfinite(b) and a > 0 and b > 0):
            return math.nan
        u, v = first / a, second / b
        return math.degrees(
            2 * math.atan2(float(np.linalg.norm(u - v)), float(np.linalg.norm(u + v)))
        )


def _of_the_epoch(
    problem: Problem, trace: Trace, rows: NDArray[np.intp], each: Floats
) -> tuple[Floats, int | None]:
    """The mean derivative of every update of the epoch, and which one is shown."""
    if len(rows) < len(problem.x):
        return np.zeros(0), None
    training, before = problem.training, trace.before
    order = epoch_order(training, before.epoch, len(problem.x))
    found: list[float] = []
    current, position = None, 0
    while True:
        if position == before.position:
            current = len(found)
        group = next_group(training, before.epoch, position, order=order)
        found.append(float(each[np.concatenate(group.batches)].mean()))
        position = group.position
        if group.epoch != before.epoch:
            return np.array(found), current


def _spread(each: Floats) -> Generator[int, None, tuple[NDArray[np.intp], Floats]]:
    """How far means of 1, 2, 4, … drawn numbers are from that of all, and of all."""
    count = len(each)
    sizes = np.array(
        sorted({*(1 << k for k in range(count.bit_length())), count}), np.intp
    )
    sizes = sizes[sizes <= count]
    rng, total = np.random.default_rng(0), np.zeros(len(sizes))
    with np.errstate(all="ignore"):
        mean = each.mean()
        for _ in range(DRAWS):
            sums = np.cumsum(each[rng.permutation(count)] - mean)
            total += (sums[sizes - 1] / sizes) ** 2
            yield count
        return sizes, np.sqrt(total / DRAWS)
