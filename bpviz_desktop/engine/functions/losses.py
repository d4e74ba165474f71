"""Losses: each entry holds value, slope, both formulas and what it demands.

Arrays: targets `y` and answers `y_hat` are (samples, K). The value is per sample,
(samples,); the slope is ∂Lₛ/∂ŷ of each sample's own loss, (samples, K).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from bpviz_desktop.engine.formulas.expr import (
    HALF,
    ONE,
    ZERO,
    Choose,
    Expr,
    Negative,
    Number,
    Product,
    Quotient,
    Sum,
    call,
    minus,
    product,
    squared,
    total,
)
from bpviz_desktop.engine.functions.activations import (
    sigmoid,
    softmax,
    softplus_formula,
)
from bpviz_desktop.engine.functions.loss_entry import FromZ, LossEntry, TargetFault
from bpviz_desktop.engine.kernels import losses as kernels
from bpviz_desktop.engine.network import Floats, Network, Parameters
from bpviz_desktop.engine.registry import Registry
from bpviz_desktop.engine.training import Loss
from bpviz_desktop.language import tr

HUBER_DELTA = 1.0
REDUCTIONS = {"mean": tr("mean"), "sum": tr("sum")}
# Over the outputs of a sample, of losses with a factor 1/K.
OVER_OUTPUTS = ("mean", "sum")


@dataclass(frozen=True)
class _Over:
    """How a loss adds up its K outputs: with a factor 1/K, or without."""

    is_mean: bool

    def added(self, parts: Floats) -> Floats:
        """Parts (samples, K) as the loss of each sample, (samples,)."""
        return parts.mean(axis=1) if self.is_mean else parts.sum(axis=1)

    def share(self, slope: Floats) -> Floats:
        """A slope (samples, K) without the factor, with it."""
        return slope / slope.shape[1] if self.is_mean else slope

    def written(self, expr: Expr, K: int) -> Expr:
        """The same of a formula."""
        return Quotient(expr, Number(K)) if self.is_mean and K > 1 else expr

    def formula(
        self, part: Callable[[Expr, Expr], Expr]
    ) -> Callable[[tuple[Expr, ...], tuple[Expr, ...]], Expr]:
        """(1/K) Σ part(y, ŷ), or Σ."""

        def formula(y: tuple[Expr, ...], y_hat: tuple[Expr, ...]) -> Expr:
            parts = [part(a, b) for a, b in zip(y, y_hat, strict=True)]
            return self.written(total(*parts), len(parts))

        return formula

    def kernel(self, mean: kernels.LossKernel) -> kernels.LossKernel:
        """The kernel of the mean, or of the sum."""
        if self.is_mean:
            return mean
        return replace(
            mean,
            value_factor=lambda K: mean.value_factor(1),
            slope_factor=lambda K: mean.slope_factor(1),
        )


_SUM, _MEAN = _Over(False), _Over(True)


def _both(make: Callable[[_Over], LossEntry]) -> LossEntry:
    """A loss with 1/K, and beside it the one without."""
    return replace(make(_MEAN), summed=make(_SUM))


def _safe_quotient(over: Floats, under: Floats) -> Floats:
    """over / under, with 0 / 0 = 0: a target of 0 has no part in its cross entropy."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(over == 0, 0.0, over / under)


def _y_ln(y: Floats, y_hat: Floats) -> Floats:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(y == 0, 0.0, y * np.log(y_hat))


def _squared_gap(y: Expr, y_hat: Expr) -> Expr:
    return squared(minus(y, y_hat))


def _huber(y: Floats, y_hat: Floats) -> Floats:
    gap = np.abs(y - y_hat)
    quadratic = 0.5 * gap * gap
    linear = HUBER_DELTA * (gap - 0.5 * HUBER_DELTA)
    return np.where(gap <= HUBER_DELTA, quadratic, linear)


