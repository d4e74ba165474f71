"""Is a learner's number right, and if not, which mistake does it come of?"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bpviz_desktop.engine.board.board import Board
from bpviz_desktop.engine.formulas.expr import refs
from bpviz_desktop.engine.rounding import on_paper
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import tr
from bpviz_desktop.model.practice.case import Case, case_of
from bpviz_desktop.model.practice.mistakes import MOST_NAMES, Mistake, mistakes_of
from bpviz_desktop.model.practice.tree import computed, with_others

# From so many significant digits on, a number shown has no more.
_DIGITS = 7
_SLIPS = (1, -1, 2, -2, 3, -3)


@dataclass(frozen=True)
class Verdict:
    """What is said of a number.

    Attributes
    ----------
    is_right : bool
    mistakes : tuple of Mistake
        What it comes of: one for each kind that gives this number; none where no
        mistake that is known does.
    """

    is_right: bool
    mistakes: tuple[Mistake, ...] = ()


def last_digit(value: float, decimals: int) -> float:
    """What one in the last digit of a number is worth as the window shows it."""
    size = abs(value)
    if size == 0 or not math.isfinite(size):
        return 10.0**-decimals
    exponent = math.floor(math.log10(size))
    if exponent < -(decimals - 1 if decimals > 1 else decimals):
        return 10.0 ** (exponent - 2)
    return 10.0 ** max(-decimals, exponent - _DIGITS + 1)


def is_close(number: float, value: float, decimals: int) -> bool:
    """Whether two numbers are one within the digits shown.

    One in the last digit may be off: whoever computes with the digits shown gets that.
    """
    if not (math.isfinite(number) and math.isfinite(value)):
        return number == value
    allowed = last_digit(value, decimals) * 1.0000001
    return abs(number - value) <= max(allowed, 1e-9 * abs(value))


def is_right(number: float, value: float, decimals: int) -> bool:
    """Whether a number is the value, with the digits shown or rounded to `decimals`."""
    if is_close(number, value, decimals):
        return True
    rounded = on_paper(value, decimals)
    return rounded != 0 and abs(number - rounded) <= 1e-9 * abs(rounded)


def judged(
    board: Board,
    term: TermId,
    number: float,
    *,
    decimals: int,
    figures: Mapping[TermId, float] | None = None,
) -> Verdict:
    """Judge the number that a learner gives for a term.

    Parameters
    ----------
    decimals : int
        That the window shows.
    figures : mapping or None
        The learner's own numbers of other terms, which this one is computed from.
    """
    case = case_of(board, term, figures or {})
    if is_right(number, case.value, decimals):
        return Verdict(True)
    found: dict[str, Mistake] = {}
    for mistake in _all(case, decimals):
        if mistake.kind in found or is_right(mistake.value, case.value, decimals):
            continue
        if is_close(number, mistake.value, decimals):
            found[mistake.kind] = mistake
    return Verdict(False, tuple(found.values()))


def _all(case: Case, decimals: int) -> Iterator[Mistake]:
    yield from mistakes_of(case)
    yield from _rounded(case, decimals)
    for power in _SLIPS:
        places = (
            tr("1 place") if abs(power) == 1 else tr("{power} places", power=abs(power))
        )
        words = (
            tr("The decimal point is {places} too far to the right.", places=places)
            if power > 0
            else tr("The decimal point is {places} too far to the left.", places=places)
        )
        yield Mistake("decimal", case.value * 10.0**power, words)


def _rounded(case: Case, decimals: int) -> Iterator[Mistake]:
    """The numbers that go in, or the result, rounded to fewer digits."""
    if not math.isfinite(case.value):
        return
    named = refs(case.formula)
    for places in range(decimals - 1, -1, -1):
        digits = (
            tr("1 decimal") if places == 1 else tr("{places} decimals", places=places)
        )
        own = on_paper(case.value, places)
        words = tr(
            "Right, but rounded to {digits}; {decimals} are asked for.",
            digits=digits,
            decimals=decimals,
        )
        yield Mistake("rounding", own, words)
        if len(named) > MOST_NAMES:
            continue
        others = {each: on_paper(case.value_of(each), places) for each in named}
        value = computed(case.formula, with_others(case.value_of, others))
        if value is not None:
            words = tr("Rounded too early: with {digits} on the way.", digits=digits)
            yield Mistake("rounding", value, words)
            yield Mistake("rounding", on_paper(value, places), words)
