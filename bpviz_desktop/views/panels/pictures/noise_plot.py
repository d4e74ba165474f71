"""How noisy a batch is: the batches of an epoch round their mean, and 1/√B."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from bpviz_desktop.language import marked, tr
from bpviz_desktop.model.numbers.written import five, short
from bpviz_desktop.model.screen.batch import Noise
from bpviz_desktop.views.look.size import painter_in, room_of, sized
from bpviz_desktop.views.look.theme import LIGHT, Theme

_LEFT, _TOP, _FOOT, _GAP = 44.0, 18.0, 16.0, 20.0
_DOT = 2.6
_MOST_DOTS = 400
_ALIGN = Qt.AlignmentFlag


class NoisePlot(QWidget):
    """Two plots beside each other; nothing while there is no noise to show."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._noise: Noise | None = None
        self._name = ""

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        self.update()

    def show_noise(self, noise: Noise | None, name: str) -> None:
        """Draw this; `name` is that of the parameter."""
        self._noise, self._name = noise, name
        words = (
            ""
            if noise is None
            else tr("Derivative of {name} for every batch", name=name)
        )
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return sized(QSize(300, 110))

    def paintEvent(self, event: QPaintEvent) -> None:
        noise = self._noise
        if noise is None:
            return
        painter = painter_in(self)
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        # Beside each other, or in a high panel under each other.
        is_high = room_of(self).height() > room_of(self).width()
        wide, high = float(room_of(self).width()), float(room_of(self).height())
        part = (
            QSizeF(wide, (high - _GAP) / 2)
            if is_high
            else QSizeF((wide - _GAP) / 2, high)
        )
        second = (
            QPointF(0, part.height() + _GAP)
            if is_high
            else QPointF(part.width() + _GAP, 0)
        )
        for at, paint in (
            (QPointF(0, 0), self._paint_batches),
            (second, self._paint_sizes),
        ):
            area = QRectF(at, part).adjusted(_LEFT, _TOP, -2, -_FOOT)
            if area.height() > 20 and area.width() > 20:
                paint(painter, noise, area)
        painter.end()

    def _frame(self, painter: QPainter, area: QRectF, title: str) -> None:
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.topLeft(), area.bottomLeft())
        painter.setPen(self._theme.color("text"))
        left, top = area.left() - _LEFT, area.top() - _TOP
        over = QRectF(left, top, area.width() + _LEFT, _TOP - 3)
        shown = painter.fontMetrics().elidedText(
            title, Qt.TextElideMode.ElideRight, int(over.width())
        )
        painter.drawText(over, int(_ALIGN.AlignLeft | _ALIGN.AlignVCenter), shown)

    def _labels(
        self, painter: QPainter, area: QRectF, left: tuple[str, str], foot: list[str]
    ) -> None:
        painter.setPen(self._theme.color("text2"))
        beside = QRectF(
            area.left() - _LEFT, area.top() - 6, _LEFT - 4, area.height() + 12
        )
        painter.drawText(beside, int(_ALIGN.AlignRight | _ALIGN.AlignTop), left[1])
        painter.drawText(beside, int(_ALIGN.AlignRight | _ALIGN.AlignBottom), left[0])
        below = QRectF(area.left(), area.bottom() + 2, area.width(), _FOOT - 2)
        sides = (_ALIGN.AlignLeft, _ALIGN.AlignHCenter, _ALIGN.AlignRight)
        for words, side in zip(foot, sides, strict=True):
            painter.drawText(below, int(side | _ALIGN.AlignTop), words)

    def _paint_batches(self, painter: QPainter, noise: Noise, area: QRectF) -> None:
        """A dot for each update of the epoch, and the mean as a line."""
        self._frame(painter, area, tr("∂L/∂{name} by batch", name=self._name))
        theme, values = self._theme, noise.batches
        known = values[np.isfinite(values)]
        if not len(known) or not math.isfinite(noise.mean):
            return
        reach = float(np.abs(known - noise.mean).max()) or abs(noise.mean) or 1.0
        low, high = noise.mean - 1.1 * reach, noise.mean + 1.1 * reach

        def y(value: float) -> float:
            return area.bottom() - area.height() * (value - low) / (high - low)

        painter.setPen(QPen(theme.color("text"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(
            QPointF(area.left(), y(noise.mean)), QPointF(area.right(), y(noise.mean))
        )
        step = max(1, math.ceil(len(values) / _MOST_DOTS))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("text2"))
        for k in range(0, len(values), step):
            if math.isfinite(values[k]):
                at = QPointF(self._across(area, k, len(values)), y(float(values[k])))
                painter.drawEllipse(at, _DOT, _DOT)
        if noise.current is not None and math.isfinite(values[noise.current]):
            at = QPointF(
                self._across(area, noise.current, len(values)),
                y(float(values[noise.current])),
            )
            painter.setBrush(theme.color("text"))
            painter.drawEllipse(at, _DOT + 1, _DOT + 1)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("text"), 1.5))
            painter.drawEllipse(at, 7, 7)
        count = marked(f"{len(values):,}")
        foot = ["1", "", count] if len(values) > 1 else ["", "1", ""]
        self._labels(painter, area, (five(low), five(high)), foot)

    @staticmethod
    def _across(area: QRectF, k: int, count: int) -> float:
        return area.left() + area.width() * (k + 0.5) / count

    def _paint_sizes(self, painter: QPainter, noise: Noise, area: QRectF) -> None:
        """The error by the size of a batch, on logarithmic axes, and 1/√B."""
        now = min(max(noise.trace.training.batch_size, 1), int(noise.sizes[-1]))
        self._frame(painter, area, tr("noise ∝ 1/√B, B = {now}", now=now))
        theme, sizes, sigma = self._theme, noise.sizes, noise.deviation
        if not (math.isfinite(sigma) and sigma > 0) or len(sizes) < 2:
            painter.setPen(theme.color("text2"))
            words = tr("none: all samples agree") if sigma == 0 else tr("not finite")
            wrapped = _ALIGN.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area, int(wrapped), words)
            return
        most = float(sizes[-1])
        low, high = math.log(sigma / math.sqrt(most)) - 0.5, math.log(sigma) + 0.3

        def spot(size: float, error: float) -> QPointF:
            x = area.left() + area.width() * math.log(size) / math.log(most)
            up = (math.log(error) - low) / (high - low)
            return QPointF(x, area.bottom() - area.height() * min(max(up, 0.0), 1.0))

        painter.setPen(QPen(theme.color("text"), 1.5))
        painter.drawLine(spot(1, sigma), spot(most, sigma / math.sqrt(most)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("text2"))
        for size, error in zip(sizes.tolist(), noise.measured.tolist(), strict=True):
            if error > sigma * 1e-9:
                painter.drawEllipse(spot(size, error), _DOT, _DOT)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("text"), 1.5))
        painter.drawEllipse(spot(now, sigma / math.sqrt(now)), 7, 7)
        ends = five(sigma / math.sqrt(most)), five(sigma)
        self._labels(painter, area, ends, ["1", "", marked(f"{int(most):,}")])


def noise_words(noise: Noise, name: str) -> str:
    """What the noise comes to, in one sentence."""
    if not math.isfinite(noise.angle):
        return tr("One of the gradients has no direction: there is nothing to compare.")
    return tr(
        "This update’s gradient is {length} long and points "
        "{angle:.0f}° away from that of all samples, "
        "{whole_length} long.",
        length=short(noise.length),
        angle=noise.angle,
        whole_length=short(noise.whole_length),
    )
