"""Window and worker in step, tried without a thread and without a window."""

import time
from dataclasses import replace

import pytest
from inline_worker import inline_program

from bpviz_desktop.controller.worker import desk as desk_module
from bpviz_desktop.controller.worker.messages import Fault, GoOn, Pause, Run
from bpviz_desktop.controller.worker.training_run import TrainingRun
from bpviz_desktop.model import edits
from bpviz_desktop.model.screen.session import RunState


@pytest.fixture
def program(qapp):
    program = inline_program()
    program.runner.poll()
    yield program
    program.runner.close()


def run_until(program, is_so):
    latest = time.monotonic() + 20
    while not is_so():
        assert time.monotonic() < latest, "it never came to that"
        program.worker.run_slice()
        program.runner.poll()


def fast(program, until=None):
    program.runner.train(per_second=None, until=until)


def test_that_an_answer_to_an_older_message_is_dropped(program):
    fast(program, until=20)
    run_until(program, lambda: program.store.session.update == 20)
    session, latest = program.store.session, program.worker.latest
    stale = replace(latest, generation=latest.generation - 1, last=7)
    program.worker.latest_shown = stale
    assert not program.runner.poll() and program.store.session is session
    fresh = replace(latest, last=7)
    program.worker.latest_shown = fresh
    assert program.runner.poll() and program.store.session.updates_made == 7


def test_that_the_result_of_older_work_is_dropped(program):
    seen = []

    def steps(result):
        def begin():
            yield 1
            return result

        return begin

    program.runner.work("sum", 1, steps("old"), seen.append)
    program.worker.run_slice()
    old = program.worker.work["sum"]
    assert old.result == "old"
    program.runner.work("sum", 1, steps("new"), seen.append)
    assert not program.runner.poll() and not seen
    program.worker.run_slice()
    program.runner.poll()
    assert [done.result for done in seen] == ["new"]


def test_that_work_goes_on_while_updates_are_made(program):
    done = []

    def begin():
        for k in range(50):
            time.sleep(1e-4)
            yield k
        return "all"

    fast(program)
    program.runner.work("sum", 50, begin, done.append)
    run_until(program, lambda: done and done[-1].result == "all")
    assert program.store.session.is_running
    assert program.store.session.updates_made > 50


def test_that_a_fault_of_work_does_not_end_the_run(program):
    def begin():
        yield 1
        raise ZeroDivisionError("of the work")

    seen = []
    fast(program)
    program.runner.work("sum", 9, begin, seen.append)
    run_until(program, lambda: seen and seen[-1].fault)
    assert "of the work" in program.failed[0]
    assert program.store.session.is_running
    at = program.store.session.updates_made
    run_until(program, lambda: program.store.session.updates_made > at)


def test_that_a_fault_of_the_run_is_told_and_the_next_run_works(program, monkeypatch):
    def fails(run, count):
        raise OverflowError("too much")

    fast(program)
    with monkeypatch.context() as patch:
        patch.setattr(TrainingRun, "advance", fails)
        program.worker.run_slice()
        program.runner.poll()
    assert "OverflowError: too much" in program.failed[0]
    assert program.store.session.run_state is RunState.PAUSED
    fast(program, until=5)
    run_until(program, lambda: program.store.session.update == 5)


def test_that_a_fault_of_the_first_message_does_not_leave_the_window_waiting(
    program, monkeypatch
):
    def fails(*given):
        raise MemoryError("no room")

    with monkeypatch.context() as patch:
        patch.setattr(desk_module, "TrainingRun", fails)
        program.runner.begin()
        program.runner.poll()
    assert isinstance(program.worker.latest, Fault)
    assert "no room" in program.failed[0]
    fast(program, until=5)
    program.runner.wait_until_done()
    assert "the message that begins one failed" in program.failed[-1]
    assert not program.store.session.is_running
    program.runner.begin()
    fast(program, until=5)
    run_until(program, lambda: program.store.session.update == 5)


def test_that_a_held_slider_holds_the_run_and_resumes_it(program):
    program.intents.toggle_run()
    run_until(program, lambda: program.store.session.update > 2)
    program.intents.begin_gesture(holds_run=True)
    assert isinstance(program.worker.sent[-1], Pause)
    program.intents.edit(edits.set_parameter, 1, 0, 0, value=0.5)
    program.intents.end_gesture("w₁₁ = 0.5")
    assert isinstance(program.worker.sent[-1], Run)
    assert program.store.session.is_running
    program.intents.pause()
    assert program.intents.undo_stack.undoText() == "w₁₁ = 0.5"
    program.intents.begin_gesture(holds_run=True)
    program.intents.end_gesture("nothing")
    assert not program.store.session.is_running


def test_that_training_waits_for_a_frame_but_never_for_a_hidden_window(program):
    runner, worker = program.runner, program.worker
    runner.hold()
    assert not worker.is_held  # nothing is trained
    fast(program)
    runner.hold()
    assert worker.is_held
    runner.on_painted()
    assert not worker.is_held
    runner.hold()
    runner.hold()  # no paint came in between: nobody looks
    assert not worker.is_held


