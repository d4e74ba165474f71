"""Lines over updates, and what is drawn of them where they are looked at."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple, Protocol

import numpy as np

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.model.run.curve import Curve
from bpviz_desktop.model.run.series import block_width

# Below this an axis cannot be drawn (pyqtgraph fails on subnormal ranges).
SMALLEST = 1e-300
# A smoothed line has no tips to be kept: so many of its points for a pixel.
_POINTS_A_PIXEL = 1.0


class Window(NamedTuple):
    """How lines are looked at.

    Attributes
    ----------
    low, high : float
        The updates at both ends of the axis.
    pixels : float
        Between them.
    is_log : bool
        Whether the upward axis is logarithmic: without numbers that are not positive.
    smoothing : int
        Means of so many numbers are drawn; 1: the numbers.
    """

    low: float
    high: float
    pixels: float
    is_log: bool = False
    smoothing: int = 1


class Numbers(Protocol):
    """Numbers by update."""

    def points(self, window: Window) -> tuple[Floats, Floats]:
        """What to draw: updates, and numbers beside them; NaN where there is a gap."""

    def at(self, update: float) -> float | None:
        """The number at an update, or None where there is none."""

    def table(self) -> tuple[Floats, Floats]:
        """All updates and numbers, both (n,)."""

    @property
    def ends(self) -> tuple[float, float] | None:
        """The first and the last update that has a number."""


class Losses:
    """Of a whole run: a number for each update."""

    def __init__(self, curve: Curve) -> None:
        self.curve = curve

    def points(self, window: Window) -> tuple[Floats, Floats]:
        curve, series = self.curve, self.curve.series
        first = curve.first + 1
        start = max(int(window.low) - first - 1, 0)
        stop = max(min(int(window.high) - first + 3, len(series)), start)
        each = (window.high - window.low) / max(window.pixels, 1.0)
        if window.smoothing > 1:
            count = min(stop - start, int(window.pixels * _POINTS_A_PIXEL) + 2)
            places = np.linspace(start, stop - 1, max(count, 0)).astype(np.intp)
            y = series.means(places, window.smoothing)
        else:
            places = series.outline(block_width(each), start, stop)
            y = series.values[places]
        return places.astype(np.float64) + first, drawable(y, is_log=window.is_log)

    def at(self, update: float) -> float | None:
        return self.curve.at(round(update))

    def table(self) -> tuple[Floats, Floats]:
        losses = self.curve.losses
        first = self.curve.first + 1
        return np.arange(first, first + len(losses), dtype=np.float64), losses

    @property
    def ends(self) -> tuple[float, float] | None:
        curve = self.curve
        return (curve.first + 1.0, float(curve.last)) if len(curve.series) else None


class Measured:
    """Numbers y beside some updates x, both (n,), x rising."""

    def __init__(self, x: Floats, y: Floats) -> None:
        self.x, self.y = x, y

    def points(self, window: Window) -> tuple[Floats, Floats]:
        y = self.y
        if window.smoothing > 1 and len(y):
            y = _means_over(self.x, y, window.smoothing)
        return self.x, drawable(y, is_log=window.is_log)

    def at(self, update: float) -> float | None:
        if not len(self.x) or update > self.x[-1] + 0.5 or update < self.x[0] - 0.5:
            return None
        return float(self.y[int(np.argmin(np.abs(self.x - update)))])

    def table(self) -> tuple[Floats, Floats]:
        return self.x, self.y

    @property
    def ends(self) -> tuple[float, float] | None:
        return (float(self.x[0]), float(self.x[-1])) if len(self.x) else None


def _means_over(x: Floats, y: Floats, width: int) -> Floats:
    """For each place the mean of what was measured in the `width` updates up to it."""
    is_known = np.isfinite(y)
    total = np.concatenate([[0.0], np.cumsum(np.where(is_known, y, 0.0))])
    count = np.concatenate([[0], np.cumsum(is_known)])
    start = np.searchsorted(x, x - width, "right")
    stop = np.arange(1, len(x) + 1)
    with np.errstate(all="ignore"):
        found: Floats = (total[stop] - total[start]) / (count[stop] - count[start])
    return found


def drawable(y: Floats, *, is_log: bool) -> Floats:
    """The numbers, NaN for those that have no place on the axis."""
    if is_log:
        return np.where(np.isfinite(y) & (y > SMALLEST), y, np.nan)
    y = np.where(np.isfinite(y), y, np.nan)
    with np.errstate(invalid="ignore"):
        y[np.abs(y) < SMALLEST] = 0.0
    return y


class Stroke(Enum):
    """How a line is drawn."""

    MAIN = "main"
    TEST = "test"  # dashed
    OTHER = "other"  # thin, behind the others
    OLD = "old"  # of an earlier run: faint


@dataclass(frozen=True, eq=False)
class Line:
    """One line: its numbers, what it is called, and how it is drawn.

    Attributes
    ----------
    key : str
        What it is known by while its name changes.
    name : str
    numbers : Numbers
    stroke : Stroke
    dash : int
        Which pattern of dashes; lines of one kind differ in it.
    color : str or None
        Chosen by the user (CSS notation).
    curve : Curve or None
        The run it belongs to.
    """

    key: str
    name: str
    numbers: Numbers
    stroke: Stroke = Stroke.MAIN
    dash: int = 0
    color: str | None = None
    curve: Curve | None = None


@dataclass(frozen=True, eq=False)
class Chart:
    """What a plot shows.

    Attributes
    ----------
    title : str
    up : str
        What the upward axis is of.
    lines : sequence of Line
    is_log : bool
    smoothing : int
        As in Window.
    top : float or None
        What no number can be above; None: as the numbers ask for.
    """

    title: str
    up: str
    lines: Sequence[Line] = ()
    is_log: bool = False
    smoothing: int = 1
    top: float | None = None

    def as_csv(self) -> bytes:
        """A row for each number of each line: `line,update,value`."""
        written = io.StringIO(newline="")
        writer = csv.writer(written, lineterminator="\n")
        writer.writerow(["line", "update", "value"])
        for line in self.lines:
            x, y = line.numbers.table()
            for update, number in zip(x.tolist(), y.tolist(), strict=True):
                writer.writerow([line.name, int(update), repr(number)])
        return written.getvalue().encode()
