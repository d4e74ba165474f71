"""A whole calculation checked: the first mistake named, what follows told apart."""

import numpy as np
import pytest
from paths import EXAMPLES

from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.practice.asked import question, sheet_of
from bpviz_desktop.model.practice.figures import (
    FigureError,
    checked,
    read_figures,
    spelled,
)
from bpviz_desktop.model.practice.hints import numbers, rule, symbols
from bpviz_desktop.model.practice.tally import Tally, tally_of
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.screen.lesson import Lesson, trace_of


def lesson_of(name):
    return Lesson.of(trace_of(load(EXAMPLES / f"{name}.bpviz")))


def sigma(z):
    return 1 / (1 + np.exp(-z))


@pytest.fixture
def mazur():
    return lesson_of("mazur_2_2_2")


def check(lesson, lines, decimals=4):
    figures = read_figures(lesson.board, lesson.focus, lines)
    return {
        str(each.term): each
        for each in checked(lesson.board, figures, decimals=decimals)
    }


def test_that_the_published_figures_of_mazur_are_right(mazur):
    """Mazur (2015), A step by step backpropagation example; three of its numbers."""
    found = check(
        mazur,
        """
        z1(1) = 0.3775
        a1(1) = 0.593269992
        z1(2) = 1.105905967
        y1hat = 0.75136507
        L = 0.298371109
        dL/dy1hat = 0.74136507
        dL/dw11(2) = 0.082167041
        # updated
        w11(2)+ = 0.35891648
        w11(1)+ = 0.149780716
        """,
    )
    assert {each.standing for each in found.values()} == {"right"}
    assert len(found) == 9


def test_that_the_first_mistake_is_named_and_what_follows_told_apart(mazur):
    # The sign turned, and honestly on from there.
    steep = 0.75136507 * (1 - 0.75136507)
    found = check(
        mazur,
        f"""
        y1hat = 0.7514
        dL/dy1hat = {-0.74136507}
        dL/dz1(2) = {-0.74136507 * steep}
        dL/dw11(2) = {-0.74136507 * steep * 0.59326999}
        w11(2)+ = {0.4 + 0.5 * 0.74136507 * steep * 0.59326999}
        """,
    )
    standings = [each.standing for each in found.values()]
    assert standings == ["right", "wrong", "follows", "follows", "follows"]
    wrong = found["dL_da[2][0]@0"]
    assert [each.kind for each in wrong.verdict.mistakes] == ["sign"]


def test_that_what_follows_over_numbers_that_are_not_given_is_seen(mazur):
    z = 1.105905967 + 0.3
    found = check(mazur, f"z1(2) = {z}\nL = {_loss_with(z)}")
    assert [each.standing for each in found.values()] == ["wrong", "follows"]


def _loss_with(z):
    return 0.5 * ((0.01 - sigma(z)) ** 2 + (0.99 - 0.772928465) ** 2)


def test_that_a_second_mistake_is_named_beside_what_follows(mazur):
    steep = 0.75136507 * (1 - 0.75136507)
    found = check(
        mazur,
        f"""
        dL/dy1hat = {-0.74136507}
        dL/dz1(2) = {-0.74136507 * steep}
        dL/dw11(2) = {-0.74136507 * steep * 0.59688438}
        """,
    )
    assert [each.standing for each in found.values()] == ["wrong", "follows", "wrong"]
    last = found["dL_dW[2][0][0]@0"]
    assert "wrong_unit" in {each.kind for each in last.verdict.mistakes}


def test_that_rounding_on_the_way_is_no_mistake(mazur):
    a1, a2 = round(0.593269992, 2), round(0.596884378, 2)
    z = 0.4 * a1 + 0.45 * a2 + 0.6
    found = check(mazur, f"a1(1) = {a1}\na2(1) = {a2}\nz1(2) = {z:.4f}", decimals=2)
    assert {each.standing for each in found.values()} == {"right"}


