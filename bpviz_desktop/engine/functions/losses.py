"""Losses: each entry holds value, slope, both formulas and what it demands.

Arrays: targets `y` and answers `y_hat` are (samples, K). The value is per sample,
(samples,); the slope is ∂Lₛ/∂ŷ of each sample's own loss, (samples, K).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

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
from bpviz_desktop.engine.kernels import losses as kernels
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.registry import Entry, Registry

HUBER_DELTA = 1.0
REDUCTIONS = ("mean", "sum")


class TargetFault(NamedTuple):
    """A target that a loss cannot take: `at` (sample, unit) or (sample,), from 0."""

    at: tuple[int, ...]
    found: str
    expected: str


@dataclass(frozen=True)
class FromZ:
    """A loss and its ∂Lₛ/∂z computed from z of the last layer, without cancellation.

    Attributes
    ----------
    value : (y, z) -> (samples,)
    dL_dz : (y, z) -> (samples, K)
    formula : (y, z, largest) -> Expr
        Of the value, from all targets and all z; `largest` is the index of the
        largest z.
    short : (y, y_hat, all y, K) -> Expr
        The short form of ∂Lₛ/∂z, all factors multiplied out.
    rounded_dL_dz : (y, y_hat) -> (samples, K)
        The short form from answers that were rounded by hand.
    slope : (y, z) -> (samples, K), or None
        ∂Lₛ/∂ŷ; None: from ŷ, as without `FromZ`.
    slope_formula : (y, z, K) -> Expr, or None
        Of `slope`, for one output.
    """

    value: Callable[[Floats, Floats], Floats]
    dL_dz: Callable[[Floats, Floats], Floats]
    formula: Callable[[tuple[Expr, ...], tuple[Expr, ...], int], Expr]
    short: Callable[[Expr, Expr, tuple[Expr, ...], int], Expr]
    rounded_dL_dz: Callable[[Floats, Floats], Floats]
    slope: Callable[[Floats, Floats], Floats] | None = None
    slope_formula: Callable[[Expr, Expr, int], Expr] | None = None


@dataclass(frozen=True)
class LossEntry(Entry):
    """One loss of K outputs.

    Attributes
    ----------
    value : (y, y_hat) -> (samples,)
    slope : (y, y_hat) -> (samples, K)
    formula : (y, y_hat) -> Expr
        From the expressions of all K targets and answers.
    slope_formula : (y, y_hat, K) -> Expr
        Of one output.
    last_activation : str or None
        The activation that the last layer must have (then without skip).
    target_fault : (y) -> TargetFault or None
        What is wrong with targets (samples, K), for the loader and the editor.
    from_z : FromZ or None
        How the loss is computed when nothing is rounded by hand.
    kinks : tuple of float
        Values of ŷ − y at which the slope jumps.
    kernel : LossKernel or None
        How the trainer computes it in place; None: from the fields above.
    """

    value: Callable[[Floats, Floats], Floats]
    slope: Callable[[Floats, Floats], Floats]
    formula: Callable[[tuple[Expr, ...], tuple[Expr, ...]], Expr]
    slope_formula: Callable[[Expr, Expr, int], Expr]
    last_activation: str | None = None
    target_fault: Callable[[Floats], TargetFault | None] = lambda y: None
    from_z: FromZ | None = None
    kinks: tuple[float, ...] = ()
    kernel: kernels.LossKernel | None = None


def _safe_quotient(over: Floats, under: Floats) -> Floats:
    """over / under, with 0 / 0 = 0: a target of 0 has no part in its cross entropy."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(over == 0, 0.0, over / under)


def _y_ln(y: Floats, y_hat: Floats) -> Floats:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(y == 0, 0.0, y * np.log(y_hat))


