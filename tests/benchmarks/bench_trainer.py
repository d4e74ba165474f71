"""Trainer against PyTorch eager, side by side: python tests/benchmarks/bench_trainer.py

Both make updates on the same fixed batch in float64 on one thread, in turns within one
run; medians of the rounds are compared, so that a noisy machine slows both alike. Ours
includes the loss and the check for finite numbers; PyTorch's loss is never read.
"""

from __future__ import annotations

import os
import statistics
import sys
import time

# As in the program, and before NumPy reads it.
os.environ.update(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1")

import numpy as np

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.initializers import initial_parameters
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.network import Layer, Network
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import Checkpoint, Loss, Problem, Training

NETWORKS = {
    "1-1": ([1, 1], "sigmoid", "sigmoid", 1),
    "2-8-8-1": ([2, 8, 8, 1], "tanh", "sigmoid", 32),
    "2-[8]x6-1": ([2, *[8] * 6, 1], "relu", "sigmoid", 32),
    "64-32-10": ([64, 32, 10], "relu", "softmax", 32),
    "784-128-64-10": ([784, 128, 64, 10], "relu", "softmax", 128),
    "2-[8]x30-1": ([2, *[8] * 30, 1], "tanh", "sigmoid", 32),
}
ROUNDS = 9
SECONDS = 0.12


def problem_of(widths, hidden, last, batch, optimizer):
    """The problem and where it starts."""
    rng = np.random.default_rng(0)
    kinds = [hidden] * (len(widths) - 2) + [last]
    layers = tuple(
        Layer(units, ACTIVATIONS.choice(kind))
        for units, kind in zip(widths[1:], kinds, strict=True)
    )
    network = Network(tuple(f"x{i}" for i in range(widths[0])), layers)
    x = rng.normal(size=(batch, widths[0]))
    if last == "softmax":
        y = np.eye(widths[-1])[rng.integers(0, widths[-1], batch)]
        loss = Loss("cross_entropy")
    else:
        y = rng.integers(0, 2, (batch, widths[-1])).astype(float)
        loss = Loss("mean_squared_error")
    training = Training(
        OPTIMIZERS.choice(optimizer), SCHEDULES.choice("constant"), 1e-3, batch
    )
    start = Checkpoint(initial_parameters(network, "xavier_uniform", 0))
    return Problem(network, loss, training, x, y), start


def torch_update(torch, widths, hidden, last, problem, optimizer):
    """One update of PyTorch as a function."""
    modules = []
    names = {"tanh": torch.nn.Tanh, "relu": torch.nn.ReLU, "sigmoid": torch.nn.Sigmoid}
    for k, (before, units) in enumerate(zip(widths, widths[1:], strict=False)):
        modules.append(torch.nn.Linear(before, units, dtype=torch.float64))
        kind = last if k == len(widths) - 2 else hidden
        if kind != "softmax":
            modules.append(names[kind]())
    model = torch.nn.Sequential(*modules)
    x, y = torch.tensor(problem.x), torch.tensor(problem.y)
    loss_of = torch.nn.CrossEntropyLoss() if last == "softmax" else torch.nn.MSELoss()
    if optimizer == "sgd":
        steps = torch.optim.SGD(model.parameters(), lr=1e-3)
    else:
        steps = torch.optim.Adam(model.parameters(), lr=1e-3, fused=True)

    def update():
        steps.zero_grad()
        loss_of(model(x), y).backward()
        steps.step()

    return update


def numpy_update(widths, hidden, last, problem):
    """One update as one would first write it in NumPy (SGD)."""
    rng = np.random.default_rng(0)
    W = [rng.normal(size=(b, a)) for a, b in zip(widths, widths[1:], strict=False)]
    b = [np.zeros(units) for units in widths[1:]]
    x, y, n = problem.x, problem.y, len(problem.x)
    f = {
        "tanh": (np.tanh, lambda a: 1 - a * a),
        "relu": (lambda z: np.maximum(z, 0), lambda a: (a > 0).astype(float)),
        "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda a: a * (1 - a)),
    }

    def update():
        outputs = [x]
        for k in range(len(W)):
            z = outputs[-1] @ W[k].T + b[k]
            kind = last if k == len(W) - 1 else hidden
            if kind == "softmax":
                e = np.exp(z - z.max(axis=1, keepdims=True))
                outputs.append(e / e.sum(axis=1, keepdims=True))
            else:
                outputs.append(f[kind][0](z))
        d = (outputs[-1] - y) / n
        if last != "softmax":
            d = 2 * d * f[last][1](outputs[-1])
        for k in range(len(W) - 1, -1, -1):
            dW, db = d.T @ outputs[k], d.sum(axis=0)
            if k:
                d = (d @ W[k]) * f[hidden][1](outputs[k])
            W[k] -= 1e-3 * dW
            b[k] -= 1e-3 * db

    return update


def per_call(function, seconds=SECONDS):
    """Microseconds of one call, over about `seconds`."""
    calls, began = 0, time.perf_counter()
    while time.perf_counter() - began < seconds:
        for _ in range(4):
            function()
        calls += 4
    return (time.perf_counter() - began) / calls * 1e6


def per_update(trainer, seconds=SECONDS):
    """Microseconds of one update of a trainer, in runs of many."""
    trainer.run(20)
    began = time.perf_counter()
    trainer.run(20)
    count = max(20, int(seconds / (time.perf_counter() - began) * 20))
    losses = np.empty(count)
    began = time.perf_counter()
    trainer.run(count, losses)
    return (time.perf_counter() - began) / count * 1e6


def compare(torch, name, optimizer):
    """Print one row of the table."""
    widths, hidden, last, batch = NETWORKS[name]
    problem, start = problem_of(widths, hidden, last, batch, optimizer)
    peer = torch_update(torch, widths, hidden, last, problem, optimizer)
    simple = numpy_update(widths, hidden, last, problem)
    trainer = Trainer(problem, start)
    rows = []
    for _ in range(ROUNDS):
        row = per_call(peer), per_update(trainer), per_call(simple, SECONDS / 4)
        trainer.restore(start)
        rows.append(row)
    theirs, ours, plain = (
        statistics.median(column) for column in zip(*rows, strict=True)
    )
    ratio = statistics.median(a / b for a, b, _ in rows)
    print(
        f"{name:<15} {optimizer:<5} {theirs:10.1f} {plain:10.1f} {ours:10.2f} "
        f"{ratio:8.1f}×"
    )


def main():
    """Print the table."""
    try:
        import torch
    except ImportError:
        print("This needs PyTorch: pip install 'bpviz-desktop[torch]'")
        return 1
    torch.set_num_threads(1)
    print(f"{'µs an update':<21} {'PyTorch':>10} {'NumPy':>10} {'trainer':>10}")
    for optimizer in ("sgd", "adam"):
        for name in sys.argv[1:] or NETWORKS:
            compare(torch, name, optimizer)
    return 0


if __name__ == "__main__":
    sys.exit(main())
