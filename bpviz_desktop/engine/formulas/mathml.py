"""Formulas as MathML Core, for a page that a browser shows and prints."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from bpviz_desktop.engine.formulas.expr import (
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
    for_readers,
)
from bpviz_desktop.engine.formulas.order import (
    ATOM,
    POWER,
    PRODUCT,
    SUM,
    binding,
    compared,
    is_atom,
    is_crossed,
    is_numeric,
    is_pi,
)
from bpviz_desktop.language import list_mark, tr

_POWERS_OF_TEN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789−")


def mathml(*exprs: Expr, number: Callable[[float], str]) -> str:
    """Write formulas with = between them as the inside of a `math` element.

    `number` writes numbers as the screen does: "−0.5", "4.39×10⁻⁴".
    """
    writer = _Writer(number)
    return "<mo>=</mo>".join(
        writer.written(for_readers(each), leads=True) for each in exprs
    )


def _row(*parts: str) -> str:
    return f"<mrow>{''.join(parts)}</mrow>"


def _operator(sign: str, *, is_prefix: bool = False) -> str:
    form = ' form="prefix"' if is_prefix else ""
    return f"<mo{form}>{sign}</mo>"


def _bracketed(inner: str) -> str:
    return _row("<mo>(</mo>", inner, "<mo>)</mo>")


def _name(letters: str) -> str:
    # One letter is italic by itself, several are not.
    return f"<mi>{escape(letters)}</mi>"


def _marks(text: str) -> str:
    tag = "mn" if text.isdigit() else "mtext"
    return f"<{tag}>{escape(text)}</{tag}>"


def _symbol(symbol: Symbol) -> str:
    base = _name(symbol.letter)
    if symbol.hat:
        base = f'<mover accent="true">{base}<mo stretchy="false">^</mo></mover>'
    sup = symbol.sup + "+" * symbol.plus
    if symbol.sub and sup:
        return f"<msubsup>{base}{_marks(symbol.sub)}{_marks(sup)}</msubsup>"
    if symbol.sub:
        return f"<msub>{base}{_marks(symbol.sub)}</msub>"
    return f"<msup>{base}{_marks(sup)}</msup>" if sup else base


def _number(shown: str) -> str:
    """A written number; its minus and its power of ten stand for themselves."""
    mantissa, times, exponent = shown.partition("×10")
    if not times:
        mantissa, times, exponent = shown.partition("e")
        if not (times and mantissa and mantissa[-1].isdigit()):
            mantissa, times = shown, ""
    minus = _operator("−", is_prefix=True) if mantissa[:1] in ("−", "-") else ""
    digits = f"<mn>{escape(mantissa.lstrip('−-'))}</mn>"
    if not times:
        return _row(minus, digits) if minus else digits
    power = exponent.translate(_POWERS_OF_TEN).replace("-", "−").lstrip("+")
    ten = f"<msup><mn>10</mn>{_number(power)}</msup>"
    return _row(minus, digits, _operator("×"), ten)


class _Writer:
    """Writes with one way of writing numbers."""

    def __init__(self, number: Callable[[float], str]) -> None:
        self.number = number

    def written(self, expr: Expr, *, leads: bool) -> str:
        """Write an expression; `leads`: a minus may stand at its beginning."""
        match expr:
            case Ref(_, only) | Sum((only,)) | Product((only,)):
                return self.written(only, leads=leads)
            case Number(value):
                if is_pi(expr):
                    return _name("π")
                shown = self.number(value)
                made = _number(shown)
                is_negative = shown[0] in "−-"
                return made if leads or not is_negative else _bracketed(made)
            case Symbol():
                return _symbol(expr)
            case Partial(of, by):
                above = _row("<mo>∂</mo>", _symbol(of))
                return f"<mfrac>{above}{_row('<mo>∂</mo>', _symbol(by))}</mfrac>"
            case Sum(parts):
                return self._sum(parts, leads=leads)
            case Product(factors):
                return self._product(factors, leads=leads)
            case Quotient(over, under):
                above, below = (
                    self.written(each, leads=True) for each in (over, under)
                )
                return f"<mfrac>{_row(above)}{_row(below)}</mfrac>"
            case Power(base, exponent):
                return self._power(base, exponent)
            case Negative(inner):
                minus = _operator("−", is_prefix=True)
                negative = _row(minus, self._within(inner, PRODUCT))
                return negative if leads else _bracketed(negative)
            case Call(function, arguments):
                return self._call(function, arguments)
            case Choose(test, yes, no):
                return self._cases(test, yes, no)

    def _within(self, expr: Expr, least: int, *, leads: bool = False) -> str:
        if binding(expr) < least and not isinstance(expr, Quotient):
            return _bracketed(self.written(expr, leads=True))
        return self.written(expr, leads=leads)

    def _sum(self, parts: tuple[Expr, ...], *, leads: bool) -> str:
        pieces = [self._within(parts[0], SUM, leads=leads)]
        for part in parts[1:]:
            inner = part.inner if isinstance(part, Negative) else part
            sign = "−" if isinstance(part, Negative) else "+"
            pieces += [_operator(sign), self._within(inner, PRODUCT)]
        return _row(*pieces)

    def _product(self, factors: tuple[Expr, ...], *, leads: bool) -> str:
        pieces = [
            self._within(factor, PRODUCT if at == 0 else POWER, leads=leads and not at)
            for at, factor in enumerate(factors)
        ]
        if is_numeric(Product(factors)) and is_pi(factors[-1]):
            return _row(*pieces)
        return _row(_operator("×" if is_crossed(factors) else "·").join(pieces))

    def _power(self, base: Expr, exponent: Expr) -> str:
        below = self._within(base, ATOM)
        is_bare = is_atom(base) and below.startswith(("<mi", "<mn"))
        if not is_bare and not below.startswith("<mrow><mo>("):
            below = _bracketed(below)
        return f"<msup>{below}{self.written(exponent, leads=True)}</msup>"

    def _call(self, function: str, arguments: tuple[Expr, ...]) -> str:
        written = (self.written(each, leads=True) for each in arguments)
        inner = f"<mo>{list_mark()}</mo>".join(written)
        if function == "exp":
            return f"<msup>{_name('e')}{_row(inner)}</msup>"
        if function == "sqrt":
            return f"<msqrt>{inner}</msqrt>"
        if function == "abs":
            return _row("<mo>|</mo>", inner, "<mo>|</mo>")
        return _row(_name(function), _bracketed(inner))

    def _cases(self, test: Expr, yes: Expr, no: Expr) -> str:
        left, right = (self.written(side, leads=True) for side in compared(test))
        rows = (
            (
                self.written(yes, leads=True),
                f"<mtext>{tr('if ')}</mtext>{left}<mo>&gt;</mo>{right}",
            ),
            (self.written(no, leads=True), f"<mtext>{tr('otherwise')}</mtext>"),
        )
        table = "".join(
            f"<mtr><mtd>{value}</mtd><mtd>{when}</mtd></mtr>" for value, when in rows
        )
        return _row("<mo>{</mo>", f"<mtable>{table}</mtable>")
