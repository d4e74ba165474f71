"""What is measured beside the loss while training runs: a bounded number of rows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bpviz_desktop.engine.network import Floats

MOST_ROWS = 4096
# So many are kept: those that are drawn may be chosen later.
MOST_PARAMETERS = 256
_FIXED = 5
# Between two rows, as a part of the run until then.
_LONGEST_GAP = 0.03


@dataclass(frozen=True, eq=False)
class Tracks:
    """Measures after some updates, in order; the rows never change.

    Attributes
    ----------
    rows : ndarray, shape (n, 5 + depth + parameters)
    depth : int
        Layers of the network, the inputs not counted.
    """

    rows: Floats
    depth: int

    def copy(self) -> Tracks:
        """The same rows, without the room for more that lies behind them."""
        rows = self.rows.copy()
        rows.flags.writeable = False
        return Tracks(rows, self.depth)

    @property
    def updates(self) -> Floats:
        """After how many updates each row was measured, (n,)."""
        return self.rows[:, 0]

    @property
    def learning_rates(self) -> Floats:
        """Rate of the next update, (n,)."""
        return self.rows[:, 1]

    @property
    def test_losses(self) -> Floats:
        """Loss of the test samples, (n,); NaN without any."""
        return self.rows[:, 2]

    @property
    def accuracies(self) -> Floats:
        """Shares of the training and the test samples answered rightly, (n, 2).

        NaN where targets are no classes, or where there are no samples.
        """
        return self.rows[:, 3:_FIXED]

    @property
    def gradient_norms(self) -> Floats:
        """‖∂L/∂W, ∂L/∂b‖ of each layer for the next update's batch, (n, depth)."""
        return self.rows[:, _FIXED : _FIXED + self.depth]

    @property
    def parameters(self) -> Floats:
        """The first trained parameters, (n, at most MOST_PARAMETERS)."""
        return self.rows[:, _FIXED + self.depth :]


class GrowingTracks:
    """Where measures are written (by one thread); its views may be read by any.

    When the rows are full every second one is dropped, so that memory stays bounded
    and the rows stay spread over the whole run.

    Parameters
    ----------
    depth, parameters : int
        How many layers and parameters are measured.
    """

    def __init__(self, depth: int, parameters: int) -> None:
        self._depth = depth
        self._rows = np.empty((MOST_ROWS, _FIXED + depth + parameters))
        self._count = 0
        self._stride = 1

    @property
    def tracks(self) -> Tracks:
        """All rows."""
        rows = self._rows[: self._count]
        rows.flags.writeable = False
        return Tracks(rows, self._depth)

    def is_due(self, update: int, *, is_last: bool) -> bool:
        """Whether a row after `update` updates is wanted; of a last one any new one."""
        if not self._count:
            return True
        least = 1 if is_last else self._stride
        return bool(update >= self._rows[self._count - 1, 0] + least)

    def is_behind(self, update: int) -> bool:
        """Whether the last row is far back, as a part of all that was measured."""
        if not self._count:
            return True
        first, last = self._rows[0, 0], self._rows[self._count - 1, 0]
        return bool(update - last > 1 + _LONGEST_GAP * (update - first))

    def add(
        self,
        update: int,
        learning_rate: float,
        test_loss: float,
        *,
        accuracies: tuple[float, float],
        gradient_norms: Floats,
        parameters: Floats,
    ) -> None:
        """Note a row; later than those before it."""
        if self._count == MOST_ROWS:
            self._thin()
        row = self._rows[self._count]
        row[:_FIXED] = update, learning_rate, test_loss, *accuracies
        row[_FIXED : _FIXED + self._depth] = gradient_norms
        row[_FIXED + self._depth :] = parameters
        self._count += 1

    def _thin(self) -> None:
        kept = self._rows[::2]
        self._rows = np.empty_like(self._rows)
        self._rows[: len(kept)] = kept
        self._count = len(kept)
        self._stride = max(1, int((kept[-1, 0] - kept[0, 0]) / self._count))

    def cut(self, update: int) -> None:
        """Forget what was measured after `update`; views live on."""
        kept = int(np.searchsorted(self._rows[: self._count, 0], update, "right"))
        if kept < self._count:
            self._rows = self._rows.copy()
            self._count = kept
