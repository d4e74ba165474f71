"""Formulas as LaTeX, for copying into a paper or a worked solution."""

from __future__ import annotations

from collections.abc import Callable

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
from bpviz_desktop.language import listed, tr

_ESCAPED = {
    "\\": r"\backslash ",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "^": r"\hat{}",
    "~": r"\sim ",
    "−": "-",
    "·": r"\cdot ",
    "×": r"\times ",
    "′": r"\prime ",
    "″": r"\prime\prime ",
    "‖": r"\Vert ",
    "∞": r"\infty ",
    "⋯": r"\cdots ",
    "π": r"\pi ",
} | {
    letter: rf"\{name} "
    for letter, name in {
        "α": "alpha",
        "β": "beta",
        "γ": "gamma",
        "δ": "delta",
        "ε": "varepsilon",
        "η": "eta",
        "θ": "theta",
        "λ": "lambda",
        "μ": "mu",
        "ρ": "rho",
        "σ": "sigma",
        "τ": "tau",
    }.items()
}
_POWERS_OF_TEN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_OPERATORS = {
    "exp": r"\exp",
    "ln": r"\ln",
    "tanh": r"\tanh",
    "erf": r"\operatorname{erf}",
    "max": r"\max",
    "min": r"\min",
    "sign": r"\operatorname{sign}",
}


def _repr(value: float) -> str:
    return repr(float(value)).removesuffix(".0")


def latex(
    expr: Expr,
    number: Callable[[float], str] = _repr,
    *,
    breakable: bool = False,
) -> str:
    r"""Write a formula for LaTeX's mathematics mode (`cases` needs amsmath).

    Parameters
    ----------
    expr : Expr
    number : (float) -> str
        How a number is written; "4.39e-04" and "4.39×10⁻⁴" become
        4.39 \times 10^{-4}.
    breakable : bool
        Brackets of one size, inside of which LaTeX may begin a new line.
    """
    return _Writer(number, breakable).written(for_readers(expr), leads=True)


def escaped(name: str) -> str:
    """A name as LaTeX for mathematics mode; letters beyond ASCII as text."""
    pieces = []
    for character in name:
        if character in _ESCAPED:
            pieces.append(_ESCAPED[character])
        elif character.isascii() and character.isprintable():
            pieces.append(character)
        else:
            pieces.append(rf"\text{{{character}}}" if character.isprintable() else "")
    return "".join(pieces).strip()


def _symbol(symbol: Symbol) -> str:
    letter = escaped(symbol.letter)
    if symbol.hat:
        letter = rf"\hat{{{letter}}}"
    elif len(symbol.letter) > 1 and symbol.letter.isalpha():
        letter = rf"\mathit{{{letter}}}"
    sub = f"_{{{escaped(symbol.sub)}}}" if symbol.sub else ""
    marks = escaped(symbol.sup) + "+" * symbol.plus
    return letter + sub + (f"^{{{marks}}}" if marks else "")


def _scientific(shown: str) -> str:
    """A written number with its power of ten: 4.39 × 10⁻⁴."""
    mantissa, sign, exponent = shown.partition("×10" if "×10" in shown else "e")
    if not sign or not mantissa or not mantissa[-1].isdigit():
        names = {"nan": r"\mathrm{NaN}", "inf": r"\infty", "-inf": r"-\infty"}
        if shown == "NaN":
            return names["nan"]
        return names.get(shown, _digits(shown))
    power = int(exponent.translate(_POWERS_OF_TEN))
    return rf"{_digits(mantissa)} \times 10^{{{power}}}"


def _digits(shown: str) -> str:
    """A written number; LaTeX leaves room behind a comma that is not bracketed."""
    return escaped(shown).replace(",", "{,}")


