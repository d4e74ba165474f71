"""Pulses of flow: after a step, dots run along its wires in the direction of flow."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEasingCurve, QObject, QPointF, Qt, QVariantAnimation, Slot
from PySide6.QtGui import QPainter, QPen

from bpviz_desktop.controller.speeds import SPEEDS
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.views.canvas.paint.drawing import Drawing

PULSE_MS = 320
_RADIUS = 5.0
# More would flash, and cost more than a frame.
_MOST_DOTS = 60
# Steps in a second up to which something may flash (WCAG 2.3.1: three flashes).
FASTEST = 3.0


class Pulse(QObject):
    """How far the pulse of the last step has come.

    Parameters
    ----------
    show : callable
        Called with the share of the way, None when it has arrived.
    """

    def __init__(self, show: Callable[[float | None], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self.is_wanted = False
        self._way = QVariantAnimation(self)
        self._way.setDuration(PULSE_MS)
        self._way.setStartValue(0.0)
        self._way.setEndValue(1.0)
        self._way.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._way.valueChanged.connect(self._on_moved)
        self._way.finished.connect(self._on_arrived)

    @property
    def is_running(self) -> bool:
        """Whether dots are on their way."""
        return self._way.state() == QVariantAnimation.State.Running

    def begin(self) -> None:
        """Send dots along the wires of a step, if motion is wanted."""
        if self.is_wanted:
            self._way.stop()
            self._way.start()

    def finish(self) -> None:
        """Arrive at once."""
        if self.is_running:
            self._way.stop()
            self._on_arrived()

    @Slot(object)
    def _on_moved(self, share: float) -> None:
        self._show(share)

    @Slot()
    def _on_arrived(self) -> None:
        self._show(None)


def is_step(old: Session | None, new: Session, per_second: float | None) -> bool:
    """Whether a session has come from the one before by a step that may pulse."""
    if old is None or new.run_state is RunState.TRAINING or new.pinned is not None:
        return False
    if per_second is not None and per_second > FASTEST:
        return False
    if new.lesson.trace is old.lesson.trace:
        return new.cursor.revealed > old.cursor.revealed
    return new.cursor.update == old.cursor.update + 1 and new.cursor.revealed > 0


def steps_per_second(session: Session) -> float | None:
    """How fast the lesson steps by itself; None while the user steps."""
    if session.run_state is not RunState.PLAYING:
        return None
    return SPEEDS[session.speed].per_second


def paint_pulse(painter: QPainter, drawing: Drawing, share: float) -> None:
    """Draw the dots where they are after a share of their way."""
    step = drawing.picture.step
    if not step.direction:
        return
    lines = [_moving(drawing, layer) for layer in step.moving]
    lines.append(drawing.layout.loss_segments[step.outputs])
    segments = np.vstack(lines)[:_MOST_DOTS]
    at = share if step.direction > 0 else 1.0 - share
    places = segments[:, :2] + at * (segments[:, 2:] - segments[:, :2])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(Qt.PenStyle.NoPen))
    painter.setBrush(drawing.phase_color)
    for x, y in places.tolist():
        painter.drawEllipse(QPointF(x, y), _RADIUS, _RADIUS)


def _moving(drawing: Drawing, layer: int) -> Floats:
    if drawing.is_folded_gap(layer):
        return np.zeros((0, 4))
    moving = drawing.picture.step.moving[layer].ravel()
    return drawing.layout.segments(layer)[moving]
