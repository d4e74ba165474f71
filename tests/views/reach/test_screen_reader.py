"""What a screen reader is told: of every part, of every field, and of every step."""

import gc

import pytest
from driving import opened, put_away
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tree import told

from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.beginning import empty
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.model.structure import add_unit
from bpviz_desktop.views.canvas.read.spoken import parts_in_order
from bpviz_desktop.views.speech import announcing
from bpviz_desktop.views.speech.interface import install

TEXT, ROLE = QAccessible.Text, QAccessible.Role


@pytest.fixture
def program(open_program):
    made = open_program("mazur_2_2_2")
    made.window.resize(1280, 800)
    QApplication.processEvents()
    return made


def interface(widget):
    return QAccessible.queryAccessibleInterface(widget)


def children(widget):
    whole = interface(widget)
    return [whole.child(at) for at in range(whole.childCount())]


def name(each):
    return each.text(TEXT.Name)


UNNAMED = (ROLE.TreeItem, ROLE.Cell, ROLE.ColumnHeader, ROLE.RowHeader)


@pytest.mark.parametrize("example", ["mazur_2_2_2", "iris"])
def test_that_all_that_takes_the_keyboard_has_a_name(open_program, example):
    program = open_program(example)
    program.stand_at(5, 12)
    nameless = []
    for panel in program.workspace.stage.names:
        if panel == "graph_panel":
            program.window.actions_by_name["view_graph"].trigger()
        program.workspace.stage.bring(panel)
        QTest.qWait(20)
        for _, each in told(program.window):
            is_asked = each.state().focusable and each.role() not in UNNAMED
            if is_asked and not any(map(str.isalpha, name(each))):
                nameless.append((panel, each.role(), name(each), each.object()))
    assert not nameless


def test_every_neuron_wire_bias_target_and_the_loss_with_what_is_known(program):
    canvas = program.workspace.canvas
    assert interface(canvas).role() == ROLE.Canvas
    program.stand_at(0, 2)
    names = [name(each) for each in children(canvas)]
    parts = parts_in_order(program.store.session.document.network)
    assert len(names) == len(parts) == 2 + 4 + 2 + 2 + 4 + 2 + 2 + 1 + 2
    assert names[0] == "Input x₁: x 0.05, d L by d x not known yet"
    assert names[2] == "Weight x₁ to h₁: w 0.15, d L by d w not known yet"
    hidden = names[parts.index(Part("unit", 1, 0))]
    assert hidden.startswith(
        "Hidden 1, h₁, sigmoid: z 0.3775, a 0.5933, d L by d z not"
    )
    output = names[parts.index(Part("unit", 2, 1))]
    assert output.endswith("d L by d y hat not known yet")
    program.intents.set_granularity("update")
    program.intents.step_forward()
    names = [name(each) for each in children(canvas)]
    assert not any("not known" in each for each in names)
    assert names[parts.index(Part("unit", 2, 0))].startswith("Output, o₁, sigmoid: z")


def test_that_a_part_is_where_it_is_seen(program):
    canvas, viewport = program.workspace.canvas, program.workspace.canvas.viewport()
    parts = parts_in_order(program.store.session.document.network)
    for part, each in zip(parts, children(canvas), strict=True):
        middle = viewport.mapFromGlobal(each.rect().center())
        found = canvas.part_at(QPointF(middle))
        if part.kind != "bias":
            assert found is not None and found.kind == part.kind
        if part.kind == "unit":
            assert found == part
            whole = interface(canvas)
            assert whole.childAt(*each.rect().center().toTuple()) is not None


def test_that_what_is_selected_is_told(program):
    program.intents.select(frozenset({Part("unit", 1, 1)}))
    parts = parts_in_order(program.store.session.document.network)
    states = [
        bool(each.state().selected) for each in children(program.workspace.canvas)
    ]
    assert states == [part == Part("unit", 1, 1) for part in parts]


def test_that_a_place_is_gone_with_its_part_and_back_with_it(program):
    canvas = program.workspace.canvas
    before = interface(canvas).childCount()
    program.intents.edit(add_unit, 1)
    last = children(canvas)[-1]
    assert last.isValid() and interface(canvas).childCount() == before + 6
    program.intents.undo_stack.undo()
    assert not last.isValid() and name(last) == ""
    program.intents.undo_stack.redo()
    assert last.isValid() and name(last).startswith("Target")


