"""A spin box for a whole number of any size."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox, QWidget

from bpviz_desktop.language import marked

# The largest integer of Qt's widgets.
LARGEST = 2**31 - 1


class CountSpin(QSpinBox):
    """Shows a number that Qt's integers cannot hold as it is, until it is changed."""

    def __init__(self, parent: QWidget | None = None, *, low: int = 0) -> None:
        self._count = low
        self._usual: str | None = None
        super().__init__(parent)
        self.setRange(low, LARGEST)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    @property
    def count(self) -> int:
        """The number, also beyond what Qt holds."""
        is_beyond = self.value() == LARGEST and self._count > LARGEST
        return self._count if is_beyond else self.value()

    def show_count(self, count: int) -> None:
        """Show a number without telling anyone."""
        blocked = self.blockSignals(True)
        self._count = count
        self.setValue(min(count, LARGEST))
        self.lineEdit().setText(self.textFromValue(self.value()))
        self._tell(count)
        self.blockSignals(blocked)

    def _tell(self, count: int) -> None:
        """Say in the tool tip what does not fit; else what the field is for."""
        if count > LARGEST:
            self._usual = self.toolTip() if self._usual is None else self._usual
            self.setToolTip(marked(f"{count:,}"))
        elif self._usual is not None:
            self.setToolTip(self._usual)
            self._usual = None

    def textFromValue(self, value: int) -> str:
        """The digits of the number."""
        is_beyond = value == LARGEST and self._count > LARGEST
        return str(self._count if is_beyond else value)
