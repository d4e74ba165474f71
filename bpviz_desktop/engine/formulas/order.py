"""What binds tighter in a formula, for every way of writing it.

Shared by `text`, `latex`, `spoken` and the typesetter, so that
brackets, "·" or "×" and the test of a kink are the same everywhere.
"""

from __future__ import annotations

import math

from bpviz_desktop.engine.formulas.expr import (
    HALF,
    Call,
    Choose,
    Expr,
    Negative,
    Number,
    Partial,
    Power,
    Product,
    Quotient,
    Ref,
    Sum,
    Symbol,
    children,
)

# How tightly the outermost operation of an expression binds.
CHOICE, SUM, PRODUCT, POWER, ATOM = range(5)


def face(expr: Expr) -> Expr:
    """What is shown of an expression: a Ref's face, else the expression."""
    return expr.face if isinstance(expr, Ref) else expr


def binding(expr: Expr) -> int:
    """How tightly the outermost operation binds when written on one line."""
    match expr:
        case Sum((only,)) | Product((only,)):
            return binding(only)
        case Choose():
            return CHOICE
        case Sum():
            return SUM
        case Product() | Quotient() | Negative():
            return PRODUCT
        case Power():
            return POWER
        case _:
            return ATOM


def is_atom(expr: Expr) -> bool:
    """Whether it is one name or one number."""
    return isinstance(face(expr), Symbol | Partial | Number)


def holds_values(expr: Expr) -> bool:
    """Whether some name in the expression has its value put in."""
    if isinstance(expr, Ref):
        return isinstance(expr.face, Number)
    return any(holds_values(part) for part in children(expr))


def is_numeric(expr: Expr) -> bool:
    """Whether the expression shows numbers alone."""
    parts = children(expr)
    if not parts:
        return isinstance(face(expr), Number)
    return all(is_numeric(part) for part in parts)


def is_crossed(factors: tuple[Expr, ...]) -> bool:
    """Whether a product is written with "×" (some factor is a number) or with "·"."""
    return any(isinstance(face(factor), Number) for factor in factors)


def is_half(expr: Expr) -> bool:
    """Whether it is written ½."""
    return expr == HALF


def is_pi(expr: Expr) -> bool:
    """Whether it is a constant that is written π."""
    return isinstance(expr, Number) and expr.value == math.pi


def is_named_call(expr: Expr, *functions: str) -> bool:
    """Whether it is a call of one of the functions."""
    return isinstance(expr, Call) and expr.function in functions


def compared(test: Expr) -> tuple[Expr, Expr]:
    """The two sides of `test` > 0: a − b > 0 is written a > b."""
    match test:
        case Sum((first, Negative(second))):
            return first, second
        case _:
            return test, Number(0)


def is_beside(left: Expr, right: Expr, *, is_crossed_out: bool) -> bool:
    """Whether two factors stand side by side without a sign: ½(…)², 2(…), 2π."""
    if is_pi(right) and isinstance(left, Number):
        return True
    if is_crossed_out:
        return False
    if isinstance(left, Quotient) and is_numeric(left):
        return True
    return isinstance(left, Number) and (
        binding(right) < POWER
        or is_named_call(right, "abs", "sqrt", "exp")
        or (isinstance(right, Power) and binding(right.base) < POWER)
    )


def fits_above(expr: Expr) -> bool:
    """Whether an exponent is small enough to be read above the line."""
    match expr:
        case Negative(inner):
            return fits_above(inner)
        case Quotient(over, under):
            return is_atom(under) and (
                is_atom(over) or (isinstance(over, Power) and is_atom(over.base))
            )
        case Sum(parts) if len(parts) == 2:
            return all(is_atom(part) or isinstance(part, Negative) for part in parts)
        case _:
            return is_atom(expr)
