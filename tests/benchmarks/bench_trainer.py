"""How fast the trainer is beside PyTorch and a plain NumPy loop.

Run it as `python tests/benchmarks/bench_trainer.py [--rounds N]`. The contestants take
turns within one run, and medians of the rounds are compared, so that what else the
machine does falls on all alike. Everything is float64 on one thread. PyTorch reads its
loss only at the end of a round; ours includes the loss of every update and the check
that all is finite.
"""

import argparse
import statistics
import sys
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np  # noqa: E402, I001

import bpviz_desktop  # noqa: E402, F401  (sets the threads before NumPy is imported)
from bpviz_desktop.engine.activations import ACTIVATIONS  # noqa: E402
from bpviz_desktop.engine.initializers import initial_parameters  # noqa: E402
from bpviz_desktop.engine.network import Layer, Network  # noqa: E402
from bpviz_desktop.engine.optimizers import OPTIMIZERS  # noqa: E402
from bpviz_desktop.engine.passes import Problem  # noqa: E402
from bpviz_desktop.engine.schedules import SCHEDULES  # noqa: E402
from bpviz_desktop.engine.trainer import Trainer  # noqa: E402
from bpviz_desktop.engine.training import Checkpoint, Loss, Training  # noqa: E402


@dataclass(frozen=True)
class Case:
    """One network: hidden activation, and the last layer with its loss."""

    title: str
    widths: tuple[int, ...]
    hidden: str
    last: str
    batch: int
    optimizer: str
    least: float

    @property
    def is_classifier(self) -> bool:
        return self.last == "softmax"


def _line(depth):
    return (2, *([8] * depth), 1)


CASES = [
    Case("1-1 sigmoid", (1, 1), "sigmoid", "sigmoid", 1, "sgd", 25),
    Case("2-8-8-1 tanh", (2, 8, 8, 1), "tanh", "tanh", 32, "sgd", 25),
    Case("2-[8]x6-1 relu", _line(6), "relu", "identity", 32, "sgd", 20),
    Case("64-32-10", (64, 32, 10), "relu", "softmax", 32, "sgd", 12),
    Case("784-128-64-10", (784, 128, 64, 10), "relu", "softmax", 128, "sgd", 1.5),
    Case("2-[8]x30-1 tanh", _line(30), "tanh", "tanh", 32, "sgd", 18),
    Case("2-8-8-1 tanh", (2, 8, 8, 1), "tanh", "tanh", 32, "adam", 22),
    Case("2-[8]x6-1 tanh", _line(6), "tanh", "tanh", 32, "adam", 18),
    Case("64-32-10", (64, 32, 10), "relu", "softmax", 32, "adam", 9),
    Case("784-128-64-10", (784, 128, 64, 10), "relu", "softmax", 128, "adam", 1.2),
]


def problem_of(case):
    """The case as a Problem with random data, and where it starts."""
    kinds = [case.hidden] * (len(case.widths) - 2) + [case.last]
    layers = tuple(
        Layer(units, ACTIVATIONS.choice(kind))
        for units, kind in zip(case.widths[1:], kinds, strict=True)
    )
    network = Network(tuple(f"x{i}" for i in range(case.widths[0])), layers)
    rng = np.random.default_rng(0)
    x = rng.normal(size=(case.batch, case.widths[0]))
    y = rng.uniform(0.1, 0.9, size=(case.batch, case.widths[-1]))
    if case.is_classifier:
        y = np.eye(case.widths[-1])[rng.integers(case.widths[-1], size=case.batch)]
    training = Training(
        OPTIMIZERS.choice(case.optimizer),
        SCHEDULES.choice("constant"),
        0.001,
        case.batch,
    )
    loss = Loss("cross_entropy" if case.is_classifier else "mean_squared_error")
    start = Checkpoint(initial_parameters(network, "xavier_uniform", 0))
    return Problem(network, loss, training, x, y), start


def ours(problem, start):
    """A function that makes so many updates with the trainer."""
    trainer, losses = Trainer(problem, start), np.empty(100_000)

    def run(updates):
        assert trainer.run(updates, losses) == updates

    return run


