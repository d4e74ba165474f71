"""A sheet as LaTeX, for a standard distribution: article, amsmath, no other font."""

from __future__ import annotations

from collections.abc import Iterator

from bpviz_desktop.engine.formulas.expr import Expr, Number
from bpviz_desktop.engine.formulas.latex import latex
from bpviz_desktop.engine.formulas.width import flattened
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
from bpviz_desktop.model.solution.latex_text import latex_text

# Lines are broken by LaTeX at = + · between fractions, and end ragged.
_HEAD = r"""\documentclass[a4paper,11pt]{article}
\usepackage[margin=22mm]{geometry}
\usepackage{amsmath,amssymb}
\usepackage{graphicx}
\usepackage{longtable}
\usepackage{multicol}
\setlength{\parindent}{0pt}
\setlength{\parskip}{4pt plus 1pt}
\setlength{\lineskiplimit}{3pt}
\setlength{\lineskip}{5pt}
\renewcommand{\arraystretch}{1.15}
\relpenalty=0 \binoppenalty=100
\emergencystretch=2em
\setcounter{secnumdepth}{0}
\newcommand{\step}[2]{\par\hangindent=2.6em\hangafter=1%
  \makebox[2.6em][l]{\small(#1)}{\raggedright$\displaystyle #2$\par}}
\newcommand{\why}[1]{\nopagebreak
  {\leftskip=2.6em\rightskip=0pt plus 1fil\small\itshape #1\par}}
\newcommand{\blankstep}[2]{\par\hangindent=2.6em\hangafter=1%
  \makebox[2.6em][l]{\small(#1)}$\displaystyle #2$\quad\nobreak\hrulefill\par
  \vspace{14pt}}
\begin{document}
"""
_SECTIONS = {2: "section", 3: "subsection", 4: "subsubsection"}
# Of a line's width, in the measure of `flattened`.
_WIDEST = 64.0


def as_latex(sheet: Sheet, picture: str | None) -> Iterator[str]:
    """Write a sheet; `picture` is the file that the network is drawn in."""
    yield _HEAD
    for block in sheet.blocks():
        yield "".join(_written(sheet, block, picture))
    yield "\\end{document}\n"


def _written(sheet: Sheet, block: Block, picture: str | None) -> Iterator[str]:
    match block:
        case Heading(1, title):
            yield f"{{\\raggedright\\LARGE\\bfseries {latex_text(title)}\\par}}\n\n"
        case Heading(level, title, starts_page):
            new_page = "\\clearpage\n" if starts_page else ""
            words = rf"\raggedright {latex_text(title)}"
            yield f"{new_page}\\{_SECTIONS[level]}*{{{words}}}\n"
        case Text(words):
            yield f"{latex_text(words)}\\par\n"
        case Picture(words):
            yield from _picture(words, picture)
        case Table(head, rows):
            yield from _table(sheet, head, rows)
        case Step():
            yield from _step(sheet, block)
        case Answers(rows):
            yield "\\begin{multicols}{3}\\raggedright\\small\n"
            for number, symbol, value in rows:
                formula = f"{_math(sheet, symbol)} = {_math(sheet, value)}"
                yield f"({number})\\enspace ${formula}$\\par\n"
            yield "\\end{multicols}\n"


def _math(sheet: Sheet, expr: Expr) -> str:
    return latex(expr, sheet.number, breakable=True)


def _picture(words: str, picture: str | None) -> Iterator[str]:
    if picture is None:
        return
    yield "\\begin{center}\\includegraphics[width=\\linewidth,"
    yield "height=.35\\textheight,keepaspectratio]"
    yield f"{{\\detokenize{{{picture}}}}}\\end{{center}}\n"


def _table(
    sheet: Sheet, head: tuple[Cell, ...], rows: tuple[tuple[Cell, ...], ...]
) -> Iterator[str]:
    has_head = any(head)
    columns = "l" + "r" * (len(head) - 1) if has_head else "l" * len(head)
    size = "\\footnotesize" if len(head) > 6 else "\\small"
    yield f"{{{size}\\setlength{{\\tabcolsep}}{{4pt}}\n"
    yield f"\\begin{{longtable}}[l]{{@{{}}{columns}@{{}}}}\n"
    if has_head:
        yield " & ".join(_cell(sheet, each) for each in head) + r" \\ \hline" + "\n"
    for row in rows:
        yield " & ".join(_cell(sheet, each) for each in row) + " \\\\\n"
    yield "\\end{longtable}}\n"


def _cell(sheet: Sheet, cell: Cell) -> str:
    if not isinstance(cell, str):
        return f"${_math(sheet, cell)}$"
    written = latex_text(cell)
    if r"\hspace" not in written:
        return written
    return rf"\parbox[t]{{7em}}{{\raggedright {written}}}"


def _step(sheet: Sheet, step: Step) -> Iterator[str]:
    sides = [
        _math(sheet, flattened(side, _WIDEST, sheet.number)) for side in step.sides
    ]
    symbol = _math(sheet, step.symbol)
    if step.has_room:
        formula = " = ".join((symbol, *sides)) + " ="
        yield f"\\blankstep{{{step.number}}}{{{formula}}}\n"
        return
    if isinstance(step.sides[-1], Number):
        sides[-1] = f"\\boldsymbol{{{sides[-1]}}}"
    # Each side may begin a line of its own.
    formula = " = ".join((symbol, *sides))
    yield f"\\step{{{step.number}}}{{{formula}}}\n"
    if step.sentence:
        yield f"\\why{{{latex_text(step.sentence)}}}\n"
