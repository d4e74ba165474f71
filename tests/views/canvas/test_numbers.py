"""What numbers stand on the canvas, and when."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from canvas_sessions import (
    after,
    known,
    layer,
    mazur,
    one_neuron,
    session_of,
    show,
)

from bpviz_desktop.engine.network import Network
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.numbers.written import fixed, short
from bpviz_desktop.model.screen.lesson import Lesson
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.views.canvas.layout import glyphs


def test_that_a_fresh_neuron_shows_five_question_marks(canvas, texts):
    show(canvas, one_neuron())
    assert texts.count("?") == 5
    assert {"0.5", "b 0.1", "2", "1"} <= set(texts)


def test_that_a_step_replaces_one_question_mark_by_its_number(canvas, texts):
    show(canvas, after(one_neuron(), TermId("z", 1, 0, sample=0)))
    assert texts.count("?") == 4
    assert texts.count("1.1000") == 1


def test_that_all_numbers_are_those_of_the_lesson(canvas, texts):
    session = known(mazur())
    show(canvas, session)
    value = session.lesson.board.value
    for kind in ("z", "a", "dL_dz", "dL_da"):
        for at in (1, 2):
            for j in range(2):
                expected = fixed(value(TermId(kind, at, j, sample=0)))
                assert expected in texts
    for at in (1, 2):
        for j, i in ((0, 0), (0, 1), (1, 0), (1, 1)):
            assert short(value(TermId("W", at, j, i))) in texts
    assert fixed(value(TermId("L", sample=0))) in texts
    assert "?" not in texts


def test_that_training_shows_everything(canvas, texts):
    show(canvas, replace(mazur(), run_state=RunState.TRAINING))
    assert "?" not in texts


def test_that_an_update_shows_the_old_and_the_new_weight(canvas, texts):
    show(canvas, after(mazur("adam", 0.001), TermId("new_W", 2, 0, 0)))
    assert "0.4 →" in texts and texts.count("0.399") == 1 and "0.4" not in texts
    assert "0.149" in texts  # moved before, and not taken back
    assert "0.55" in texts  # not yet moved


def test_that_step_back_takes_the_new_weight_back(canvas, texts):
    session = mazur()
    show(canvas, after(session, TermId("new_W", 2, 0, 0)))
    texts.clear()
    show(canvas, known(session))
    assert "0.4" in texts and "0.3589" not in texts


def test_that_a_gradient_stands_beside_its_wire_and_the_weight_stays(canvas, texts):
    show(canvas, after(mazur(), TermId("dL_dW", 2, 0, 0, sample=0)))
    assert "0.0822" in texts and "0.4" in texts


def test_that_the_slope_stands_on_the_card_during_its_step_only(canvas, texts):
    session, term = mazur(), TermId("da_dz", 1, 0, sample=0)
    show(canvas, after(session, term))
    slope = fixed(session.lesson.board.value(term))
    assert slope in texts
    texts.clear()
    show(canvas, after(session, TermId("dL_dz", 1, 0, sample=0)))
    assert slope not in texts


def test_that_numbers_that_are_not_finite_are_named(canvas, texts):
    network = Network(("", ""), (layer(2), layer(2)))
    session = session_of(network, biases=[[float("nan"), 0.0], [0.0, 0.0]])
    show(canvas, known(session))
    assert "NaN" in texts


def batch() -> Session:
    x = np.arange(8.0).reshape(4, 2) / 10
    y = np.ones((4, 1))
    return session_of(Network(("", ""), (layer(2), layer(1))), x=x, y=y)


def test_that_a_batch_says_which_sample_is_shown(canvas, texts):
    session = batch()
    lesson = Lesson.of(session.lesson.trace, 1)
    show(canvas, known(replace(session, lesson=lesson)))
    assert "sample 2 of 4 shown; weights: mean of 4" in texts
    assert "mean" in texts
    for term in (TermId("L", sample=1), lesson.order.loss_of(None)):
        assert fixed(lesson.board.value(term)) in texts


def test_that_wide_numbers_stay_inside_their_half_of_the_card():
    for value in (-4.39e-4, 123456.75, -999999.5, 1e300, -0.0381, 12.5):
        text, size = glyphs.fitted(value, 4, 61.0)
        assert glyphs.width(text, size) <= 61.0
