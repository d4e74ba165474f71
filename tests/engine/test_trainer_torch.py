"""Gradients and updates are those of PyTorch."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from random_problems import first_group, optimizer_choices, problems, with_training
from written_formulas import activation

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.trainer.trainer import Trainer


def _torch():
    try:
        import torch
    except ImportError:
        pytest.skip("PyTorch is not installed (pip install 'bpviz-desktop[torch]')")
    return torch


# PyTorch has these under the same names; of another its lines are the definition.
KNOWN = ("sgd", "rmsprop", "adagrad", "adam", "adamw")


def _torch_optimizer(torch, choice, parameters, lr):
    usual = OPTIMIZERS[choice.kind].conventions(choice)
    options = {
        option.name: choice[option.name]
        for option in OPTIMIZERS[choice.kind].options
        if not option.is_convention
    }
    if "dampening" in usual:
        options["dampening"] = choice["dampening"]
    if "initial" in usual:
        options["initial_accumulator_value"] = choice["initial"]
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
@given(problems(optimizers=optimizer_choices(KNOWN, ("dampening", "initial"))))
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
        # Not `found`: RMSprop's first step from a gradient of 1e-9 has a slope of
        # 1e6, so that the last bit of a sum would show as an error of 1e-9.
        flat.grad = torch.tensor(gradient)
        optimizer.step()
        assert trainer.run(1) == 1
        moved = trainer.checkpoint().parameters.flat
        assert np.abs(moved - flat.detach().numpy()).max() <= 1e-9 * (
            1 + np.abs(moved).max()
        )


def _calls(torch):
    """What formulas may call, by autograd."""
    names = ("exp", "abs", "sqrt", "tanh", "log1p", "expm1", "erf")
    named = {name: getattr(torch, name) for name in names}
    return {
        **named,
        "ln": torch.log,
        "max": lambda u, v: torch.maximum(torch.as_tensor(u), torch.as_tensor(v)),
        "choose": lambda test, u, v: torch.where(test > 0, u, v),
    }


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
        kind, choice = layer.activation.kind, layer.activation
        if kind in functions:
            a = functions[kind](z)
        else:
            a = activation(ACTIVATIONS[kind], choice, z, _calls(torch))
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
        "output_sum": lambda: answer.sum(1),
        "cross_entropy": lambda: -(y * torch.log_softmax(z, 1)).sum(1),
    }
    each = losses[problem.loss.kind]()
    if problem.loss.over_outputs == "sum":
        each = each * K
    loss = each.sum() if problem.loss.reduction == "sum" else each.mean()
    if problem.loss.l2:
        weights = parameters[torch.tensor(~problem.network.is_bias)]
        loss = loss + problem.loss.l2 / 2 * (weights**2).sum()
    loss.backward()
    return parameters.grad.numpy()