def test_that_of_huge_networks_only_neurons_are_told(open_program):
    program = open_program("xor")
    made = empty((784, 100, 10), "tanh", "squared_error")
    program.files.begin(made)
    QApplication.processEvents()
    count = interface(program.workspace.canvas).childCount()
    assert count == 784 + 2 * 110 + 1 + 10


def test_that_a_formula_is_spoken_and_its_factors_are_links(program):
    program.intents.set_granularity("update")
    program.intents.step_forward()
    program.intents.ask(TermId("dL_dW", 2, 0, 0, sample=0))
    formula = program.workspace.panels["inspector"]._formula
    whole = interface(formula)
    assert whole.role() == ROLE.Equation
    assert name(whole).startswith(
        "the partial derivative of L with respect to w one one"
    )
    links = children(formula)
    assert len(links) == len(formula.parts())
    assert {each.role() for each in links} == {ROLE.Link}
    assert "with respect to" in name(links[0])
    assert formula.rect().contains(formula.mapFromGlobal(links[0].rect().center()))
    formula.setFocus(Qt.FocusReason.TabFocusReason)
    assert [bool(each.state().focused) for each in children(formula)].count(True) == 1


def test_that_boxes_of_the_graph_and_lines_of_a_curve_are_told(program):
    program.stand_at(20, 12)
    program.window.actions_by_name["view_graph"].trigger()
    QTest.qWait(50)
    canvas = program.workspace.panels["graph_panel"].canvas
    names = [name(each) for each in children(canvas)]
    assert len(names) == len(canvas.look.folded.boxes) and all(names)
    view = program.workspace.panels["loss_panel"].view
    QTest.qWait(100)
    assert interface(view).role() == ROLE.Chart
    assert interface(view).text(TEXT.Description).startswith("train 0.")


def test_that_a_box_says_what_it_is_for(program):
    box = program.window.bar.findChild(QWidget, "granularity")
    said = interface(box).text(TEXT.Description)
    assert said == "How far a step goes. From one number to a whole epoch"


@pytest.fixture
def heard(monkeypatch):
    """What is announced."""
    said = []

    class Listening:
        isActive = staticmethod(lambda: True)  # noqa: N815
        updateAccessibility = staticmethod(  # noqa: N815
            lambda event: said.append(event.message())
        )

    monkeypatch.setattr(announcing, "QAccessible", Listening)
    return said


def test_that_each_step_is_announced_once(program, heard):
    for _ in range(3):
        program.intents.step_forward()
    assert heard == [
        "Forward: z of h1 is 0.3775.",
        "Forward: a of h1 is 0.5933.",
        "Forward: z of h2 is 0.3925.",
    ]
    heard.clear()
    program.intents.step_back()
    assert heard == ["Forward: a of h1 is 0.5933."]


def test_that_asking_selecting_and_a_pause_are_announced(program, heard):
    program.stand_at(0, 20)
    heard.clear()
    program.intents.ask(TermId("z", 1, 0, sample=0))
    assert heard[-1].startswith("Hidden 1, h₁, sigmoid: z 0.3775")
    program.intents.select(frozenset({Part("unit", 1, 0), Part("unit", 1, 1)}))
    assert heard[-1] == "2 things selected."
    heard.clear()
    program.runner.train(per_second=None, until=50)
    program.runner.wait_until_done()
    assert len(heard) <= 1  # at the end, and not with every update


def test_that_walking_a_formula_is_announced(program, heard):
    program.stand_at(0, 20)
    formula = program.workspace.panels["inspector"]._formula
    formula.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(formula, Qt.Key.Key_Tab)
    names = [name(each) for each in children(formula)]
    assert heard[-2:] == names[:2]


def test_that_nothing_is_announced_where_nobody_listens(program, monkeypatch):
    said = []
    monkeypatch.setattr(announcing.QAccessible, "updateAccessibility", said.append)
    program.intents.step_forward()
    assert not said


def test_that_parts_outlive_no_window(qapp):
    install()
    install()
    for _ in range(3):
        program = opened("xor")
        kept = children(program.workspace.canvas)
        assert all(each.isValid() for each in kept)
        put_away(program)
        del program, kept
        gc.collect()
