"""A sheet as files: the one that is asked for, and a drawing beside it."""

from __future__ import annotations

from pathlib import Path

from bpviz_desktop.model.screen.lesson import Lesson
from bpviz_desktop.model.screen.session import Cursor, Session
from bpviz_desktop.model.solution.contents import Sheet
from bpviz_desktop.model.solution.html import as_html
from bpviz_desktop.model.solution.latex import as_latex
from bpviz_desktop.model.solution.markdown import as_markdown
from bpviz_desktop.views.canvas.network_file import network_drawing, network_picture
from bpviz_desktop.views.formula.paper import sheet_pdf


def solution_files(path: Path, sheet: Sheet) -> dict[Path, bytes]:
    """The bytes of each file, by the ending of `path`: .pdf, .html, .tex or .md."""
    ending = path.suffix.lower()
    if ending == ".pdf":
        drawing = network_drawing(_session_of(sheet), shows_step=False)
        return {path: sheet_pdf(sheet, drawing)}
    if ending == ".html":
        return {path: "".join(as_html(sheet, sheet_picture(sheet, "svg"))).encode()}
    if ending == ".tex":
        # LaTeX makes a PDF of the sheet's own name.
        beside = path.with_name(f"{path.stem}-network.pdf")
        drawn = sheet_picture(sheet, "pdf")
        return {beside: drawn, path: "".join(as_latex(sheet, beside.name)).encode()}
    beside = path.with_suffix(".svg")
    drawn = sheet_picture(sheet, "svg")
    return {beside: drawn, path: "".join(as_markdown(sheet, beside.name)).encode()}


def sheet_picture(sheet: Sheet, ending: str) -> bytes:
    """The network of a sheet as "png", "svg" or "pdf"."""
    return network_picture(_session_of(sheet), ending, shows_step=False)


def _session_of(sheet: Sheet) -> Session:
    """What the network of a sheet shows: no results where these are to be found."""
    lesson = Lesson.of(sheet.trace)
    known = 0 if sheet.manner.is_blank else lesson.order.backward_end()
    cursor = Cursor(sheet.trace.before.updates, known)
    return Session(sheet.document, lesson, cursor)
