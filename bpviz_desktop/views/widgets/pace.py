"""Drawing no oftener than can be seen, while a run changes all in every frame."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

# Frames that may come until what is due is drawn by itself.
_LATE_MS = 40


class Pace(QObject):
    """Draws at once, or while a run goes on with a pause in between.

    It draws within the frames of the run, not between them: a window that is painted
    once more costs as much as one that is painted whole.

    Parameters
    ----------
    pause_ms : int
        Between two drawings of a run.
    draw : callable
        Draws what there is then.
    """

    def __init__(
        self, pause_ms: int, draw: Callable[[], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._draw = draw
        self._pause = pause_ms / 1000
        self._next = 0.0
        # Where no frame comes that could take it along.
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(pause_ms + _LATE_MS)
        self._late.timeout.connect(self._now)

    def ask(self, *, is_live: bool) -> None:
        """Something is to be drawn."""
        if not is_live or time.monotonic() >= self._next:
            self._now()
        elif not self._late.isActive():
            self._late.start()

    def _now(self) -> None:
        self._late.stop()
        self._next = time.monotonic() + self._pause
        self._draw()
