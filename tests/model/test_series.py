"""A long series is drawn from its pyramid as it would be from all its numbers."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bpviz_desktop.model.run.series import GrowingSeries, Series, block_width

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


def found(series, places, instead):
    """The numbers at these places, finite or instead."""
    return [v if math.isfinite(v) else instead for v in series.values[places]]


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
    width = block_width((stop - start) / most)
    lowest, highest = series.blocks(width, start, stop)
    for place, block in zip(lowest, highest, strict=True):
        assert place // width == block // width
    lows, highs = found(series, lowest, math.inf), found(series, highest, -math.inf)
    assert (lows, highs) == brute(values, width, start, stop)
    ends = min(brute(values, 1, 0, n)[0], default=math.inf)
    assert series.extremes[0] == ends


@given(st.lists(NUMBERS, max_size=200), st.data())
def test_that_a_head_is_the_series_of_its_numbers(values, data):
    n = data.draw(st.integers(0, len(values)))
    head, fresh = Series.of(np.array(values)).head(n), Series.of(np.array(values[:n]))
    assert head.extremes == fresh.extremes
    for width in (1, 2, 8, 16, 32, 64):
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
    lowest = grown.series.blocks(32, 0, 100)[0]
    assert grown.series.values[lowest].tolist() == [0, -1, -1, -1]


def rows(kind, n, rng):
    """Losses as they come."""
    falling = np.exp(-np.arange(n) / max(n / 5, 1)) + 0.01
    if kind == "noisy":
        return falling * rng.uniform(0.2, 1.0, n)
    if kind == "spike":
        falling[rng.integers(n)] = 7.0
    if kind == "missing":
        falling[rng.random(n) < 0.3] = rng.choice([math.nan, math.inf])
    return falling


@pytest.mark.parametrize("n", [1, 2, 3, 850, 966, 970, 10_000, 1_000_000])
@pytest.mark.parametrize("kind", ["falling", "noisy", "spike", "missing"])
def test_that_an_outline_lies_over_its_row_to_within_a_pixel(kind, n):
    rng = np.random.default_rng(n)
    series = Series.of(rows(kind, n, rng))
    for pixels in (200, 638, 850, 1700):
        per_pixel = n / pixels
        places = series.outline(block_width(per_pixel))
        assert (places[0], places[-1]) == (0, n - 1)
        assert (np.diff(places) > 0).all()
        assert len(places) >= min(n, pixels // 2) and len(places) <= 4 * pixels + 2
        if kind == "falling":
            assert (np.diff(series.values[places]) < 0).all()
        # Every finite number lies between two drawn ones at most a pixel away.
        for at in rng.integers(0, n, 200):
            if not math.isfinite(series.values[at]):
                continue
            near = places[np.abs(places - at) <= max(per_pixel, 0)]
            drawn = series.values[near]
            drawn = drawn[np.isfinite(drawn)]
            assert drawn.min() <= series.values[at] <= drawn.max()


@given(
    st.lists(st.lists(st.floats(-1e6, 1e6), max_size=400), max_size=6),
    st.integers(1, 3_000),
    st.data(),
)
def test_that_means_are_those_of_all_numbers_of_a_stretch(parts, width, data):
    grown = GrowingSeries()
    for part in parts:
        grown.room(len(part))[:] = part
        grown.extend(len(part))
    values = [value for part in parts for value in part]
    if not values:
        return
    ends = data.draw(st.lists(st.integers(0, len(values) - 1), min_size=1, max_size=9))
    # The head of a longer run has levels without a full block.
    longer = np.concatenate([values, np.zeros(data.draw(st.integers(0, 2_000)))])
    series = data.draw(
        st.sampled_from([grown.series, Series.of(longer).head(len(values))])
    )
    means = series.means(np.array(ends), width)
    for end, mean in zip(ends, means.tolist(), strict=True):
        stretch = values[max(0, end + 1 - width) : end + 1]
        most = max(map(abs, stretch))
        assert mean == pytest.approx(
            math.fsum(stretch) / len(stretch), abs=1e-12 * most
        )


def test_that_a_mean_does_not_suffer_from_what_came_before():
    series = Series.of(np.concatenate([np.full(5_000, 1e200), np.full(5_000, 0.1)]))
    assert series.means(np.array([9_999]), 4_000)[0] == pytest.approx(0.1, rel=1e-12)


@given(st.data())
def test_that_the_outline_of_a_part_lies_within_it(data):
    values = np.array(data.draw(st.lists(st.floats(-9, 9), min_size=1, max_size=500)))
    start = data.draw(st.integers(0, len(values)))
    stop = data.draw(st.integers(start, len(values) + 5))
    width = 1 << data.draw(st.integers(0, 6))
    places = Series.of(values).outline(width, start, stop)
    part = values[start:stop]
    if not len(part):
        assert not len(places)
        return
    if len(part) > 2:
        start -= start % width
        part = values[start:stop]
    assert places[0] == start and places[-1] == min(stop, len(values)) - 1
    assert (np.diff(places) > 0).all()
    assert values[places].min() == part.min() and values[places].max() == part.max()
