"""How long it takes to go through a known past, beside the first time.

784-128-64-10 with Adam, batches of 128, in a loop like the worker's: slices as long as
one update at least. `python tests/benchmarks/bench_replay.py [UPDATES]`
"""

import os
import sys
import time

# As in the program, and before NumPy reads it.
os.environ.update(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1")

import numpy as np

from bpviz_desktop.controller.worker.training_run import TrainingRun
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.initializers import initial_parameters
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.network import Layer, Network
from bpviz_desktop.engine.training import Checkpoint, Loss, Problem, Training


def problem():
    """Random pictures of ten classes."""
    dice = np.random.default_rng(0)
    layers = ((128, "relu"), (64, "relu"), (10, "softmax"))
    network = Network(
        tuple(f"x{k}" for k in range(784)),
        tuple(Layer(units, ACTIVATIONS.choice(kind)) for units, kind in layers),
    )
    training = Training(
        OPTIMIZERS.choice("adam"),
        SCHEDULES.choice("constant"),
        learning_rate=0.001,
        batch_size=128,
    )
    x = dice.normal(size=(1024, 784))
    y = np.eye(10)[dice.integers(10, size=1024)]
    return Problem(network, Loss("cross_entropy"), training, x, y)


def timed(run, updates):
    """Make updates one slice at a time; the whole time and the longest slice."""
    slices, made, began = [], 0, time.perf_counter()
    while made < updates:
        at = time.perf_counter()
        made += run.advance(1)
        slices.append(time.perf_counter() - at)
    return time.perf_counter() - began, max(slices), float(np.median(slices))


def main():
    """Train, go back to the beginning, and go through the same again."""
    updates = int(sys.argv[1]) if len(sys.argv) > 1 else 3000
    given = problem()
    parameters = initial_parameters(given.network, "xavier_uniform", 0)
    start = Checkpoint(parameters)
    empty = given.x[:0], given.y[:0]
    run = TrainingRun(given, start, empty)
    for words in ("first", "again"):
        whole, longest, usual = timed(run, updates)
        print(
            f"{words}: {whole:6.1f} s, longest slice {1e3 * longest:5.1f} ms, "
            f"median {1e3 * usual:5.2f} ms"
        )
        run.go_back_to(start)


if __name__ == "__main__":
    main()
