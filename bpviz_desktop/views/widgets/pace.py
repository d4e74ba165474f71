"""Drawing no oftener than can be seen, while a run changes all in every frame."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Pace(QObject):
    """Draws at once, or while a run goes on with a pause in between.

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
        self._is_due = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause_ms)
        self._timer.timeout.connect(self._on_pause_over)

    def ask(self, *, is_live: bool) -> None:
        """Something is to be drawn."""
        if is_live and self._timer.isActive():
            self._is_due = True
            return
        self._is_due = False
        self._draw()
        if is_live:
            self._timer.start()
        else:
            self._timer.stop()

    def _on_pause_over(self) -> None:
        if self._is_due:
            self.ask(is_live=True)
