"""A heading that folds what stands under it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)


class Section(QWidget):
    """Title, a summary beside it, and a body that can be folded away.

    Attributes
    ----------
    title : str
    body : QWidget

    Signals
    -------
    toggled(bool)
        Whether the body is shown now.
    """

    toggled = Signal(bool)

    def __init__(
        self,
        title: str,
        body: QWidget,
        *,
        is_open: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.body = body
        self._button = QToolButton(self)
        self._button.setObjectName("section_head")
        self._button.setText(title)
        self._button.setCheckable(True)
        self._button.setChecked(is_open)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._summary = QLabel(self)
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setObjectName("section_summary")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._button)
        head.addWidget(self._summary)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(body)
        self._button.toggled.connect(self._on_toggled)
        self._on_toggled(is_open)

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self._button.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show or fold the body."""
        self._button.setChecked(is_open)

    def set_summary(self, text: str) -> None:
        """Say beside the title what is in the body."""
        self._summary.setText(text)

    @Slot(bool)
    def _on_toggled(self, is_open: bool) -> None:
        arrow = Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow
        self._button.setArrowType(arrow)
        focused = QApplication.focusWidget()
        if not is_open and focused is not None and self.body.isAncestorOf(focused):
            self._button.setFocus()
        self.body.setVisible(is_open)
        self.toggled.emit(is_open)
