"""The window and its worker: no stale answer, no stalled run."""

from dataclasses import replace

import pytest
from driving import train


@pytest.fixture
def program(open_program):
    return open_program("xor")


def test_that_the_answer_to_an_older_question_is_dropped(program):
    train(program, 20)
    runner, session = program.runner, program.store.session
    latest = runner._worker.latest
    old = replace(latest, generation=latest.generation - 1, last=7)
    runner._worker.latest = old
    assert not runner.poll() and program.store.session is session
    runner._worker.latest = replace(latest, last=7)
    assert runner.poll() and program.store.session.updates_made == 7


def test_that_a_held_slider_holds_the_run_and_lets_it_go_on(program, qtbot):
    program.intents.toggle_run()
    qtbot.waitUntil(lambda: program.store.session.update > 3)
    program.intents.begin_gesture(holds_run=True)
    assert not program.store.session.is_running
    at = program.store.session.updates_made
    program.intents.set_parameter(1, 0, 0, 0.5)
    program.intents.end_gesture("w₁₁ = 0.5")
    assert program.store.session.is_running
    qtbot.waitUntil(lambda: program.store.session.updates_made > at)
    program.intents.pause()
    assert program.intents.undo_stack.undoText() == "w₁₁ = 0.5"


def test_that_a_window_that_never_paints_does_not_hold_the_run(program):
    runner = program.runner
    program.intents.toggle_run()
    runner.hold()
    assert not runner._worker._gate.is_set()
    runner.hold()
    assert runner._worker._gate.is_set()
    runner.on_painted()
    runner.hold()
    assert not runner._worker._gate.is_set()
    program.intents.pause()
    assert runner._worker._gate.is_set()


def test_that_a_trace_belongs_to_the_document_on_the_screen(program):
    train(program, 30)
    session = program.store.session
    trace = session.lesson.trace
    assert (trace.after.parameters.flat == session.document.parameters.flat).all()
    program.intents.show_update(12)
    session = program.store.session
    after = session.lesson.trace.after
    assert (after.parameters.flat == session.document.parameters.flat).all()
    assert session.lesson.trace.before.updates == 11
