"""What a sheet is made of, whatever it is written in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from bpviz_desktop.engine.formulas.expr import Expr

# Text, or a formula.
Cell: TypeAlias = str | Expr


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 (the title) to 4; `starts_page` begins a new page."""

    level: int
    text: str
    starts_page: bool = False


@dataclass(frozen=True)
class Text:
    """A paragraph; `is_quiet` for what is said in passing."""

    text: str
    is_quiet: bool = False


@dataclass(frozen=True)
class Picture:
    """The network, drawn."""

    words: str


@dataclass(frozen=True)
class Table:
    """Rows of cells under a head; numbers stand at the right."""

    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True)
class Step:
    """One line of the calculation: (number) symbol = side = side, and why.

    `has_room`: its result is left out, with room to write.
    """

    number: int
    symbol: Expr
    sides: tuple[Expr, ...]
    sentence: str = ""
    has_room: bool = False


@dataclass(frozen=True)
class Answers:
    """Results by the numbers of their steps."""

    rows: tuple[tuple[int, Expr, Expr], ...]


Block: TypeAlias = Heading | Text | Picture | Table | Step | Answers
