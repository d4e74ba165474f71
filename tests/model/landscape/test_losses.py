"""Losses at many points, against the textbook's forward pass at each of them."""

import numpy as np
import pytest
from hypothesis import given, settings
from paths import EXAMPLES
from random_problems import problems

from bpviz_desktop.engine.batches import epoch_order, next_group
from bpviz_desktop.engine.network import Parameters
from bpviz_desktop.engine.textbook.passes import loss_of_group
from bpviz_desktop.model.landscape.losses import MOST_SAMPLES, Ground, losses_at, pieces
from bpviz_desktop.model.project.file import load


def by_the_textbook(problem, group, points):
    """One point at a time."""
    widths = problem.network.widths
    return np.array(
        [loss_of_group(problem, Parameters(widths, point), group) for point in points]
    )


def agree(found, wanted):
    close = abs(found - wanted) <= 1e-12 * (1 + abs(wanted))
    return (close | (~np.isfinite(found) & ~np.isfinite(wanted))).all()


@given(problems())
@settings(max_examples=100, deadline=None)
def test_that_random_points_have_the_losses_of_the_textbook(drawn):
    problem, before = drawn
    rng = np.random.default_rng(7)
    spread = rng.choice([0.1, 1.0, 10.0], size=(5, 1))
    flat = before.parameters.flat
    points = flat + spread * rng.normal(size=(5, len(flat))) * problem.network.trainable
    order = epoch_order(problem.training, before.epoch, len(problem.x))
    group = next_group(problem.training, before.epoch, before.position, order=order)
    ground = Ground(problem, group.batches)
    assert agree(losses_at(ground, points), by_the_textbook(problem, group, points))


@pytest.mark.parametrize("name", ["mazur_2_2_2", "spirals", "iris"])
def test_that_pieces_give_what_the_whole_does(name):
    problem = load(EXAMPLES / f"{name}.bpviz").problem
    ground = Ground.of_all(problem)
    flat = load(EXAMPLES / f"{name}.bpviz").parameters.flat
    points = flat + np.random.default_rng(1).normal(size=(40, len(flat)))
    parts = [losses_at(ground, points[each]) for each in pieces(ground, 40)]
    assert np.array_equal(np.concatenate(parts), losses_at(ground, points))
    assert ground.is_whole and ground.samples == len(problem.x)


def test_that_of_many_samples_some_are_taken():
    problem = load(EXAMPLES / "spirals.bpviz").problem
    count = 3 * MOST_SAMPLES
    rows = np.arange(count) % len(problem.x)
    many = type(problem)(
        *(problem.network, problem.loss, problem.training),
        *(problem.x[rows], problem.y[rows]),
    )
    ground = Ground.of_all(many)
    assert ground.samples == MOST_SAMPLES
    assert ground.batches[0][0] == 0 and ground.batches[0][-1] == count - 1
    assert len(set(ground.batches[0].tolist())) == MOST_SAMPLES
    # A large network's points come one by one.
    assert max(map(len, pieces(ground, 10))) <= 10
