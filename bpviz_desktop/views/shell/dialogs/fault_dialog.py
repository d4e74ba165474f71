"""A fault of the program: what happened, and a report that can be copied."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.language import tr
from bpviz_desktop.views.look.size import sized_over

_SIZE = QSize(640, 380)


class FaultDialog(QDialog):
    """Stands beside the work, which goes on."""

    def __init__(self, words: str, report: str, is_kept: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("fault_dialog")
        self.setWindowTitle(tr("A fault of the program"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(sized_over(_SIZE, parent))
        head, more = QLabel(words, self), QLabel(self)
        head.setObjectName("plot_title")
        more.setObjectName("quiet")
        for label in (head, more):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        kept = tr("A copy of your work has been kept. ") if is_kept else ""
        more.setText(
            tr("{kept}You can go on; this report helps whoever mends it.", kept=kept)
        )
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setAccessibleName(tr("Report"))
        self.copy, close = QPushButton(tr("Copy"), self), QPushButton(tr("Go on"), self)
        close.setObjectName("filled")
        close.setDefault(True)
        self.copy.clicked.connect(self._on_copy)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        for widget in (head, more, self.report):
            column.addWidget(widget)
        column.addLayout(buttons)
        bar = self.report.verticalScrollBar()
        bar.setValue(bar.maximum())

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(tr("Copied"))
