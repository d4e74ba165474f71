"""How often a run is drawn, on fast machines and slow ones."""

import pytest

from bpviz_desktop.controller import speeds
from bpviz_desktop.controller.speeds import FramePace


@pytest.fixture
def clock(monkeypatch):
    class Clock:
        now = 100.0

        def monotonic(self):
            return self.now

    made = Clock()
    monkeypatch.setattr(speeds, "time", made)
    return made


def drawn(pace, clock, cost):
    """Draw for ten seconds; frames, those with numbers, and the share of the time."""
    frames = numbers = 0
    began, busy = clock.now, 0.0
    while clock.now < began + 10:
        has_numbers = pace.allows_numbers
        spent = cost if has_numbers else cost / 4
        pace.begin(has_numbers=has_numbers)
        clock.now += spent
        pace.end()
        frames, numbers, busy = frames + 1, numbers + has_numbers, busy + spent
        clock.now += max(pace.pause, 0.016 - spent)  # the timer's
    return frames / 10, numbers / 10, busy / 10


def test_that_a_fast_machine_draws_sixty_frames_with_thirty_numbers(clock):
    frames, numbers, _ = drawn(FramePace(), clock, 0.006)
    assert frames > 58 and 25 < numbers < 35


@pytest.mark.parametrize("cost", [0.03, 0.1, 0.5])
def test_that_a_slow_machine_keeps_more_than_a_third_of_its_time(clock, cost):
    frames, numbers, busy = drawn(FramePace(), clock, cost)
    assert busy < 0.62
    assert numbers < frames and numbers * cost < 1 / 3 + 0.05


def test_that_a_paint_that_no_frame_began_changes_nothing(clock):
    pace = FramePace()
    pace.end()
    assert pace.pause == 0 and pace.allows_numbers
