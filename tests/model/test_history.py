"""History: every past update comes back to the last bit, within its budget."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_problems import problems, with_training

from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import Checkpoint
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.run.history import History
from bpviz_desktop.resource_files import resource


def _run(history, trainer, updates):
    """Train as the worker does."""
    for _ in range(updates):
        made = trainer.run(1, history.room(1))
        history.extend(made)
        if history.is_due():
            history.add(trainer.checkpoint())
        if not made:
            break


def _same(one, two):
    assert np.array_equal(one.parameters.flat, two.parameters.flat)
    assert (one.updates, one.epoch, one.position) == (
        two.updates,
        two.epoch,
        two.position,
    )
    for name, slot in one.optimizer_state.slots.items():
        assert np.array_equal(slot, two.optimizer_state.slots[name])


@settings(max_examples=30)
@given(problems(), st.lists(st.integers(0, 120), min_size=5, max_size=5))
def test_that_every_seek_equals_a_fresh_run(made, places):
    problem, start = made
    history, trainer = History(problem, start, 20_000), Trainer(problem, start)
    _run(history, trainer, 120)
    assert history.bytes_held <= 25_000
    for place in places:
        if place <= history.last:
            fresh = Trainer(problem, start)
            fresh.run(place)
            _same(history.at(place), fresh.checkpoint())


@settings(max_examples=30)
@given(problems(), st.integers(1, 60), st.integers(0, 90))
def test_that_replay_crosses_changed_settings(made, change, place):
    problem, start = made
    history, trainer = History(problem, start), Trainer(problem, start)
    _run(history, trainer, change)
    if history.last < change:
        return
    other = with_training(problem, learning_rate=0.02)
    history.seal(other, trainer.checkpoint())
    changed = Trainer(other, trainer.checkpoint())
    _run(history, changed, 40)
    fresh = Trainer(problem, start)
    fresh.run(min(place, change))
    if place > change:
        fresh = Trainer(other, fresh.checkpoint())
        fresh.run(place - change)
    if place <= history.last:
        _same(history.at(place), fresh.checkpoint())


def test_that_a_long_run_comes_back_to_the_last_bit_within_its_budget():
    document = load(resource("examples", "xor.bpviz"))
    problem = with_training(
        document.problem,
        optimizer=OPTIMIZERS.choice("adam"),
        learning_rate=0.01,
        batch_size=3,
        shuffle=True,
    )
    start, budget = Checkpoint(document.parameters), 2**18
    history, trainer = History(problem, start, budget), Trainer(problem, start)
    while history.last < 25_000:
        count = min(history.stride, 25_000 - history.last)
        history.extend(trainer.run(count, history.room(count)))
        history.add(trainer.checkpoint())
    rng = np.random.default_rng(0)
    places = [*map(int, rng.integers(0, 25_001, 300)), 0, 25_000]
    fresh, expected = Trainer(problem, start), {}
    for place in sorted(set(places)):
        fresh.run(place - fresh.updates)
        expected[place] = fresh.checkpoint()
    for place in places:
        _same(history.at(place), expected[place])
    assert history.bytes_held <= budget


def test_that_a_fork_drops_what_came_after_and_leaves_old_views_alone():
    document = load(resource("examples", "xor.bpviz"))
    history = History(document.problem, document.checkpoint)
    trainer = Trainer(document.problem, document.checkpoint)
    _run(history, trainer, 100)
    view, kept = history.losses.values, history.losses.values.copy()
    history.seal(document.problem, history.at(40))
    trainer.restore(history.at(40))
    _run(history, trainer, 10)
    assert history.last == 50 and np.array_equal(view, kept)
    with pytest.raises(IndexError):
        history.at(51)


def test_that_sealed_states_outlive_every_thinning():
    document = load(resource("examples", "xor.bpviz"))
    start = document.checkpoint
    history = History(document.problem, start, 40_000)
    trainer = Trainer(document.problem, start)
    sealed = {}
    for edit in range(5):
        # Not at a multiple of any stride: only its seal can keep it.
        _run(history, trainer, 37 + edit)
        at = trainer.checkpoint()
        parameters = replace(at.parameters, flat=at.parameters.flat + 0.01)
        sealed[at.updates] = replace(at, parameters=parameters)
        history.seal(document.problem, sealed[at.updates])
        trainer.restore(sealed[at.updates])
    stride = history.stride
    for _ in range(60):
        count = history.stride
        history.extend(trainer.run(count, history.room(count)))
        history.add(trainer.checkpoint())
    assert history.stride > stride
    for update, expected in sealed.items():
        _same(history.at(update), expected)


def test_that_a_new_record_drops_what_came_after_it():
    document = load(resource("examples", "xor.bpviz"))
    history = History(document.problem, document.checkpoint)
    trainer = Trainer(document.problem, document.checkpoint)
    _run(history, trainer, 200)
    known = history.at(128)
    other = replace(known, parameters=document.parameters, updates=41)
    history.record(document.problem, other, 0.5)
    assert history.last == 41 and len(history.losses.values) == 41
    _same(history.at(41), other)
    trainer.restore(other)
    _run(history, trainer, 100)
    fresh = Trainer(document.problem, other)
    fresh.run(87)
    _same(history.at(128), fresh.checkpoint())
