"""Gradient clipping: what is done to a gradient that is too large."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from bpviz_desktop.engine.kernels import clipping as kernels
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.registry import Choice, Entry, Option, Registry
from bpviz_desktop.language import tr


@dataclass(frozen=True)
class Clipping(Entry):
    """`clip(g, limit)` gives the clipped gradient, and the factor or entries cut.

    The second result is None where nothing was too large. `kernel(g, limit)` is how the
    trainer does it in place; None: by `clip`.
    """

    clip: Callable[[Floats, float, float], tuple[Floats, float | int | None]]
    kernel: kernels.ClipKernel | None = None


def norm_of(g: Floats) -> float:
    """Euclidean length of a flat gradient (inf or NaN where it has no length)."""
    with np.errstate(over="ignore", invalid="ignore"):
        return math.sqrt(float(g @ g))


def _by_norm(g: Floats, limit: float, norm: float) -> tuple[Floats, float | None]:
    if not norm > limit:
        return g, None
    factor = limit / norm
    return g * factor, factor


def _by_value(g: Floats, limit: float, norm: float) -> tuple[Floats, int | None]:
    cut = int(np.count_nonzero(np.abs(g) > limit))
    return (np.clip(g, -limit, limit), cut) if cut else (g, None)


_LIMIT = Option(
    "limit",
    None,
    low=0.0,
    low_open=True,
    title="limit",
    usual=1.0,
    words=tr("Nothing is done to what is not larger."),
)

CLIPPINGS: Registry[Clipping] = Registry(
    "clipping",
    Clipping(
        "norm",
        tr("By length"),
        _by_norm,
        kernels.by_norm,
        options=(_LIMIT,),
        source=tr("Pascanu, Mikolov & Bengio (2013), algorithm 1"),
        words=tr("A longer gradient is shortened to the limit; its direction stays."),
    ),
    Clipping(
        "value",
        tr("By entry"),
        _by_value,
        kernels.by_value,
        options=(_LIMIT,),
        source=tr("Mikolov (2012)"),
        words=tr("Each entry is cut at ± the limit; the direction may change."),
    ),
)


def clipped(
    g: Floats, clip: Choice | None, norm: float | None = None
) -> tuple[Floats, float | int | None]:
    """Apply a choice from CLIPPINGS, or none, to a flat gradient (P,).

    `norm` is its length, where that is known or agreed.
    """
    if clip is None:
        return g, None
    length = norm_of(g) if norm is None else norm
    return CLIPPINGS[clip.kind].clip(g, clip["limit"], length)
