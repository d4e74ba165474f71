"""What a picture holds: slopes, steps, where they lead; and what is said of it."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from paths import EXAMPLES
from random_problems import problems

from bpviz_desktop.engine.batches import epoch_order, next_group
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.network import Layer, Network, Parameters, flat_index
from bpviz_desktop.engine.textbook.passes import trace_update
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import Checkpoint, Loss, Problem
from bpviz_desktop.model.at_once import at_once
from bpviz_desktop.model.landscape.choice import cut_of, places_for
from bpviz_desktop.model.landscape.cut import along, random_cut
from bpviz_desktop.model.landscape.landscape import (
    AHEAD,
    COARSE_MAP,
    FINE_MAP,
    Span,
    landscape_steps,
    spans_for,
)
from bpviz_desktop.model.landscape.losses import losses_at
from bpviz_desktop.model.landscape.path import MOST_STATES, Path, chosen_updates
from bpviz_desktop.model.landscape.words import facts, judgement, outlook, point_words
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.screen.lesson import trace_of


def example(name, **changes):
    document = load(EXAMPLES / f"{name}.bpviz")
    document = replace(document, training=replace(document.training, **changes))
    return document.problem, trace_of(document)


def made(problem, trace, cut, **how):
    return at_once(landscape_steps(problem, trace, cut, **how))


@given(problems(smooth=True))
@settings(max_examples=60, deadline=None)
def test_that_the_slope_is_the_gradients_and_that_of_the_curve(drawn):
    problem, before = drawn
    order = epoch_order(problem.training, before.epoch, len(problem.x))
    group = next_group(problem.training, before.epoch, before.position, order=order)
    trace = trace_update(problem, before, group)
    flat = before.parameters.flat
    cut = random_cut(problem.network, flat, seed=1)
    for is_whole in (False, True):
        landscape = made(problem, trace, cut, is_whole=is_whole, fine=False)
        step = 1e-5
        for axis, slope in zip(cut.axes, landscape.slopes, strict=True):
            ends = np.array([flat + step * axis, flat - step * axis])
            up, down = losses_at(landscape.ground, ends)
            assert slope == pytest.approx((up - down) / (2 * step), abs=1e-6, rel=1e-5)
    own = made(problem, trace, cut, fine=False)
    moved = np.where(problem.network.trainable, cut.axes, 0.0)
    frozen = cut.axes - moved
    if not frozen.any():
        assert np.allclose(own.slopes, cut.axes @ trace.gradient.flat, rtol=1e-12)


def test_that_the_next_updates_are_those_that_training_makes():
    problem, trace = example("spirals")
    flat = trace.before.parameters.flat
    cut = along(problem.network, flat, ((1, 0, 0), (1, 0, 1)))
    landscape = made(problem, trace, cut)
    trainer = Trainer(problem, trace.before)
    trainer.run(1)
    places = [cut.coordinates(trainer.checkpoint().parameters.flat[None])[0]]
    for _ in range(AHEAD):
        trainer.run(1)
        places.append(cut.coordinates(trainer.checkpoint().parameters.flat[None])[0])
    assert np.array_equal(places[0], landscape.after)
    assert np.array_equal(places[1:], landscape.ahead)
    assert landscape.losses.shape == (FINE_MAP, FINE_MAP)
    # Rows go from the top; the textbook's loss at a corner.
    corner = np.array([[landscape.spans[0].low, landscape.spans[1].high]])
    assert landscape.losses[0, 0] == losses_at(landscape.ground, cut.points(corner))[0]
    assert landscape.loss == pytest.approx(trace.loss, rel=1e-12)


def test_that_a_point_that_moves_on_the_same_ground_asks_for_no_new_losses():
    problem, trace = example("mazur_2_2_2")
    places = ((1, 0, 0), (1, 0, 1))
    cut = along(problem.network, trace.before.parameters.flat, places)
    first = made(problem, trace, cut)
    values = {(1, 0, 0): 0.16, (1, 0, 1): 0.19}
    before = replace(
        trace.before, parameters=trace.before.parameters.with_values(values)
    )
    group = next_group(problem.training, 0, 0, order=np.arange(len(problem.x)))
    moved = trace_update(problem, before, group)
    again = made(
        problem, moved, cut.through(before.parameters.flat), kept=first, fine=False
    )
    assert again.losses is first.losses and again.now.tolist() == [0.16, 0.19]
    # Another parameter has moved: another ground.
    other = replace(before, parameters=before.parameters.with_values({(2, 0, 0): 0.9}))
    moved = trace_update(problem, other, group)
    again = made(
        problem, moved, cut.through(other.parameters.flat), kept=first, fine=False
    )
    assert again.losses.shape == (COARSE_MAP, COARSE_MAP)
    assert again.spans == first.spans  # nothing jumps


def test_that_a_picture_shows_its_points_and_stays_while_they_fit():
    now = np.array([0.31])
    span = spans_for(now, np.array([[0.9]]), None)[0]
    assert span.low < 0.31 and span.high > 0.9
    assert spans_for(np.array([0.35]), np.array([[0.9]]), (span,)) == (span,)
    far = spans_for(now, np.array([[30.0], [np.nan], [1e9]]), (span,))[0]
    assert far.high > 30 and far.half < 40
    assert spans_for(now, np.zeros((0, 1)), None)[0].half >= 0.5
    assert Span(-1.0, 3.0).half == 2.0
    for huge in (1e12, -1e200, np.inf, np.nan):
        (span,) = spans_for(np.array([huge]), np.array([[huge]]), None)
        assert span.half > 0 and np.isfinite(span.half)


def one_weight(learning_rate, weight=2.0):
    """ŷ = w·x with x = 1 and y = 0: L = w², its lowest point at 0, its slope 2w."""
    problem, _ = example("one_neuron")
    network = Network(
        ("x",), (Layer(1, ACTIVATIONS.choice("identity"), train_biases=False),)
    )
    training = replace(problem.training, learning_rate=learning_rate)
    problem = Problem(network, Loss(), training, np.array([[1.0]]), np.array([[0.0]]))
    before = Checkpoint(Parameters(network.widths, np.array([weight, 0.0])))
    group = next_group(training, 0, 0, order=np.arange(1))
    trace = trace_update(problem, before, group)
    cut = along(network, before.parameters.flat, ((1, 0, 0),))
    return made(problem, trace, cut)


@pytest.mark.parametrize(
    ("rate", "words", "later"),
    [
        (0.02, "Short: 25 such steps to the lowest point, 4 →", "After 8 more"),
        (0.25, "Good: 50% of the way to the lowest point, 4 → 1.", "After 8 more"),
        (0.85, "Long: past the lowest point, but lower, 4 → 1.96.", "After 8 more"),
        (
            1.1,
            "Too long: past the lowest point and up, 4 → 5.76. Below η ≈ 1 it goes",
            "It grows.",
        ),
        (0.0, "No step", ""),
    ],
)
def test_that_a_step_is_judged(rate, words, later):
    landscape = one_weight(rate)
    assert judgement(landscape, 4).startswith(words)
    assert later in outlook(landscape, 4)


def test_that_numbers_are_said():
    landscape = one_weight(0.25)
    assert facts(landscape, 4) == [
        "L = 4",
        "slope ∂L/∂w⁽¹⁾ = 4",
        "step: −0.25 × slope = −1",
    ]
    assert point_words(landscape, np.array([1.0]), 2) == "w⁽¹⁾ = 1\nL ≈ 1"


def test_that_numbers_that_are_too_large_leave_a_picture():
    landscape = one_weight(0.1, weight=1e200)
    assert not np.isfinite(landscape.loss) and landscape.spans[0].half > 0
    assert "not finite" in judgement(landscape, 4)
    assert len(facts(landscape, 4)) == 3


def test_that_a_run_that_diverges_is_told():
    landscape = one_weight(1e60)
    assert "not finite" in judgement(landscape, 4) or "It diverges" in outlook(
        landscape, 4
    )


def test_that_missing_parameters_are_chosen():
    network = example("mazur_2_2_2")[0].network
    assert places_for("one", network, []) == ((1, 0, 0),)
    assert places_for("two", network, []) == ((1, 0, 0), (1, 0, 1))
    assert places_for("two", network, [(2, 1, None)]) == ((2, 1, None), (2, 1, 0))
    assert places_for("one", network, [(2, 1, 0), (1, 0, 0)]) == ((2, 1, 0),)
    assert places_for("run", network, [(2, 1, 0)]) == ()
    flat = np.zeros(network.parameter_count)
    none = cut_of("run", network, flat, places=(), seed=0, path=None)
    assert none is None
    huge = np.full(network.parameter_count, 1e200)
    assert cut_of("random", network, huge, places=(), seed=0, path=None) is None
    far = Path(np.arange(3), 1e200 * np.random.default_rng(0).normal(size=(3, 8)))
    assert cut_of("run", network, huge, places=(), seed=0, path=far) is None


def test_that_a_way_is_spread_over_the_run():
    assert chosen_updates(3, 5, 10) == [3, 4, 5]
    many = chosen_updates(0, 10**6, 10)
    assert many[0] == 0 and many[-1] == 10**6 and len(many) == MOST_STATES
    assert len(chosen_updates(0, 10**6, 10**6)) == 8


@pytest.mark.parametrize("nesterov", [False, True])
def test_that_the_velocitys_part_of_the_step_is_told(nesterov):
    document = load(EXAMPLES / "mazur_2_2_2.bpviz")
    choice = OPTIMIZERS.choice("sgd", momentum=0.8, nesterov=nesterov)
    training = replace(document.training, optimizer=choice, learning_rate=0.3)
    problem = replace(document, training=training).problem
    trainer = Trainer(problem, document.checkpoint)
    trainer.run(3)
    document = replace(document, training=training, checkpoint=trainer.checkpoint())
    trace = trace_of(document)
    places = ((1, 0, 0), (2, 1, None))
    cut = along(problem.network, trace.before.parameters.flat, places)
    landscape = made(problem, trace, cut, fine=False)
    at = [flat_index(problem.network.widths, *place) for place in places]
    velocity = trace.before.optimizer_state.slots["velocity"][at]
    g = trace.gradient.flat[at]
    pushed = -0.3 * 0.8 * (0.8 * velocity + g if nesterov else velocity)
    assert np.allclose(landscape.push, pushed, rtol=1e-9, atol=1e-15)
    plain = example("mazur_2_2_2")
    cut = along(problem.network, plain[1].before.parameters.flat, places)
    assert made(*plain, cut, fine=False).push is None


def test_that_a_narrow_valley_is_drawn_near():
    landscape = one_weight(0.9, weight=0.02)  # L = w²: all happens within 0.04
    (span,) = landscape.spans
    assert span.low < -0.016 < 0.02 < span.high and span.half < 0.06
    wide = one_weight(0.25, weight=2.0)
    assert wide.spans[0].half > 2
    assert judgement(landscape, 4).startswith("Long")
