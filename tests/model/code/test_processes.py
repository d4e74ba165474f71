"""Two processes under torchrun give the losses of one."""

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from exported import after, csv_of, expect_same, write_program
from paths import EXAMPLES
from random_problems import document_of, plain_problem

from bpviz_desktop.engine.functions.clipping import CLIPPINGS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.network import Parameters
from bpviz_desktop.engine.training import Checkpoint, Loss
from bpviz_desktop.model.project.file import load

pytest.importorskip("torch")


def all_at_once():
    """Everything that could count twice, or once too few, where processes share."""
    problem, start = plain_problem(
        optimizer=OPTIMIZERS.choice("sgd", momentum=0.9, velocity="step"),
        batch_size=2,
        accumulation_steps=2,
        shuffle=True,
        clip=CLIPPINGS.choice("norm", limit=0.1),
    )
    first, last = problem.network.layers
    wires = np.array([[True, False], [True, True], [False, True]])
    first = replace(first, connections=wires, train_biases=False)
    network = replace(problem.network, layers=(first, last))
    values = start.parameters
    kept = Parameters.of(
        network, [values.W(1), values.W(2)], [values.b(1), values.b(2)]
    )
    loss = Loss("squared_error", l2=0.3)
    problem = replace(problem, network=network, loss=loss)
    return after(document_of((problem, Checkpoint(kept))), 3)


def summed():
    """A sum over samples one by one, so that one process has nothing to do."""
    adam = OPTIMIZERS.choice("adamw", weight_decay=0.1)
    problem, start = plain_problem(optimizer=adam, batch_size=1, accumulation_steps=3)
    loss = Loss("huber", "sum", l2=0.1)
    return document_of((replace(problem, loss=loss), start))


PROJECTS = {
    "xor": lambda: load(EXAMPLES / "xor.bpviz"),
    "iris": lambda: load(EXAMPLES / "iris.bpviz"),
    "circles": lambda: load(EXAMPLES / "circles.bpviz"),
    "all_at_once": all_at_once,
    "summed": summed,
}


@pytest.mark.parametrize("name", PROJECTS)
def test_two_processes(name, tmp_path):
    document = PROJECTS[name]()
    path = write_program(document, "pytorch", tmp_path / "program.py")
    run = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
    done = subprocess.run(
        [*run, "--nproc-per-node", "2", str(path), "--updates", "100"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, f"{done.stderr[:4000]}\n…\n{done.stderr[-2000:]}"
    expect_same(done.stdout, csv_of(document, 100))
