"""Beside the code: every number of the board has a line, and the lines compute it."""

import numpy as np
import pytest
from exported import csv_of
from paths import EXAMPLES

from bpviz_desktop.engine.board.order import TermOrder
from bpviz_desktop.model.code.lit import lit
from bpviz_desktop.model.code.programs import CORES
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.screen.lesson import trace_of

FILES = sorted(EXAMPLES.glob("**/*.bpviz"))


@pytest.mark.parametrize("language", CORES)
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_that_every_term_has_a_line(path, language):
    document = load(path)
    order = TermOrder.of(trace_of(document))
    lines = CORES[language](document)
    kinds = {}
    for k in range(0, len(order), max(1, len(order) // 3000)):
        term = order[k]
        kinds.setdefault((term.kind, term.layer), term)
    for term in kinds.values():
        phase = order.phase(order.index(term))
        found = lit(lines, term, phase)
        is_input = term.kind in ("dL_da", "dz_da") and term.layer in (0, 1)
        assert found.lines or found.around or is_input, term
    assert lit(lines, None, "forward").lines or language == "numpy"


def said_of(language):
    """Which lines are lit at each kind of term and layer of Mazur's network."""
    document = load(EXAMPLES / "mazur_2_2_2.bpviz")
    order = TermOrder.of(trace_of(document))
    lines = CORES[language](document)
    said = {("begin", None): [lines[at].text for at in lit(lines, None, "").lines]}
    for k in range(len(order)):
        term = order[k]
        found = lit(lines, term, order.phase(k)).lines
        said[term.kind, term.layer] = [lines[at].text.strip() for at in found]
    return said


def test_which_lines_in_numpy():
    said = said_of("numpy")
    assert said["z", 1] == ['z1 = a0 @ p["W1"].T + p["b1"]']
    assert said["a", 2] == ["a2 = sigmoid(z2)"]
    assert said["L", None] == ["return (0.5 * (y - a) ** 2).sum(axis=1)"]
    assert said["dL_da", 2] == ["dL_da2 = a - y"]
    assert said["dL_da", 1] == ['dL_da1 = dL_dz2 @ p["W2"]'] == said["dz_da", 2]
    assert said["dL_dz", 1] == ["dL_dz1 = dL_da1 * sigmoid_slope(z1, a1)"]
    assert said["dL_dW", 1] == ['g["W1"] = dL_dz1.T @ a0']
    assert said["new_W", 1] == ["new = w - lr * g", "p[name] = new"]


def test_which_lines_in_pytorch():
    said = said_of("pytorch")
    assert said["z", 1] == ["z1 = self.layer1(a0)"]
    assert said["a", 2] == ["a2 = torch.sigmoid(z2)"]
    assert "return (0.5 * (y - a) ** 2).sum(dim=1)" in said["L", None]
    assert said["dL_dW", 1] == ["loss.backward()"] == said["dL_da", 2]
    assert said["new_W", 1] == ["optimizer.step()"]
    assert said["begin", None] == ["    optimizer.zero_grad()"]


@pytest.mark.parametrize("name", ["mazur_2_2_2", "iris", "xor", "spirals"])
def test_that_the_pytorch_lines_to_be_read_compute_the_same(name):
    torch = pytest.importorskip("torch")
    document = load(EXAMPLES / f"{name}.bpviz")
    space = {"torch": torch, "nn": torch.nn, "F": torch.nn.functional}
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    try:
        text = "\n".join(line.text for line in CORES["pytorch"](document))
        exec(compile(text, "core", "exec"), space)
        network = space["Network"]()
        values = document.parameters
        for at in range(1, document.network.depth + 1):
            layer = getattr(network, f"layer{at}")
            layer.weight.data = torch.tensor(values.W(at).copy())
            layer.bias.data = torch.tensor(values.b(at).copy())
        optimizer = space["optimizer_of"](network)
        x, y = torch.tensor(document.data.inputs), torch.tensor(document.data.targets)
        trace = trace_of(document)
        batches = [torch.tensor(batch.samples) for batch in trace.micro_batches]
        found = space["update"](network, optimizer, x, y, batches, 0)
    finally:
        torch.set_default_dtype(before)
    row = csv_of(document, 1).splitlines()[1].split(",")
    assert found == pytest.approx(float(row[2]), rel=1e-12)
    moved = network.layer1.weight.detach().numpy()
    np.testing.assert_allclose(moved, trace.after.parameters.W(1), rtol=1e-12)
