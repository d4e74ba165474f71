"""The learning rate over the updates that a schedule has planned."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from bpviz_desktop.engine.functions.schedules import SCHEDULES, learning_rate
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.engine.training import Training

# Beyond the place that is shown, as a part of the way there.
_AHEAD = 1.25
_POINTS = 200
# A hand that drags a level down to nothing leaves a thousandth.
_LEAST_SHARE, _DIGITS = 1e-3, 6


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


class Handle(NamedTuple):
    """A point of the curve that can be dragged: what it changes, and where it is.

    Attributes
    ----------
    option : str
        Of the schedule.
    update : int
    is_level : bool
        Whether it goes up and down; else along the updates.
    """

    option: str
    update: int
    is_level: bool = False


def handles(training: Training, last: int) -> list[Handle]:
    """The points of a schedule's curve until `last` updates."""
    schedule, found = training.schedule, []
    if schedule["warmup"]:
        found.append(Handle("warmup", int(schedule["warmup"])))
    along = {"step": "every", "cosine": "updates"}.get(schedule.kind)
    level = {"step": "factor", "exponential": "factor", "inverse": "decay"}
    if along is not None:
        found.append(Handle(along, int(schedule[along])))
    if schedule.kind in level:
        at = int(schedule["every"] * 1.5) if schedule.kind == "step" else last // 2
        found.append(Handle(level[schedule.kind], max(at, 1), is_level=True))
    return found


def dragged(training: Training, handle: Handle, update: float, rate: float) -> Choice:
    """The schedule with a handle at this place, as near as is possible."""
    schedule, base = training.schedule, training.learning_rate
    value: float = max(1, round(update))
    if handle.is_level:
        share = min(max(rate / base if base else 1.0, _LEAST_SHARE), 1.0)
        value = share
        if schedule.kind == "exponential":
            value = share ** (1 / handle.update)
        elif schedule.kind == "inverse":
            value = (1 / share - 1) / handle.update
        value = float(f"{value:.{_DIGITS}g}")
    options = dict(schedule.options) | {handle.option: value}
    return SCHEDULES.choice(schedule.kind, **options)
