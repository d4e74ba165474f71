"""One run without a thread: what is known is made again, at the same speed and bits."""

from dataclasses import replace

import numpy as np
import pytest
from paths import EXAMPLES

from bpviz_desktop.controller.worker.training_run import TrainingRun
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import Checkpoint
from bpviz_desktop.model.document import same
from bpviz_desktop.model.project.file import load


@pytest.fixture
def run():
    document = load(EXAMPLES / "xor.bpviz")
    test = (document.data.test_inputs, document.data.test_targets)
    return TrainingRun(document.problem, document.checkpoint, test)


def state(run):
    return run.trainer.checkpoint()


def test_that_a_known_past_is_made_once_and_not_from_its_beginning(run, monkeypatch):
    start, states = state(run), []
    for _ in range(300):
        run.advance(1)
        states.append(state(run))
    made = []
    real = Trainer.run

    def counted(trainer, updates, *more):
        made.append(updates)
        return real(trainer, updates, *more)

    monkeypatch.setattr(Trainer, "run", counted)
    run.go_back_to(start)
    for expected in states:
        run.advance(1)
        assert same(state(run), expected)
    assert sum(made) == 300


def test_that_edits_and_changes_on_the_way_come_back_too(run):
    start, problem = state(run), run.history.problem_at(0)
    seen = {}

    def make(count):
        for _ in range(count):
            run.advance(1)
            seen[run.trainer.updates] = state(run)

    make(10)
    at = state(run)
    flat = at.parameters.flat.copy()
    flat[0] += 1.0
    edited = replace(at, parameters=replace(at.parameters, flat=flat))
    run.go_on(problem, edited)
    seen[10] = edited
    make(7)
    faster = replace(problem, training=replace(problem.training, learning_rate=2.0))
    run.go_on(faster, state(run))
    make(100)
    for step in (1, 3, 50):
        run.go_back_to(start)
        while run.trainer.updates < run.history.last:
            run.advance(min(step, run.history.last - run.trainer.updates))
            assert same(state(run), seen[run.trainer.updates])
    run.advance(1)
    assert run.history.last == 118


def test_that_the_future_of_an_edit_is_not_that_of_before(run):
    run.advance(5)
    past = state(run)
    run.advance(20)
    flat = np.zeros_like(past.parameters.flat)
    nothing = Checkpoint(replace(past.parameters, flat=flat), updates=5)
    # Somebody looks at the old future before it is given up.
    run.history.at(12)
    problem = run.history.problem_at(5)
    run.go_on(problem, nothing)
    run.advance(30)
    assert same(run.history.at(5), nothing)
    assert run.history.last == 35
    fresh = Trainer(problem, nothing)
    fresh.run(15)
    assert same(run.history.at(20), fresh.checkpoint())
