"""What the trainer needs beside its loop: steps and clipping with or without kernels.

An entry without one is computed as its definition says: that allocates, but a new
optimizer or clipping trains at once.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from bpviz_desktop.engine.functions.clipping import CLIPPINGS, norm_of
from bpviz_desktop.engine.functions.losses import penalty
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.kernels.clipping import Clip
from bpviz_desktop.engine.kernels.penalty import Penalty
from bpviz_desktop.engine.kernels.steps import Place, Step
from bpviz_desktop.engine.network import Floats, Network, Parameters, blocks
from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.engine.textbook.passes import forward, sample_losses
from bpviz_desktop.engine.textbook.steps import textbook_step
from bpviz_desktop.engine.training import Divergence, Problem

# Numbers of the widest layer in one slice of `loss_in_slices`: 16 MB.
_SLICE_NUMBERS = 2_000_000
# Conventions that change no step, only what the first one begins with.
_AT_THE_START = {"initial"}


def step_for(choice: Choice, state: Floats, g: Floats, network: Network) -> Step:
    """Make the step of an optimizer.

    Parameters
    ----------
    state : ndarray, shape (1 + slots, P)
        Parameters, and the slots in their order.
    g : ndarray, shape (P,)
    network : Network
    """
    entry = OPTIMIZERS[choice.kind]
    if entry.kernel and not entry.conventions(choice).keys() - _AT_THE_START:
        trainable = network.trainable
        mask = None if trainable.all() else trainable.astype(np.float64)
        return entry.kernel(choice, Place(state[0], g, state[1:], mask))
    names = entry.slots(choice)
    now = [0.0, 1.0, 1.0]

    def move() -> None:
        lr, t, scale = now
        lines = textbook_step(
            choice,
            state[0],
            g * scale,
            slots=dict(zip(names, state[1:], strict=True)),
            lr=lr,
            t=int(t),
            network=network,
        )
        for row, name in zip(state, ("new", *names), strict=True):
            np.copyto(row, lines[name])

    def adjust(lr: float, t: int, scale: float) -> None:
        now[:] = lr, t, scale

    return Step([(move, ())], adjust, has_clock=True)


def penalty_for(problem: Problem, w: Floats, g: Floats, *, most: int) -> Penalty | None:
    """Make what the weights cost, or None where they cost nothing."""
    l2 = problem.loss.l2
    return Penalty(l2, w, g, is_bias=problem.network.is_bias, most=most) if l2 else None


def clip_for(choice: Choice | None, g: Floats) -> Clip | None:
    """Make the clipping of a gradient vector."""
    if choice is None:
        return None
    entry, limit = CLIPPINGS[choice.kind], choice["limit"]
    if entry.kernel:
        return entry.kernel(g, limit)
    now = [1.0]

    def adjust(scale: float) -> None:
        now[0] = scale

    def general() -> None:
        whole = g * now[0]
        np.copyto(g, entry.clip(whole, limit, norm_of(whole))[0])

    return Clip([(general, ())], adjust, scale=lambda scale: 1.0)


def first_fault(
    update: int, widths: Sequence[int], vectors: Sequence[tuple[str, Floats]]
) -> Divergence | None:
    """The first number that is not finite in vectors (P,), each with its quantity."""
    for quantity, flat in vectors:
        for layer, block in enumerate(blocks(widths, flat), start=1):
            wrong = block[~np.isfinite(block)]
            if wrong.size:
                return Divergence(update, layer, quantity, float(wrong[0]))
    return None


def loss_in_slices(
    problem: Problem, parameters: Parameters, x: Floats, *, y: Floats
) -> float:
    """Loss of samples (n, inputs), (n, K) in bounded memory; NaN for a mean of none."""
    size = max(1, _SLICE_NUMBERS // max(problem.network.widths))
    total = 0.0
    with np.errstate(all="ignore"):
        for start in range(0, len(x), size):
            part = slice(start, start + size)
            last = forward(problem.network, parameters, x[part])[-1]
            total += float(sample_losses(problem.loss, y[part], last).sum())
    if problem.loss.reduction == "mean":
        total = total / len(x) if len(x) else math.nan
    return total + penalty(problem.loss, problem.network, parameters)
