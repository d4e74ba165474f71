"""Curves of gradients, weights and the rate: measured while they are in sight."""

import numpy as np
import pytest
from driving import train
from paths import EXAMPLES
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from bpviz_desktop.engine.network import flat_index
from bpviz_desktop.model import edits
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.run.lines import Stroke
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.views.panels.curves.lines import measured_places

TITLES = ("Loss", "Accuracy", "Gradients", "Weights", "Rate")


@pytest.fixture
def program(open_program):
    return open_program("xor")


def shown(panel):
    """What a panel draws: its lines by name, each with updates and numbers."""
    lines = panel.lines(panel._session)
    return {line.name: (line.numbers.x, line.numbers.y) for line in lines}


def tab(program, title):
    tabs = program.window.findChild(QTabWidget, "bottom_curves")
    tabs.setCurrentIndex(TITLES.index(title))
    QApplication.processEvents()
    return tabs.front.panel


@pytest.mark.parametrize("name", ["xor", "circles", "mazur_2_2_2", "deep_sigmoid"])
def test_that_names_belong_to_the_parameters_that_are_measured(name):
    network = load(EXAMPLES / f"{name}.bpviz").network
    places = measured_places(network)
    at = [flat_index(network.widths, *place) for place in places]
    assert at == np.flatnonzero(network.trainable)[:256].tolist()


def test_that_tabs_stand_in_order_with_their_plots(program):
    tabs = program.window.findChild(QTabWidget, "bottom_curves")
    assert tuple(tabs.tabText(k) for k in range(tabs.count())) == TITLES
    for title, plot in zip(
        TITLES[1:],
        ("accuracy_plot", "gradient_plot", "weight_plot", "rate_plot"),
        strict=True,
    ):
        tab(program, title)
        assert program.window.findChild(QWidget, plot) is not None


def test_that_a_layers_gradient_is_drawn_as_it_is(program):
    panel = tab(program, "Gradients")
    assert panel.view.note.isVisible()
    train(program, 5)
    session = program.store.session
    lines = shown(panel)
    x = lines["Output"][0]
    assert list(lines) == ["Hidden 1", "Output"]
    assert not panel.view.note.isVisible() and x[-1] <= 5
    program.intents.show_update(int(x[0]))
    program.intents.step_end()
    gradient = program.store.session.lesson.trace.gradient
    norms = [np.linalg.norm(gradient.block(at)) for at in (1, 2)]
    assert [y[0] for _, y in lines.values()] == pytest.approx(norms, rel=1e-9)
    assert session.tracks is not None


def test_that_right_answers_are_counted(program):
    panel = tab(program, "Accuracy")
    train(program, 400)
    assert list(shown(panel)) == ["train"]
    x, y = shown(panel)["train"]
    program.intents.show_update(int(x[-1]))
    document = program.store.session.document
    hidden = np.tanh(
        document.data.inputs @ document.parameters.W(1).T + document.parameters.b(1)
    )
    z = hidden @ document.parameters.W(2).T + document.parameters.b(2)
    right = float(((z >= 0) == document.data.targets).mean())
    assert y[-1] == right


def test_that_numbers_have_no_accuracy(open_program):
    program = open_program("sine")
    panel = tab(program, "Accuracy")
    train(program, 5)
    assert shown(panel) == {} and panel.view.note.isVisible()


def test_that_weights_of_the_selection_are_marked(program):
    panel = tab(program, "Weights")
    train(program, 5)
    first = program.store.session.document.start.flat
    assert [y[0] for _, y in shown(panel).values()] == first.tolist()
    program.intents.select(frozenset({Part("unit", 1, 0), Part("wire", 2, 0, 1)}))
    lines = panel.lines(panel._session)
    marked = [line.name for line in lines if line.stroke is Stroke.MAIN]
    assert marked == ["w₁₁⁽¹⁾", "w₁₂⁽¹⁾", "b₁⁽¹⁾", "w₁₂⁽²⁾"]
    assert [line.name for line in lines[:4]] == marked


def test_that_the_rate_is_read_under_the_mouse(program):
    panel = tab(program, "Rate")
    program.intents.edit(edits.set_learning_rate, 0.25)
    train(program, 5)
    view, box = panel.view, panel.view.getPlotItem().vb
    where = view.mapFromScene(box.mapViewToScene(QPointF(2, 0.2)))
    QTest.mouseMove(view.viewport(), where)
    row = panel.legend.topLevelItem(0)
    assert (row.text(0), row.text(1)) == ("η", "0.25")
    assert panel._head.text() == "update 2"


def test_that_another_network_begins_with_nothing(program):
    panel = tab(program, "Gradients")
    train(program, 5)
    program.network_edits.add_layer(1)
    assert len(shown(panel)) in (0, 3)
    train(program, 5)
    assert list(shown(panel)) == ["Hidden 1", "Hidden 2", "Output"]


def test_that_a_weight_of_the_last_layer_is_drawn_when_it_is_selected(open_program):
    program = open_program("circles")  # 105 parameters
    panel = tab(program, "Weights")
    train(program, 5)
    assert len(shown(panel)) == 64 and "w₁₈⁽³⁾" not in shown(panel)
    program.intents.select(frozenset({Part("wire", 3, 0, 7)}))
    x, y = shown(panel)["w₁₈⁽³⁾"]
    assert y[0] == program.store.session.document.start.W(3)[0, 7]
    assert len(shown(panel)) == 64
    program.intents.show_update(int(x[-1]))  # the last one that was measured
    assert y[-1] == program.store.session.document.parameters.W(3)[0, 7]
