"""What every picture painted by hand is: a theme, a size, a painter to begin."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from bpviz_desktop.views.look.size import painter_in, sized
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.speech.parts import SpokenWhole


class PaintedPlot(SpokenWhole, QWidget):
    """Grows with its place, and is painted in the colours of its theme.

    Attributes
    ----------
    hint, least : QSize
    """

    hint: ClassVar[QSize] = QSize(400, 120)
    least: ClassVar[QSize] = QSize(120, 40)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        growing = QSizePolicy.Policy.Expanding
        self.setSizePolicy(growing, growing)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return sized(self.hint)

    def minimumSizeHint(self) -> QSize:
        return sized(self.least)

    def begun(self) -> QPainter:
        """A painter on the widget: smooth, with the small type."""
        painter = painter_in(self)
        font = QFont(self.font())
        font.setPixelSize(12)
        painter.setFont(font)
        return painter
