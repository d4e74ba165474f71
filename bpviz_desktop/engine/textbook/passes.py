"""The textbook: forward, loss and backward as pure functions that give a Trace.

Notation: layer l takes a⁽ˡ⁻¹⁾ (B, units before), computes z⁽ˡ⁾ = a⁽ˡ⁻¹⁾ W⁽ˡ⁾ᵀ + b⁽ˡ⁾
and a⁽ˡ⁾ = f(z⁽ˡ⁾), with a skip connection a⁽ˡ⁾ = f(z⁽ˡ⁾) + a⁽ᵏ⁾. Every derivative is
that of each sample's own loss Lₛ until `parameter_gradient` takes the mean or sum.

References: Rumelhart, Hinton & Williams (1986); Goodfellow, Bengio & Courville (2016),
Deep Learning, algorithms 6.3 and 6.4.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from bpviz_desktop.engine.batches import Group, Indices, batch_shares
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.clipping import clipped, norm_of
from bpviz_desktop.engine.functions.losses import (
    loss_entry,
    penalty,
    penalty_gradient,
)
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import learning_rate
from bpviz_desktop.engine.network import Floats, Network, Parameters, frozen
from bpviz_desktop.engine.rounding import (
    ByHand,
    round_half_away,
    rounded,
    rounded_number,
)
from bpviz_desktop.engine.textbook.steps import textbook_step
from bpviz_desktop.engine.trace import LayerPass, MicroBatch, Trace
from bpviz_desktop.engine.training import (
    Checkpoint,
    Loss,
    OptimizerState,
    Problem,
    Training,
)

_LONGEST_WRITTEN_SUM = 64
# Of more numbers than these the summands are not kept side by side.
_MOST_AT_ONCE = 8192


@dataclass(frozen=True, eq=False)
class Activity:
    """What a forward pass computes in one layer, (B, units) each; see LayerPass."""

    z: Floats
    f: Floats
    a: Floats


def product(a: Floats, b: Floats) -> Floats:
    """a b of (n, k) and (k, m), its sums in the order in which they are written.

    BLAS keeps more digits of some products and adds up in an order of its own. Where a
    sum cancels, whoever computes what is written would get another number; longer sums
    than that nobody computes.
    """
    if not 0 < a.shape[1] <= _LONGEST_WRITTEN_SUM:
        return a @ b
    if 1 < a.shape[0] * b.shape[1] <= _MOST_AT_ONCE:
        # A reduction over the slowest axis adds row to row, three times as fast as the
        # loop. (A single number's summands NumPy would add up in pairs.)
        summands = np.multiply(a.T[:, :, None], b[:, None, :], order="C")
        return np.add.reduce(summands, axis=0)
    total = a[:, :1] * b[:1]
    for k in range(1, a.shape[1]):
        total += a[:, k : k + 1] * b[k : k + 1]
    return total


def forward(
    network: Network,
    parameters: Parameters,
    x: Floats,
    *,
    by_hand: ByHand | None = None,
    multiply: Callable[[Floats, Floats], Floats] = product,
) -> tuple[Activity, ...]:
    """Compute every layer's z, f(z) and a from inputs x (B, inputs).

    z⁽ˡ⁾ = a⁽ˡ⁻¹⁾ W⁽ˡ⁾ᵀ + b⁽ˡ⁾;  a⁽ˡ⁾ = f(z⁽ˡ⁾) [+ a⁽ᵏ⁾], rounded if asked for. Sums are
    made in the order in which they are written, unless `multiply` is another product.
    """
    outputs, activities = [x], []
    for at, layer in enumerate(network.layers, start=1):
        z = multiply(outputs[-1], parameters.W(at).T) + parameters.b(at)
        z = rounded(z, by_hand)
        f = ACTIVATIONS[layer.activation.kind].function(z, layer.activation)
        a = f if layer.skip_from is None else f + outputs[layer.skip_from]
        if by_hand is not None:
            a = round_half_away(a, by_hand.decimals)
            f = a if layer.skip_from is None else f
        outputs.append(a)
        activities.append(Activity(z, f, a))
    return tuple(activities)


def sample_losses(
    loss: Loss, y: Floats, last: Activity, *, by_hand: ByHand | None = None
) -> Floats:
    """Loss of each sample, (B,), from targets y (B, K) and the last layer.

    Cross entropies are computed from z, where nothing cancels; with rounding by hand
    from the rounded a, as on paper.
    """
    entry = loss_entry(loss)
    if entry.from_z and by_hand is None:
        return entry.from_z.value(y, last.z)
    return rounded(entry.value(y, last.a), by_hand)


def reduced(losses: Floats, reduction: str) -> float:
    """The mean or sum of sample losses."""
    return float(losses.sum() if reduction == "sum" else losses.mean())


def backward(
    network: Network,
    parameters: Parameters,
    activities: Sequence[Activity],
    *,
    y: Floats,
    loss: Loss,
    by_hand: ByHand | None = None,
    multiply: Callable[[Floats, Floats], Floats] = product,
) -> tuple[tuple[LayerPass, ...], Floats]:
    """Go back through the layers by the chain rule, down to ∂Lₛ/∂x (B, inputs).

    At the outputs ∂Lₛ/∂a is the loss's slope. In every layer from the last one down

        ∂Lₛ/∂z⁽ˡ⁾ = ∂Lₛ/∂a⁽ˡ⁾ ∂a⁽ˡ⁾/∂z⁽ˡ⁾              (elementwise; softmax: Jacobian)
        ∂Lₛ/∂a⁽ˡ⁻¹⁾ = ∂Lₛ/∂z⁽ˡ⁾ W⁽ˡ⁾ + Σ over skips k from l−1 of ∂Lₛ/∂a⁽ᵏ⁾

    (a⁽⁰⁾ is x), since a⁽ˡ⁻¹⁾ enters every z⁽ˡ⁾ⱼ with factor wⱼᵢ and every a⁽ᵏ⁾ that
    skips from it
    with factor 1. Sums are made as they are written, unless `multiply` is another
    product.
    """
    depth = network.depth
    entry = loss_entry(loss)
    skipped: dict[int, list[Floats]] = {}
    passes: list[LayerPass] = []
    if entry.from_z and entry.from_z.slope and by_hand is None:
        dL_da = entry.from_z.slope(y, activities[-1].z)
    else:
        dL_da = rounded(entry.slope(y, activities[-1].a), by_hand)
    for at in range(depth, 0, -1):
        layer, now = network.layer(at), activities[at - 1]
        activation = ACTIVATIONS[layer.activation.kind]
        da_dz = activation.derivative(now.z, now.f, layer.activation)
        da_dz = rounded(da_dz, by_hand)
        if at == depth and entry.from_z and by_hand is None:
            dL_dz = entry.from_z.dL_dz(y, now.z)
        elif at == depth and entry.from_z:
            # Multiplied out, from the rounded answer: 0 × ∞ cannot come up.
            dL_dz = entry.from_z.rounded_dL_dz(y, now.a)
        elif activation.coupled:
            dL_dz = np.einsum("si,sij->sj", dL_da, da_dz)
        else:
            dL_dz = dL_da * da_dz
        dL_dz = rounded(dL_dz, by_hand)
        passes.append(LayerPass(now.z, now.f, now.a, dL_da, da_dz, dL_dz))
        if layer.skip_from is not None:
            skipped.setdefault(layer.skip_from, []).append(dL_da)
        dL_da = multiply(dL_dz, parameters.W(at))
        for along in skipped.get(at - 1, ()):
            dL_da = dL_da + along
        dL_da = rounded(dL_da, by_hand)
    return tuple(reversed(passes)), dL_da


def parameter_gradient(
    network: Network,
    x: Floats,
    passes: Sequence[LayerPass],
    *,
    reduction: str,
    multiply: Callable[[Floats, Floats], Floats] = product,
) -> Parameters:
    """∂L/∂W⁽ˡ⁾ = Σₛ ∂Lₛ/∂z⁽ˡ⁾ a⁽ˡ⁻¹⁾ₛᵀ and ∂L/∂b⁽ˡ⁾ = Σₛ ∂Lₛ/∂z⁽ˡ⁾, or their means."""
    divisor = len(x) if reduction == "mean" else 1
    inputs = [x, *(each.a for each in passes)]
    weights = [
        multiply(each.dL_dz.T, a) / divisor
        for each, a in zip(passes, inputs, strict=False)
    ]
    ones = np.ones((len(x), 1))
    biases = [multiply(each.dL_dz.T, ones)[:, 0] / divisor for each in passes]
    return Parameters.of(network, weights, biases)


def _rounded_gradient(
    network: Network,
    x: Floats,
    passes: Sequence[LayerPass],
    *,
    reduction: str,
    by_hand: ByHand,
) -> Parameters:
    """The same with each sample's part, and what they come to, rounded."""
    parts = []
    for s in range(len(x)):
        own = tuple(
            replace(each, a=each.a[s : s + 1], dL_dz=each.dL_dz[s : s + 1])
            for each in passes
        )
        part = parameter_gradient(network, x[s : s + 1], own, reduction="sum")
        parts.append(rounded(part.flat, by_hand))
    divisor = len(x) if reduction == "mean" else 1
    combined = rounded(sum(parts[1:], parts[0]) / divisor, by_hand)
    return Parameters(network.widths, combined)


