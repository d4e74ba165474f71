"""The engine room against the textbook, against itself in pieces, against PyTorch."""

import math
import tracemalloc
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_problems import (
    first_group,
    optimizer_choices,
    plain_problem,
    problems,
    same_place,
    with_training,
)

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.clipping import CLIPPINGS
from bpviz_desktop.engine.functions.initializers import initial_parameters
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.kernels.calls import make
from bpviz_desktop.engine.network import Layer, Network
from bpviz_desktop.engine.textbook.passes import trace_update
from bpviz_desktop.engine.textbook.steps import textbook_step
from bpviz_desktop.engine.trainer.general import step_for
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import Checkpoint, Loss, Problem, Training


@settings(max_examples=200)
@given(problems())
def test_that_one_gradient_is_that_of_the_passes(made):
    problem, checkpoint = made
    group = first_group(problem, checkpoint)
    trace = trace_update(problem, checkpoint, group)
    loss, gradient = Trainer(problem, checkpoint).gradient(group)
    bound = 1e-12 * (1 + np.abs(trace.gradient.flat).max(initial=0.0))
    assert np.abs(gradient - trace.gradient.flat).max() <= bound
    assert loss == pytest.approx(trace.loss, rel=1e-12, abs=1e-12)


@settings(max_examples=200)
@given(optimizer_choices(), st.integers(0, 2**32 - 1), st.integers(0, 30))
def test_that_one_step_is_that_of_the_lines(choice, seed, t):
    rng = np.random.default_rng(seed)
    w, g = rng.normal(size=9), rng.normal(size=9)
    layer = Layer(
        3,
        ACTIVATIONS.choice("tanh"),
        connections=rng.random((3, 2)) < 0.8,
        train_biases=bool(rng.integers(2)),
    )
    network = Network(("x1", "x2"), (layer,))
    free = network.trainable
    g = np.where(free, g, 0.0)
    names = OPTIMIZERS[choice.kind].slots(choice)
    slots = {name: np.where(free, rng.random(9), 0.0) for name in names}
    lines = textbook_step(choice, w, g, slots=slots, lr=0.05, t=t + 1, network=network)
    state = np.array([w, *(slots[name] for name in names)])
    step = step_for(choice, state, g / 3.0, network)
    with np.errstate(all="ignore"):
        step.adjust(0.05, t + 1, 3.0)
        make(step.calls)
    for name, row in zip(("new", *names), state, strict=True):
        assert np.abs(row - lines[name]).max() <= 1e-13 * (1 + np.abs(row).max())


@settings(max_examples=200)
@given(problems(optimizers=st.just(OPTIMIZERS.choice("sgd"))))
def test_that_twenty_updates_of_sgd_are_those_of_the_passes(made):
    problem, checkpoint = made
    trainer = Trainer(problem, checkpoint)
    losses = np.empty(20)
    count = trainer.run(20, losses)
    for loss in losses[:count]:
        trace = trace_update(problem, checkpoint, first_group(problem, checkpoint))
        assert loss == pytest.approx(trace.loss, rel=1e-9, abs=1e-10)
        checkpoint = trace.after
    if count < 20:  # deep identities can diverge; then the textbook does so too
        with np.errstate(all="ignore"):
            trace = trace_update(problem, checkpoint, first_group(problem, checkpoint))
        assert not np.isfinite([trace.loss, *trace.after.parameters.flat]).all()
    after = trainer.checkpoint()
    size = 1 + np.abs(checkpoint.parameters.flat).max()
    assert (
        np.abs(after.parameters.flat - checkpoint.parameters.flat).max() <= 1e-10 * size
    )
    assert (after.updates, after.epoch, after.position) == (
        checkpoint.updates,
        checkpoint.epoch,
        checkpoint.position,
    )


@settings(max_examples=60)
@given(problems(), st.integers(0, 12))
def test_that_a_run_in_two_pieces_is_the_same_to_the_last_bit(made, cut):
    problem, checkpoint = made
    whole = Trainer(problem, checkpoint)
    whole.run(12)
    first = Trainer(problem, checkpoint)
    first.run(cut)
    second = Trainer(problem, first.checkpoint())
    second.run(12 - cut)
    one, two = whole.checkpoint(), second.checkpoint()
    assert np.array_equal(one.parameters.flat, two.parameters.flat)
    for name, slot in one.optimizer_state.slots.items():
        assert np.array_equal(slot, two.optimizer_state.slots[name])
    again = whole
    again.restore(first.checkpoint())
    again.run(12 - cut)
    assert np.array_equal(again.checkpoint().parameters.flat, two.parameters.flat)


