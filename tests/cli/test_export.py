"""The verb export."""

import subprocess
import sys

import pytest
from paths import EXAMPLES

from bpviz_desktop.cli.main import main

ONE = str(EXAMPLES / "one_neuron.bpviz")


def test_that_a_program_is_written_and_runs(tmp_path, capsys):
    path = tmp_path / "one.py"
    assert main(["export", ONE, "--to", "numpy", "-o", str(path)]) == 0
    assert main(["train", ONE, "--updates", "4", "--quiet", "--csv", "-"]) == 0
    wanted = capsys.readouterr().out
    run = [sys.executable, "-I", str(path), "--updates", "4"]
    done = subprocess.run(run, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.splitlines()[0] == wanted.splitlines()[0]
    assert len(done.stdout.splitlines()) == 5


def test_standard_output(capsys):
    assert main(["export", ONE, "--to", "pytorch"]) == 0
    told = capsys.readouterr().out
    assert told.startswith('"""A neural network and its training, in PyTorch.')
    assert "torchrun --nproc-per-node 2" in told and "loss.backward()" in told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "--to"),
        (("--to", "java"), "--to is 'java', expected one of pytorch, numpy."),
        (("--to", "numpy", "-o", ONE), "is the project"),
        (("--to", "numpy", "-o", "no/such/place.py"), "place.py"),
    ],
)
def test_wrong_calls(words, told, capsys):
    assert main(["export", ONE, *words]) in (1, 2)
    said = capsys.readouterr().err
    assert told in said and len(said.strip().splitlines()) == 1


def test_that_a_refused_project_is_told(tmp_path, capsys):
    path = tmp_path / "bad.bpviz"
    path.write_text("{}", encoding="utf-8")
    assert main(["export", str(path), "--to", "numpy"]) == 2
    assert "format" in capsys.readouterr().err
