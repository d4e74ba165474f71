"""A heading that folds what stands under it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.language import is_leftwards, tr

_ROOM = "\u00a0" * 4


class _Summary(QLabel):
    """A line that ends with … where there is no room for all of it."""

    def minimumSizeHint(self) -> QSize:
        """It asks for no room of its own."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """As much of the line as there is room for."""
        elide, room = Qt.TextElideMode.ElideRight, self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), elide, room.width())
        self.setToolTip("" if words == self.text() else self.text())
        painter = QPainter(self)
        align = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        painter.drawText(room, align, words)


class Section(QWidget):
    """Title, a summary beside it, and a body that can be folded away.

    Parameters
    ----------
    name : str
        Its objectName, by which what was folded is remembered.

    Attributes
    ----------
    body : QWidget or None
        One that is made with the section as its parent comes later, by `hold`: another
        parent makes Qt look up all styles below it again.

    Signals
    -------
    toggled(bool)
        Whether the body is shown now.
    """

    toggled = Signal(bool)

    def __init__(
        self,
        title: str,
        body: QWidget | None = None,
        *,
        is_open: bool = True,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.body: QWidget | None = None
        self._button = QToolButton(self)
        self._button.setObjectName("section_head")
        # Leftwards, Qt puts the words on the arrow.
        self._button.setText(f"{title}{_ROOM}" if is_leftwards() else title)
        self._button.setToolTip(tr("{title}: unfold, or fold away", title=title))
        self._button.setCheckable(True)
        self._button.setChecked(is_open)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._summary = _Summary(self)
        self._summary.setObjectName("section_summary")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._button)
        head.addWidget(self._summary, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._button.toggled.connect(self._on_toggled)
        self._on_toggled(is_open)
        if body is not None:
            self.hold(body)

    def hold(self, body: QWidget) -> None:
        """Take in the body."""
        self.body = body
        self._column.addWidget(body)
        body.setVisible(self.is_open)

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
        if self.body is not None:
            focused = QApplication.focusWidget()
            has_focus = focused is not None and self.body.isAncestorOf(focused)
            if has_focus and not is_open:
                self._button.setFocus()
            self.body.setVisible(is_open)
        self.toggled.emit(is_open)