def _huber_formula(y: Expr, y_hat: Expr) -> Expr:
    gap = call("abs", minus(y, y_hat))
    return Choose(
        minus(gap, ONE), minus(gap, HALF), Product((HALF, squared(minus(y, y_hat))))
    )


def _huber_slope_formula(y: Expr, y_hat: Expr) -> Expr:
    return call("max", Number(-1), call("min", ONE, minus(y_hat, y)))


def _bce_formula(y: Expr, y_hat: Expr) -> Expr:
    hit = Product((y, call("ln", y_hat)))
    miss = Product((minus(ONE, y), call("ln", minus(ONE, y_hat))))
    return Negative(Sum((hit, miss)))


def _bce_slope_formula(y: Expr, y_hat: Expr) -> Expr:
    return minus(Quotient(minus(ONE, y), minus(ONE, y_hat)), Quotient(y, y_hat))


def _bce_value_from_z(y: Floats, z: Floats) -> Floats:
    # What is large cancels first and exactly; the small logarithm keeps its digits.
    rest = np.log1p(np.exp(-np.abs(z)))
    parts: Floats = (np.maximum(z, 0.0) - y * z) + rest
    return parts


def _bce_formula_from_z(y: Expr, z: Expr) -> Expr:
    return softplus_formula(z, minus(call("max", ZERO, z), Product((y, z))))


def _bce_slope_from_z(y: Floats, z: Floats) -> Floats:
    with np.errstate(over="ignore", invalid="ignore"):
        miss = np.where(y == 1, 0.0, (1.0 - y) * (1.0 + np.exp(z)))
        hit = np.where(y == 0, 0.0, y * (1.0 + np.exp(-z)))
    slope: Floats = miss - hit
    return slope


def _bce_slope_formula_from_z(y: Expr, z: Expr) -> Expr:
    miss = Product((minus(ONE, y), Sum((ONE, call("exp", z)))))
    hit = Product((y, Sum((ONE, call("exp", Negative(z))))))
    return minus(miss, hit)


def _bce_fault(y: Floats) -> TargetFault | None:
    outside = np.argwhere((y < 0) | (y > 1))
    if not len(outside):
        return None
    s, j = map(int, outside[0])
    return TargetFault(
        (s, j), tr("is {value:g}", value=y[s, j]), tr("at least 0 and at most 1")
    )


def _ce_formula(y: tuple[Expr, ...], y_hat: tuple[Expr, ...]) -> Expr:
    parts = [Product((a, call("ln", b))) for a, b in zip(y, y_hat, strict=True)]
    return Negative(total(*parts))


def _ce_value_from_z(y: Floats, z: Floats) -> Floats:
    largest = z.argmax(axis=1, keepdims=True)
    shifted = z - np.take_along_axis(z, largest, axis=1)
    powers = np.exp(shifted)
    # e⁰ of the largest is the 1 of log1p.
    np.put_along_axis(powers, largest, 0.0, axis=1)
    log_total = np.log1p(powers.sum(axis=1, keepdims=True))
    return (y * (log_total - shifted)).sum(axis=1)


def _ce_formula_from_z(y: tuple[Expr, ...], z: tuple[Expr, ...], largest: int) -> Expr:
    """Σₖ yₖ (ln(1 + Σ e^(zᵢ − z_max)) + z_max − zₖ), the largest left out of Σᵢ."""
    top = z[largest]
    others = [call("exp", minus(each, top)) for each in z if each is not top]
    if not others:
        return ZERO
    rest = call("log1p", total(*others))
    parts = [
        Product((a, rest if b is top else Sum((rest, minus(top, b)))))
        for a, b in zip(y, z, strict=True)
    ]
    return total(*parts)


def _ce_dL_dz(y: Floats, z: Floats) -> Floats:
    return y.sum(axis=1, keepdims=True) * softmax(z) - y