def _diverging(made):
    problem, checkpoint = made
    return with_training(problem, learning_rate=1e200, clip=None), checkpoint


@settings(max_examples=60)
@given(problems(optimizers=st.just(OPTIMIZERS.choice("sgd"))))
def test_that_divergence_is_a_state_and_the_bad_update_is_not_applied(made):
    problem, checkpoint = _diverging(made)
    trainer = Trainer(problem, checkpoint)
    losses = np.full(50, np.nan)
    count = trainer.run(50, losses)
    after = trainer.checkpoint()
    assert np.isfinite(after.parameters.flat).all()
    assert np.isfinite(losses[:count]).all()
    assert after.updates == count
    if count < 50:
        told = trainer.divergence
        assert told.update == count + 1
        assert told.quantity in ("loss", "activation", "gradient", "parameters")
        assert not math.isfinite(told.value)
        shorter = Trainer(problem, checkpoint)
        shorter.run(count)
        assert np.array_equal(
            shorter.checkpoint().parameters.flat, after.parameters.flat
        )


@settings(max_examples=60)
@given(problems())
def test_that_the_loss_of_all_samples_is_that_of_one_large_batch(made):
    problem, checkpoint = made
    whole = with_training(problem, batch_size=100, accumulation_steps=1, shuffle=False)
    trace = trace_update(whole, checkpoint, first_group(whole, checkpoint))
    found = Trainer(problem, checkpoint).loss_of(problem.x, problem.y)
    assert found == pytest.approx(trace.loss, rel=1e-12, abs=1e-12)


def test_that_training_does_not_allocate_in_its_loop():

    tanh = ACTIVATIONS.choice("tanh")
    network = Network(("a", "b"), (Layer(64, tanh), Layer(64, tanh), Layer(1, tanh)))
    rng = np.random.default_rng(0)
    training = Training(
        OPTIMIZERS.choice("adam"), SCHEDULES.choice("constant"), 0.01, 256
    )
    problem = Problem(
        network, Loss(), training, rng.normal(size=(256, 2)), rng.normal(size=(256, 1))
    )
    start = Checkpoint(initial_parameters(network, "xavier_uniform", 0))
    trainer = Trainer(problem, start)
    losses = np.empty(600)
    trainer.run(600, losses)
    tracemalloc.start()
    try:
        held = tracemalloc.get_traced_memory()[0]
        tracemalloc.reset_peak()
        trainer.run(600, losses)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    # One activation matrix alone would be 128 kB.
    assert peak - held < 4_000


@pytest.mark.parametrize("accumulation_steps", [1, 2])
@pytest.mark.parametrize("clip", [None, "norm", "value"])
def test_that_two_hundred_updates_are_twice_a_hundred(accumulation_steps, clip):
    # Seven samples in threes: 100 updates end in the middle of a shuffled epoch, and
    # 200 do not begin a block of the loop where 100 do.
    problem, start = plain_problem(
        batch_size=3,
        accumulation_steps=accumulation_steps,
        shuffle=True,
        clip=clip and CLIPPINGS.choice(clip, limit=0.1),
        schedule=SCHEDULES.choice("cosine", updates=150, warmup=20),
    )
    whole = Trainer(problem, start)
    whole.run(200)
    half = Trainer(problem, start)
    half.run(100)
    middle = half.checkpoint()
    assert middle.position or accumulation_steps == 2
    other = Trainer(problem, middle)
    other.run(100)
    assert same_place(other.checkpoint(), whole.checkpoint())
    whole.restore(middle)
    assert same_place(whole.checkpoint(), middle)


