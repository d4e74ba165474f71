"""The gradient is checked on the worker, for the parameters on the screen."""

import numpy as np
import pytest
from PySide6.QtWidgets import QToolButton

from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model import edits


@pytest.fixture
def program(open_program):
    return open_program("xor")


def test_that_all_gradients_are_checked_and_the_badge_says_so(program, qtbot):
    badge = program.window.findChild(QToolButton, "gradient_badge")
    assert badge.text() == "Gradient: not checked yet"
    badge.click()
    qtbot.waitUntil(lambda: program.store.session.gradient_check is not None)
    check = program.store.session.gradient_check
    trace = program.store.session.lesson.trace
    assert np.allclose(check.analytic, trace.gradient.flat[check.indices], atol=1e-15)
    assert np.abs(check.analytic - check.numeric).max() < 1e-7
    assert badge.text() == "✓ Gradient checked at the start: all 13 agree"


def test_that_a_check_never_stands_beside_other_numbers(program, qtbot):
    program.intents.check_gradient(TermId("dL_dW", 1, 0, 1))
    qtbot.waitUntil(lambda: program.store.session.gradient_check is not None)
    assert len(program.store.session.gradient_check.indices) == 1
    program.intents.edit(edits.set_parameter, 1, 0, 0, value=0.7)
    assert program.store.session.gradient_check is None
    # Asked for, and overtaken by an edit before the answer is shown.
    program.intents.check_gradients()
    program.intents.edit(edits.set_parameter, 1, 0, 0, value=0.8)
    qtbot.waitUntil(lambda: not program.runner._timer.isActive())
    assert program.store.session.gradient_check is None
    assert program.store.session.whole_check is None
