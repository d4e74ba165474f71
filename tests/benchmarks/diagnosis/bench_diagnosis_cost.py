"""What part of a run's time goes into its diagnosis.

The worker's desk as it is, without a window, asked every two seconds, for shapes from
small to large: the time that it spends on studies, and updates made beside those of a
run that is not diagnosed, in turns; medians (the second is as noisy as the machine).
`python tests/benchmarks/diagnosis/bench_diagnosis_cost.py [ROUNDS]`
"""

import os
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "helpers"))

# As in the program, and before NumPy reads it.
os.environ.update(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1")

import numpy as np
from paths import EXAMPLES

from bpviz_desktop.controller.worker.desk import Desk
from bpviz_desktop.controller.worker.messages import Begin, Run, Study
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.network import frozen
from bpviz_desktop.engine.training import Loss, Training
from bpviz_desktop.model.beginning import fresh
from bpviz_desktop.model.document import Data
from bpviz_desktop.model.project.file import load

SECONDS, EVERY = 6.0, 2.0


def wide():
    """784-128-64-10, batches of 128 of 1,024 random pictures."""
    dice = np.random.default_rng(0)
    x, y = dice.normal(size=(1024, 784)), np.eye(10)[dice.integers(10, size=1024)]
    data = Data(frozen(x), frozen(y), frozen(x[:0]), frozen(y[:0]))
    training = Training(
        OPTIMIZERS.choice("adam"),
        SCHEDULES.choice("constant"),
        learning_rate=0.001,
        batch_size=128,
    )
    names = tuple(f"x{k}" for k in range(784))
    sizes, loss = (784, 128, 64, 10), Loss("cross_entropy")
    return fresh(names, (), sizes, "relu", loss, data, training)


def updates_made(document, *, is_diagnosed):
    """How many updates the desk makes, and which part of the time studies take."""
    desk, spent = Desk(), 0.0
    work = desk._do_work

    def timed():
        nonlocal spent
        began = time.perf_counter()
        work()
        spent += time.perf_counter() - began

    desk._do_work = timed
    empty = (document.data.test_inputs, document.data.test_targets)
    desk.take(Begin(1, 1, document.problem, document.checkpoint, empty))
    desk.take(Run(2, document.checkpoint, None))
    end, due, ticket = time.monotonic() + SECONDS, time.monotonic() + EVERY, 0
    while time.monotonic() < end:
        desk.go_on()
        if is_diagnosed and time.monotonic() > due:
            due, ticket = time.monotonic() + EVERY, ticket + 1
            last = desk.latest.checkpoint.updates
            desk.take(
                Study(
                    ticket,
                    "diagnosis",
                    1,
                    lambda run, last=last: run.examined(last, None, is_hurried=True),
                )
            )
    done = desk.work.get("diagnosis")
    assert not is_diagnosed or (done is not None and not done.fault)
    return desk.latest.last, spent / SECONDS


def main():
    """Print the ratios."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    shapes = {
        "2-4-1 XOR": load(EXAMPLES / "xor.bpviz"),
        "2-[4]×10-1 deep sigmoid": load(EXAMPLES / "problems" / "vanishing.bpviz"),
        "2-8-8-1 circles": load(EXAMPLES / "circles.bpviz"),
        "784-128-64-10": wide(),
    }
    for name, document in shapes.items():
        ratios, parts = [], []
        for _ in range(rounds):
            plain, _ = updates_made(document, is_diagnosed=False)
            diagnosed, part = updates_made(document, is_diagnosed=True)
            ratios.append(diagnosed / plain)
            parts.append(part)
        part, ratio = statistics.median(parts), statistics.median(ratios)
        print(f"{name}: {part:.1%} of the time, {ratio:.3f} of the updates without")


if __name__ == "__main__":
    main()
