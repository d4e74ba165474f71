"""Curves of gradients, weights and the rate: measured while they are in sight."""

import numpy as np
import pytest
from driving import opened, put_away, train
from paths import EXAMPLES
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from bpviz_desktop.engine.network import flat_index
from bpviz_desktop.model import edits
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.views.panels.curves.lines import measured_places

TITLES = ("Loss", "Accuracy", "Gradients", "Weights", "Rate")


@pytest.fixture
def program(qapp):
    program = opened("xor")
    yield program
    put_away(program)


def tab(program, title):
    tabs = program.window.findChild(QTabWidget, "bottom_curves")
    tabs.setCurrentIndex(TITLES.index(title))
    QApplication.processEvents()
    return tabs.currentWidget()


@pytest.mark.parametrize("name", ["xor", "circles", "mazur_2_2_2", "deep_sigmoid"])
def test_that_names_belong_to_the_parameters_that_are_measured(name):
    network = load(EXAMPLES / f"{name}.bpviz").network
    places = measured_places(network)
    at = [flat_index(network.widths, *place) for place in places]
    assert at == np.flatnonzero(network.trainable)[:64].tolist()


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
    view = tab(program, "Gradients").view
    assert view._note.isVisible()
    train(program, 5)
    session = program.store.session
    x, lines = view._shown
    assert [line.name for line in lines] == ["Hidden 1", "Output"]
    assert not view._note.isVisible() and x[-1] <= 5
    program.intents.show_update(int(x[0]))
    program.intents.step_end()
    gradient = program.store.session.lesson.trace.gradient
    norms = [np.linalg.norm(gradient.block(at)) for at in (1, 2)]
    assert [line.values[0] for line in lines] == pytest.approx(norms, rel=1e-9)
    assert session.tracks is not None


def test_that_right_answers_are_counted(program):
    view = tab(program, "Accuracy").view
    train(program, 400)
    x, lines = view._shown
    assert [line.name for line in lines] == ["train"]
    program.intents.show_update(int(x[-1]))
    document = program.store.session.document
    hidden = np.tanh(
        document.data.inputs @ document.parameters.W(1).T + document.parameters.b(1)
    )
    z = hidden @ document.parameters.W(2).T + document.parameters.b(2)
    right = float(((z >= 0) == document.data.targets).mean())
    assert lines[0].values[-1] == right


def test_that_numbers_have_no_accuracy(qapp):
    program = opened("sine")
    view = tab(program, "Accuracy").view
    train(program, 5)
    assert view._shown[1] == [] and view._note.isVisible()
    put_away(program)


def test_that_weights_of_the_selection_are_marked(program):
    view = tab(program, "Weights").view
    train(program, 5)
    program.intents.select(frozenset({Part("unit", 1, 0), Part("wire", 2, 0, 1)}))
    _, lines = view._shown
    marked = [line.name for line in lines if line.is_marked]
    assert marked == ["w₁₁⁽¹⁾", "w₁₂⁽¹⁾", "b₁⁽¹⁾", "w₁₂⁽²⁾"]
    first = program.store.session.document.start.flat
    assert [line.values[0] for line in lines] == first.tolist()


def test_that_the_rate_is_read_under_the_mouse(program):
    view = tab(program, "Rate").view
    program.intents.edit(edits.set_learning_rate, 0.25)
    train(program, 5)
    box = view.getPlotItem().vb
    view._on_mouse(QPointF(box.mapViewToScene(QPointF(2, 0.2))))
    assert "η 0.25" in view._reading.toPlainText()


def test_that_another_network_begins_with_nothing(program):
    view = tab(program, "Gradients").view
    train(program, 5)
    program.network_edits.add_layer(1)
    _, lines = view._shown
    assert len(lines) in (0, 3)
    train(program, 5)
    assert [line.name for line in view._shown[1]] == ["Hidden 1", "Hidden 2", "Output"]
