"""How wide a formula is on paper, and how one is written that fits on a line."""

from __future__ import annotations

from collections.abc import Callable

from bpviz_desktop.engine.formulas.expr import (
    HALF,
    ONE,
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
    rebuilt,
)

# In widths of a digit.
_SIGN, _BRACKETS, _SCRIPT = 1.6, 1.6, 0.7


def width(expr: Expr, number: Callable[[float], str]) -> float:
    """About how wide a formula is, in digits, with fractions as fractions."""

    def of(each: Expr) -> float:
        return width(each, number)

    match expr:
        case Ref(_, only):
            return of(only)
        case Number(value):
            return len(number(value)) * 1.0
        case Symbol(letter, sub, sup, plus=plus):
            return len(letter) * 1.2 + _SCRIPT * max(len(sub), len(sup) + plus)
        case Partial(one, by):
            return 1.0 + max(of(one), of(by))
        case Sum(parts) | Product(parts):
            brackets = _BRACKETS * sum(isinstance(part, Sum) for part in parts)
            return sum(map(of, parts)) + _SIGN * (len(parts) - 1) + brackets
        case Quotient(over, under):
            return 0.6 + max(of(over), of(under))
        case Power(base, exponent):
            return of(base) + _SCRIPT * of(exponent) + _BRACKETS * isinstance(base, Sum)
        case Negative(inner):
            return 1.0 + of(inner)
        case Call("exp", (inner,)):
            return 1.0 + _SCRIPT * of(inner)
        case Call(name, arguments):
            return len(name) + _BRACKETS + sum(map(of, arguments))
        case Choose(test, yes, no):
            return 6.0 + of(test) + max(of(yes), of(no))
    return 0.0


def flattened(expr: Expr, widest: float, number: Callable[[float], str]) -> Expr:
    """The formula with fractions and roots that are wider than a line in one line.

    A sum in brackets can be broken after a sign; under a bar it cannot.
    """
    flat = rebuilt(expr, lambda part: flattened(part, widest, number))
    if width(flat, number) <= widest:
        return flat
    match flat:
        case Quotient(over, under) if width(under, number) <= widest:
            return Product((Quotient(ONE, under), over))
        case Call("sqrt", (inner,)):
            return Power(inner, HALF)
    return flat
