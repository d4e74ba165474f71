"""New: an example, or sizes as text."""

import pytest
from paths import EXAMPLES
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget

from bpviz_desktop.model.document import same
from bpviz_desktop.model.project.file import load


@pytest.fixture
def program(open_program):
    return open_program("one_neuron")


def asked(program):
    program.window.actions_by_name["file_new"].trigger()
    return program.window.findChild(object, "new_dialog")


def field(dialog, kind, name):
    return dialog.findChild(kind, name)


def document(program):
    return program.store.session.document


def test_that_sizes_are_typed_and_enter_creates(program):
    dialog = asked(program)
    sizes = field(dialog, QLineEdit, "new_sizes")
    assert sizes.text() == "2-3-1" and sizes.selectedText() == "2-3-1"
    loss = field(dialog, QComboBox, "new_loss")
    loss.setCurrentIndex(loss.findData("squared_error"))
    kind = field(dialog, QComboBox, "new_activation")
    kind.setCurrentIndex(kind.findData("relu"))
    QTest.keyClicks(sizes, "2-8-8-1")
    QTest.keyClick(sizes, Qt.Key.Key_Return)
    assert document(program).network.widths == (2, 8, 8, 1)
    assert document(program).network.layers[1].activation.kind == "relu"
    assert document(program).loss.kind == "squared_error"
    session = program.store.session
    assert session.path is None and not session.is_dirty
    assert program.intents.undo_stack.count() == 0


def test_that_an_example_is_opened_as_it_is(program):
    dialog = asked(program)
    starts = field(dialog, QListWidget, "new_starts")
    titles = [starts.item(row).text() for row in range(starts.count())]
    starts.setCurrentRow(titles.index("Two circles"))
    assert field(dialog, QLineEdit, "new_sizes").text() == "2-8-8-1"
    QTest.keyClick(starts, Qt.Key.Key_Return)
    assert same(document(program), load(EXAMPLES / "circles.bpviz"))


def test_that_an_example_with_other_sizes_keeps_its_data(program):
    dialog = asked(program)
    starts = field(dialog, QListWidget, "new_starts")
    titles = [starts.item(row).text() for row in range(starts.count())]
    starts.setCurrentRow(titles.index("Iris"))
    field(dialog, QLineEdit, "new_sizes").setText("4-5-3")
    dialog._create.click()
    assert document(program).network.widths == (4, 5, 3)
    assert document(program).data.classes == ("setosa", "versicolor", "virginica")


def test_that_what_cannot_be_is_said_and_not_created(program):
    start = document(program)
    dialog = asked(program)
    sizes = field(dialog, QLineEdit, "new_sizes")
    for words in ("", "2-", "2-0-1", "two"):
        sizes.setText(words)
        assert not dialog._create.isEnabled() and dialog._words.text().endswith(".")
        QTest.keyClick(sizes, Qt.Key.Key_Return)
        assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert document(program) is start
    assert program.window.findChild(object, "new_dialog") is None
