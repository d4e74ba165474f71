"""What notebooks and scripts get: the README's examples, and that nothing is heavy."""

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from paths import EXAMPLES

import bpviz_desktop
from bpviz_desktop.model.project.error import ProjectError

ROOT = Path(__file__).resolve().parents[2]
BLOCKS = re.findall(
    r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL
)


@pytest.mark.parametrize("block", BLOCKS, ids=range(len(BLOCKS)))
def test_the_examples_of_the_readme(block, monkeypatch, capsys):
    """A line `# 0.0625` says what the line above it prints."""
    monkeypatch.chdir(ROOT)
    space = {}
    exec(block, space)
    wanted = re.findall(r"^# (.*)$", block, re.MULTILINE)
    assert capsys.readouterr().out.strip().split("\n") == wanted


def test_that_there_are_examples():
    assert len(BLOCKS) >= 2 and any("check_gradient" in block for block in BLOCKS)


def test_load_trace_train_check():
    document = bpviz_desktop.load(str(EXAMPLES / "mazur_2_2_2.bpviz"))
    trace = bpviz_desktop.trace(document)
    assert round(trace.loss, 6) == 0.298371
    assert bpviz_desktop.trace(document, [0]).loss == trace.loss
    trained = bpviz_desktop.train(document, 3)
    assert len(trained.losses) == 3 and trained.losses[0] == trace.loss
    assert np.array_equal(trained.before.parameters.flat, document.parameters.flat)
    check = bpviz_desktop.check_gradient(document)
    assert (check.difference <= check.allowed).all() and len(check.indices) == 8


def test_what_is_refused(tmp_path):
    document = bpviz_desktop.load(EXAMPLES / "xor.bpviz")
    with pytest.raises(IndexError):
        bpviz_desktop.trace(document, [99])
    with pytest.raises(ValueError, match="updates is -1"):
        bpviz_desktop.train(document, -1)
    (tmp_path / "bad.bpviz").write_text("{}")
    with pytest.raises(ProjectError):
        bpviz_desktop.load(tmp_path / "bad.bpviz")
    with pytest.raises(AttributeError, match="no attribute 'loda'"):
        bpviz_desktop.loda  # noqa: B018


def test_that_the_import_alone_brings_neither_numpy_nor_qt():
    words = "import sys, bpviz_desktop; "
    words += "print([m for m in ('numpy', 'PySide6') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


def test_that_it_needs_no_qt():
    words = "import sys, bpviz_desktop as b; b.load; "
    words += "print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True)
    assert done.stdout.strip() == "False"
