"""Signs that are found in single layers and units."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.network import Bools, Network
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import tr
from bpviz_desktop.model.diagnosis.evidence import (
    Evidence,
    Finding,
    layers_words,
    percent,
    times,
    units_of,
)
from bpviz_desktop.model.diagnosis.probe import (
    Probe,
    flat_below,
    measured_samples,
    steepest,
)
from bpviz_desktop.model.diagnosis.thresholds import (
    DEAD_SHARE,
    EXPLODING_LOSS,
    EXPLODING_RATIO,
    LARGEST_STEP_RATIO,
    NEARLY_ALL,
    SATURATED_SHARE,
    VANISHING_RATIO,
)
from bpviz_desktop.model.numbers.written import short


def vanishing(evidence: Evidence) -> Finding | None:
    """Early layers that get next to nothing of the last one's gradient."""
    if evidence.is_learning:
        return None
    layers = _vanished(evidence.last)
    if not layers:
        return None
    ratios = evidence.last.backward_ratio
    least = min(layers, key=lambda at: ratios[at - 1])
    network = evidence.problem.network
    return Finding(
        "vanishing_gradients",
        tr("Vanishing gradients"),
        layers_words(layers),
        evidence.since(lambda each: layers[0] in _vanished(each)),
        float(ratios[least - 1]),
        VANISHING_RATIO,
        tr(
            "{short} of the output’s, layer {least}",
            short=short(float(ratios[least - 1])),
            least=least,
        ),
        tr("{value} of the output’s", value=short(VANISHING_RATIO)),
        _vanishing_why(network, layers),
        layers=layers,
        term=TermId("dL_dz", layers[0], 0),
    )


def _vanished(each: Probe) -> tuple[int, ...]:
    """Layers whose ∂L/∂z is tiny beside the last one's."""
    is_tiny = each.backward_ratio[:-1] < VANISHING_RATIO
    return tuple(int(at) + 1 for at in np.flatnonzero(is_tiny))


def _vanishing_why(network: Network, layers: tuple[int, ...]) -> str:
    """What makes it so small, by the activation that stands behind these layers."""
    kinds = [network.layer(at).activation for at in layers]
    most = max(kinds, key=kinds.count)
    title, peak = ACTIVATIONS[most.kind].title, steepest(most)
    if peak < 1:
        cause = tr(
            "Each {title} passes back at most {fraction} of what it gets",
            title=title,
            fraction=_fraction(peak),
        )
    else:
        cause = tr("Each {title} layer passes back less than it gets", title=title)
    words = layers_words(layers)
    if len(layers) == 1:
        return tr(
            "{cause}, and the weights do not make up for it. So "
            "{words} receives next to nothing and hardly learns.",
            cause=cause,
            words=words,
        )
    return tr(
        "{cause}, and the weights do not make up for it. So "
        "{words} receive next to nothing and hardly learn.",
        cause=cause,
        words=words,
    )


def _fraction(number: float) -> str:
    return {0.25: tr("a quarter"), 0.5: tr("a half")}.get(number, short(number, 2))


def exploding(evidence: Evidence) -> Finding | None:
    """Gradients that grow beyond all bounds, from layer to layer or from step to step.

    What has passed counts as well, as long as the network has not learned since.
    """
    if evidence.has_learned:
        return None
    later = (*evidence.probes[1:], evidence.last)
    for each, then in zip(evidence.probes, later, strict=True):
        sign = _explosion(evidence, each, then)
        if sign is not None:
            break
    else:
        return None
    measured, threshold, words, limit_words, why = sign
    layers = tuple(range(1, evidence.problem.network.depth + 1))
    return Finding(
        "exploding_gradients",
        tr("Exploding gradients"),
        layers_words(layers),
        each.updates,
        measured,
        threshold,
        words,
        limit_words,
        why,
        layers=layers,
        term=TermId("dL_dz", 1, 0),
    )


def _explosion(
    evidence: Evidence, each: Probe, then: Probe
) -> tuple[float, float, str, str, str] | None:
    """What shows it at one probe and the next: measured, threshold, in words, why."""
    first = evidence.first
    over_depth = float(np.max(each.backward_ratio[:-1], initial=0.0))
    if over_depth >= EXPLODING_RATIO:
        layer = int(np.argmax(each.backward_ratio[:-1])) + 1
        return (
            over_depth,
            EXPLODING_RATIO,
            tr(
                "{times} times the output’s, layer {layer}",
                times=times(over_depth),
                layer=layer,
            ),
            tr("{times} times the output’s", times=times(EXPLODING_RATIO)),
            tr(
                "Going back, each layer multiplies by its weights, and "
                "these make the gradient longer every time. A step along "
                "it throws the weights far away."
            ),
        )
    has_grown = then.loss >= EXPLODING_LOSS * first.loss
    longest = float(np.nanmax(each.step_ratio, initial=0.0))
    ends = evidence.divergence is not None and each is evidence.last
    if longest >= LARGEST_STEP_RATIO and (has_grown or ends):
        return (
            longest,
            LARGEST_STEP_RATIO,
            tr("a step {times} times as long as the weights", times=times(longest)),
            tr("as long as the weights"),
            tr(
                "Each step leads past the valley to a steeper place, where "
                "the gradient is larger and the next step longer still. It "
                "goes on until numbers end."
            ),
        )
    growth = each.gradient_norm / first.gradient_norm if first.gradient_norm else 0.0
    if has_grown and growth >= EXPLODING_RATIO:
        return (
            growth,
            EXPLODING_RATIO,
            tr("the gradient is {times} times that at the start", times=times(growth)),
            tr("{times} times", times=times(EXPLODING_RATIO)),
            tr(
                "Each step leads past the valley to a steeper place, where "
                "the gradient is larger and the next step longer still. It "
                "goes on until numbers end."
            ),
        )
    return None


