"""A few buttons in a row, of which one is on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QWidget


class Switch(QFrame):
    """One of several views of the same thing.

    Parameters
    ----------
    choices : sequence of (str, str, str)
        The objectName of each button, what stands on it, and its tool tip.

    Signals
    -------
    chosen(int)
        The button at this place was clicked.
    """

    chosen = Signal(int)

    def __init__(
        self, choices: Sequence[tuple[str, str, str]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        for at, (name, words, tip) in enumerate(choices):
            button = QToolButton(self)
            button.setObjectName(f"switch_{name}")
            place = {0: "first", len(choices) - 1: "last"}.get(at, "middle")
            button.setProperty("switch", place)
            button.setText(words)
            button.setToolTip(tip)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._group.addButton(button, at)
            self.row.addWidget(button)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)

    @property
    def place(self) -> int:
        """Which one is on."""
        return self._group.checkedId()

    def show_place(self, at: int) -> None:
        """Have this one on, and tell no one."""
        self._group.button(at).setChecked(True)
