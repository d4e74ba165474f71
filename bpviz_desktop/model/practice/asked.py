"""What a learner is asked next: the last number of the step that would come."""

from __future__ import annotations

from dataclasses import dataclass

from bpviz_desktop.engine.board.order import Granularity
from bpviz_desktop.engine.formulas.expr import Number, refs
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.screen.lesson import Lesson


@dataclass(frozen=True)
class Question:
    """A term whose number is asked for.

    Attributes
    ----------
    index : int
        Its place in the order; all terms up to it are revealed by the answer.
    term : TermId
    """

    index: int
    term: TermId


def question(
    lesson: Lesson, revealed: int, granularity: Granularity
) -> Question | None:
    """What is asked when so many terms are known; None when all are.

    By term, what is the same number under another name, or nothing to compute, is
    passed over: ∂z/∂w = a.
    """
    order = lesson.order
    if revealed >= len(order):
        return None
    by: Granularity = "phase" if granularity in ("update", "epoch") else granularity
    index = order.spans(revealed)[by].stop - 1
    while by == "term" and index + 1 < len(order) and is_given_away(lesson, index):
        index += 1
    return Question(index, order[index])


def is_given_away(lesson: Lesson, index: int) -> bool:
    """Whether a term is no more than another name for a number that is known."""
    formula = lesson.board.term(lesson.order[index]).formula
    return isinstance(formula, Number) or refs(formula) == _itself(formula)


def _itself(formula: object) -> tuple[TermId, ...]:
    """The one term that a formula is; else nothing that refs could give."""
    term = getattr(formula, "term", None)
    return (term,) if isinstance(term, TermId) else (TermId(""),)


def sheet_of(lesson: Lesson, revealed: int) -> tuple[TermId, ...]:
    """What a whole sheet asks for: the rest of the phase, of the sample in focus."""
    order = lesson.order
    if revealed >= len(order):
        return ()
    span = range(revealed, order.spans(revealed)["phase"].stop)
    found = []
    for index in span:
        term = order[index]
        if term.sample not in (None, lesson.focus) or is_given_away(lesson, index):
            continue
        found.append(term)
        if len(found) == MOST_ROWS:
            break
    return tuple(found)


# More than that is no exercise.
MOST_ROWS = 60