def _per_output(
    part: Callable[[Expr, Expr], Expr], *, factor: str = "one"
) -> Callable[[tuple[Expr, ...], tuple[Expr, ...]], Expr]:
    """Build Σ part(y, ŷ), ½Σ or (1/K)Σ by `factor`: "one", "half" or "mean"."""

    def formula(y: tuple[Expr, ...], y_hat: tuple[Expr, ...]) -> Expr:
        parts = [part(a, b) for a, b in zip(y, y_hat, strict=True)]
        if factor == "half":
            return Product((HALF, total(*parts)))
        if factor == "mean" and len(parts) > 1:
            return Quotient(total(*parts), Number(len(parts)))
        return total(*parts)

    return formula


def _over_k(expr: Expr, K: int) -> Expr:
    return expr if K == 1 else Quotient(expr, Number(K))


def _squared_gap(y: Expr, y_hat: Expr) -> Expr:
    return squared(minus(y, y_hat))


def _huber(y: Floats, y_hat: Floats) -> Floats:
    gap = np.abs(y - y_hat)
    quadratic = 0.5 * gap * gap
    linear = HUBER_DELTA * (gap - 0.5 * HUBER_DELTA)
    return np.where(gap <= HUBER_DELTA, quadratic, linear).mean(axis=1)


def _huber_formula(y: Expr, y_hat: Expr) -> Expr:
    gap = call("abs", minus(y, y_hat))
    return Choose(
        minus(gap, ONE), minus(gap, HALF), Product((HALF, squared(minus(y, y_hat))))
    )


def _huber_slope_formula(y: Expr, y_hat: Expr, K: int) -> Expr:
    clipped = call("max", Number(-1), call("min", ONE, minus(y_hat, y)))
    return _over_k(clipped, K)


def _bce_formula(y: Expr, y_hat: Expr) -> Expr:
    hit = Product((y, call("ln", y_hat)))
    miss = Product((minus(ONE, y), call("ln", minus(ONE, y_hat))))
    return Negative(Sum((hit, miss)))


def _bce_slope_formula(y: Expr, y_hat: Expr, K: int) -> Expr:
    slope = minus(Quotient(minus(ONE, y), minus(ONE, y_hat)), Quotient(y, y_hat))
    return _over_k(slope, K)


def _bce_value_from_z(y: Floats, z: Floats) -> Floats:
    # What is large cancels first and exactly; the small logarithm keeps its digits.
    rest = np.log1p(np.exp(-np.abs(z)))
    return ((np.maximum(z, 0.0) - y * z) + rest).mean(axis=1)


def _bce_formula_from_z(y: tuple[Expr, ...], z: tuple[Expr, ...], largest: int) -> Expr:
    parts = [
        softplus_formula(b, minus(call("max", ZERO, b), Product((a, b))))
        for a, b in zip(y, z, strict=True)
    ]
    return _over_k(total(*parts), len(parts))


def _bce_slope_from_z(y: Floats, z: Floats) -> Floats:
    with np.errstate(over="ignore", invalid="ignore"):
        miss = np.where(y == 1, 0.0, (1.0 - y) * (1.0 + np.exp(z)))
        hit = np.where(y == 0, 0.0, y * (1.0 + np.exp(-z)))
    return (miss - hit) / y.shape[1]


def _bce_slope_formula_from_z(y: Expr, z: Expr, K: int) -> Expr:
    miss = Product((minus(ONE, y), Sum((ONE, call("exp", z)))))
    hit = Product((y, Sum((ONE, call("exp", Negative(z))))))
    return _over_k(minus(miss, hit), K)


def _bce_fault(y: Floats) -> TargetFault | None:
    outside = np.argwhere((y < 0) | (y > 1))
    if not len(outside):
        return None
    s, j = map(int, outside[0])
    return TargetFault((s, j), f"is {y[s, j]:g}", "at least 0 and at most 1")


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
        return TargetFault((s, j), f"is {y[s, j]:g}", "at least 0")
    sums = y.sum(axis=1)
    off = np.flatnonzero(~np.isclose(sums, 1.0, rtol=0, atol=1e-6))
    if not len(off):
        return None
    s = int(off[0])
    return TargetFault((s,), f"sums to {sums[s]:g}", "targets that sum to 1")


