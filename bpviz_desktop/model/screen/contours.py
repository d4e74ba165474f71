"""Lines of equal value in a table of numbers: marching squares.

Lorensen and Cline, "Marching cubes" (SIGGRAPH 1987), in two dimensions; of the two ways
through a saddle the one that the mean of its corners decides.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np

from bpviz_desktop.engine.network import Bools, Floats

_MOST_BORDERED = 24


def contour(values: Floats, level: float) -> Floats:
    """The line on which a table takes a value.

    Parameters
    ----------
    values : ndarray, shape (rows, columns)
        Between its entries it is taken as linear; what is not finite has no line.
    level : float

    Returns
    -------
    ndarray, shape (segments, 4)
        Each from (column, row) to (column, row).
    """
    above = values - level
    corners = above[:-1, :-1], above[:-1, 1:], above[1:, 1:], above[1:, :-1]
    top_left, top_right, low_right, low_left = corners
    row, column = np.mgrid[: values.shape[0] - 1, : values.shape[1] - 1].astype(float)
    middle = np.sum(corners, axis=0)
    is_whole = np.isfinite(middle)
    edges = (
        _crossing(top_left, top_right, (column, row), (1.0, 0.0)),
        _crossing(top_right, low_right, (column + 1, row), (0.0, 1.0)),
        _crossing(low_left, low_right, (column, row + 1), (1.0, 0.0)),
        _crossing(top_left, low_left, (column, row), (0.0, 1.0)),
    )
    crossed = [is_whole & is_there for is_there, _ in edges]
    count = np.sum(crossed, axis=0)
    found = [
        _joined(edges[i][1], edges[j][1], crossed[i] & crossed[j] & (count == 2))
        for i, j in combinations(range(4), 2)
    ]
    saddle = is_whole & (count == 4)
    goes_through = (middle > 0) == (top_left > 0)
    for (i, j), where in (
        ((0, 1), saddle & goes_through),
        ((2, 3), saddle & goes_through),
        ((0, 3), saddle & ~goes_through),
        ((1, 2), saddle & ~goes_through),
    ):
        found.append(_joined(edges[i][1], edges[j][1], where))
    return np.concatenate(found)


def _crossing(
    first: Floats,
    second: Floats,
    start: tuple[Floats, Floats],
    along: tuple[float, float],
) -> tuple[Bools, tuple[Floats, Floats]]:
    """Whether the value is passed on an edge, and where."""
    is_there = (first > 0) != (second > 0)
    with np.errstate(all="ignore"):
        share = np.where(is_there, first / (first - second), 0.0)
    return is_there, (start[0] + share * along[0], start[1] + share * along[1])


def _joined(
    first: tuple[Floats, Floats], second: tuple[Floats, Floats], where: Bools
) -> Floats:
    return np.column_stack([each[where] for each in (*first, *second)])


def borders(answers: Floats) -> Floats:
    """Where the largest answer changes: segments, (n, 4).

    Parameters
    ----------
    answers : ndarray, shape (rows, columns, K)
        With a single output the border is at 0.5.
    """
    if answers.shape[2] == 1:
        return contour(answers[:, :, 0], 0.5)
    lines = []
    # Only round classes that win somewhere; of thousands nobody can tell the borders.
    winners = np.unique(np.argmax(np.nan_to_num(answers, nan=-np.inf), axis=2))
    for k in winners[:_MOST_BORDERED].tolist():
        others = np.delete(answers, k, axis=2).max(axis=2)
        lines.append(contour(answers[:, :, k] - others, 0.0))
    return np.concatenate(lines)
