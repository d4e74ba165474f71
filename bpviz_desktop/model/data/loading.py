"""From the cells of a table to numbers, or to every reason why not."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass

import numpy as np

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.language import tr
from bpviz_desktop.model.data.cells import (
    class_name,
    is_missing,
    not_a_number,
    number,
    numbers,
    shown,
)
from bpviz_desktop.model.data.dialect import Dialect
from bpviz_desktop.model.data.plan import (
    DROP,
    INPUT,
    MEAN,
    TARGET,
    Plan,
    classes_in,
)
from bpviz_desktop.model.data.rows import Row, count_fault
from bpviz_desktop.model.data.source import Lines, Source, TableError
from bpviz_desktop.model.data.survey import (
    NUMBER,
    Column,
    Survey,
    body_of,
    chunks,
    fitted,
)

# So many faults are kept; the others are counted.
MOST_FAULTS = 1_000


@dataclass(frozen=True)
class Fault:
    """What is wrong with a cell, or with a whole line.

    Attributes
    ----------
    line : int
        From 1.
    column : int or None
        From 0; None for the whole line.
    words : str
        A sentence without its full stop.
    row : Row
        The line as it was read.
    """

    line: int
    column: int | None
    words: str
    row: Row


@dataclass(eq=False)
class Loaded:
    """The rows that can be used.

    Attributes
    ----------
    table : (rows, inputs + targets)
        One column for each column of the file that is used, inputs first; a class is
        its number in `classes_in`. NaN stands for a value that a mean is to fill.
    faults : list of Fault
        The first MOST_FAULTS.
    fault_count : int
        Of all.
    dropped, filled : int
        Rows without a value that were left out, and cells that wait for a mean.
    """

    table: Floats
    faults: list[Fault]
    fault_count: int
    dropped: int
    filled: int


def load(source: Source, found: Survey, plan: Plan) -> Generator[int, None, Loaded]:
    """Read the cells that a plan needs; yields how many bytes have been read."""
    inputs, targets = plan.columns(INPUT), plan.columns(TARGET)
    used = (*inputs, *targets)
    readers = [
        _Reader(found.columns[at], found.dialect, plan, at, is_target=at in targets)
        for at in used
    ]
    loader = _Loader(source.name, found, plan, readers)
    lines = Lines(source, found.dialect.encoding)
    with closing(lines):
        rows, _ = body_of(source, lines, found.dialect)
        for chunk in chunks(rows, len(found.columns)):
            loader.add(chunk)
            yield lines.position
    return loader.loaded()


class _Reader:
    """Turns the cells of one column into numbers."""

    def __init__(
        self, column: Column, dialect: Dialect, plan: Plan, at: int, *, is_target: bool
    ) -> None:
        self.at = at
        self._column = column
        self._decimal = dialect.decimal
        self._missing = plan.missing
        self._is_target = is_target
        self._of_numbers = column.kind == NUMBER
        classes = classes_in(column) if at in plan.as_classes else None
        self._codes = None if classes is None else {c: k for k, c in enumerate(classes)}

    @property
    def can_fill(self) -> bool:
        """Whether a mean may stand where a value is missing."""
        return not self._is_target and self._codes is None

    def read(self, cells: Sequence[str]) -> tuple[Floats, list[int]]:
        """The values, and which cells (few) must be looked at one by one."""
        if self._codes is None:
            return numbers(cells, self._decimal, percent=self._column.is_percent)
        codes = [self._code(cell) for cell in cells]
        none = [k for k, code in enumerate(codes) if code is None]
        return np.array([np.nan if c is None else c for c in codes], np.float64), none

    def _code(self, cell: str) -> float | None:
        assert self._codes is not None
        if is_missing(cell, of_numbers=self._of_numbers):
            return None
        name = class_name(cell, self._decimal if self._of_numbers else None)
        return None if name is None else self._codes.get(name)

    def value(self, cell: str) -> float | None:
        """One cell as a number."""
        if self._codes is not None:
            return self._code(cell)
        return number(cell, self._decimal, percent=self._column.is_percent)

    def is_missing(self, cell: str) -> bool:
        """Whether the cell says that there is no value."""
        return is_missing(cell, of_numbers=self._of_numbers)

    def fault(self, cell: str) -> str:
        """Say what is wrong with a cell."""
        if not self.is_missing(cell):
            if self._codes is not None and not self._of_numbers:
                return tr("{shown} is none of its classes", shown=shown(cell))
            return not_a_number(cell, self._decimal)
        what = shown(cell) if cell.strip() else "empty"
        if self._is_target:
            return tr("{what}; every sample needs its target", what=what)
        if self._missing == MEAN:
            return tr("{what}; there is no mean of classes", what=what)
        return tr("{what}; the value is missing", what=what)


class _Loader:
    """Fills the table, chunk by chunk."""

    def __init__(
        self, name: str, found: Survey, plan: Plan, readers: list[_Reader]
    ) -> None:
        self._name = name
        self._width = len(found.columns)
        self._plan = plan
        self._readers = readers
        self._table = np.empty((found.rows, len(readers)))
        self._rows = 0
        self._faults: list[Fault] = []
        self._fault_count = self._dropped = self._filled = 0

    def add(self, chunk: list[Row]) -> None:
        """Take the rows that can be used."""
        if self._plan.left_out:
            chunk = [row for row in chunk if row[0] not in self._plan.left_out]
        whole: list[tuple[Row, list[str]]] = []
        for row in chunk:
            cells = fitted(row[1], self._width)
            if cells is not None:
                whole.append((row, self._corrected(row[0], cells)))
                continue
            words = row[1]
            if not isinstance(words, str):
                words = count_fault(len(words), self._width)
            self._note(Fault(row[0], None, words, row))
        if not whole:
            return
        columns = list(zip(*(cells for _, cells in whole), strict=True))
        block = np.empty((len(whole), len(self._readers)))
        keeps = np.ones(len(whole), bool)
        unsure: dict[int, list[int]] = {}
        for k, reader in enumerate(self._readers):
            block[:, k], none = reader.read(columns[reader.at])
            for at in none:
                unsure.setdefault(at, []).append(k)
        for at in sorted(unsure):
            keeps[at] = self._look_at(*whole[at], unsure[at])
        kept = block[keeps]
        if self._rows + len(kept) > len(self._table):
            raise TableError.of(
                self._name, tr("changed while it was read; read it again")
            )
        self._table[self._rows : self._rows + len(kept)] = kept
        self._rows += len(kept)

    def _corrected(self, line: int, cells: list[str]) -> list[str]:
        corrected = self._plan.corrected
        if not corrected:
            return cells
        return [corrected.get((line, at), cell) for at, cell in enumerate(cells)]

    def _look_at(self, row: Row, cells: list[str], columns: list[int]) -> bool:
        """Whether a row with cells that are no values can be used all the same."""
        readers = [self._readers[k] for k in columns]
        missing = [r for r in readers if r.is_missing(cells[r.at])]
        wrong = [r for r in readers if r not in missing]
        if not wrong and self._plan.missing == DROP:
            self._dropped += 1
            return False
        fills = [r for r in missing if self._plan.missing == MEAN and r.can_fill]
        wrong += (
            [r for r in missing if r not in fills]
            if (self._plan.missing != DROP)
            else []
        )
        for reader in wrong:
            words = reader.fault(cells[reader.at])
            self._note(Fault(row[0], reader.at, words, row))
        if not wrong:
            self._filled += len(fills)
        return not wrong

    def _note(self, fault: Fault) -> None:
        self._fault_count += 1
        if len(self._faults) < MOST_FAULTS:
            self._faults.append(fault)

    def loaded(self) -> Loaded:
        return Loaded(
            self._table[: self._rows],
            sorted(self._faults, key=lambda fault: fault.line),
            self._fault_count,
            self._dropped,
            self._filled,
        )


def said(fault: Fault, found: Survey) -> str:
    """A fault as a line of a list: line 7, column "age": “1,4O” is not a number."""
    if fault.column is None:
        return tr("line {line}: {words}", line=fault.line, words=fault.words)
    return tr(
        'line {line}, column "{name}": {words}',
        line=fault.line,
        name=found.columns[fault.column].name,
        words=fault.words,
    )
