"""What is written out of a term: its formula, the ways it adds up, what unfolds.

How that is laid out on a screen or on paper is for whoever draws it.
"""

from __future__ import annotations

from dataclasses import dataclass

from bpviz_desktop.engine.board.board import Board, Term
from bpviz_desktop.engine.board.symbols import symbol_of, unit_name
from bpviz_desktop.engine.board.uses import is_leaf, sources_of
from bpviz_desktop.engine.formulas.expr import (
    Expr,
    Number,
    Product,
    Quotient,
    Ref,
    Sum,
    Symbol,
    abbreviated,
    call,
    refs,
    squared,
)
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import tr

_MOST_SHARES = 8
_MOST_SQUARES = 64


def told_of(board: Board, term: TermId) -> Term:
    """The term; the middle of a formula of all parameters is not even made."""
    if term.kind not in ("norm", "penalty"):
        return board.term(term)
    sources = sources_of(board, term)
    if len(sources) <= _MOST_SQUARES:
        return board.term(term)
    before = 1 if term.kind == "penalty" else 0
    first, last = (
        tuple(squared(board.ref(each)) for each in part)
        for part in (sources[before : before + 3], sources[-3:])
    )
    squares = Sum((*first, Symbol("⋯"), *last))
    whole: Expr = call("sqrt", squares)
    if before:
        whole = Product((Quotient(board.ref(sources[0]), Number(2)), squares))
    return Term(term, symbol_of(board.order, term), whole, board.value(term))


@dataclass(frozen=True)
class Path:
    """One way from a unit to the loss: what comes back, times what it is passed by.

    Attributes
    ----------
    label : str
        Where it leads.
    slope : TermId
        What comes back from there.
    factor : TermId or None
        What that is multiplied by; None: it comes back as it is, over a skip.
    """

    label: str
    slope: TermId
    factor: TermId | None

    def share(self, board: Board) -> float:
        """What this way adds."""
        by = 1.0 if self.factor is None else board.value(self.factor)
        return board.value(self.slope) * by


def paths_of(board: Board, told: Term) -> tuple[Path, ...]:
    """The ways over which a slope is added up, if there are several."""
    formula, network = told.formula, board.network
    if told.id.kind not in ("dL_da", "dL_dz") or not isinstance(formula, Sum):
        return ()
    if told.id.kind == "dL_da" and told.id.layer == network.depth:
        return ()
    if len(formula.parts) > _MOST_SHARES:
        return ()
    paths = []
    for part in formula.parts:
        match part:
            case Product((Ref(slope), Ref(factor))):
                to = unit_name(network, slope.layer or 0, slope.j or 0)
                paths.append(Path(tr("via {to}", to=to), slope, factor))
            case Ref(slope):
                paths.append(Path(tr("via skip"), slope, None))
            case _:
                return ()
    return tuple(paths)


# Unfolding: what a derivation names that has a derivation of its own.


def parts_of(board: Board, term: TermId) -> tuple[TermId, ...]:
    """What is shown of a formula that is derived in the same phase, or before it.

    An update unfolds into its lines and the gradient, a gradient into slopes; forward
    values stay what they are, else every chain would end at the inputs.
    """
    return parts_in(board, told_of(board, term))


def parts_in(board: Board, told: Term) -> tuple[TermId, ...]:
    """The same of a term that is told."""
    phases = {board.phase(told.id)}
    if "update" in phases:
        phases.add("backward")
    return tuple(
        term
        for term in refs(abbreviated(told.formula))
        if _is_derived(board, term) and board.phase(term) in phases
    )


def _is_derived(board: Board, term: TermId) -> bool:
    """Whether a term is more than another name for a number."""
    if is_leaf(board, term):
        return False
    if term.kind in ("norm", "penalty"):
        return True
    return not isinstance(board.term(term).formula, Ref | Number)
