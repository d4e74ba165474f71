"""Measures of a run stay in order, spread over it, and bounded."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bpviz_desktop.model.run.tracks import MOST_ROWS, GrowingTracks


def add(growing, update):
    if growing.is_due(update, is_last=False):
        growing.add(
            update,
            0.1,
            float("nan"),
            accuracies=(0.5, 0.25),
            gradient_norms=np.full(2, update),
            parameters=np.full(1, -update),
        )


def test_that_rows_of_a_long_run_stay_bounded_and_spread_over_it():
    growing = GrowingTracks(2, 1)
    for update in range(50_000):
        add(growing, update)
    updates = growing.tracks.updates
    assert len(updates) <= MOST_ROWS
    assert updates[0] == 0 and updates[-1] > 49_900
    assert np.diff(updates).max() <= 4 * np.diff(updates).min() + 16
    assert (growing.tracks.gradient_norms[:, 1] == updates).all()
    assert (growing.tracks.parameters[:, 0] == -updates).all()


@given(st.integers(0, 9000), st.integers(0, 9000))
def test_that_a_cut_forgets_what_came_after_and_leaves_views_alone(made, at):
    growing = GrowingTracks(2, 1)
    for update in range(0, made, 3):
        add(growing, update)
    view = growing.tracks
    kept = view.rows.copy()
    growing.cut(at)
    assert (growing.tracks.updates <= at).all()
    add(growing, at + 1)
    assert np.array_equal(view.rows, kept, equal_nan=True)
