"""Tables for tests: read like the program reads them, in one call."""

import io
from dataclasses import replace

import numpy as np

from bpviz_desktop.model.data.dialect import recognised
from bpviz_desktop.model.data.made import imported
from bpviz_desktop.model.data.plan import TARGET, proposed, with_roles
from bpviz_desktop.model.data.source import Source, TableError
from bpviz_desktop.model.data.survey import survey


def drained(steps):
    """What a generator returns in the end."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def surveyed(data, **overruled):
    """Source and survey of a table, its dialect recognised."""
    source = Source("data.csv", lambda: io.BytesIO(data), len(data))
    dialect = replace(recognised(source), **overruled)
    return source, drained(survey(source, dialect))


def taken(data, *, targets=None, inputs=None, classes=False, dialect=None, **plan):
    """The import of a table; unscaled and unsplit unless something else is asked."""
    source, found = surveyed(data, **(dialect or {}))
    names = [column.name for column in found.columns]
    made = proposed(found)
    if targets or inputs:
        made = with_roles(
            made,
            found,
            targets=[names.index(n) for n in targets]
            if targets
            else made.columns(TARGET),
            inputs=None if inputs is None else [names.index(n) for n in inputs],
        )
    if classes:
        made = replace(made, as_classes=made.as_classes.union(made.columns(TARGET)))
    usual = {"scaling": "none", "test_share": 0.0}
    return drained(imported(source, found, replace(made, **{**usual, **plan}), "t"))


def problems(data, **asked):
    """Why a table is refused: the sentences, without the file's name."""
    try:
        taken(data, **asked)
    except TableError as error:
        return [line.removeprefix("data.csv: ") for line in error.problems]
    return []


def samples(made):
    """Inputs and targets side by side, sorted: the order is drawn."""
    data = made.document.data
    table = np.column_stack([data.inputs, data.targets])
    return sorted(map(tuple, table.tolist()))
