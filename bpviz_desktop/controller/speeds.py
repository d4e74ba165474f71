"""How fast Run goes: steps of the lesson, or updates of the worker."""

from __future__ import annotations

from typing import NamedTuple


class Speed(NamedTuple):
    """One notch of the speed slider; `per_second` None is as fast as possible."""

    label: str
    steps: bool
    per_second: float | None


SPEEDS = (
    Speed("1 step in 3 s", True, 1 / 3),
    Speed("1 step in 2 s", True, 1 / 2),
    Speed("1 step/s", True, 1),
    Speed("2 steps/s", True, 2),
    Speed("4 steps/s", True, 4),
    Speed("8 steps/s", True, 8),
    Speed("1 update/s", False, 1),
    Speed("3 updates/s", False, 3),
    Speed("10 updates/s", False, 10),
    Speed("30 updates/s", False, 30),
    Speed("60 updates/s", False, 60),
    Speed("200 updates/s", False, 200),
    Speed("1,000 updates/s", False, 1000),
    Speed("10,000 updates/s", False, 10_000),
    Speed("unlimited", False, None),
)
FIRST_SPEED = next(k for k, speed in enumerate(SPEEDS) if speed.per_second == 60)
