"""Ctrl+K: what is found, in which order, and that it is done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.views.shell.dialogs.palette import Entry, ranked


@pytest.fixture
def find(open_program):
    """Opens the palette over an example and types into it."""

    def find_(typed, name="mazur_2_2_2"):
        program = open_program(name)
        dialog = program.find_anything()
        QTest.keyClicks(dialog.field, typed)
        shown = [dialog.list.item(row).text() for row in range(dialog.list.count())]
        return program, dialog, shown

    return find_


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("comp", "Compare…"),
        ("dark", "Dark"),
        ("xor", "XOR"),
        ("export code", "Export code…"),
        ("vanishing", "Vanishing"),
        ("chain rule", "The chain rule"),
        ("dl/dw11(2)", "∂L/∂w₁₁⁽²⁾"),
    ],
)
def test_what_comes_first(find, typed, first):
    _, dialog, shown = find(typed)
    assert shown and shown[0].startswith(first), shown[:5]
    dialog.close()


def test_that_enter_does_it(find):
    program, dialog, _ = find("reduce motion")
    action = program.window.actions_by_name["view_reduce_motion"]
    before = action.isChecked()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert action.isChecked() != before


def test_that_arrows_choose_and_a_number_is_shown(find):
    program, dialog, shown = find("dl/dw21(2)")
    at = shown.index("∂L/∂w₂₁⁽²⁾")
    for _ in range(at):
        QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.list.currentRow() == at
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert program.store.session.asked == TermId("dL_dW", 2, 1, 0, sample=0)


def test_that_an_example_and_a_lesson_are_opened(find):
    program, dialog, _ = find("iris")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert program.store.session.document.title == "Iris"
    dialog = program.find_anything()
    QTest.keyClicks(dialog.field, "accumulation lesson")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    QApplication.processEvents()
    practice = program.workspace.panels["practice_panel"]
    assert practice.lessons.view.isVisible()


def test_that_nothing_is_found_and_nothing_happens(find):
    program, dialog, shown = find("qqqq")
    assert shown == []
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_that_what_cannot_be_done_is_not_offered(find):
    program, dialog, shown = find("undo")
    assert not program.window.actions_by_name["edit_undo"].isEnabled()
    assert not any(each.startswith("Undo") for each in shown)
    dialog.close()


def test_the_order():
    made = [
        Entry.of(title, "", print)
        for title in ("Export network…", "Network", "Lock network", "A net of works")
    ]
    titles = [entry.title for entry in ranked(made, "net")]
    assert titles == ["Network", "Lock network", "A net of works", "Export network…"]
    assert [entry.title for entry in ranked(made, "")] == [e.title for e in made]
