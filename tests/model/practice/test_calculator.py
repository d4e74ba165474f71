"""Calculations as people type them, and nothing else."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bpviz_desktop.model.numbers.calculator import CalculationError, calculated
from bpviz_desktop.model.numbers.written import exact, short


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2*(0.75-1)", -0.5),
        ("1/3", 1 / 3),
        ("0,5", 0.5),
        ("−0.1875", -0.1875),
        ("4.39×10⁻⁴", 4.39e-4),
        ("1e-3", 1e-3),
        ("2(3+1)", 8.0),
        ("(1+1)(2+1)", 6.0),
        ("1/(1+e^-1.1)", 1 / (1 + math.exp(-1.1))),
        ("1/(1+exp(−1,1))", 1 / (1 + math.exp(-1.1))),
        ("σ(1.1)", 1 / (1 + math.exp(-1.1))),
        ("0.75·(1−0.75)", 0.1875),
        ("√(2)", math.sqrt(2)),
        ("ln(2)", math.log(2)),
        ("0.7²", 0.49),
        ("½·0.25", 0.125),
        ("3 : 4", 0.75),
        (" + 1 ", 1.0),
        ("tanh(0.5)", math.tanh(0.5)),
        ("2 sqrt(4)", 4.0),
    ],
)
def test_that_what_people_write_is_calculated(text, value):
    assert calculated(text) == pytest.approx(value, rel=1e-15)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            " ",
            "abc",
            "1 2",
            "1+",
            "(1",
            "1)",
            "True",
            "'a'",
            "[1]",
            "1 if 1 else 2",
        ),
        *("__import__('os')", "(1).__class__", "exp(1;2)", "max(1)", "lambda: 1", "x"),
        *("1/0", "1e400", "10^999", "9^9^9^9", "(-8)^0.5", "ln(0)", "sqrt(-1)", "1j"),
        *("(" * 300 + "1" + ")" * 300, "1+" * 150 + "1", "-" * 199 + "1", "nan", "inf"),
        *("1<2", "1 and 2", "f'1'", "1_000", "0x10", "print(1)", "e()", "1;2", "1\n2"),
    ],
)
def test_that_anything_else_is_refused_in_words(text):
    try:
        found = calculated(text)
    except CalculationError as error:
        assert str(error).startswith(("is ", "has ", "divides ", "takes "))
    else:
        assert math.isfinite(found) and set(text) <= set("-_0123456789x"), text


@given(st.text(max_size=60))
def test_that_no_text_breaks_it(text):
    try:
        assert math.isfinite(calculated(text))
    except CalculationError as error:
        assert "\n" not in str(error)


@given(st.floats(-1e307, 1e307))
def test_that_what_the_window_shows_is_read(value):
    assert calculated(exact(value)) == value
    assert calculated(short(value)) == pytest.approx(value, rel=5e-3, abs=5e-5)
