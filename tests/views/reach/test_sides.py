"""The columns beside the network: put away, brought back, one at a time if need be."""

import pytest
from PySide6.QtWidgets import QApplication

WIDE, NARROW = 1280, 860


@pytest.fixture
def program(open_program):
    return open_program("mazur_2_2_2")


def resize(program, width):
    program.window.resize(width, 800)
    QApplication.processEvents()


def seen(program):
    window, actions = program.window, program.window.actions_by_name
    found = window.left.isVisible(), window.right.isVisible()
    checked = actions["view_left"].isChecked(), actions["view_right"].isChecked()
    assert found == checked
    return found


def trigger(program, name):
    program.window.actions_by_name[name].trigger()
    QApplication.processEvents()


def test_that_both_can_be_put_away_and_come_back(program):
    resize(program, WIDE)
    assert seen(program) == (True, True)
    trigger(program, "view_left")
    assert seen(program) == (False, True)
    trigger(program, "view_right")
    assert seen(program) == (False, False)
    assert program.window.centre.width() == program.window.width()
    trigger(program, "view_left")
    trigger(program, "view_right")
    assert seen(program) == (True, True)


def test_that_a_narrow_window_shows_one_and_the_other_is_a_key_away(program):
    resize(program, NARROW)
    assert seen(program) == (False, True)
    trigger(program, "view_left")
    assert seen(program) == (True, False)
    trigger(program, "view_left")
    assert seen(program) == (False, True)
    trigger(program, "view_left")
    trigger(program, "view_right")
    assert seen(program) == (False, True)
    resize(program, WIDE)
    assert seen(program) == (True, True)


def test_that_what_is_asked_for_brings_its_column(program):
    resize(program, NARROW)
    program.workspace.stage.bring("data_panel")
    assert seen(program) == (True, False)
    program.workspace.stage.bring("terms_panel")
    assert seen(program) == (False, True)
    resize(program, WIDE)
    trigger(program, "view_right")
    program.workspace.stage.bring("inspector")
    assert seen(program) == (True, True)


def test_that_large_text_makes_a_window_narrow(program):
    resize(program, WIDE)
    program.text_size.choose(2.0)
    assert seen(program) == (False, True)
    program.text_size.choose(1.0)
    assert seen(program) == (True, True)
