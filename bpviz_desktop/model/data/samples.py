"""Edits of samples: values, rows, their order, and which are for testing.

Rows are counted over both parts: those for training first, then those for testing. Each
edit begins the run anew, as the samples are others.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from bpviz_desktop.engine.functions.datasets import DATASETS
from bpviz_desktop.engine.functions.losses import with_kind
from bpviz_desktop.engine.network import Floats, frozen
from bpviz_desktop.language import tr
from bpviz_desktop.model.answers import are_classes, classes_of
from bpviz_desktop.model.data.parts import MOST_NUMBERS, parted
from bpviz_desktop.model.document import Data, Document
from bpviz_desktop.model.edits import EditError, edit, set_data
from bpviz_desktop.model.generated import generated
from bpviz_desktop.model.reshaping import pieces_of, reshaped

# A number of the table: row, and column (inputs first, then targets).
Cell = tuple[int, int]


def table_of(data: Data) -> Floats:
    """All samples as one table: (train + test, inputs + targets)."""
    train = np.hstack([data.inputs, data.targets])
    return np.vstack([train, np.hstack([data.test_inputs, data.test_targets])])


def with_table(data: Data, table: Floats, train: int) -> Data:
    """The data with another table, of which the first rows are for training."""
    n = data.inputs.shape[1]
    return replace(
        data,
        inputs=frozen(table[:train, :n]),
        targets=frozen(table[:train, n:]),
        test_inputs=frozen(table[train:, :n]),
        test_targets=frozen(table[train:, n:]),
        source="",  # what it names has other samples
    )


def _taken(document: Document, table: Floats, train: int) -> Document:
    if train < 1:
        raise EditError(tr("At least one sample is needed to train with."))
    if not np.isfinite(table).all():
        raise EditError(tr("Data are finite numbers."))
    if table.size > MOST_NUMBERS:
        raise EditError(
            tr(
                "A project holds at most {most_numbers:,} numbers of data.",
                most_numbers=MOST_NUMBERS,
            )
        )
    return set_data(document, with_table(document.data, table, train))


def _rows_said(count: int) -> str:
    return tr("1 sample") if count == 1 else tr("{count:,} samples", count=count)


def _cells_name(document: Document, values: Mapping[Cell, float]) -> str:
    if len(values) == 1:
        return tr("Set a number of sample {number}", number=next(iter(values))[0] + 1)
    return tr("Set {count:,} numbers of the data", count=len(values))


@edit(_cells_name)
def set_cells(document: Document, values: Mapping[Cell, float]) -> Document:
    """Set some numbers of the table."""
    table = table_of(document.data)
    for (row, column), value in values.items():
        table[row, column] = value
    return _taken(document, table, len(document.data.inputs))


@edit(lambda _, rows, **__: tr("Add {rows_said}", rows_said=_rows_said(len(rows))))
def add_rows(
    document: Document, rows: Floats, *, at: int | None = None, to_test: bool = False
) -> Document:
    """Put samples (m, inputs + targets) before row `at`, or at the end of a part."""
    table, train = table_of(document.data), len(document.data.inputs)
    if at is None:
        at = len(table) if to_test else train
    is_test = at > train or (at == train and to_test)
    changed = np.insert(table, at, rows, axis=0)
    return _taken(document, changed, train if is_test else train + len(rows))


@edit(tr("Paste data"))
def paste(
    document: Document, values: Mapping[Cell, float], rows: Sequence[Sequence[float]]
) -> Document:
    """Set numbers of the table, and add samples at its end."""
    table, train = table_of(document.data), len(document.data.inputs)
    for (row, column), value in values.items():
        table[row, column] = value
    if rows:
        table = np.vstack([table, np.array(rows, np.float64)])
    has_tests = train < len(table_of(document.data))
    return _taken(document, table, train if has_tests else len(table))


@edit(lambda _, rows: tr("Remove {rows_said}", rows_said=_rows_said(len(set(rows)))))
def remove_rows(document: Document, rows: Collection[int]) -> Document:
    """Take samples away."""
    train = len(document.data.inputs)
    gone = sorted(set(rows))
    table = np.delete(table_of(document.data), gone, axis=0)
    return _taken(document, table, train - sum(row < train for row in gone))


@edit(lambda _, rows, to: tr("Move {rows_said}", rows_said=_rows_said(len(set(rows)))))
def move_rows(document: Document, rows: Collection[int], to: int) -> Document:
    """Put samples before the row that is now `to`; each stays in its part."""
    train, count = len(document.data.inputs), len(document.data.test_inputs)
    order: list[int] = []
    for first, last in ((0, train), (train, train + count)):
        moved = sorted(row for row in set(rows) if first <= row < last)
        before = [r for r in range(first, min(max(to, first), last)) if r not in moved]
        after = [r for r in range(min(max(to, first), last), last) if r not in moved]
        order += [*before, *moved, *after]
    return _taken(document, table_of(document.data)[order], train)


@edit(
    lambda _, rows, *, to_test: (
        tr("Use {rows} for testing", rows=_rows_said(len(set(rows))))
        if to_test
        else tr("Use {rows} for training", rows=_rows_said(len(set(rows))))
    )
)
def set_part(document: Document, rows: Collection[int], *, to_test: bool) -> Document:
    """Use samples for testing, or for training; they go to the end of that part."""
    train = len(document.data.inputs)
    table = table_of(document.data)
    chosen = set(rows)
    parts: list[list[int]] = [[], []]
    moved: list[int] = []
    for row in range(len(table)):
        is_test = row >= train
        (moved if row in chosen and is_test != to_test else parts[is_test]).append(row)
    parts[to_test] += moved
    return _taken(document, table[[*parts[0], *parts[1]]], len(parts[0]))


@edit(tr("Sort the samples"))
def sort_rows(document: Document, column: int, *, descending: bool) -> Document:
    """Sort each part by a column; equal ones keep their order."""
    table, train = table_of(document.data), len(document.data.inputs)
    values = -table[:, column] if descending else table[:, column]
    first = np.argsort(values[:train], kind="stable")
    rest = train + np.argsort(values[train:], kind="stable")
    return _taken(document, table[np.concatenate([first, rest])], train)


@edit(tr("Shuffle the samples"))
def shuffle_rows(document: Document, seed: int) -> Document:
    """Put the samples of each part in an order that is drawn by a seed."""
    table, train = table_of(document.data), len(document.data.inputs)
    rng = np.random.default_rng([seed, 4])
    first = rng.permutation(train)
    rest = train + rng.permutation(len(table) - train)
    return _taken(document, table[np.concatenate([first, rest])], train)


@edit(tr("Split the samples"))
def split_again(
    document: Document, test_share: float, seed: int, *, is_stratified: bool = True
) -> Document:
    """Draw anew which samples are for testing; of classes each has the same share."""
    if not 0 <= test_share < 1:
        raise EditError(tr("The share for testing is from 0 to below 1."))
    data = document.data
    table = table_of(data)
    classes: Floats | None = None
    if is_stratified and are_classes(data.targets, data.test_targets):
        targets = table[:, data.inputs.shape[1] :]
        classes = classes_of(targets).astype(np.float64)
    train, test = parted(len(table), test_share, seed, classes)
    order: NDArray[np.intp] = np.concatenate([train, test])
    return _taken(document, table[order], len(train))


@edit(lambda _, kind, *__, **___: tr("Draw {title}", title=DATASETS[kind].title))
def generate(
    document: Document,
    kind: str,
    options: Mapping[str, float],
    *,
    seed: int,
    test_share: float,
) -> Document:
    """Draw a data set; inputs and outputs of the network follow its columns."""
    data = generated(DATASETS.choice(kind, **options), seed, test_share)
    entry = DATASETS[kind]
    widths = (len(entry.inputs), len(entry.outputs))
    network = document.network
    if widths == (network.widths[0], network.widths[-1]):
        return set_data(document, data)
    pieces = pieces_of(network)
    for at, width in zip((0, -1), widths, strict=True):
        units = pieces[at].units[:width]
        new = (None,) * (width - len(units))
        pieces[at] = replace(pieces[at], units=(*units, *new))
    # The old samples have no columns for new inputs: any loss takes what comes.
    follows = reshaped(_without_targets(document), pieces)
    renamed = replace(follows.network, inputs=entry.inputs, outputs=entry.outputs)
    changed = replace(follows, network=renamed, loss=document.loss)
    return set_data(changed, data)


def _without_targets(document: Document) -> Document:
    """The same with a loss that takes any targets, while the columns change."""
    return replace(document, loss=with_kind(document.loss, "squared_error"))
