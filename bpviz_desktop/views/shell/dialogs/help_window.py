"""Help: the keys and the legend, in one window beside the work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from bpviz_desktop.views.canvas.paint.locks import paint_lock
from bpviz_desktop.views.look.ink import octagon
from bpviz_desktop.views.look.size import grow, painter_in, room_of
from bpviz_desktop.views.look.theme import Theme

_KEYS = (
    ("→", "the next number, and ← back again"),
    ("Shift →", "to the end of the phase"),
    ("Ctrl →", "to the end of the update"),
    ("Home, End", "nothing, or all of this update"),
    ("Space", "run, and pause; held down, drag to move the picture"),
    ("R", "back to the start parameters"),
    ("F", "show the whole network; the wheel zooms"),
    ("Alt and arrows", "walk the network; Enter asks about what is selected"),
    ("Esc", "back from what you asked to the step"),
    ("+, Insert", "add a neuron, a layer"),
    ("Delete, F2", "remove, name or set what is selected"),
    ("Ctrl C, X, V, D", "copy, cut, paste, double neurons and layers"),
    ("W, B, S", "next connection of the neuron, its bias, draw a connection"),
    ("Ctrl ↑ ↓", "nudge what is selected; Ctrl and the wheel too"),
    ("double-click", "type a value or a name in place"),
    ("Ctrl Z, Ctrl Shift Z", "undo and redo edits"),
    ("M", "in the neurons what they answer over the inputs, or numbers"),
    ("Ctrl 1, Ctrl 2", "curves, or pictures, over the network, and back"),
    ("Ctrl 3", "the graph of operations instead of the network, and back"),
    ("F6, Shift F6", "the next, the previous part of the window"),
    ("F11", "present: the whole screen; Page Up and Page Down step, Esc leaves"),
    ("Ctrl K", "find anything: actions, lessons, examples, numbers"),
    ("Ctrl M", "compare several values of a setting"),
    ("Ctrl L, Ctrl I", "the samples as a table; import a table"),
    ("wheel, drag", "on a curve: zoom; a double click shows all of it"),
)
_WORDS = (
    "Click any number, wire or neuron to ask why it is what it is; in the answer, "
    "click on. Drag a slider and watch every number follow. Each step computes what "
    "the list beside Step says: one term, one neuron, one layer, one phase, one update "
    "or one epoch. File → Examples holds networks to begin with."
)
_SAMPLE = QSize(64, 22)
_Paint = Callable[[QPainter, QRectF, Theme], None]


def _wire(role: str, width: float, *, dashed: bool = False) -> _Paint:
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


def _chevron(role: str, direction: int) -> _Paint:
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


def _letter(text: str, role: str) -> _Paint:
    def paint(painter: QPainter, rect: QRectF, theme: Theme) -> None:
        painter.setPen(theme.color(role))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)

    return paint


def _lock(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    paint_lock(painter, rect.center(), theme.color("text2"))


def _problem(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    octagon(painter, rect.center(), 7.5, theme, "1")


def _ring(role: str, width: float) -> _Paint:
    def paint(painter: QPainter, rect: QRectF, theme: Theme) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color(role), width))
        painter.drawRoundedRect(rect.adjusted(14, 2, -14, -2), 6, 6)

    return paint


_LEGEND: tuple[tuple[_Paint, str], ...] = (
    (_wire("positive", 4.0), "a positive weight"),
    (_wire("negative", 4.0), "a negative weight"),
    (_widths, "the wider, the larger the weight, whatever its sign"),
    (_wire("outline", 2.0, dashed=True), "a weight of exactly 0"),
    (_chevron("forward", 1), "forward: what goes to the right"),
    (_chevron("backward", -1), "backward: what comes back to the left"),
    (_ring("backward", 3.0), "what the last step computed, in its phase’s colour"),
    (_ring("text", 2.0), "what you have selected"),
    (_lock, "a bias that is not trained"),
    (_problem, "a problem; its number is that in the tab Problems"),
    (_letter("?", "text2"), "a number that is not computed yet"),
    (_letter("0.1 → 0.2", "text"), "a weight before and after the update"),
    (_wire("text", 2.0), "on the curve: training samples"),
    (_wire("text", 2.0, dashed=True), "on the curve: test samples"),
    (_letter("▽", "text"), "on the curve: you changed something here"),
    (_letter("◆", "text"), "on the curve: the run left an earlier one here"),
    (_letter("✕", "error"), "on the curve: numbers were no longer finite"),
)


class _Sample(QWidget):
    """One thing of the legend, as it is drawn."""

    def __init__(self, paint: _Paint, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._paint, self._theme = paint, theme
        grow(self.setFixedSize, _SAMPLE.width(), _SAMPLE.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = painter_in(self)
        self._paint(painter, room_of(self), self._theme)
        painter.end()


class HelpWindow(QDialog):
    """How to drive the program, and what its colours, widths and marks mean."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("help_window")
        self.setWindowTitle("How to read and drive bpviz")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(12)
        column.addWidget(self._label(_WORDS))
        both = QGridLayout()
        both.setHorizontalSpacing(40)
        both.setVerticalSpacing(6)
        both.addWidget(self._label("Keys", "head"), 0, 0)
        both.addWidget(self._label("Legend", "head"), 0, 1)
        both.addLayout(self._keys(), 1, 0)
        both.addLayout(self._legend(theme), 1, 1)
        column.addLayout(both)

    def _label(self, text: str, name: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setObjectName(name)
        label.setWordWrap(not name)
        return label

    def _keys(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(16)
        for row, (key, words) in enumerate(_KEYS):
            grid.addWidget(self._label(key, "key"), row, 0)
            grid.addWidget(self._label(words, "meaning"), row, 1)
        grid.setRowStretch(len(_KEYS), 1)
        return grid

    def _legend(self, theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(12)
        for row, (paint, words) in enumerate(_LEGEND):
            grid.addWidget(_Sample(paint, theme, self), row, 0)
            grid.addWidget(self._label(words, "meaning"), row, 1)
        grid.setRowStretch(len(_LEGEND), 1)
        return grid
