"""Where a run came from: some of its states, the first and the last with them."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bpviz_desktop.engine.network import Floats

MOST_STATES = 120
# Of all states together: 32 MB.
_MOST_NUMBERS = 4_000_000
_LEAST_STATES = 8


@dataclass(frozen=True, eq=False)
class Path:
    """Past states of a run.

    Attributes
    ----------
    updates : ndarray of int, shape (n,)
        After how many updates each was.
    states : ndarray, shape (n, parameters)
    """

    updates: NDArray[np.intp]
    states: Floats


def chosen_updates(first: int, last: int, size: int) -> list[int]:
    """Which updates of a run are looked at: evenly spread, both ends too."""
    most = max(_LEAST_STATES, min(MOST_STATES, _MOST_NUMBERS // max(1, size)))
    return spread(first, last, most)


def spread(first: int, last: int, most: int) -> list[int]:
    """So many updates at most from the first to the last, evenly spread."""
    count = min(most, last - first + 1)
    return sorted(set(np.linspace(first, last, count).round().astype(int).tolist()))


def path_steps(
    updates: list[int], state_after: Callable[[int], Floats]
) -> Generator[int, None, Path]:
    """Steps to a path: yields how many states are found."""
    states = []
    for update in updates:
        states.append(state_after(update))
        yield len(states)
    return Path(np.array(updates, np.intp), np.array(states))
