"""Is the gradient right? Backward against central differences of the loss.

The differences need the forward pass and the loss alone, so that an error in `backward`
cannot hide in both.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np

from bpviz_desktop.engine.batches import Group, Indices, batch_shares
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import LOSSES, penalty, penalty_gradient
from bpviz_desktop.engine.network import Bools, Floats, Network, Parameters, frozen
from bpviz_desktop.engine.textbook.passes import (
    Activity,
    forward,
    reduced,
    run_batch,
    sample_losses,
)
from bpviz_desktop.engine.training import Problem

TOLERANCE = 1e-6
# The error of a central difference is about h²·|L‴|/6 + ε·|L|/h; a step near ε^(1/3)
# makes the two alike (Nocedal & Wright (2006), Numerical Optimization, section 8.1).
STEP = 1e-5
_EPSILON = float(np.finfo(np.float64).eps)


@dataclass(frozen=True, eq=False)
class GradientCheck:
    """What was compared; arrays (n,), one number for each entry of `indices`.

    Attributes
    ----------
    indices : ndarray of int
        Places in `Parameters.flat`.
    analytic, numeric : ndarray
        ∂L/∂w by backward, and by central differences.
    difference : ndarray
        |analytic − numeric|.
    allowed : ndarray
        How large `difference` may be: 1e-6·(1 + |g|), and what rounding of the loss
        alone can make of it.
    near_kink : ndarray of bool
        A kink of an activation or of the loss lies between the two evaluations, so
        that the numeric value says nothing.
    """

    indices: Indices
    analytic: Floats
    numeric: Floats
    difference: Floats
    allowed: Floats
    near_kink: Bools

    @property
    def has_passed(self) -> Bools:
        """Which entries agree; those near a kink are given the benefit of the doubt."""
        return (self.difference <= self.allowed) | self.near_kink


def check_gradient(
    problem: Problem,
    parameters: Parameters,
    group: Group,
    *,
    indices: Sequence[int] | Indices | None = None,
    step: float = STEP,
) -> GradientCheck:
    """Compare the gradient of one update's loss with central differences.

    Parameters
    ----------
    group : Group
        The mini-batches of the update.
    indices : sequence of int, or None
        Places in `parameters.flat`; None for all that an optimizer may move.
    step : float
        h = step · max(1, |w|).

    Raises
    ------
    ValueError
        If an index is that of a removed wire.
    """
    check = iter_check(problem, parameters, group, indices=indices, step=step)
    while True:
        try:
            next(check)
        except StopIteration as finished:
            result: GradientCheck = finished.value
            return result


def iter_check(
    problem: Problem,
    parameters: Parameters,
    group: Group,
    *,
    indices: Sequence[int] | Indices | None = None,
    step: float = STEP,
) -> Generator[int, None, GradientCheck]:
    """Do the same in slices of one entry: yields how many are done.

    The caller stops between two of them whenever it likes; the result is the
    generator's return value.
    """
    chosen = _chosen(problem.network, indices)
    flat = parameters.flat
    analytic = _combined_gradient(problem, parameters, group)[chosen]
    numeric, noise = np.empty(len(chosen)), np.empty(len(chosen))
    near_kink = np.zeros(len(chosen), bool)
    for k, index in enumerate(chosen):
        h = step * max(1.0, abs(float(flat[index])))
        above, below = flat[index] + h, flat[index] - h
        loss_above, sides_above = _evaluated(problem, parameters, index, above, group)
        loss_below, sides_below = _evaluated(problem, parameters, index, below, group)
        # The distance that the two numbers really have, not 2·h.
        distance = above - below
        numeric[k] = (loss_above - loss_below) / distance
        noise[k] = 8 * _EPSILON * max(abs(loss_above), abs(loss_below)) / distance
        near_kink[k] = any(
            not np.array_equal(one, other)
            for one, other in zip(sides_above, sides_below, strict=True)
        )
        yield k + 1
    difference = np.abs(analytic - numeric)
    return GradientCheck(
        indices=frozen(chosen, np.intp),
        analytic=frozen(analytic),
        numeric=frozen(numeric),
        difference=frozen(difference),
        allowed=frozen(TOLERANCE * (1 + np.abs(analytic)) + noise),
        near_kink=frozen(near_kink, bool),
    )


def _chosen(network: Network, indices: Sequence[int] | Indices | None) -> Indices:
    if indices is None:
        return np.flatnonzero(network.trainable)
    chosen = np.asarray(indices, dtype=np.intp)
    exists = np.concatenate(
        [
            np.column_stack([network.connected(at), np.ones(units, bool)]).ravel()
            for at, units in enumerate(network.widths[1:], start=1)
        ]
    )
    for index in chosen:
        if not exists[index]:
            raise ValueError(f"entry {index} is a removed wire: it has no gradient")
    return chosen


def _combined_gradient(
    problem: Problem, parameters: Parameters, group: Group
) -> Floats:
    sizes = [len(batch) for batch in group.batches]
    shares = batch_shares(sizes, problem.loss.reduction)
    combined = np.zeros_like(parameters.flat)
    if problem.loss.l2:
        combined += penalty_gradient(problem.loss, problem.network, parameters)
    for batch, share in zip(group.batches, shares, strict=True):
        combined += share * run_batch(problem, parameters, batch).dL_dparameters.flat
    return combined


def _evaluated(
    problem: Problem, parameters: Parameters, index: int, value: float, group: Group
) -> tuple[float, list[Bools]]:
    """The loss with one parameter changed, and on which side of each kink it is."""
    flat = parameters.flat.copy()
    flat[index] = value
    changed = Parameters(parameters.widths, flat)
    loss, sides = problem.loss, []
    sizes = [len(batch) for batch in group.batches]
    total = penalty(loss, problem.network, changed)
    with np.errstate(all="ignore"):
        for batch, share in zip(
            group.batches, batch_shares(sizes, loss.reduction), strict=True
        ):
            y = problem.y[batch]
            activities = forward(problem.network, changed, problem.x[batch])
            losses = sample_losses(loss, y, activities[-1])
            total += share * reduced(losses, loss.reduction)
            sides += _sides(problem, activities, y)
    return total, sides


def _sides(problem: Problem, activities: Sequence[Activity], y: Floats) -> list[Bools]:
    sides = [
        now.z > kink
        for layer, now in zip(problem.network.layers, activities, strict=True)
        for kink in ACTIVATIONS[layer.activation.kind].kinks
    ]
    gap = activities[-1].a - y
    return sides + [gap > kink for kink in LOSSES[problem.loss.kind].kinks]
