"""The run is diagnosed where it stands, by the worker, and never of something else."""

import pytest
from inline_worker import inline_program
from paths import EXAMPLES

from bpviz_desktop.controller.diagnoses import Diagnoses
from bpviz_desktop.model import edits, structure
from bpviz_desktop.model.diagnosis.diagnose import probed_updates
from bpviz_desktop.model.diagnosis.job import diagnosed
from bpviz_desktop.model.project.file import load

PROBLEMS = EXAMPLES / "problems"


@pytest.fixture
def program(qapp):
    return begun("vanishing")


def begun(name):
    made = inline_program(document=load(PROBLEMS / f"{name}.bpviz"))
    made.diagnoses = Diagnoses(made.store, made.runner)
    return made


def look(program):
    """Have what is on the screen diagnosed."""
    program.diagnoses._timer.stop()
    program.diagnoses._ask()
    for _ in range(2000):
        program.worker.run_slice()
        program.runner.poll()
        if not program.runner.awaited:
            break
    assert not program.failed
    return program.store.session.diagnosis


def run(program, updates):
    at = program.store.session.update
    program.runner.train(per_second=None, until=at + updates)
    while program.runner.is_training:
        program.worker.run_slice()
        program.runner.poll()


def kinds(diagnosis):
    return [each.kind for each in diagnosis.findings]


@pytest.mark.parametrize(
    ("name", "updates"), [("vanishing", 300), ("saturated", 150), ("exploding", 200)]
)
def test_that_the_window_finds_what_the_command_line_finds(name, updates, qapp):
    program = begun(name)
    run(program, updates)
    found = look(program)
    _, told = diagnosed(load(PROBLEMS / f"{name}.bpviz"), updates)
    assert kinds(found) == kinds(told)
    assert found.evidence.last.loss == told.evidence.last.loss
    for one, other in zip(found.findings, told.findings, strict=True):
        assert one.measured == other.measured and one.since == other.since


def test_that_a_past_update_is_diagnosed_as_it_was(qapp):
    program = begun("saturated")
    run(program, 400)
    assert kinds(look(program)) == []
    program.intents.show_update(100)
    assert kinds(look(program)) == ["saturated_units", "slow_convergence"]
    evidence = program.store.session.diagnosis.evidence
    assert evidence.last.updates == 100 and len(evidence.losses) == 100


def test_that_an_edit_of_the_network_takes_it_away(program):
    look(program)
    assert kinds(program.store.session.diagnosis) == ["vanishing_gradients"]
    program.store.update(finding="vanishing_gradients")
    program.intents.edit(structure.set_activation, 3, "relu")
    assert program.store.session.diagnosis is None
    assert program.store.session.finding == ""


def test_that_an_answer_to_an_older_network_is_dropped(program):
    program.diagnoses._ask()
    program.intents.edit(structure.set_activation, 3, "relu")
    program.worker.run_slice(300)
    program.runner.poll()
    assert program.store.session.diagnosis is None


def test_that_an_edited_weight_is_seen(qapp):
    """Another future begins there: what was measured after it is forgotten."""
    program = begun("saturated")
    run(program, 40)
    assert kinds(look(program)) == ["saturated_units"]
    program.intents.edit(edits.set_parameter, 1, 0, None, value=-2.0)
    assert kinds(look(program)) == []


def test_that_another_loss_begins_anew(qapp):
    program = begun("saturated")
    run(program, 50)
    program.intents.edit(edits.set_loss, "squared_error")
    run(program, 10)
    evidence = look(program).evidence
    assert [evidence.first.updates, evidence.last.updates] == [50, 60]
    assert len(evidence.losses) == 10


def test_that_a_study_does_not_outlive_its_run(program):
    run(program, 30)
    program.diagnoses._ask()
    program.intents.reset()
    program.worker.run_slice(300)
    program.runner.poll()
    assert not program.failed
    assert kinds(look(program)) == ["vanishing_gradients"]
    assert program.store.session.diagnosis.evidence.last.updates == 0


def test_that_what_it_could_learn_is_tried_once(qapp):
    program = inline_program("relu_2_2_1")
    program.diagnoses = Diagnoses(program.store, program.runner)
    look(program)
    first = program.store.session.diagnosis.evidence.capacity
    assert first is not None
    look(program)
    assert program.store.session.diagnosis.evidence.capacity is first


def test_that_another_future_is_measured_anew(qapp):
    program = begun("saturated")
    run(program, 120)
    look(program)
    program.intents.show_update(40)
    program.intents.edit(edits.set_learning_rate, 3.0)
    run(program, 80)
    found = look(program).evidence
    fresh = begun("saturated")
    run(fresh, 40)
    fresh.intents.edit(edits.set_learning_rate, 3.0)
    run(fresh, 80)
    expected = look(fresh).evidence
    told = [(each.updates, each.loss) for each in found.probes]
    assert told[-1][0] == 120
    assert told == [(each.updates, each.loss) for each in expected.probes]


@pytest.mark.parametrize("slices", [1, 7, 30, 1000])
def test_that_it_makes_no_difference_when_states_were_kept(qapp, slices):
    """A run that is made in other portions keeps other states."""
    program = begun("vanishing")
    run(program, 40)
    program.intents.edit(edits.set_learning_rate, 0.4)
    run_ = program.worker.desk._run
    while run_.trainer.updates < 300:
        run_.advance(min(slices, 300 - run_.trainer.updates))
    steps, found = run_.examined(300, None, is_hurried=False), None
    while found is None:
        try:
            next(steps)
        except StopIteration as finished:
            found = finished.value
    assert [each.updates for each in found.evidence.probes] == sorted(
        probed_updates(0, 300)
    )


@pytest.mark.parametrize("way", ["run", "edit", "reset"])
def test_that_a_study_is_put_aside_when_the_run_goes_on(program, way):
    run(program, 10)
    program.diagnoses._ask()
    desk = program.worker.desk
    assert "diagnosis" in desk._at_work
    if way == "run":
        program.runner.train(per_second=None, until=20)
    elif way == "edit":
        program.intents.edit(edits.set_learning_rate, 0.25)
    else:
        program.intents.reset()
    assert "diagnosis" not in desk._at_work


def test_that_a_run_is_looked_at_in_passing(qapp):
    """A few states while it goes on; all of them when it stands."""
    program = begun("vanishing")
    run(program, 400)
    run_ = program.worker.desk._run
    steps = run_.examined(400, None, is_hurried=True)
    try:
        while True:
            next(steps)
    except StopIteration as finished:
        hurried = finished.value
    updates = [each.updates for each in hurried.evidence.probes]
    assert updates[0] == 0 and updates[-1] == 400 and len(updates) <= 7
    assert kinds(hurried) == ["vanishing_gradients", "slow_convergence"]
    assert len(look(program).evidence.probes) > 30