@pytest.mark.parametrize("name", ["one_neuron", "mazur_2_2_2", "xor", "relu_2_2_1"])
def test_that_every_number_is_found_by_its_name_and_right(name):
    lesson = lesson_of(name)
    board, order = lesson.board, lesson.order
    lines = []
    for k in range(len(order)):
        term = order[k]
        if term.sample in (None, lesson.focus):
            symbol = text(board.term(term).symbol)
            lines.append(f"{symbol} = {short(board.value(term), 6)}")
        lines.append(f"{term} = {board.value(term)!r}")
    found = check(lesson, "\n".join(lines), 6)
    assert {each.standing for each in found.values()} == {"right"}
    assert len(found) == len(order)


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("z1(1) 0.3", "Line 1: expected a name, = and a number."),
        ("\nq = 3", "Line 2: “q” is no number of this update."),
        ("z1(1) = three", "Line 1: “three” has 'three' in it"),
        ("z1(1) = ", "Line 1: expected a name"),
        ("x\n" * 3000, "Line 1"),
    ],
)
def test_that_lines_that_cannot_be_read_are_told(mazur, lines, words):
    with pytest.raises(FigureError) as caught:
        read_figures(mazur.board, mazur.focus, lines)
    assert str(caught.value).startswith(words)


def test_that_names_are_compared_as_people_write_them():
    assert (
        len({spelled(each) for each in ("z₁⁽¹⁾", "z_1^(1)", "z1(1)", "z_{1}^{(1)}")})
        == 1
    )
    assert spelled("∂L/∂ŷ") == spelled("dL/dyhat")


def test_that_questions_go_through_an_update_and_pass_over_what_is_given_away():
    lesson = lesson_of("one_neuron")
    asked, revealed = [], 0
    while (each := question(lesson, revealed, "term")) is not None:
        asked.append(each.term.kind)
        revealed = each.index + 1
    assert asked == [
        *("z", "a", "L", "dL_da", "da_dz", "dL_dz", "dL_dW", "dL_da", "new_W", "new_b"),
    ]
    by_phase = question(lesson, 0, "phase")
    assert by_phase.term.kind == "a"
    assert question(lesson, len(lesson.order), "term") is None


def test_that_a_sheet_asks_for_the_rest_of_the_phase():
    lesson = lesson_of("xor")
    kinds = [each.kind for each in sheet_of(lesson, 0)]
    assert kinds == ["z", "a"] * 4
    assert {each.sample for each in sheet_of(lesson, 0)} == {lesson.focus}
    assert sheet_of(lesson, len(lesson.order)) == ()


def test_that_there_are_hints_for_everything():
    for name in ("one_neuron", "xor", "iris", "circles"):
        lesson = lesson_of(name)
        seen = set()
        for k in range(len(lesson.order)):
            term = lesson.order[k]
            key = (term.kind, term.sample is None, term.layer)
            if key in seen:
                continue
            seen.add(key)
            said = rule(lesson.board, term)
            assert said.endswith(".") and "0." not in said
            assert symbols(lesson.board, term) is not None
            assert numbers(lesson.board, term) is not None


def test_that_a_tally_counts_and_is_kept():
    tally = Tally().with_wrong(["sign"]).with_wrong([]).with_wrong(["sign"])
    tally = tally.with_right(at_once=False, seconds=70.4).with_shown(5)
    tally = tally.with_right(at_once=True, seconds=3)
    assert tally.score == "1 of 3 right at once · 1:18"
    assert tally.weak == "To look at again: sign turned (2×), unexplained (1×)."
    assert tally_of(tally.kept()) == tally
    assert Tally().score == "Nothing answered yet."
    for nonsense in (
        None,
        [],
        {"at_once": -1, "wrong": {"x": 3, "sign": "a"}},
        {"wrong": 3},
    ):
        assert tally_of(nonsense) == Tally()
