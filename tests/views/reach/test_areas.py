"""F6 goes round the window, and each part keeps its place."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


@pytest.fixture
def program(open_program, qtbot):
    made = open_program("xor")
    made.window.resize(1280, 800)
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    QTest.qWait(1)
    return made


def area(program):
    """The part of the window that has the focus."""
    window, bottom = program.window, program.workspace.stage.bottom
    parts = {
        "tools": window.bar,
        "left": window.left,
        "centre": window.centre,
        "curves": bottom.curves,
        "pictures": bottom.pictures,
        "right": window.right,
    }
    focused = QApplication.focusWidget()
    found = [name for name, part in parts.items() if part.isAncestorOf(focused)]
    return found[0] if found else None


ROUND = ["tools", "left", "centre", "curves", "pictures", "right"]


def test_round_and_back(program):
    actions = program.window.actions_by_name
    program.window.bar.focus_step()
    seen = [area(program)]
    for _ in range(6):
        actions["view_next_area"].trigger()
        seen.append(area(program))
    assert seen == [*ROUND, "tools"]
    back = []
    for _ in range(6):
        actions["view_previous_area"].trigger()
        back.append(area(program))
    assert back == [*ROUND[::-1]]


def test_that_a_part_remembers_where_it_was(program):
    actions = program.window.actions_by_name
    program.window.bar.focus_step()
    actions["view_next_area"].trigger()
    first = QApplication.focusWidget()
    first.nextInFocusChain()
    program.window.focusNextChild()
    second = QApplication.focusWidget()
    assert second is not first and area(program) == "left"
    actions["view_next_area"].trigger()
    actions["view_previous_area"].trigger()
    assert QApplication.focusWidget() is second


def test_that_what_is_hidden_is_passed_over(program):
    actions = program.window.actions_by_name
    actions["view_graph"].trigger()
    QApplication.processEvents()
    program.window.bar.focus_step()
    seen = []
    for _ in range(4):
        actions["view_next_area"].trigger()
        seen.append(area(program))
    assert seen == ["left", "centre", "right", "tools"]
