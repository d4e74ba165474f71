"""The network is changed where it is drawn, with the mouse alone or by keys."""

import numpy as np
import pytest
from driving import train
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from bpviz_desktop.model.document import same
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.views.canvas.paint.controls import controls

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def program(open_program):
    return open_program("xor")


def network(program):
    return program.store.session.document.network


def click(program, kind, *place):
    canvas = program.workspace.canvas
    QTest.mouseClick(canvas.viewport(), LEFT, pos=canvas.place(kind, *place))


def double_click(program, kind, *place):
    canvas = program.workspace.canvas
    QTest.mouseDClick(canvas.viewport(), LEFT, pos=canvas.place(kind, *place))
    return canvas.findChild(QLineEdit, "in_place")


def type_into(field, words, key=Qt.Key.Key_Return):
    QTest.keyClicks(field, words)
    QTest.keyClick(field, key)


def drag(program, start, end, release=True):
    view = program.workspace.canvas.viewport()
    QTest.mousePress(view, LEFT, pos=start)
    for k in range(1, 6):
        QTest.mouseMove(view, start + (end - start) * k / 5)
    if release:
        QTest.mouseRelease(view, LEFT, pos=end)


def test_that_a_network_is_built_by_the_mouse_and_undone_and_redone(program):
    stack = program.intents.undo_stack
    canvas, start = program.workspace.canvas, program.store.session.document
    click(program, "insert", 1)
    click(program, "add_unit", 1)
    click(program, "add_unit", 2)
    click(program, "remove_unit", 2)
    assert network(program).widths == (2, 4, 3, 1)
    click(program, "add_unit", 2)
    drag(program, canvas.place("connect", 1, 0), canvas.place("unit", 2, 3))
    assert network(program).layers[1].skip_from == 1
    type_into(double_click(program, "unit", 1, 2), "corner")
    type_into(double_click(program, "head", 1), "First")
    type_into(double_click(program, "wire", 1, 0, 1), "1/4")
    click(program, "wire", 3, 0, 2)
    program.window.actions_by_name["edit_delete"].trigger()
    program.workspace.menus.activation_menu(1).actions()[3].trigger()
    made = network(program)
    assert made.layers[0].name == "First"
    assert made.layers[0].unit_names[2] == "corner"
    assert not made.connected(3)[0, 2]
    assert made.layers[0].activation.kind == "relu"
    end, count = program.store.session.document, stack.count()
    assert end.parameters.W(1)[0, 1] == 0.25
    assert count == 11
    for _ in range(30):
        stack.undo()
    assert same(program.store.session.document, start)
    for _ in range(30):
        stack.redo()
    assert same(program.store.session.document, end)


@pytest.mark.parametrize("name", ["xor", "circles", "iris"])
def test_that_a_neuron_is_added_at_the_foot_of_its_layer(open_program, name):
    program = open_program(name)
    canvas = program.workspace.canvas
    for layer in range(network(program).depth + 1):
        before = network(program).widths
        ghost = [c for c in controls(canvas.drawing) if c.layer == layer][-1]
        assert ghost.kind == "add_unit"
        assert not ghost.rect.intersects(canvas.drawing.layout.loss)
        QTest.mouseMove(canvas.viewport(), canvas.place("unit", layer, 0))
        at = canvas.mapFromScene(ghost.rect.center())
        assert canvas.viewport().rect().contains(at)
        QTest.mouseClick(canvas.viewport(), LEFT, pos=at)
        after = network(program).widths
        assert after[layer] == before[layer] + 1
        program.intents.undo_stack.undo()


def test_that_a_removed_wire_is_drawn_again(program):
    canvas = program.workspace.canvas
    program.network_edits.remove(wires=[(2, 0, 1)])
    with pytest.raises(KeyError):
        canvas.place("wire", 2, 0, 1)
    drag(program, canvas.place("connect", 1, 1), canvas.place("unit", 2, 0))
    assert network(program).connected(2)[0, 1]


