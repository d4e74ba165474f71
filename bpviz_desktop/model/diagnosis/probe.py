"""What is measured of a network between two updates, layer by layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from bpviz_desktop.engine.batches import (
    Group,
    Indices,
    batch_shares,
    epoch_order,
    next_group,
)
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.clipping import clipped
from bpviz_desktop.engine.functions.losses import loss_entry, penalty_gradient
from bpviz_desktop.engine.functions.schedules import learning_rate
from bpviz_desktop.engine.network import Bools, Floats, Network, Parameters, blocks
from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.engine.textbook.passes import (
    backward,
    forward,
    parameter_gradient,
    sample_losses,
)
from bpviz_desktop.engine.textbook.steps import textbook_step
from bpviz_desktop.engine.trace import LayerPass
from bpviz_desktop.engine.training import Checkpoint, Problem
from bpviz_desktop.model.diagnosis.thresholds import (
    FLAT_SLOPE,
    NEARLY_ALL,
    SAME_WEIGHTS,
)

# Of more samples than these (or these products of samples and parameters) some are
# taken, spread over all.
_MOST_SAMPLES, _MOST_PRODUCTS = 10_000, 20_000_000
_LEAST_SAMPLES = 64
# Where every activation has settled: what is flat there saturates.
_FAR, _SETTLED = 12.0, 1e-3


@dataclass(frozen=True, eq=False)
class Probe:
    """One network at one update, over its training samples.

    All rows have one number for each layer 1, 2, …: shape (depth,).

    Attributes
    ----------
    updates : int
    loss : float
        Mean over the samples, whatever the reduction.
    dL_da, dL_dz : ndarray
        Root mean square over samples and units, of each sample's own loss.
    gradient : ndarray
        ‖∂L/∂W‖ of the loss of all samples, as the reduction says.
    weight : ndarray
        ‖W‖.
    step : ndarray
        ‖ΔW‖ of the next update.
    slope : ndarray
        Mean |f′(z)| over samples and units.
    path : ndarray
        The product of the mean |w·f′| of each step from the last layer back to this
        one: what a single path leaves of a gradient. 1 for the last layer.
    dead, saturated, twins : tuple of ndarray of bool, shape (units,)
        Units that a rectifier cuts off (f′ = 0) for every sample; that a curve which
        flattens passes next to nothing back through, for nearly all of them; that have
        the weights of another one, in and out.
    """

    updates: int
    loss: float
    dL_da: Floats
    dL_dz: Floats
    gradient: Floats
    weight: Floats
    step: Floats
    slope: Floats
    path: Floats
    dead: tuple[Bools, ...]
    saturated: tuple[Bools, ...]
    twins: tuple[Bools, ...]

    @cached_property
    def backward_ratio(self) -> Floats:
        """The size of ∂L/∂z in each layer as a part of the last layer's."""
        return _quotient(self.dL_dz, self.dL_dz[-1:])

    @cached_property
    def step_ratio(self) -> Floats:
        """‖ΔW‖ / ‖W‖; NaN where all weights are 0."""
        return _quotient(self.step, self.weight)

    @property
    def gradient_norm(self) -> float:
        """‖∂L/∂W‖ over all layers."""
        with np.errstate(over="ignore"):
            return float(np.sqrt(np.sum(self.gradient**2)))


def _quotient(over: Floats, under: Floats) -> Floats:
    with np.errstate(all="ignore"):
        return np.where(under > 0, over / under, np.nan)


def spread(samples: int, most: int) -> Indices:
    """All samples, or `most` of them spread over all."""
    if samples <= most:
        return np.arange(samples)
    return np.linspace(0, samples - 1, most).astype(np.intp)


