"""Points of a schedule's curve: dragged, the curve goes through the new place."""

from dataclasses import replace

import pytest
from paths import EXAMPLES

from bpviz_desktop.engine.functions.schedules import SCHEDULES, learning_rate
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.update.plan import (
    dragged,
    handles,
    planned_rates,
    updates_planned,
)

KINDS = {
    "step": {"every": 40, "factor": 0.5},
    "exponential": {"factor": 0.99},
    "cosine": {"updates": 300, "floor": 0.001},
    "inverse": {"decay": 0.02},
}


def training_of(kind, **options):
    training = load(EXAMPLES / "spirals.bpviz").training
    return replace(training, schedule=SCHEDULES.choice(kind, **options))


@pytest.mark.parametrize("kind", list(KINDS))
@pytest.mark.parametrize("warmup", [0, 15])
def test_that_every_point_goes_where_it_is_dragged(kind, warmup):
    training = training_of(kind, warmup=warmup, **KINDS[kind])
    last = updates_planned(training.schedule, 0)
    found = handles(training, last)
    assert bool(warmup) == (found[0].option == "warmup")
    assert any(handle.option != "warmup" for handle in found)
    for handle in found:
        rate = 0.3 * training.learning_rate
        schedule = dragged(training, handle, 77.4, rate)
        changed = {k for k, v in schedule.options if v != training.schedule.get(k)}
        assert changed == {handle.option}
        if handle.is_level:
            now = learning_rate(training.learning_rate, schedule, handle.update)
            assert now == pytest.approx(rate, rel=1e-3)
        else:
            assert schedule[handle.option] == 77


@pytest.mark.parametrize("kind", list(KINDS))
def test_that_a_hand_beyond_the_ends_leaves_a_schedule(kind):
    training = training_of(kind, warmup=5, **KINDS[kind])
    for handle in handles(training, 100):
        for update, rate in ((-50.0, -1.0), (0.0, 0.0), (1e9, 1e9)):
            schedule = dragged(training, handle, update, rate)
            assert SCHEDULES[kind].choice(**dict(schedule.options)) == schedule


def test_that_a_plan_is_the_schedules_own():
    training = training_of("cosine", updates=300, floor=0.001, warmup=20)
    updates, rates = planned_rates(training, 300)
    assert updates[0] == 0 and updates[-1] == 300
    for update, rate in zip(updates.tolist(), rates.tolist(), strict=True):
        wanted = learning_rate(training.learning_rate, training.schedule, int(update))
        assert rate == wanted
    assert handles(training_of("constant"), 100) == []
