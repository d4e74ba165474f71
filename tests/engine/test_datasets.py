"""Data sets: repeatable, of the promised form, and Fisher's own iris."""

import numpy as np
import pytest

from bpviz_desktop.engine.functions.datasets import DATASETS, draw, split


@pytest.mark.parametrize("kind", list(DATASETS))
def test_that_a_data_set_has_the_form_that_it_promises(kind):
    entry = DATASETS[kind]
    x, y, classes = draw(entry.choice(), 3)
    assert x.shape == (len(y), len(entry.inputs))
    assert y.shape == (len(x), len(entry.outputs))
    assert np.isfinite(x).all() and np.isfinite(y).all()
    assert entry.title and entry.source and "\n" not in entry.description
    if classes:
        assert len(classes) == (y.shape[1] if y.shape[1] > 1 else 2)
        assert set(np.unique(y)) == {0.0, 1.0}
    if any(option.name == "samples" for option in entry.options):
        assert len(x) == entry.choice()["samples"]
        assert len(draw(entry.choice(samples=7), 0)[0]) == 7
        assert len(draw(entry.choice(samples=2), 0)[0]) == 2


@pytest.mark.parametrize("kind", list(DATASETS))
def test_that_a_seed_gives_the_same_samples_again(kind):
    first, again = (draw(DATASETS.choice(kind), 5) for _ in range(2))
    assert np.array_equal(first[0], again[0]) and np.array_equal(first[1], again[1])
    if DATASETS[kind].options:
        other = draw(DATASETS.choice(kind), 6)
        assert not np.array_equal(first[1], other[1]) or not np.array_equal(
            first[0], other[0]
        )


@pytest.mark.parametrize("kind", ["circles", "moons", "spirals", "sine", "line"])
def test_that_without_noise_samples_lie_where_they_should(kind):
    x, y, _ = draw(DATASETS.choice(kind, noise=0, samples=40), 0)
    if kind == "circles":
        radius = np.where(y[:, 0] == 1, 0.4, 1.0)
        assert np.hypot(*x.T) == pytest.approx(radius, abs=1e-3)
    elif kind == "moons":
        center = np.where(y == 1, [[1.0, 0.5]], [[0.0, 0.0]])
        assert np.hypot(*(x - center).T) == pytest.approx(np.ones(40), abs=1e-3)
    elif kind == "spirals":
        assert np.hypot(*x.T).max() <= 1.001
    else:
        expected = np.sin(np.pi * x) if kind == "sine" else 0.7 * x + 0.2
        assert y == pytest.approx(expected, abs=1e-3)


@pytest.mark.parametrize(
    ("kind", "answers"), [("and", "0001"), ("or", "0111"), ("xor", "0110")]
)
def test_that_gates_follow_their_truth_table(kind, answers):
    x, y, _ = draw(DATASETS.choice(kind), 0)
    assert ["".join(str(int(v)) for v in row) for row in x] == ["00", "01", "10", "11"]
    assert "".join(str(int(v)) for v in y[:, 0]) == answers


def test_that_iris_is_fishers():
    x, y, classes = draw(DATASETS.choice("iris"), 0)
    assert x.shape == (150, 4) and classes == ("setosa", "versicolor", "virginica")
    assert y.sum(axis=0).tolist() == [50, 50, 50]
    assert x.mean(axis=0).round(3) == pytest.approx([5.843, 3.057, 3.758, 1.199])
    # The two samples that many copies have wrong, as printed in 1936.
    assert x[34].tolist() == [4.9, 3.1, 1.5, 0.2]
    assert x[37].tolist() == [4.9, 3.6, 1.4, 0.1]


@pytest.mark.parametrize(
    ("count", "share", "tests"), [(10, 0.25, 2), (4, 0, 0), (1, 0.9, 0), (3, 0.99, 2)]
)
def test_that_a_split_keeps_every_sample_once(count, share, tests):
    x = np.arange(count, dtype=float)[:, None]
    parts = split(x, 2 * x, share, np.random.default_rng(0))
    train_x, train_y, test_x, test_y = parts
    assert len(test_x) == tests
    assert sorted(np.concatenate([train_x, test_x])[:, 0]) == x[:, 0].tolist()
    assert np.array_equal(train_y, 2 * train_x)
    assert np.array_equal(test_y, 2 * test_x)


def test_that_a_split_without_training_samples_is_refused():
    with pytest.raises(ValueError, match="expected 0 to below 1"):
        split(np.ones((2, 1)), np.ones((2, 1)), 1.0, np.random.default_rng(0))
