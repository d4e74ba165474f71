"""The window and its worker: no stale answer, no stalled run."""

import threading
import time

import numpy as np
import pytest
from driving import train

from bpviz_desktop.controller.worker.messages import Work
from bpviz_desktop.controller.worker.worker import Worker
from bpviz_desktop.model import edits


@pytest.fixture
def program(open_program):
    return open_program("xor")


def test_that_a_held_slider_holds_the_run_and_lets_it_go_on(program, qtbot):
    program.intents.toggle_run()
    qtbot.waitUntil(lambda: program.store.session.update > 3)
    program.intents.begin_gesture(holds_run=True)
    assert not program.store.session.is_running
    at = program.store.session.updates_made
    program.intents.edit(edits.set_parameter, 1, 0, 0, value=0.5)
    program.intents.end_gesture("w₁₁ = 0.5")
    assert program.store.session.is_running
    qtbot.waitUntil(lambda: program.store.session.updates_made > at)
    program.intents.pause()
    assert program.intents.undo_stack.undoText() == "w₁₁ = 0.5"


def test_that_an_edit_goes_on_from_the_newest_update(program, qtbot):
    program.intents.set_speed(14)
    program.intents.toggle_run()
    qtbot.waitUntil(lambda: program.store.session.update > 3)
    worker = program.runner._worker
    program.runner._timer.stop()
    program.runner.on_painted()  # it goes on while nothing is drawn
    for _ in range(200):
        if worker.latest.last > program.store.session.update:
            break
        time.sleep(0.01)
    newest = worker.latest.last
    assert newest > program.store.session.update
    told = []
    program.store.changed.connect(lambda session, fields: told.append(fields))
    program.intents.edit(edits.set_learning_rate, value=0.123)
    assert program.store.session.update >= newest and len(told) == 1
    program.runner._timer.start()
    program.intents.pause()


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


def test_that_the_worker_waits_at_the_gate_before_every_slice(program, qtbot):
    waits = []

    class Gate:
        def wait(self, seconds):
            waits.append(seconds)

        def set(self):
            pass

        clear = set

    program.runner._worker._gate = Gate()
    program.intents.toggle_run()
    qtbot.waitUntil(lambda: program.store.session.updates_made > 3)
    program.intents.pause()
    assert len(waits) >= 3 and max(waits) <= 0.05


def test_that_work_which_is_under_way_ends_on_the_thread_it_ran_on(qapp):
    worker, threads, steps = Worker(), [], threading.Event()

    def endless():
        threads.append(threading.get_ident())
        try:
            with np.errstate(all="ignore"):  # can only be left where it was entered
                while True:
                    steps.set()
                    yield 1
        finally:
            threads.append(threading.get_ident())

    worker.start()
    worker.send(Work(1, "endless", 1, endless))
    assert steps.wait(5)
    worker.close()
    assert len(threads) == 2 and threads[0] == threads[1] != threading.get_ident()
