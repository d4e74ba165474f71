"""The way of a run on a map: past states looked up, and those seen since."""

from __future__ import annotations

import numpy as np

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.model.landscape.cut import Cut
from bpviz_desktop.model.landscape.path import Path

# Points while a run goes on; then every second one is let go.
_MOST = 400


class Way:
    """Where a run has been.

    Attributes
    ----------
    path : Path or None
        What was looked up when it last stood.
    """

    def __init__(self) -> None:
        self.path: Path | None = None
        self._seen: list[tuple[int, Floats]] = []

    def take(self, path: Path | None) -> None:
        """Begin with these states, or with none."""
        self.path, self._seen = path, []

    def forget_what_was_seen(self) -> None:
        """Coordinates mean something else from now on."""
        self._seen = []

    def until(self, update: int, cut: Cut, here: Floats) -> Floats:
        """Coordinates until an update, where the run is `here`: (n, axes)."""
        self._seen = [each for each in self._seen if each[0] < update]
        self._seen.append((update, here))
        if len(self._seen) > _MOST:
            del self._seen[:-1:2]
        way = np.array([at for _, at in self._seen])
        if self.path is None:
            return way
        earlier = self.path.states[self.path.updates < self._seen[0][0]]
        return np.vstack([cut.coordinates(earlier), way])
