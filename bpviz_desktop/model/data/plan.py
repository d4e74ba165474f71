"""What is to become of a table: a role for each column, and how its cells are used."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from bpviz_desktop.language import counted, tr
from bpviz_desktop.model.data.parts import MOST_NUMBERS
from bpviz_desktop.model.data.survey import CLASSES, DATE, EMPTY, NUMBER, Column, Survey
from bpviz_desktop.model.document import MOST_UNITS

INPUT, TARGET, IGNORE = "input", "target", "ignore"
REFUSE, DROP, MEAN = "refuse", "drop", "mean"
MISSING = (REFUSE, DROP, MEAN)
Z_SCORE, MIN_MAX, NO_SCALING = "z_score", "min_max", "none"
SCALINGS = (Z_SCORE, MIN_MAX, NO_SCALING)
_DIGITS = re.compile(r"([0-9]+)")


@dataclass(frozen=True)
class Plan:
    """What is to become of a table.

    Attributes
    ----------
    roles : tuple of str
        INPUT, TARGET or IGNORE for each column.
    as_classes : frozenset of int
        Columns whose values stand for classes.
    missing : str
        What is done with a row that lacks a value: REFUSE, DROP (leave it out) or MEAN
        (take the mean of the training part, for inputs that are numbers).
    scaling : str
        Of the inputs that are numbers, by the training part alone.
    test_share : float
        From 0 to below 1.
    is_stratified : bool
        Whether each class has the same share of tests.
    seed : int
    hidden : tuple of int
        Neurons of the hidden layers.
    activation : str
        Of the hidden layers.
    left_out : frozenset of int
        Lines that are not used.
    corrected : mapping of (line, column) to str
        Cells that are read as if this were written there.
    """

    roles: tuple[str, ...]
    as_classes: frozenset[int] = frozenset()
    missing: str = REFUSE
    scaling: str = Z_SCORE
    test_share: float = 0.2
    is_stratified: bool = True
    seed: int = 0
    hidden: tuple[int, ...] = (8, 8)
    activation: str = "tanh"
    left_out: frozenset[int] = frozenset()
    corrected: Mapping[tuple[int, int], str] = field(default_factory=dict)

    def columns(self, role: str) -> tuple[int, ...]:
        """The columns of this role, in their order."""
        return tuple(at for at, each in enumerate(self.roles) if each == role)


def proposed(found: Survey) -> Plan:
    """The last column is the target, all others that hold numbers are the inputs.

    A last column that is mostly empty, such as remarks, is passed over.
    """
    useful = [at for at, c in enumerate(found.columns) if c.kind in (NUMBER, CLASSES)]
    filled = [
        at for at in useful if found.columns[at].filled >= found.columns[at].missing
    ]
    targets = (filled or useful)[-1:]
    return with_roles(Plan(()), found, targets=targets)


def with_roles(
    plan: Plan,
    found: Survey,
    *,
    targets: Sequence[int],
    inputs: Sequence[int] | None = None,
) -> Plan:
    """Take these targets; the inputs are given, or all others that hold numbers."""
    columns = found.columns
    if inputs is None:
        inputs = [
            at for at, c in enumerate(columns) if c.kind == NUMBER and at not in targets
        ]
    roles = [IGNORE] * len(columns)
    for at in inputs:
        roles[at] = INPUT
    for at in targets:
        roles[at] = TARGET
    words = {at for at in (*inputs, *targets) if columns[at].kind == CLASSES}
    return replace(plan, roles=tuple(roles), as_classes=frozenset(words))


def with_role(plan: Plan, found: Survey, at: int, role: str) -> Plan:
    """Give one column another role; words become classes.

    Classes are the only target: what was one before goes back to what it can be.
    """
    columns, targets = found.columns, plan.columns(TARGET)
    roles, classes = list(plan.roles), set(plan.as_classes)
    if columns[at].kind == CLASSES and role != IGNORE:
        classes.add(at)
    if role == TARGET and (at in classes or classes.intersection(targets)):
        for other in targets:
            roles[other] = INPUT if columns[other].kind == NUMBER else IGNORE
    roles[at] = role
    return replace(plan, roles=tuple(roles), as_classes=frozenset(classes))


def classes_in(column: Column) -> tuple[str, ...]:
    """The classes of a column in their order: "2" before "10", "no" before "yes"."""
    return tuple(sorted(column.counts or (), key=_natural))


def _natural(text: str) -> list[tuple[int, float, str]]:
    sign = -1 if re.fullmatch(r"-[0-9]+", text) else 1
    parts = _DIGITS.split(text.lstrip("-") if sign < 0 else text)
    return [
        (0, sign * float(part[:300]), "")
        if part.isdecimal()
        else (1, 0.0, part.casefold())
        for part in parts
        if part
    ]


def faults_of(plan: Plan, found: Survey) -> list[str]:
    """Why a plan cannot be carried out whatever the cells hold, in sentences."""
    inputs, targets = plan.columns(INPUT), plan.columns(TARGET)
    if not targets:
        return [tr("there is no target: give one column the role of a target")]
    if not inputs:
        return [tr("there is no input: no other column holds numbers")]
    faults = []
    for at in (*inputs, *targets):
        if fault := _column_fault(found.columns[at], at in plan.as_classes):
            faults.append(
                tr('column "{name}" {fault}', name=found.columns[at].name, fault=fault)
            )
    if len(targets) > 1 and plan.as_classes.intersection(targets):
        faults.append(tr("several targets must all be numbers; classes stand alone"))
    for at in plan.as_classes.intersection(targets):
        if len(found.columns[at].counts or ()) == 1:
            only = next(iter(found.columns[at].counts or ()))
            name = found.columns[at].name
            faults.append(
                tr(
                    'column "{name}" holds one class only, "{value}"; there is '
                    "nothing to tell apart",
                    name=name,
                    value=only[:60],
                )
            )
    return faults or _size_faults(plan, found)


def _column_fault(column: Column, as_classes: bool) -> str:
    if column.kind == EMPTY:
        return tr("is empty")
    if column.kind == DATE:
        return tr(
            "holds dates, which are no numbers; leave it out, or write "
            "days or years since a date into the file"
        )
    if column.kind == CLASSES and not as_classes:
        return tr("holds words, which are no numbers; read it as classes")
    if not as_classes:
        return ""
    if column.kind == NUMBER and not column.is_whole:
        return tr("holds numbers that are not whole, which cannot stand for classes")
    if column.counts is None or len(column.counts) > MOST_UNITS:
        return tr(
            "holds too many different values for classes (at most {value:,})",
            value=MOST_UNITS,
        )
    return ""


def width_of(column: Column, as_classes: bool) -> int:
    """How many inputs or outputs a column becomes."""
    if not as_classes:
        return 1
    count = len(column.counts or ())
    return 1 if count <= 2 else count


def widths(plan: Plan, found: Survey) -> tuple[int, int]:
    """How many inputs and outputs the network gets."""
    return tuple(  # type: ignore[return-value]
        sum(
            width_of(found.columns[at], at in plan.as_classes) for at in plan.columns(r)
        )
        for r in (INPUT, TARGET)
    )


def _size_faults(plan: Plan, found: Survey) -> list[str]:
    inputs, outputs = widths(plan, found)
    if inputs > MOST_UNITS or outputs > MOST_UNITS:
        what, count = (
            (tr("inputs"), inputs) if inputs > MOST_UNITS else (tr("outputs"), outputs)
        )
        return [
            tr(
                "its columns become {count:,} {what}; a project holds at "
                "most {value:,}: choose fewer columns",
                count=count,
                what=what,
                value=MOST_UNITS,
            )
        ]
    total = found.rows * (inputs + outputs)
    if total > MOST_NUMBERS:
        return [
            tr(
                "{rows:,} rows with {inputs} and {outputs} are {total:,} numbers; a "
                "project holds at most {most:,}: choose fewer columns or rows",
                rows=found.rows,
                inputs=counted(inputs, tr("1 input"), tr("{count:,} inputs")),
                outputs=counted(outputs, tr("1 output"), tr("{count:,} outputs")),
                total=total,
                most=MOST_NUMBERS,
            )
        ]
    return []
