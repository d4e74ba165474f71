"""Formulas as small trees: one source for every way of writing them.

A term's formula is a tree of the nodes below. `text` writes it as Unicode, `latex` as
LaTeX, `spoken` in words (see `text`); the window typesets the same tree.
Leaves that stand for another number of the update are `Ref`s, so that a formula can be
clicked, evaluated, and shown with numbers put in (`with_values`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from bpviz_desktop.engine.term_id import TermId


@dataclass(frozen=True)
class Number:
    """A number; shown as the format of the place it is shown in says."""

    value: float


@dataclass(frozen=True)
class Symbol:
    """A letter with its marks: w₁₂⁽¹⁾ is Symbol("w", "12", "(1)").

    `hat` puts ^ over the letter, `plus` marks a value after the update.
    """

    letter: str
    sub: str = ""
    sup: str = ""
    hat: bool = False
    plus: bool = False


@dataclass(frozen=True)
class Partial:
    """The name ∂of/∂by; one thing, not a division."""

    of: Symbol
    by: Symbol


@dataclass(frozen=True)
class Ref:
    """Stands for another term: `face` is its name, or its value as a Number."""

    term: TermId
    face: Symbol | Partial | Number


@dataclass(frozen=True)
class Sum:
    """parts[0] + parts[1] + …; a Negative part is subtracted."""

    parts: tuple[Expr, ...]


@dataclass(frozen=True)
class Product:
    """factors[0] · factors[1] · …"""

    factors: tuple[Expr, ...]


@dataclass(frozen=True)
class Quotient:
    """A fraction."""

    over: Expr
    under: Expr


@dataclass(frozen=True)
class Power:
    """base to the exponent."""

    base: Expr
    exponent: Expr


@dataclass(frozen=True)
class Negative:
    """−inner"""

    inner: Expr


@dataclass(frozen=True)
class Call:
    """A function of `FUNCTIONS` applied to arguments."""

    function: str
    arguments: tuple[Expr, ...]


@dataclass(frozen=True)
class Choose:
    """`yes` where `test` > 0, else `no`: how a kink is written."""

    test: Expr
    yes: Expr
    no: Expr


Expr: TypeAlias = (
    Number
    | Symbol
    | Partial
    | Ref
    | Sum
    | Product
    | Quotient
    | Power
    | Negative
    | Call
    | Choose
)

FUNCTIONS: dict[str, Callable[..., float]] = {
    "exp": math.exp,
    "ln": math.log,
    # ln(1 + x) and eˣ − 1 that keep their digits where x is small.
    "log1p": math.log1p,
    "expm1": math.expm1,
    "sqrt": math.sqrt,
    "tanh": math.tanh,
    "erf": math.erf,
    "abs": abs,
    "max": max,
    "min": min,
    "sign": lambda x: float((x > 0) - (x < 0)),
}


def children(expr: Expr) -> tuple[Expr, ...]:
    """The parts of a node, in reading order; empty for a leaf."""
    match expr:
        case Sum(parts) | Product(parts):
            return parts
        case Quotient(first, second) | Power(first, second):
            return (first, second)
        case Negative(inner):
            return (inner,)
        case Call(_, arguments):
            return arguments
        case Choose(test, yes, no):
            return (yes, test, no)
        case _:
            return ()


def rebuilt(expr: Expr, change: Callable[[Expr], Expr]) -> Expr:
    """Return the node with `change` applied to each of its parts."""
    match expr:
        case Sum(parts):
            return Sum(tuple(change(part) for part in parts))
        case Product(factors):
            return Product(tuple(change(factor) for factor in factors))
        case Quotient(over, under):
            return Quotient(change(over), change(under))
        case Power(base, exponent):
            return Power(change(base), change(exponent))
        case Negative(inner):
            return Negative(change(inner))
        case Call(function, arguments):
            return Call(function, tuple(change(argument) for argument in arguments))
        case Choose(test, yes, no):
            return Choose(change(test), change(yes), change(no))
        case _:
            return expr


def refs(expr: Expr) -> tuple[TermId, ...]:
    """The terms that a formula names, each once, in reading order."""
    return tuple(dict.fromkeys(_named(expr)))


def _named(expr: Expr) -> Iterator[TermId]:
    if isinstance(expr, Ref):
        yield expr.term
    for part in children(expr):
        yield from _named(part)


def put_in(expr: Expr, instead: Callable[[Ref], Expr]) -> Expr:
    """Return the formula with something else in place of every Ref."""
    if isinstance(expr, Ref):
        return instead(expr)
    return rebuilt(expr, lambda part: put_in(part, instead))


def with_values(expr: Expr, value_of: Callable[[TermId], float]) -> Expr:
    """Return the formula with every Ref showing its number."""
    return put_in(expr, lambda ref: Ref(ref.term, Number(value_of(ref.term))))


def faces(expr: Expr) -> Expr:
    """Return the formula with every Ref as what it shows: nothing leads anywhere."""
    return put_in(expr, lambda ref: ref.face)


def for_readers(expr: Expr) -> Expr:
    """Write log1p and expm1 out: for people they are ln(1 + x) and eˣ − 1."""
    match expr:
        case Call("log1p", (inner,)):
            return call("ln", Sum((ONE, for_readers(inner))))
        case Call("expm1", (inner,)):
            return minus(call("exp", for_readers(inner)), ONE)
        case _:
            return rebuilt(expr, for_readers)


def without_zeros(expr: Expr, value_of: Callable[[TermId], float]) -> Expr:
    """Leave out summands whose first factor or numerator is 0."""
    if isinstance(expr, Sum):
        parts = tuple(
            without_zeros(part, value_of)
            for part in expr.parts
            if not _is_nothing(part, value_of)
        )
        return Sum(parts) if parts else ZERO
    if _is_nothing(expr, value_of):
        return ZERO
    return rebuilt(expr, lambda part: without_zeros(part, value_of))


def _is_nothing(expr: Expr, value_of: Callable[[TermId], float]) -> bool:
    match expr:
        case Product((first, *_)) | Quotient(first, _):
            try:
                return evaluate(first, value_of) == 0
            except (ArithmeticError, ValueError):
                return False
        case Negative(inner):
            return _is_nothing(inner, value_of)
        case _:
            return False


def evaluate(expr: Expr, value_of: Callable[[TermId], float]) -> float:
    """Compute the formula from the numbers that its Refs stand for.

    Raises
    ------
    ArithmeticError, ValueError
        On overflow, division by zero, and outside of a function's domain.
    """
    value = partial(evaluate, value_of=value_of)
    match expr:
        case Number(number):
            return number
        case Ref(term, _):
            return value_of(term)
        case Sum(parts):
            return math.fsum(map(value, parts))
        case Product(factors):
            return math.prod(map(value, factors))
        case Quotient(over, under):
            return value(over) / value(under)
        case Power(base, exponent):
            return float(value(base) ** value(exponent))
        case Negative(inner):
            return -value(inner)
        case Call(function, arguments):
            return FUNCTIONS[function](*map(value, arguments))
        case Choose(test, yes, no):
            return value(yes) if value(test) > 0 else value(no)
        case _:
            raise TypeError(f"{expr} is a name, it has no value")


def call(function: str, *arguments: Expr) -> Call:
    """Apply a function of `FUNCTIONS`."""
    return Call(function, arguments)


def total(*parts: Expr) -> Expr:
    """Return the sum of the parts; one part alone is itself."""
    return parts[0] if len(parts) == 1 else Sum(parts)


def product(*factors: Expr) -> Expr:
    """Return the product of the factors; one factor alone is itself."""
    return factors[0] if len(factors) == 1 else Product(factors)


def minus(first: Expr, second: Expr) -> Sum:
    """first − second"""
    return Sum((first, Negative(second)))


def squared(base: Expr) -> Power:
    """base²"""
    return Power(base, Number(2))


ONE = Number(1)
ZERO = Number(0)
HALF = Quotient(ONE, Number(2))


def abbreviated(expr: Expr, keep: int = 6) -> Expr:
    """Return the formula with the middle of every long sum left out: a + b + ⋯ + z.

    Sums of up to two parts more than `keep` stay whole.
    """
    shorter = rebuilt(expr, lambda part: abbreviated(part, keep))
    if not isinstance(shorter, Sum) or len(shorter.parts) <= keep + 2:
        return shorter
    first = (keep + 1) // 2
    last = shorter.parts[len(shorter.parts) - (keep - first) :]
    return Sum((*shorter.parts[:first], Symbol("⋯"), *last))
