"""Changing a formula as somebody does who makes a mistake."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from bpviz_desktop.engine.formulas.expr import (
    ONE,
    Expr,
    Negative,
    Number,
    Power,
    Product,
    Quotient,
    Ref,
    Sum,
    evaluate,
    product,
    rebuilt,
    total,
)
from bpviz_desktop.engine.term_id import TermId

ValueOf = Callable[[TermId], float]


def computed(expr: Expr, value_of: ValueOf) -> float | None:
    """The number of a formula; None where it has none."""
    try:
        return evaluate(expr, value_of)
    except (ArithmeticError, ValueError, KeyError, TypeError):
        return None


def with_others(value_of: ValueOf, others: Mapping[TermId, float]) -> ValueOf:
    """The same numbers, but for some."""
    return lambda term: others[term] if term in others else value_of(term)


def exchanged(expr: Expr, change: Callable[[TermId], TermId]) -> Expr:
    """The formula with other terms in the places of some."""
    if isinstance(expr, Ref):
        return Ref(change(expr.term), expr.face)
    return rebuilt(expr, lambda part: exchanged(part, change))


def added(expr: Expr) -> Expr:
    """The formula with + for every minus that subtracts."""
    match expr:
        case Sum((first, *others)):
            bare = [
                each.inner if isinstance(each, Negative) else each for each in others
            ]
            return Sum((first, *bare))
        case _:
            return rebuilt(expr, added)


def without_factor(expr: Expr, is_meant: Callable[[Expr], bool]) -> Iterator[Expr]:
    """The formula with one factor left out, for each that is meant."""
    match expr:
        case Product(factors):
            for k, factor in enumerate(factors):
                if is_meant(factor):
                    yield (
                        product(*factors[:k], *factors[k + 1 :]) if factors[1:] else ONE
                    )
            for k, factor in enumerate(factors):
                for inner in without_factor(factor, is_meant):
                    yield Product((*factors[:k], inner, *factors[k + 1 :]))
        case Sum(parts):
            for k, part in enumerate(parts):
                for inner in without_factor(part, is_meant):
                    yield Sum((*parts[:k], inner, *parts[k + 1 :]))
        case Negative(inner):
            for each in without_factor(inner, is_meant):
                yield Negative(each)
        case Quotient(over, under):
            for each in without_factor(over, is_meant):
                yield Quotient(each, under)


def without_part(expr: Expr) -> Iterator[tuple[Expr, Expr]]:
    """The formula with one summand of its outermost sum left out, and that summand."""
    match expr:
        case Sum(parts) if len(parts) > 1:
            for k, part in enumerate(parts):
                yield total(*parts[:k], *parts[k + 1 :]), part
        case Quotient(over, under):
            for each, part in without_part(over):
                yield Quotient(each, under), part


def is_rest(expr: Expr) -> bool:
    """Whether it is 1 − something: the second factor of a sigmoid's steepness."""
    match expr:
        case Sum((Number(1), Negative(_))):
            return True
    return False


def without_square(expr: Expr) -> Expr:
    """The formula with x for every x²."""
    match expr:
        case Power(base, Number(2)):
            return base
        case Product((one, other)) if one == other:
            return one
        case _:
            return rebuilt(expr, without_square)
