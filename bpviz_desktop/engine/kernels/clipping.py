"""Gradient clipping as prepared calls, for the trainer.

The gradient is scale · g, with the scale not yet multiplied in (see `steps`).
The entries of `clipping` name the kernels.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from bpviz_desktop.engine.kernels.calls import Call, scalar
from bpviz_desktop.engine.network import Floats


@dataclass(frozen=True, eq=False)
class Clip:
    """One way of clipping on one gradient vector.

    Attributes
    ----------
    calls : list of Call
    adjust : (scale) -> None
        Before the calls: how g is scaled.
    scale : (scale) -> float
        After them: how g is scaled now.
    is_sound : () -> bool
        False when a gradient was not finite and clipping has hidden it.
    """

    calls: list[Call]
    adjust: Callable[[float], None] = lambda scale: None
    scale: Callable[[float], float] | None = None
    is_sound: Callable[[], bool] = lambda: True


ClipKernel = Callable[[Floats, float], Clip]


def by_norm(g: Floats, limit: float) -> Clip:
    """Shorten scale · g to `limit` by changing the scale."""
    square = scalar(0.0)

    def new_scale(scale: float) -> float:
        norm = scale * math.sqrt(square)
        # A norm that is not a number is left to make the parameters so.
        return scale * (limit / norm) if norm > limit else scale

    return Clip([(g.dot, (g, square))], scale=new_scale)


def by_value(g: Floats, limit: float) -> Clip:
    """Cut the entries of scale · g to ±limit."""
    high, low = scalar(limit), scalar(-limit)
    zeros, product, health = np.zeros_like(g), scalar(0.0), scalar(0.0)

    def adjust(scale: float) -> None:
        high[()] = limit / scale
        low[()] = -limit / scale
        health[()] = 0.0

    calls: list[Call] = [
        # 0 · ∞ and 0 · NaN are NaN: what is cut off is noticed all the same.
        (g.dot, (zeros, product)),
        (np.add, (health, product, health)),
        (partial(np.minimum, out=g), (g, high)),
        (partial(np.maximum, out=g), (g, low)),
    ]
    return Clip(calls, adjust, is_sound=lambda: math.isfinite(health))
