"""Frames of a run leave out what nobody could read, and nothing stays old."""

import gc
import random
import time
import weakref

import pytest
from PySide6.QtWidgets import QApplication

from bpviz_desktop.controller import speeds
from bpviz_desktop.model import edits
from bpviz_desktop.model.screen.session import RunState


@pytest.fixture(params=["circles", "mazur_2_2_2", "iris"])
def program(open_program, request):
    made = open_program(request.param)
    made.name = request.param
    return made


def frames(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)  # the worker needs the interpreter


def picture(program):
    # Without the bar, where a window in front shows where the keys go.
    return program.window.centralWidget().grab().toImage()


def settled(program):
    """The picture when all that is put off by a timer has been drawn."""
    before = picture(program)
    for _ in range(20):
        frames(0.8)
        now = picture(program)
        if now == before:
            return now
        before = now
    raise AssertionError("it never comes to rest")


@pytest.mark.parametrize("seed", [0])
def test_that_after_a_run_all_is_as_drawn_from_nothing(open_program, program, seed):
    dice = random.Random(seed)
    program.intents.set_speed(dice.choice([8, 12, 14]))
    for _ in range(2):
        program.intents.toggle_run()
        frames(dice.uniform(0.02, 0.4))
        program.intents.toggle_run()
        assert program.store.session.run_state is RunState.PAUSED
        drawn = settled(program)
        # A window that has never seen anything else.
        other = open_program(program.name)
        frames(0.6)
        other.diagnoses._timer.stop()
        other.runner.poll()  # what its own run had to say
        other.store.changed.disconnect(other.diagnoses._on_changed)
        other.store._session = program.store.session
        other.store.announce()
        assert settled(other) == drawn


def test_that_what_edits_replace_is_not_left_to_the_collector(program):
    # Looking for cycles takes longer than a frame. (The last drawings are kept.)
    intents, store = program.intents, program.store
    intents.step_end()
    intents.ask(store.session.lesson.order.gradient_of(1, 0, 0))
    frames(0.1)
    traces = []
    gc.collect()
    assert not gc.isenabled()  # a window does not leave it to chance
    intents.begin_gesture(holds_run=True)
    for place in range(12):
        traces.append(weakref.ref(store.session.lesson.trace))
        intents.edit(edits.set_parameter, 1, 0, 0, value=0.25 + place / 10)
        frames(0.05)
    assert sum(trace() is not None for trace in traces) <= 4
    intents.end_gesture("moved")


def test_that_what_is_on_the_screen_belongs_together_in_every_frame(
    program, monkeypatch
):
    seen = []
    # However slow the machine is, some frames come between those with numbers.
    monkeypatch.setattr(speeds, "NUMBERS_SECONDS", 0.2)

    def look(session, fields):
        lesson, document = session.lesson, session.document
        assert lesson.trace.before.updates == document.checkpoint.updates
        assert session.updates_made == document.checkpoint.updates
        assert len(session.curve.losses) >= session.updates_made - session.curve.first
        seen.append("lesson" in fields)

    program.intents.set_speed(14)
    program.intents.toggle_run()
    program.store.changed.connect(look)
    for _ in range(100):
        frames(0.1)
        if min(seen.count(True), seen.count(False)) > 3:
            break
    program.store.changed.disconnect(look)
    program.intents.pause()
    assert seen.count(True) > 3, "numbers"
    assert seen.count(False) > 3, "curves alone"
