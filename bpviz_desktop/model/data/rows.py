"""The rows of a table as lists of cells, and those that cannot be taken apart."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator

from bpviz_desktop.language import counted, tr
from bpviz_desktop.model.data.dialect import Dialect, reader_of
from bpviz_desktop.model.data.source import Lines

# The line (from 1) where it begins, and its cells or what is wrong with it.
Row = tuple[int, list[str] | str]


def rows_of(lines: Lines, dialect: Dialect) -> Iterator[Row]:
    """Take lines apart; empty ones are left out.

    A quotation that is never closed swallows no other row: it is a fault of the line
    in which it begins.
    """
    told = _squeezed(lines) if dialect.delimiter == " " else lines
    reader = reader_of(told, dialect)
    while True:
        lines.mark()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            lines.go_back()
            yield lines.number, _fault(str(error))
            continue
        if cells and (cells[0].strip() or any(map(str.strip, cells))):
            yield lines.first, cells


def _squeezed(lines: Lines) -> Iterator[str]:
    for line in lines:
        yield re.sub(" +", " ", line.strip(" "))


def _fault(words: str) -> str:
    if "expected after" in words:
        return tr(
            "after a closing quotation mark something else than a delimiter follows"
        )
    if "unexpected end" in words or "field larger" in words:
        return tr("a quotation mark is opened and never closed")
    return tr("cannot be read: {words}", words=words)


def count_fault(found: int, expected: int) -> str:
    """Say that a row has too few or too many cells."""
    cut = tr("; the line seems cut off") if found < expected else ""
    there = counted(found, tr("1 column"), tr("{count} columns"))
    wanted = tr("{there} where {expected} are expected", there=there, expected=expected)
    return f"{wanted}{cut}"
