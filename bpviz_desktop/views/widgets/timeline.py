"""The timeline under the loss plot: a slider on the plot's own axis, and a number."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSlider, QSpinBox, QWidget

from bpviz_desktop.language import tr
from bpviz_desktop.views.look.size import px, sized
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.widgets.count_spin import LARGEST

HANDLE = 6.5
HEIGHT = 32
_MILLION = 1_000_000


class _UpdateSpin(QSpinBox):
    """The number of an update; of a huge one what fits, the rest in its tool tip."""

    first = 0

    def textFromValue(self, value: int) -> str:
        """Digits, or a power of ten."""
        if not self.first:
            return super().textFromValue(value)
        return f"{self.first + value:.1e}".replace("e+", "e")


class Timeline(QSlider):
    """A slider whose line is the plot's x axis; it cannot leave the updates made.

    Its own value is counted from `first`, where an update would not fit into Qt's
    integers.

    Signals
    -------
    moved_to(int)
        The update that was asked for.
    """

    # An object: a Signal of int is one of Qt's integers.
    moved_to = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("timeline_slider")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(tr("Update shown"))
        self.setToolTip(tr("Drag to an update of the past; a run goes on from there"))
        self.setRange(0, 0)
        self.setPageStep(10)
        self._first = 0
        self.number = _UpdateSpin(self)
        self.number.setObjectName("update_spin")
        self.number.setAccessibleName(tr("Update shown, as a number"))
        self.number.setToolTip(tr("The update shown: type another"))
        self.number.setFrame(False)
        self.number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setGroupSeparatorShown(True)
        self.number.setKeyboardTracking(False)
        self.number.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._on_value)
        self._theme = LIGHT
        self._axis = (0.0, 50.0)
        self._left, self._right = 64.0, 16.0

    def show_updates(self, first: int, last: int, shown: int) -> None:
        """Take on the range of the run and the update shown; tell no one."""
        self._first = self.number.first = first if last > LARGEST else 0
        for each in (self, self.number):
            blocked = each.blockSignals(True)
            each.setRange(first - self._first, last - self._first)
            each.setValue(shown - self._first)
            each.blockSignals(blocked)
        # Seven digits fit, their commas do not.
        self.number.setGroupSeparatorShown(last < _MILLION)
        self.update()

    @Slot(int)
    def _on_value(self, value: int) -> None:
        self.moved_to.emit(self._first + value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the number left of the axis."""
        super().resizeEvent(event)
        self._place_number()

    def _place_number(self) -> None:
        wide = round(self._left - HANDLE - 2)
        self.number.setGeometry(
            0, (self.height() - px(24)) // 2, max(wide, px(40)), px(24)
        )

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        self.update()

    def set_axis(self, low: float, high: float, *, left: float, right: float) -> None:
        """Lie under an axis from `low` to `high`; `left` and `right` are margins."""
        new = (low, high), left, right
        if new != (self._axis, self._left, self._right):
            self._axis, self._left, self._right = new
            self._place_number()
            self.update()

    def sizeHint(self) -> QSize:
        """A row of the window."""
        return sized(QSize(200, HEIGHT))

    def _x(self, update: float) -> float:
        low, high = self._axis
        length = self.width() - self._left - self._right
        return self._left + length * (update - low) / max(high - low, 1e-9)

    def _update_at(self, x: float) -> int:
        low, high = self._axis
        length = max(self.width() - self._left - self._right, 1.0)
        update = low + (high - low) * (x - self._left) / length
        value = round(update) - self._first
        return max(self.minimum(), min(self.maximum(), value))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where the mouse is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setSliderPosition(self._update_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scrub."""
        if self.isSliderDown():
            self.setSliderPosition(self._update_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setSliderDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the axis, the part that was run, and the handle."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = self.height() / 2
        left, end = self._left, self.width() - self._right
        here = max(left, min(end, self._x(self._first + self.value())))
        made = max(left, min(end, self._x(self._first + self.maximum())))
        painter.setPen(QPen(theme.color("border"), 1.5))
        painter.drawLine(int(left), int(y), int(end), int(y))
        painter.setPen(QPen(theme.color("outline"), 1.5))
        painter.drawLine(int(left), int(y), int(made), int(y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("text"))
        painter.drawEllipse(QRectF(here - HANDLE, y - HANDLE, 2 * HANDLE, 2 * HANDLE))
        if self.hasFocus():
            painter.setBrush(QColor(0, 0, 0, 0))
            painter.setPen(QPen(theme.color("text"), 2))
            ring = HANDLE + 3
            painter.drawEllipse(QRectF(here - ring, y - ring, 2 * ring, 2 * ring))
        painter.end()
