"""Things inside a widget that paints itself, as a screen reader meets them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible


@dataclass(frozen=True)
class SpokenPart:
    """One of them: a neuron, a wire, a factor of a formula.

    Attributes
    ----------
    name, value : str
        What it is, and what is known of it.
    rect : QRect
        In the widget's pixels.
    is_current : bool
        Whether it is selected, or the keyboard is there.
    role : QAccessible.Role
    """

    name: str
    value: str
    rect: QRect
    is_current: bool = False
    role: QAccessible.Role = QAccessible.Role.ListItem


class SpokenWhole:
    """A picture without parts: its name and description tell what is to be seen."""

    spoken_role = QAccessible.Role.Graphic

    def spoken_count(self) -> int:
        """None."""
        return 0

    def spoken_part(self, at: int) -> SpokenPart:
        """It has none."""
        raise IndexError(at)


@runtime_checkable
class HasParts(Protocol):
    """A widget that tells what is in it.

    `spoken_part` is asked again for every word: a part is as it is at that moment.
    """

    spoken_role: QAccessible.Role

    def spoken_count(self) -> int: ...
    def spoken_part(self, at: int) -> SpokenPart: ...
