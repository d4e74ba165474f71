"""A long series is drawn from its pyramid as it would be from all its numbers."""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bpviz_desktop.model.series import GrowingSeries, Series

NUMBERS = st.one_of(
    st.floats(-1e6, 1e6), st.sampled_from([math.inf, -math.inf, math.nan])
)


def brute(values, width, start, stop):
    """Lows and highs by going through all numbers."""
    first = start - start % width
    lows, highs = [], []
    for at in range(first, min(stop, len(values)), width):
        block = [v for v in values[at : min(at + width, stop)] if math.isfinite(v)]
        lows.append(min(block, default=math.inf))
        highs.append(max(block, default=-math.inf))
    return lows, highs


@given(
    st.lists(st.lists(NUMBERS, max_size=90), max_size=8),
    st.data(),
)
def test_that_blocks_are_those_of_all_numbers_however_they_came(parts, data):
    grown = GrowingSeries()
    for part in parts:
        grown.room(len(part))[:] = part
        grown.extend(len(part))
    values = [value for part in parts for value in part]
    series, n = grown.series, len(values)
    assert np.array_equal(series.values, values, equal_nan=True)
    start = data.draw(st.integers(0, n))
    stop = data.draw(st.integers(start, n))
    most = data.draw(st.integers(1, 60))
    width = series.width(stop - start, most)
    assert width == 1 or (stop - start) <= most * width
    lows, highs = series.blocks(width, start, stop)
    assert (lows.tolist(), highs.tolist()) == brute(values, width, start, stop)
    ends = min(brute(values, 1, 0, n)[0], default=math.inf)
    assert series.extremes[0] == ends


@given(st.lists(NUMBERS, max_size=200), st.data())
def test_that_a_head_is_the_series_of_its_numbers(values, data):
    n = data.draw(st.integers(0, len(values)))
    head, fresh = Series.of(np.array(values)).head(n), Series.of(np.array(values[:n]))
    assert head.extremes == fresh.extremes
    for width in (1, 16, 32, 64):
        one, other = head.blocks(width, 0, n), fresh.blocks(width, 0, n)
        assert np.array_equal(one[0], other[0]) and np.array_equal(one[1], other[1])


def test_that_views_outlive_a_cut():
    grown = GrowingSeries()
    grown.room(100)[:] = np.arange(100.0)
    grown.extend(100)
    view = grown.series
    grown.cut(40)
    grown.room(60)[:] = -1.0
    grown.extend(60)
    assert view.values.tolist() == list(range(100))
    assert view.blocks(32, 0, 100)[1].tolist() == [31, 63, 95, 99]
    assert grown.series.blocks(32, 0, 100)[0].tolist() == [0, -1, -1, -1]
