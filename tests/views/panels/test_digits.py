"""Whether the digits shown give the result shown."""

import math

import pytest
from explained import W11, document, manner, session_of, show

from bpviz_desktop.engine.formulas.text import numbers
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.views.panels.why.derivation import derivation
from bpviz_desktop.views.panels.why.digits import read


def evaluated(formula, board, decimals):
    """Compute in Python's own language from the digits that a reader sees."""

    def rounded(term):
        return read(short(board.value(term), decimals))

    code = numbers(formula, rounded).replace("×", "*").replace("^", "**")
    names = {"exp": math.exp, "ln": math.log, "sqrt": math.sqrt, "tanh": math.tanh}
    return eval(code, {"__builtins__": {}}, names)  # noqa: S307


@pytest.mark.parametrize("decimals", [2, 3, 4, 6])
def test_that_the_note_stands_where_shown_digits_give_another_last_digit(decimals):
    board = session_of(document("mazur_2_2_2", decimals=decimals)).lesson.board
    seen = set()
    for k in range(len(board.order)):
        term = board.order[k]
        told = board.term(term)
        if term.kind == "dL_da" and term.layer < 2:
            continue
        found = float(f"{evaluated(told.formula, board, decimals):.13g}")
        differs = short(found, decimals) != short(told.value, decimals)
        derived = derivation(board, term, manner(decimals))
        assert derived.needs_all_digits == differs, term
        seen.add(differs)
    assert seen == {True, False}


def test_that_the_note_looks_at_every_row_of_a_table(inspector):
    # 0.1385 × 0.4 = 0.0554 as shown; −0.0381 × 0.5 = −0.01905, shown as −0.0190.
    show(
        inspector,
        session_of(document("mazur_2_2_2"), TermId("dL_da", 1, 0, sample=0)),
    )
    assert inspector._note.text() == (
        "Weights before the update. Computed with all digits."
    )
    show(inspector, session_of(document("mazur_2_2_2"), W11), frozenset({"pinned"}))
    assert inspector._note.text() == ""


def test_that_rounding_by_hand_is_no_missing_digit(inspector):
    made = document("one_neuron", by_hand_decimals=2)
    show(inspector, session_of(made, TermId("a", 1, 0, sample=0)))
    assert inspector._note.text() == "Rounded by hand to 2 decimals."


@pytest.mark.parametrize(
    "value", [0.0, -0.1875, 4.39e-4, -1e-12, 1234567.0, 12.5, math.inf, -math.inf]
)
def test_that_shown_digits_are_read_back(value):
    assert math.isclose(read(short(value)), value, rel_tol=5e-3)


def test_that_not_a_number_is_read_back():
    assert math.isnan(read(short(math.nan)))
