"""An import while it is settled: what was found, what is planned, what is wrong."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace

from bpviz_desktop.language import tr
from bpviz_desktop.model.data.dialect import Dialect, recognised
from bpviz_desktop.model.data.loading import Fault, load
from bpviz_desktop.model.data.made import Imported, of_loaded
from bpviz_desktop.model.data.plan import INPUT, TARGET, Plan, faults_of, proposed
from bpviz_desktop.model.data.source import Source, TableError
from bpviz_desktop.model.data.survey import CLASSES, NUMBER, Survey, survey
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.edits import EditError, edit, set_data


@dataclass(frozen=True, eq=False)
class Draft:
    """How an import stands.

    Attributes
    ----------
    found : Survey
    plan : Plan
    faults : tuple of Fault
        Cells and lines that cannot be used: the first ones.
    fault_count : int
        Of all.
    reasons : tuple of str
        Why the plan cannot be carried out whatever the cells hold.
    made : Imported or None
        What will be imported; None while anything is wrong.
    """

    found: Survey
    plan: Plan
    faults: tuple[Fault, ...]
    fault_count: int
    reasons: tuple[str, ...]
    made: Imported | None


def draft(
    source: Source,
    title: str,
    *,
    dialect: Dialect | None = None,
    found: Survey | None = None,
    plan: Plan | None = None,
) -> Generator[int, None, Draft]:
    """Read a table as far as need be; yields how many bytes have been read.

    Parameters
    ----------
    dialect : Dialect or None
        How it is to be read; None recognises it.
    found : Survey or None
        Of the same dialect, if the table has been looked at already.
    plan : Plan or None
        What is to become of it; None is `proposed`.

    Raises
    ------
    TableError, OSError
        If it cannot be read as a table at all.
    """
    if found is None:
        found = yield from survey(source, dialect or recognised(source))
    if plan is None or len(plan.roles) != len(found.columns):
        plan = proposed(found)
    else:
        plan = _fitting(plan, found)
    reasons = tuple(faults_of(plan, found))
    if reasons:
        return Draft(found, plan, (), 0, reasons, None)
    loaded = yield from load(source, found, plan)
    made, why = None, ""
    if not loaded.fault_count:
        try:
            made = of_loaded(source.name, loaded, found, plan, title)
        except (TableError, EditError) as error:
            why = str(error).removeprefix(f"{source.name}: ").removesuffix(".")
    reasons = (why,) if why else ()
    return Draft(found, plan, tuple(loaded.faults), loaded.fault_count, reasons, made)


def fits(document: Document, made: Imported) -> bool:
    """Whether the network of a document can take imported samples as it is."""
    try:
        set_data(document, made.document.data)
    except EditError:
        return False
    return True


@edit(
    lambda _, made, **__: tr("Import {source}", source=made.document.data.source)[:80]
)
def import_data(document: Document, made: Imported, *, keeps_network: bool) -> Document:
    """Take imported samples, with the network that is there or with a new one.

    A network that stays keeps its weights, takes the names of the columns, and its run
    begins anew.
    """
    new = made.document
    if not keeps_network:
        decimals = document.display.decimals
        return replace(new, display=replace(new.display, decimals=decimals))
    changed = set_data(document, new.data)
    network = replace(
        changed.network, inputs=new.network.inputs, outputs=new.network.outputs
    )
    return replace(changed, network=network)


def _fitting(plan: Plan, found: Survey) -> Plan:
    """The plan, where the kinds of columns have changed with the dialect."""
    used = {*plan.columns(INPUT), *plan.columns(TARGET)}
    kinds = [column.kind for column in found.columns]
    words = {at for at in used if kinds[at] == CLASSES}
    kept = {at for at in plan.as_classes if kinds[at] == NUMBER}
    return replace(plan, as_classes=frozenset(words | kept))