def test_that_a_refused_link_changes_nothing_and_says_why(program):
    canvas, before = program.workspace.canvas, program.store.session.document
    drag(program, canvas.place("connect", 0, 0), canvas.place("unit", 2, 0))
    assert program.store.session.document is before
    assert "equal widths: 2 and 1" in program.store.session.message


def test_that_esc_ends_a_link_without_a_trace(program):
    canvas, before = program.workspace.canvas, program.store.session.document
    program.network_edits.add_layer(1)
    before = program.store.session.document
    drag(
        program,
        canvas.place("connect", 1, 0),
        canvas.place("unit", 2, 1),
        release=False,
    )
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas.viewport(), LEFT, pos=canvas.place("unit", 2, 1))
    assert program.store.session.document is before
    assert not canvas.gestures.is_dragging


def test_that_tab_goes_through_the_weights_and_esc_leaves(program):
    canvas = program.workspace.canvas
    field = double_click(program, "wire", 1, 0, 0)
    for value in ("0,5", "1e-3"):
        type_into(field, value, Qt.Key.Key_Tab)
        field = canvas.findChildren(QLineEdit, "in_place")[-1]
    type_into(field, "7", Qt.Key.Key_Escape)
    weights = program.store.session.document.parameters.W(1)
    assert weights[0].tolist() == [0.5, 0.001] and weights[1, 0] != 7
    assert not canvas.editing._field


def test_that_a_field_left_as_it_is_sets_nothing(program):
    train(program, 7)
    before = program.store.session.document
    field = double_click(program, "wire", 1, 0, 0)
    assert len(field.text()) < 12
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert program.store.session.document is before


@pytest.mark.parametrize("what", ["unit", "wire", "bias"])
def test_that_a_field_closes_when_its_part_is_gone(program, what):
    canvas, stack = program.workspace.canvas, program.intents.undo_stack
    program.network_edits.add_unit(1)
    place = (1, 3, 0) if what == "wire" else (1, 3)
    canvas.editing.begin(Part(what, *place))
    assert canvas.findChild(QLineEdit, "in_place") is not None
    stack.undo()
    assert canvas.findChild(QLineEdit, "in_place") is None
    canvas.editing.enter(goes_on=True)
    assert network(program).widths == (2, 3, 1)


def test_that_a_drag_ends_when_what_it_holds_is_gone(program):
    canvas, stack = program.workspace.canvas, program.intents.undo_stack
    for kind in ("unit", "connect"):
        program.network_edits.add_unit(1)
        start, end = canvas.place(kind, 1, 3), canvas.place("unit", 2, 0)
        drag(program, start, end, release=False)
        assert canvas.gestures.is_dragging
        stack.undo()
        canvas.grab()
        assert not canvas.gestures.is_dragging
        QTest.mouseRelease(canvas.viewport(), LEFT, pos=end)
        assert network(program).widths == (2, 3, 1)


def test_that_words_are_no_number(program):
    before = program.store.session.document
    type_into(double_click(program, "wire", 1, 0, 0), "half")
    assert program.store.session.document is before
    assert program.store.session.message == "“half” is not a number; nothing changes."


def test_that_an_input_is_typed_into_the_sample_shown(program):
    program.intents.set_focus(2)
    type_into(double_click(program, "unit", 0, 0), "0.75")
    assert program.store.session.document.data.inputs[2, 0] == 0.75


def test_that_nothing_can_be_pressed_while_locked_or_running(program):
    canvas = program.workspace.canvas
    before, at = program.store.session.document, canvas.place("insert", 0)
    program.window.actions_by_name["view_lock"].setChecked(True)
    QTest.mouseClick(canvas.viewport(), LEFT, pos=at)
    assert double_click(program, "unit", 1, 0) is None
    assert program.store.session.document is before
    program.window.actions_by_name["view_lock"].setChecked(False)
    QTest.mouseClick(canvas.viewport(), LEFT, pos=at)
    assert network(program).depth == 3


