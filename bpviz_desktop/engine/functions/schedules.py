"""Learning-rate schedules, counted in updates."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from bpviz_desktop.engine.registry import Choice, Entry, Option, Registry
from bpviz_desktop.language import tr


@dataclass(frozen=True)
class Schedule(Entry):
    """`rate(base, n, choice)`: the rate of the update after n updates, no warm-up.

    `is_flat` says that it is the same for every n.
    """

    rate: Callable[[float, int, Choice], float]
    is_flat: bool = False


def _cosine(base: float, n: int, choice: Choice) -> float:
    done = min(n / choice["updates"], 1.0)
    floor = choice["floor"]
    return floor + (base - floor) * (1.0 + math.cos(math.pi * done)) / 2.0


_WARMUP = Option(
    "warmup",
    0,
    int,
    low=0,
    title=tr("warm-up updates"),
    words=tr("So many updates lead up to the full rate, in even steps."),
)


def _factor(usual: float) -> Option:
    words = tr("What the rate is multiplied by.")
    return Option(
        "factor", None, low=0.0, low_open=True, title="factor", usual=usual, words=words
    )


SCHEDULES: Registry[Schedule] = Registry(
    "schedule",
    Schedule(
        "constant",
        tr("Constant"),
        lambda base, n, choice: base,
        is_flat=True,
        options=(_WARMUP,),
        words=tr("η stays as it is."),
    ),
    Schedule(
        "step",
        tr("Steps"),
        lambda base, n, choice: base * choice["factor"] ** (n // choice["every"]),
        options=(
            Option(
                "every",
                None,
                int,
                low=1,
                title=tr("updates a step"),
                usual=100,
                words=tr("After so many updates the rate is multiplied once more."),
            ),
            _factor(0.5),
            _WARMUP,
        ),
        words=tr("η times a factor after every so many updates."),
        source="torch.optim.lr_scheduler.StepLR",
    ),
    Schedule(
        "exponential",
        tr("Exponential"),
        lambda base, n, choice: base * choice["factor"] ** n,
        options=(_factor(0.999), _WARMUP),
        words=tr("η times a factor with every update."),
        source="torch.optim.lr_scheduler.ExponentialLR",
    ),
    Schedule(
        "cosine",
        tr("Cosine"),
        _cosine,
        options=(
            Option(
                "updates",
                None,
                int,
                low=1,
                title="updates",
                usual=1000,
                words=tr("After so many updates the floor is reached."),
            ),
            Option("floor", 0.0, low=0.0, title="floor", words=tr("What it falls to.")),
            _WARMUP,
        ),
        words=tr("η falls along half a cosine to its floor."),
        source=tr("Loshchilov & Hutter (2017), eq. 5, without restarts"),
    ),
    Schedule(
        "inverse",
        tr("Inverse"),
        lambda base, n, choice: base / (1.0 + choice["decay"] * n),
        options=(
            Option(
                "decay",
                None,
                low=0.0,
                title="decay",
                usual=0.01,
                words=tr("How much is added to the divisor with every update."),
            ),
            _WARMUP,
        ),
        words=tr("η divided by 1 + decay times the updates made."),
        source=tr("Robbins & Monro (1951); Keras’ InverseTimeDecay"),
    ),
)


def has_one_rate(schedule: Choice) -> bool:
    """Whether every update of a run has the same rate."""
    return SCHEDULES[schedule.kind].is_flat and not schedule["warmup"]


def learning_rate(base: float, schedule: Choice, updates: int) -> float:
    """The rate of the next update, after `updates` updates since the start.

    During a warm-up of k updates the rate of update n (from 1) is multiplied by n/k.
    """
    try:
        rate = SCHEDULES[schedule.kind].rate(base, updates, schedule)
    except OverflowError:
        rate = math.inf
    warmup = schedule["warmup"]
    return rate * (updates + 1) / warmup if updates < warmup else rate