def _ce_fault(y: Floats) -> TargetFault | None:
    negative = np.argwhere(y < 0)
    if len(negative):
        s, j = map(int, negative[0])
        return TargetFault((s, j), tr("is {value:g}", value=y[s, j]), tr("at least 0"))
    sums = y.sum(axis=1)
    off = np.flatnonzero(~np.isclose(sums, 1.0, rtol=0, atol=1e-6))
    if not len(off):
        return None
    s = int(off[0])
    return TargetFault(
        (s,), tr("sums to {value:g}", value=sums[s]), tr("targets that sum to 1")
    )


def _ce_short(y: Expr, y_hat: Expr, all_y: tuple[Expr, ...], K: int) -> Expr:
    return minus(product(total(*all_y), y_hat), y)


def _mean_squared(over: _Over) -> LossEntry:
    return LossEntry(
        "mean_squared_error",
        tr("Mean squared error"),
        lambda y, y_hat: over.added((y - y_hat) ** 2),
        lambda y, y_hat: over.share(2.0 * (y_hat - y)),
        over.formula(_squared_gap),
        lambda y, y_hat, K: over.written(Product((Number(2), minus(y_hat, y))), K),
        kernel=over.kernel(kernels.MEAN_SQUARED),
        source="(1/K)Σ(y − ŷ)²: torch.nn.MSELoss",
    )


def _absolute(over: _Over) -> LossEntry:
    return LossEntry(
        "absolute_error",
        tr("Absolute error"),
        lambda y, y_hat: over.added(np.abs(y - y_hat)),
        lambda y, y_hat: over.share(np.sign(y_hat - y)),
        over.formula(lambda y, y_hat: call("abs", minus(y, y_hat))),
        lambda y, y_hat, K: over.written(call("sign", minus(y_hat, y)), K),
        kinks=(0.0,),
        kernel=over.kernel(kernels.ABSOLUTE),
        source=tr("(1/K)Σ|y − ŷ|: torch.nn.L1Loss; derivative 0 at 0"),
    )


def _hubers(over: _Over) -> LossEntry:
    return LossEntry(
        "huber",
        tr("Huber"),
        lambda y, y_hat: over.added(_huber(y, y_hat)),
        lambda y, y_hat: over.share(np.clip(y_hat - y, -HUBER_DELTA, HUBER_DELTA)),
        over.formula(_huber_formula),
        lambda y, y_hat, K: over.written(_huber_slope_formula(y, y_hat), K),
        kernel=over.kernel(kernels.HUBER),
        source=tr("Huber (1964), Robust estimation of a location parameter; δ = 1"),
    )


def _binary(over: _Over) -> LossEntry:
    from_z = over.formula(_bce_formula_from_z)
    return LossEntry(
        "binary_cross_entropy",
        tr("Binary cross entropy"),
        lambda y, y_hat: (
            0.0 - over.added(_y_ln(y, y_hat) + _y_ln(1.0 - y, 1.0 - y_hat))
        ),
        lambda y, y_hat: over.share(
            _safe_quotient(1.0 - y, 1.0 - y_hat) - _safe_quotient(y, y_hat)
        ),
        over.formula(_bce_formula),
        lambda y, y_hat, K: over.written(_bce_slope_formula(y, y_hat), K),
        last_activation="sigmoid",
        target_fault=_bce_fault,
        from_z=FromZ(
            lambda y, z: over.added(_bce_value_from_z(y, z)),
            lambda y, z: over.share(sigmoid(z) - y),
            lambda y, z, largest: from_z(y, z),
            lambda y, y_hat, all_y, K: over.written(minus(y_hat, y), K),
            lambda y, y_hat: over.share(y_hat - y),
            lambda y, z: over.share(_bce_slope_from_z(y, z)),
            lambda y, z, K: over.written(_bce_slope_formula_from_z(y, z), K),
        ),
        kernel=over.kernel(kernels.BINARY),
        source=tr("Bishop (2006), Pattern Recognition, eq. 4.90"),
    )


