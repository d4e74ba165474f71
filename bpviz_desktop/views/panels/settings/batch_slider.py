"""How many samples are in a batch: a slider with stops at 1, 2, 4 … 256 and all."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from bpviz_desktop.language import tr
from bpviz_desktop.views.look.theme import LIGHT, Theme

_LARGEST = 256
_HANDLE, _LABELS, _GAP = 13, 18, 6


def stops_for(samples: int) -> tuple[int, ...]:
    """The sizes of a batch that the slider offers for so many samples."""
    powers = (1 << k for k in range(_LARGEST.bit_length()))
    return (*(size for size in powers if size < samples), samples)


class BatchSlider(QWidget):
    """A slider over stops, with as many of them named as there is room for.

    Signals
    -------
    taken()
    moved(int)
        A size was chosen.
    let_go()
    """

    taken = Signal()
    moved = Signal(int)
    let_go = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._stops: tuple[int, ...] = (1,)
        self._size = 1
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("batch_size_slider")
        self.slider.setAccessibleName(tr("Batch size"))
        self.slider.setPageStep(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, _LABELS)
        column.setSpacing(0)
        column.addWidget(self.slider)
        self.slider.sliderPressed.connect(self.taken)
        self.slider.valueChanged.connect(self._on_value)
        self.slider.sliderReleased.connect(self.let_go)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        self.update()

    def show_size(self, size: int, samples: int) -> None:
        """Stand at a size, or at the next larger stop; tell no one."""
        self._stops, self._size = stops_for(samples), size
        blocked = self.slider.blockSignals(True)
        self.slider.setRange(0, len(self._stops) - 1)
        at = min(bisect_left(self._stops, size), len(self._stops) - 1)
        self.slider.setValue(at)
        self.slider.blockSignals(blocked)
        self.slider.setAccessibleDescription(
            tr("{min} of {samples}", min=min(size, samples), samples=samples)
        )
        self.update()

    @Slot(int)
    def _on_value(self, value: int) -> None:
        self.moved.emit(self._stops[value])

    def sizeHint(self) -> QSize:
        return QSize(180, self.slider.sizeHint().height() + _LABELS)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = QFont(self.font())
        font.setPixelSize(11)
        last = len(self._stops) - 1
        room = self.slider.width() - _HANDLE
        top = self.slider.geometry().bottom()
        taken: list[tuple[float, float]] = []
        now = self.slider.value()
        # The one chosen and the ends first, then from the right by halves.
        order = sorted(range(last + 1), key=lambda k: (k not in (now, 0, last), k % 2))
        for k in order:
            words = tr("all") if k == last else str(self._stops[k])
            is_now = k == now and self._size == self._stops[k]
            font.setBold(is_now)
            painter.setFont(font)
            middle = self.slider.x() + _HANDLE / 2 + room * k / max(last, 1)
            wide = painter.fontMetrics().horizontalAdvance(words)
            left = min(max(middle - wide / 2, 0.0), self.width() - wide)
            right = left + wide
            if any(left < b + _GAP and right > a - _GAP for a, b in taken):
                continue
            taken.append((left, right))
            painter.setPen(self._theme.color("text" if is_now else "text2"))
            where = QRectF(left - 2, top, wide + 4, _LABELS)
            painter.drawText(where, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.end()