@pytest.mark.parametrize("kind", list(SCHEDULES))
def test_that_every_schedule_with_warm_up_sets_the_rate_of_each_update(kind):
    needed = {
        "step": {"every": 3, "factor": 0.5},
        "exponential": {"factor": 0.9},
        "cosine": {"updates": 8},
    }
    options = needed.get(kind, SCHEDULES[kind].usual())
    schedule = SCHEDULES.choice(kind, **{**options, "warmup": 4})
    problem, checkpoint = plain_problem(
        schedule=schedule, batch_size=2, optimizer=OPTIMIZERS.choice("sgd")
    )
    trainer = Trainer(problem, checkpoint)
    trainer.run(12)
    for _ in range(12):
        trace = trace_update(problem, checkpoint, first_group(problem, checkpoint))
        checkpoint = trace.after
    gap = trainer.checkpoint().parameters.flat - checkpoint.parameters.flat
    assert np.abs(gap).max() <= 1e-13


@settings(max_examples=100)
@given(problems())
def test_that_every_optimizer_follows_the_passes_for_three_updates(made):
    problem, checkpoint = made
    # Adam and its kin divide by |g| at first: rounding of a tiny g is not tiny in w.
    trainer = Trainer(problem, checkpoint)
    trainer.run(3)
    for _ in range(3):
        trace = trace_update(problem, checkpoint, first_group(problem, checkpoint))
        checkpoint = trace.after
    gap = np.abs(trainer.checkpoint().parameters.flat - checkpoint.parameters.flat)
    assert gap.max() <= 1e-6
    frozen_ones = ~problem.network.trainable
    start = made[1].parameters.flat[frozen_ones]
    assert np.array_equal(trainer.checkpoint().parameters.flat[frozen_ones], start)


def test_that_another_batch_size_in_mid_epoch_goes_on_from_the_place_in_the_data():
    problem, start = plain_problem(batch_size=3, shuffle=True)
    first = Trainer(problem, start)
    first.run(1)
    changed = with_training(problem, batch_size=2)
    trainer = Trainer(changed, first.checkpoint())
    checkpoint = first.checkpoint()
    for _ in range(5):
        trace = trace_update(changed, checkpoint, first_group(changed, checkpoint))
        checkpoint = trace.after
        trainer.run(1)
        found = trainer.checkpoint()
        assert (found.epoch, found.position) == (checkpoint.epoch, checkpoint.position)
        gap = found.parameters.flat - checkpoint.parameters.flat
        assert np.abs(gap).max() <= 1e-12


def test_that_a_place_outside_the_data_is_refused():
    problem, start = plain_problem()
    with pytest.raises(ValueError, match="below 7"):
        Trainer(problem, replace(start, position=7))


def test_that_many_layers_of_one_width_have_the_gradient_of_the_passes():
    tanh, relu = ACTIVATIONS.choice("tanh"), ACTIVATIONS.choice("relu")
    identity = ACTIVATIONS.choice("identity")
    kinds = [tanh] * 5 + [relu] * 4 + [identity] + [tanh] * 4
    layers = [Layer(4, kind) for kind in kinds]
    layers[6] = replace(layers[6], skip_from=3)
    problem, _ = plain_problem(batch_size=7)
    network = Network(("a", "b"), (*layers, Layer(1, tanh)))
    problem = replace(problem, network=network)
    start = Checkpoint(initial_parameters(network, "xavier_uniform", 3))
    group = first_group(problem, start)
    trace = trace_update(problem, start, group)
    _, gradient = Trainer(problem, start).gradient(group)
    assert np.abs(gradient - trace.gradient.flat).max() <= 1e-12


@pytest.mark.parametrize("kind", ["rmsprop", "adagrad", "adam", "adamw"])
def test_that_removed_wires_stay_zero_where_epsilon_is_zero(kind):
    problem, _ = plain_problem(optimizer=OPTIMIZERS.choice(kind, eps=0.0))
    connections = np.array([[True, False], [True, True], [False, True]])
    first = replace(problem.network.layers[0], connections=connections)
    network = replace(problem.network, layers=(first, problem.network.layers[1]))
    problem = replace(problem, network=network)
    start = Checkpoint(initial_parameters(network, "xavier_uniform", 0))
    trainer = Trainer(problem, start)
    assert trainer.run(20) == 20
    assert np.all(trainer.checkpoint().parameters.W(1)[~connections] == 0)
