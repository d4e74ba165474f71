"""A project from the rows of a table: split, filled, scaled, with a network."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np

from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.network import Floats, frozen
from bpviz_desktop.engine.training import Loss, Training
from bpviz_desktop.language import tr
from bpviz_desktop.model.beginning import fresh
from bpviz_desktop.model.data.loading import Loaded, load, said
from bpviz_desktop.model.data.parts import Rows, parted
from bpviz_desktop.model.data.plan import (
    INPUT,
    MIN_MAX,
    NO_SCALING,
    TARGET,
    Plan,
    classes_in,
    faults_of,
    width_of,
)
from bpviz_desktop.model.data.source import Source, TableError
from bpviz_desktop.model.data.survey import Survey
from bpviz_desktop.model.document import Data, Document, Scaling

LEARNING_RATE, BATCH_SIZE = 0.01, 32


@dataclass(frozen=True)
class Imported:
    """A project from a table.

    Attributes
    ----------
    document : Document
    dropped, filled : int
        Rows that lacked a value and were left out, and cells filled with a mean.
    notes : tuple of str
        What one should know, in sentences.
    """

    document: Document
    dropped: int
    filled: int
    notes: tuple[str, ...]


def imported(
    source: Source, found: Survey, plan: Plan, title: str
) -> Generator[int, None, Imported]:
    """Make a project of a table; yields how many bytes have been read.

    Raises
    ------
    TableError
        With every cell that cannot be used; nothing is made then.
    """
    faults = faults_of(plan, found)
    if faults:
        raise TableError.listed(source.name, faults, len(faults))
    loaded = yield from load(source, found, plan)
    return of_loaded(source.name, loaded, found, plan, title)


def of_loaded(
    name: str, loaded: Loaded, found: Survey, plan: Plan, title: str
) -> Imported:
    """Make a project of what was read.

    Raises
    ------
    TableError
        If a cell could not be used, or no row is left.
    """
    if loaded.fault_count:
        told = (said(fault, found) for fault in loaded.faults)
        raise TableError.listed(name, told, loaded.fault_count)
    if not len(loaded.table):
        raise TableError.of(name, tr("no row is left that could be used"))
    data, notes = _data(loaded, found, plan, name)
    document = _document(data, found, plan, title)
    return Imported(document, loaded.dropped, loaded.filled, notes)


def _document(data: Data, found: Survey, plan: Plan, title: str) -> Document:
    targets = plan.columns(TARGET)
    is_of_classes = bool(plan.as_classes.intersection(targets))
    if data.classes is not None and len(data.classes) > 2:
        outputs = data.classes
    else:
        outputs = tuple(found.columns[at].name for at in targets)
    kind = "half_squared_error"
    if is_of_classes:
        is_binary = data.targets.shape[1] == 1
        kind = "binary_cross_entropy" if is_binary else "cross_entropy"
    inputs = tuple(
        name
        for at in plan.columns(INPUT)
        for name in _input_names(found, at, at in plan.as_classes)
    )
    training = Training(
        OPTIMIZERS.choice("adam"),
        SCHEDULES.choice("constant"),
        learning_rate=LEARNING_RATE,
        batch_size=BATCH_SIZE,
        shuffle=True,
        seed=plan.seed,
    )
    sizes = (len(inputs), *plan.hidden, len(outputs))
    return fresh(
        inputs, outputs, sizes, plan.activation, Loss(kind), data, training, title=title
    )


def _input_names(found: Survey, at: int, as_classes: bool) -> tuple[str, ...]:
    column = found.columns[at]
    if not as_classes:
        return (column.name,)
    classes = classes_in(column)
    named = classes[1:] if len(classes) == 2 else classes
    return tuple(f"{column.name} = {each}"[:200] for each in named)


def _data(
    loaded: Loaded, found: Survey, plan: Plan, name: str
) -> tuple[Data, tuple[str, ...]]:
    inputs, targets = plan.columns(INPUT), plan.columns(TARGET)
    table = loaded.table
    y = table[:, len(inputs) :]
    of_class = y[:, 0] if plan.as_classes.intersection(targets) else None
    train, test = parted(
        len(table), plan.test_share, plan.seed, of_class if plan.is_stratified else None
    )
    notes = _constant_notes(table, train, found, plan)
    if loaded.filled:
        _fill(table, train, len(inputs))
    (x, y), (test_x, test_y) = (_part(table, at, found, plan) for at in (train, test))
    scaling = None
    if plan.scaling != NO_SCALING:
        scaling = _scaling(x, found, plan)
        for each in (x, test_x):
            each -= scaling.offset
            each /= scaling.scale
        if not all(np.isfinite(each).all() for each in (x, test_x)):
            raise TableError.of(name, tr("its numbers are too large to be scaled"))
    classes = None
    if of_class is not None:
        classes = classes_in(found.columns[targets[0]])
    data = Data(
        frozen(x), frozen(y), frozen(test_x), frozen(test_y), classes, scaling, name
    )
    return data, tuple(notes)


def _fill(table: Floats, train: Rows, inputs: int) -> None:
    """Put the mean of the training part where a value is missing."""
    for at in range(inputs):
        column = table[:, at]
        known = column[train]
        known = known[~np.isnan(known)]
        column[np.isnan(column)] = known.mean() if len(known) else 0.0


def _part(
    table: Floats, rows: Rows, found: Survey, plan: Plan
) -> tuple[Floats, Floats]:
    """Inputs and targets of some rows, classes one-hot."""
    inputs, targets = plan.columns(INPUT), plan.columns(TARGET)
    x = _spread(table[:, : len(inputs)], rows, inputs, found, plan)
    return x, _spread(table[:, len(inputs) :], rows, targets, found, plan)


def _spread(
    table: Floats, rows: Rows, columns: tuple[int, ...], found: Survey, plan: Plan
) -> Floats:
    widths = [width_of(found.columns[at], at in plan.as_classes) for at in columns]
    spread = np.zeros((len(rows), sum(widths)))
    first = 0
    for k, width in enumerate(widths):
        if width == 1:
            spread[:, first] = table[rows, k]
        else:
            spread[np.arange(len(rows)), first + table[rows, k].astype(int)] = 1.0
        first += width
    return spread


def _scaling(x: Floats, found: Survey, plan: Plan) -> Scaling:
    """Offset and scale of each input by the training part; classes stay 0 and 1."""
    offset, scale = np.zeros(x.shape[1]), np.ones(x.shape[1])
    first = 0
    for at in plan.columns(INPUT):
        if at in plan.as_classes:
            first += width_of(found.columns[at], True)
            continue
        column = x[:, first]
        with np.errstate(all="ignore"):
            if plan.scaling == MIN_MAX:
                offset[first], width = column.min(), np.ptp(column)
            else:
                offset[first], width = column.mean(), column.std()
        # A constant has no width; what is left of it is 0.
        scale[first] = width if (column != column[0]).any() and width > 0 else 1.0
        first += 1
    return Scaling(plan.scaling, tuple(offset.tolist()), tuple(scale.tolist()))


def _constant_notes(table: Floats, train: Rows, found: Survey, plan: Plan) -> list[str]:
    columns = (*plan.columns(INPUT), *plan.columns(TARGET))
    return [
        tr(
            'Column "{name}" has the same value in every training '
            "sample; nothing can be learned from it.",
            name=found.columns[at].name,
        )
        for k, at in enumerate(columns)
        if len(train) > 1 and (table[train, k] == table[train[0], k]).all()
    ]
