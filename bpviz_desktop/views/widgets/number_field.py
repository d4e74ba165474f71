"""A slider and a spin box for one number, neither of which ever changes it by showing.

The slider stands at the nearest of its positions, the spin box shows a few decimals;
the number itself stays what it is until the user moves one of them.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QValidator,
)
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QWidget,
)

from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.read import read_number
from bpviz_desktop.model.numbers.written import fixed, whole
from bpviz_desktop.views.look.size import grow, px

_POSITIONS = 2000
_LARGEST = 1.7e308
# The most that Qt allows: a value keeps all its digits, down to the smallest numbers.
_ALL_DECIMALS = 323
# Holds the widest number with a power of ten: −8.88×10⁻³⁰⁸.
SPIN_WIDTH = 116
# Its buttons and the margins round its text.
_SPIN_FRAME = 28


class NumberSpin(QDoubleSpinBox):
    """A spin box that shows few digits of a number and keeps them all.

    Signals
    -------
    refused(str)
        What was typed is not a number: a sentence without its subject.
    """

    refused = Signal(str)

    def __init__(
        self, parent: QWidget | None = None, *, low: float = -_LARGEST
    ) -> None:
        self._digits = 4
        super().__init__(parent)
        self.setDecimals(_ALL_DECIMALS)
        self.setRange(low, _LARGEST)
        self.setSingleStep(0.1)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grow(self.setFixedWidth, SPIN_WIDTH)
        self.editingFinished.connect(self._on_finished)

    @Slot()
    def _on_finished(self) -> None:
        """What was typed has become the value: show its digits, typed or not."""
        self.lineEdit().setText(self.textFromValue(self.value()))
        if self.hasFocus():
            self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Leave Undo to the window, unless something is being typed."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not self.lineEdit().isModified()
            and (
                event.matches(QKeySequence.StandardKey.Undo)
                or event.matches(QKeySequence.StandardKey.Redo)
            )
        ):
            event.ignore()
            return False
        return super().event(event)

    def set_digits(self, digits: int) -> None:
        """Show so many decimals."""
        if digits != self._digits:
            self._digits = digits
            self.show_value(self.value())

    def show_value(self, value: float) -> None:
        """Show a number without telling anyone."""
        blocked = self.blockSignals(True)
        self.setValue(value)
        # Equal numbers leave Qt's text alone, although the digits may have changed.
        if not self.lineEdit().hasFocus() or not self.lineEdit().isModified():
            self.lineEdit().setText(self.textFromValue(self.value()))
        self.setToolTip(whole(value))
        self.blockSignals(blocked)

    def textFromValue(self, value: float) -> str:
        """Fixed decimals, as everywhere in the window; as many as there is room for."""
        room = self.width() - _SPIN_FRAME
        texts = (fixed(value, digits) for digits in range(self._digits, -1, -1))
        width = self.fontMetrics().horizontalAdvance
        return next((text for text in texts if width(text) <= room), fixed(value, 0))

    def valueFromText(self, text: str) -> float:
        """Read what was typed; untouched text stands for the number with all digits."""
        if text == self.textFromValue(self.value()):
            return self.value()
        number = read_number(text)
        return self.value() if number is None else number

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Let anything be typed."""
        # Nothing is swallowed: what is no number is told when it is entered.
        is_number = read_number(text) is not None
        states = QValidator.State
        return states.Acceptable if is_number else states.Intermediate, text, position

    def fixup(self, text: str) -> str:
        """Called when editing ends on something that is not a number."""
        self.refused.emit(tr("“{words}” is not a number", words=text))
        return self.textFromValue(self.value())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the digits again after typing."""
        super().focusOutEvent(event)
        self.lineEdit().setText(self.textFromValue(self.value()))

    def sizeHint(self) -> QSize:
        """Fixed width: the range must not widen the column."""
        return QSize(px(SPIN_WIDTH), super().sizeHint().height())


class GhostSlider(QSlider):
    """A slider that marks where a drag began."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, _POSITIONS)
        self.setPageStep(_POSITIONS // 20)
        self.ghost: int | None = None
        self.ghost_color = QColor("#737D8C")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the slider, and the mark."""
        super().paintEvent(event)
        if self.ghost is None:
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        option.sliderPosition = self.ghost
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider,
            option,
            QStyle.SubControl.SC_SliderHandle,
            self,
        )
        painter = QPainter(self)
        mark = QRect(handle.center().x() - 1, 2, 3, self.height() - 4)
        painter.fillRect(mark, self.ghost_color)
        painter.end()


class NumberField(QWidget):
    """Label, slider and spin box for one number.

    Parameters
    ----------
    label : QWidget
    logarithmic : tuple of float or None
        Ends of a logarithmic slider; None is a linear one that grows with the number.

    Signals
    -------
    moved(float)
        The user asks for another value.
    taken(), let_go()
        A drag begins and ends.
    refused(str)
        What was typed is not a number.
    """

    moved = Signal(float)
    taken = Signal()
    let_go = Signal()
    refused = Signal(str)

    def __init__(
        self,
        label: QWidget,
        *,
        logarithmic: tuple[float, float] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.label = label
        self.slider = GhostSlider(self)
        self.spin = NumberSpin(self, low=0.0 if logarithmic else -_LARGEST)
        self._logarithmic = logarithmic
        self._reach = 2.0
        self._value = 0.0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        grow(label.setFixedWidth, 48)
        row.addWidget(label)
        row.addWidget(self.slider, 1)
        row.addWidget(self.spin)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if isinstance(label, QLabel):
            label.setBuddy(self.spin)
        self.slider.valueChanged.connect(self._on_slider)
        self.slider.sliderPressed.connect(self._on_taken)
        self.slider.sliderReleased.connect(self._on_let_go)
        self.spin.valueChanged.connect(self._on_spin)
        self.spin.refused.connect(self.refused)

    def show_value(self, value: float, digits: int) -> None:
        """Show a number; the slider of a drag that goes on stays where the hand is."""
        self._value = value
        self.spin.set_digits(digits)
        self.spin.show_value(value)
        if QAccessible.isActive():  # the slider's own value is a place on it
            self.slider.setAccessibleDescription(self.spin.text())
        if self.slider.isSliderDown():
            return
        if not self._logarithmic:
            self._reach = max(2.0, _one_two_five(abs(value)))
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(self._position(value))
        self.slider.blockSignals(blocked)

    def _position(self, value: float) -> int:
        if self._logarithmic:
            low, high = map(math.log10, self._logarithmic)
            exponent = math.log10(value) if value > 0 else low
            share = (exponent - low) / (high - low)
        else:
            share = (value / self._reach + 1.0) / 2.0
        return round(max(0.0, min(1.0, share)) * _POSITIONS)

    def _value_at(self, position: int) -> float:
        share = position / _POSITIONS
        if self._logarithmic:
            low, high = map(math.log10, self._logarithmic)
            # Two significant digits at least: nobody wants a rate of 0.09885531.
            return float(f"{10.0 ** (low + share * (high - low)):.3g}")
        return round(self._reach * (2.0 * share - 1.0), 10)

    @Slot(int)
    def _on_slider(self, position: int) -> None:
        self.moved.emit(self._value_at(position))

    @Slot(float)
    def _on_spin(self, value: float) -> None:
        self.moved.emit(value)

    @Slot()
    def _on_taken(self) -> None:
        self.slider.ghost = self._position(self._value)
        self.taken.emit()

    @Slot()
    def _on_let_go(self) -> None:
        self.slider.ghost = None
        self.slider.update()
        self.let_go.emit()


def _one_two_five(size: float) -> float:
    """Round up to 1, 2 or 5 times a power of ten."""
    if not size > 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(size))
    return next((m * power for m in (1, 2, 5) if m * power >= size), 10 * power)
