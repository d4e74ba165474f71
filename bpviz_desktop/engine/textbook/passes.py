"""The textbook: forward, loss and backward as pure functions that give a Trace.

Notation: layer l takes a⁽ˡ⁻¹⁾ (B, units before), computes z⁽ˡ⁾ = a⁽ˡ⁻¹⁾ W⁽ˡ⁾ᵀ + b⁽ˡ⁾
and a⁽ˡ⁾ = f(z⁽ˡ⁾), with a skip connection a⁽ˡ⁾ = f(z⁽ˡ⁾) + a⁽ᵏ⁾. Every derivative is
that of each sample's own loss Lₛ until `parameter_gradient` takes the mean or sum.

References: Rumelhart, Hinton & Williams (1986); Goodfellow, Bengio & Courville (2016),
Deep Learning, algorithms 6.3 and 6.4.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from bpviz_desktop.engine.batches import Group, Indices, batch_shares
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.clipping import clipped, norm_of
from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import learning_rate
from bpviz_desktop.engine.network import Floats, Network, Parameters, frozen
from bpviz_desktop.engine.rounding import half_away
from bpviz_desktop.engine.textbook.steps import textbook_step
from bpviz_desktop.engine.trace import LayerPass, MicroBatch, Trace
from bpviz_desktop.engine.training import Checkpoint, OptimizerState, Problem, Training

_LONGEST_WRITTEN_SUM = 64


@dataclass(frozen=True, eq=False)
class Activity:
    """What a forward pass computes in one layer, (B, units) each; see LayerPass."""

    z: Floats
    f: Floats
    a: Floats


def round_half_away(values: Floats, decimals: int) -> Floats:
    """Round an array to `decimals`, each number as `half_away` does."""

    def rounded(value: float) -> float:
        # From 2**52 on there are no decimals; NaN and infinity stay what they are.
        return float(half_away(value, decimals)) if abs(value) < 2.0**52 else value

    with np.errstate(invalid="ignore"):
        return np.asarray(np.frompyfunc(rounded, 1, 1)(values), dtype=np.float64)


def product(a: Floats, b: Floats) -> Floats:
    """a b of (n, k) and (k, m), its sums in the order in which they are written.

    BLAS keeps more digits of some products and adds up in an order of its own. Where a
    sum cancels, whoever computes what is written would get another number; longer sums
    than that nobody computes.
    """
    if not 0 < a.shape[1] <= _LONGEST_WRITTEN_SUM:
        return a @ b
    total = a[:, :1] * b[:1]
    for k in range(1, a.shape[1]):
        total = total + a[:, k : k + 1] * b[k : k + 1]
    return total


def forward(
    network: Network,
    parameters: Parameters,
    x: Floats,
    *,
    decimals: int | None = None,
    multiply: Callable[[Floats, Floats], Floats] = product,
) -> tuple[Activity, ...]:
    """Compute every layer's z, f(z) and a from inputs x (B, inputs).

    z⁽ˡ⁾ = a⁽ˡ⁻¹⁾ W⁽ˡ⁾ᵀ + b⁽ˡ⁾;  a⁽ˡ⁾ = f(z⁽ˡ⁾) [+ a⁽ᵏ⁾], rounded if asked for. Sums are
    made in the order in which they are written, unless `multiply` is another product.
    """
    outputs, activities = [x], []
    for at, layer in enumerate(network.layers, start=1):
        z = multiply(outputs[-1], parameters.W(at).T) + parameters.b(at)
        f = ACTIVATIONS[layer.activation.kind].function(z, layer.activation)
        a = f if layer.skip_from is None else f + outputs[layer.skip_from]
        if decimals is not None:
            a = round_half_away(a, decimals)
            f = a if layer.skip_from is None else f
        outputs.append(a)
        activities.append(Activity(z, f, a))
    return tuple(activities)


def sample_losses(kind: str, y: Floats, last: Activity, *, by_hand: bool) -> Floats:
    """Loss of each sample, (B,), from targets y (B, K) and the last layer.

    Cross entropies are computed from z, where nothing cancels; with rounding by hand
    from the rounded a, as on paper.
    """
    entry = LOSSES[kind]
    if entry.from_z and not by_hand:
        return entry.from_z.value(y, last.z)
    return entry.value(y, last.a)


def reduced(losses: Floats, reduction: str) -> float:
    """The mean or sum of sample losses."""
    return float(losses.sum() if reduction == "sum" else losses.mean())


def backward(
    network: Network,
    parameters: Parameters,
    activities: Sequence[Activity],
    *,
    y: Floats,
    loss_kind: str,
    by_hand: bool = False,
    multiply: Callable[[Floats, Floats], Floats] = product,
) -> tuple[LayerPass, ...]:
    """Go back through the layers by the chain rule.

    At the outputs ∂Lₛ/∂a is the loss's slope. In every layer from the last one down

        ∂Lₛ/∂z⁽ˡ⁾ = ∂Lₛ/∂a⁽ˡ⁾ ∂a⁽ˡ⁾/∂z⁽ˡ⁾              (elementwise; softmax: Jacobian)
        ∂Lₛ/∂a⁽ˡ⁻¹⁾ = ∂Lₛ/∂z⁽ˡ⁾ W⁽ˡ⁾ + Σ over skips k from l−1 of ∂Lₛ/∂a⁽ᵏ⁾

    since a⁽ˡ⁻¹⁾ enters every z⁽ˡ⁾ⱼ with factor wⱼᵢ and every a⁽ᵏ⁾ that skips from it
    with factor 1. Sums are made as they are written, unless `multiply` is another
    product.
    """
    depth = network.depth
    entry = LOSSES[loss_kind]
    skipped: dict[int, list[Floats]] = {}
    passes: list[LayerPass] = []
    if entry.from_z and entry.from_z.slope and not by_hand:
        dL_da = entry.from_z.slope(y, activities[-1].z)
    else:
        dL_da = entry.slope(y, activities[-1].a)
    for at in range(depth, 0, -1):
        layer, now = network.layer(at), activities[at - 1]
        activation = ACTIVATIONS[layer.activation.kind]
        da_dz = activation.derivative(now.z, now.f, layer.activation)
        if at == depth and entry.from_z and not by_hand:
            dL_dz = entry.from_z.dL_dz(y, now.z)
        elif at == depth and entry.from_z:
            # Multiplied out, from the rounded answer: 0 × ∞ cannot come up.
            dL_dz = entry.from_z.rounded_dL_dz(y, now.a)
        elif activation.coupled:
            dL_dz = np.einsum("si,sij->sj", dL_da, da_dz)
        else:
            dL_dz = dL_da * da_dz
        passes.append(LayerPass(now.z, now.f, now.a, dL_da, da_dz, dL_dz))
        if layer.skip_from is not None:
            skipped.setdefault(layer.skip_from, []).append(dL_da)
        dL_da = multiply(dL_dz, parameters.W(at))
        for along in skipped.get(at - 1, ()):
            dL_da = dL_da + along
    return tuple(reversed(passes))


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


def run_batch(
    problem: Problem,
    parameters: Parameters,
    samples: Sequence[int] | Indices,
    *,
    decimals: int | None = None,
    share: float = 1.0,
) -> MicroBatch:
    """Send one mini-batch forward and backward."""
    network, loss = problem.network, problem.loss
    chosen = np.asarray(samples, dtype=np.intp)
    x, y = problem.x[chosen], problem.y[chosen]
    by_hand = decimals is not None
    with np.errstate(all="ignore"):
        activities = forward(network, parameters, x, decimals=decimals)
        losses = sample_losses(loss.kind, y, activities[-1], by_hand=by_hand)
        passes = backward(
            network, parameters, activities, y=y, loss_kind=loss.kind, by_hand=by_hand
        )
        gradient = parameter_gradient(network, x, passes, reduction=loss.reduction)
        return MicroBatch(
            samples=tuple(int(sample) for sample in chosen),
            x=frozen(x),
            y=frozen(y),
            layers=passes,
            sample_losses=losses,
            loss=reduced(losses, loss.reduction),
            dL_dparameters=gradient,
            share=share,
        )


def trace_update(
    problem: Problem,
    before: Checkpoint,
    group: Group,
    *,
    decimals: int | None = None,
    advance: Callable[[Checkpoint], Checkpoint] | None = None,
) -> Trace:
    """Compute one whole update from `before` with the mini-batches of `group`.

    Parameters
    ----------
    decimals : int or None
        Round every activation by hand to so many decimals.
    advance : (Checkpoint) -> Checkpoint, or None
        Makes the same update where parameters advance (the trainer); None computes
        the new parameters here, from the optimizer's lines.
    """
    training, loss = problem.training, problem.loss
    shares = batch_shares([len(batch) for batch in group.batches], loss.reduction)
    micro_batches = tuple(
        run_batch(problem, before.parameters, batch, decimals=decimals, share=share)
        for batch, share in zip(group.batches, shares, strict=True)
    )
    trainable = problem.network.trainable
    is_bias = problem.network.is_bias
    with np.errstate(all="ignore"):
        combined = sum(m.share * m.dL_dparameters.flat for m in micro_batches)
        gradient = np.where(trainable, combined, 0.0)
        cut, clipped_by = clipped(gradient, training.clip)
    rate = learning_rate(training.learning_rate, training.schedule, before.updates)
    lines = textbook_step(
        training.optimizer,
        before.parameters.flat,
        cut,
        slots=before.optimizer_state.slots,
        lr=rate,
        t=before.optimizer_state.step + 1,
        trainable=trainable,
        is_bias=is_bias,
    )
    after = advance(before) if advance else _after(training, before, group, lines)
    return Trace(
        network=problem.network,
        loss_settings=loss,
        training=training,
        by_hand_decimals=decimals,
        before=before,
        after=after,
        micro_batches=micro_batches,
        loss=_combined_loss(micro_batches),
        loss_after=_loss_after(problem, after.parameters, group, decimals),
        gradient=Parameters(problem.network.widths, gradient),
        gradient_norm=norm_of(gradient),
        clipped_by=clipped_by,
        learning_rate=rate,
        lines={"g": cut, **lines, "new": after.parameters.flat},
    )


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


def _combined_loss(micro_batches: Sequence[MicroBatch]) -> float:
    return sum(batch.share * batch.loss for batch in micro_batches)


def _loss_after(
    problem: Problem, parameters: Parameters, group: Group, decimals: int | None
) -> float:
    loss = problem.loss
    shares = batch_shares([len(batch) for batch in group.batches], loss.reduction)
    total = 0.0
    with np.errstate(all="ignore"):
        for batch, share in zip(group.batches, shares, strict=True):
            last = forward(
                problem.network, parameters, problem.x[batch], decimals=decimals
            )[-1]
            losses = sample_losses(
                loss.kind, problem.y[batch], last, by_hand=decimals is not None
            )
            total += share * reduced(losses, loss.reduction)
    return total
