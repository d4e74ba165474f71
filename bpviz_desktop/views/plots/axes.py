"""Ranges of the loss plot: quiet ones, that move seldom and end on round numbers."""

from __future__ import annotations

import math

import numpy as np

from bpviz_desktop.engine.network import Floats

_FIRST_X = 50
# Below this a curve's axis cannot be drawn (pyqtgraph fails on subnormal ranges).
SMALLEST = 1e-300


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
    """The upper end of a linear axis from 0: 1, 2 or 5 times a power of ten."""
    if not (math.isfinite(largest) and largest > 1e-12):
        return 0.1
    power = 10.0 ** math.floor(math.log10(largest))
    return next((m * power for m in (1, 2, 5) if m * power >= largest), 10 * power)


def decades(losses: Floats) -> tuple[int, int]:
    """Whole decades around all positive losses, for a logarithmic axis."""
    positive = losses[np.isfinite(losses) & (losses > SMALLEST)]
    if not len(positive):
        return -2, 0
    low = math.floor(math.log10(positive.min()))
    high = math.ceil(math.log10(positive.max()))
    return low, max(high, low + 1)


def cleaned(losses: Floats) -> Floats:
    """Losses that can be drawn: gaps where they are not finite, tiny ones 0."""
    drawn = np.where(np.isfinite(losses), losses, np.nan)
    with np.errstate(invalid="ignore"):
        drawn[np.abs(drawn) < SMALLEST] = 0.0
    return drawn


def envelope(losses: Floats, first: int, bins: int) -> tuple[Floats, Floats]:
    """Thin a long curve to the lowest and highest point of each of `bins` stretches.

    Returns x (updates, from `first` + 1) and y; short curves come back whole.
    """
    n = len(losses)
    if n <= 2 * bins:
        return np.arange(first + 1.0, first + n + 1.0), cleaned(losses)
    width = n // bins
    body = cleaned(losses[: width * bins]).reshape(bins, width)
    filled_low = np.where(np.isnan(body), np.inf, body)
    filled_high = np.where(np.isnan(body), -np.inf, body)
    places = np.stack([filled_low.argmin(axis=1), filled_high.argmax(axis=1)])
    places = np.sort(places, axis=0).T + np.arange(bins)[:, None] * width
    rest = np.arange(width * bins, n)
    chosen = np.concatenate([places.ravel(), rest])
    return first + 1.0 + chosen, cleaned(losses[chosen])
