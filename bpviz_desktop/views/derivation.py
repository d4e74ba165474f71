"""How a term's derivation is laid out: symbols, numbers, result."""

from __future__ import annotations

from collections.abc import Callable

from bpviz_desktop.engine.formula import (
    Number,
    Product,
    Ref,
    Sum,
    with_values,
)
from bpviz_desktop.engine.symbols import symbol_of, unit_name
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.terms import Board, Term
from bpviz_desktop.views.typeset import (
    Factor,
    Formula,
    Share,
    abbreviated,
    equation,
    factor_columns,
    heading,
    share_table,
)

SIZE = 18.0
Write = Callable[[float], str]
_CAPTIONS = {"dL_da": "error slope", "da_dz": "steepness", "dz_dw": "came in"}


def result_line(board: Board, term: TermId, write: Write) -> Formula:
    """The term's name and its value, large."""
    symbol = symbol_of(board.order, term)
    return heading(symbol, Number(board.value(term)), size_px=SIZE, number=write)


def derivation(
    board: Board, term: TermId, write: Write, max_width: float
) -> tuple[Formula, ...]:
    """The blocks that derive a term; none for what is given."""
    try:
        told = board.term(term)
    except KeyError:
        return ()
    factors = _factors(board, told, write)
    if factors:
        block = factor_columns(
            told.symbol,
            factors,
            write(told.value),
            size_px=SIZE,
            number=write,
            max_width=max_width,
        )
        return (block,)
    shares = _shares(board, told, write)
    if shares:
        symbols = equation(
            told.symbol,
            (abbreviated(told.formula),),
            size_px=SIZE,
            number=write,
            max_width=max_width,
        )
        table = share_table(shares, write(told.value), size_px=SIZE, number=write)
        return symbols, table
    short = abbreviated(told.formula)
    put_in = with_values(short, board.value)
    rows = [short]
    if put_in != short:
        rows.append(put_in)
    if not (isinstance(put_in, Ref) and isinstance(put_in.face, Number)):
        rows.append(Number(told.value))
    return (
        equation(told.symbol, rows, size_px=SIZE, number=write, max_width=max_width),
    )


def _factors(board: Board, told: Term, write: Write) -> tuple[Factor, ...]:
    """The three factors of a weight's gradient, with what each of them means."""
    formula = told.formula
    if told.id.kind != "dL_dW" or not isinstance(formula, Product):
        return ()
    columns = []
    for factor in formula.factors:
        if not isinstance(factor, Ref) or factor.term.kind not in _CAPTIONS:
            return ()
        caption = _CAPTIONS[factor.term.kind]
        columns.append(Factor(factor, write(board.value(factor.term)), caption))
    return tuple(columns)


def _shares(board: Board, told: Term, write: Write) -> tuple[Share, ...]:
    """What each path passes back to a hidden unit, if there are several."""
    formula, network = told.formula, board.network
    if told.id.kind != "dL_da" or told.id.layer == network.depth:
        return ()
    if not isinstance(formula, Sum) or len(formula.parts) > 8:
        return ()
    shares = []
    for part in formula.parts:
        if not isinstance(part, Product):
            return ()
        left, right = part.factors
        if not isinstance(left, Ref) or not isinstance(right, Ref):
            return ()
        a, b = board.value(left.term), board.value(right.term)
        to = unit_name(network, left.term.layer or 0, left.term.j or 0)
        shares.append(
            Share(
                f"via {to}",
                Ref(left.term, Number(a)),
                Ref(right.term, Number(b)),
                write(a * b),
            )
        )
    return tuple(shares)
