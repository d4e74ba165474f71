"""A long row of numbers, and where each stretch of it is least and largest.

Blocks of 16 numbers, of 32, 64 and so on have the places of their least and largest
number kept as they fill up, so that a million numbers on a hundred pixels cost a
hundred blocks; places rather than values, so that what is drawn are points of the row
itself. Numbers that are not finite count for nothing. Their sums are kept beside them,
for the means of any stretch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

from bpviz_desktop.engine.network import Floats

Places: TypeAlias = npt.NDArray[np.intp]
_Kind = TypeVar("_Kind", bound=np.generic)

_FIRST_WIDTH = 16
_FIRST_ROOM = 1024
_ONES = np.ones(_FIRST_WIDTH)
_NOWHERE = np.zeros(0, dtype=np.intp)


@dataclass(frozen=True, eq=False)
class Series:
    """The numbers so far; never changes.

    Attributes
    ----------
    values : ndarray, shape (n,), read-only
    lowest, highest : tuple of ndarray of int
        Where blocks of 16, 32, 64, … numbers have their least and largest finite number
        (any place in the block where there is none). Blocks that are not full are left
        out.
    sums : tuple of ndarray
        Of the same blocks; a sum of sums of blocks rounds less than a running one.
    """

    values: Floats
    lowest: tuple[Places, ...] = ()
    highest: tuple[Places, ...] = ()
    sums: tuple[Floats, ...] = ()

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
        lowest, highest = _full(self.lowest, n), _full(self.highest, n)
        return Series(self.values[:n], lowest, highest, _full(self.sums, n))

    def means(self, ends: Places, width: int) -> Floats:
        """The means of the last `width` numbers up to each of these places.

        Near the beginning of so many as there are.
        """
        stop = ends + 1
        start = np.maximum(stop - width, 0)
        # By numbers up to the next block, by blocks, and by numbers again.
        first, last = -(-start // _FIRST_WIDTH), stop // _FIRST_WIDTH
        is_short = first >= last
        total = self._sum_of_numbers(
            start, np.where(is_short, stop, first * _FIRST_WIDTH)
        )
        total += self._sum_of_numbers(
            np.where(is_short, stop, last * _FIRST_WIDTH), stop
        )
        last = np.where(is_short, first, last)
        for sums in self.sums if (first < last).any() else ():
            is_odd = (first < last) & (first % 2 == 1)
            total += np.where(is_odd, sums[np.where(is_odd, first, 0)], 0.0)
            first = first + is_odd
            is_odd = (first < last) & (last % 2 == 1)
            last = last - is_odd
            total += np.where(is_odd, sums[np.where(is_odd, last, 0)], 0.0)
            first, last = first // 2, last // 2
            if not (first < last).any():
                break  # No block of the next level lies between them.
        found: Floats = total / (stop - start)
        return found

    def _sum_of_numbers(self, start: Places, stop: Places) -> Floats:
        """Sums from `start` up to `stop`, never more than two blocks of numbers."""
        longest = int((stop - start).max(initial=0))
        places = start[:, None] + np.arange(longest)
        is_in = places < stop[:, None]
        numbers = _without(self.values[np.where(is_in, places, 0)], 0.0)
        found: Floats = np.where(is_in, numbers, 0.0).sum(axis=1)
        return found

    @cached_property
    def extremes(self) -> tuple[float, float]:
        """The least and the largest finite number; +∞ and −∞ where there is none."""
        n = len(self.values)
        lowest, highest = self.blocks(block_width(n / 64), 0, n)
        lows = _without(self.values[lowest], np.inf)
        highs = _without(self.values[highest], -np.inf)
        return float(lows.min(initial=np.inf)), float(highs.max(initial=-np.inf))

    def blocks(self, width: int, start: int, stop: int) -> tuple[Places, Places]:
        """Where blocks of `width` numbers (a power of two) are least and largest.

        The first block is that of number `start`, beginning at a multiple of `width`;
        the last one may end before it is full.
        """
        first, stop = start - start % width, min(stop, len(self.values))
        full = max(stop - first, 0) // width
        done = first + full * width
        if full == 0:
            lowest, highest = _NOWHERE, _NOWHERE
        elif width < _FIRST_WIDTH:
            places = np.arange(first, done, dtype=np.intp).reshape(-1, width)
            lowest, highest = _least(self.values, places), _largest(self.values, places)
        else:
            level = (width // _FIRST_WIDTH).bit_length() - 1
            place = slice(first // width, done // width)
            lowest, highest = self.lowest[level][place], self.highest[level][place]
        if done < stop:
            low, high = self.blocks(width // 2, done, stop)
            lowest = np.append(lowest, _least(self.values, low[None]))
            highest = np.append(highest, _largest(self.values, high[None]))
        return lowest, highest

    def outline(self, width: int, start: int = 0, stop: int | None = None) -> Places:
        """Which numbers to draw where `width` of them (a power of two) share a pixel.

        The first, of each block the least and the largest in their order, and the last:
        a rising row is drawn rising, and no tip is left out. Of `start`, or where its
        block begins, up to `stop`.
        """
        n = len(self.values)
        start, stop = max(start, 0), n if stop is None else min(stop, n)
        if width == 1 or stop - start < 3:
            return np.arange(start, max(stop, start), dtype=np.intp)
        lowest, highest = self.blocks(width, start, stop)
        pairs = np.column_stack([lowest, highest])
        pairs.sort(axis=1)
        places = np.concatenate([[start - start % width], pairs.ravel(), [stop - 1]])
        return places[np.diff(places, prepend=-1) > 0]


def block_width(numbers: float) -> int:
    """The largest power of two up to `numbers`; 1 at least."""
    return 1 << max(0, int(numbers).bit_length() - 1)


def _without(values: Floats, instead: float) -> Floats:
    is_finite = np.isfinite(values)
    return values if is_finite.all() else np.where(is_finite, values, instead)


def _least(values: Floats, places: Places) -> Places:
    """The place in each row of `places` where the least finite number stands."""
    columns = _without(values[places], np.inf).argmin(axis=1)
    return places[np.arange(len(places)), columns]


def _largest(values: Floats, places: Places) -> Places:
    columns = _without(values[places], -np.inf).argmax(axis=1)
    return places[np.arange(len(places)), columns]


def _full(
    levels: Sequence[npt.NDArray[_Kind]], n: int
) -> tuple[npt.NDArray[_Kind], ...]:
    """Of each level the blocks that are full with `n` numbers."""
    return tuple(row[: n // (_FIRST_WIDTH << k)] for k, row in enumerate(levels))


class GrowingSeries:
    """Where a series is written (by one thread); its views may be read by any."""

    def __init__(self) -> None:
        self._values = np.empty(_FIRST_ROOM)
        self._lowest: list[Places] = []
        self._highest: list[Places] = []
        self._sums: list[Floats] = []
        self._count = 0
        # So many of them are in the blocks. Pieces are folded together when somebody
        # looks: those of a run, of 90 numbers each, in a fifth of the time.
        self._folded = 0

    def __len__(self) -> int:
        return self._count

    @property
    def series(self) -> Series:
        """What was written so far."""
        self._fold()
        n = self._count
        values = self._values[:n]
        values.flags.writeable = False
        lowest, highest = _full(self._lowest, n), _full(self._highest, n)
        return Series(values, lowest, highest, _full(self._sums, n))

    def room(self, more: int) -> Floats:
        """Space for the next `more` numbers, to be written into."""
        needed = self._count + more
        if needed > len(self._values):
            self._values = _larger(self._values, self._count, needed)
        return self._values[self._count : needed]

    def extend(self, more: int) -> None:
        """Take the next `more` numbers that stand in `room`."""
        self._count += more

    def _fold(self) -> None:
        before, self._folded = self._folded, self._count
        level, width = 0, _FIRST_WIDTH
        while (full := self._count // width) > (done := before // width):
            if level == len(self._lowest):
                self._lowest.append(np.empty(_FIRST_WIDTH, dtype=np.intp))
                self._highest.append(np.empty(_FIRST_WIDTH, dtype=np.intp))
                self._sums.append(np.empty(_FIRST_WIDTH))
            self._fill(level, done, full)
            level, width = level + 1, 2 * width

    def _fill(self, level: int, done: int, full: int) -> None:
        """Fill in blocks `done` to `full` of a level from the one below."""
        if full > len(self._lowest[level]):
            self._lowest[level] = _larger(self._lowest[level], done, full)
            self._highest[level] = _larger(self._highest[level], done, full)
            self._sums[level] = _larger(self._sums[level], done, full)
        if level == 0:
            # Neighbours need not be gathered: every number comes through here.
            first = np.arange(done, full, dtype=np.intp) * _FIRST_WIDTH
            numbers = self._values[_FIRST_WIDTH * done : _FIRST_WIDTH * full]
            rows = numbers.reshape(-1, _FIRST_WIDTH)
            lows = highs = known = rows
            if not np.isfinite(rows).all():
                lows, highs = _without(rows, np.inf), _without(rows, -np.inf)
                known = _without(rows, 0.0)
            self._lowest[0][done:full] = first + lows.argmin(axis=1)
            self._highest[0][done:full] = first + highs.argmax(axis=1)
            self._sums[0][done:full] = known @ _ONES
            return
        below = slice(2 * done, 2 * full)
        self._sums[level][done:full] = (
            self._sums[level - 1][below].reshape(-1, 2).sum(axis=1)
        )
        low = self._lowest[level - 1][below].reshape(-1, 2)
        high = self._highest[level - 1][below].reshape(-1, 2)
        self._lowest[level][done:full] = _least(self._values, low)
        self._highest[level][done:full] = _largest(self._values, high)

    def cut(self, count: int) -> None:
        """Forget all but the first `count` numbers; views of them live on."""
        if count < self._count:
            self._values = self._values.copy()
            self._lowest = [row.copy() for row in self._lowest]
            self._highest = [row.copy() for row in self._highest]
            self._sums = [row.copy() for row in self._sums]
            self._count = count
            self._folded = min(self._folded, count)


def _larger(array: npt.NDArray[_Kind], used: int, needed: int) -> npt.NDArray[_Kind]:
    """A copy of the array with room for `needed` numbers, and more."""
    grown = np.empty(max(2 * len(array), needed), dtype=array.dtype)
    grown[:used] = array[:used]
    return grown
