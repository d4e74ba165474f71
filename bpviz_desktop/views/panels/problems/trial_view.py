"""A trial in pictures: the loss and the gradient by layer, as it is and cured."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.language import tr
from bpviz_desktop.model.diagnosis.trial import Course, Trial
from bpviz_desktop.model.numbers.written import power_of_ten, short
from bpviz_desktop.views.look.size import room_of, sized
from bpviz_desktop.views.widgets.painted_plot import PaintedPlot

_CURVE, _FLOW, _LINE, _GAP, _FOOT = 52.0, 40.0, 18.0, 12.0, 16.0
_LEAST_SPAN = 2.0
_ALIGN = Qt.AlignmentFlag


class TrialView(PaintedPlot):
    """Two columns that share their axes; nothing until there is a trial."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._trial: Trial | None = None
        growing, fixed = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        self.setSizePolicy(growing, fixed)

    def show_trial(self, trial: Trial) -> None:
        """Draw this one."""
        self._trial = trial
        self.setAccessibleName(
            tr("Loss and gradients of the trial: {verdict}", verdict=trial.verdict)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return sized(QSize(260, round(_LINE + _CURVE + _LINE + _FLOW + _FOOT + 4)))

    def paintEvent(self, event: QPaintEvent) -> None:
        trial = self._trial
        if trial is None:
            return
        painter = self.begun()
        wide = (room_of(self).width() - _GAP) / 2
        for at, (name, course) in enumerate(
            ((tr("as it is"), trial.plain), (tr("cured"), trial.cured))
        ):
            left = at * (wide + _GAP)
            self._paint_course(
                painter, QRectF(left, 0, wide, room_of(self).height()), name, course
            )
        painter.end()

    def _paint_course(
        self, painter: QPainter, area: QRectF, name: str, course: Course
    ) -> None:
        trial, theme = self._trial, self._theme
        if trial is None:
            return
        is_cured = course is trial.cured
        ink = theme.color("text")
        said = "∞" if course.diverged_at else short(course.loss, 4)
        line = QRectF(area.left(), 0, area.width(), _LINE)
        self._words(painter, line, tr("loss, {name}", name=name), said)
        curve = QRectF(area.left(), _LINE, area.width(), _CURVE)
        self._frame(painter, curve)
        painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        top = _top(trial)
        inner = curve.adjusted(4, 5, -4, -5)
        painter.drawPolyline(_line(course, inner, trial.updates, top))
        if course.diverged_at is not None:
            self._cross(painter, course, inner, trial.updates)
        line = line.translated(0, _LINE + _CURVE)
        self._words(painter, line, tr("∂L/∂z by layer"), "" if is_cured else "log")
        flow = QRectF(area.left(), 2 * _LINE + _CURVE, area.width(), _FLOW)
        self._frame(painter, flow)
        self._bars(painter, flow, course.flow, _decades(trial))

    def _words(self, painter: QPainter, line: QRectF, left: str, right: str) -> None:
        painter.setPen(self._theme.color("text2"))
        painter.drawText(line, int(_ALIGN.AlignLeft | _ALIGN.AlignVCenter), left)
        painter.setPen(self._theme.color("text"))
        painter.drawText(line, int(_ALIGN.AlignRight | _ALIGN.AlignVCenter), right)

    def _frame(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.setBrush(self._theme.color("canvas"))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _cross(
        self, painter: QPainter, course: Course, inner: QRectF, made: int
    ) -> None:
        """Where the run stopped."""
        x = inner.left() + inner.width() * float(course.updates[-1]) / max(made, 1)
        painter.setPen(QPen(self._theme.color("error"), 2))
        at = QPointF(min(x + 5, inner.right()), inner.top() + 5)
        for side in (1, -1):
            painter.drawLine(at - QPointF(4, 4 * side), at + QPointF(4, 4 * side))

    def _bars(
        self, painter: QPainter, area: QRectF, flow: Floats, decades: tuple[int, int]
    ) -> None:
        """A bar for each layer, on the decades of both."""
        low, high = decades
        inner = area.adjusted(4, 4, -4, -2)
        pitch = inner.width() / len(flow)
        bar = min(12.0, 0.7 * pitch)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("backward"))
        for at, size in enumerate(flow.tolist()):
            if not size > 0:
                continue
            up = (np.log10(size) - low) / (high - low) if np.isfinite(size) else 1.0
            high_px = inner.height() * min(max(up, 0.02), 1.0)
            x = inner.left() + pitch * (at + 0.5) - bar / 2
            painter.drawRect(QRectF(x, inner.bottom() - high_px, bar, high_px))
        foot = QRectF(area.left(), area.bottom(), area.width(), _FOOT)
        painter.setPen(self._theme.color("text2"))
        painter.drawText(foot, int(_ALIGN.AlignLeft), tr("layer 1"))
        ends = tr("{low} to {high}", low=power_of_ten(low), high=power_of_ten(high))
        metrics = painter.fontMetrics()
        room = foot.width() - metrics.horizontalAdvance(tr("layer 1")) - 8
        if metrics.horizontalAdvance(ends) < room:
            painter.drawText(foot, int(_ALIGN.AlignRight), ends)


def _top(trial: Trial) -> float:
    """The largest loss that is drawn: what explodes leaves the picture."""
    start = max(float(trial.plain.losses[0]), float(trial.cured.losses[0]))
    return 1.2 * start if np.isfinite(start) and start > 0 else 1.0


def _line(course: Course, inner: QRectF, made: int, top: float) -> QPolygonF:
    """The loss over updates, from 0 at the foot to `top`."""
    first = float(course.updates[0])
    points = []
    for update, loss in zip(course.updates, course.losses, strict=True):
        if not np.isfinite(loss):
            break
        x = inner.left() + inner.width() * (float(update) - first) / max(made, 1)
        up = min(float(loss) / top, 1.05)
        points.append(QPointF(x, inner.bottom() - inner.height() * up))
        if loss > top:
            break
    return QPolygonF(points)


def _decades(trial: Trial) -> tuple[int, int]:
    """The powers of ten that both flows lie between."""
    both = np.concatenate([trial.plain.flow, trial.cured.flow])
    known = both[np.isfinite(both) & (both > 0)]
    if not len(known):
        return -1, 0
    logs = np.log10(known)
    low, high = int(np.floor(logs.min())), int(np.ceil(logs.max()))
    return min(low, round(high - _LEAST_SPAN)), high
