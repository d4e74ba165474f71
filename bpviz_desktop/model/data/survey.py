"""What a table holds: its columns, each with its kind and range, and its first rows."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Generator, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import islice

from bpviz_desktop.language import tr
from bpviz_desktop.model.data.cells import (
    class_name,
    is_date,
    is_missing,
    is_percent,
    numbers,
    one_line,
)
from bpviz_desktop.model.data.dialect import Dialect, split
from bpviz_desktop.model.data.rows import Row, count_fault, rows_of
from bpviz_desktop.model.data.source import Lines, Source, TableError
from bpviz_desktop.model.document import MOST_UNITS

NUMBER, CLASSES, DATE, EMPTY = "number", "classes", "date", "empty"
PREVIEW_ROWS, _MOST_SHOWN = 200, 200_000
# So many cells are looked at in one go, or so many rows of very many columns.
_CELLS, _LEAST_ROWS = 8_000, 16
# Different texts that are counted, over all columns.
_MOST_COUNTED = 2_000_000
_VOTERS = 50


@dataclass(frozen=True)
class Column:
    """What stands in a column.

    Attributes
    ----------
    name : str
    kind : str
        NUMBER, CLASSES (words), DATE or EMPTY.
    filled, missing : int
        Cells with and without a value.
    low, high : float
        Of the numbers; NaN where there are none.
    is_whole : bool
        Whether all numbers are whole.
    is_percent : bool
        Whether every value has a percent sign.
    counts : dict of str to int or None
        How often each text occurs; None where there are too many different ones.
    """

    name: str
    kind: str
    filled: int
    missing: int
    low: float
    high: float
    is_whole: bool
    is_percent: bool
    counts: dict[str, int] | None


@dataclass(frozen=True)
class Survey:
    """What a table holds.

    Attributes
    ----------
    dialect : Dialect
        What it was read with.
    columns : tuple of Column
    rows : int
        Without the header, those that cannot be taken apart included.
    preview : tuple of Row
        The first rows.
    comments : int
        Lines that were left out.
    """

    dialect: Dialect
    columns: tuple[Column, ...]
    rows: int
    preview: tuple[Row, ...]
    comments: int


def survey(source: Source, dialect: Dialect) -> Generator[int, None, Survey]:
    """Read a table once; yields how many bytes have been read.

    Raises
    ------
    TableError
        If it holds no rows, or cannot be text of this encoding.
    """
    lines = Lines(source, dialect.encoding)
    with closing(lines):
        rows = rows_of(lines, dialect)
        first = list(islice(rows, _VOTERS))
        names, body = _heads(source, first, dialect, lines.last_comment)
        most = min(2 * MOST_UNITS, max(100, _MOST_COUNTED // len(names)))
        tallies = [_Tally(dialect.decimal, most) for _ in names]
        shown = min(PREVIEW_ROWS, max(_LEAST_ROWS, _MOST_SHOWN // len(names)))
        broken: list[str] = []
        preview: list[Row] = []
        count = 0
        for chunk in chunks(_chained(body, rows), len(names)):
            count += len(chunk)
            preview += chunk[: max(shown - len(preview), 0)]
            whole = [fitted(row, len(names)) for _, row in chunk]
            if not any(whole):
                broken += [_broken(row, len(names)) for row in chunk]
            for tally, cells in zip(
                tallies, zip(*filter(None, whole), strict=True), strict=False
            ):
                tally.add(cells)
            yield lines.position
        if not any(tally.filled for tally in tallies):
            raise TableError.listed(source.name, broken, len(broken))
        columns = tuple(
            tally.column(name) for name, tally in zip(names, tallies, strict=True)
        )
        return Survey(dialect, columns, count, tuple(preview), lines.comments)


def body_of(
    source: Source, lines: Lines, dialect: Dialect
) -> tuple[Iterable[Row], tuple[str, ...]]:
    """The rows below the header, and the names of the columns."""
    rows = rows_of(lines, dialect)
    first = list(islice(rows, _VOTERS))
    names, body = _heads(source, first, dialect, lines.last_comment)
    return _chained(body, rows), names


def _chained(first: Sequence[Row], rest: Iterable[Row]) -> Generator[Row, None, None]:
    yield from first
    yield from rest


def chunks(rows: Iterable[Row], width: int) -> Generator[list[Row], None, None]:
    """Rows by the hundred, or fewer where they are wide."""
    size = max(_LEAST_ROWS, min(400, _CELLS // max(width, 1)))
    ahead = iter(rows)
    while chunk := list(islice(ahead, size)):
        yield chunk


def _broken(row: Row, width: int) -> str:
    """What is wrong with a row that is not fitted."""
    line, cells = row
    words = cells if isinstance(cells, str) else count_fault(len(cells), width)
    return tr("line {line}: {words}", line=line, words=words)


def fitted(cells: list[str] | str, width: int) -> list[str] | None:
    """A row of `width` cells; empty ones too many are cut. None if it does not fit."""
    if isinstance(cells, str):
        return None
    if len(cells) > width and not any(map(str.strip, cells[width:])):
        return cells[:width]
    return cells if len(cells) == width else None


def _heads(
    source: Source, first: Sequence[Row], dialect: Dialect, comment: str
) -> tuple[tuple[str, ...], Sequence[Row]]:
    """The names of the columns, and the rows that are read already without them."""
    whole = [cells for _, cells in first if not isinstance(cells, str)]
    if not whole:
        raise TableError.of(source.name, tr("holds no rows that can be taken apart"))
    if not dialect.has_header:
        widths = Counter(len(cells) for cells in whole)
        width = max(widths.items(), key=lambda item: (item[1], item[0]))[0]
        told = split([comment], dialect) if comment else []
        names = told[0] if told and len(told[0]) == width else [""] * width
        return named(names), first
    head = whole[0]
    at = next(k for k, (_, cells) in enumerate(first) if cells is head)
    body = [*first[:at], *first[at + 1 :]]
    if not body:
        raise TableError.of(source.name, tr("holds names of columns and no rows"))
    longer = [c for c in whole[1:] if len(c) == len(head) + 1 and c[-1].strip()]
    if len(longer) > len(whole[1:]) / 2:
        # Some programs give the names of the rows no name of their own.
        head = ["row", *head]
    while (
        len(head) > 1
        and not head[-1].strip()
        and not any("".join(c[len(head) - 1 :]).strip() for c in whole[1:])
    ):
        head = head[:-1]  # delimiters at the ends of all lines
    return named(head), body


def named(heads: Sequence[str]) -> tuple[str, ...]:
    """Names that a project can hold: single lines, none empty, none twice."""
    names: list[str] = []
    used: Counter[str] = Counter()
    for at, head in enumerate(heads):
        name = one_line(head) or tr("column {number}", number=at + 1)
        used[name] += 1
        while used[name] > 1 and f"{name} ({used[name]})" in used:
            used[name] += 1
        unique = name if used[name] == 1 else f"{name} ({used[name]})"
        used[unique] += unique != name
        names.append(unique)
    return tuple(names)


@dataclass
class _Tally:
    """Counts what stands in a column, chunk by chunk."""

    decimal: str
    most: int
    filled: int = 0
    missing: int = 0
    read: int = 0
    dates: int = 0
    percents: int = 0
    low: float = math.inf
    high: float = -math.inf
    is_whole: bool = True
    counts: dict[str, int] | None = field(default_factory=dict)

    def add(self, cells: Sequence[str]) -> None:
        self._count(cells)
        values, none = numbers(cells, self.decimal, percent=True)
        is_there = values == values  # noqa: PLR0124  (not NaN)
        found = values[is_there]
        self.read += len(found)
        if len(found):
            self.low = min(self.low, float(found.min()))
            self.high = max(self.high, float(found.max()))
            self.is_whole = self.is_whole and bool((found == found.round()).all())
        for at in none:
            self.missing += is_missing(cells[at], of_numbers=True)
            self.dates += is_date(cells[at])
        if "%" in "".join(cells):
            self.percents += sum(map(is_percent, cells))
        self.filled += len(cells)

    def _count(self, cells: Sequence[str]) -> None:
        if self.counts is None:
            return
        for text, count in Counter(map(str.strip, cells)).items():
            self.counts[text] = self.counts.get(text, 0) + count
        is_fraction = not self.is_whole and 2 * self.read > self.filled
        if is_fraction or len(self.counts) > self.most:
            self.counts = None

    def column(self, name: str) -> Column:
        filled = self.filled - self.missing
        counts, missing = self.counts, self.missing
        if filled and 2 * self.read >= filled:
            kind = NUMBER
        elif filled and 2 * self.dates >= filled:
            kind = DATE
        else:
            # Among words, fewer ways to say "nothing" are believed.
            words = counts or {}
            if counts is not None:
                missing = sum(
                    n for text, n in words.items() if is_missing(text, of_numbers=False)
                )
                filled = self.filled - missing
            kind = CLASSES if filled else EMPTY
        counts = self._classes(kind == NUMBER)
        low, high = (self.low, self.high) if self.read else (math.nan, math.nan)
        is_percent = bool(self.percents) and self.percents == filled
        return Column(
            name, kind, filled, missing, low, high, self.is_whole, is_percent, counts
        )

    def _classes(self, of_numbers: bool) -> dict[str, int] | None:
        """How often each class occurs; None where there are too many, or fractions."""
        if self.counts is None or (of_numbers and not self.is_whole):
            return None
        classes: dict[str, int] = {}
        for text, count in self.counts.items():
            if not is_missing(text, of_numbers=of_numbers):
                name = class_name(text, self.decimal if of_numbers else None)
                if name is not None:
                    classes[name] = classes.get(name, 0) + count
        return classes
