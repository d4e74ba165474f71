"""Gathered gradients against one large batch, and mistakes against sums by hand."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from paths import EXAMPLES
from random_problems import problems

from bpviz_desktop.engine.batches import epoch_order, next_group
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.network import Layer, Network, Parameters
from bpviz_desktop.engine.textbook.passes import trace_update
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import Checkpoint, Loss, Problem, Training
from bpviz_desktop.model.at_once import at_once
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.update.accumulation import (
    Way,
    accumulator,
    activations_kept,
    gradient_at_once,
    losses_of,
)


@given(problems())
@settings(max_examples=200, deadline=None)
def test_that_gathered_gradients_are_those_of_one_large_batch(drawn):
    problem, before = drawn
    order = epoch_order(problem.training, before.epoch, len(problem.x))
    group = next_group(problem.training, before.epoch, before.position, order=order)
    trace = trace_update(problem, before, group)
    stages, whole = accumulator(trace), gradient_at_once(problem, trace)
    assert not stages[0].any() and len(stages) == len(group.batches) + 1
    assert abs(stages[-1] - whole).max() <= 1e-12 * (1 + abs(whole).max())


@pytest.mark.parametrize("reduction", ["mean", "sum"])
@pytest.mark.parametrize("kind", list(LOSSES))
def test_that_it_is_so_for_every_loss_and_an_uneven_last_batch(kind, reduction):
    entry, rng = LOSSES[kind], np.random.default_rng(5)
    last = entry.last_activation or "sigmoid"
    network = Network(
        ("p", "q"),
        (Layer(4, ACTIVATIONS.choice("tanh")), Layer(3, ACTIVATIONS.choice(last))),
    )
    y = rng.uniform(0.1, 0.9, size=(7, 3))
    if kind == "cross_entropy":
        y = y / y.sum(axis=1, keepdims=True)
    training = Training(
        OPTIMIZERS.choice("sgd"),
        SCHEDULES.choice("constant"),
        batch_size=3,
        accumulation_steps=3,
    )
    loss = Loss(kind, reduction)
    problem = Problem(network, loss, training, rng.normal(size=(7, 2)), y)
    flat = rng.normal(size=Parameters.zeros(network).flat.shape)
    before = Checkpoint(Parameters(network.widths, flat))
    group = next_group(training, 0, 0, order=np.arange(7))
    assert [len(batch) for batch in group.batches] == [3, 3, 1]
    trace = trace_update(problem, before, group)
    whole = gradient_at_once(problem, trace)
    difference = abs(accumulator(trace)[-1] - whole).max()
    assert difference <= 1e-12 * (1 + abs(whole).max())


@given(problems())
@settings(max_examples=60, deadline=None)
def test_that_the_right_way_is_what_training_does(drawn):
    problem, before = drawn
    losses = np.empty(12)
    made = Trainer(problem, before).run(12, losses)
    found = at_once(losses_of(problem, before, Way(), 12))
    assert len(found) >= made
    assert np.allclose(found[:made], losses[:made], rtol=1e-9, atol=1e-12)


def by_hand(x, y, rate, *, size, steps, updates, divides, zeroes):
    """ŷ = w·x + b with L = mean (ŷ − y)²: each derivative a sum that one can write."""
    w, b, at, losses = 0.3, -0.2, 0, []
    total_w = total_b = 0.0
    for _ in range(updates):
        batches = []
        for _ in range(steps):
            batches.append(range(at, min(at + size, len(x))))
            at += size
            if at >= len(x):
                at = 0
                break
        rows = [n for batch in batches for n in batch]
        losses.append(sum((w * x[n] + b - y[n]) ** 2 for n in rows) / len(rows))
        if zeroes:
            total_w = total_b = 0.0
        for batch in batches:
            share = len(batch) / len(rows) if divides else 1.0
            errors = [w * x[n] + b - y[n] for n in batch]
            products = [e * x[n] for e, n in zip(errors, batch, strict=True)]
            total_w += share * 2 * sum(products) / len(batch)
            total_b += share * 2 * sum(errors) / len(batch)
        w, b = w - rate * total_w, b - rate * total_b
    return losses


@given(
    st.integers(1, 4),
    st.integers(1, 4),
    st.booleans(),
    st.booleans(),
    st.integers(0, 1000),
)
@settings(max_examples=80, deadline=None)
def test_that_mistakes_give_what_they_give_by_hand(size, steps, divides, zeroes, seed):
    rng = np.random.default_rng(seed)
    x, y = rng.normal(size=7), rng.normal(size=7)
    training = Training(
        OPTIMIZERS.choice("sgd"),
        SCHEDULES.choice("constant"),
        learning_rate=0.03,
        batch_size=size,
        accumulation_steps=steps,
    )
    network = Network(("x",), (Layer(1, ACTIVATIONS.choice("identity")),))
    problem = Problem(network, Loss(), training, x[:, None], y[:, None])
    before = Checkpoint(Parameters(network.widths, np.array([0.3, -0.2])))
    found = at_once(losses_of(problem, before, Way(divides, zeroes), 9))
    wanted = by_hand(
        *(x, y, 0.03),
        size=size,
        steps=steps,
        updates=9,
        divides=divides,
        zeroes=zeroes,
    )
    assert np.allclose(found, wanted, rtol=1e-10, atol=1e-13)


def test_that_mistakes_show_and_what_diverges_ends():
    document = load(EXAMPLES / "spirals.bpviz")
    training = replace(
        document.training,
        batch_size=8,
        accumulation_steps=4,
        optimizer=OPTIMIZERS.choice("sgd"),
        learning_rate=0.5,
    )
    problem = replace(document, training=training).problem
    ways = [Way(), Way(divides=False), Way(zeroes=False)]
    losses = [at_once(losses_of(problem, document.checkpoint, way)) for way in ways]
    right, undivided, unzeroed = losses
    assert right[0] == undivided[0] == unzeroed[0]
    assert not np.allclose(right[1:5], undivided[1:5], rtol=1e-3)
    assert np.array_equal(right[:2], unzeroed[:2])  # nothing was left over at first
    assert not np.allclose(right[2:9], unzeroed[2:9], rtol=1e-3)
    assert Way().is_right and not Way(zeroes=False).is_right


def test_that_what_is_kept_grows_with_the_batch():
    network = load(EXAMPLES / "mazur_2_2_2.bpviz").network
    assert activations_kept(network, 1) == 2 + 3 * 4
    assert activations_kept(network, 12) == 12 * activations_kept(network, 1)