def _stricken(
    flags: Sequence[Bools], limit: float
) -> tuple[tuple[int, ...], int, float]:
    """Layers in which so large a share is flagged, the worst of them, its share."""
    shares = [float(each.mean()) for each in flags]
    layers = tuple(at for at, share in enumerate(shares, start=1) if share >= limit)
    worst = max(layers, key=lambda at: shares[at - 1], default=0)
    return layers, worst, shares[worst - 1]


def dead(evidence: Evidence) -> Finding | None:
    """Units that pass nothing back for any training sample."""
    if evidence.has_learned:
        return None
    last = evidence.last
    layers, worst, share = _stricken(last.dead, DEAD_SHARE)
    if not layers or (evidence.is_learning and share < 1):
        return None
    count, units = int(last.dead[worst - 1].sum()), len(last.dead[worst - 1])
    j = int(np.flatnonzero(last.dead[worst - 1])[0])
    return Finding(
        "dead_units",
        tr("Dead units"),
        layers_words(layers),
        evidence.since(lambda each: bool(each.dead[worst - 1].mean() >= DEAD_SHARE)),
        share,
        DEAD_SHARE,
        tr(
            "{count} of {units} units of layer {worst}: f′ = 0 for {every}",
            count=count,
            units=units,
            worst=worst,
            every=_every(evidence),
        ),
        tr("{percent} of a layer", percent=percent(DEAD_SHARE)),
        tr(
            "Their z is below 0 for every training sample, so they "
            "answer 0 and f′ is 0. No gradient reaches their weights: "
            "they cannot come back by themselves."
        ),
        layers=layers,
        units=units_of(layers, last.dead),
        term=TermId("da_dz", worst, j),
    )


def _every(evidence: Evidence) -> str:
    """Over how many samples something holds, where not all were measured."""
    samples, measured = len(evidence.problem.x), len(measured_samples(evidence.problem))
    return (
        tr("every sample")
        if measured == samples
        else tr("all of {measured:,} samples", measured=measured)
    )


def saturated(evidence: Evidence) -> Finding | None:
    """Units that stand on the flat part of their activation for nearly all samples."""
    if evidence.is_learning:
        return None
    last = evidence.last
    layers, worst, _ = _stricken(last.saturated, SATURATED_SHARE)
    if not layers:
        return None
    activation = evidence.problem.network.layer(worst).activation
    title, slope = ACTIVATIONS[activation.kind].title, float(last.slope[worst - 1])
    peak, limit = steepest(activation), flat_below(activation)
    j = int(np.flatnonzero(last.saturated[worst - 1])[0])
    return Finding(
        "saturated_units",
        tr("Saturated units"),
        layers_words(layers),
        evidence.since(
            lambda each: bool(each.saturated[worst - 1].mean() >= SATURATED_SHARE)
        ),
        slope,
        limit,
        tr(
            "|f′| = {slope} on average, layer {worst}; at most {peak}",
            slope=short(slope),
            worst=worst,
            peak=short(peak),
        ),
        tr(
            "below {limit} for {percent} of the samples",
            limit=short(limit),
            percent=percent(NEARLY_ALL),
        ),
        tr(
            "Their z lies where the {title} is flat, so f′ is close to "
            "0. Every gradient that comes back is multiplied by it: "
            "the weights hardly move.",
            title=title,
        ),
        layers=layers,
        units=units_of(layers, last.saturated),
        term=TermId("da_dz", worst, j),
    )


def symmetric(evidence: Evidence) -> Finding | None:
    """Units of one layer that are equal, and therefore stay equal."""
    if evidence.has_learned:
        return None
    last = evidence.last
    counts = [int(each.sum()) for each in last.twins]
    layers = tuple(at for at, count in enumerate(counts, start=1) if count)
    if not layers:
        return None
    worst = max(layers, key=lambda at: counts[at - 1])
    j = int(np.flatnonzero(last.twins[worst - 1])[0])
    return Finding(
        "symmetric_units",
        tr("Identical units"),
        layers_words(layers),
        evidence.since(lambda each: bool(each.twins[worst - 1].any())),
        float(counts[worst - 1]),
        2.0,
        tr(
            "{value} of {len} units of layer {worst} have equal weights, in and out",
            value=counts[worst - 1],
            len=len(last.twins[worst - 1]),
            worst=worst,
        ),
        tr("2 equal units"),
        tr(
            "Equal units compute the same and get the same gradient, "
            "so every update leaves them equal. Together they can do "
            "no more than one of them."
        ),
        layers=layers,
        units=units_of(layers, last.twins),
        term=TermId("dL_dz", worst, j),
    )
