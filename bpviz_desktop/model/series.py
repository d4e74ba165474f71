"""A long row of numbers with a pyramid of lows and highs, to draw any stretch of it.

Blocks of 16 numbers, of 32, 64 and so on have their least and largest number kept as
they fill up, so that a million numbers on a hundred pixels cost a hundred blocks.
Numbers that are not finite count for nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from bpviz_desktop.engine.network import Floats

_FIRST_WIDTH = 16
_FIRST_ROOM = 1024


@dataclass(frozen=True, eq=False)
class Series:
    """The numbers so far; never changes.

    Attributes
    ----------
    values : ndarray, shape (n,), read-only
    lows, highs : tuple of ndarray
        For blocks of 16, 32, 64, … numbers: +∞ and −∞ where none is finite. Blocks
        that are not full are left out.
    """

    values: Floats
    lows: tuple[Floats, ...] = ()
    highs: tuple[Floats, ...] = ()

    @classmethod
    def of(cls, values: Floats) -> Series:
        """The series of an array that is there already."""
        grown = GrowingSeries()
        grown.room(len(values))[:] = values
        grown.extend(len(values))
        return grown.series

    def __len__(self) -> int:
        return len(self.values)

    def head(self, n: int) -> Series:
        """The first `n` numbers."""
        counts = [n // (_FIRST_WIDTH << level) for level in range(len(self.lows))]
        return Series(
            self.values[:n],
            tuple(low[:k] for low, k in zip(self.lows, counts, strict=True)),
            tuple(high[:k] for high, k in zip(self.highs, counts, strict=True)),
        )

    @cached_property
    def extremes(self) -> tuple[float, float]:
        """The least and the largest finite number; +∞ and −∞ where there is none."""
        n = len(self.values)
        lows, highs = self.blocks(self.width(n, 64), 0, n)
        return float(lows.min(initial=np.inf)), float(highs.max(initial=-np.inf))

    def width(self, count: int, most: int) -> int:
        """How wide blocks must be for at most `most` of them to hold `count` numbers.

        1 (the numbers themselves), 16, 32, 64, …
        """
        width = 1
        while count > most * width:
            width = max(_FIRST_WIDTH, 2 * width)
        return width

    def blocks(self, width: int, start: int, stop: int) -> tuple[Floats, Floats]:
        """Lows and highs of blocks of `width` numbers: 1, 16, 32, 64, …

        The first block is that of number `start`, beginning at a multiple of `width`;
        the last one may end before it is full.
        """
        first, stop = start - start % width, min(stop, len(self.values))
        if width == 1:
            part = self.values[first:stop]
            return _without(part, np.inf), _without(part, -np.inf)
        level = (width // _FIRST_WIDTH).bit_length() - 1
        place = slice(first // width, max(stop, first) // width)
        lows = self.lows[level][place] if level < len(self.lows) else np.zeros(0)
        highs = self.highs[level][place] if level < len(self.lows) else np.zeros(0)
        done = first + len(lows) * width
        if done < stop:
            narrower = width // 2 if level else 1
            low, high = self.blocks(narrower, done, stop)
            lows, highs = np.append(lows, low.min()), np.append(highs, high.max())
        return lows, highs


def _without(values: Floats, instead: float) -> Floats:
    return np.where(np.isfinite(values), values, instead)


class GrowingSeries:
    """Where a series is written (by one thread); its views may be read by any."""

    def __init__(self) -> None:
        self._values = np.empty(_FIRST_ROOM)
        self._lows: list[Floats] = []
        self._highs: list[Floats] = []
        self._count = 0

    def __len__(self) -> int:
        return self._count

    @property
    def series(self) -> Series:
        """What was written so far."""
        values = self._values[: self._count]
        values.flags.writeable = False
        counts = [self._count // (_FIRST_WIDTH << k) for k in range(len(self._lows))]
        return Series(
            values,
            tuple(low[:k] for low, k in zip(self._lows, counts, strict=True)),
            tuple(high[:k] for high, k in zip(self._highs, counts, strict=True)),
        )

    def room(self, more: int) -> Floats:
        """Space for the next `more` numbers, to be written into."""
        needed = self._count + more
        self._values = _roomy(self._values, self._count, needed)
        return self._values[self._count : needed]

    def extend(self, more: int) -> None:
        """Take the next `more` numbers that stand in `room`."""
        before, self._count = self._count, self._count + more
        level, width = 0, _FIRST_WIDTH
        while self._count // width:
            if level == len(self._lows):
                self._lows.append(np.empty(_FIRST_WIDTH))
                self._highs.append(np.empty(_FIRST_WIDTH))
            done, full = before // width, self._count // width
            if full > done:
                self._fill(level, done, full)
            level, width = level + 1, 2 * width

    def _fill(self, level: int, done: int, full: int) -> None:
        """Compute blocks `done` to `full` of a level from the one below."""
        self._lows[level] = _roomy(self._lows[level], done, full)
        self._highs[level] = _roomy(self._highs[level], done, full)
        if level:
            below = slice(2 * done, 2 * full)
            low = self._lows[level - 1][below].reshape(-1, 2)
            high = self._highs[level - 1][below].reshape(-1, 2)
        else:
            values = self._values[_FIRST_WIDTH * done : _FIRST_WIDTH * full]
            low = _without(values, np.inf).reshape(-1, _FIRST_WIDTH)
            high = _without(values, -np.inf).reshape(-1, _FIRST_WIDTH)
        low.min(axis=1, out=self._lows[level][done:full])
        high.max(axis=1, out=self._highs[level][done:full])

    def cut(self, count: int) -> None:
        """Forget all but the first `count` numbers; views of them live on."""
        if count < self._count:
            self._values = self._values.copy()
            self._lows = [low.copy() for low in self._lows]
            self._highs = [high.copy() for high in self._highs]
            self._count = count


def _roomy(array: Floats, used: int, needed: int) -> Floats:
    """The array, or a larger copy of it."""
    if needed <= len(array):
        return array
    grown = np.empty(max(2 * len(array), needed))
    grown[:used] = array[:used]
    return grown
