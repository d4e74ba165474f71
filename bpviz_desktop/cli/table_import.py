"""The verb import: a project from a table."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeVar, cast

from bpviz_desktop.cli.output import ProgressBar, about, expect_writable, write
from bpviz_desktop.cli.words import DONE, REFUSED, CommandError

if TYPE_CHECKING:
    from bpviz_desktop.model.data.made import Imported
    from bpviz_desktop.model.data.plan import Plan
    from bpviz_desktop.model.data.source import Source
    from bpviz_desktop.model.data.survey import Survey

_T = TypeVar("_T")
# A table that is read by then needs no bar.
_PATIENCE_SECONDS = 1.0
_LARGEST_SEED = 2**63 - 1


def import_table(given: argparse.Namespace) -> int:
    """Read the table, and write the project; every bad cell is told."""
    from bpviz_desktop.model.data.dialect import recognised
    from bpviz_desktop.model.data.made import imported
    from bpviz_desktop.model.data.source import TableError
    from bpviz_desktop.model.data.survey import survey
    from bpviz_desktop.model.edits import EditError
    from bpviz_desktop.model.project.file import ProjectError, checked_dump

    _expect_sensible(given)
    expect_writable(given.table, given.output)
    try:
        with _source(given.table) as source:
            found = _done(survey(source, recognised(source)), source, "looked at")
            plan = _plan(given, found)
            title = Path(source.name).stem[:200] or "Table"
            made = _done(imported(source, found, plan, title), source, "read")
        data = checked_dump(made.document, given.output)
    except (TableError, ProjectError) as error:
        raise CommandError(str(error), REFUSED) from None
    except EditError as error:
        raise CommandError(f"{given.table}: {error}", REFUSED) from None
    except OSError as error:
        raise CommandError(about(given.table, "read", error), REFUSED) from None
    write(given.output, (data,))
    _tell(made, source.name)
    return DONE


def _expect_sensible(given: argparse.Namespace) -> None:
    from bpviz_desktop.engine.functions.activations import ACTIVATIONS

    entry = ACTIVATIONS.get(given.activation)
    if entry is None or entry.coupled:
        known = ", ".join(
            kind for kind, each in ACTIVATIONS.items() if not each.coupled
        )
        raise CommandError(
            f"--activation is {given.activation[:40]!r}, expected one of {known}.",
            REFUSED,
        )
    if given.seed > _LARGEST_SEED:
        raise CommandError(f"--seed is at most {_LARGEST_SEED}.", REFUSED)


@contextmanager
def _source(name: str) -> Generator[Source, None, None]:
    """A file, or what standard input brings, put aside: it is read twice."""
    from bpviz_desktop.model.data.source import Source

    if not name:
        raise CommandError("The name of the table is empty.", REFUSED)
    if name != "-":
        yield Source.of(Path(name))
        return
    with tempfile.TemporaryDirectory() as folder:
        aside = Path(folder, "standard input")
        with open(aside, "wb") as file:
            if sys.stdin is not None:
                shutil.copyfileobj(sys.stdin.buffer, cast(BinaryIO, file))
        yield Source.of(aside)


def _done(steps: Generator[int, None, _T], source: Source, words: str) -> _T:
    """Take all steps, behind a bar if they take long."""
    bar = ProgressBar(source.size, patience=_PATIENCE_SECONDS)
    try:
        while True:
            done = min(next(steps), source.size)
            bar.show(done, f"{done / 1e6:.0f} of {source.size / 1e6:.0f} MB {words}")
    except StopIteration as end:
        return cast(_T, end.value)
    finally:
        bar.end()


def _plan(given: argparse.Namespace, found: Survey) -> Plan:
    from bpviz_desktop.model.data.plan import TARGET, proposed, with_roles

    plan = proposed(found)
    targets = _columns(given.targets, "--targets", found) or plan.columns(TARGET)
    inputs = _columns(given.inputs, "--inputs", found)
    if inputs and (both := set(inputs).intersection(targets)):
        name = found.columns[min(both)].name
        raise CommandError(
            f'column "{name}" cannot be both an input and a target.', REFUSED
        )
    plan = with_roles(plan, found, targets=targets, inputs=inputs)
    if given.classes:
        plan = replace(plan, as_classes=plan.as_classes.union(targets))
    return replace(
        plan,
        missing=given.missing,
        scaling=given.scaling,
        test_share=given.test_share,
        seed=given.seed,
        hidden=given.hidden,
        activation=given.activation,
    )


def _columns(
    names: tuple[str, ...] | None, option: str, found: Survey
) -> tuple[int, ...] | None:
    if names is None:
        return None
    known = [column.name for column in found.columns]
    for name in names:
        if name not in known:
            listed = ", ".join(known[:20]) + (", …" if len(known) > 20 else "")
            raise CommandError(
                f'{option}: there is no column "{name[:60]}"; there are {listed}.',
                REFUSED,
            )
    return tuple(known.index(name) for name in names)


def _tell(made: Imported, name: str) -> None:
    """Say what was made, on standard error."""
    if sys.stderr is None:
        return
    data, network = made.document.data, made.document.network
    lines = [
        f"{name}: {len(data.inputs):,} samples to train with, "
        f"{len(data.test_inputs):,} to test with; network "
        f"{'-'.join(map(str, network.widths))}."
    ]
    if made.dropped:
        rows = "row" if made.dropped == 1 else "rows"
        lines.append(f"{made.dropped:,} {rows} without a value left out.")
    if made.filled:
        cells = "cell" if made.filled == 1 else "cells"
        lines.append(f"{made.filled:,} empty {cells} filled with the column's mean.")
    print("\n".join((*lines, *made.notes)), file=sys.stderr)
