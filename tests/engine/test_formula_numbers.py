"""Every way of writing any formula at all says the same as its tree."""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from written_formulas import formulas_of

from bpviz_desktop.engine.formulas.expr import (
    FUNCTIONS,
    ONE,
    ZERO,
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
    call,
    children,
    evaluate,
    minus,
    squared,
    with_values,
)
from bpviz_desktop.engine.formulas.text import latex, numbers, spoken, text
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.term_id import TermId

# ---- an independent reader of `numbers`, by way of Python's own grammar ------------

Functions = dict[str, Callable[..., Fraction | float]]


def read(written: str) -> ast.expr:
    """Parse the language of `numbers`: Python's, but for two operators."""
    python = written.replace("×", "*").replace("^", "**")
    return ast.parse(python, mode="eval").body


def computed(
    node: ast.expr,
    literal: Callable[[str], Fraction | float],
    functions: Functions,
    written: str,
) -> Fraction | float:
    """Evaluate what was read; `literal` makes a number of its digits."""

    def value(at: ast.expr) -> Fraction | float:
        match at:
            case ast.Constant():
                return literal(repr(at.value))
            case ast.Name(name):
                return literal(name)
            case ast.UnaryOp(ast.USub(), inner):
                return -value(inner)
            case ast.BinOp(left, operator, right):
                a, b = value(left), value(right)
                match operator:
                    case ast.Add():
                        return a + b
                    case ast.Sub():
                        return a - b
                    case ast.Mult():
                        return a * b
                    case ast.Div():
                        return a / b
                    case ast.Pow():
                        return functions["power"](a, b)
            case ast.Call(ast.Name(name), arguments):
                return functions[name](*map(value, arguments))
            case ast.IfExp(ast.Compare(test, [ast.Gt()], [ast.Constant(0)]), yes, no):
                return value(yes) if value(test) > 0 else value(no)
        raise AssertionError(f"not in the language: {ast.dump(at)} of {written}")

    return value(node)


def as_float(written: str) -> float:
    """The float that `numbers` evaluates to."""
    functions: Functions = {**FUNCTIONS, "power": lambda a, b: float(a) ** float(b)}
    return float(computed(read(written), float, functions, written))


# The meaning of functions does not matter to brackets: exact stand-ins are enough, and
# then no rounding hides a misplaced bracket.
STAND_INS: Functions = {
    "exp": lambda x: x * x + 3,
    "ln": lambda x: 2 * x - 7,
    "sqrt": lambda x: x / 3 + 1,
    "tanh": lambda x: 5 - x,
    "erf": lambda x: x + Fraction(1, 9),
    "abs": abs,
    "max": max,
    "min": min,
    "sign": lambda x: Fraction((x > 0) - (x < 0)),
    # Not associative and not even, so that a ^ b ^ c and (-a) ^ b are told apart.
    "power": lambda a, b: a * a * a + 2 * a - 3 * b,
}


def exact(expr: Expr, value_of: Callable[[TermId], float]) -> Fraction:
    """Walk the tree with fractions and the stand-ins."""
    parts = [exact(part, value_of) for part in children(expr)]
    match expr:
        case Number(number):
            return Fraction(repr(number))
        case Ref(term, _):
            return Fraction(repr(value_of(term)))
        case Sum():
            return sum(parts, Fraction(0))
        case Product():
            return math.prod(parts, start=Fraction(1))
        case Quotient():
            return parts[0] / parts[1]
        case Power():
            return Fraction(STAND_INS["power"](*parts))
        case Negative():
            return -parts[0]
        case Choose():
            yes, test, no = parts
            return yes if test > 0 else no
    return Fraction(STAND_INS[getattr(expr, "function", "")](*parts))


# ---- random trees -------------------------------------------------------------------

VALUES = {TermId("W", 1, j, 0): v for j, v in enumerate((0.5, -2.25, 0.0, 3.0, -1e-8))}
LEAVES = st.one_of(
    st.sampled_from(list(VALUES)).map(lambda term: Ref(term, Symbol("w"))),
    st.sampled_from([0.5, 2.0, -0.1875, 1e-8, 3e22, -7.0, 1.0]).map(Number),
)


