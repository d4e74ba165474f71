"""Runs with an end: so many updates, or a goal."""

import pytest

from bpviz_desktop.model import edits
from bpviz_desktop.model.run.goals import LossBelow, NoImprovement


@pytest.fixture
def program(open_program):
    program = open_program("xor")
    program.intents.set_speed(14)  # unlimited
    return program


def test_that_a_run_of_so_many_updates_makes_just_these(program, qtbot):
    for end in (300, 600):
        program.intents.run_updates(300)
        qtbot.waitUntil(lambda: not program.store.session.is_running)
        assert program.store.session.update == end


def test_that_a_run_stops_where_its_loss_is_first_below(program, qtbot):
    program.intents.run_to_goal(LossBelow(0.05))
    qtbot.waitUntil(lambda: not program.store.session.is_running)
    session = program.store.session
    assert session.lesson.trace.loss_after < 0.05
    assert session.updates_made == session.update
    assert (session.curve.losses >= 0.05).all()


def test_that_a_run_ends_when_nothing_is_gained_any_more(program, qtbot):
    program.intents.edit(edits.set_learning_rate, 0.0)
    program.intents.run_to_goal(NoImprovement(50))
    qtbot.waitUntil(lambda: not program.store.session.is_running)
    assert program.store.session.update == 100
