"""Bars by layer: how large a gradient is now, at the start, and at most."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.language import listed, tr
from bpviz_desktop.model.diagnosis.flow import Flow, Quantity
from bpviz_desktop.model.numbers.written import power_of_ten, short
from bpviz_desktop.views.look.size import room_of, text_scale
from bpviz_desktop.views.widgets.painted_plot import PaintedPlot
from bpviz_desktop.views.widgets.tooltip import show_plain

_LEFT, _TOP, _FOOT, _RIGHT = 52.0, 22.0, 18.0, 12.0
_MOST_DECADES = 16
_ALIGN = Qt.AlignmentFlag


class FlowPlot(PaintedPlot):
    """Draws a flow; a tool tip tells the numbers of the layer pointed at."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("flow_plot")
        self._flow: Flow | None = None
        self._quantity: Quantity | None = None
        self._names: list[str] = []

    def show_flow(self, flow: Flow, quantity: Quantity, names: list[str]) -> None:
        """Draw this; `names` are those of the layers."""
        self._flow, self._quantity, self._names = flow, quantity, names
        numbers = listed(short(value) for value in flow.now.tolist())
        self.setAccessibleName(
            tr("{words}, by layer: {numbers}", words=quantity.words, numbers=numbers)
        )
        self.update()

    # Where things stand.

    @property
    def _area(self) -> QRectF:
        return room_of(self).adjusted(_LEFT, _TOP, -_RIGHT, -_FOOT)

    def _range(self, flow: Flow) -> tuple[float, float]:
        """Ends of the axis: 0 and 1, or powers of ten."""
        if self._quantity is not None and self._quantity.is_share:
            return 0.0, 1.0
        rows = [flow.now, flow.first]
        rows += [row for row in (flow.bound,) if row is not None]
        if flow.limit is not None:
            rows.append(np.array([flow.limit]))
        every = np.concatenate(rows)
        known = every[np.isfinite(every) & (every > 0)]
        if not len(known):
            return -1.0, 0.0
        high = math.ceil(math.log10(known.max()))
        low = math.floor(math.log10(known.min()))
        return float(max(min(low, high - 1), high - _MOST_DECADES)), float(high)

    def _up(self, value: float, ends: tuple[float, float]) -> float | None:
        """How far up the axis a number stands, from 0 to 1; None: it has no place."""
        if math.isnan(value):
            return None
        if self._quantity is not None and self._quantity.is_share:
            return value
        if value <= 0:
            return 0.0
        place = math.log10(value) if math.isfinite(value) else ends[1]
        return min(max((place - ends[0]) / (ends[1] - ends[0]), 0.0), 1.0)

    def layer_at(self, x: float) -> int | None:
        """The layer (from 1) that is drawn there."""
        area, count = self._area, len(self._names)
        if not count or not area.left() <= x < area.right():
            return None
        return int((x - area.left()) / area.width() * count) + 1

    # Drawing.

    def paintEvent(self, event: QPaintEvent) -> None:
        flow, quantity = self._flow, self._quantity
        area = self._area
        if flow is None or quantity is None or min(area.width(), area.height()) < 16:
            return
        painter = self.begun()
        ends = self._range(flow)
        self._paint_axis(painter, area, ends)
        pitch = area.width() / len(flow.now)
        bar = min(22.0, 0.36 * pitch if flow.bound is not None else 0.5 * pitch)
        for at in range(len(flow.now)):
            middle = area.left() + pitch * (at + 0.5)
            self._paint_layer(painter, area, ends, middle, bar, flow=flow, at=at)
        self._paint_limit(painter, area, ends, flow)
        self._paint_legend(painter, flow, quantity)
        painter.end()

    def _paint_axis(
        self, painter: QPainter, area: QRectF, ends: tuple[float, float]
    ) -> None:
        theme, low, high = self._theme, *ends
        is_share = self._quantity is not None and self._quantity.is_share
        room = max(1, int(area.height() / 22))
        step = 0.5 if is_share else max(1, math.ceil((high - low) / room))
        marks = np.arange(low, high + 1e-9, step)
        for mark in marks.tolist():
            y = area.bottom() - area.height() * (mark - low) / (high - low)
            painter.setPen(QPen(theme.color("border"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(theme.color("text2"))
            box = QRectF(0, y - 9, _LEFT - 8, 18)
            words = short(mark) if is_share else power_of_ten(round(mark))
            painter.drawText(box, int(_ALIGN.AlignRight | _ALIGN.AlignVCenter), words)
        self._paint_names(painter, area)

    def _paint_names(self, painter: QPainter, area: QRectF) -> None:
        """The layers' names where there is room, else numbers, or some of them."""
        painter.setPen(self._theme.color("text2"))
        pitch = area.width() / len(self._names)
        metrics = painter.fontMetrics()
        names = self._names
        if max(metrics.horizontalAdvance(name) for name in names) > pitch - 6:
            names = [str(at) for at in range(1, len(names))] + [self._names[-1]]
        widest = max(metrics.horizontalAdvance(name) for name in names[:-1] or names)
        every = max(1, math.ceil((widest + 6) / pitch))
        last = metrics.horizontalAdvance(names[-1])
        for at, name in enumerate(names):
            middle = area.left() + pitch * (at + 0.5)
            is_last = at == len(names) - 1
            too_near = not is_last and middle + widest / 2 + 6 > (
                area.right() - pitch / 2 - last / 2
            )
            if (at % every and not is_last) or too_near:
                continue
            wide = last if is_last else pitch * every
            box = QRectF(middle - wide / 2, area.bottom() + 2, wide, _FOOT - 2)
            if box.right() > room_of(self).width():
                box.moveRight(room_of(self).width())
            flags = _ALIGN.AlignHCenter | _ALIGN.AlignTop | Qt.TextFlag.TextDontClip
            painter.drawText(box, int(flags), name)

    def _paint_layer(
        self,
        painter: QPainter,
        area: QRectF,
        ends: tuple[float, float],
        middle: float,
        bar: float,
        *,
        flow: Flow,
        at: int,
    ) -> None:
        """The bar of now, a line at the start's height, and beside it the bound."""
        theme, bound = self._theme, flow.bound
        left = middle - bar - 1 if bound is not None else middle - bar / 2
        up = self._up(float(flow.now[at]), ends)
        if up is not None:
            high = max(area.height() * up, 1.0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("backward"))
            painter.drawRect(QRectF(left, area.bottom() - high, bar, high))
        begun = self._up(float(flow.first[at]), ends)
        if begun is not None and begun != up:
            y = area.bottom() - area.height() * begun
            painter.setPen(QPen(theme.color("text"), 1.5))
            painter.drawLine(QPointF(left - 2, y), QPointF(left + bar + 2, y))
        if bound is not None:
            most = self._up(float(bound[at]), ends) or 0.0
            high = area.height() * most
            painter.setPen(QPen(theme.color("text2"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(middle + 1, area.bottom() - high, bar, high))

    def _paint_limit(
        self, painter: QPainter, area: QRectF, ends: tuple[float, float], flow: Flow
    ) -> None:
        if flow.limit is None or not flow.limit > 0:
            return
        up = self._up(flow.limit, ends) or 0.0
        y = area.bottom() - area.height() * up
        painter.setPen(QPen(self._theme.color("error"), 1.5))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        # Over the line; at the top of the picture under it.
        top = y - 18 if y - 18 >= area.top() else y + 1
        box = QRectF(area.left() + 6, top, area.width(), 17)
        painter.drawText(
            box, int(_ALIGN.AlignLeft | _ALIGN.AlignVCenter), flow.limit_words
        )

    def _paint_legend(self, painter: QPainter, flow: Flow, quantity: Quantity) -> None:
        theme, x = self._theme, _LEFT
        metrics = painter.fontMetrics()
        entries: list[tuple[str, str]] = [("now", quantity.legend)]
        if not np.array_equal(flow.now, flow.first, equal_nan=True):
            entries.append(("start", tr("at the start")))
        if flow.bound is not None:
            entries.append(("bound", flow.bound_words))
        for kind, words in entries:
            wide = metrics.horizontalAdvance(words)
            if x + 16 + wide > room_of(self).width():
                break
            sign = QRectF(x, 6, 10, 10)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if kind == "now":
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("backward"))
                painter.drawRect(sign)
            elif kind == "start":
                painter.setPen(QPen(theme.color("text"), 1.5))
                painter.drawLine(QPointF(x, 11), QPointF(x + 10, 11))
            else:
                painter.setPen(QPen(theme.color("text2"), 1, Qt.PenStyle.DashLine))
                painter.drawRect(sign)
            painter.setPen(theme.color("text2"))
            painter.drawText(
                QRectF(x + 16, 2, wide + 4, 18), int(_ALIGN.AlignVCenter), words
            )
            x += 16 + wide + 18

    def event(self, event: QEvent) -> bool:
        """Tell the numbers of the layer under the mouse."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().event(event)
        layer = self.layer_at(event.pos().x() / text_scale())
        flow = self._flow
        if layer is not None and flow is not None:
            show_plain(self.words_of(flow, layer), event.globalPos(), self)
        return True

    def words_of(self, flow: Flow, layer: int) -> str:
        """What is drawn of one layer, in words."""
        words = [f"{self._names[layer - 1]}: {_number(flow.now, layer)}"]
        words.append(tr("at the start {number}", number=_number(flow.first, layer)))
        if flow.bound is not None:
            words.append(tr("at most {number}", number=_number(flow.bound, layer)))
        return "\n".join(words)


def _number(row: Floats, layer: int) -> str:
    value = float(row[layer - 1])
    return tr("not known") if math.isnan(value) else short(value)