def measured_samples(problem: Problem) -> Indices:
    """The training samples that a probe goes over: all, unless they are too many."""
    most = max(_LEAST_SAMPLES, _MOST_PRODUCTS // problem.network.parameter_count)
    return spread(len(problem.x), min(most, _MOST_SAMPLES))


def passes_of(
    problem: Problem, parameters: Parameters, x: Floats, y: Floats
) -> tuple[Floats, tuple[LayerPass, ...]]:
    """Losses (n,) of samples x, y, and every layer's numbers; sums in any order."""
    network = problem.network
    activities = forward(network, parameters, x, multiply=np.matmul)
    losses = sample_losses(problem.loss, y, activities[-1])
    passes, _ = backward(
        network, parameters, activities, y=y, loss=problem.loss, multiply=np.matmul
    )
    return losses, passes


def probe(problem: Problem, checkpoint: Checkpoint) -> Probe:
    """Measure a network at a checkpoint, where it is trained on from."""
    network, parameters = problem.network, checkpoint.parameters
    chosen = measured_samples(problem)
    x, y = problem.x[chosen], problem.y[chosen]
    with np.errstate(all="ignore"):
        losses, passes = passes_of(problem, parameters, x, y)
        mean = parameter_gradient(
            network, x, passes, reduction="mean", multiply=np.matmul
        )
        whole = len(problem.x) if problem.loss.reduction == "sum" else 1.0
        slopes = [_slopes(each) for each in passes]
        return Probe(
            updates=checkpoint.updates,
            loss=float(losses.mean()),
            dL_da=np.array([_rms(each.dL_da) for each in passes]),
            dL_dz=np.array([_rms(each.dL_dz) for each in passes]),
            gradient=whole * _norms(network, mean.flat),
            weight=_norms(network, parameters.flat),
            step=_norms(network, next_step(problem, checkpoint)),
            slope=np.array([np.abs(slope).mean() for slope in slopes]),
            path=_path(network, parameters, slopes),
            dead=_dead(network, slopes),
            saturated=_saturated(problem, slopes),
            twins=_twins(network, parameters),
        )


def _rms(values: Floats) -> float:
    """Root mean square, from the largest so that no square overflows."""
    largest = float(np.abs(values).max(initial=0.0))
    if largest == 0 or not np.isfinite(largest):
        return largest
    return largest * float(np.sqrt(np.mean((values / largest) ** 2)))


def _norms(network: Network, flat: Floats) -> Floats:
    """Euclidean length of each layer's weights, or of what belongs to them."""
    weights = [block[:, :-1] for block in blocks(network.widths, flat)]
    return np.array([_rms(W) * np.sqrt(W.size) for W in weights])


def _path(network: Network, parameters: Parameters, slopes: Sequence[Floats]) -> Floats:
    """Products of mean |w·f′| from the last layer down, over wires that exist."""
    product = np.ones(network.depth)
    for at in range(network.depth - 1, 0, -1):
        wires = network.connected(at + 1)
        factors = np.abs(parameters.W(at + 1)) * np.abs(slopes[at - 1]).mean(axis=0)
        mean = float(factors[wires].mean()) if wires.any() else 0.0
        product[at - 1] = mean * product[at]
    return product


def _slopes(layer: LayerPass) -> Floats:
    """∂a/∂z of each unit by its own z: (samples, units)."""
    if layer.da_dz.ndim == 2:
        return layer.da_dz
    return np.einsum("sjj->sj", layer.da_dz)


def next_step(problem: Problem, checkpoint: Checkpoint) -> Floats:
    """What the next update adds to the parameters, (P,)."""
    training = problem.training
    order = epoch_order(training, checkpoint.epoch, len(problem.x))
    group = next_group(training, checkpoint.epoch, checkpoint.position, order=order)
    return step_of(problem, checkpoint, group)


def step_of(problem: Problem, checkpoint: Checkpoint, group: Group) -> Floats:
    """What an update with these mini-batches adds to the parameters, (P,)."""
    training, parameters = problem.training, checkpoint.parameters
    gradient = np.where(
        problem.network.trainable,
        _gradient_of(problem, parameters, group.batches),
        0.0,
    )
    cut, _ = clipped(gradient, training.clip)
    lines = textbook_step(
        training.optimizer,
        parameters.flat,
        cut,
        slots=checkpoint.optimizer_state.slots,
        lr=learning_rate(training.learning_rate, training.schedule, checkpoint.updates),
        t=checkpoint.optimizer_state.step + 1,
        network=problem.network,
    )
    step: Floats = lines["new"] - parameters.flat
    return step


def _gradient_of(
    problem: Problem, parameters: Parameters, batches: Sequence[Indices]
) -> Floats:
    """∂L/∂(W, b) of an update with these mini-batches, before clipping: (P,)."""
    reduction = problem.loss.reduction
    total = np.zeros(len(parameters.flat))
    shares = batch_shares([len(batch) for batch in batches], reduction)
    for batch, share in zip(batches, shares, strict=True):
        x = problem.x[batch]
        _, passes = passes_of(problem, parameters, x, problem.y[batch])
        total += (
            share
            * parameter_gradient(
                problem.network, x, passes, reduction=reduction, multiply=np.matmul
            ).flat
        )
    if problem.loss.l2:
        total += penalty_gradient(problem.loss, problem.network, parameters)
    return total


@lru_cache(maxsize=256)
def steepest(activation: Choice) -> float:
    """The largest |f′| of an activation: 1/4 of the sigmoid, 1 of tanh."""
    z = np.linspace(-_FAR, _FAR, 4801)
    return float(np.abs(slope_at(activation, z)).max())


def value_at(activation: Choice, z: Floats) -> Floats:
    """f at each z (n,); of a coupled function the first of two, the other's z at 0."""
    entry = ACTIVATIONS[activation.kind]
    return entry.function(_rows(activation, z), activation)[:, 0]


def slope_at(activation: Choice, z: Floats) -> Floats:
    """f′ at each z (n,), by the own z; of a coupled function as in `value_at`."""
    entry, rows = ACTIVATIONS[activation.kind], _rows(activation, z)
    slopes = entry.derivative(rows, entry.function(rows, activation), activation)
    return slopes[:, 0, 0] if entry.coupled else slopes[:, 0]


def _rows(activation: Choice, z: Floats) -> Floats:
    beside = [np.zeros_like(z)] if ACTIVATIONS[activation.kind].coupled else []
    return np.column_stack([z, *beside])


@lru_cache(maxsize=256)
def cuts_off(activation: Choice) -> bool:
    """Whether f′ is exactly 0 on one side of 0, as ReLU’s."""
    if ACTIVATIONS[activation.kind].coupled:
        return False
    return bool((slope_at(activation, np.array([-1.0, 1.0])) == 0).any())


@lru_cache(maxsize=256)
def flat_below(activation: Choice) -> float:
    """The |f′| below which a unit is saturated; 0 where f never flattens gently."""
    if ACTIVATIONS[activation.kind].coupled or cuts_off(activation):
        return 0.0
    peak = steepest(activation)
    ends = np.abs(slope_at(activation, np.array([-_FAR, _FAR])))
    flattens = bool((ends < _SETTLED * peak).any())
    return FLAT_SLOPE * peak if flattens else 0.0


def _dead(network: Network, slopes: Sequence[Floats]) -> tuple[Bools, ...]:
    """Units of rectifiers whose f′ is 0 for every sample."""
    return tuple(
        (slope == 0).all(axis=0) & cuts_off(layer.activation)
        for layer, slope in zip(network.layers, slopes, strict=True)
    )


def _saturated(problem: Problem, slopes: Sequence[Floats]) -> tuple[Bools, ...]:
    """Units whose f′ is small for nearly all samples.

    Where a loss cancels f′ of the last layer (cross entropies) these are none.
    """
    found = []
    for at, slope in enumerate(slopes, start=1):
        layer = problem.network.layer(at)
        is_cancelled = at == problem.network.depth and loss_entry(problem.loss).from_z
        limit = 0.0 if is_cancelled else flat_below(layer.activation)
        is_flat = np.abs(slope) < limit
        found.append(is_flat.mean(axis=0) >= NEARLY_ALL)
    return tuple(found)


def _twins(network: Network, parameters: Parameters) -> tuple[Bools, ...]:
    """Units of hidden layers with the weights of another one, in and out.

    Where a skip tells the units of a layer apart, these are none.
    """
    found = []
    for at in range(1, network.depth + 1):
        is_skipped = network.layer(at).skip_from is not None
        if at == network.depth or is_skipped or network.skip_targets(at):
            found.append(np.zeros(network.widths[at], bool))
            continue
        found.append(
            _repeated(np.hstack([parameters.block(at), parameters.W(at + 1).T]))
        )
    return tuple(found)


def _repeated(rows: Floats) -> Bools:
    """Which rows (n, k) equal another one, but for rounding.

    Equal rows have equal products with any vector: neighbours are compared when the
    rows are sorted by one.
    """
    is_repeated = np.zeros(len(rows), bool)
    direction = np.random.default_rng(0).normal(size=rows.shape[1])
    order = np.argsort(rows @ direction, kind="stable")
    ranked = rows[order]
    gaps = np.abs(np.diff(ranked, axis=0)).max(axis=1, initial=0.0)
    sizes = np.abs(ranked).max(axis=1, initial=0.0)
    same = gaps <= SAME_WEIGHTS * sizes[1:]
    is_repeated[order[1:]] |= same
    is_repeated[order[:-1]] |= same
    return is_repeated
