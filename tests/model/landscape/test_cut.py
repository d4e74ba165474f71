"""Cuts: coordinates, moves, random directions, the run's own against NumPy's SVD."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from paths import EXAMPLES

from bpviz_desktop.engine.network import Parameters, flat_index
from bpviz_desktop.model.landscape.cut import along, principal_cut, random_cut
from bpviz_desktop.model.project.file import load


@pytest.fixture(params=["mazur_2_2_2", "spirals"])
def document(request):
    return load(EXAMPLES / f"{request.param}.bpviz")


def test_that_coordinates_along_parameters_are_their_values(document):
    network, flat = document.network, document.parameters.flat
    places = ((1, 0, 1), (2, 1, None) if network.widths[2] > 1 else (2, 0, None))
    cut = along(network, flat, places)
    at = [flat_index(network.widths, *place) for place in places]
    assert np.array_equal(cut.coordinates(flat[None])[0], flat[at])
    there = cut.moved(flat, np.array([0.1, -0.7]))
    assert there[at].tolist() == [0.1, -0.7]
    others = np.delete(np.arange(len(flat)), at)
    assert np.array_equal(there[others], flat[others])
    assert np.array_equal(cut.points(np.array([[0.1, -0.7]]))[0], there)
    gradient = np.arange(len(flat), dtype=float)
    assert cut.slopes(gradient).tolist() == [float(each) for each in at]


def test_that_random_directions_are_as_long_as_each_neurons_weights(document):
    network, flat = document.network, document.parameters.flat
    cut = random_cut(network, flat, seed=3)
    assert np.array_equal(cut.coordinates(flat[None]), [[0.0, 0.0]])
    for axis in cut.axes:
        direction = Parameters(network.widths, axis)
        for layer in range(1, network.depth + 1):
            own = document.parameters.W(layer)
            for j in range(network.widths[layer]):
                length = np.linalg.norm(direction.W(layer)[j])
                assert length == pytest.approx(np.linalg.norm(own[j]), rel=1e-12)
                assert direction.b(layer)[j] == 0
    assert not np.allclose(cut.axes[0], cut.axes[1])
    assert np.array_equal(cut.axes, random_cut(network, flat, seed=3).axes)
    assert not np.array_equal(cut.axes, random_cut(network, flat, seed=4).axes)


@given(st.integers(3, 40), st.integers(2, 200), st.integers(0, 10**6))
@settings(max_examples=100, deadline=None)
def test_that_the_runs_directions_are_those_of_the_svd(count, size, seed):
    rng = np.random.default_rng(seed)
    # A way with a drift, as runs have it.
    states = np.cumsum(rng.normal(size=(count, size)) + rng.normal(size=size), axis=0)
    cut = principal_cut(states[-1], states)
    _, lengths, rows = np.linalg.svd(states - states.mean(axis=0), full_matrices=False)
    if not lengths[1] > 1e-5 * lengths[0]:
        return
    for axis, row in zip(cut.axes, rows, strict=False):
        assert abs(abs(axis @ row) - 1) < 1e-8
    wanted = lengths[:2] ** 2 / (lengths**2).sum()
    assert np.allclose(cut.shares, wanted, rtol=1e-9)
    assert np.allclose(cut.axes @ cut.axes.T, np.eye(2), atol=1e-8)
    # What lies in the plane comes back; a move leaves the rest as it is.
    spot = np.array([0.3, -2.0])
    there = cut.moved(states[0], spot)
    assert np.allclose(cut.coordinates(there[None])[0], spot)
    off = (there - states[0]) - ((there - states[0]) @ cut.axes.T) @ cut.axes
    assert np.allclose(off, 0, atol=1e-9 * (1 + abs(states).max()))


def test_that_a_run_on_a_line_has_no_plane():
    line = np.outer(np.arange(5.0), np.ones(4))
    assert principal_cut(line[-1], line) is None
    assert principal_cut(line[0], line[:1]) is None