def _trees(
    leaves: st.SearchStrategy[Expr], *, with_signs: bool = True
) -> st.SearchStrategy[Expr]:
    def grown(inner: st.SearchStrategy[Expr]) -> st.SearchStrategy[Expr]:
        several = st.lists(inner, min_size=1, max_size=3).map(tuple)
        one = ("exp", "ln", "sqrt", "tanh", "erf", "abs", "sign")
        kinds: list[st.SearchStrategy[Expr]] = [
            several.map(Sum),
            several.map(Product),
            st.builds(Quotient, inner, inner),
            st.builds(call, st.sampled_from(("max", "min")), inner, inner),
        ]
        if with_signs:
            kinds += [
                st.builds(Power, inner, inner),
                st.builds(Negative, inner),
                st.builds(Choose, inner, inner, inner),
                st.builds(call, st.sampled_from(one), inner),
            ]
        else:
            kinds += [
                st.builds(squared, inner),
                st.builds(Choose, inner, inner, inner),
                st.builds(call, st.sampled_from(("sqrt", "abs", "tanh")), inner),
            ]
        return st.one_of(kinds)

    return st.recursive(leaves, grown, max_leaves=8)


TREES = _trees(LEAVES)
# Without signs nothing cancels, so that two orders of rounding agree.
POSITIVE = _trees(st.floats(0.01, 50.0).map(Number), with_signs=False)


def registry_formulas() -> list[Expr]:
    """The formulas of all activations, losses and optimizers."""
    z, x = (Ref(TermId("z", 1, j), Symbol("z", str(j + 1))) for j in (0, 1))
    y, y_hat = Ref(TermId("y", 0), Symbol("y")), Ref(TermId("a"), Symbol("y", hat=True))
    found: list[Expr] = []
    for kind in ACTIVATIONS:
        entry = ACTIVATIONS[kind]
        choice, several = entry.choice(), entry.coupled
        a = (y_hat, x) if several else (y_hat,)
        found.append(entry.formula((z, x) if several else (z,), choice))
        found.append(entry.derivative_formula(z, a, choice))
    for kind in LOSSES:
        loss = LOSSES[kind]
        found.append(loss.formula((y, y), (y_hat, x)))
        found.append(loss.slope_formula(y, y_hat, 2))
    for kind in OPTIMIZERS:
        found += formulas_of(OPTIMIZERS[kind])
    return list(dict.fromkeys(found))


# ---- numbers ------------------------------------------------------------------------


@settings(max_examples=700, deadline=None)
@given(TREES)
def test_that_numbers_keep_the_structure_of_the_tree_exactly(expr: Expr) -> None:
    written = numbers(expr, VALUES.__getitem__)
    try:
        expected = exact(expr, VALUES.__getitem__)
    except ZeroDivisionError:
        assume(False)
    found = computed(read(written), Fraction, STAND_INS, written)
    assert found == expected, written


@given(POSITIVE)
def test_that_numbers_evaluate_to_the_value_of_the_formula(expr: Expr) -> None:
    try:
        expected = evaluate(expr, VALUES.__getitem__)
    except (OverflowError, ZeroDivisionError):
        assume(False)
    assume(math.isfinite(expected))
    written = numbers(expr, VALUES.__getitem__)
    assert as_float(written) == pytest.approx(expected, rel=1e-12, abs=0), written


@pytest.mark.parametrize("expr", registry_formulas(), ids=text)
@pytest.mark.parametrize("at", [0.3, 0.75])
def test_that_registry_formulas_written_in_numbers_evaluate(
    expr: Expr, at: float
) -> None:
    def value_of(term: TermId) -> float:
        return at + (0.125 if term.j else 0.0)

    expected = evaluate(expr, value_of)
    found = as_float(numbers(expr, value_of))
    assert found == pytest.approx(expected, rel=1e-12, abs=1e-15)


