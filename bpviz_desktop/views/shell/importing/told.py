"""What the import says of columns, errors, the network and the file."""

from __future__ import annotations

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
        written = "0 or 1" if count == 2 else "one-hot"
        words = f"{count:,} classes · {written}"
    elif column.kind == NUMBER:
        words = f"{short(column.low)} … {short(column.high)}"
        words += " %" if column.is_percent else ""
    else:
        words = {CLASSES: "text", "date": "dates"}.get(column.kind, "empty")
    is_number = column.kind == NUMBER
    can_be_classes = column.kind == CLASSES or (is_number and column.is_whole)
    return Head(column.name, words, role, as_classes, can_be_classes, is_number)


def why_it_waits(shown: Draft) -> str:
    """Why nothing can be imported yet."""
    if shown.faults:
        lines = len({fault.line for fault in shown.faults})
        noun, have = ("line", "has") if lines == 1 else ("lines", "have")
        which = "it" if lines == 1 else "them"
        return (
            f"Import waits: {lines:,} {noun} {have} errors. Correct {which} or leave "
            f"{which} out."
        )
    why = shown.reasons[0] if shown.reasons else "nothing could be read"
    return f"Import waits: {why}."


def network_said(keeps: bool, made: Imported, document: Document) -> str:
    """What the network will look like."""
    network = document.network if keeps else made.document.network
    sizes = " → ".join(map(str, network.widths))
    if keeps:
        return f"The data fit the network {sizes}. Its weights stay as they are."
    return f"A new network {sizes} takes the place of the one on the screen."


def bytes_said(count: int) -> str:
    """A size of a file."""
    if count < 1000:
        return f"{count} bytes"
    if count < 1e6:
        return f"{count / 1e3:.1f} KB"
    return f"{count / 1e6:.1f} MB"
