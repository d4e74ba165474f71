"""Pulses of flow: after steps, where they are wanted, and nowhere else."""

import pytest

from bpviz_desktop.views.canvas.paint.pulse import FASTEST, is_step


@pytest.fixture
def canvas(open_program):
    program = open_program("xor")
    canvas = program.workspace.canvas
    canvas.set_motion(True)
    canvas.program = program
    return canvas


def test_that_a_step_sends_a_pulse_that_arrives(canvas, qtbot):
    canvas.program.intents.step_forward()
    assert canvas._pulse.is_running
    qtbot.waitUntil(lambda: canvas._wires._pulse is not None)
    qtbot.waitUntil(lambda: not canvas._pulse.is_running, timeout=3000)
    assert canvas._wires._pulse is None


def test_that_the_next_input_ends_it(canvas):
    canvas.program.intents.step_forward()
    canvas.program.intents.step_back()
    assert not canvas._pulse.is_running


def test_that_nothing_moves_when_motion_is_reduced(canvas):
    action = canvas.program.window.actions_by_name["view_reduce_motion"]
    action.setChecked(True)
    canvas.program.intents.step_forward()
    assert not canvas._pulse.is_running
    action.setChecked(False)
    canvas.program.intents.step_forward()
    assert canvas._pulse.is_running


def test_that_fast_steps_edits_and_questions_do_not_pulse(canvas):
    program = canvas.program
    old = program.store.session
    program.intents.step_forward()
    new = program.store.session
    assert is_step(old, new, None) and is_step(old, new, FASTEST)
    assert not is_step(old, new, FASTEST + 1)
    assert not is_step(new, old, None) and not is_step(None, new, None)
    program.intents.ask(new.lesson.order[0])
    assert not is_step(old, program.store.session, None)


def test_that_screens_stand_still_unless_motion_is_asked_for(open_program):
    program = open_program("xor")
    program.intents.step_forward()
    assert not program.workspace.canvas._pulse.is_running