def _ce_short(y: Expr, y_hat: Expr, all_y: tuple[Expr, ...], K: int) -> Expr:
    return minus(product(total(*all_y), y_hat), y)


LOSSES: Registry[LossEntry] = Registry(
    "loss",
    LossEntry(
        "squared_error",
        "Squared error",
        lambda y, y_hat: ((y - y_hat) ** 2).sum(axis=1),
        lambda y, y_hat: 2.0 * (y_hat - y),
        _per_output(_squared_gap),
        lambda y, y_hat, K: Product((Number(2), minus(y_hat, y))),
        kernel=kernels.SQUARED,
        source="Σ(y − ŷ)²: Legendre (1805)",
    ),
    LossEntry(
        "half_squared_error",
        "½ Squared error",
        lambda y, y_hat: 0.5 * ((y - y_hat) ** 2).sum(axis=1),
        lambda y, y_hat: y_hat - y,
        _per_output(_squared_gap, factor="half"),
        lambda y, y_hat, K: minus(y_hat, y),
        kernel=kernels.HALF_SQUARED,
        source="½Σ(y − ŷ)²: Rumelhart, Hinton & Williams (1986), eq. 3",
    ),
    LossEntry(
        "mean_squared_error",
        "Mean squared error",
        lambda y, y_hat: ((y - y_hat) ** 2).mean(axis=1),
        lambda y, y_hat: 2.0 * (y_hat - y) / y.shape[1],
        _per_output(_squared_gap, factor="mean"),
        lambda y, y_hat, K: _over_k(Product((Number(2), minus(y_hat, y))), K),
        kernel=kernels.MEAN_SQUARED,
        source="(1/K)Σ(y − ŷ)²: torch.nn.MSELoss",
    ),
    LossEntry(
        "absolute_error",
        "Absolute error",
        lambda y, y_hat: np.abs(y - y_hat).mean(axis=1),
        lambda y, y_hat: np.sign(y_hat - y) / y.shape[1],
        _per_output(lambda y, y_hat: call("abs", minus(y, y_hat)), factor="mean"),
        lambda y, y_hat, K: _over_k(call("sign", minus(y_hat, y)), K),
        kinks=(0.0,),
        kernel=kernels.ABSOLUTE,
        source="(1/K)Σ|y − ŷ|: torch.nn.L1Loss; derivative 0 at 0",
    ),
    LossEntry(
        "huber",
        "Huber",
        _huber,
        lambda y, y_hat: np.clip(y_hat - y, -HUBER_DELTA, HUBER_DELTA) / y.shape[1],
        _per_output(_huber_formula, factor="mean"),
        _huber_slope_formula,
        kernel=kernels.HUBER,
        source="Huber (1964), Robust estimation of a location parameter; δ = 1",
    ),
    LossEntry(
        "binary_cross_entropy",
        "Binary cross entropy",
        lambda y, y_hat: (
            0.0 - (_y_ln(y, y_hat) + _y_ln(1.0 - y, 1.0 - y_hat)).mean(axis=1)
        ),
        lambda y, y_hat: (
            (_safe_quotient(1.0 - y, 1.0 - y_hat) - _safe_quotient(y, y_hat))
            / y.shape[1]
        ),
        _per_output(_bce_formula, factor="mean"),
        _bce_slope_formula,
        last_activation="sigmoid",
        target_fault=_bce_fault,
        from_z=FromZ(
            _bce_value_from_z,
            lambda y, z: (sigmoid(z) - y) / y.shape[1],
            _bce_formula_from_z,
            lambda y, y_hat, all_y, K: _over_k(minus(y_hat, y), K),
            lambda y, y_hat: (y_hat - y) / y.shape[1],
            _bce_slope_from_z,
            _bce_slope_formula_from_z,
        ),
        kernel=kernels.BINARY,
        source="Bishop (2006), Pattern Recognition, eq. 4.90",
    ),
    LossEntry(
        "cross_entropy",
        "Cross entropy",
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
        source="Bishop (2006), Pattern Recognition, eqs. 4.108 and 4.109",
    ),
)