class _Writer:
    """Writes with one way of writing numbers."""

    def __init__(self, number: Callable[[float], str], breakable: bool) -> None:
        self.number = number
        sized = (r"\big( ", r" \big)")
        self._brackets = sized if breakable else (r"\left( ", r" \right)")

    def written(self, expr: Expr, *, leads: bool) -> str:
        """Write an expression; `leads`: a minus may stand at its beginning."""
        match expr:
            case Ref(_, only) | Sum((only,)) | Product((only,)):
                return self.written(only, leads=leads)
            case Number(value):
                shown = r"\pi" if is_pi(expr) else _scientific(self.number(value))
                return shown if leads or shown[0] != "-" else f"({shown})"
            case Symbol():
                return _symbol(expr)
            case Partial(of, by):
                above = rf"\partial {_symbol(of)}"
                return rf"\frac{{{above}}}{{\partial {_symbol(by)}}}"
            case Sum(parts):
                return self._sum(parts, leads=leads)
            case Product(factors):
                return self._product(factors, leads=leads)
            case Quotient(over, under):
                above = self.written(over, leads=True)
                return rf"\frac{{{above}}}{{{self.written(under, leads=True)}}}"
            case Power(base, exponent):
                return self._power(base, exponent)
            case Negative(inner):
                negative = f"-{self._within(inner, PRODUCT)}"
                return negative if leads else self._bracketed(negative)
            case Call(function, arguments):
                return self._call(function, arguments)
            case Choose(test, yes, no):
                return self._cases(test, yes, no)

    def _bracketed(self, inner: str) -> str:
        before, after = self._brackets
        return f"{before}{inner}{after}"

    def _within(self, expr: Expr, least: int, *, leads: bool = False) -> str:
        # A fraction and a cases brace hold themselves together.
        if binding(expr) < least and not isinstance(expr, Quotient):
            return self._bracketed(self.written(expr, leads=True))
        return self.written(expr, leads=leads)

    def _sum(self, parts: tuple[Expr, ...], *, leads: bool) -> str:
        pieces = [self._within(parts[0], SUM, leads=leads)]
        for part in parts[1:]:
            if isinstance(part, Negative):
                pieces.append(f"- {self._within(part.inner, PRODUCT)}")
            else:
                pieces.append(f"+ {self._within(part, PRODUCT)}")
        return " ".join(pieces)

    def _product(self, factors: tuple[Expr, ...], *, leads: bool) -> str:
        pieces = [
            self._within(factor, PRODUCT if at == 0 else POWER, leads=leads and not at)
            for at, factor in enumerate(factors)
        ]
        if is_numeric(Product(factors)) and is_pi(factors[-1]):
            return " ".join(pieces)
        return (r" \times " if is_crossed(factors) else r" \cdot ").join(pieces)

    def _power(self, base: Expr, exponent: Expr) -> str:
        below = self._within(base, ATOM)
        if not is_atom(base) or below.startswith("("):
            is_wrapped = below.startswith(("(", self._brackets[0]))
            below = below if is_wrapped else self._bracketed(below)
        elif "^" in below or r"\frac" in below:
            below = self._bracketed(below)
        return f"{below}^{{{self.written(exponent, leads=True)}}}"

    def _call(self, function: str, arguments: tuple[Expr, ...]) -> str:
        inner = listed(self.written(each, leads=True) for each in arguments)
        if function == "exp":
            return f"e^{{{inner}}}"
        if function == "sqrt":
            return rf"\sqrt{{{inner}}}"
        if function == "abs":
            return rf"\left\lvert {inner} \right\rvert"
        return _OPERATORS[function] + self._bracketed(inner)

    def _cases(self, test: Expr, yes: Expr, no: Expr) -> str:
        left, right = (self.written(side, leads=True) for side in compared(test))
        return (
            rf"\begin{{cases}} {self.written(yes, leads=True)} & "
            rf"\text{{{tr('if ')}}} {left} > {right} \\ "
            rf"{self.written(no, leads=True)} & "
            rf"\text{{{tr('otherwise')}}} \end{{cases}}"
        )