LOSSES: Registry[LossEntry] = Registry(
    "loss",
    LossEntry(
        "squared_error",
        tr("Squared error"),
        lambda y, y_hat: ((y - y_hat) ** 2).sum(axis=1),
        lambda y, y_hat: 2.0 * (y_hat - y),
        _SUM.formula(_squared_gap),
        lambda y, y_hat, K: Product((Number(2), minus(y_hat, y))),
        kernel=kernels.SQUARED,
        source=tr("Σ(y − ŷ)²: Legendre (1805)"),
    ),
    LossEntry(
        "half_squared_error",
        tr("½ Squared error"),
        lambda y, y_hat: 0.5 * ((y - y_hat) ** 2).sum(axis=1),
        lambda y, y_hat: y_hat - y,
        lambda y, y_hat: Product((HALF, _SUM.formula(_squared_gap)(y, y_hat))),
        lambda y, y_hat, K: minus(y_hat, y),
        kernel=kernels.HALF_SQUARED,
        source=tr("½Σ(y − ŷ)²: Rumelhart, Hinton & Williams (1986), eq. 3"),
    ),
    _both(_mean_squared),
    _both(_absolute),
    _both(_hubers),
    _both(_binary),
    LossEntry(
        "cross_entropy",
        tr("Cross entropy"),
        lambda y, y_hat: 0.0 - _y_ln(y, y_hat).sum(axis=1),
        lambda y, y_hat: 0.0 - _safe_quotient(y, y_hat),
        _ce_formula,
        lambda y, y_hat, K: Negative(Quotient(y, y_hat)),
        last_activation="softmax",
        target_fault=_ce_fault,
        from_z=FromZ(
            _ce_value_from_z,
            _ce_dL_dz,
            _ce_formula_from_z,
            _ce_short,
            lambda y, y_hat: y.sum(axis=1, keepdims=True) * y_hat - y,
        ),
        kernel=kernels.CLASSES,
        source=tr("Bishop (2006), Pattern Recognition, eqs. 4.108 and 4.109"),
    ),
    LossEntry(
        "output_sum",
        tr("Sum of outputs"),
        lambda y, y_hat: y_hat.sum(axis=1),
        lambda y, y_hat: np.ones_like(y_hat),
        lambda y, y_hat: total(*y_hat),
        lambda y, y_hat, K: ONE,
        kernel=kernels.OUTPUTS,
        source=tr("Σŷ: what exercises with a given slope of 1 start from"),
        words=tr("Not an error: the answers added up, so that ∂L/∂ŷ is 1."),
    ),
)


def loss_entry(loss: Loss) -> LossEntry:
    """The entry of a loss as it is set: with its factor 1/K, or without.

    Raises
    ------
    KeyError
        If it has no such factor and shall go without.
    """
    entry = LOSSES[loss.kind]
    if loss.over_outputs == "mean":
        return entry
    if entry.summed is None:
        raise KeyError(f"{loss.kind} has no factor 1/K")
    return entry.summed


def with_kind(loss: Loss, kind: str) -> Loss:
    """Another loss, the settings that it knows kept."""
    has_factor = LOSSES[kind].summed is not None
    over = loss.over_outputs if has_factor else Loss.over_outputs
    return replace(loss, kind=kind, over_outputs=over)


def penalty(loss: Loss, network: Network, parameters: Parameters) -> float:
    """(λ/2)·Σw² over all weights, not biases; 0 without l2."""
    if not loss.l2:
        return 0.0
    weights = parameters.flat[~network.is_bias]
    with np.errstate(all="ignore"):
        return 0.5 * loss.l2 * float(weights @ weights)


def penalty_gradient(loss: Loss, network: Network, parameters: Parameters) -> Floats:
    """λ·w of every weight and 0 of every bias, (P,)."""
    return np.where(network.is_bias, 0.0, loss.l2 * parameters.flat)
