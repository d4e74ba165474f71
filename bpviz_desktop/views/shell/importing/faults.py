"""The cells that cannot be used, each with what can be done about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.language import begun, counted, tr
from bpviz_desktop.model.data.draft import Draft
from bpviz_desktop.model.data.loading import Fault, said
from bpviz_desktop.views.look.size import grow, px
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.shell.importing.preview import octagon

MOST_SHOWN = 20
_ROW, _MOST_ROWS = 32, 4


class FaultList(QWidget):
    """Sentences with buttons; of many the first ones, and what to do about all.

    Signals
    -------
    correct_asked(int, int)
        Line and column of a cell that is to be typed anew.
    left_out(object)
        Lines that are not to be used; None: all that have errors.
    """

    correct_asked = Signal(int, int)
    left_out = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("import_faults")
        self._mark = octagon(theme)
        self._title = QLabel(self)
        self._title.setObjectName("head")
        self.all_out = QPushButton(tr("Leave all out"), self)
        self.all_out.setObjectName("import_leave_all_out")
        self.all_out.setAutoDefault(False)
        self.all_out.clicked.connect(lambda: self.left_out.emit(None))
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.all_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._area)

    def show_draft(self, draft: Draft) -> None:
        """Show what is wrong; nothing where nothing is."""
        faults = draft.faults[:MOST_SHOWN]
        self.setVisible(bool(faults))
        count = draft.fault_count
        lines = len({fault.line for fault in draft.faults})
        if count > len(draft.faults):
            self._title.setText(
                tr("{count:,} cells and lines cannot be used", count=count)
            )
        else:
            many = tr("{count:,} lines cannot be used")
            self._title.setText(counted(lines, tr("1 line cannot be used"), many))
        self.all_out.setText(tr("Leave it out") if lines == 1 else tr("Leave all out"))
        body = QWidget(self)
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for fault in faults:
            rows.addWidget(self._row(fault, draft, body))
        if count > len(faults):
            more = QLabel(tr("and {number:,} more", number=count - len(faults)), body)
            more.setObjectName("small")
            rows.addWidget(more)
        rows.addStretch(1)
        self._area.setWidget(body)
        self._area.setFixedHeight(
            px(_ROW) * min(len(faults) + (count > len(faults)), _MOST_ROWS)
        )

    def _row(self, fault: Fault, draft: Draft, parent: QWidget) -> QWidget:
        row = QWidget(parent)
        grow(row.setMinimumHeight, _ROW)
        mark, words = QLabel(row), QLabel(row)
        mark.setPixmap(self._mark)
        mark.setAccessibleName(tr("Error"))
        words.setTextFormat(Qt.TextFormat.PlainText)
        sentence = said(fault, draft.found)
        words.setText(f"{begun(sentence)}.")
        words.setWordWrap(True)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(mark)
        layout.addWidget(words, 1)
        if fault.column is not None:
            correct = QPushButton(tr("Correct…"), row)
            correct.clicked.connect(
                partial(self.correct_asked.emit, fault.line, fault.column)
            )
            correct.setAutoDefault(False)
            layout.addWidget(correct)
        out = QPushButton(tr("Leave out"), row)
        out.setAutoDefault(False)
        out.clicked.connect(partial(self.left_out.emit, [fault.line]))
        layout.addWidget(out)
        return row
