"""Runs of one document: begun, left, forked, and come back to by undo."""

import pytest
from driving import train

from bpviz_desktop.model import edits
from bpviz_desktop.model.document import same


@pytest.fixture
def program(open_program):
    return open_program("xor")


def shown(program):
    session = program.store.session
    return (
        session.document,
        session.cursor,
        session.updates_made,
        session.curve.losses.tolist(),
        session.curve.name,
    )


def test_that_undoing_a_reset_brings_the_whole_run_back(program):
    train(program, 300)
    before = shown(program)
    program.intents.reset()
    assert program.store.session.updates_made == 0
    assert [curve.last for curve in program.store.session.old_curves] == [300]
    program.intents.undo_stack.undo()
    assert shown(program) == before
    assert program.store.session.old_curves == ()
    program.intents.show_update(123)
    assert program.store.session.update == 123
    train(program, 277)
    session = program.store.session
    assert session.updates_made == 400
    assert session.curve.losses[:300].tolist() == before[3]


def test_that_both_runs_live_on_through_undo_and_redo(program):
    train(program, 200)
    first = shown(program)
    program.intents.reset()
    program.intents.edit(edits.set_learning_rate, 0.125)
    train(program, 50)
    second = shown(program)
    assert second[4] == "run 2, η = 0.125"
    program.intents.undo_stack.undo()  # the rate: update 0 is shown again
    program.intents.undo_stack.undo()  # the reset
    assert same(program.store.session.document, first[0])
    assert shown(program)[2:] == first[2:]
    faint = [curve.losses.tolist() for curve in program.store.session.old_curves]
    assert second[3] in faint and first[3] not in faint


def test_that_a_change_in_the_past_forks_the_run(program):
    train(program, 100)
    losses = program.store.session.curve.losses.tolist()
    program.intents.show_update(40)
    program.intents.edit(edits.set_learning_rate, 0.25)
    session = program.store.session
    assert session.updates_made == 40 and session.curve.losses.tolist() == losses[:40]
    assert session.curve.left_at == 40 and session.curve.edits == (40,)
    (old,) = session.old_curves
    assert old.losses.tolist() == losses and old.number == 1
    assert session.curve.name == "run 2, η = 1 → 0.25"


def test_that_the_curve_of_a_run_is_called_by_its_number_and_rate(program):
    train(program, 5)
    assert program.store.session.curve.name == "run 1, η = 1"
    program.intents.reset()
    assert program.store.session.curve.name == "run 2, η = 1"
    program.intents.edit(edits.set_learning_rate, 0.01)
    assert program.store.session.curve.name == "run 2, η = 0.01"


@pytest.mark.parametrize("per_second", [None, 2000.0])
def test_that_a_run_from_the_past_goes_through_what_is_known_and_on(
    program, qtbot, per_second
):
    train(program, 200)
    losses = program.store.session.curve.losses.tolist()
    program.intents.show_update(50)
    program.runner.train(per_second=per_second)
    qtbot.waitUntil(lambda: program.store.session.updates_made > 300, timeout=10_000)
    program.intents.pause()
    session = program.store.session
    assert session.update == session.updates_made
    assert session.curve.losses[:200].tolist() == losses


def test_that_undo_while_running_stops_at_what_was_on_the_screen(program, qtbot):
    train(program, 50)
    before = program.store.session.document
    program.intents.edit(edits.set_learning_rate, 0.25)
    program.runner.train(per_second=None)
    qtbot.waitUntil(lambda: program.store.session.updates_made > 200, timeout=10_000)
    program.intents.undo_stack.undo()
    session = program.store.session
    assert not session.is_running and same(session.document, before)
    assert session.updates_made == 50 and session.old_curves[-1].last > 200


def test_that_redo_brings_back_what_was_trained_after_the_edit(program):
    train(program, 10)
    shown = program.store.session.document
    program.intents.edit(edits.set_learning_rate, 0.25)
    train(program, 30)
    trained = program.store.session.document
    stack = program.intents.undo_stack
    for _ in range(3):
        stack.undo()
        assert same(program.store.session.document, shown)
        stack.redo()
        assert same(program.store.session.document, trained)
    stack.undo()
    train(program, 5)
    other = program.store.session.document
    stack.redo()
    stack.undo()
    assert same(program.store.session.document, other)
