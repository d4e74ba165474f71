"""The accessible interfaces of parts, made when a screen reader asks for them.

Qt keeps interfaces as bare pointers, so those made here live as long as their widget:
a part is one place in it, whatever stands there now. They have no actions and values
of their own kind, as Qt would ask for them by a pointer that Python cannot give.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPoint, QRect, Slot
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QWidget
from shiboken6 import getCppPointer, isValid

from bpviz_desktop.views.speech.parts import HasParts, SpokenPart

if TYPE_CHECKING:

    class _Parted(QWidget, HasParts): ...


_TEXT = QAccessible.Text
_EMPTY = SpokenPart("", "", QRect())
_known: dict[int, PartsInterface] = {}


class PartInterface(QAccessibleInterface):
    """One place of a widget."""

    def __init__(self, whole: PartsInterface, at: int) -> None:
        super().__init__()
        self._whole, self._at = whole, at

    @property
    def _part(self) -> SpokenPart:
        widget = self._whole.widget_of_parts
        return widget.spoken_part(self._at) if self.isValid() else _EMPTY

    def isValid(self) -> bool:
        """Whether there is such a place now."""
        is_there = isValid(self._whole) and isValid(self._whole.widget_of_parts)
        return is_there and self._at < self._whole.childCount()

    def object(self) -> QObject | None:  # type: ignore[override]
        """None: it is no widget."""
        return None

    def parent(self) -> QAccessibleInterface:
        """The widget."""
        return self._whole

    def child(  # type: ignore[override]
        self, index: int
    ) -> QAccessibleInterface | None:
        """None: parts have no parts."""
        return None

    def childCount(self) -> int:
        """None of them."""
        return 0

    def childAt(  # type: ignore[override]
        self, x: int, y: int
    ) -> QAccessibleInterface | None:
        """None of them."""
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """It has none."""
        return -1

    def window(self) -> QWindow | None:  # type: ignore[override]
        """That of the widget."""
        return self._whole.window()

    def text(self, kind: QAccessible.Text) -> str:
        """Its name and value, as one: few screen readers ask for the value."""
        part = self._part
        if kind == _TEXT.Name:
            return f"{part.name}: {part.value}" if part.value else part.name
        return part.value if kind == _TEXT.Value else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing can be typed into it here."""

    def rect(self) -> QRect:
        """Where it is on the screen."""
        rect = self._part.rect
        corner = self._whole.widget_of_parts.mapToGlobal(rect.topLeft())
        return QRect(corner, rect.size())

    def role(self) -> QAccessible.Role:
        """What kind of thing it is."""
        return self._part.role

    def state(self) -> QAccessible.State:
        """Whether the keyboard is there."""
        state, part = QAccessible.State(), self._part
        state.focusable = state.selectable = True
        state.focused = state.selected = part.is_current
        state.invalid = not self.isValid()
        return state


class PartsInterface(QAccessibleWidget):
    """A widget and its parts."""

    def __init__(self, widget: QWidget) -> None:
        role = cast("HasParts", widget).spoken_role
        super().__init__(widget, role)
        self.widget_of_parts = cast("_Parted", widget)
        self._places: dict[int, tuple[PartInterface, int]] = {}

    def childCount(self) -> int:
        """How many parts there are now."""
        return self.widget_of_parts.spoken_count()

    def child(  # type: ignore[override]
        self, index: int
    ) -> QAccessibleInterface | None:
        """The part at a place."""
        if not 0 <= index < self.childCount():
            return None
        if index not in self._places:
            part = PartInterface(self, index)
            known = QAccessible.registerAccessibleInterface(part)
            self._places[index] = part, known
        return self._places[index][0]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Where a part stands, −1 for none of them."""
        return next((at for at, each in self._places.items() if each[0] is child), -1)

    def childAt(  # type: ignore[override]
        self, x: int, y: int
    ) -> QAccessibleInterface | None:
        """The part at a point of the screen."""
        point = self.widget_of_parts.mapFromGlobal(QPoint(x, y))
        for at in range(self.childCount()):
            if self.widget_of_parts.spoken_part(at).rect.contains(point):
                return self.child(at)
        return None

    def forget(self) -> None:
        """Take the parts back from Qt: their widget is gone."""
        for _, known in self._places.values():
            QAccessible.deleteAccessibleInterface(known)
        self._places.clear()


class _Undertaker(QObject):
    """Takes leave of widgets; a slot of an object, as lambdas outlive Qt."""

    @Slot(QObject)
    def take(self, widget: QObject) -> None:
        interface = _known.pop(_address(widget), None)
        if interface is not None:
            interface.forget()


_undertaker = _Undertaker()


def _address(thing: QObject) -> int:
    """The same for all that Python ever calls this object by."""
    return getCppPointer(thing)[0]


def _made(name: str, thing: QObject | None) -> QAccessibleInterface | None:
    """Qt asks for the interface of every object that a screen reader comes to."""
    if isinstance(thing, QComboBox):
        _describe(thing)
    if not isinstance(thing, QWidget) or not isinstance(thing, HasParts):
        return None
    interface = _known[_address(thing)] = PartsInterface(thing)
    thing.destroyed.connect(_undertaker.take)
    return interface


def _describe(box: QComboBox) -> None:
    """On Linux Qt calls a box by what is chosen in it: what it is for comes after."""
    name = box.accessibleName()
    if name and not box.accessibleDescription():
        about = (name, box.toolTip() if box.toolTip() != name else "")
        box.setAccessibleDescription(". ".join(filter(None, about)))


def install() -> None:
    """Have Qt ask here; a second call does nothing."""
    if not getattr(install, "is_done", False):
        QAccessible.installFactory(_made)
        install.is_done = True  # type: ignore[attr-defined]
