"""The samples as a table: typed, pasted, moved, and undone one by one."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QTableView,
)

from bpviz_desktop.model.document import same


@pytest.fixture
def opened_data(open_program):
    """The program, and the window of its data."""

    def open_(name="xor"):
        program = open_program(name)
        program.window.actions_by_name["data_edit"].trigger()
        dialog = program.window.findChild(QDialog, "data_dialog")
        QApplication.processEvents()
        return program, dialog

    return open_


def select(dialog, *rows):
    table = dialog.table
    table.clearSelection()
    flags = QItemSelectionModel.SelectionFlag
    for row in rows:
        index = table.samples.index(row, 0)
        table.selectionModel().select(index, flags.Select | flags.Rows)


def data(program):
    return program.store.session.document.data


def test_a_number_is_typed_into_its_cell(opened_data):
    program, dialog = opened_data()
    table = dialog.table
    assert table is program.window.findChild(QTableView, "data_table")
    index = table.model().index(1, 0)
    table.setCurrentIndex(index)
    table.edit(index)
    editor = table.viewport().findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "0,25")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert data(program).inputs[1, 0] == 0.25
    assert program.intents.undo_stack.count() == 1
    program.intents.undo_stack.undo()
    assert data(program).inputs[1, 0] == 0.0


def test_what_is_no_number_is_told_and_changes_nothing(opened_data):
    program, dialog = opened_data()
    before = program.store.session.document
    dialog.table.samples.setData(dialog.table.samples.index(0, 0), "zero")
    assert "“zero” is not a number" in dialog.words.text()
    assert program.store.session.document is before


@pytest.mark.parametrize(
    ("button", "rows"),
    [
        ("add", [1]),
        ("remove", [0, 1]),
        ("up", [2]),
        ("down", [0]),
        ("part", [1]),
        ("shuffle", []),
        ("split", []),
    ],
)
def test_each_button_is_one_edit_that_can_be_undone(opened_data, button, rows):
    program, dialog = opened_data()
    before = program.store.session.document
    select(dialog, *rows)
    if button == "split":
        dialog.share.setValue(50)
    if button == "shuffle":
        dialog.seed.show_count(5)
    QTest.mouseClick(dialog.buttons[button], Qt.MouseButton.LeftButton)
    assert program.intents.undo_stack.count() == 1, dialog.words.text()
    after = program.store.session.document
    assert not same(after.data, before.data)
    assert dialog.grid.document is after
    program.intents.undo_stack.undo()
    assert same(program.store.session.document, before)
    program.intents.undo_stack.redo()
    assert same(program.store.session.document, after)


def test_copy_and_paste_by_keys(opened_data):
    program, dialog = opened_data()
    select(dialog, 0, 1)
    QTest.keyClick(dialog.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "0.0\t0.0\t0.0\n0.0\t1.0\t1.0\n"
    QGuiApplication.clipboard().setText("0,5\t2\t1\n")
    select(dialog, 3)
    QTest.keyClick(dialog.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert data(program).inputs[3].tolist() == [0.5, 2.0]
    dialog.table.clearSelection()
    QTest.keyClick(dialog.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(data(program).inputs) == 5
    select(dialog, 4)
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert len(data(program).inputs) == 4


def test_columns_are_renamed_added_and_removed_with_the_network(
    opened_data, monkeypatch
):
    program, dialog = opened_data()
    asked = []

    def answer(box):
        asked.append(f"{box.text()} {box.informativeText()}")
        return QMessageBox.StandardButton.Cancel

    def menu(column, words):
        actions = dialog.columns.menu_of(column).actions()
        (action,) = [each for each in actions if words in each.text()]
        action.trigger()

    monkeypatch.setattr(QMessageBox, "exec", answer)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("height", True))
    menu(1, "Rename")
    network = program.store.session.document.network
    assert network.inputs[1] == "height"
    heads = dialog.table.horizontalHeader()
    behind = QPoint(heads.width() - 3, 5)
    QTest.mouseDClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=behind)
    assert program.store.session.document.network is network
    menu(0, "Remove")
    assert program.store.session.document.network is network
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0])
    menu(0, "Remove")
    assert "Its input neuron goes with it, and 3 weights" in asked[-1]
    assert program.store.session.document.network.inputs == ("height",)
    assert dialog.grid.columns == 2
    menu(0, "Add an input")
    assert "an input neuron with 3 weights" in asked[-1]
    assert data(program).inputs.shape[1] == 2
    program.intents.undo_stack.undo()
    program.intents.undo_stack.undo()
    assert program.store.session.document.network.inputs[1] == "height"


def test_sorting_by_a_column(opened_data):
    program, dialog = opened_data()
    menu = dialog.columns.menu_of(1)
    menu.actions()[1].trigger()
    assert data(program).inputs[:, 1].tolist() == [1, 1, 0, 0]


def test_raw_numbers_and_classes_of_iris(opened_data):
    program, dialog = opened_data("iris")
    assert dialog.raw.isVisible()
    assert dialog.table.samples.index(0, 0).data() == "0.6745"
    dialog.raw._group.button(1).click()
    assert dialog.table.samples.index(0, 0).data() == "6.4"
    dialog.table.samples.setData(dialog.table.samples.index(0, 4), "setosa")
    assert data(program).targets[0].tolist() == [1, 0, 0]
    assert dialog.table.samples.headerData(112, Qt.Orientation.Vertical) == "test 1"


def test_a_made_up_set_is_previewed_and_drawn(opened_data):
    program, dialog = opened_data("one_neuron")
    dialog.tabs.setCurrentIndex(1)
    sets = dialog.made_up
    sets.kind.setCurrentIndex(sets.kind.findData("circles"))
    sets.samples.setValue(40)
    assert "The network follows: 2 → 1." in sets.follows.text()
    shown = sets.picture._data
    QTest.mouseClick(sets.draw, Qt.MouseButton.LeftButton)
    document = program.store.session.document
    assert document.network.widths == (2, 1), dialog.words.text()
    assert same(document.data.inputs, shown.inputs) and dialog.tabs.currentIndex() == 0
    program.intents.undo_stack.undo()
    assert program.store.session.document.network.widths == (1, 1)


def test_the_table_follows_undo_another_project_and_closing(opened_data):
    program, dialog = opened_data()
    from paths import EXAMPLES

    program.files.open(EXAMPLES / "iris.bpviz")
    assert dialog.table.model().rowCount() == 150
    program.window.actions_by_name["data_edit"].trigger()
    assert len(program.window.findChildren(QDialog, "data_dialog")) == 1
    dialog.close()
    QApplication.sendPostedEvents(None, 52)
    program.intents.pause()
