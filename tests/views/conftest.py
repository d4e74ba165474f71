"""What tests of views share."""

import pytest
from PySide6.QtTest import QTest


@pytest.fixture(autouse=True)
def application(qapp):
    """Fonts crash without one, also where no widget is made.

    Which test a process runs first is left to chance.
    """
    return qapp


@pytest.fixture
def open_sized(open_program):
    """Open windows of 1280×800 with text of some size; it is the usual one after."""
    programs = []

    def open_(name, scale):
        program = open_program(name)
        programs.append(program)
        program.window.resize(1280, 800)
        QTest.qWait(1)
        program.text_size.choose(scale)
        QTest.qWait(20)
        return program

    yield open_
    for program in programs:
        program.text_size.choose(1.0)
