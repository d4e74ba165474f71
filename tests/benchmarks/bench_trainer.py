"""Trainer against PyTorch eager, and against the fastest plain-NumPy loop known.

`python tests/benchmarks/bench_trainer.py`: all make updates on the same fixed batch in
float64 on one thread, in slices of some milliseconds in turns: slices beside each other
are compared, for the machine's speed changes from second to second. The trainer
includes the loss and the check for finite numbers; PyTorch's loss is never read.
Without PyTorch its column is empty.
"""

from __future__ import annotations

import os
import sys
import time

# As in the program, and before NumPy reads it.
os.environ.update(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1")

import numpy as np
from figures import tell
from straight_line import StraightLine

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.initializers import initial_parameters
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.network import Layer, Network
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import Checkpoint, Loss, Problem, Training

try:
    import torch
except ImportError:
    torch = None

NETWORKS = {
    "1-1": ([1, 1], "sigmoid", "sigmoid", 1),
    "2-8-8-1": ([2, 8, 8, 1], "tanh", "sigmoid", 32),
    "2-[8]x6-1": ([2, *[8] * 6, 1], "relu", "sigmoid", 32),
    "64-32-10": ([64, 32, 10], "relu", "softmax", 32),
    "784-128-64-10": ([784, 128, 64, 10], "relu", "softmax", 128),
    "2-[8]x30-1": ([2, *[8] * 30, 1], "tanh", "sigmoid", 32),
}
ROUNDS = 120
SECONDS = 0.008


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


def torch_update(widths, hidden, last, problem, optimizer):
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


def slice_of(run):
    """What times some `SECONDS` of `run`(updates): microseconds an update."""
    run(20)
    began = time.perf_counter()
    run(20)
    count = max(24, int(SECONDS / (time.perf_counter() - began) * 20))

    def timed():
        began = time.perf_counter()
        run(count)
        return (time.perf_counter() - began) / count * 1e6

    return timed


def with_losses(run):
    """A loop of updates that notes their losses, as one that only makes updates."""
    losses = np.empty(100_000)
    return lambda count: run(count, losses[:count])


def measure(optimizer, name):
    """Microseconds an update of PyTorch (or NaN), the loop and the trainer; ratios."""
    widths, hidden, last, batch = NETWORKS[name]
    problem, start = problem_of(widths, hidden, last, batch, optimizer)
    W = [start.parameters.W(layer) for layer in range(1, len(widths))]
    line = StraightLine(
        widths, hidden, last, problem.x, problem.y, W=W, optimizer=optimizer
    )
    trainer, floor = Trainer(problem, start), line.loop()
    check(trainer, line, floor)
    timed = [slice_of(with_losses(floor)), slice_of(with_losses(trainer.run))]
    if torch:
        peer = torch_update(widths, hidden, last, problem, optimizer)
        timed.append(slice_of(lambda count: [peer() for _ in range(count)]))
    rows = []
    for at in range(ROUNDS):
        trainer.restore(start)
        # Each is as often first as last: what comes after another finds its cache.
        turn = timed[:: 1 if at % 2 else -1]
        rows.append([each() for each in turn][:: 1 if at % 2 else -1])
    columns = np.array(rows).T
    floor, ours = columns[:2]
    theirs = columns[2] if torch else np.full(ROUNDS, np.nan)
    middles = [float(np.median(column)) for column in (theirs, floor, ours)]
    return [*middles, ratio(theirs, ours), ratio(floor, ours)]


def ratio(one, other):
    """How many times as long, of slices beside each other: the mean without tenths."""
    shares = np.sort(np.log(one / other))
    tenth = len(shares) // 10
    return float(np.exp(shares[tenth : len(shares) - tenth].mean()))


def check(trainer, line, floor):
    """Both loops compute the same."""
    losses = np.empty(20)
    floor(20, losses)
    trainer.run(20, losses)
    made = trainer.checkpoint().parameters
    for layer, W in enumerate(line.W, start=1):
        np.testing.assert_allclose(made.W(layer), W[:, :-1], rtol=0, atol=1e-12)


def main():
    """Print the table, each row when it is there."""
    if torch:
        torch.set_num_threads(1)
    made = {}
    if "--json" not in sys.argv:
        print(f"{'µs an update':<21} {'PyTorch':>10} {'loop':>10} {'trainer':>10}")
    for optimizer in ("sgd", "adam"):
        for name in NETWORKS:
            theirs, floor, ours, by_torch, by_loop = measure(optimizer, name)
            made |= {
                f"{name} {optimizer}, µs": ours,
                f"{name} {optimizer}, × PyTorch": by_torch,
                f"{name} {optimizer}, × loop": by_loop,
            }
            if "--json" not in sys.argv:
                ratios = f"{by_torch:8.1f}× {by_loop:8.2f}×"
                row = f"{name} {optimizer}"
                print(f"{row:<21} {theirs:10.1f} {floor:10.2f} {ours:10.2f} {ratios}")
    if "--json" in sys.argv:
        tell(made)


if __name__ == "__main__":
    main()
