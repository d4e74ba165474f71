"""The tab Activation."""

import pytest
from driving import train
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.model import structure
from bpviz_desktop.model.screen.parts import Part


@pytest.fixture
def shown(open_program):
    program = open_program("deep_sigmoid")
    program.window.resize(1440, 900)
    program.workspace.stage.bring("activation_view")
    QApplication.processEvents()
    return program, program.workspace.panels["activation_view"]


def test_that_it_shows_the_layer_that_is_selected(shown):
    program, panel = shown
    assert panel.layer.count() == 11 and panel.layer.currentText() == "Hidden 1"
    program.intents.select(frozenset({Part("unit", 4, 1)}))
    assert panel.layer.currentText() == "Hidden 4"
    trace = program.store.session.lesson.trace
    z = trace.micro_batches[0].layers[3].z
    assert sorted(z.ravel().tolist()) == panel.curve.marks.tolist()


@pytest.mark.parametrize("kind", ACTIVATIONS)
def test_that_any_activation_can_be_tried_with_its_z(shown, kind):
    _, panel = shown
    marks = panel.curve.marks.tolist()
    panel.kind.setCurrentIndex(1 + list(ACTIVATIONS).index(kind))
    panel.kind.activated.emit(panel.kind.currentIndex())
    assert panel.curve.activation.kind == kind and panel.curve.marks.tolist() == marks
    assert not panel.grab().toImage().isNull()


def test_the_values_under_the_mouse(shown):
    _, panel = shown
    middle = panel.plot._area.center().toPoint()
    QTest.mouseMove(panel.plot, middle)
    QTest.mouseMove(panel.plot, QPoint(middle.x() + 1, middle.y()))
    assert panel.plot.pointed_z == pytest.approx(0, abs=0.2)
    words = panel._words.text().split("\n")
    assert [line.split(" = ")[0] for line in words] == ["z", "f", "f′"]
    panel.plot.leaveEvent(None)
    assert "z here" in panel._words.text()


def test_that_it_follows_edits_and_runs(shown):
    program, panel = shown
    program.diagnoses.bring_up_to_date()
    assert "0.25¹⁰" in panel._words.text() and "measured" in panel._words.text()
    program.intents.edit(structure.set_activation, 1, "tanh")
    assert panel.curve.activation.kind == "tanh"
    before = panel.curve.marks.tolist()
    train(program, 20)
    assert panel.curve.marks.tolist() != before
    program.intents.edit(structure.remove_layers, [11 - k for k in range(1, 10)])
    assert panel.layer.count() == 2


def test_that_it_can_be_reached_by_keys(shown):
    program, panel = shown
    panel.layer.setFocus()
    QTest.keyClick(panel.layer, Qt.Key.Key_Down)
    panel.layer.activated.emit(panel.layer.currentIndex())
    assert panel.layer.currentText() == "Hidden 2"
    assert program.store.session.lesson.trace is not None
