"""Lists of numbers in a JSON file, kept as arrays instead of millions of objects."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bpviz_desktop.model.project.quoting import sort_of

_SORTS = {int: "number", float: "number", bool: "boolean", type(None): "null"}


@dataclass(frozen=True, eq=False)
class Block:
    """A list of numbers or booleans, or a list of such lists.

    Attributes
    ----------
    depth : int
        1 for a list, 2 for a list of lists.
    count : int
        How many values it has; only a lower bound where there is an excess.
    values : ndarray of float64 or bool, shape (count,)
        All of them, row after row; empty where there are too many or of several sorts.
    lengths : ndarray of int32
        Of every row; one entry for a list.
    sort : str
        "number", "boolean" or "null": the sort of the first value; empty without one.
    stray : (str, str) or None
        The first value of another sort, as a place such as "[0][1]" and what it is.
    excess : str
        Empty, or why the values were not kept, for example "more than 5000000 values".
    """

    depth: int
    count: int
    values: NDArray
    lengths: NDArray[np.int32]
    sort: str = ""
    stray: tuple[str, str] | None = None
    excess: str = ""

    @property
    def rows(self) -> int:
        """How many lists a list of lists holds; of a list, its values."""
        return len(self.lengths) if self.depth == 2 else self.count

    def table(self, width: int) -> NDArray:
        """The values as (rows, width); every row must have that length."""
        return self.values.reshape(-1, width)


class Gathered:
    """A block while its slices come in."""

    def __init__(self, depth: int) -> None:
        self.depth = depth
        self.count = self.rows = 0
        self.sort = self.excess = ""
        self.stray: tuple[str, str] | None = None
        self.parts: list[NDArray] = []
        self.lengths: list[NDArray[np.int32]] = []

    def add(self, values: list[Any]) -> None:
        """Take one slice: values, or whole rows of them."""
        rows = values if self.depth == 2 else [values]
        flat = list(chain.from_iterable(rows)) if self.depth == 2 else values
        lengths = np.fromiter(map(len, rows), np.int32, len(rows))
        sorts = {_SORTS.get(each, "") for each in set(map(type, flat))}
        array = np.empty(0)
        if sorts <= {"number"}:
            array = np.array(flat, np.float64)
            if not np.isfinite(array).all():
                raise OverflowError
        elif sorts == {"boolean"}:
            array = np.array(flat, np.bool_)
        if sorts and not self.sort:
            self.sort = _SORTS.get(type(flat[0]), "null")
        if sorts - {self.sort} and not self.stray:
            self.stray = self._find_stray(rows)
        if not self.stray:
            self.parts.append(array)
        self.lengths.append(lengths)
        self.rows += len(rows) if self.depth == 2 else len(flat)
        self.count += len(flat)

    def _find_stray(self, rows: list[list[Any]]) -> tuple[str, str] | None:
        for row, values in enumerate(rows, start=self.rows):
            for column, value in enumerate(values):
                if _SORTS.get(type(value)) != self.sort:
                    where = f"[{row}]" if self.depth == 2 else ""
                    return f"{where}[{column}]", sort_of(value)
        return None

    def drop(self, excess: str) -> None:
        """Forget the values of a block that is too long."""
        self.excess = excess
        self.parts, self.lengths = [], []

    def block(self) -> Block:
        """What came in, as one value."""
        filled = [part for part in self.parts if part.size]
        values = np.empty(0) if self.stray or not filled else np.concatenate(filled)
        lengths = np.concatenate([np.empty(0, np.int32), *self.lengths])
        return Block(
            self.depth,
            self.count,
            values,
            lengths,
            sort=self.sort,
            stray=self.stray,
            excess=self.excess,
        )


def short_block(values: list[Any]) -> Block | None:
    """Make a Block of a few numbers quickly; None where there is anything to tell."""
    if not values or set(map(type, values)) - {int, float}:
        return None
    if max(values) > _SAFE or min(values) < -_SAFE:
        return None
    array = np.array(values, np.float64)
    length = np.array([len(values)], np.int32)
    return Block(1, len(values), array, length, sort="number")


# Far below the largest float64, and above every number that files really hold.
_SAFE = 1e300
