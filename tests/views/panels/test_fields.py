"""Sliders and spin boxes: what is typed, dragged, shown and undone."""

import pytest
from driving import opened, put_away
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox, QSlider

from bpviz_desktop.model import edits
from bpviz_desktop.views.widgets.number_field import _POSITIONS, NumberField


@pytest.fixture
def program(open_program):
    return open_program("xor")


def weight(program):
    return program.store.session.document.parameters.W(1)[0, 0]


def type_into(qtbot, spin, text):
    spin.setFocus()
    spin.selectAll()
    qtbot.keyClicks(spin, text)
    qtbot.keyClick(spin, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("typed", "value"), [("0.5", 0.5), ("1e-3", 1e-3), ("1/4", 0.25), ("0,75", 0.75)]
)
def test_that_a_value_typed_is_undone_by_its_key(program, qtbot, typed, value):
    program.window.activateWindow()
    spin = program.window.findChild(QDoubleSpinBox, "spin_w_1_0_0")
    before = weight(program)
    type_into(qtbot, spin, typed)
    assert weight(program) == value
    undo = program.window.actions_by_name["edit_undo"]
    assert undo.text() == f"Undo w₁₁⁽¹⁾ = {value:g}"
    qtbot.keyClick(spin, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert weight(program) == before
    qtbot.keyClick(
        spin,
        Qt.Key.Key_Z,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert weight(program) == value


def test_that_showing_a_value_never_changes_it(program):
    value = 0.123456789012345678
    program.intents.edit(edits.set_parameter, 1, 0, 0, value=value)
    spin = program.window.findChild(QDoubleSpinBox, "spin_w_1_0_0")
    slider = program.window.findChild(QSlider, "slider_w_1_0_0")
    assert spin.value() == value and weight(program) == value
    assert spin.text() == "0.1235"
    assert slider.value() == round((value / 2 + 1) / 2 * _POSITIONS)
    spin.setFocus()
    spin.clearFocus()
    assert weight(program) == value


def test_that_the_slider_sets_the_value_of_its_position(program):
    slider = program.window.findChild(QSlider, "slider_w_1_0_0")
    slider.setValue(_POSITIONS // 4)
    assert weight(program) == -1.0
    slider.setValue(_POSITIONS // 4 + 1)
    assert weight(program) == pytest.approx(-1.0 + 4.0 / _POSITIONS)


def test_that_a_drag_is_one_entry_named_by_its_end(program):
    slider = program.window.findChild(QSlider, "slider_w_1_0_0")
    stack = program.intents.undo_stack
    slider.setSliderDown(True)
    for position in (1100, 1200, 1500):
        slider.setValue(position)
    slider.setSliderDown(False)
    assert stack.count() == 1 and stack.undoText() == "w₁₁⁽¹⁾ = 1.0000"


def test_that_batch_size_and_accumulation_are_not_swapped(program):
    program.intents.edit(
        edits.set_batching, batch_size=1, accumulation_steps=3, shuffle=False
    )
    training = program.store.session.document.training
    assert (training.batch_size, training.accumulation_steps) == (1, 3)
    panel = program.workspace.panels["training_panel"]
    assert (panel._batch_size.value(), panel._accumulation.value()) == (1, 3)
    panel._batch_size.setValue(2)
    training = program.store.session.document.training
    assert (training.batch_size, training.accumulation_steps) == (2, 3)


def test_that_eight_windows_come_and_go_in_silence(qapp, capfd):
    for _ in range(8):
        program = opened("one_neuron")
        program.intents.edit(edits.set_parameter, 1, 0, 0, value=0.25)
        put_away(program)
    qapp.processEvents()
    assert capfd.readouterr().err == ""


def test_that_a_slider_gives_numbers_without_the_noise_of_binary(program):
    field = next(
        each
        for each in program.window.findChildren(NumberField)
        if not each._logarithmic
    )
    for position in range(2001):
        assert len(repr(abs(field._value_at(position)))) <= 6
