"""A learner's own figures for an update: what is wrong, and what only follows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from bpviz_desktop.engine.board.board import Board
from bpviz_desktop.engine.board.symbols import symbol_of
from bpviz_desktop.engine.formulas.expr import refs
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.calculator import CalculationError, calculated
from bpviz_desktop.model.practice.judge import Verdict, judged
from bpviz_desktop.model.practice.tree import computed, with_others

Standing = Literal["right", "wrong", "follows"]
_MOST_LINES = 2_000
_SPLIT = re.compile(r"^(.*?)\s*(?:=|:|\t)\s*([^=:\t]+)$")
_PLAIN = str.maketrans(
    {"∂": "d", "−": "-", "·": "", "*": "", "_": "", "^": "", "{": "", "}": "", " ": ""}
)


@dataclass(frozen=True)
class Figure:
    """One number of the learner's.

    Attributes
    ----------
    term : TermId
    number : float
    standing : str
        "right"; "wrong"; or "follows": right for what the learner has before it, and
        wrong only for that.
    verdict : Verdict
    """

    term: TermId
    number: float
    standing: Standing
    verdict: Verdict


class FigureError(ValueError):
    """A line that cannot be read: one sentence."""


def spelled(name: str) -> str:
    """A name as it is compared: z₁⁽¹⁾, z_1^(1) and z1(1) are one."""
    composed = unicodedata.normalize("NFD", name.strip())
    hatted = composed.replace("\u0302", "hat")
    return unicodedata.normalize("NFKC", hatted).translate(_PLAIN)


def names_of(board: Board, sample: int) -> dict[str, TermId]:
    """All terms by what they may be called, those of `sample` before others."""
    found: dict[str, TermId] = {}
    for index in range(len(board.order)):
        term = board.order[index]
        found.setdefault(str(term), term)
        if term.sample not in (None, sample):
            continue
        for name in _spellings(board, term):
            found[name] = term
    return found


def _spellings(board: Board, term: TermId) -> Iterable[str]:
    full = spelled(text(symbol_of(board.order, term)))
    yield full
    yield re.sub(r"hat(\d+)", r"\1hat", full)
    # A single layer needs no number of it.
    if board.network.depth == 1:
        yield full.replace("(1)", "")
    if term.kind.startswith("new_"):
        yield full.removesuffix("+") + "'"
        yield f"{full.removesuffix('+')}new"


def read_figures(board: Board, sample: int, lines: str) -> dict[TermId, float]:
    """Read lines such as `z1 = 0.3775`; empty ones and those with # are passed over.

    Raises
    ------
    FigureError
        For the first line that cannot be read, with its number.
    """
    names = names_of(board, sample)
    found: dict[TermId, float] = {}
    for number, line in enumerate(lines.splitlines(), start=1):
        if number > _MOST_LINES:
            raise FigureError(
                tr("There are more than {most_lines} lines.", most_lines=_MOST_LINES)
            )
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = _SPLIT.match(line.strip())
        if match is None:
            raise FigureError(
                tr("Line {number}: expected a name, = and a number.", number=number)
            )
        name, given = match[1].strip(), match[2]
        term = names.get(name) or names.get(spelled(name))
        if term is None:
            raise FigureError(
                tr(
                    "Line {number}: “{name}” is no number of this update.",
                    number=number,
                    name=name[:40],
                )
            )
        try:
            found[term] = calculated(given)
        except CalculationError as error:
            raise FigureError(
                tr(
                    "Line {number}: “{given}” {error}.",
                    number=number,
                    given=given[:40],
                    error=error,
                )
            ) from None
    return found


def checked(
    board: Board, figures: Mapping[TermId, float], *, decimals: int
) -> tuple[Figure, ...]:
    """Judge figures in the order of the board: each for what stands before it.

    A number that is right for the learner's own earlier ones only follows from their
    mistake; one that is wrong for them too has a mistake of its own.
    """
    own: dict[TermId, float] = {}
    found: list[Figure] = []
    last = max(map(board.order.index, figures), default=-1)
    is_astray = False
    for index in range(last + 1):
        term = board.order[index]
        if term not in figures:
            _carry(board, term, own)
            continue
        number = figures[term]
        figure = _judged(board, term, number, decimals, own, is_astray=is_astray)
        is_astray = is_astray or figure.standing == "wrong"
        found.append(figure)
        own[term] = number
    return tuple(found)


def _carry(board: Board, term: TermId, own: dict[TermId, float]) -> None:
    """What a term that the learner does not give comes to with their numbers."""
    formula = board.term(term).formula
    if own.keys().isdisjoint(refs(formula)):
        return
    value = computed(formula, with_others(board.value, own))
    if value is not None:
        own[term] = value


def _judged(
    board: Board,
    term: TermId,
    number: float,
    decimals: int,
    own: Mapping[TermId, float],
    *,
    is_astray: bool,
) -> Figure:
    verdict = judged(board, term, number, decimals=decimals)
    if verdict.is_right or not own:
        standing: Standing = "right" if verdict.is_right else "wrong"
        return Figure(term, number, standing, verdict)
    for_own = judged(board, term, number, decimals=decimals, figures=own)
    if for_own.is_right:
        # Without a mistake before it, no more than digits that were rounded away.
        return Figure(term, number, "follows" if is_astray else "right", for_own)
    return Figure(term, number, "wrong", for_own if for_own.mistakes else verdict)
