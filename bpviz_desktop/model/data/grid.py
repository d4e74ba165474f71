"""What a table of samples shows, and what is typed or pasted into it.

Where a scaling is recorded, inputs are shown and typed as the raw numbers or as the
network gets them; a column of classes stands for all their outputs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bpviz_desktop.language import tr
from bpviz_desktop.model.answers import are_classes
from bpviz_desktop.model.data.cells import number, shown
from bpviz_desktop.model.data.dialect import decimal_of
from bpviz_desktop.model.data.samples import Cell
from bpviz_desktop.model.document import Data, Document
from bpviz_desktop.model.edits import EditError
from bpviz_desktop.model.numbers.read import read_number
from bpviz_desktop.model.numbers.written import short


@dataclass(frozen=True, eq=False)
class Grid:
    """The table of a document's samples.

    Attributes
    ----------
    document : Document
    is_raw : bool
        Whether scaled inputs are shown as they were in the file.
    """

    document: Document
    is_raw: bool = False

    @property
    def data(self) -> Data:
        """The samples."""
        return self.document.data

    @property
    def train(self) -> int:
        """How many samples are for training: the first rows."""
        return len(self.data.inputs)

    @property
    def rows(self) -> int:
        """How many samples there are."""
        return self.train + len(self.data.test_inputs)

    @property
    def inputs(self) -> int:
        """How many columns are inputs."""
        return self.data.inputs.shape[1]

    @property
    def shows_classes(self) -> bool:
        """Whether one column of names stands for all targets."""
        data = self.data
        if data.classes is None:
            return False
        return are_classes(data.targets, data.test_targets)

    @property
    def columns(self) -> int:
        """How many columns are shown."""
        return self.inputs + (1 if self.shows_classes else self.data.targets.shape[1])

    def head(self, column: int) -> str:
        """The name of a column."""
        network = self.document.network
        if column < self.inputs:
            return network.inputs[column] or f"x{column + 1}"
        if self.shows_classes:
            return "class"
        k = column - self.inputs
        many = self.data.targets.shape[1] > 1
        return f"y{k + 1}" if many else "y"

    def is_test(self, row: int) -> bool:
        """Whether a sample is for testing."""
        return row >= self.train

    def _sample(self, row: int) -> tuple[np.ndarray, np.ndarray]:
        data = self.data
        if row < self.train:
            return data.inputs[row], data.targets[row]
        at = row - self.train
        return data.test_inputs[at], data.test_targets[at]

    def value(self, row: int, column: int) -> float:
        """A number as it is shown: raw where that is asked for."""
        x, y = self._sample(row)
        if column >= self.inputs:
            return float(y[column - self.inputs])
        value = float(x[column])
        scaling = self.data.scaling
        if self.is_raw and scaling is not None:
            return scaling.raw(column, value)
        return value

    def text(self, row: int, column: int) -> str:
        """What stands in a cell."""
        if column >= self.inputs and self.shows_classes:
            assert self.data.classes is not None
            return self.data.classes[self._class(row)]
        return short(self.value(row, column))

    def exact(self, row: int, column: int) -> str:
        """A cell with all its digits."""
        if column >= self.inputs and self.shows_classes:
            return self.text(row, column)
        return repr(self.value(row, column))

    def _class(self, row: int) -> int:
        y = self._sample(row)[1]
        return int(y[0] >= 0.5) if len(y) == 1 else int(np.argmax(y))

    def typed(self, row: int, column: int, text: str) -> dict[Cell, float]:
        """What typing `text` into a cell sets; EditError if it means nothing."""
        if column >= self.inputs and self.shows_classes:
            return {
                (row, self.inputs + k): value
                for k, value in enumerate(self._coded(text))
            }
        value = read_number(text)
        if value is None:
            raise EditError(
                tr("{shown} is not a number; nothing changes.", shown=shown(text))
            )
        return {(row, column): self._scaled(column, value)}

    def _scaled(self, column: int, value: float) -> float:
        scaling = self.data.scaling
        if self.is_raw and scaling is not None and column < self.inputs:
            return scaling.scaled(column, value)
        return value

    def _coded(self, text: str) -> list[float]:
        """The targets of the class that is called so, by its name or a beginning."""
        classes = self.data.classes or ()
        wanted = text.strip().casefold()
        names = [name.casefold() for name in classes]
        found = [k for k, name in enumerate(names) if name == wanted]
        found = found or [
            k for k, n in enumerate(names) if wanted and n.startswith(wanted)
        ]
        if len(found) != 1:
            known = ", ".join(classes[:8])
            raise EditError(
                tr(
                    "{shown} is none of the classes {known}.",
                    shown=shown(text),
                    known=known,
                )
            )
        if self.data.targets.shape[1] == 1:
            return [float(found[0])]
        return [float(k == found[0]) for k in range(len(classes))]

    def pasted(
        self, text: str, row: int, column: int
    ) -> tuple[dict[Cell, float], list[list[float]]]:
        """What pasting a spreadsheet's cells at a place sets, and rows to be added.

        Raises
        ------
        EditError
            With the first cell that cannot be used; nothing is to change then.
        """
        lines = cells_of(text)
        decimal = decimal_of(lines, "\t")
        values: dict[Cell, float] = {}
        new: list[list[float]] = []
        for down, cells in enumerate(lines):
            if column + len(cells) > self.columns:
                raise EditError(
                    tr(
                        "Row {down} of what is pasted has {cells} cells; from here "
                        "there are {columns} columns.",
                        down=down + 1,
                        cells=len(cells),
                        columns=self.columns - column,
                    )
                )
            at = row + down
            read = self._read(at, column, cells, decimal, down)
            if at < self.rows:
                values.update(read)
            elif len(read) < self.inputs + self.data.targets.shape[1]:
                raise EditError(
                    tr("Rows beyond the last sample need a value in every column.")
                )
            else:
                new.append([value for _, value in sorted(read.items())])
        return values, new

    def _read(
        self, at: int, column: int, cells: Sequence[str], decimal: str, down: int
    ) -> dict[Cell, float]:
        read: dict[Cell, float] = {}
        for k, cell in enumerate(cells):
            if column + k >= self.inputs and self.shows_classes:
                read.update(self.typed(at, column + k, cell))
                continue
            value = number(cell, decimal)
            if value is None:
                raise EditError(
                    tr(
                        "Row {down} of what is pasted: {shown} is not a number; "
                        "nothing changes.",
                        down=down + 1,
                        shown=shown(cell),
                    )
                )
            read[(at, column + k)] = self._scaled(column + k, value)
        return read

    def copied(self, cells: Sequence[Cell], decimal: str = ".") -> str:
        """Cells as a spreadsheet takes them: tabs, and this decimal mark."""
        rows: dict[int, list[str]] = {}
        for row, column in sorted(cells):
            text = self.exact(row, column)
            is_class = column >= self.inputs and self.shows_classes
            shown_text = text if is_class else text.replace(".", decimal)
            rows.setdefault(row, []).append(shown_text)
        return "\n".join("\t".join(row) for row in rows.values()) + "\n"


def cells_of(text: str) -> list[list[str]]:
    """The cells of a spreadsheet's selection; without tabs, those of a list."""
    lines = [line for line in text.replace("\r\n", "\n").split("\n") if line.strip()]
    mark = next((m for m in ("\t", ";") if any(m in line for line in lines)), "\t")
    return [line.split(mark) for line in lines]
