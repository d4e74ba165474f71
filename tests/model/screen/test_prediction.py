"""Curves and maps of answers against single evaluations; lines of equal value."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from paths import EXAMPLES
from single_answers import one_answer

from bpviz_desktop.engine.network import frozen
from bpviz_desktop.model.answers import classes_of
from bpviz_desktop.model.beginning import empty
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.screen.contours import borders, contour
from bpviz_desktop.model.screen.prediction import (
    MOST_POINTS,
    answers_to,
    curve_of,
    ends_of,
    fine_map,
    fine_size,
    held_at_mean,
    is_of_classes,
    map_of,
    prompt_size,
)


def example(name):
    return load(EXAMPLES / f"{name}.bpviz")


@pytest.mark.parametrize("name", ["circles", "spirals", "iris", "xor"])
def test_that_a_map_holds_the_answers_to_its_points(name):
    document = example(name)
    held = held_at_mean(document.data)
    found = map_of(document, (0, 1), held, 40)
    across, up = (ends.points(40) for ends in found.ends)
    rng = np.random.default_rng(3)
    for row, column in rng.integers(0, 40, (500, 2)):
        x = held.copy()
        x[:2] = across[column], up[39 - row]
        expected = one_answer(document, x)
        np.testing.assert_allclose(found.answers[row, column], expected, rtol=1e-10)


def test_that_a_curve_holds_the_answers_to_its_points():
    document = example("sine")
    found = curve_of(document)
    x = found.ends[0].points(len(found.answers))
    assert x[0] < document.data.inputs.min() and x[-1] > document.data.inputs.max()
    for k in range(0, len(x), 7):
        expected = one_answer(document, [x[k]])
        np.testing.assert_allclose(found.answers[k], expected, rtol=1e-10)


def test_that_samples_are_answered_and_counted():
    document = example("iris")
    found = map_of(document, (2, 3), held_at_mean(document.data), 4)
    for points, x in (
        (found.samples, document.data.inputs),
        (found.tests, document.data.test_inputs),
    ):
        assert points.rows.tolist() == list(range(len(x)))
        for row, answer in zip(points.rows[::9], points.answers[::9], strict=True):
            expected = one_answer(document, x[row])
            np.testing.assert_allclose(answer, expected, rtol=1e-10)


def test_that_very_many_samples_are_spread_out():
    document = example("circles")
    many = np.tile(document.data.inputs, (100, 1))
    data = replace(document.data, inputs=many, targets=np.zeros((len(many), 1)))
    found = map_of(replace(document, data=data), (0, 1), held_at_mean(data), 2)
    rows = found.samples.rows
    assert len(rows) == MOST_POINTS and (np.diff(rows) > 0).all()
    assert (rows[0], rows[-1]) == (0, len(many) - 1)


def test_that_a_fine_map_is_made_in_steps_and_says_whose_it_is():
    document = example("xor")
    steps, done = fine_map(document, (0, 1), held_at_mean(document.data)), 0
    while True:
        try:
            done = next(steps)
        except StopIteration as finished:
            found = finished.value
            break
    assert done == len(found.answers) == 200
    assert found.parameters is document.parameters and found.data is document.data


@pytest.mark.parametrize("value", [0.0, 5.0, -2e12, 1e-12, 1e308, -1e308])
def test_that_constant_inputs_have_room(value):
    data = replace(example("xor").data, inputs=frozen(np.full((4, 2), value)))
    ends = ends_of(data, 0)
    assert ends.low < np.clip(value, -4e307, 4e307) < ends.high or abs(value) > 1e307
    assert np.isfinite(ends.high - ends.low) and ends.high > ends.low
    assert np.isfinite(ends.points(5)).all()


def test_that_what_overflows_is_not_finite_and_warns_nobody():
    document = example("relu_2_2_1")
    huge = document.parameters.with_values({(1, 0, 0): 1e308, (2, 0, 0): 1e308})
    made = replace(document, checkpoint=replace(document.checkpoint, parameters=huge))
    found = map_of(made, (0, 1), held_at_mean(made.data), 8)
    assert not np.isfinite(found.answers).all()
    assert len(borders(found.answers)) >= 0


def test_that_only_what_is_quick_is_done_at_once():
    assert prompt_size(example("circles")) == 48
    assert prompt_size(empty((2, 2000, 2000, 1), "tanh", "squared_error")) == 0


def test_that_classes_are_told_from_numbers():
    assert is_of_classes(example("xor").data) and is_of_classes(example("iris").data)
    assert not is_of_classes(example("sine").data)
    assert classes_of(np.array([[0.2], [0.5], [0.9]])).tolist() == [0, 1, 1]
    assert classes_of(np.eye(3)[[2, 0]]).tolist() == [2, 0]


def test_that_a_plane_is_cut_along_a_straight_line():
    x, y = np.meshgrid(np.arange(12.0), np.arange(9.0))
    lines = contour(2 * x - y, 3.5)
    for column, row in lines.reshape(-1, 2):
        assert 2 * column - row == pytest.approx(3.5)
    length = np.hypot(lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1]).sum()
    assert length == pytest.approx(np.hypot(4, 8))


def test_that_a_circle_is_closed():
    x, y = np.meshgrid(np.linspace(-1, 1, 101), np.linspace(-1, 1, 101))
    lines = contour(x * x + y * y, 0.49017) / 50 - 1
    radii = np.hypot(lines[:, 0::2], lines[:, 1::2])
    np.testing.assert_allclose(radii, np.sqrt(0.49017), atol=1e-3)
    ends = np.round(lines.reshape(-1, 2), 9)
    _, counts = np.unique(ends, axis=0, return_counts=True)
    assert (counts == 2).all()


@given(st.lists(st.floats(-2, 2), min_size=4, max_size=4))
def test_that_every_crossed_edge_of_a_cell_is_met_once(corners):
    values = np.reshape(corners, (2, 2))
    lines = contour(values, 0.0)
    a, b, d, c = (value > 0 for value in corners)
    crossed = (a != b) + (b != c) + (c != d) + (d != a)
    assert 2 * len(lines) == crossed


def test_that_what_is_not_finite_has_no_line():
    values = np.array([[0.0, 1.0, np.nan], [1.0, 0.0, 1.0], [0.0, np.inf, 0.0]])
    assert np.isfinite(contour(values, 0.5)).all()


def test_that_classes_meet_where_their_answers_are_equal():
    document = example("iris")
    held = held_at_mean(document.data)
    found = map_of(document, (2, 3), held, 60)
    lines = borders(found.answers)
    assert len(lines)
    across, up = found.ends
    for column, row in lines[::11, :2]:
        x = held.copy()
        x[2] = across.low + column / 59 * (across.high - across.low)
        x[3] = up.high - row / 59 * (up.high - up.low)
        first, second = np.sort(answers_to(document, x[None])[0])[::-1][:2]
        assert first - second < 0.02


@pytest.mark.parametrize(("outputs", "side"), [(1, 200), (100, 200), (4096, 31)])
def test_that_a_fine_map_takes_no_more_memory_than_there_is(outputs, side):
    assert fine_size(empty((2, 2, outputs), "tanh", "squared_error")) == side
