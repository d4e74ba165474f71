"""A run stops where its goal is reached, in whatever slices it is looked at."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bpviz_desktop.model.run.goals import LossBelow, NoImprovement


def by_slices(goal, losses, start, slices):
    """Look as the worker does: after each slice, at what has come."""
    seen = start
    for size in slices:
        made = min(seen + size, len(losses))
        found = goal.reached(losses[:made], seen, start)
        if found is not None:
            return found
        seen = made
    return goal.reached(losses, seen, start)


LOSSES = st.lists(st.floats(0, 1), min_size=1, max_size=60).map(np.array)
SLICES = st.lists(st.integers(1, 9), max_size=12)


@given(LOSSES, st.floats(0, 1), SLICES, st.data())
def test_that_a_run_stops_at_the_first_loss_below(losses, limit, slices, data):
    start = data.draw(st.integers(0, len(losses) - 1))
    first = next((k for k in range(start, len(losses)) if losses[k] < limit), None)
    assert by_slices(LossBelow(limit), losses, start, slices) == first


@given(LOSSES, SLICES, st.integers(2, 6), st.data())
def test_that_a_run_stops_at_the_first_window_without_gain(losses, slices, width, data):
    start = data.draw(st.integers(0, len(losses) - 1))
    first = None
    for end in range(start + 2 * width, len(losses) + 1, width):
        before, last = losses[end - 2 * width : end - width], losses[end - width : end]
        if last.mean() >= 0.999 * before.mean():
            first = end
            break
    goal = NoImprovement(width)
    assert by_slices(goal, losses, start, slices) == first
