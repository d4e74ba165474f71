"""f and f′ in one picture, with a layer's z as marks; tells what is pointed at."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.model.diagnosis.activation import ActivationCurve
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.views.look.size import place_of, room_of
from bpviz_desktop.views.widgets.painted_plot import PaintedPlot

_LEFT, _TOP, _FOOT, _RIGHT = 36.0, 8.0, 18.0, 10.0
_TICK, _LABEL = 7.0, 34.0
_ALIGN = Qt.AlignmentFlag


class ActivationPlot(PaintedPlot):
    """Draws a curve.

    Signals
    -------
    pointed(object)
        The z under the mouse, or None.
    """

    pointed = Signal(object)
    hint, least = QSize(220, 120), QSize(100, 40)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self._curve: ActivationCurve | None = None
        self._pointed: float | None = None

    def show_curve(self, curve: ActivationCurve, words: str) -> None:
        """Draw this one."""
        self._curve = curve
        self.setAccessibleName(words)
        self.update()

    @property
    def _area(self) -> QRectF:
        return room_of(self).adjusted(_LEFT, _TOP, -_RIGHT, -_FOOT)

    @property
    def pointed_z(self) -> float | None:
        """The z under the mouse."""
        return self._pointed

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(place_of(event).x())

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)

    def _point(self, x: float | None) -> None:
        curve, area = self._curve, self._area
        z = None
        if x is not None and curve is not None and area.left() <= x <= area.right():
            reach = float(curve.z[-1])
            z = -reach + 2 * reach * (x - area.left()) / area.width()
        if z != self._pointed:
            self._pointed = z
            self.pointed.emit(z)
            self.update()

    # Drawing.

    def paintEvent(self, event: QPaintEvent) -> None:
        curve, area = self._curve, self._area
        if curve is None or min(area.width(), area.height()) < 20:
            return
        painter = self.begun()
        low, high = _range(curve)
        self._paint_axes(painter, area, curve, low, high)

        def at(z: float, y: float) -> QPointF:
            reach = float(curve.z[-1])
            x = area.left() + area.width() * (z + reach) / (2 * reach)
            return QPointF(x, area.bottom() - area.height() * (y - low) / (high - low))

        theme = self._theme
        if self._pointed is not None:
            painter.setPen(QPen(theme.color("outline"), 1))
            x = at(self._pointed, low).x()
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.setClipRect(area.adjusted(-3, -3, 3, 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("forward"), 2))
        painter.drawPolyline(_line(curve.z, curve.f, at))
        dashed = QPen(theme.color("backward"), 2, Qt.PenStyle.DashLine)
        painter.setPen(dashed)
        painter.drawPolyline(_line(curve.z, curve.slope, at))
        self._paint_marks(painter, curve, at, area)
        painter.setClipping(False)
        self._paint_names(painter, curve, at, area)
        painter.end()

    def _paint_axes(
        self,
        painter: QPainter,
        area: QRectF,
        curve: ActivationCurve,
        low: float,
        high: float,
    ) -> None:
        theme = self._theme
        for mark in _marks_between(low, high, area.height()):
            y = area.bottom() - area.height() * (mark - low) / (high - low)
            painter.setPen(QPen(theme.color("border"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(theme.color("text2"))
            box = QRectF(0, y - 9, _LEFT - 6, 18)
            flags = _ALIGN.AlignRight | _ALIGN.AlignVCenter
            painter.drawText(box, int(flags), short(mark, 3))
        reach = float(curve.z[-1])
        painter.setPen(QPen(theme.color("border"), 1))
        middle = area.center().x()
        painter.drawLine(QPointF(middle, area.top()), QPointF(middle, area.bottom()))
        painter.setPen(theme.color("text2"))
        is_wide = area.width() > 5 * _LABEL
        for share in (-1.0, -0.5, 0.0, 0.5, 1.0) if is_wide else (-1.0, 0.0, 1.0):
            x = area.center().x() + share * area.width() / 2
            box = QRectF(x - 30, area.bottom() + 2, 60, _FOOT - 2)
            if share == 1.0:
                box.moveRight(room_of(self).width())
            flags = _ALIGN.AlignRight if share == 1.0 else _ALIGN.AlignHCenter
            words = short(share * reach, 1)
            painter.drawText(box, int(flags | _ALIGN.AlignTop), words)

    def _paint_marks(
        self, painter: QPainter, curve: ActivationCurve, at: object, area: QRectF
    ) -> None:
        """Ticks where the layer's z are, and dots on the slope there."""
        assert callable(at)
        theme = self._theme
        painter.setPen(QPen(theme.color("text"), 1.5))
        for z in curve.marks.tolist():
            x = at(z, 0.0).x()
            foot = area.bottom()
            painter.drawLine(QPointF(x, foot - _TICK), QPointF(x, foot))
        ground = QColor(theme.panel)
        painter.setBrush(ground)
        painter.setPen(QPen(theme.color("backward"), 1.5))
        for z, slope in zip(
            curve.marks.tolist(), curve.marks_slope.tolist(), strict=True
        ):
            if math.isfinite(slope):
                painter.drawEllipse(at(z, slope), 3.0, 3.0)

    def _paint_names(
        self, painter: QPainter, curve: ActivationCurve, at: object, area: QRectF
    ) -> None:
        """f and f′ beside their curves: where they are farthest apart."""
        assert callable(at)
        gap = np.abs(curve.f - curve.slope)
        gap[: len(gap) // 8] = gap[-len(gap) // 8 :] = -1.0
        place = int(np.argmax(np.where(np.isfinite(gap), gap, -1.0)))
        font = QFont(painter.font())
        font.setItalic(True)
        font.setPixelSize(14)
        painter.setFont(font)
        z = float(curve.z[place])
        above = curve.f[place] > curve.slope[place]
        for name, y, role, is_up in (
            ("f", float(curve.f[place]), "forward", above),
            ("f′", float(curve.slope[place]), "backward", not above),
        ):
            point = at(z, y)
            top = point.y() - 20 if is_up else point.y() + 3
            top = min(max(top, area.top() - 4), area.bottom() - 26)
            painter.setPen(self._theme.color(role))
            box = QRectF(point.x() - 26, top, 24, 18)
            painter.drawText(box, int(_ALIGN.AlignRight | _ALIGN.AlignVCenter), name)


def _line(z: Floats, y: Floats, at: object) -> QPolygonF:
    assert callable(at)
    known = np.isfinite(y)
    pairs = zip(z[known].tolist(), y[known].tolist(), strict=True)
    return QPolygonF([at(*pair) for pair in pairs])


def _range(curve: ActivationCurve) -> tuple[float, float]:
    """Ends of the upward axis: both curves, 0 and 1 at least within reason."""
    both = np.concatenate([curve.f, curve.slope, [0.0]])
    known = both[np.isfinite(both)]
    low, high = float(known.min()), float(known.max())
    return low - 0.04 * (high - low), high + 0.06 * (high - low) or 1.0


def _marks_between(low: float, high: float, room: float) -> list[float]:
    """Round numbers for an axis, 20 px apart at least."""
    most = max(1, int(room / 20))
    raw = (high - low) / most
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(s for s in (1, 2, 2.5, 5, 10) if s * power >= raw) * power
    first = math.ceil(low / step)
    return [k * step for k in range(first, math.floor(high / step) + 1)]
