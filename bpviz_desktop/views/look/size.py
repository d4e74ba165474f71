"""How large text is, and with it everything that is measured in pixels.

One size for the whole program, as it has one style sheet: 1 is what the numbers in
the code mean, 2 is twice that.
"""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QSinglePointEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

# What a dialog leaves free of the window below it.
_FRAME = QSize(40, 40)
# The height of a line of the usual text.
LINE = 16
SCALES = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class _TextSize:
    """What is known of it, in one place."""

    scale = 1.0
    grown: WeakKeyDictionary[QObject, dict[str, tuple[float, ...]]]


_now = _TextSize()
_now.grown = WeakKeyDictionary()


def text_scale() -> float:
    """How large text is: 1 to 2."""
    return _now.scale


def set_text_scale(scale: float) -> None:
    """Have text of another size; what `grow` was told of grows or shrinks at once."""
    if scale == _now.scale:
        return
    _now.scale = scale
    for widget, calls in list(_now.grown.items()):
        if isValid(widget):
            for name, lengths in calls.items():
                _call(getattr(widget, name), lengths)


def px(length: float) -> int:
    """A length at the present size of text."""
    return round(length * _now.scale)


def sized(size: QSize) -> QSize:
    """A width and height at the present size of text."""
    return QSize(px(size.width()), px(size.height()))


def sized_over(size: QSize, parent: QWidget | None) -> QSize:
    """How large a dialog wants to be that must not be larger than its window."""
    whole = sized(size)
    return whole if parent is None else whole.boundedTo(parent.window().size() - _FRAME)


def grow(setter: Callable[..., object], *lengths: float) -> None:
    """Set one length of a widget, or its width and height, now and at every size.

    `setter` is a method of the widget, such as `label.setFixedWidth`.
    """
    widget: QObject = getattr(setter, "__self__")  # noqa: B009 (mypy)
    _now.grown.setdefault(widget, {})[setter.__name__] = lengths
    _call(setter, lengths)


def _call(setter: Callable[..., object], lengths: tuple[float, ...]) -> None:
    if len(lengths) == 1:
        setter(px(lengths[0]))
    else:
        setter(QSize(*map(px, lengths)))


# What paints itself measures as the code does, and is enlarged as a whole.


def room_of(widget: QWidget) -> QRectF:
    """A widget's own rectangle as at the usual size of text."""
    return QRectF(QPointF(0, 0), QSizeF(widget.size()) / _now.scale)


def place_of(event: QSinglePointEvent) -> QPointF:
    """Where in `room_of` the pointer is."""
    return event.position() / _now.scale


def painter_in(widget: QWidget) -> QPainter:
    """A smooth painter whose lengths are those of `room_of`."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_now.scale, _now.scale)
    # Axes and networks go to the right in every language.
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return painter


def pixels_per_length(painter: QPainter) -> float:
    """How many pixels of its device a painter's unit is: for pictures that are kept."""
    return painter.deviceTransform().m11()
