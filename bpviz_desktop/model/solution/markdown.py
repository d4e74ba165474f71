"""A sheet as Markdown, with formulas between dollar signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from bpviz_desktop.engine.formulas.expr import Expr
from bpviz_desktop.engine.formulas.latex import latex
from bpviz_desktop.model.solution.blocks import (
    Answers,
    Block,
    Cell,
    Heading,
    Picture,
    Step,
    Table,
    Text,
)
from bpviz_desktop.model.solution.contents import Sheet

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>$~&^:@'\"/=])")
_ROOM = "\\_" * 24


def markdown_text(text: str) -> str:
    """A text that Markdown leaves as it is: no mark, tag, link or formula in it."""
    escaped = _SPECIAL.sub(r"\\\1", text)
    # A tag and an entity also where a reader does not know the backslash.
    return escaped.replace(r"\<", "&lt;").replace(r"\>", "&gt;").replace(r"\&", "&amp;")


def as_markdown(sheet: Sheet, picture: str | None) -> Iterator[str]:
    """Write a sheet; `picture` is the file that the network is drawn in."""
    for block in sheet.blocks():
        yield "".join(_written(sheet, block, picture))


def _written(sheet: Sheet, block: Block, picture: str | None) -> Iterator[str]:
    match block:
        case Heading(level, title, starts_page):
            rule = "\n---\n" if starts_page else ""
            yield f"{rule}\n{'#' * level} {markdown_text(title)}\n\n"
        case Text(words):
            yield f"{markdown_text(words)}\n\n"
        case Picture(words):
            if picture is not None:
                yield f"![{markdown_text(words)}]({quote(picture)})\n\n"
        case Table(head, rows):
            yield f"{_row(sheet, head)}|{' --- |' * len(head)}\n"
            yield from (_row(sheet, row) for row in rows)
            yield "\n"
        case Step():
            yield _step(sheet, block)
        case Answers(rows):
            for number, symbol, value in rows:
                formula = f"{_math(sheet, symbol)} = {_math(sheet, value)}"
                yield f"({number}) ${formula}$\n\n"


def _math(sheet: Sheet, expr: Expr) -> str:
    return latex(expr, sheet.number)


def _row(sheet: Sheet, cells: tuple[Cell, ...]) -> str:
    written = (
        markdown_text(cell) if isinstance(cell, str) else f"${_math(sheet, cell)}$"
        for cell in cells
    )
    return f"| {' | '.join(written)} |\n"


def _step(sheet: Sheet, step: Step) -> str:
    sides = " = ".join(_math(sheet, each) for each in (step.symbol, *step.sides))
    if step.has_room:
        return f"({step.number}) ${sides} =$ {_ROOM}\n\n"
    why = f"  \n{markdown_text(step.sentence)}" if step.sentence else ""
    return f"({step.number}) ${sides}$ {why}\n\n".replace(" \n\n", "\n\n")
