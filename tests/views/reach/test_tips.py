"""Tool tips: what something does, and its key."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QSlider,
    QTabBar,
    QTableView,
)

from bpviz_desktop.views.shell.actions import ACTIONS

KINDS = (QAbstractButton, QAbstractSpinBox, QComboBox, QSlider)
# Parts of Qt's own, and rows whose words say all of it.
OTHERS = ("qt_", "ScrollLeft", "ScrollRight", "source", "link")


@pytest.mark.parametrize(
    "row", [row for row in ACTIONS if row.name != "-"], ids=lambda row: row.name
)
def test_that_an_action_says_what_it_does_and_its_key(row, open_program):
    assert row.tip and row.tip != row.text


def test_that_the_key_stands_in_the_tip(open_program):
    actions = open_program("xor").window.actions_by_name
    for row in ACTIONS:
        if row.name != "-" and row.shown_key:
            assert actions[row.name].toolTip().endswith(f"({row.shown_key})")


@pytest.mark.parametrize("example", ["iris", "mazur_2_2_2"])
def test_that_every_control_of_the_window_has_a_tip(open_program, example):
    program = open_program(example)
    program.stand_at(5, 12)
    for name in program.workspace.stage.names:
        program.workspace.stage.bring(name)
        QTest.qWait(10)
    without = set()
    for each in program.window.findChildren(KINDS[0].__mro__[1]):
        inner = isinstance(
            each.parent(), (QAbstractSpinBox, QComboBox, QTabBar, QLineEdit)
        )
        if (
            not isinstance(each, KINDS)
            or inner
            or isinstance(each.parent(), QTableView)
        ):
            continue
        words = each.text() if isinstance(each, QAbstractButton) else ""
        is_plain = any(map(str.isalpha, words))  # a button that says what it does
        if not each.toolTip() and not is_plain and each.objectName():
            if not each.objectName().startswith(OTHERS):
                without.add((type(each).__name__, each.objectName()))
    assert not sorted(without)
