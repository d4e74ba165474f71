"""What a loss is to the program: the form of an entry of `losses.LOSSES`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from bpviz_desktop.engine.formulas.expr import Expr
from bpviz_desktop.engine.kernels import losses as kernels
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.registry import Entry


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
    summed : LossEntry or None
        The same without its factor 1/K; None where it has none.
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
    summed: LossEntry | None = None
