"""Formulas are written, set in LaTeX and spoken as on the board."""

from __future__ import annotations

import math

import pytest

from bpviz_desktop.engine.formulas.expr import (
    HALF,
    ONE,
    ZERO,
    Choose,
    Expr,
    Number,
    Partial,
    Power,
    Product,
    Quotient,
    Sum,
    Symbol,
    call,
    minus,
    squared,
)
from bpviz_desktop.engine.formulas.text import latex, numbers, spoken, symbol_text, text

W = Symbol("w", "11", "(2)")
Y, Y_HAT = Symbol("y"), Symbol("y", hat=True)
ROOT = Quotient(
    Symbol("m", hat=True),
    Sum((call("sqrt", Symbol("v", hat=True)), Symbol("ε"))),
)


@pytest.mark.parametrize(
    ("symbol", "written"),
    [
        (Symbol("w", "12", "(1)"), "w₁₂⁽¹⁾"),
        (Symbol("w", "11", "(2)", plus=True), "w₁₁⁽²⁾⁺"),
        (Y_HAT, "ŷ"),
        (Symbol("y", "1", hat=True), "ŷ₁"),
        (Symbol("m", hat=True), "m\u0302"),
        (Symbol("v", hat=True), "v\u0302"),
        (Symbol("g", sup="″"), "g″"),
        (Symbol("g", sup="c"), "gᶜ"),
        (Symbol("L", sup="[2]"), "L^[2]"),
        (Symbol("w", "10,2", "(1)"), "w_(10,2)⁽¹⁾"),
    ],
)
def test_that_names_carry_unicode_scripts_where_there_are_some(
    symbol: Symbol, written: str
) -> None:
    assert symbol_text(symbol) == written
    assert text(symbol) == written


@pytest.mark.parametrize(
    ("expr", "written"),
    [
        (Partial(Symbol("L"), W), "∂L/∂w₁₁⁽²⁾"),
        (minus(Y, Y_HAT), "y − ŷ"),
        (squared(minus(Y, Y_HAT)), "(y − ŷ)²"),
        (Product((HALF, squared(minus(Y, Y_HAT)))), "½·(y − ŷ)²"),
        (Quotient(Sum((Y, Y_HAT)), Number(2)), "(y + ŷ) / 2"),
        (Choose(Symbol("z"), ONE, ZERO), "1 if z > 0 else 0"),
        (
            Sum((Choose(Symbol("z"), ONE, ZERO), Y)),
            "(1 if z > 0 else 0) + y",
        ),
        (call("abs", minus(Y, Y_HAT)), "|y − ŷ|"),
        (minus(Symbol("w"), Product((Symbol("η"), ROOT))), "w − η·(m̂ / (√(v̂) + ε))"),
        (Product((Number(0.1385), Number(-0.5))), "0.1385 × (-0.5)"),
        (minus(ONE, Power(Symbol("β", "1"), Symbol("t"))), "1 − β₁ᵗ"),
        (squared(W), "(w₁₁⁽²⁾)²"),
        (squared(Partial(Symbol("L"), Symbol("w"))), "(∂L/∂w)²"),
    ],
)
def test_that_text_reads_as_on_the_board(expr: Expr, written: str) -> None:
    assert text(expr, screen=True) == written


def test_that_powers_are_written_small_on_screen_only() -> None:
    assert text(squared(minus(Y, Y_HAT))) == "(y − ŷ)^2"


def test_that_text_writes_numbers_as_told() -> None:
    expr = minus(Number(0.5), Product((Number(0.1), Number(-0.1875))))
    shown = text(expr, number=lambda v: f"{v:g}".replace("-", "−"))
    assert shown == "0.5 − 0.1 × (−0.1875)"


@pytest.mark.parametrize(
    ("expr", "written"),
    [
        (W, "w_{11}^{(2)}"),
        (Symbol("w", "1", "(2)", plus=True), "w_{1}^{(2)+}"),
        (Y_HAT, r"\hat{y}"),
        (
            Partial(Symbol("L"), W),
            r"\frac{\partial L}{\partial w_{11}^{(2)}}",
        ),
        (Product((W, Y)), r"w_{11}^{(2)} \cdot y"),
        (Product((ONE, Number(-2))), r"1 \times (-2)"),
        (squared(minus(Y, Y_HAT)), r"\left( y - \hat{y} \right)^{2}"),
        (squared(W), r"\left( w_{11}^{(2)} \right)^{2}"),
        (Number(1e-8), r"1 \times 10^{-8}"),
        (Number(math.inf), r"\infty"),
        (
            Choose(Symbol("z"), ONE, ZERO),
            r"\begin{cases} 1 & \text{if } z > 0 \\ 0 & \text{otherwise} \end{cases}",
        ),
        (Symbol("a_b$"), r"a\_b\$"),
    ],
)
def test_that_latex_is_what_an_author_would_write(expr: Expr, written: str) -> None:
    assert latex(expr) == written


def test_that_latex_sets_powers_of_ten_from_the_screen() -> None:
    assert latex(Number(4.39e-4), lambda v: "−4.39×10⁻⁴") == r"-4.39 \times 10^{-4}"


@pytest.mark.parametrize(
    ("expr", "said"),
    [
        (
            Partial(Symbol("L"), W),
            "the partial derivative of L with respect to w one one of layer two",
        ),
        (Symbol("w", plus=True), "new w"),
        (Symbol("y", "2", hat=True), "y hat two"),
        (squared(minus(Y, Y_HAT)), "open bracket y, minus y hat close bracket squared"),
        (
            ROOT,
            "fraction m hat over the square root of v hat end root, plus epsilon "
            "end fraction",
        ),
        (Product((HALF, Number(-0.5))), "one half times minus 0.5"),
        (Number(1e-8), "1 times ten to the power of minus 8"),
        (call("ln", Y_HAT), "the natural logarithm of y hat"),
        (
            Choose(Symbol("z"), ONE, ZERO),
            "1 if z is greater than 0, otherwise 0",
        ),
    ],
)
def test_that_spoken_words_are_unambiguous(expr: Expr, said: str) -> None:
    assert spoken(expr) == said


def test_that_people_read_the_logarithm_and_machines_the_function_that_is_exact():
    x = Symbol("x")
    assert text(call("log1p", x)) == "ln(1 + x)"
    assert latex(call("log1p", x)) == r"\ln\left( 1 + x \right)"
    assert spoken(call("log1p", x)) == spoken(call("ln", Sum((Number(1), x))))
    assert text(call("expm1", x)) == "exp(x) − 1"
    assert latex(call("expm1", x)) == "e^{x} - 1"
    assert numbers(call("log1p", Number(0.5)), lambda term: 0) == "log1p(0.5)"
