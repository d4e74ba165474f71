"""Ranges of the loss plot: quiet ones, that move seldom and end on round numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.model.numbers.written import power_of_ten, short
from bpviz_desktop.model.run.series import Series, block_width

_FIRST_X = 50
# Below this a curve's axis cannot be drawn (pyqtgraph fails on subnormal ranges).
SMALLEST = 1e-300
_COARSE = 512


def x_end(updates: int) -> int:
    """The right end of the axis: 50, 100, 200, 500, 1000, …"""
    end = _FIRST_X
    factors = (2, 2, 2.5)
    k = 0
    while end < updates:
        end = int(end * factors[k % 3])
        k += 1
    return end


def y_end(largest: float) -> float:
    """The upper end of a linear axis from 0: 1, 2 or 5 times a power of ten.

    Above the largest number, so that no point lies on the edge.
    """
    if not (math.isfinite(largest) and largest > 1e-12):
        return 0.1
    power = 10.0 ** math.floor(math.log10(largest))
    return next((m * power for m in (1, 2, 5) if m * power > largest), 10 * power)


def decades(curves: Sequence[Series]) -> tuple[int, int]:
    """Whole decades around all positive numbers, for a logarithmic axis."""
    drawn = np.concatenate(
        [c.values[c.outline(block_width(len(c) / _COARSE))] for c in curves]
        or [np.zeros(0)]
    )
    positive = drawn[np.isfinite(drawn) & (drawn > SMALLEST)]
    if not len(positive):
        return -2, 0
    low = math.floor(math.log10(positive.min()))
    high = math.ceil(math.log10(positive.max()))
    return low, max(high, low + 1)


def largest(curves: Sequence[Series]) -> float:
    """The largest finite number of all, or 0."""
    return max([0.0, *(top for c in curves if (top := c.extremes[1]) > -math.inf)])


def even_ticks(bottom: float, top: float) -> list[tuple[float, str]]:
    """Four or five grid lines above 0 and their labels, all of one form."""
    count = 5 if str(top)[0] == "5" else 4
    step = top / count
    return [(k * step, short(k * step, 6)) for k in range(count + 1)]


def update_ticks(first: float, end: float) -> list[tuple[float, str]]:
    """Six numbers of updates, the ends among them."""
    step = (end - first) / 5
    places = [first + k * step for k in range(6)]
    return [(place, f"{place:,.0f}") for place in places]


def decade_ticks(bottom: float, top: float) -> list[tuple[float, str]]:
    """At most six powers of ten; places are their exponents."""
    step = math.ceil((top - bottom) / 5)
    return [(k, power_of_ten(k)) for k in range(int(bottom), int(top) + 1, step)]


def outline(
    curve: Series, first: int, per_pixel: float, *, logarithmic: bool = False
) -> tuple[Floats, Floats]:
    """What to draw of a curve where so many updates share a pixel: some of its points.

    Returns x (updates, from `first` + 1) and y, NaN where there is a gap: where a
    number is not finite, or not positive on a logarithmic axis.
    """
    places = curve.outline(block_width(per_pixel))
    x, y = places.astype(np.float64) + (first + 1), curve.values[places]
    if logarithmic:
        return x, np.where(np.isfinite(y) & (y > SMALLEST), y, np.nan)
    y = np.where(np.isfinite(y), y, np.nan)
    with np.errstate(invalid="ignore"):
        y[np.abs(y) < SMALLEST] = 0.0
    return x, y
