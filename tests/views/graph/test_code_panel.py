"""The tab Code: lines lit as one steps, the tape and its switches."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bpviz_desktop.model.laboratory.as_torch import torch_text
from bpviz_desktop.model.laboratory.computation import Computation
from bpviz_desktop.model.laboratory.expression import read_expression
from bpviz_desktop.model.screen.autodiff.laboratory import computation_of


@pytest.fixture
def shown(open_program):
    def show(name="mazur_2_2_2"):
        program = open_program(name)
        program.workspace.stage.bring("code_panel")
        QApplication.processEvents()
        return program, program.workspace.panels["code_panel"]

    return show


def lit_lines(panel):
    """The texts of the lines that are lit, the strongest colour last."""
    rows = panel.listing.toPlainText().split("\n")
    lines, around, _ = panel.listing._lit
    return [rows[at].strip() for at in lines], [rows[at].strip() for at in around]


def test_pytorch_line_by_line(shown):
    program, panel = shown()
    assert lit_lines(panel)[0] == ["optimizer.zero_grad()"]
    intents = program.intents
    intents.step_forward()
    assert lit_lines(panel) == (
        ["z1 = self.layer1(a0)"],
        ["z, a = network(x[batch])"],
    )
    seen = []
    for _ in range(300):
        intents.step_forward()
        strong, around = lit_lines(panel)
        seen += [each for each in (*strong, *around) if each not in seen]
        if program.store.session.is_made:
            break
    assert seen[0] == "a1 = torch.sigmoid(z1)"
    order = ["loss.backward()", "optimizer.step()"]
    assert [each for each in seen if each in order] == order


def test_numpy_line_by_line(shown):
    program, panel = shown()
    QTest.mouseClick(
        panel.parts.findChild(type(panel.parts._group.button(1)), "switch_NumPy"),
        Qt.MouseButton.LeftButton,
    )
    program.intents.step_forward()
    assert lit_lines(panel)[0] == ['z1 = a0 @ p["W1"].T + p["b1"]']


def test_that_the_code_follows_the_settings(shown):
    program, panel = shown()
    from bpviz_desktop.model import edits

    assert "torch.optim.SGD(groups)" in panel.listing.toPlainText()
    program.intents.edit(edits.set_optimizer, "adam")
    assert "torch.optim.Adam(groups" in panel.listing.toPlainText()


def cells(panel, column):
    model = panel.tape.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_tape(shown):
    program, panel = shown("one_neuron")
    panel.parts.chosen.emit(2)
    panel.parts.show_place(2)
    panel.draw()
    bench = program.intents.bench
    bench.choose(True)
    bench.type("x = 2\nw = 3\na = w*x\nloss = a*a")
    program.window.actions_by_name["view_graph"].trigger()
    assert cells(panel, 1) == ["x", "w", "MulBackward", "MulBackward"]
    assert cells(panel, 2) == ["", "", "1, 0", "2, 2"]
    bench.go_to(4)
    assert cells(panel, 3) == ["2", "3", "6", "36"]
    assert cells(panel, 4) == ["36", "24", "12", "1"]
    # requires_grad of a leaf.
    bench.ask(1)
    assert panel.needs.text() == "requires_grad of w" and panel.needs.isChecked()
    panel.needs.click()
    bench.go_to(4)
    assert cells(panel, 4) == ["36", "", "12", "1"]
    bench.ask(1)
    assert not panel.needs.isChecked()
    panel.needs.click()
    # detach of a result.
    bench.ask(2)
    assert panel.needs.text() == "detach() of a" and not panel.needs.isChecked()
    panel.needs.click()
    computation = computation_of(program.store.session)
    assert computation.back.order == ()
    assert cells(panel, 1)[2:] == ["no grad_fn", "no grad_fn"]


def test_backward_again_and_zero(shown):
    program, panel = shown("one_neuron")
    bench = program.intents.bench
    program.window.actions_by_name["view_graph"].trigger()
    bench.choose(True)
    panel.parts.show_place(2)
    bench.go_to(10)
    assert cells(panel, 4)[2] == "−0.1872" and not panel.zero.isEnabled()
    panel.again.click()
    assert cells(panel, 4)[2] == "−0.3743" and panel.again.text().endswith("(× 2)")
    panel.zero.click()
    assert cells(panel, 4)[2] == "−0.1872"


def test_a_typed_expression_as_pytorch(shown):
    program, panel = shown("one_neuron")
    bench = program.intents.bench
    program.window.actions_by_name["view_graph"].trigger()
    bench.choose(True)
    bench.type("w = 3\na = w*w\nloss = exp(a)")
    bench.go_to(2)
    assert lit_lines(panel)[0] == ["loss = torch.exp(a)"]
    bench.go_to(4)
    strong, around = lit_lines(panel)
    assert strong == ["a = w * w"] and around == ["loss.backward()"]
    bench.call_backward()
    text = panel.listing.toPlainText()
    assert text.count("loss.backward(") == 2 and "retain_graph=True" in text


SOURCES = [
    "x = 2.0\ny = 1.0\nw = 0.5\nb = 0.1\nloss = (y - sigmoid(w*x + b))**2",
    "a = -2\nb = max(a, 0.5*a) + sigmoid(a)\nloss = exp(b)*detach(a)",
    "p = 1.5\nq = p*p - sin(p)\nr = q/(q + 3)\nloss = sqrt(abs(r)) + p*q",
]


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("off", [frozenset(), frozenset({0})])
@pytest.mark.parametrize("backwards", [1, 3])
def test_that_the_pytorch_text_computes_what_is_shown(source, off, backwards):
    torch = pytest.importorskip("torch")
    graph = read_expression(source).graph
    computation = Computation(graph, off, backwards)
    text, _ = torch_text(source, computation)
    space = {}
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    try:
        lines = [line for line in text.split("\n") if not line.startswith("print")]
        if not any(computation.needed):
            lines = [line for line in lines if ".backward(" not in line]
        exec("\n".join(lines), space)
    finally:
        torch.set_default_dtype(before)
    for leaf in graph.leaves:
        grad = space[graph.nodes[leaf].name].grad
        found = computation.grad(leaf, computation.length)
        assert (grad is None) == (found is None)
        if grad is not None:
            assert found == pytest.approx(grad.item(), rel=1e-12)


def test_detach_by_the_switch_in_the_text():
    torch = pytest.importorskip("torch")
    source = "w = 3\na = w*w\nloss = a*w - a"
    graph = read_expression(source).graph
    computation = Computation(graph, frozenset({1}))
    text, places = torch_text(source, computation)
    assert "a = (w * w).detach()" in text and places == {1: 2, 2: 3, 3: 4}
    space = {}
    exec(text, space)
    assert space["w"].grad.item() == computation.grad(0, computation.length) == 9.0
    assert torch.is_tensor(space["loss"])
