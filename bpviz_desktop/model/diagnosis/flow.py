"""How the gradient flows: by layer, beside what it can be at most; distributions."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bpviz_desktop.engine.network import Floats, Network, Parameters
from bpviz_desktop.engine.textbook.passes import parameter_gradient
from bpviz_desktop.engine.training import Checkpoint, Problem
from bpviz_desktop.language import tr
from bpviz_desktop.model.diagnosis.evidence import Evidence
from bpviz_desktop.model.diagnosis.probe import (
    Probe,
    measured_samples,
    next_step,
    passes_of,
    steepest,
)
from bpviz_desktop.model.diagnosis.thresholds import (
    LARGEST_STEP_RATIO,
    VANISHING_RATIO,
)
from bpviz_desktop.model.numbers.written import short

BINS = 24
# Of wider layers no spectral norm is computed beside the screen.
_WIDEST = 128


@dataclass(frozen=True)
class Quantity:
    """What is drawn by layer.

    Attributes
    ----------
    title, legend, words : str
    of : (Probe) -> ndarray, shape (depth,)
    is_share : bool
        On an axis from 0 to 1; else on a logarithmic one.
    """

    title: str
    legend: str
    words: str
    of: Callable[[Probe], Floats]
    is_share: bool = False


QUANTITIES: Mapping[str, Quantity] = {
    "dL_dz": Quantity(
        "∂L/∂z",
        tr("RMS of ∂L/∂z"),
        tr("Root mean square of ∂L/∂z over samples and units"),
        lambda probe: probe.dL_dz,
    ),
    "dL_da": Quantity(
        "∂L/∂a",
        tr("RMS of ∂L/∂a"),
        tr("Root mean square of ∂L/∂a over samples and units"),
        lambda probe: probe.dL_da,
    ),
    "dL_dW": Quantity(
        "∂L/∂W",
        "‖∂L/∂W‖",
        tr("Norm of ∂L/∂W of all samples"),
        lambda probe: probe.gradient,
    ),
    "step": Quantity(
        "ΔW ÷ W",
        "‖ΔW‖ ÷ ‖W‖",
        tr("How long the next step is, as a part of the weights"),
        lambda probe: probe.step_ratio,
    ),
    "slope": Quantity(
        "f′",
        tr("mean |f′|"),
        tr("Mean |f′(z)| over samples and units"),
        lambda probe: probe.slope,
    ),
    "path": Quantity(
        "∏ w·f′",
        tr("∏ mean |w·f′|"),
        tr("What a single path leaves of the gradient: the product of the mean |w·f′|"),
        lambda probe: probe.path,
    ),
    "dead": Quantity(
        tr("dead units"),
        tr("share of dead units"),
        tr("Share of units with f′ = 0 for every sample"),
        lambda probe: np.array([each.mean() for each in probe.dead]),
        is_share=True,
    ),
}


@dataclass(frozen=True, eq=False)
class Flow:
    """One quantity by layer.

    Attributes
    ----------
    now, first : ndarray, shape (depth,)
        Where the run stands, and where it began.
    bound : ndarray, shape (depth,), or None
        What it cannot exceed.
    limit : float or None
        The threshold of the finding that belongs to it.
    limit_words, bound_words : str
    """

    now: Floats
    first: Floats
    bound: Floats | None = None
    limit: float | None = None
    limit_words: str = ""
    bound_words: str = ""


def flow_of(evidence: Evidence, key: str) -> Flow:
    """A quantity of QUANTITIES now and at the start, with its bound and threshold."""
    values = QUANTITIES[key].of
    now, first = values(evidence.last), values(evidence.first)
    if key == "dL_dz":
        limit = VANISHING_RATIO * float(now[-1])
        bound = bound_of(
            evidence.problem.network,
            evidence.checkpoint.parameters,
            float(evidence.last.dL_dz[-1]),
        )
        words = tr("threshold: {value} of the output’s", value=short(VANISHING_RATIO))
        most = tr(
            "{slopes_words}∏‖W‖ times the output’s",
            slopes_words=_slopes_words(evidence.problem.network),
        )
        return Flow(now, first, bound, limit, words, tr("at most {most}", most=most))
    if key == "step":
        words = tr("threshold: as long as the weights")
        return Flow(now, first, None, LARGEST_STEP_RATIO, words)
    return Flow(now, first)


def _slopes_words(network: Network) -> str:
    """What all slopes together are at most: 0.25ⁿ where all are sigmoids."""
    peaks = {round(steepest(layer.activation), 4) for layer in network.layers[:-1]}
    if peaks == {1.0}:
        return ""
    return f"{short(peaks.pop())}ⁿ·" if len(peaks) == 1 else "∏max|f′|·"


def bound_of(network: Network, parameters: Parameters, last: float) -> Floats | None:
    """What the root mean square of ∂L/∂z of each layer is at most, from the last one's.

        ‖∂L/∂z⁽ˡ⁾‖ ≤ max|f′| · ‖W⁽ˡ⁺¹⁾‖ · ‖∂L/∂z⁽ˡ⁺¹⁾‖

    with the spectral norm of W; a root mean square over n units is a norm over √n. None
    where a skip leads past layers, or where a layer is too wide.
    """
    has_skip = any(layer.skip_from is not None for layer in network.layers)
    if has_skip or max(network.widths) > _WIDEST:
        return None
    bound = np.empty(network.depth)
    bound[-1] = last
    for at in range(network.depth - 1, 0, -1):
        W = parameters.W(at + 1)
        if not np.isfinite(W).all():
            return None
        spread = np.sqrt(network.widths[at + 1] / network.widths[at])
        factor = steepest(network.layer(at).activation) * spectral_norm(W)
        bound[at - 1] = factor * spread * bound[at]
    return bound


def spectral_norm(W: Floats) -> float:
    """The largest singular value."""
    return float(np.linalg.svd(W, compute_uv=False)[0])


@dataclass(frozen=True, eq=False)
class Histogram:
    """How the numbers of one layer are distributed.

    Attributes
    ----------
    counts : ndarray of int, shape (BINS,)
        Between `low` and `high`, in even steps; all 0 where there is no number.
    low, high : float
    """

    counts: NDArray[np.intp]
    low: float
    high: float


@dataclass(frozen=True, eq=False)
class Distributions:
    """Histograms of every layer, by what they are of.

    Attributes
    ----------
    checkpoint : Checkpoint
        Of the parameters that were measured.
    by_kind : dict of str to tuple of Histogram
        Keys of DISTRIBUTIONS.
    """

    checkpoint: Checkpoint
    by_kind: dict[str, tuple[Histogram, ...]]


DISTRIBUTIONS: Mapping[str, str] = {
    "weights": tr("Weights of each layer"),
    "activations": tr("a of each layer, over all samples"),
    "∂L/∂a values": tr("|∂L/∂a| of each layer, over all samples; logarithmic"),
    "∂L/∂W values": tr("|∂L/∂w| of each layer, of all samples; logarithmic"),
    "Δw ÷ w values": tr("|Δw ÷ w| of each layer in the next update; logarithmic"),
}
# These are distributions of log₁₀ |…|, without zeros.
LOGARITHMIC = frozenset({"∂L/∂a values", "∂L/∂W values", "Δw ÷ w values"})


def distributions_of(
    problem: Problem, checkpoint: Checkpoint
) -> Generator[int, None, Distributions]:
    """Measure them; yields after every layer."""
    chosen = measured_samples(problem)
    parameters = checkpoint.parameters
    x = problem.x[chosen]
    with np.errstate(all="ignore"):
        _, passes = passes_of(problem, parameters, x, problem.y[chosen])
        gradient = parameter_gradient(
            problem.network, x, passes, reduction="mean", multiply=np.matmul
        )
        step = Parameters(parameters.widths, next_step(problem, checkpoint))
    found: dict[str, list[Histogram]] = {kind: [] for kind in DISTRIBUTIONS}
    for at, layer in enumerate(passes, start=1):
        wires = problem.network.connected(at)
        W = parameters.W(at)[wires]
        with np.errstate(all="ignore"):
            moved = step.W(at)[wires] / W
        for kind, values in zip(
            DISTRIBUTIONS,
            (W, layer.a, layer.dL_da, gradient.W(at)[wires], moved),
            strict=True,
        ):
            is_log = kind in LOGARITHMIC
            found[kind].append(_histogram(_logs(values) if is_log else values))
        yield at
    return Distributions(
        checkpoint, {kind: tuple(each) for kind, each in found.items()}
    )


def _logs(values: Floats) -> Floats:
    """log₁₀ |…| of what is not 0."""
    sizes = np.abs(values)
    logs: Floats = np.log10(sizes[sizes > 0])
    return logs


def _histogram(values: Floats) -> Histogram:
    known = values[np.isfinite(values)]
    if not known.size:
        return Histogram(np.zeros(BINS, dtype=np.intp), 0.0, 0.0)
    low, high = float(known.min()), float(known.max())
    if not high - low > 1e-12 * max(abs(low), abs(high)):
        counts = np.zeros(BINS, dtype=np.intp)
        counts[BINS // 2] = known.size
        return Histogram(counts, low, high)
    counts, _ = np.histogram(known, BINS, (low, high))
    return Histogram(counts, low, high)
