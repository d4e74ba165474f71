"""How a term's derivation is laid out: symbols, numbers, result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from bpviz_desktop.engine.board.board import Board, Term
from bpviz_desktop.engine.board.derivations import Path, parts_in, paths_of, told_of
from bpviz_desktop.engine.board.forms import short_form
from bpviz_desktop.engine.board.symbols import symbol_of
from bpviz_desktop.engine.formulas.expr import (
    Expr,
    Number,
    Product,
    Ref,
    Sum,
    abbreviated,
    with_values,
)
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import tr
from bpviz_desktop.views.formula.typeset import (
    Factor,
    Formula,
    Share,
    equation,
    factor_columns,
    heading,
    share_table,
)
from bpviz_desktop.views.panels.why.digits import Claim, needs_all_digits

SIZE = 18.0
Write = Callable[[float], str]
_CAPTIONS = {
    "dL_da": tr("error slope"),
    "da_dz": tr("steepness"),
    "dz_dw": tr("came in"),
}
_SMALLEST_TABLE = 0.65


@dataclass(frozen=True)
class Manner:
    """How to write: numbers in formulas, numbers in columns, and the room there is."""

    write: Write
    write_column: Write
    width: float


@dataclass(frozen=True)
class Derivation:
    """Blocks under each other, and what is to be said of them.

    Attributes
    ----------
    blocks : tuple of Formula
        None for what is given.
    needs_all_digits : bool
        Computing with the digits that are shown gives another last digit.
    parts : tuple of TermId
        What is shown in it that is itself derived, and may be unfolded.
    """

    blocks: tuple[Formula, ...] = ()
    needs_all_digits: bool = False
    parts: tuple[TermId, ...] = ()


def result_line(board: Board, term: TermId, write: Write) -> Formula:
    """The term's name and its value, large."""
    symbol = symbol_of(board.order, term)
    return heading(symbol, Number(board.value(term)), size_px=SIZE, number=write)


def prediction(board: Board, term: TermId, manner: Manner) -> Derivation:
    """How a term will come about, in symbols alone."""
    told = told_of(board, term)
    block = equation(
        told.symbol,
        [abbreviated(told.formula)],
        size_px=SIZE,
        number=manner.write,
        max_width=manner.width,
    )
    return Derivation((block,))


def derivation(board: Board, term: TermId, manner: Manner) -> Derivation:
    """Lay out how a term comes about."""
    try:
        told = told_of(board, term)
    except KeyError:
        return Derivation()
    blocks, claims = _laid_out(board, told, manner)
    short = short_form(board, term)
    if short is not None and short != told.formula:
        blocks += (_equation(board, replace(told, formula=short), manner),)
        claims.append(_claim(board, short, told, manner))
    return Derivation(
        blocks,
        needs_all_digits(claims, board.value),
        parts_in(board, told),
    )


def _laid_out(
    board: Board, told: Term, manner: Manner
) -> tuple[tuple[Formula, ...], list[Claim]]:
    """The blocks, and what they claim."""
    factors = _factors(board, told, manner.write)
    if factors:
        block = factor_columns(
            told.symbol,
            factors,
            manner.write(told.value),
            size_px=SIZE,
            number=manner.write,
            max_width=manner.width,
        )
        return (block,), [_claim(board, told.formula, told, manner)]
    paths = paths_of(board, told)
    if paths:
        symbols = equation(
            told.symbol,
            (abbreviated(told.formula),),
            size_px=SIZE,
            number=manner.write,
            max_width=manner.width,
        )
        table = _table(board, told, paths, manner)
        return (symbols, table), _path_claims(board, told, paths, manner)
    claim = _claim(board, told.formula, told, manner)
    return (_equation(board, told, manner),), [claim]


def _claim(board: Board, formula: Expr, told: Term, manner: Manner) -> Claim:
    by_hand = board.trace.by_hand
    is_rounded = by_hand is not None and by_hand.rounds(told.id.kind)
    decimals = by_hand.decimals if by_hand and is_rounded else None
    return Claim(formula, told.value, manner.write, decimals)


def _equation(board: Board, told: Term, manner: Manner) -> Formula:
    """Symbols, the same with numbers put in, and the result."""
    short = abbreviated(told.formula)
    put_in = with_values(short, board.value)
    rows = [short] if put_in == short else [short, put_in]
    last = rows[-1].face if isinstance(rows[-1], Ref) else rows[-1]
    if not isinstance(last, Number):
        rows.append(Number(told.value))
    return equation(
        told.symbol,
        rows,
        size_px=SIZE,
        number=manner.write,
        max_width=manner.width,
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


def _table(
    board: Board, told: Term, paths: tuple[Path, ...], manner: Manner
) -> Formula:
    """One row for each path, and their sum."""
    shares = []
    for path in paths:
        factor = path.factor or path.slope
        by = 1.0 if path.factor is None else board.value(factor)
        shares.append(
            Share(
                path.label,
                Ref(path.slope, Number(board.value(path.slope))),
                Ref(factor, Number(by)),
                manner.write_column(path.share(board)),
            )
        )
    size = SIZE
    while True:
        table = share_table(
            shares,
            manner.write_column(told.value),
            size_px=size,
            number=manner.write,
        )
        if table.width <= manner.width or size <= SIZE * _SMALLEST_TABLE:
            return table
        size *= max(0.9 * manner.width / table.width, 0.9)


def _path_claims(
    board: Board, told: Term, paths: tuple[Path, ...], manner: Manner
) -> list[Claim]:
    """Every row is a product, and the last line the sum of what the rows show."""
    claims = [
        Claim(
            Product(
                (
                    Number(board.value(path.slope)),
                    Number(1 if path.factor is None else board.value(path.factor)),
                )
            ),
            path.share(board),
            manner.write,
        )
        for path in paths
    ]
    total = Sum(tuple(Number(path.share(board)) for path in paths))
    return [*claims, Claim(total, told.value, manner.write)]
