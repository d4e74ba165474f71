"""Gradient accumulation: what is gathered, what it saves, and two usual mistakes.

k micro-batches of b samples give the gradient of one batch of k·b, and keep the
activations of b at a time. Whoever forgets to divide by k, or to zero the accumulator
after the update, trains on another gradient.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace

import numpy as np

from bpviz_desktop.engine.batches import Indices, epoch_order, next_group
from bpviz_desktop.engine.functions.clipping import clipped, norm_of
from bpviz_desktop.engine.functions.losses import penalty_gradient
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import learning_rate
from bpviz_desktop.engine.network import Floats, Network, Parameters
from bpviz_desktop.engine.textbook.passes import loss_of_group, run_batch
from bpviz_desktop.engine.textbook.steps import textbook_step
from bpviz_desktop.engine.trace import Trace
from bpviz_desktop.engine.training import Checkpoint, OptimizerState, Problem
from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.written import short

# So many updates are made by each way.
UPDATES = 60
# Of each layer z, f(z) and f′(z) are kept for the way back.
_KEPT_A_UNIT = 3


@dataclass(frozen=True)
class Way:
    """How gradients are gathered.

    Attributes
    ----------
    divides : bool
        Whether each micro-batch counts by its share of the samples.
    zeroes : bool
        Whether the accumulator is emptied after an update.
    """

    divides: bool = True
    zeroes: bool = True

    @property
    def is_right(self) -> bool:
        """Whether nothing is forgotten."""
        return self.divides and self.zeroes


def accumulator(trace: Trace) -> Floats:
    """The accumulator before the first micro-batch and after each, (k + 1, P)."""
    parts = [each.share * each.dL_dparameters.flat for each in trace.micro_batches]
    stages = np.zeros((len(parts) + 1, len(trace.before.parameters.flat)))
    for at, part in enumerate(parts):
        stages[at + 1] = stages[at] + part
    return stages


def gathered(trace: Trace, at: int) -> Floats:
    """The same for one entry of the flat vector, (k + 1,)."""
    parts = [each.share * each.dL_dparameters.flat[at] for each in trace.micro_batches]
    return np.concatenate([[0.0], np.cumsum(parts)])


def gradient_at_once(problem: Problem, trace: Trace) -> Floats:
    """The gradient of one batch of all the update's samples, without penalty, (P,)."""
    samples = [sample for each in trace.micro_batches for sample in each.samples]
    return run_batch(problem, trace.before.parameters, samples).dL_dparameters.flat


def activations_kept(network: Network, rows: int) -> int:
    """How many numbers of a forward pass the way back needs, for so many samples."""
    return rows * (network.widths[0] + _KEPT_A_UNIT * sum(network.widths[1:]))


def losses_of(
    problem: Problem, start: Checkpoint, way: Way, updates: int = UPDATES
) -> Generator[int, None, Floats]:
    """Steps to the loss before each update, as long as it is finite.

    Every line is the textbook's: the right way gives what training gives.
    """
    now, held, losses = start, np.zeros_like(start.parameters.flat), []
    for _ in range(updates):
        order = epoch_order(problem.training, now.epoch, len(problem.x))
        group = next_group(problem.training, now.epoch, now.position, order=order)
        loss = loss_of_group(problem, now.parameters, group)
        if not np.isfinite(loss):
            break
        losses.append(loss)
        held = held if not way.zeroes else np.zeros_like(held)
        held, step = _gathered(problem, now, group.batches, held=held, way=way)
        if not np.isfinite(step.parameters.flat).all():
            break
        now = replace(step, epoch=group.epoch, position=group.position)
        yield len(losses)
    return np.array(losses)


def _gathered(
    problem: Problem,
    now: Checkpoint,
    batches: tuple[Indices, ...],
    *,
    held: Floats,
    way: Way,
) -> tuple[Floats, Checkpoint]:
    """Add the micro-batches' gradients to what is held, and make the update."""
    training, network = problem.training, problem.network
    samples = sum(map(len, batches))
    is_mean = problem.loss.reduction == "mean"
    with np.errstate(all="ignore"):
        for batch in batches:
            share = len(batch) / samples if is_mean and way.divides else 1.0
            found = run_batch(problem, now.parameters, batch).dL_dparameters.flat
            held = held + share * found
        gradient = held
        if problem.loss.l2:
            cost = penalty_gradient(problem.loss, network, now.parameters)
            gradient = gradient + cost
        gradient = np.where(network.trainable, gradient, 0.0)
        gradient, _ = clipped(gradient, training.clip, norm_of(gradient))
    state = now.optimizer_state
    lines = textbook_step(
        training.optimizer,
        now.parameters.flat,
        gradient,
        slots=state.slots,
        lr=learning_rate(training.learning_rate, training.schedule, now.updates),
        t=state.step + 1,
        network=network,
    )
    slots = OPTIMIZERS[training.optimizer.kind].slots(training.optimizer)
    after = Checkpoint(
        Parameters(network.widths, lines["new"]),
        OptimizerState(state.step + 1, {slot: lines[slot] for slot in slots}),
        now.updates + 1,
    )
    return held, after


@dataclass(frozen=True, eq=False)
class Ways:
    """What two ways come to from the same start.

    Attributes
    ----------
    trace : Trace
        The update that both begin with.
    way : Way
        The one that is looked at.
    right, wrong : ndarray
        The loss before each update, as long as it is finite.
    apart : float
        The largest difference of the gathered gradient from that of one large batch.
    """

    trace: Trace
    way: Way
    right: Floats
    wrong: Floats
    apart: float


def ways_steps(problem: Problem, trace: Trace, way: Way) -> Generator[int, None, Ways]:
    """Steps to both ways."""
    apart = abs(accumulator(trace)[-1] - gradient_at_once(problem, trace)).max()
    yield 0
    right = yield from losses_of(problem, trace.before, Way())
    wrong = right
    if not way.is_right:
        wrong = yield from losses_of(problem, trace.before, way)
    return Ways(trace, way, right, wrong, float(apart))


def equality_words(ways: Ways) -> str:
    """How near one large batch comes, and what is kept in memory for each."""
    trace, apart = ways.trace, ways.apart
    sizes = [len(batch.samples) for batch in trace.micro_batches]
    if len(sizes) == 1:
        return tr(
            "One batch an update: set “Accumulate” (Training, Batches "
            "and clipping) to gather several."
        )
    rows = max(sizes), sum(sizes)
    parts, whole = (activations_kept(trace.network, count) for count in rows)
    return tr(
        "One batch of {sum:,}: the same gradient (±{apart}); for "
        "the way back it keeps {whole:,} numbers instead of "
        "{parts:,}.",
        sum=sum(sizes),
        apart=short(apart),
        whole=whole,
        parts=parts,
    )
