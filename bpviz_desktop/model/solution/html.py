"""A sheet as one HTML file: MathML, the drawing inside, no link to anywhere."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from html import escape

from bpviz_desktop.engine.formulas.expr import Expr, Negative, Number, Sum
from bpviz_desktop.engine.formulas.mathml import mathml
from bpviz_desktop.engine.formulas.width import flattened, width
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

_STYLE = """
:root { color-scheme: light dark; --ink: #171b22; --quiet: #505966; --line: #cdd4de;
  --paper: #ffffff; --result: #087582; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9ecf1; --quiet: #aab3c0;
  --line: #39414d; --paper: #1b1f26; --result: #7fdce6; } }
@media print { :root { color-scheme: light; --ink: #000; --quiet: #333; --line: #aaa;
  --paper: #fff; --result: #000; } }
@page { size: A4; margin: 18mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem; max-width: 46rem;
  background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; padding-bottom: .25rem;
  border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; }
h4 { font-size: .95rem; margin: 1rem 0 .25rem; color: var(--quiet); }
h2, h3, h4 { break-after: avoid; }
p { margin: .25rem 0 .5rem; }
img { display: block; width: 100%; max-height: 24rem; object-fit: contain;
  margin: 1rem 0; background: #f8f9fb; border-radius: .5rem; }
table { border-collapse: collapse; margin: .5rem 0 1rem; font-size: .9rem; }
th, td { padding: .2rem .75rem .2rem 0; text-align: right; vertical-align: baseline; }
th:first-child, td:first-child, .facts td { text-align: left; }
thead th { font-weight: 600; border-bottom: 1px solid var(--line); }
math { font-size: 1.08em; }
.line math { math-style: normal; }
.step { display: grid; grid-template-columns: 2.75rem 1fr; margin: .5rem 0;
  break-inside: avoid; }
.step > span { color: var(--quiet); font-size: .85rem; padding-top: .35em; }
.line { line-height: 2.1; }
.result { color: var(--result); font-weight: 600; }
.why { color: var(--quiet); font-size: .88rem; margin: 0; grid-column: 2; }
.blank { display: inline-block; min-width: 12rem; border-bottom: 1px solid var(--ink);
  height: 1.6em; }
.answers { columns: 3 11rem; font-size: .9rem; list-style: none; padding: 0; }
.answers li { break-inside: avoid; margin: .2rem 0; }
.answers span { color: var(--quiet); }
.page { break-before: page; }
@media print { body { padding: 0; max-width: none; font-size: 10.5pt; } }
"""
# Of a line, in digits; a longer formula is broken between its sides and summands.
_WIDEST = 52.0


def as_html(sheet: Sheet, picture: bytes | None) -> Iterator[str]:
    """Write a sheet; `picture` is the network as SVG."""
    title = escape(sheet.title)
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    for block in sheet.blocks():
        yield "".join(_written(sheet, block, picture))
    yield "</body>\n</html>\n"


def _written(sheet: Sheet, block: Block, picture: bytes | None) -> Iterator[str]:
    match block:
        case Heading(level, title, starts_page):
            page = ' class="page"' if starts_page else ""
            yield f"<h{level}{page}>{escape(title)}</h{level}>\n"
        case Text(words):
            yield f"<p>{escape(words)}</p>\n"
        case Picture(words):
            if picture is not None:
                data = b64encode(picture).decode()
                source = f"data:image/svg+xml;base64,{data}"
                yield f'<img alt="{escape(words)}" src="{source}">\n'
        case Table(head, rows):
            yield from _table(sheet, head, rows)
        case Step():
            yield from _step(sheet, block)
        case Answers(rows):
            yield '<ul class="answers">\n'
            for number, symbol, value in rows:
                line = _math(sheet, symbol, value)
                yield f"<li><span>({number})</span> {line}</li>\n"
            yield "</ul>\n"


def _math(sheet: Sheet, *exprs: Expr) -> str:
    inside = mathml(*exprs, number=sheet.number)
    return f"<math>{inside}</math>"


def _table(
    sheet: Sheet, head: tuple[Cell, ...], rows: tuple[tuple[Cell, ...], ...]
) -> Iterator[str]:
    if any(head):
        cells = "".join(f'<th scope="col">{_cell(sheet, each)}</th>' for each in head)
        yield f"<table>\n<thead><tr>{cells}</tr></thead>\n<tbody>\n"
    else:
        yield '<table class="facts">\n<tbody>\n'
    for row in rows:
        cells = "".join(f"<td>{_cell(sheet, each)}</td>" for each in row)
        yield f"<tr>{cells}</tr>\n"
    yield "</tbody>\n</table>\n"


def _cell(sheet: Sheet, cell: Cell) -> str:
    return escape(cell) if isinstance(cell, str) else _math(sheet, cell)


def _step(sheet: Sheet, step: Step) -> Iterator[str]:
    sides = [flattened(each, _WIDEST, sheet.number) for each in step.sides]
    wide = sum(width(each, sheet.number) for each in (step.symbol, *sides))
    if wide <= _WIDEST:
        line = _math(sheet, step.symbol, *sides)
        if sides and isinstance(sides[-1], Number) and not step.has_room:
            *before, last = sides
            line = _math(sheet, step.symbol, *before)
            line += f' <math class="result"><mo>=</mo>{_inside(sheet, last)}</math>'
    else:
        line = " ".join(_pieces(sheet, step.symbol, sides, step.has_room))
    if step.has_room:
        line += ' <math><mo>=</mo></math> <span class="blank"></span>'
    number = f"<span>({step.number})</span>"
    yield f'<div class="step">{number}<div class="line">{line}</div>'
    if step.sentence:
        yield f'<p class="why">{escape(step.sentence)}</p>'
    yield "</div>\n"


def _inside(sheet: Sheet, expr: Expr) -> str:
    return mathml(expr, number=sheet.number)


def _pieces(
    sheet: Sheet, symbol: Expr, sides: list[Expr], has_room: bool
) -> Iterator[str]:
    """A long formula in pieces between which a browser may begin a line."""
    yield _math(sheet, symbol)
    for at, side in enumerate(sides):
        is_result = at == len(sides) - 1 and isinstance(side, Number) and not has_room
        kind = ' class="result"' if is_result else ""
        sign = "<mo>=</mo>"
        for piece in _summands(side, sheet):
            yield f"<math{kind}>{sign}{piece}</math>"
            sign = ""


def _summands(side: Expr, sheet: Sheet) -> Iterator[str]:
    """The summands of a sum, each with its sign; anything else as a whole."""
    if not isinstance(side, Sum) or width(side, sheet.number) <= _WIDEST:
        yield _inside(sheet, side)
        return
    first, *others = side.parts
    yield _inside(sheet, first)
    for part in others:
        inner = part.inner if isinstance(part, Negative) else part
        sign = "−" if isinstance(part, Negative) else "+"
        yield f"<mo>{sign}</mo>{mathml(Sum((inner,)), number=sheet.number)}"