def test_that_the_same_is_done_by_keys_alone(program):
    canvas, window = program.workspace.canvas, program.window
    canvas.setFocus()
    program.intents.select(frozenset({Part("unit", 1, 0)}))
    for key in (Qt.Key.Key_Insert, Qt.Key.Key_Plus):
        QTest.keyClick(window, key)
    assert network(program).widths == (2, 4, 3, 1)
    program.intents.select(frozenset({Part("wire", 1, 0, 0)}))
    QTest.keyClick(window, Qt.Key.Key_Delete)
    assert not network(program).connected(1)[0, 0]
    QTest.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    units = sum(network(program).widths)
    assert len(program.store.session.selection) == units + 8 - 1 + 12 + 3


def test_that_what_is_not_there_has_no_place(program):
    place = program.workspace.canvas.place
    for wrong in (("unit", 1, 9), ("unit", 7, 0), ("wire", 1, 0, 5), ("insert", 2)):
        with pytest.raises(KeyError):
            place(*wrong)
    assert isinstance(place("head", 1), QPoint)


def test_that_a_neuron_is_dragged_to_another_place_or_with_alt_anywhere(program):
    canvas, before = program.workspace.canvas, program.store.session.document
    drag(program, canvas.place("unit", 1, 0), canvas.place("unit", 1, 2))
    moved = program.store.session.document
    assert np.array_equal(moved.parameters.W(1), before.parameters.W(1)[[1, 2, 0]])
    assert np.array_equal(moved.parameters.W(2), before.parameters.W(2)[:, [1, 2, 0]])
    start, view = canvas.place("unit", 1, 1), canvas.viewport()
    end = start + QPoint(40, 30)
    alt = Qt.KeyboardModifier.AltModifier
    QTest.mousePress(view, LEFT, alt, start)
    for at in (start + QPoint(20, 10), end):
        event = QMouseEvent(
            QEvent.Type.MouseMove, at.toPointF(), at.toPointF(), LEFT, LEFT, alt
        )
        QApplication.sendEvent(view, event)
    QTest.mouseRelease(view, LEFT, alt, end)
    assert list(program.store.session.document.layout) == ["1.1"]
    gone = canvas.place("unit", 1, 1) - end
    assert max(abs(gone.x()), abs(gone.y())) <= 1
    program.window.actions_by_name["view_reset_layout"].trigger()
    assert not program.store.session.document.layout


def test_that_f2_types_the_name_or_the_value_of_what_is_selected(program):
    canvas = program.workspace.canvas
    for part, words in ((Part("unit", 1, 0), "first"), (Part("wire", 2, 0, 1), "2.5")):
        program.intents.select(frozenset({part}))
        program.window.actions_by_name["edit_rename"].trigger()
        type_into(canvas.findChild(QLineEdit, "in_place"), words)
    assert network(program).layers[0].unit_names[0] == "first"
    assert program.store.session.document.parameters.W(2)[0, 1] == 2.5
    program.intents.select(frozenset())
    program.window.actions_by_name["edit_rename"].trigger()
    assert program.store.session.message.startswith("Select a neuron")


def test_that_the_menu_of_a_part_offers_what_can_be_done_there(program):
    menus = program.workspace.menus

    def words(part):
        menu = menus.canvas_menu(part, None)
        return [action.text().split("\t")[0] for action in menu.actions()]

    assert "Set weight…" in words(Part("wire", 1, 0, 0))
    assert "Set bias…" in words(Part("bias", 1, 0))
    assert {"Rename…", "Remove neuron", "Move down"} <= set(words(Part("unit", 1, 0)))
    assert "Add layer" in words(None)
    program.network_edits.set_locked(True)
    assert "Remove neuron" not in words(Part("unit", 1, 0))


def test_that_a_field_outlives_its_own_key(program):
    """It closes while it handles the key: without a parent it would be gone at once."""
    canvas, window = program.workspace.canvas, program.window
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape) * 5:
        canvas.editing.begin(Part("wire", 1, 0, 0))
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_5)
        QTest.keyClick(window.windowHandle(), key)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert program.store.session.document.parameters.W(1)[0, 0] == 5.0
    assert canvas.hasFocus()
