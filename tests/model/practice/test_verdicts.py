"""Single verdicts: how near is right, and mistakes that random networks seldom show."""

import numpy as np
import pytest
from paths import EXAMPLES

from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.practice import judge
from bpviz_desktop.model.practice.judge import judged
from bpviz_desktop.model.practice.mistakes import Mistake
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.screen.lesson import Lesson, trace_of


def board_of(name):
    return Lesson.of(trace_of(load(EXAMPLES / f"{name}.bpviz"))).board


def kinds(verdict):
    return {each.kind for each in verdict.mistakes}


@pytest.mark.parametrize(
    ("figure", "is_right"),
    # ŷ₁ of Mazur is 0.75136507: the window shows 0.7514.
    [(0.7514, True), (0.7513, True), (0.75136507, True), (0.7515, False)]
    + [(0.7511, False), (0.7517, False), (0.75, False)],
)
def test_that_one_in_the_last_digit_is_near_enough(figure, is_right):
    board = board_of("mazur_2_2_2")
    verdict = judged(board, TermId("a", 2, 0, sample=0), figure, decimals=4)
    # 0.7515 is 1.35 in the last digit away.
    assert verdict.is_right == is_right


def test_that_a_mistake_that_gives_the_right_number_is_not_named(monkeypatch):
    board = board_of("mazur_2_2_2")
    term = TermId("a", 2, 0, sample=0)
    value = board.value(term)
    near = Mistake("sign", value + 0.00008, "near")
    far = Mistake("path", value + 0.00018, "far")
    monkeypatch.setattr(judge, "mistakes_of", lambda case: iter((near, far)))
    verdict = judged(board, term, value + 0.00015, decimals=4)
    assert kinds(verdict) == {"path"}


def test_that_a_result_rounded_with_all_that_went_in_is_told():
    """z₂ of Mazur's outputs with one decimal on the way, and at the end."""
    board = board_of("mazur_2_2_2")
    # 0.5 · 0.5933 + 0.55 · 0.5969 + 0.6 = 1.2249; 0.5 · 0.6 + 0.6 · 0.6 + 0.6 = 1.26.
    verdict = judged(board, TermId("z", 2, 1, sample=0), 1.3, decimals=4)
    assert [each.words for each in verdict.mistakes if each.kind == "rounding"] == [
        "Rounded too early: with 1 decimal on the way."
    ]


def test_that_a_factor_of_the_outputs_that_is_not_there_is_named():
    board = board_of("mazur_2_2_2")
    slope = TermId("dL_da", 2, 1, sample=0)
    for term in (slope, TermId("L", sample=0)):
        verdict = judged(board, term, board.value(term) / 2, decimals=4)
        assert "mean_sum" in kinds(verdict), term


def test_that_new_biases_are_new_too():
    document = load(EXAMPLES / "xor.bpviz")
    trace = trace_of(document)
    board = Lesson.of(trace).board
    new = trace.after.parameters
    x = np.array([0.0, 1.0])  # its second sample
    figure = float(new.W(1)[2] @ x + new.b(1)[2])
    verdict = judged(board, TermId("z", 1, 2, sample=1), figure, decimals=4)
    assert "old_new" in kinds(verdict)


def test_that_softmax_has_no_slope_at_a():
    board = board_of("iris")
    order = board.order
    for k in range(len(order)):
        term = order[k]
        if term.kind == "da_dz" and term.layer == 2:
            verdict = judged(board, term, 0.0, decimals=4)
            assert "slope_at_a" not in kinds(verdict)
            break
