"""Ranges of a plot: quiet ones, that move seldom and end on round numbers."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple, TypeAlias

import numpy as np

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.language import marked
from bpviz_desktop.model.numbers.written import power_of_ten, short
from bpviz_desktop.model.run.lines import SMALLEST

# From the ends of an axis to places on it and what stands there.
Ticks: TypeAlias = Callable[[float, float], list[tuple[float, str]]]
_FIRST_X = 50


class Span(NamedTuple):
    """Which updates there are, and where one is among them.

    Attributes
    ----------
    first, last : int
        Updates made before the first, and in all.
    here : int or None
        The update that is shown.
    is_live : bool
        Updates are being made.
    """

    first: int
    last: int
    here: int | None = None
    is_live: bool = False


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


def decades(values: Floats) -> tuple[int, int]:
    """Whole decades around all positive numbers, for a logarithmic axis."""
    positive = values[np.isfinite(values) & (values > SMALLEST)]
    if not len(positive):
        return -2, 0
    low = math.floor(math.log10(positive.min()))
    high = math.ceil(math.log10(positive.max()))
    return low, max(high, low + 1)


class Upward(NamedTuple):
    """An upward axis: its ends, and what stands beside it."""

    bottom: float
    top: float
    ticks: Ticks


def upward(
    drawn: Sequence[Floats], *, is_log: bool, top: float | None, at_least: float = 0.0
) -> Upward:
    """The axis that shows all of these numbers.

    Parameters
    ----------
    top : float or None
        What no number can be above.
    at_least : float
        Where it should end at least.
    """
    values = np.concatenate([*drawn, np.zeros(0)])
    if is_log:
        low, high = decades(values)
        return Upward(float(low), float(high), decade_ticks)
    if top is not None:  # a little room, so that no line lies on the edge
        return Upward(-0.03 * top, 1.03 * top, partial(_quarter_ticks, top))
    known = values[np.isfinite(values)]
    end = max(y_end(float(np.abs(known).max(initial=0.0))), at_least)
    if known.min(initial=0.0) < 0:
        return Upward(-end, end, ticks_both_ways)
    return Upward(0.0, end, even_ticks)


def even_ticks(bottom: float, top: float) -> list[tuple[float, str]]:
    """Four or five grid lines above 0 and their labels, all of one form."""
    count = 5 if str(top)[0] == "5" else 4
    step = top / count
    return [(k * step, short(k * step, 6)) for k in range(count + 1)]


def update_ticks(first: float, end: float) -> list[tuple[float, str]]:
    """Six numbers of updates, the ends among them."""
    step = (end - first) / 5
    places = [first + k * step for k in range(6)]
    return [(place, marked(f"{place:,.0f}")) for place in places]


def decade_ticks(bottom: float, top: float) -> list[tuple[float, str]]:
    """At most six powers of ten; places are their exponents."""
    step = math.ceil((top - bottom) / 5)
    return [(k, power_of_ten(k)) for k in range(int(bottom), int(top) + 1, step)]


def ticks_both_ways(bottom: float, top: float) -> list[tuple[float, str]]:
    """Five grid lines, 0 in the middle."""
    return [(k * top / 2, short(k * top / 2, 6)) for k in range(-2, 3)]


def _quarter_ticks(most: float, bottom: float, top: float) -> list[tuple[float, str]]:
    """0, a quarter, … of what is the most."""
    return [(k * most / 4, short(k * most / 4, 2)) for k in range(5)]
