"""What the import says of columns, errors, the network and the file."""

from __future__ import annotations

from bpviz_desktop.language import counted, tr
from bpviz_desktop.model.data.draft import Draft
from bpviz_desktop.model.data.made import Imported
from bpviz_desktop.model.data.plan import IGNORE
from bpviz_desktop.model.data.survey import CLASSES, NUMBER, Column
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.views.shell.importing.role_header import Head


def head_of(column: Column, role: str, as_classes: bool) -> Head:
    """What stands above a column: its name, its role, what it holds."""
    count = len(column.counts or ())
    if as_classes and role != IGNORE:
        written = tr("0 or 1") if count == 2 else "one-hot"
        words = tr("{count:,} classes · {written}", count=count, written=written)
    elif column.kind == NUMBER:
        words = f"{short(column.low)} … {short(column.high)}"
        words += " %" if column.is_percent else ""
    else:
        words = {CLASSES: tr("text"), "date": tr("dates")}.get(column.kind, tr("empty"))
    is_number = column.kind == NUMBER
    can_be_classes = column.kind == CLASSES or (is_number and column.is_whole)
    return Head(column.name, words, role, as_classes, can_be_classes, is_number)


def why_it_waits(shown: Draft) -> str:
    """Why nothing can be imported yet."""
    if shown.faults:
        lines = len({fault.line for fault in shown.faults})
        return counted(
            lines,
            tr("Import waits: 1 line has errors. Correct it or leave it out."),
            tr(
                "Import waits: {count:,} lines have errors. Correct them or leave "
                "them out."
            ),
        )
    why = shown.reasons[0] if shown.reasons else tr("nothing could be read")
    return tr("Import waits: {why}.", why=why)


def network_said(keeps: bool, made: Imported, document: Document) -> str:
    """What the network will look like."""
    network = document.network if keeps else made.document.network
    sizes = " → ".join(map(str, network.widths))
    if keeps:
        return tr(
            "The data fit the network {sizes}. Its weights stay as they are.",
            sizes=sizes,
        )
    return tr(
        "A new network {sizes} takes the place of the one on the screen.", sizes=sizes
    )


def bytes_said(count: int) -> str:
    """A size of a file."""
    if count < 1000:
        return tr("{count} bytes", count=count)
    if count < 1e6:
        return tr("{number:.1f} KB", number=count / 1e3)
    return tr("{number:.1f} MB", number=count / 1e6)
