"""`trace --format markdown|latex|html`: the worked solution as a hand-out."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from bpviz_desktop.cli.output import expect_writable, write
from bpviz_desktop.cli.words import DONE, FAILED, REFUSED, CommandError

if TYPE_CHECKING:
    from bpviz_desktop.engine.trace import Trace
    from bpviz_desktop.model.document import Document
    from bpviz_desktop.model.solution.contents import Sheet

FORMATS = ("markdown", "latex", "html")
# What the network is drawn in, beside the file NAME that shows it: LaTeX makes a
# NAME.pdf of its own.
_BESIDE = {"markdown": ".svg", "latex": "-network.pdf"}


def expect_sensible(given: argparse.Namespace) -> None:
    """Refuse outputs that cannot be written before anything is computed.

    Raises
    ------
    CommandError
    """
    expect_writable(given.project, given.output, picture_beside(given))


def picture_beside(given: argparse.Namespace) -> str | None:
    """The file that the network is drawn in; None where there is none."""
    beside = _BESIDE.get(given.format)
    if beside is None or given.output == "-":
        return None
    path = Path(given.output)
    return str(path.with_name(f"{path.stem}{beside}"))


def other_numbers(document: Document, seed: int) -> Document:
    """The same exercise with other numbers."""
    from bpviz_desktop.model.solution.variant import variant

    return variant(document, seed)


def write_solution(given: argparse.Namespace, document: Document, trace: Trace) -> int:
    """Write the hand-out, and beside it the network."""
    from bpviz_desktop.model.solution.chosen import TooLongError
    from bpviz_desktop.model.solution.contents import Manner, Sheet
    from bpviz_desktop.model.solution.html import as_html
    from bpviz_desktop.model.solution.latex import as_latex
    from bpviz_desktop.model.solution.markdown import as_markdown

    beside = picture_beside(given)
    has_picture = beside is not None or given.format == "html"
    manner = Manner(is_exact=given.exact, is_blank=given.blank, has_picture=has_picture)
    try:
        sheet = Sheet(document, trace, manner=manner)
    except TooLongError as error:
        raise CommandError(f"{given.project}: {error}", REFUSED) from None
    drawn = _drawn(sheet, given.format) if has_picture else b""

    name = None if beside is None else Path(beside).name
    writers: dict[str, Callable[[], Iterator[str]]] = {
        "markdown": lambda: as_markdown(sheet, name),
        "latex": lambda: as_latex(sheet, name),
        "html": lambda: as_html(sheet, drawn),
    }
    if beside is not None:
        write(beside, (drawn,))
    write(given.output, (part.encode() for part in writers[given.format]()))
    return DONE


def _drawn(sheet: Sheet, kind: str) -> bytes:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from bpviz_desktop.app import drawn_network
    except ImportError as error:
        raise CommandError(f"Qt cannot be loaded: {error}.", FAILED) from None
    return drawn_network(sheet, _BESIDE.get(kind, ".svg")[-3:])