def test_that_numbers_of_the_example_are_those_of_the_file_format() -> None:
    w, x, b = (
        Ref(TermId(kind, 1, 0), Symbol(kind, sup=sup))
        for kind, sup in (("w", "(1)"), ("x", ""), ("b", "(1)"))
    )
    values = {w.term: 0.5, x.term: 2.0, b.term: 0.1}
    z = Sum((Product((w, x)), b))
    assert numbers(z, values.__getitem__) == "0.5 × 2 + 0.1"
    assert text(z) == "w⁽¹⁾·x + b⁽¹⁾"


@pytest.mark.parametrize(
    ("expr", "written"),
    [
        (Product((Number(0.1385), Number(-0.5))), "0.1385 × (-0.5)"),
        (Product((Number(-0.5), Number(2))), "-0.5 × 2"),
        (Sum((ONE, Product((Number(-2), Number(3))))), "1 + (-2) × 3"),
        (minus(ONE, Number(-2)), "1 - (-2)"),
        (Negative(Product((Number(-2), Number(3)))), "-(-2) × 3"),
        (Power(Number(-2), Number(-3)), "(-2)^(-3)"),
        (Negative(squared(Number(3))), "-3^2"),
        (Power(Number(2), Power(Number(3), Number(4))), "2^3^4"),
        (Power(Power(Number(2), Number(3)), Number(4)), "(2^3)^4"),
        (Quotient(ONE, Product((Number(2), Number(3)))), "1 / (2 × 3)"),
        (call("max", ZERO, Number(-1)), "max(0, -1)"),
        (Choose(Number(-1), ONE, ZERO), "1 if -1 > 0 else 0"),
        (Sum((ONE, Choose(ONE, ONE, ZERO))), "1 + (1 if 1 > 0 else 0)"),
        (Number(1e-8), "1e-08"),
        (Number(-0.0), "-0"),
        (Sum((Number(math.nan), Number(-math.inf))), "nan + (-inf)"),
        (Number(0.1 + 0.2), "0.30000000000000004"),
        (Product((Number(2), Number(math.pi))), "2 × 3.141592653589793"),
    ],
)
def test_that_numbers_are_written_with_the_fewest_brackets(
    expr: Expr, written: str
) -> None:
    assert numbers(expr, VALUES.__getitem__) == written


def test_that_a_name_without_a_number_is_refused() -> None:
    with pytest.raises(TypeError, match="has no value"):
        numbers(Sum((ONE, Symbol("w"))), VALUES.__getitem__)


# ---- LaTeX and speech ---------------------------------------------------------------

NAMES = st.builds(
    Symbol,
    st.text(min_size=1, max_size=3),
    st.text(max_size=3),
    st.text(max_size=3),
    st.booleans(),
    st.booleans(),
)


def _is_balanced(written: str) -> bool:
    depth, at = 0, 0
    while at < len(written):
        if written[at] == "\\":
            at += 2
            continue
        depth += (written[at] == "{") - (written[at] == "}")
        if depth < 0:
            return False
        at += 1
    return depth == 0


@given(_trees(st.one_of(LEAVES, NAMES, st.builds(Partial, NAMES, NAMES))))
def test_that_latex_is_balanced_and_names_cannot_break_out(expr: Expr) -> None:
    written = latex(expr)
    assert _is_balanced(written), written
    assert written.count(r"\left") == written.count(r"\right")
    assert written.count(r"\begin") == written.count(r"\end")
    bare = written.replace(r"\\", "")
    for special in "$#%":
        assert bare.count(special) == bare.count("\\" + special), written


@given(TREES)
def test_that_every_bracket_that_is_spoken_is_closed(expr: Expr) -> None:
    said = spoken(with_values(expr, VALUES.__getitem__))
    said = said.replace("ten to the power of", "")
    for opening, closing in (
        ("open bracket", "close bracket"),
        ("(?<!end )fraction", "end fraction"),
        ("square root", "end root"),
        ("to the power of", "end power"),
        ("(?<!end )absolute value", "end absolute value"),
    ):
        assert len(re.findall(opening, said)) == said.count(closing), said
