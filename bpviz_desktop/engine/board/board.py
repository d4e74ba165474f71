"""What a teacher writes on the board: every number with formula and origin.

`Board.term` describes one Term; in which order they come says `order`, how each is
written `forms`, the sentence beside each is in `sentences`.
"""

from __future__ import annotations

from dataclasses import dataclass

from bpviz_desktop.engine.board.chosen import chosen
from bpviz_desktop.engine.board.forms import FORMS, FORMULAS, line_formula
from bpviz_desktop.engine.board.names import TermNames
from bpviz_desktop.engine.board.order import Phase, TermOrder
from bpviz_desktop.engine.board.symbols import symbol_of
from bpviz_desktop.engine.formulas.expr import Expr, Partial, Symbol, refs
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.trace import Trace

_MOST_KEPT = 256


@dataclass(frozen=True, eq=False)
class Term:
    """One thing on the blackboard.

    Attributes
    ----------
    id : TermId
    symbol : Symbol or Partial
    formula : Expr
        In symbols; its Refs are the terms it comes from. It gives `value`, before
        rounding by hand, to rounding of the last digits.
    value : float
    why : str
        Why the formula is not the usual one; empty if it is.
    """

    id: TermId
    symbol: Symbol | Partial
    formula: Expr
    value: float
    why: str = ""

    @property
    def comes_from(self) -> tuple[TermId, ...]:
        """The terms that the formula names, in reading order."""
        return refs(self.formula)


class Board(TermNames):
    """All terms of one trace, made when asked for."""

    def __init__(self, trace: Trace, order: TermOrder) -> None:
        super().__init__(trace, order)
        self._made: dict[TermId, Term] = {}

    def term(self, term: TermId) -> Term:
        """Describe a term of the order.

        Raises
        ------
        KeyError
            If `term` is a leaf (input, target, parameter, setting) or not there.
        """
        # What is looked at is asked for four times: derivation, sentence, shares, uses.
        if term not in self._made:
            if len(self._made) >= _MOST_KEPT:
                self._made.clear()
            self._made[term] = self._make(term)
        return self._made[term]

    def _make(self, term: TermId) -> Term:
        symbol, value = symbol_of(self.order, term), self.value(term)
        if (forms := FORMS.get(term.kind)) is None:
            formula = FORMULAS.get(term.kind, line_formula)(self, term)
            return Term(term, symbol, formula, value)
        by_hand = self.trace.by_hand
        is_rounded = by_hand is not None and by_hand.rounds(term.kind)
        decimals = by_hand.decimals if by_hand and is_rounded else None
        form = chosen(forms(self, term), value, self.value, decimals=decimals)
        return Term(term, symbol, form.formula, value, form.why)

    def phase(self, term: TermId) -> Phase:
        """The phase in which a term is written."""
        return self.order.phase(self.order.index(term))
