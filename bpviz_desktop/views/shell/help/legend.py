"""The legend: every mark and colour of the window, as it is drawn there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from bpviz_desktop.language import tr
from bpviz_desktop.views.canvas.paint.locks import paint_lock
from bpviz_desktop.views.look.fonts import interface_font
from bpviz_desktop.views.look.ink import octagon
from bpviz_desktop.views.look.size import grow, painter_in, room_of
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.pictures.samples import (
    class_ink,
    paint_cross,
    paint_mark,
    paint_ring,
)
from bpviz_desktop.views.widgets.frame import paint_arrow, paint_dot

_SIZE = QSize(76, 24)
Paint = Callable[[QPainter, QRectF, Theme], None]


class Sample(QWidget):
    """One thing of the legend."""

    def __init__(self, paint: Paint, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._paint, self._theme = paint, theme
        grow(self.setFixedSize, _SIZE.width(), _SIZE.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = painter_in(self)
        painter.setFont(interface_font(13))
        self._paint(painter, room_of(self), self._theme)
        painter.end()


def _wire(role: str, width: float, *, dashed: bool = False) -> Paint:
    def paint(painter: QPainter, rect: QRectF, theme: Theme) -> None:
        pen = QPen(theme.color(role), width)
        if dashed:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        y = rect.center().y()
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    return paint


def _widths(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    for k, width in enumerate((1.5, 3.5, 6.0)):
        painter.setPen(QPen(theme.color("positive"), width))
        y = rect.top() + 4 + 7 * k
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def _chevron(role: str, direction: int) -> Paint:
    def paint(painter: QPainter, rect: QRectF, theme: Theme) -> None:
        _wire("outline", 2.0)(painter, rect, theme)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(role))
        for k in (0.25, 0.6):
            at = QPointF(rect.left() + k * rect.width(), rect.center().y())
            tip = at + QPointF(5.5 * direction, 0)
            tail = at - QPointF(5.5 * direction, 0)
            up = QPointF(0, 5.5)
            painter.drawPolygon(QPolygonF([tip, tail + up, tail - up]))

    return paint


def _letter(text: str, role: str) -> Paint:
    def paint(painter: QPainter, rect: QRectF, theme: Theme) -> None:
        painter.setPen(theme.color(role))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)

    return paint


def _lock(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    paint_lock(painter, rect.center(), theme.color("text2"))


def _problem(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    octagon(painter, rect.center(), 7.5, theme, "1")


def _ring(role: str, width: float) -> Paint:
    def paint(painter: QPainter, rect: QRectF, theme: Theme) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color(role), width))
        painter.drawRoundedRect(rect.adjusted(14, 2, -14, -2), 6, 6)

    return paint


def _class_mark(shape: int, *, is_test: bool = False) -> Paint:
    def paint(painter: QPainter, rect: QRectF, theme: Theme) -> None:
        ink, ground = class_ink(theme, shape), theme.color("panel")
        paint_mark(painter, rect.center(), shape, ink, ground, is_test=is_test)

    return paint


def _in_batch(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    middle = rect.center()
    for at, is_focus in ((QPointF(-16, 0), False), (QPointF(16, 0), True)):
        _class_mark(1)(painter, rect.translated(at), theme)
        paint_ring(painter, middle + at, theme.color("text"), is_focus=is_focus)


def _wrong(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    _class_mark(0)(painter, rect, theme)
    paint_cross(painter, rect.center(), theme.color("error"), theme.color("panel"))


def _downhill(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(theme.color("backward"), 2))
    paint_arrow(painter, rect.center() - QPointF(26, 0), rect.center() + QPointF(26, 0))


def _step(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    start, end = rect.center() - QPointF(26, 0), rect.center() + QPointF(14, 0)
    painter.setPen(QPen(theme.color("text"), 1.8))
    paint_arrow(painter, start, end)
    paint_dot(painter, start, theme, is_here=True)


LEGEND: tuple[tuple[Paint, str], ...] = (
    (_wire("positive", 4.0), tr("a positive weight")),
    (_wire("negative", 4.0), tr("a negative weight")),
    (_widths, tr("the wider, the larger the weight, whatever its sign")),
    (_wire("outline", 2.0, dashed=True), tr("a weight of exactly 0")),
    (_chevron("forward", 1), tr("forward: what goes to the right")),
    (_chevron("backward", -1), tr("backward: what comes back to the left")),
    (_ring("backward", 3.0), tr("what the last step computed, in its phase’s colour")),
    (_ring("text", 2.0), tr("what you have selected")),
    (_lock, tr("a bias that is not trained")),
    (_problem, tr("a problem; its number is that in the tab Problems")),
    (_letter("?", "text2"), tr("a number that is not computed yet")),
    (_letter("0.1 → 0.2", "text"), tr("a weight before and after the update")),
    (_wire("text", 2.0), tr("on the curve: training samples")),
    (_wire("text", 2.0, dashed=True), tr("on the curve: test samples")),
    (_letter("▽", "text"), tr("on the curve: you changed something here")),
    (_letter("◆", "text"), tr("on the curve: the run left an earlier one here")),
    (_letter("✕", "error"), tr("on the curve: numbers were no longer finite")),
    (_class_mark(0), tr("in the prediction: a sample of the first class")),
    (_class_mark(1), tr("of the second class, or with a number as target")),
    (_class_mark(1, is_test=True), tr("a test sample is hollow")),
    (_in_batch, tr("a sample of this batch; the one that is shown")),
    (_wrong, tr("answered with another class")),
    (_downhill, tr("in the landscape: straight against the gradient")),
    (_step, tr("the step from where the parameters are")),
)
