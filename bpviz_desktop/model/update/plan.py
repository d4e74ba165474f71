"""The learning rate over the updates that a schedule has planned."""

from __future__ import annotations

import math

import numpy as np

from bpviz_desktop.engine.functions.schedules import learning_rate
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.engine.training import Training

# Beyond the place that is shown, as a part of the way there.
_AHEAD = 1.25
_POINTS = 200


def updates_planned(schedule: Choice, update: int) -> int:
    """How many updates show what a schedule does, with the present one among them."""
    options = schedule.numbers
    reach = 4.0 * options["warmup"]
    if schedule.kind == "step":
        reach = max(reach, 5.0 * options["every"])
    elif schedule.kind == "cosine":
        reach = max(reach, options["updates"])
    elif schedule.kind == "exponential" and options["factor"] != 1.0:
        reach = max(reach, min(abs(math.log(0.01) / math.log(options["factor"])), 1e9))
    elif schedule.kind == "inverse" and options["decay"]:
        reach = max(reach, min(9.0 / options["decay"], 1e9))
    return max(math.ceil(reach), math.ceil(_AHEAD * update), 10)


def planned_rates(training: Training, last: int) -> tuple[Floats, Floats]:
    """Updates from 0 to `last`, and the rate after each of them: (n,), (n,)."""
    updates = np.unique(np.linspace(0, last, _POINTS).astype(np.int64))
    rate, schedule = training.learning_rate, training.schedule
    rates = [learning_rate(rate, schedule, update) for update in updates.tolist()]
    return updates.astype(np.float64), np.array(rates)
