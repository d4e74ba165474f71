"""A term whose number is asked for, with what it is computed from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bpviz_desktop.engine.board.board import Board
from bpviz_desktop.engine.board.symbols import symbol_of
from bpviz_desktop.engine.formulas.expr import Expr, refs
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.practice.tree import ValueOf, computed, with_others

# Units that are taken for each other, at most.
_MOST_UNITS = 12


@dataclass(frozen=True)
class Case:
    """A term whose number is asked for, and the numbers it is computed from."""

    board: Board
    term: TermId
    formula: Expr
    value: float
    value_of: ValueOf

    def name(self, term: TermId) -> str:
        """A term as it is written."""
        return text(symbol_of(self.board.order, term))

    @property
    def is_answer(self) -> bool:
        """Whether it is of the last layer."""
        return self.term.layer == self.board.network.depth

    def units(self, layer: int, but: int) -> list[int]:
        """The other units of a layer, if they are few."""
        count = self.board.network.widths[layer]
        return [k for k in range(count) if k != but] if count <= _MOST_UNITS else []


def case_of(board: Board, term: TermId, figures: Mapping[TermId, float]) -> Case:
    """The case of a term, with `figures` in place of the true numbers."""
    value_of = with_others(board.value, figures)
    formula = board.term(term).formula
    value = board.value(term)
    if not figures.keys().isdisjoint(refs(formula)):
        found = computed(formula, value_of)
        value = value if found is None else found
    return Case(board, term, formula, value, value_of)