def run_batch(
    problem: Problem,
    parameters: Parameters,
    samples: Sequence[int] | Indices,
    *,
    by_hand: ByHand | None = None,
    share: float = 1.0,
) -> MicroBatch:
    """Send one mini-batch forward and backward."""
    network, loss = problem.network, problem.loss
    chosen = np.asarray(samples, dtype=np.intp)
    x, y = problem.x[chosen], problem.y[chosen]
    with np.errstate(all="ignore"):
        activities = forward(network, parameters, x, by_hand=by_hand)
        losses = sample_losses(loss, y, activities[-1], by_hand=by_hand)
        passes, dL_dx = backward(
            network, parameters, activities, y=y, loss=loss, by_hand=by_hand
        )
        if by_hand is None or not by_hand.everything:
            gradient = parameter_gradient(network, x, passes, reduction=loss.reduction)
        else:
            gradient = _rounded_gradient(
                network, x, passes, reduction=loss.reduction, by_hand=by_hand
            )
        return MicroBatch(
            samples=tuple(int(sample) for sample in chosen),
            x=frozen(x),
            y=frozen(y),
            layers=passes,
            sample_losses=losses,
            loss=rounded_number(reduced(losses, loss.reduction), by_hand),
            dL_dparameters=gradient,
            dL_dx=dL_dx,
            share=share,
        )


