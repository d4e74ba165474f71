"""A layer's weights as a table: in step with the window, typed into."""

import numpy as np
import pytest
from driving import train
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QTableView

from bpviz_desktop.model.numbers.read import read_number
from bpviz_desktop.model.screen.parts import Part


@pytest.fixture
def program(open_program):
    return open_program("xor")


def opened_table(program, *, of_gradients=False):
    program.window.actions_by_name["edit_weights"].trigger()
    name = "weight_gradients_table" if of_gradients else "weights_table"
    return program.window.findChild(QTableView, name)


def numbers(table):
    """What stands in the cells, by the tooltip in full."""
    model = table.model()
    return [
        [
            model.data(model.index(j, i), Qt.ItemDataRole.ToolTipRole)
            for i in range(model.columnCount())
        ]
        for j in range(model.rowCount())
    ]


def as_floats(table):
    return np.array([[read_number(cell) for cell in row] for row in numbers(table)])


def type_into(table, j, i, words):
    index = table.model().index(j, i)
    table.setCurrentIndex(index)
    table.edit(index)
    editor = table.findChildren(QLineEdit)[-1]  # one before may not be gone yet
    editor.selectAll()
    QTest.keyClicks(editor, words)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_that_it_shows_weights_biases_and_gradients_as_they_are(program):
    table = opened_table(program)
    gradients = program.window.findChild(QTableView, "weight_gradients_table")
    assert {cell for row in numbers(gradients) for cell in row} == {"Not computed yet"}
    train(program, 20)
    program.intents.step_end()
    session = program.store.session
    block = session.document.parameters.block(1)
    np.testing.assert_array_equal(as_floats(table), block)
    gradient = session.lesson.trace.gradient.block(1)
    np.testing.assert_allclose(as_floats(gradients), gradient, rtol=1e-12)


def test_that_a_cell_is_typed_into_and_undone(program):
    table = opened_table(program)
    before = program.store.session.document.parameters
    type_into(table, 1, 0, "1/8")
    type_into(table, 2, 2, "-0,5")
    made = program.store.session.document.parameters
    assert (made.W(1)[1, 0], made.b(1)[2]) == (0.125, -0.5)
    type_into(table, 0, 0, "words")
    assert "is not a number" in program.store.session.message
    assert program.store.session.document.parameters is made
    stack = program.intents.undo_stack
    stack.undo()
    stack.undo()
    assert (program.store.session.document.parameters.flat == before.flat).all()
    np.testing.assert_array_equal(as_floats(table), before.block(1))


def test_that_a_removed_connection_cannot_be_typed(program):
    program.network_edits.remove(wires=[(1, 0, 1)])
    table = opened_table(program)
    index = table.model().index(0, 1)
    assert table.model().data(index) == "–"
    assert not table.model().flags(index) & Qt.ItemFlag.ItemIsEditable


def test_that_a_cell_is_selected_and_asked_about(program):
    table = opened_table(program)
    table.setCurrentIndex(table.model().index(2, 1))
    assert program.store.session.selection == {Part("wire", 1, 2, 1)}
    assert program.store.session.pinned is not None


def test_that_it_follows_the_network(program):
    table = opened_table(program)
    layers = program.window.findChild(QComboBox, "weights_layer")
    layers.setCurrentIndex(1)
    assert (table.model().rowCount(), table.model().columnCount()) == (1, 4)
    program.network_edits.add_unit(1)
    assert table.model().columnCount() == 5
    program.network_edits.remove_layers([1])
    assert layers.count() == 1 and table.model().columnCount() == 3
    program.network_edits.rename(0, 0, "<b>&x</b>")
    header = table.model().headerData(0, Qt.Orientation.Horizontal)
    assert header == "<b>&x</b>"
    program.set_dark_theme()
    color = table.model().data(
        table.model().index(0, 0), Qt.ItemDataRole.ForegroundRole
    )
    theme = program.window.theme
    assert color in (theme.color("positive"), theme.color("negative"))
    program.set_light_theme()


def test_that_a_closed_table_listens_no_longer(program):
    table = opened_table(program)
    window = table.window()
    window.close()
    QApplication.processEvents()
    QApplication.sendPostedEvents()
    train(program, 5)
    program.intents.step_forward()
    assert program.window.findChild(QTableView, "weights_table") is None
