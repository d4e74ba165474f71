"""Help: what one can do, keys, legend and words, found by typing."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.language import tr
from bpviz_desktop.views.look.size import grow, sized_over
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.terms.filter import Query, normalized
from bpviz_desktop.views.shell.help.legend import LEGEND, Sample
from bpviz_desktop.views.shell.help.texts import HOW, WORDS, keys

_SIZE = QSize(760, 640)
# How wide the left column is: keys, marks, words.
_LEFT = 178


class Section(QWidget):
    """A title and rows of two things; rows that are not looked for are hidden."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, tuple[QWidget, QWidget]]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(_label(title, "head", self), 0, 0, 1, 2)

    def add(self, left: QWidget, words: str, found_by: str = "") -> None:
        """Add a row; it is found by its words, and by others."""
        right, at = _label(words, "meaning", self), len(self._rows) + 1
        # Words begin with words, and stand at the middle of a mark.
        is_text = isinstance(left, QLabel)
        side = Qt.AlignmentFlag.AlignTop if is_text else Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(left, at, 0, side)
        self._grid.addWidget(right, at, 1, side)
        self._rows.append((normalized(f"{words} {found_by}"), (left, right)))

    def narrow_to(self, query: Query) -> int:
        """Show what is looked for; how many rows that are."""
        count = 0
        for words, row in self._rows:
            is_found = query.is_empty or query.finds(words)
            count += is_found
            for widget in row:
                widget.setVisible(is_found)
        self.setVisible(count > 0)
        return count


class HelpWindow(QDialog):
    """A field to search with over four sections.

    Attributes
    ----------
    field : QLineEdit
    sections : tuple of Section
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("help_window")
        self.setWindowTitle(tr("How to read and drive bpviz"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(self)
        self.field.setObjectName("help_field")
        self.field.setPlaceholderText(tr("Search: gradient, print, dashed line, Ctrl"))
        self.field.setAccessibleName(tr("Search the help"))
        self.field.setClearButtonEnabled(True)
        self._none = _label("", "quiet", self)
        self._none.hide()
        self._body = QWidget(self)
        self._body.setObjectName("lesson_body")
        self.sections = (
            self._texts(tr("What you can do"), HOW),
            self._texts(tr("Keys"), chain.from_iterable(keys().values())),
            self._legend(theme),
            self._texts(tr("Words"), WORDS),
        )
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(16, 12, 16, 16)
        rows.setSpacing(20)
        for section in self.sections:
            rows.addWidget(section)
        rows.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidget(self._body)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for widget in (self.field, self._none, self._area):
            column.addWidget(widget)
        self.field.textChanged.connect(self._on_typed)
        self.resize(sized_over(_SIZE, parent))

    def _texts(self, title: str, rows: Iterable[tuple[str, str]]) -> Section:
        section = Section(title, self._body)
        for left, words in rows:
            label = _label(left, "key", section)
            grow(label.setFixedWidth, _LEFT)
            section.add(label, words, left)
        return section

    def _legend(self, theme: Theme) -> Section:
        section = Section(tr("Legend"), self._body)
        for paint, words in LEGEND:
            holder = QWidget(section)
            grow(holder.setFixedWidth, _LEFT)
            room = QVBoxLayout(holder)
            room.setContentsMargins(0, 0, 0, 0)
            room.addWidget(Sample(paint, theme, holder))
            section.add(holder, words)
        return section

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        query = Query(typed)
        count = sum(section.narrow_to(query) for section in self.sections)
        self._none.setText(
            tr("Nothing here is called “{typed}”. Ctrl+K finds actions.", typed=typed)
        )
        self._none.setVisible(not count)
        self._area.setVisible(count > 0)
        self._area.verticalScrollBar().setValue(0)


def _label(text: str, name: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label