def test_that_an_edit_in_the_middle_of_a_run_is_sent_before_it_goes_on(program):
    fast(program)
    run_until(program, lambda: program.store.session.update > 3)
    program.intents.edit(edits.set_parameter, 1, 0, 0, value=2.0)
    sent = [type(message) for message in program.worker.sent]
    assert GoOn in sent[-2:] and program.store.session.is_running


def test_that_the_desk_does_not_rush_after_a_stall(program, monkeypatch):
    now = [100.0]
    monkeypatch.setattr(desk_module.time, "monotonic", lambda: now[0])
    program.runner.train(per_second=10.0)
    made = []
    for pause in (0.1, 0.1, 60.0, 0.1, 0.1):
        now[0] += pause + 1e-6
        before = program.worker.desk._run.trainer.updates
        program.worker.run_slice()
        made.append(program.worker.desk._run.trainer.updates - before)
    assert made == [1, 1, 1, 1, 1]


def test_that_a_large_network_is_reported_ten_times_a_second_at_most(program):
    small, large = 100, 1_000_000
    desk = program.worker.desk
    desk._run.parameter_count = large
    assert desk._pause_of(desk._run) >= 0.1
    desk._run.parameter_count = small
    assert desk._pause_of(desk._run) < 0.02


def test_that_a_work_done_is_shown_once(program):
    seen = []

    def begin():
        yield 1
        return "done"

    program.runner.work("sum", 1, begin, seen.append)
    program.worker.run_slice()
    assert program.runner.poll() and not program.runner.poll()
    assert [done.result for done in seen] == ["done"]


def test_that_the_last_term_is_a_step_of_its_own(program):
    program.intents.set_granularity("term")
    length = len(program.store.session.lesson.order)
    program.intents.jump_to(length - 3)
    seen = []
    for _ in range(4):
        cursor = program.store.session.cursor
        seen.append((cursor.update, cursor.revealed))
        program.intents.step_forward()
    assert seen == [(0, length - 2), (0, length - 1), (0, length), (1, 1)]


def test_that_steps_forward_end_where_the_board_has_its_ends(program):
    order = program.store.session.lesson.order
    phases = [order.phase(k) for k in range(len(order))]
    ends = [k for k in range(1, len(order)) if phases[k] != phases[k - 1]]
    program.intents.set_granularity("phase")
    for end in (*ends, len(order)):
        program.intents.step_forward()
        assert program.store.session.cursor == (0, end)
    program.intents.reset()
    program.intents.set_granularity("layer")
    program.intents.step_forward()
    known = program.store.session.cursor.revealed
    # XOR's hidden layer: z and a of three neurons of the sample in focus.
    assert [str(order[k]).split("@")[0] for k in range(known)] == [
        f"{kind}[1][{j}]" for j in range(3) for kind in "za"
    ]


def test_that_back_without_a_trail_goes_on_into_the_update_before(program):
    fast(program, until=3)
    run_until(program, lambda: not program.store.session.is_running)
    program.intents.set_granularity("phase")
    for _ in range(20):
        program.intents.step_back()
        program.runner.poll()
    assert program.store.session.cursor == (0, 0)
    program.intents.set_granularity("term")
    program.intents.show_update(2)
    program.intents.step_forward()
    assert program.store.session.cursor == (2, 1)
    program.playback._trail.clear()
    program.intents.step_back()
    assert program.store.session.cursor == (2, 0)
    program.intents.step_back()
    program.runner.poll()
    session = program.store.session
    assert session.update == 2 and session.cursor.update == 1


def test_that_an_edit_before_the_first_update_is_what_reset_goes_back_to(program):
    program.intents.edit(edits.set_parameter, 1, 0, 0, value=0.123)
    fast(program, until=7)
    run_until(program, lambda: not program.store.session.is_running)
    program.intents.edit(edits.set_parameter, 1, 0, 0, value=0.456)
    program.intents.reset()
    session = program.store.session
    assert session.update == 0
    assert session.document.parameters.W(1)[0, 0] == 0.123


def test_that_a_seek_between_changed_settings_comes_back_with_them(program):
    rates = []
    for rate in (0.25, 0.5, 1.0):
        program.intents.edit(edits.set_learning_rate, rate)
        at = program.store.session.update
        fast(program, until=at + 5)
        run_until(program, lambda: not program.store.session.is_running)
        rates += [rate] * 5
    for update in (13, 7, 3, 11):
        program.intents.show_update(update)
        program.runner.poll()
        lesson = program.store.session.lesson
        assert lesson.trace.training.learning_rate == rates[update - 1]


def test_that_more_than_the_loss_is_measured_only_when_asked_for():
    program = inline_program()
    program.runner.train(per_second=None, until=20)
    program.worker.run_slice(30)
    assert not len(program.worker.latest.tracks.updates)
    program.intents.measure(True)
    program.runner.train(per_second=None, until=40)
    program.worker.run_slice(30)
    assert len(program.worker.latest.tracks.updates)
