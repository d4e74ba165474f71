"""Unsaved work of a window that ended unexpectedly: restore, discard, or later."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.language import tr
from bpviz_desktop.model.differences import differences
from bpviz_desktop.model.project.copies import Copy
from bpviz_desktop.model.project.file import load
from bpviz_desktop.views.look.size import LINE, grow, px

_WIDE, _ROW, _MOST_TOLD = 520, 34, 6
_ROLE = Qt.ItemDataRole.UserRole


class RecoveryDialog(QDialog):
    """Offers copies of unsaved work, each with its time and what it differs in.

    Signals
    -------
    restored(Copy), discarded(Copy)
        What was decided of one; those left alone are offered again.
    """

    restored = Signal(object)
    discarded = Signal(object)

    def __init__(self, copies: Sequence[Copy], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("recovery_dialog")
        self.setWindowTitle(tr("Unsaved work"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grow(self.setMinimumWidth, _WIDE)
        head = QLabel(tr("bpviz ended before this work was saved."), self)
        head.setObjectName("title")
        self.copies = QListWidget(self)
        self.copies.setAccessibleName(tr("Unsaved work"))
        self.copies.setWordWrap(True)
        for copy in copies:
            item = QListWidgetItem(title_of(copy), self.copies)
            item.setData(_ROLE, copy)
            item.setSizeHint(QSize(0, px(_ROW)))
        self.copies.setFixedHeight(min(len(copies), 5) * px(_ROW) + 4)
        self.words = QLabel(self)
        self.words.setObjectName("quiet")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        grow(self.words.setMinimumHeight, 5 * LINE)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.restore, self.discard, self.later = (
            QPushButton(words, self)
            for words in (tr("Restore"), tr("Discard"), tr("Ask later"))
        )
        self.restore.setObjectName("filled")
        self.restore.setDefault(True)
        self._lay_out(head)
        self.copies.currentItemChanged.connect(self._on_current)
        self.restore.clicked.connect(self._on_restore)
        self.discard.clicked.connect(self._on_discard)
        self.later.clicked.connect(self.reject)
        self.copies.setCurrentRow(0)

    def _lay_out(self, head: QLabel) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.discard)
        buttons.addStretch(1)
        buttons.addWidget(self.later)
        buttons.addWidget(self.restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        for widget in (head, self.copies, self.words):
            column.addWidget(widget)
        column.addLayout(buttons)

    @property
    def _copy(self) -> Copy | None:
        item = self.copies.currentItem()
        return None if item is None else item.data(_ROLE)

    @Slot()
    def _on_current(self) -> None:
        self.words.setText("" if self._copy is None else said_of(self._copy))

    @Slot()
    def _on_restore(self) -> None:
        copy = self._copy
        self.accept()
        if copy is not None:
            self.restored.emit(copy)

    @Slot()
    def _on_discard(self) -> None:
        copy = self._copy
        if copy is not None:
            self.copies.takeItem(self.copies.currentRow())
            self.discarded.emit(copy)
        if not self.copies.count():
            self.accept()


def title_of(copy: Copy) -> str:
    """What the work is called, and when it was kept."""
    name = copy.document.title or tr("Untitled")
    file = f" – {copy.path.name}" if copy.path else ""
    return tr(
        "“{name}”{file}, kept {time_said}",
        name=name,
        file=file,
        time_said=_time_said(copy.kept_at),
    )


def _time_said(at: datetime) -> str:
    if at.date() == datetime.now().date():
        return tr("today at {at:%H:%M:%S}", at=at)
    return tr("on {at:%Y-%m-%d} at {at:%H:%M:%S}", at=at)


def said_of(copy: Copy) -> str:
    """Where the work belongs, and what the file holds that it does not."""
    if copy.path is None:
        document = copy.document
        sizes = "-".join(map(str, document.network.widths))
        samples, updates = len(document.data.inputs), document.checkpoint.updates
        return tr(
            "It was never saved to a file: network {sizes}, "
            "{samples:,} samples, {updates:,} updates made.",
            sizes=sizes,
            samples=samples,
            updates=updates,
        )
    there = _told(copy.path, copy)
    return f"{copy.path}\n{there}"


def _told(path: Path, copy: Copy) -> str:
    try:
        saved = load(path)
    except (OSError, ValueError):
        return tr("The file itself cannot be read any more.")
    told = differences(saved, copy.document)
    if not told:
        return tr("The file holds the same.")
    more = (
        tr("; and {number} more", number=len(told) - _MOST_TOLD)
        if len(told) > _MOST_TOLD
        else ""
    )
    return tr(
        "Beyond the file: {join}{more}.", join="; ".join(told[:_MOST_TOLD]), more=more
    )