def plain(case, problem, start):
    """The same in NumPy as one writes it down at first."""
    count = len(case.widths) - 1
    W = [start.parameters.W(at).copy() for at in range(1, count + 1)]
    b = [start.parameters.b(at).copy() for at in range(1, count + 1)]
    x, y = problem.x, problem.y
    kinds = [layer.activation.kind for layer in problem.network.layers]
    entries = [ACTIVATIONS[kind] for kind in kinds]
    m = [np.zeros_like(p) for p in (*W, *b)]
    v = [np.zeros_like(p) for p in (*W, *b)]
    clock = [0]

    def step(gradients):
        clock[0] += 1
        t, lr = clock[0], 0.001
        for k, (p, g) in enumerate(zip((*W, *b), gradients, strict=True)):
            if case.optimizer == "sgd":
                p -= lr * g
                continue
            m[k] = 0.9 * m[k] + 0.1 * g
            v[k] = 0.999 * v[k] + 0.001 * g * g
            p -= lr * (m[k] / (1 - 0.9**t)) / (np.sqrt(v[k] / (1 - 0.999**t)) + 1e-8)

    def run(updates):
        for _ in range(updates):
            a = [x]
            for k, entry in enumerate(entries):
                z = a[-1] @ W[k].T + b[k]
                a.append(entry.function(z, problem.network.layers[k].activation))
            if case.is_classifier:
                loss = -(y * np.log(a[-1])).sum() / len(x)
                dL_dz = (a[-1] - y) / len(x)
            else:
                gap = a[-1] - y
                loss = (gap**2).mean()
                dL_dz = 2 * gap / gap.size
                dL_dz = dL_dz * entries[-1].derivative(z, a[-1], None)
            dW, db = [], []
            for k in range(count - 1, -1, -1):
                dW.append(dL_dz.T @ a[k])
                db.append(dL_dz.sum(axis=0))
                if k:
                    dL_da = dL_dz @ W[k]
                    dL_dz = dL_da * entries[k - 1].derivative(a[k], a[k], None)
            step((*reversed(dW), *reversed(db)))
            assert np.isfinite(loss)

    return run


def torchs(torch, case, problem, start):
    """The same in PyTorch, with its fused Adam."""
    modules = {
        "sigmoid": torch.nn.Sigmoid,
        "tanh": torch.nn.Tanh,
        "relu": torch.nn.ReLU,
    }
    parts = []
    for at, layer in enumerate(problem.network.layers, start=1):
        linear = torch.nn.Linear(case.widths[at - 1], layer.units)
        with torch.no_grad():
            linear.weight.copy_(torch.tensor(start.parameters.W(at).copy()))
            linear.bias.copy_(torch.tensor(start.parameters.b(at).copy()))
        parts.append(linear)
        if layer.activation.kind in modules:
            parts.append(modules[layer.activation.kind]())
    model = torch.nn.Sequential(*parts)
    x, y = torch.tensor(problem.x), torch.tensor(problem.y)
    measure = torch.nn.MSELoss()
    if case.is_classifier:
        measure, y = torch.nn.CrossEntropyLoss(), y.argmax(1)
    optimizer = (
        torch.optim.SGD(model.parameters(), lr=0.001)
        if case.optimizer == "sgd"
        else torch.optim.Adam(model.parameters(), lr=0.001, fused=True)
    )

    def run(updates):
        for _ in range(updates):
            optimizer.zero_grad()
            loss = measure(model(x), y)
            loss.backward()
            optimizer.step()
        return float(loss.detach())

    return run


def _per_update(run, updates):
    began = time.perf_counter()
    run(updates)
    return (time.perf_counter() - began) / updates * 1e6


def medians(runs, *, rounds, seconds):
    """Median µs per update of each, and the median ratio of the first to each."""
    counts = []
    for run in runs:
        run(30)
        counts.append(max(5, int(seconds * 1e6 / _per_update(run, 30))))
    table = [
        [_per_update(run, min(n, 100_000)) for run, n in zip(runs, counts, strict=True)]
        for _ in range(rounds)
    ]
    times = [statistics.median(column) for column in zip(*table, strict=True)]
    ratios = [statistics.median(row[0] / row[k] for row in table) for k in (1, 2)]
    return times, ratios


def main():
    """Print the table; the status is 1 where a ratio is below its target."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--seconds", type=float, default=0.03, help="of each turn")
    arguments = parser.parse_args()
    try:
        import torch
    except ImportError:
        sys.exit("This comparison needs PyTorch: pip install 'bpviz-desktop[torch]'.")
    torch.set_num_threads(1)
    torch.set_default_dtype(torch.float64)
    print(f"{'network':18}{'':6}{'batch':>5}{'torch':>9}{'plain':>9}{'ours':>9}  µs")
    missed = 0
    for case in CASES:
        problem, start = problem_of(case)
        runs = (
            torchs(torch, case, problem, start),
            ours(problem, start),
            plain(case, problem, start),
        )
        (slow, fast, simple), (ratio, _) = medians(
            runs, rounds=arguments.rounds, seconds=arguments.seconds
        )
        missed += ratio < case.least
        print(
            f"{case.title:18}{case.optimizer:6}{case.batch:5}{slow:9.1f}{simple:9.1f}"
            f"{fast:9.2f}  torch/ours {ratio:5.1f}x  (target {case.least:g}x)"
            f"{'' if ratio >= case.least else '  missed'}",
            flush=True,
        )
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
