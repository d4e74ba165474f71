"""Boxes in rows, so that few lines cross: where each stands (no Qt).

Rows by the longest way from an input (Sugiyama, Tagawa & Toda, 1981, step 1), order
within a row by the means of the neighbours, swept up and down (step 2), places by the
least squares that keep this order (step 3, by pooling violators).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bpviz_desktop.model.laboratory.folding import Folded

_SWEEPS, _PULLS = 8, 6
# Crossings are counted only in graphs of up to so many lines.
_MOST_COUNTED = 3_000


@dataclass(frozen=True, eq=False)
class Placed:
    """A laid-out graph.

    Attributes
    ----------
    rows : tuple of tuple of int
        Boxes from left to right, the inputs' row first.
    x : tuple of float
        Middle of each box; the leftmost edge is at 0.
    row_of : tuple of int
        The row of each box.
    width : float
        Of all of it.
    """

    rows: tuple[tuple[int, ...], ...]
    x: tuple[float, ...]
    row_of: tuple[int, ...]
    width: float


def place(folded: Folded, widths: Sequence[float], gap: float) -> Placed:
    """Lay out boxes of these widths, with at least `gap` between two."""
    count = len(folded.boxes)
    above: list[list[int]] = [[] for _ in range(count)]
    below: list[list[int]] = [[] for _ in range(count)]
    for wire in folded.wires:
        above[wire.target].append(wire.source)
        below[wire.source].append(wire.target)
    row_of = _rows_of(above, below)
    rows: list[list[int]] = [[] for _ in range(max(row_of, default=-1) + 1)]
    for box, row in enumerate(row_of):
        rows[row].append(box)
    rows = _ordered(rows, above, below)
    x = _places(rows, (above, below), widths, gap)
    left = min((x[b] - widths[b] / 2 for b in range(count)), default=0.0)
    right = max((x[b] + widths[b] / 2 for b in range(count)), default=0.0)
    shifted = tuple(each - left for each in x)
    return Placed(tuple(map(tuple, rows)), shifted, tuple(row_of), right - left)


def _rows_of(above: list[list[int]], below: list[list[int]]) -> list[int]:
    """The longest way from an input; what has none stands just over its first use."""
    rows = [0] * len(above)
    for box, sources in enumerate(above):  # each comes after its sources
        rows[box] = max((rows[source] + 1 for source in sources), default=0)
    for box in range(len(above)):
        if not above[box] and below[box]:
            rows[box] = min(rows[target] for target in below[box]) - 1
    return rows


def _ordered(
    rows: list[list[int]], above: list[list[int]], below: list[list[int]]
) -> list[list[int]]:
    """The order with the fewest crossings of those that the sweeps come to."""
    lines = sum(map(len, above))
    best, fewest = [list(row) for row in rows], _crossings(rows, above)
    if fewest == 0 or lines > 10 * _MOST_COUNTED:
        return best
    rows = [list(row) for row in rows]
    for sweep in range(_SWEEPS):
        is_down = sweep % 2 == 0
        neighbours = above if is_down else below
        for row in rows if is_down else reversed(rows):
            _sort_by_neighbours(row, rows, neighbours)
        found = _crossings(rows, above) if lines <= _MOST_COUNTED else fewest - 1
        if found < fewest:
            best, fewest = [list(row) for row in rows], found
    return best


def _sort_by_neighbours(
    row: list[int], rows: list[list[int]], neighbours: list[list[int]]
) -> None:
    place = {
        box: k / max(1, len(each) - 1) for each in rows for k, box in enumerate(each)
    }
    means = {
        box: sum(place[each] for each in neighbours[box]) / len(neighbours[box])
        if neighbours[box]
        else place[box]
        for box in row
    }
    row.sort(key=means.__getitem__)


def _crossings(rows: list[list[int]], above: list[list[int]]) -> int:
    """How many pairs of lines between neighbouring rows cross."""
    if sum(map(len, above)) > _MOST_COUNTED:
        return 1
    total = 0
    for row, lower in zip(rows, rows[1:], strict=False):
        place = {box: k for k, box in enumerate(row)}
        ends = [
            place[source]
            for box in lower
            for source in sorted(
                (each for each in above[box] if each in place), key=place.__getitem__
            )
        ]
        total += _inversions(ends)
    return total


def _inversions(numbers: list[int]) -> int:
    """Pairs that stand in the wrong order, by counting in a tree of sums."""
    size = max(numbers, default=0) + 1
    tree, total = [0] * (size + 1), 0
    for seen, number in enumerate(numbers):
        at, smaller = number + 1, 0
        while at:
            smaller += tree[at]
            at -= at & -at
        total += seen - smaller
        at = number + 1
        while at <= size:
            tree[at] += 1
            at += at & -at
    return total


def _places(
    rows: list[list[int]],
    ways: tuple[list[list[int]], list[list[int]]],
    widths: Sequence[float],
    gap: float,
) -> list[float]:
    x = [0.0] * len(widths)
    for row in rows:
        reach = 0.0
        for box in row:
            x[box] = reach + widths[box] / 2
            reach += widths[box] + gap
        for box in row:
            x[box] -= reach / 2
    for pull in range(_PULLS):
        neighbours = ways[pull % 2]
        for row in rows if pull % 2 == 0 else reversed(rows):
            wanted = [
                sum(x[each] for each in neighbours[box]) / len(neighbours[box])
                if neighbours[box]
                else x[box]
                for box in row
            ]
            apart = [
                (widths[a] + widths[b]) / 2 + gap
                for a, b in zip(row, row[1:], strict=False)
            ]
            for box, found in zip(row, _kept_apart(wanted, apart), strict=True):
                x[box] = found
    return x


def _kept_apart(wanted: list[float], apart: list[float]) -> list[float]:
    """The places nearest to those wanted that keep order and distances."""
    offsets = [0.0]
    for distance in apart:
        offsets.append(offsets[-1] + distance)
    blocks: list[tuple[float, int]] = []
    for place, offset in zip(wanted, offsets, strict=True):
        mean, count = place - offset, 1
        while blocks and blocks[-1][0] > mean:
            other, more = blocks.pop()
            mean = (mean * count + other * more) / (count + more)
            count += more
        blocks.append((mean, count))
    flat = [mean for mean, count in blocks for _ in range(count)]
    return [mean + offset for mean, offset in zip(flat, offsets, strict=True)]
