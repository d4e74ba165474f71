"""How fast Run goes: steps of the lesson, or updates of the worker; and its frames."""

from __future__ import annotations

import time
from typing import NamedTuple

from bpviz_desktop.language import tr

# While a run changes all, its curve is drawn in every frame, and its numbers in every
# second or third: nobody reads more, and they cost four times as much. On a machine
# that is slow frames are rarer: each is followed by a pause, a share of what it took
# (where one took 20 ms, six times as many updates are made beside them).
NUMBERS_SECONDS = 0.025
_PAUSE, _PAUSE_OF_NUMBERS = 0.8, 2.0
# A frame that takes less has a shorter pause: a quick machine keeps its sixty frames.
_SLOW = 0.03


class Speed(NamedTuple):
    """One notch of the speed slider; `per_second` None is as fast as possible."""

    label: str
    steps: bool
    per_second: float | None


SPEEDS = (
    Speed(tr("1 step in 3 s"), True, 1 / 3),
    Speed(tr("1 step in 2 s"), True, 1 / 2),
    Speed(tr("1 step/s"), True, 1),
    Speed(tr("2 steps/s"), True, 2),
    Speed(tr("4 steps/s"), True, 4),
    Speed(tr("8 steps/s"), True, 8),
    Speed(tr("1 update/s"), False, 1),
    Speed(tr("3 updates/s"), False, 3),
    Speed(tr("10 updates/s"), False, 10),
    Speed(tr("30 updates/s"), False, 30),
    Speed(tr("60 updates/s"), False, 60),
    Speed(tr("200 updates/s"), False, 200),
    Speed(tr("1,000 updates/s"), False, 1000),
    Speed(tr("10,000 updates/s"), False, 10_000),
    Speed(tr("unlimited"), False, None),
)
FIRST_SPEED = next(k for k, speed in enumerate(SPEEDS) if speed.per_second == 60)


class FramePace:
    """When the frames of a run may be drawn, and which of them with all numbers."""

    def __init__(self) -> None:
        self._begun: float | None = None
        self._has_numbers = False
        self._next = self._next_numbers = 0.0

    @property
    def pause(self) -> float:
        """Seconds until a frame may be begun; 0 if it may now."""
        return max(0.0, self._next - time.monotonic())

    @property
    def allows_numbers(self) -> bool:
        """Whether a frame that is begun now may have them."""
        return time.monotonic() >= self._next_numbers

    def begin(self, *, has_numbers: bool) -> None:
        """A frame is being drawn."""
        self._begun, self._has_numbers = time.monotonic(), has_numbers
        if has_numbers:
            self._next_numbers = self._begun + NUMBERS_SECONDS

    def end(self) -> None:
        """It is on the screen."""
        if self._begun is None:
            return
        now = time.monotonic()
        cost, self._begun = now - self._begun, None
        self._next = now + cost * _PAUSE * min(1.0, (cost / _SLOW) ** 2)
        if self._has_numbers:
            rested = now + cost * _PAUSE_OF_NUMBERS
            self._next_numbers = max(self._next_numbers, rested)
