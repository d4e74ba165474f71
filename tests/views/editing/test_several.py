"""Several things at once, and by keys: set, nudged, frozen, connected, aligned."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from bpviz_desktop.model.document import same
from bpviz_desktop.model.screen.parts import Part

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def program(open_program):
    program = open_program("xor")
    program.workspace.canvas.setFocus()
    return program


def document(program):
    return program.store.session.document


def key(program, pressed, modifiers=NONE):
    QTest.keyClick(program.workspace.canvas, pressed, modifiers)


def select(program, *parts):
    program.intents.select(frozenset(parts))


def type_in_place(program, words):
    field = program.workspace.canvas.findChild(QLineEdit, "in_place")
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def wheel(program, turns, modifiers):
    view = program.workspace.canvas.viewport()
    at = QPointF(view.rect().center())
    event = QWheelEvent(
        *(at, QPointF(view.mapToGlobal(at.toPoint())), QPoint()),
        *(QPoint(0, 120 * turns), Qt.MouseButton.NoButton, modifiers),
        *(Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(view, event)


def test_that_f2_sets_all_weights_and_biases_that_are_selected(program):
    start = document(program)
    select(program, Part("wire", 1, 0, 1), Part("wire", 2, 0, 2), Part("unit", 1, 2))
    key(program, Qt.Key.Key_F2)
    field = program.workspace.canvas.findChild(QLineEdit, "in_place")
    assert (field.text(), field.placeholderText()) == ("", "all 3")
    type_in_place(program, "1/4")
    made = document(program).parameters
    assert (made.W(1)[0, 1], made.W(2)[0, 2], made.b(1)[2]) == (0.25, 0.25, 0.25)
    assert np.count_nonzero(made.flat != start.parameters.flat) == 3
    assert program.intents.undo_stack.undoText() == "3 numbers = 0.25"
    program.intents.undo_stack.undo()
    assert same(document(program), start)


def test_that_b_sets_the_biases_of_neurons(program):
    select(program, Part("unit", 1, 0), Part("unit", 1, 1))
    key(program, Qt.Key.Key_B)
    type_in_place(program, "-0,5")
    assert document(program).parameters.b(1).tolist() == [-0.5, -0.5, 0.0]
    assert program.intents.undo_stack.undoText() == "2 biases = -0.5"


def test_that_nothing_is_set_by_words_or_by_leaving(program):
    start = document(program)
    select(program, Part("wire", 1, 0, 1), Part("wire", 2, 0, 2))
    for words in ("", "x"):
        key(program, Qt.Key.Key_F2)
        type_in_place(program, words)
        assert document(program) is start


def test_that_ctrl_and_wheel_nudge_what_is_selected_in_one_entry(program):
    start, stack = document(program), program.intents.undo_stack
    select(program, Part("wire", 1, 0, 1))
    for _ in range(3):
        wheel(program, 1, CTRL)
    key(program, Qt.Key.Key_Down, CTRL)
    scale = program.workspace.canvas.drawing.scale
    now = document(program).parameters.W(1)[0, 1]
    assert now == pytest.approx(start.parameters.W(1)[0, 1] + 2 * 0.02 * scale)
    assert stack.count() == 1
    stack.undo()
    assert same(document(program), start)
    stack.redo()
    assert document(program).parameters.W(1)[0, 1] == now
    program.selection_edits._last_nudge -= 10  # a while later
    wheel(program, -1, CTRL)
    assert stack.count() == 2


def test_that_the_wheel_alone_zooms_and_nudges_nothing(program):
    start, zoom = document(program), program.workspace.canvas.zoom
    select(program, Part("wire", 1, 0, 1))
    wheel(program, 1, NONE)
    assert program.workspace.canvas.zoom > zoom
    select(program)
    wheel(program, 1, CTRL)
    assert document(program) is start


def test_that_biases_of_a_layer_are_frozen_and_thawed(program):
    select(program, Part("unit", 1, 0))
    key(program, Qt.Key.Key_B, SHIFT)
    layers = document(program).network.layers
    assert [layer.train_biases for layer in layers] == [False, True]
    assert program.intents.undo_stack.undoText() == "Freeze biases of Hidden 1"
    program.workspace.canvas.grab()
    key(program, Qt.Key.Key_B, SHIFT)
    assert all(layer.train_biases for layer in document(program).network.layers)


def test_that_a_connection_is_removed_and_drawn_again_by_keys(program):
    start = document(program).parameters.W(2)
    select(program, Part("unit", 2, 0))
    for _ in range(2):
        key(program, Qt.Key.Key_W)
    assert program.store.session.selection == {Part("wire", 2, 0, 1)}
    key(program, Qt.Key.Key_Delete)
    assert not document(program).network.connected(2)[0, 1]
    select(program, Part("unit", 1, 1))
    key(program, Qt.Key.Key_S)
    key(program, Qt.Key.Key_Return)
    assert document(program).network.connected(2).all()
    assert (document(program).parameters.W(2)[0, [0, 2]] == start[0, [0, 2]]).all()


def test_that_a_skip_is_drawn_by_keys_or_left_without_a_trace(program):
    program.network_edits.add_layer(1)
    before = document(program)
    for ending in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        select(program, Part("unit", 1, 0))
        key(program, Qt.Key.Key_S)
        key(program, Qt.Key.Key_Down)
        key(program, ending)
        if ending == Qt.Key.Key_Escape:
            assert document(program) is before
    assert document(program).network.layer(2).skip_from == 1
    assert not program.workspace.canvas.gestures.is_dragging


def test_that_all_connections_into_a_neuron_are_removed(program):
    select(program, Part("unit", 1, 1))
    key(program, Qt.Key.Key_Delete, SHIFT)
    assert document(program).network.connected(1).sum(axis=1).tolist() == [2, 0, 2]
    select(program, Part("unit", 0, 0))
    key(program, Qt.Key.Key_Delete, SHIFT)
    assert "with connections" in program.store.session.message


def test_that_w_goes_round_the_connections_and_the_bias(program):
    select(program, Part("unit", 1, 0))
    seen = []
    for _ in range(4):
        key(program, Qt.Key.Key_W)
        seen += program.store.session.selection
    assert seen == [
        Part("wire", 1, 0, 0),
        Part("wire", 1, 0, 1),
        Part("bias", 1, 0),
        Part("unit", 1, 0),
    ]


def test_that_shift_extends_the_walk(program):
    select(program, Part("unit", 1, 0))
    for _ in range(2):
        key(program, Qt.Key.Key_Down, ALT | SHIFT)
    assert program.store.session.selection == {Part("unit", 1, j) for j in range(3)}


def test_that_neurons_are_put_in_line(program):
    canvas = program.workspace.canvas
    program.network_edits.place_all({(1, 0): (0.5, 0.0), (1, 1): (-0.3, 0.2)})
    select(program, Part("unit", 1, 0), Part("unit", 1, 1), Part("unit", 1, 2))
    key(program, Qt.Key.Key_L)
    x = canvas.drawing.layout.columns[1].x
    assert np.ptp(x) < 1e-9
    select(program, Part("unit", 1, 0), Part("unit", 2, 0))
    key(program, Qt.Key.Key_L)
    layout = canvas.drawing.layout
    assert layout.center(1, 0).y() == pytest.approx(layout.center(2, 0).y())
    select(program, Part("unit", 1, 0))
    key(program, Qt.Key.Key_L)
    assert "several neurons" in program.store.session.message


def test_that_nothing_of_it_is_done_while_locked(program):
    program.window.actions_by_name["view_lock"].setChecked(True)
    start = document(program)
    select(program, Part("unit", 1, 0), Part("wire", 1, 0, 1))
    wheel(program, 1, CTRL)
    for pressed, modifiers in (
        (Qt.Key.Key_S, NONE),
        (Qt.Key.Key_B, NONE),
        (Qt.Key.Key_B, SHIFT),
        (Qt.Key.Key_Up, CTRL),
        (Qt.Key.Key_L, NONE),
        (Qt.Key.Key_Delete, SHIFT),
    ):
        key(program, pressed, modifiers)
    assert document(program) is start
    assert not program.workspace.canvas.gestures.is_dragging
