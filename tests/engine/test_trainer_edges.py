"""Where training ends, and entries without a kernel."""

import math
from dataclasses import replace

import numpy as np
import pytest
from random_problems import first_group, plain_problem, same_place, with_training

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.clipping import CLIPPINGS
from bpviz_desktop.engine.functions.initializers import initial_parameters
from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.kernels.activations import erf_calls
from bpviz_desktop.engine.kernels.calls import make
from bpviz_desktop.engine.network import Layer, Network, Parameters
from bpviz_desktop.engine.textbook.passes import trace_update
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import Checkpoint, Loss, Problem, Training


def _linear(weight, x, y, **changes):
    """One identity unit, one sample: w·x + 0, squared error."""
    network = Network(("x",), (Layer(1, ACTIVATIONS.choice("identity")),))
    training = Training(OPTIMIZERS.choice("sgd"), SCHEDULES.choice("constant"), 0.1)
    problem = Problem(network, Loss(), training, np.array([[x]]), np.array([[y]]))
    start = Checkpoint(Parameters.of(network, [[[weight]]], [[0.0]]))
    return with_training(problem, **changes), start


@pytest.mark.parametrize(
    ("weight", "x", "lr", "layer", "quantity"),
    [
        (1e200, 1e200, 0.1, 1, "activation"),
        (1e200, 1.0, 0.1, 0, "loss"),
        (1e-40, 1e200, 0.1, 0, "loss"),
        (1e-60, 1e200, 0.1, 1, "gradient"),
        (1.0, 1e150, 1e200, 1, "parameters"),
    ],
)
def test_that_divergence_names_the_first_quantity(weight, x, lr, layer, quantity):
    problem, start = _linear(weight, x, 0.0, learning_rate=lr)
    trainer = Trainer(problem, start)
    assert trainer.run(5) == 0
    told = trainer.divergence
    assert (told.update, told.layer, told.quantity) == (1, layer, quantity)
    assert not math.isfinite(told.value)
    assert same_place(trainer.checkpoint(), start)


def test_that_clipping_by_value_does_not_hide_an_infinite_gradient():
    problem, start = _linear(1e150, 1e3, 0.0, clip=CLIPPINGS.choice("value", limit=1.0))
    big = replace(problem, x=np.array([[1e2], [1e2]]), y=np.array([[0.0], [0.0]]))
    assert Trainer(big, start).run(3) == 3
    # 2·(w·x)·x overflows where (w·x)² does not.
    problem, start = _linear(1e-50, 1e200, 0.0, clip=problem.training.clip)
    trainer = Trainer(problem, start)
    assert trainer.run(3) == 0
    assert trainer.divergence.quantity == "gradient"


def test_that_a_divergence_after_many_blocks_is_found_at_its_update():
    problem, start = _linear(1.0, 1.0, 0.0, learning_rate=0.75)
    trainer = Trainer(problem, start)
    losses = np.full(3000, -1.0)
    made = trainer.run(3000, losses)
    assert 256 < made < 3000
    assert np.isfinite(losses[:made]).all() and (losses[made:] == -1.0).all()
    assert trainer.divergence.update == made + 1 == trainer.updates + 1
    checkpoint = trainer.checkpoint()
    trace = trace_update(problem, checkpoint, first_group(problem, checkpoint))
    assert not math.isfinite(trace.loss)


@pytest.mark.parametrize("registry", [ACTIVATIONS, LOSSES, OPTIMIZERS, CLIPPINGS])
def test_that_an_entry_without_kernel_trains_as_with_one(monkeypatch, registry):
    for kind, entry in registry.items():
        options = {"limit": 0.1} if registry is CLIPPINGS else {}
        choice = entry.choice(**options)
        problem, start = plain_problem(batch_size=3)
        if registry is ACTIVATIONS:
            for loss in ["squared_error"] + ["cross_entropy"] * entry.coupled:
                _compare_without_kernel(
                    monkeypatch, registry, kind, _with_last(problem, choice, loss)
                )
            continue
        if registry is LOSSES:
            last = ACTIVATIONS.choice(entry.last_activation or "tanh")
            problem = _with_last(problem, last, kind)
        elif registry is OPTIMIZERS:
            problem = with_training(problem, optimizer=choice)
        else:
            problem = with_training(problem, clip=choice)
        _compare_without_kernel(monkeypatch, registry, kind, problem)


def _with_last(problem, choice, loss):
    network = Network(
        ("a", "b"), (Layer(3, ACTIVATIONS.choice("tanh")), Layer(2, choice))
    )
    y = np.tile([[0.3, 0.7]], (7, 1))
    return replace(problem, network=network, loss=Loss(loss), y=y)


def _compare_without_kernel(monkeypatch, registry, kind, problem):
    start = Checkpoint(initial_parameters(problem.network, "xavier_uniform", 0))
    fast = Trainer(problem, start)
    fast.run(7)
    with monkeypatch.context() as patch:
        without = replace(registry[kind], kernel=None)
        patch.setitem(registry._entries, kind, without)
        slow = Trainer(problem, start)
        assert slow.run(7) == 7
    gap = fast.checkpoint().parameters.flat - slow.checkpoint().parameters.flat
    assert np.abs(gap).max() <= 1e-11


def test_that_erf_is_that_of_the_standard_library():
    x = np.concatenate([np.linspace(-7, 7, 20_001), [0.46875, -0.46875, 1e-300, 1e3]])
    found = np.empty_like(x)
    make(erf_calls(x, found))
    expected = np.array([math.erf(value) for value in x])
    assert np.abs(found - expected).max() <= 4e-16
    assert np.all(np.abs(found - expected) <= 1e-15 * np.abs(expected))


def test_that_extreme_logits_train_without_overflow():
    identity, softmax = ACTIVATIONS.choice("identity"), ACTIVATIONS.choice("softmax")
    for kind, last, y in (
        ("cross_entropy", softmax, [[1.0, 0.0]]),
        ("binary_cross_entropy", ACTIVATIONS.choice("sigmoid"), [[1.0, 0.0]]),
        ("squared_error", identity, [[1.0, 0.0]]),
    ):
        network = Network(("x",), (Layer(2, last),))
        problem, _ = plain_problem(optimizer=OPTIMIZERS.choice("sgd"))
        problem = replace(
            problem,
            network=network,
            loss=Loss(kind),
            x=np.array([[1.0]]),
            y=np.array(y),
        )
        start = Checkpoint(Parameters.of(network, [[[-1000.0], [1000.0]]], [[0.0] * 2]))
        losses = np.empty(1)
        assert Trainer(problem, start).run(1, losses) == 1
        trace = trace_update(problem, start, first_group(problem, start))
        assert losses[0] == pytest.approx(trace.loss, rel=1e-12)
