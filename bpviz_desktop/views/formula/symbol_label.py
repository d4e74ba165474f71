"""A label that shows one symbol, typeset as in a textbook."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from bpviz_desktop.engine.formulas.expr import Symbol
from bpviz_desktop.engine.formulas.text import spoken
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.views.formula.typeset import layout
from bpviz_desktop.views.look.size import painter_in, room_of, sized

_SIZE = 16.0


class SymbolLabel(QWidget):
    """w₁₁⁽¹⁾ in the mathematics font, with its scripts above each other."""

    def __init__(self, symbol: Symbol, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formula = layout(symbol, size_px=_SIZE, number=short)
        self.setAccessibleName(spoken(symbol))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """As large as the symbol."""
        return sized(QSize(round(self._formula.width) + 2, 28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the symbol in the middle of the row."""
        painter = painter_in(self)
        color = self.palette().color(QPalette.ColorRole.WindowText)
        self._formula.paint(painter, 0.0, room_of(self).height() / 2 + 4.5, color=color)
        painter.end()
