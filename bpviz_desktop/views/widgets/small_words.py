"""A few small words that scroll where there is no room for all of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget


class SmallWords(QScrollArea):
    """A label of plain words that are broken into lines.

    Attributes
    ----------
    label : QLabel
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        self.label.setObjectName("small")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(self.label)
        self.setWidgetResizable(True)
        for ground in (self.viewport(), self.label):
            ground.setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    def text(self) -> str:
        """What is said."""
        return self.label.text()

    def setText(self, text: str) -> None:
        """Say this."""
        if text != self.label.text():
            self.label.setText(text)
            self.setAccessibleName(text)

    def clear(self) -> None:
        """Say nothing."""
        self.setText("")

    def sizeHint(self) -> QSize:
        """That of the words."""
        return self.label.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """A line."""
        return QSize(0, self.label.fontMetrics().height())

    @Slot(int, int)
    def _on_range(self, least: int, most: int) -> None:
        """The keyboard comes here only where there is something to scroll."""
        policy = Qt.FocusPolicy.TabFocus if most > least else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
