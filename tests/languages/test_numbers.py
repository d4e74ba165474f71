"""Numbers have the marks of the language, and are read back whatever these are."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bpviz_desktop import language
from bpviz_desktop.engine.formulas.expr import Call, Number, Sum, Symbol
from bpviz_desktop.engine.formulas.latex import latex
from bpviz_desktop.engine.formulas.mathml import mathml
from bpviz_desktop.engine.formulas.text import numbers, text
from bpviz_desktop.language import counted, listed, marked, ordered, tr
from bpviz_desktop.model.numbers.read import read_number
from bpviz_desktop.model.numbers.written import (
    exact,
    five,
    fixed,
    plain,
    short,
    whole,
)
from bpviz_desktop.views.panels.why import digits


@pytest.fixture
def german():
    language.use("de", None)
    yield
    language.use("en", None)


def test_that_numbers_have_a_comma(german):
    assert fixed(-0.1875) == "−0,1875" and short(0.5) == "0,5" and short(2.0) == "2"
    assert five(-0.554) == "−0,55" and exact(1.5e-7) == "1,5×10⁻⁷"
    assert short(4.39e-4) == "4,39×10⁻⁴" and whole(0.1) == "0,1"
    assert plain(0.1) == "0.1"
    assert marked("12,345.5") == "12\u202f345,5"
    assert listed(["0,5", "1"]) == "0,5; 1"


def test_that_numbers_within_texts_have_it_too(german):
    assert tr("{count:,} samples", count=1500) == "1\u202f500 samples"
    assert tr("{rate:g} and {value}", rate=0.5, value="a.b,c") == "0,5 and a.b,c"
    assert counted(2000, "one", "{count:,} of them") == "2\u202f000 of them"


def test_that_formulas_have_it_and_machines_do_not(german):
    expr = Call("max", (Number(0.5), Sum((Symbol("z"), Number(1.25)))))
    assert text(expr, number=short) == "max(0,5; z + 1,25)"
    assert latex(expr, short) == r"\max\left( 0{,}5; z + 1{,}25 \right)"
    assert "<mn>0,5</mn><mo>;</mo>" in mathml(expr, number=short)
    assert numbers(Call("max", (Number(0.5), Number(1.25))), float) == "max(0.5, 1.25)"


@given(st.floats(-1e9, 1e9))
def test_that_what_is_written_is_read_back(value):
    language.use("de", None)
    try:
        assert read_number(whole(value)) == value
        for written in (short(value), fixed(value), exact(value)):
            # What a reader takes from it, by two readers.
            assert read_number(written) == digits.read(written)
            assert math.isclose(digits.read(written), value, rel_tol=0.1, abs_tol=1e-3)
    finally:
        language.use("en", None)


@pytest.fixture
def arabic():
    language.use("ar", None)
    yield
    language.use("en", None)


def test_that_formulas_keep_their_order_in_words_from_the_right(arabic):
    inside = tr("{name} = {value}", name="∂L/∂w", value=0.5)
    assert inside == "\u2066∂L/∂w\u2069 = \u20660.5\u2069"
    assert ordered("∂L/∂w = 0.5") == "\u2066∂L/∂w = 0.5\u2069"
    assert ordered("الخسارة 0.5") == "\u2067الخسارة 0.5\u2069"


def test_that_other_languages_need_no_marks_of_order(german):
    assert ordered("∂L/∂w = 0,5") == "∂L/∂w = 0,5"
    assert tr("{name}", name="∂L/∂w") == "∂L/∂w"
