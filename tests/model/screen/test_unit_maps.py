"""Maps of neurons against single evaluations, layer by layer from the formulas."""

from dataclasses import replace

import numpy as np
import pytest
from paths import EXAMPLES
from single_answers import all_answers

from bpviz_desktop.model.beginning import empty
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.screen.lesson import Lesson, trace_of
from bpviz_desktop.model.screen.prediction import ends_of
from bpviz_desktop.model.screen.session import Cursor, Session, Slice
from bpviz_desktop.model.screen.slices import held_in, inputs_in
from bpviz_desktop.model.screen.unit_maps import MOST_MAPPED, can_be_mapped, unit_maps


def session_of(document):
    lesson = Lesson.of(trace_of(document))
    return Session(document, lesson, Cursor(0, 0))


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("circles", Slice()),
        ("spirals", Slice()),
        ("xor", Slice(1, 0)),
        ("iris", Slice(2, 3)),
        ("iris", Slice(0, 3, True)),
        ("sine", Slice()),
        ("one_neuron", Slice()),
    ],
)
def test_that_every_neuron_has_its_answers_at_every_point(name, part):
    session = replace(session_of(load(EXAMPLES / f"{name}.bpviz")), slice=part)
    document, maps = session.document, unit_maps(session)
    inputs, held = inputs_in(session), held_in(session)
    ends = [ends_of(document.data, column) for column in inputs]
    rows, columns = maps.layers[0].shape[:2]
    rng = np.random.default_rng(3)
    for _ in range(500):
        row, column = rng.integers(rows), rng.integers(columns)
        x = held.copy()
        x[inputs[0]] = ends[0].points(columns)[column]
        if len(inputs) == 2:
            x[inputs[1]] = ends[1].points(rows)[::-1][row]
        for values, expected in zip(maps.layers, all_answers(document, x), strict=True):
            np.testing.assert_allclose(values[row, column], expected, rtol=1e-10)


def test_that_others_are_held_at_the_mean_or_at_the_sample_shown():
    session = session_of(load(EXAMPLES / "iris.bpviz"))
    data = session.document.data
    np.testing.assert_allclose(held_in(session), data.inputs.mean(axis=0))
    session = replace(session, slice=Slice(0, 1, True))
    assert held_in(session).tolist() == data.inputs[session.sample].tolist()


def test_that_a_network_with_fewer_inputs_is_looked_at_from_its_own():
    session = replace(session_of(load(EXAMPLES / "xor.bpviz")), slice=Slice(2, 3))
    assert inputs_in(session) == (0, 1)
    assert inputs_in(replace(session, slice=Slice(1, 1))) == (0, 1)
    assert inputs_in(replace(session, slice=Slice(1, 0))) == (1, 0)


def test_that_shares_go_from_0_to_1_and_others_as_far_as_they_reach():
    session = session_of(load(EXAMPLES / "circles.bpviz"))
    maps = unit_maps(session)
    assert maps.scales[2][0] == 0.5 and maps.scales[2][1].tolist() == [0.5]
    middle, reach = maps.scales[0]
    assert middle == 0.0
    np.testing.assert_allclose(reach, np.abs(maps.layers[0]).max(axis=(0, 1)))


def test_that_too_many_neurons_have_none():
    small, large = (
        session_of(empty(sizes, "tanh", "squared_error"))
        for sizes in ((2, 38, 2), (2, 39, 2))
    )
    assert sum(small.document.network.widths[1:]) == MOST_MAPPED
    assert can_be_mapped(small.document.network) and unit_maps(small) is not None
    assert not can_be_mapped(large.document.network) and unit_maps(large) is None


def test_that_what_overflows_is_no_fault():
    document = load(EXAMPLES / "xor.bpviz")
    data = replace(document.data, inputs=document.data.inputs * 1e300)
    session = replace(session_of(document), document=replace(document, data=data))
    maps = unit_maps(session)
    assert all(np.isfinite(reach).all() for _, reach in maps.scales)
