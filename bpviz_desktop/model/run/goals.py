"""When a run should stop by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from bpviz_desktop.engine.network import Floats


@dataclass(frozen=True)
class LossBelow:
    """Stop where the loss of an update's batch is first below `loss`."""

    loss: float

    def reached(self, losses: Floats, since: int, start: int) -> int | None:
        """How many of the updates were made when the goal was reached, or None.

        Parameters
        ----------
        losses : ndarray, shape (n,)
            `losses[k]` is the loss after k updates.
        since : int
            The first k that has not been looked at.
        start : int
            The k at which the run with this goal began.
        """
        below = np.flatnonzero(losses[since:] < self.loss)
        return since + int(below[0]) if len(below) else None


@dataclass(frozen=True)
class NoImprovement:
    """Stop when the mean loss of `window` updates is hardly below that before them.

    Means, because the losses of mini-batches go up and down by themselves.
    """

    window: int = 500
    least: float = 1e-3

    def reached(self, losses: Floats, since: int, start: int) -> int | None:
        """As that of `LossBelow`; looked at after every whole window."""
        first = max(2, (since - start) // self.window)
        for count in range(first, (len(losses) - start) // self.window + 1):
            end = start + count * self.window
            if end < since:
                continue
            before = losses[end - 2 * self.window : end - self.window].mean()
            last = losses[end - self.window : end].mean()
            if not last < (1 - self.least) * before:
                return end
        return None


Goal: TypeAlias = LossBelow | NoImprovement
