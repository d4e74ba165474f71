"""Neurons and layers are copied, cut, pasted and doubled, also into another window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from bpviz_desktop.model.document import same
from bpviz_desktop.model.screen.parts import Part

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def program(open_program):
    return open_program("xor")


def widths(program):
    return program.store.session.document.network.widths


def click(program, kind, *place, modifiers=Qt.KeyboardModifier.NoModifier):
    canvas = program.workspace.canvas
    canvas.setFocus()
    QTest.mouseClick(canvas.viewport(), LEFT, modifiers, canvas.place(kind, *place))


def key(program, pressed, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(program.workspace.canvas, pressed, modifiers)


def test_that_neurons_are_copied_into_another_window(program, open_program):
    click(program, "unit", 1, 0)
    click(program, "unit", 1, 2, modifiers=CTRL)
    key(program, Qt.Key.Key_C, CTRL)
    other = open_program("mazur_2_2_2")
    click(other, "unit", 1, 1)
    key(other, Qt.Key.Key_V, CTRL)
    assert widths(other) == (2, 4, 2)
    source, made = (p.store.session.document.parameters for p in (program, other))
    assert (made.W(1)[2:] == source.W(1)[[0, 2]]).all()
    assert (made.b(1)[2:] == source.b(1)[[0, 2]]).all()
    assert other.intents.undo_stack.undoText() == "Paste 2 neurons"


def test_that_a_layer_is_selected_at_its_head_doubled_cut_and_pasted(program):
    start = program.store.session.document
    click(program, "head", 1)
    assert program.store.session.selection == {Part("layer", 1)}
    key(program, Qt.Key.Key_D, CTRL)
    assert widths(program) == (2, 3, 3, 1)
    key(program, Qt.Key.Key_X, CTRL)
    assert widths(program) == (2, 3, 1)
    click(program, "head", 0)
    key(program, Qt.Key.Key_V, CTRL)
    assert widths(program) == (2, 3, 3, 1)
    made = program.store.session.document.parameters
    assert (made.W(1) == start.parameters.W(1)).all()
    click(program, "head", 1)
    key(program, Qt.Key.Key_Delete)
    assert widths(program) == (2, 3, 1)
    for _ in range(4):
        program.intents.undo_stack.undo()
    assert same(program.store.session.document, start)


def test_that_what_is_no_fragment_changes_nothing(program):
    start = program.store.session.document
    for text, told in (
        ("", "holds no neurons"),
        ("12\t13", "holds no neurons"),
        ('{"format": "bpviz-fragment"}', "Nothing is pasted: clipboard: "),
    ):
        QApplication.clipboard().setText(text)
        program.window.actions_by_name["edit_paste"].trigger()
        assert told in program.store.session.message
    assert program.store.session.document is start


def test_that_nothing_is_cut_or_pasted_while_locked(program):
    click(program, "unit", 1, 0)
    key(program, Qt.Key.Key_C, CTRL)
    program.window.actions_by_name["view_lock"].setChecked(True)
    start = program.store.session.document
    key(program, Qt.Key.Key_X, CTRL)
    key(program, Qt.Key.Key_V, CTRL)
    key(program, Qt.Key.Key_D, CTRL)
    assert program.store.session.document is start


def test_that_the_last_neuron_of_a_layer_stays(program):
    click(program, "unit", 2, 0)
    QApplication.clipboard().setText("kept")
    key(program, Qt.Key.Key_X, CTRL)
    assert widths(program) == (2, 3, 1)
    assert "needs at least one neuron" in program.store.session.message
    assert QApplication.clipboard().text() == "kept"


def test_that_one_walks_to_a_head_and_names_it_by_keys(program):
    click(program, "unit", 1, 1)
    key(program, Qt.Key.Key_Up, ALT)
    key(program, Qt.Key.Key_Up, ALT)
    assert program.store.session.selection == {Part("layer", 1)}
    assert "the layer Hidden" in program.workspace.canvas.accessibleDescription()
    program.window.actions_by_name["edit_rename"].trigger()
    field = program.workspace.canvas.findChild(QLineEdit, "in_place")
    QTest.keyClicks(field, "First")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert program.store.session.document.network.layers[0].name == "First"
    key(program, Qt.Key.Key_Right, ALT)
    assert program.store.session.selection == {Part("layer", 2)}
    key(program, Qt.Key.Key_Down, ALT)
    assert program.store.session.selection == {Part("unit", 2, 0)}


def test_that_the_menu_key_asks_about_what_is_selected(program):
    click(program, "head", 1)
    canvas, asked = program.workspace.canvas, []
    canvas.menu_asked.disconnect(program.workspace.menus.show_for_canvas)
    canvas.menu_asked.connect(lambda part, term, at: asked.append((part, at)))
    by_key = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5)
    )
    QApplication.sendEvent(canvas.viewport(), by_key)
    part, at = asked.pop()
    assert part == Part("layer", 1)
    there = canvas.viewport().mapFromGlobal(at)
    assert (there - canvas.place("head", 1)).manhattanLength() <= 2
    menu = program.workspace.menus.canvas_menu(part, None)
    words = [action.text().split("\t")[0] for action in menu.actions()]
    assert words[:4] == ["Add neuron", "Add layer behind it", "Rename…", "Remove layer"]
