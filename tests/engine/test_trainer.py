"""The engine room against the textbook, against itself in pieces, against PyTorch."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_problems import first_group, optimizer_choices, problems, with_training

from bpviz_desktop.engine.optimizers import OPTIMIZERS, textbook_step
from bpviz_desktop.engine.passes import trace_update
from bpviz_desktop.engine.steps import make_step
from bpviz_desktop.engine.trainer import Trainer
from bpviz_desktop.engine.training import Checkpoint, OptimizerState


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
    free = rng.random(9) < 0.8
    g = np.where(free, g, 0.0)
    names = OPTIMIZERS[choice.kind].slots(choice)
    slots = {name: np.where(free, rng.random(9), 0.0) for name in names}
    lines = textbook_step(choice, w, g, slots=slots, lr=0.05, t=t + 1, trainable=free)
    moved = w.copy()
    step = make_step(choice, moved, g.copy(), free)
    step.load(OptimizerState(t, slots))
    step.make(0.05)
    assert np.abs(moved - lines["new"]).max() <= 1e-13 * (1 + np.abs(w).max())
    for name, slot in step.saved().items():
        assert np.abs(slot - lines[name]).max() <= 1e-13 * (1 + np.abs(slot).max())


@settings(max_examples=200)
@given(problems(optimizers=st.just(OPTIMIZERS.choice("sgd"))))
def test_that_twenty_updates_of_sgd_are_those_of_the_passes(made):
    problem, checkpoint = made
    trainer = Trainer(problem, checkpoint)
    losses = np.empty(20)
    assert trainer.run(20, losses) == 20
    for loss in losses:
        trace = trace_update(problem, checkpoint, first_group(problem, checkpoint))
        assert loss == pytest.approx(trace.loss, rel=1e-9, abs=1e-10)
        checkpoint = trace.after
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
        assert told.quantity in ("loss", "gradient", "parameters")
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
    import tracemalloc

    from bpviz_desktop.engine.activations import ACTIVATIONS
    from bpviz_desktop.engine.initializers import initial_parameters
    from bpviz_desktop.engine.network import Layer, Network
    from bpviz_desktop.engine.passes import Problem
    from bpviz_desktop.engine.schedules import SCHEDULES
    from bpviz_desktop.engine.training import Loss, Training

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
    trainer.run(3)
    tracemalloc.start()
    try:
        held = tracemalloc.get_traced_memory()[0]
        tracemalloc.reset_peak()
        trainer._simple_update()
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    # One activation matrix alone would be 128 kB.
    assert peak - held < 4_000


def _torch():
    try:
        import torch
    except ImportError:
        pytest.skip("PyTorch is not installed (pip install 'bpviz-desktop[torch]')")
    return torch


def _torch_optimizer(torch, choice, parameters, lr):
    options = dict(choice.options)
    if choice.kind in ("adam", "adamw"):
        options["betas"] = (options.pop("beta1"), options.pop("beta2"))
        maker = torch.optim.Adam if choice.kind == "adam" else torch.optim.AdamW
        return maker(parameters, lr=lr, **options)
    makers = {
        "sgd": torch.optim.SGD,
        "rmsprop": torch.optim.RMSprop,
        "adagrad": torch.optim.Adagrad,
    }
    return makers[choice.kind](parameters, lr=lr, **options)


@settings(max_examples=60)
@given(problems())
def test_that_five_updates_are_those_of_torch(made):
    torch = _torch()
    problem, checkpoint = made
    # Every parameter free and every wire there: torch has no masks of its own.
    layers = tuple(
        replace(layer, connections=None, train_biases=True)
        for layer in problem.network.layers
    )
    problem = replace(problem, network=replace(problem.network, layers=layers))
    problem = with_training(problem, clip=None)
    trainer = Trainer(problem, checkpoint)
    training = problem.training
    flat = torch.tensor(checkpoint.parameters.flat.copy(), requires_grad=True)
    optimizer = _torch_optimizer(
        torch, training.optimizer, [flat], training.learning_rate
    )
    for _ in range(5):
        group = first_group(problem, trainer.checkpoint())
        _, gradient = trainer.gradient(group)
        found = _torch_gradient(torch, problem, flat.detach(), group)
        assert np.abs(gradient - found).max() <= 1e-9 * (1 + np.abs(found).max())
        flat.grad = torch.tensor(found)
        optimizer.step()
        assert trainer.run(1) == 1
        moved = trainer.checkpoint().parameters.flat
        assert np.abs(moved - flat.detach().numpy()).max() <= 1e-9 * (
            1 + np.abs(moved).max()
        )


def _torch_gradient(torch, problem, flat, group):
    """Gradient of the whole group's samples by autograd."""
    nn = torch.nn.functional
    widths = problem.network.widths
    chosen = np.concatenate(group.batches)
    parameters = flat.clone().requires_grad_(True)
    x, y = torch.tensor(problem.x[chosen]), torch.tensor(problem.y[chosen])
    functions = {
        "identity": lambda z: z,
        "sigmoid": torch.sigmoid,
        "tanh": torch.tanh,
        "relu": torch.relu,
        "leaky_relu": lambda z: nn.leaky_relu(z, 0.2),
        "elu": nn.elu,
        "gelu": nn.gelu,
        "silu": nn.silu,
        "softplus": nn.softplus,
        "softmax": lambda z: torch.softmax(z, 1),
    }
    outputs, start = [x], 0
    for at, layer in enumerate(problem.network.layers, start=1):
        before, units = widths[at - 1], widths[at]
        block = parameters[start : start + units * (before + 1)]
        start += units * (before + 1)
        block = block.reshape(units, before + 1)
        z = outputs[-1] @ block[:, :-1].T + block[:, -1]
        a = functions[layer.activation.kind](z)
        if layer.skip_from is not None:
            a = a + outputs[layer.skip_from]
        outputs.append(a)
    answer, K = outputs[-1], widths[-1]
    losses = {
        "squared_error": lambda: ((y - answer) ** 2).sum(1),
        "half_squared_error": lambda: 0.5 * ((y - answer) ** 2).sum(1),
        "mean_squared_error": lambda: ((y - answer) ** 2).mean(1),
        "absolute_error": lambda: (y - answer).abs().mean(1),
        "huber": lambda: nn.huber_loss(answer, y, reduction="none").mean(1),
        "binary_cross_entropy": lambda: nn.binary_cross_entropy_with_logits(
            z, y, reduction="none"
        ).mean(1),
        "cross_entropy": lambda: -(y * torch.log_softmax(z, 1)).sum(1),
    }
    assert K
    each = losses[problem.loss.kind]()
    loss = each.sum() if problem.loss.reduction == "sum" else each.mean()
    loss.backward()
    return parameters.grad.numpy()