def trace_update(
    problem: Problem,
    before: Checkpoint,
    group: Group,
    *,
    by_hand: ByHand | None = None,
    advance: Callable[[Checkpoint], Checkpoint] | None = None,
) -> Trace:
    """One whole update from `before` with the mini-batches of `group`.

    Parameters
    ----------
    by_hand : ByHand or None
        What is rounded as on paper.
    advance : (Checkpoint) -> Checkpoint, or None
        Makes the same update where parameters advance (the trainer); None: by the lines
        of the optimizer.
    """
    training, loss, network = problem.training, problem.loss, problem.network
    micro_batches = _micro_batches(problem, before.parameters, group, by_hand)
    cost = rounded_number(penalty(loss, network, before.parameters), by_hand)
    with np.errstate(all="ignore"):
        gradient = _combined_gradient(problem, before.parameters, micro_batches)
        gradient = rounded(gradient, by_hand)
        norm = rounded_number(norm_of(gradient), by_hand)
        whole, clipped_by = clipped(gradient, training.clip, norm)
    cut, state = rounded(whole, by_hand), before.optimizer_state
    rate = learning_rate(training.learning_rate, training.schedule, before.updates)
    lines = textbook_step(
        training.optimizer,
        before.parameters.flat,
        cut,
        slots=state.slots,
        lr=rate,
        t=state.step + 1,
        network=network,
        by_hand=by_hand,
    )
    after = advance(before) if advance else _after(training, before, group, lines)
    total = sum(each.share * each.loss for each in micro_batches) + cost
    return Trace(
        network=network,
        loss_settings=loss,
        training=training,
        by_hand=by_hand,
        before=before,
        after=after,
        micro_batches=micro_batches,
        loss=rounded_number(total, by_hand),
        loss_after=loss_of_group(problem, after.parameters, group, by_hand),
        penalty=cost,
        gradient=Parameters(network.widths, gradient),
        gradient_norm=norm,
        clipped_by=clipped_by,
        learning_rate=rate,
        lines={"g": cut, **lines, "new": after.parameters.flat},
    )


def _micro_batches(
    problem: Problem, parameters: Parameters, group: Group, by_hand: ByHand | None
) -> tuple[MicroBatch, ...]:
    sizes = [len(batch) for batch in group.batches]
    return tuple(
        run_batch(problem, parameters, batch, by_hand=by_hand, share=share)
        for batch, share in zip(
            group.batches, batch_shares(sizes, problem.loss.reduction), strict=True
        )
    )


def _combined_gradient(
    problem: Problem, parameters: Parameters, micro_batches: Sequence[MicroBatch]
) -> Floats:
    """That of the whole update, the penalty's with it; 0 where nothing may move."""
    total = np.zeros_like(parameters.flat)
    for batch in micro_batches:
        total = total + batch.share * batch.dL_dparameters.flat
    if problem.loss.l2:
        total = total + penalty_gradient(problem.loss, problem.network, parameters)
    return np.where(problem.network.trainable, total, 0.0)


def _after(
    training: Training, before: Checkpoint, group: Group, lines: dict[str, Floats]
) -> Checkpoint:
    slots = OPTIMIZERS[training.optimizer.kind].slots(training.optimizer)
    return Checkpoint(
        Parameters(before.parameters.widths, lines["new"]),
        OptimizerState(
            before.optimizer_state.step + 1,
            {slot: frozen(lines[slot]) for slot in slots},
        ),
        before.updates + 1,
        group.epoch,
        group.position,
    )


def loss_of_group(
    problem: Problem,
    parameters: Parameters,
    group: Group,
    by_hand: ByHand | None = None,
) -> float:
    """The loss of an update with these mini-batches, going forward alone."""
    loss = problem.loss
    shares = batch_shares([len(batch) for batch in group.batches], loss.reduction)
    total = rounded_number(penalty(loss, problem.network, parameters), by_hand)
    with np.errstate(all="ignore"):
        for batch, share in zip(group.batches, shares, strict=True):
            last = forward(
                problem.network, parameters, problem.x[batch], by_hand=by_hand
            )[-1]
            losses = sample_losses(loss, problem.y[batch], last, by_hand=by_hand)
            mean = rounded_number(reduced(losses, loss.reduction), by_hand)
            total += share * mean
    return rounded_number(total, by_hand)
