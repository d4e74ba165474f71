"""The form that dialogs of this folder are: rows of fields, words, two buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.language import tr
from bpviz_desktop.views.look.size import LINE, grow

_WIDE = 440


class ExportForm(QDialog):
    """Asks how something is written; `accepted` when it shall be.

    Parameters
    ----------
    name, title : str
        objectName, and what stands over it.
    """

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grow(self.setMinimumWidth, _WIDE)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(10)
        self.form.setFieldGrowthPolicy(
            QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow
        )
        self.words = QLabel(self)
        self.words.setObjectName("small")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        grow(self.words.setMinimumHeight, 2 * LINE + 4)
        self.write = QPushButton(tr("Export…"), self)
        self.write.setObjectName("filled")  # before it is polished
        self.write.setDefault(True)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.write, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 20, 20, 16)
        self._column.setSpacing(14)
        self._column.addLayout(self.form)
        self._column.addWidget(self.words)
        self._column.addWidget(buttons)

    def put_above(self, widget: QWidget) -> None:
        """Have a widget stand over the form."""
        self._column.insertWidget(0, widget, 1)

    def combo(self, name: str, label: str, items: dict[str, object]) -> QComboBox:
        """A row with a choice: words, and what they stand for."""
        made = QComboBox(self)
        made.setObjectName(name)
        made.setAccessibleName(label)
        for words, value in items.items():
            made.addItem(words, value)
        self.form.addRow(label, made)
        if self.form.rowCount() == 1:
            made.setFocus()
        return made
