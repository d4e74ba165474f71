"""The lessons that there are, how far one is in each, and the one that is on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.language import tr
from bpviz_desktop.model.guided.guide import Guide
from bpviz_desktop.model.guided.reader import ENDING, lesson_files, load_guide
from bpviz_desktop.model.project.error import ProjectError
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.panels.practice.lesson_view import LessonView
from bpviz_desktop.views.panels.practice.parts import RIGHT, button, words_label

_FIGURE_SPACE = "\u2007"


class Lessons(QWidget):
    """A list to choose from, and the lesson that was chosen.

    Signals
    -------
    begin_asked(Guide)
        A lesson is to begin: its project is to be opened.
    """

    begin_asked = Signal(object)

    def __init__(self, intents: Intents, parent: QWidget) -> None:
        super().__init__(parent)
        self._intents = intents
        self._guides: list[Guide] = []
        self.progress: dict[str, int] = {}
        self._choice = QWidget(self)
        self.list = QListWidget(self._choice)
        self.list.setObjectName("lessons_list")
        self.list.setAccessibleName(tr("Lessons"))
        self._about = words_label(self._choice)
        self.begin = button(
            tr("Begin"), tr("Open its project"), self._choice, is_filled=True
        )
        self.other = button(
            tr("Open a lesson…"), tr("From a file"), self._choice, name="link"
        )
        self.view = LessonView(intents, self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemDoubleClicked.connect(self._on_begin)
        self.begin.clicked.connect(self._on_begin)
        self.other.clicked.connect(self._on_other)
        self.view.left.connect(self.show_list)
        self.view.progressed.connect(self._on_progress)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addStretch(1)
        row.addWidget(self.other)
        choice = QVBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.setSpacing(8)
        choice.addWidget(self.list, 1)
        choice.addWidget(self._about)
        choice.addLayout(row)
        for page in (self._choice, self.view):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def load(self) -> None:
        """Read the lessons that come with the program, when they are first seen."""
        if self._guides:
            return
        for path in lesson_files():
            self._guides.append(load_guide(path))
        self._fill()
        self.list.setCurrentRow(self._first_open())

    def _first_open(self) -> int:
        for row, guide in enumerate(self._guides):
            if self.progress.get(guide.name, 0) < len(guide.steps):
                return row
        return 0

    def _fill(self) -> None:
        row = self.list.currentRow()
        self.list.clear()
        for number, guide in enumerate(self._guides, start=1):
            figure = str(number).rjust(2, _FIGURE_SPACE)
            words = f"{figure}  {guide.title}{self._mark(guide)}"
            self.list.addItem(QListWidgetItem(words))
        self.list.setCurrentRow(max(row, 0))

    def _mark(self, guide: Guide) -> str:
        """How far one is in a lesson, behind its title."""
        done, count = self.progress.get(guide.name, 0), len(guide.steps)
        if done >= count:
            return f"  {RIGHT}"
        return tr("  {done} of {count}", done=done, count=count) if done else ""

    def show_session(self, session: Session) -> None:
        """Tell the lesson that is on."""
        self.view.show_session(session)

    def start(self, guide: Guide) -> None:
        """Show a lesson whose project is open now."""
        self._pages.setCurrentWidget(self.view)
        self.view.start(guide)

    @Slot()
    def show_list(self) -> None:
        """Back to the list."""
        self._fill()
        self._pages.setCurrentWidget(self._choice)

    @Slot(int)
    def _on_row(self, row: int) -> None:
        is_there = 0 <= row < len(self._guides)
        self._about.setText(self._guides[row].about if is_there else "")
        self.begin.setEnabled(is_there)

    @Slot()
    def _on_begin(self) -> None:
        self.begin_asked.emit(self._guides[self.list.currentRow()])

    @Slot()
    def _on_other(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Open a lesson"), "", tr("Lessons (*{value})", value=ENDING)
        )
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Begin a lesson from a file; what is wrong with it is said."""
        try:
            guide = load_guide(path)
        except ProjectError as error:
            self._about.setText("\n".join(error.problems[:3]))
            return
        except OSError as error:
            self._about.setText(f"{path.name}: {error.strerror or error}.")
            return
        self.begin_asked.emit(guide)

    @Slot(str, int)
    def _on_progress(self, name: str, steps: int) -> None:
        self.progress[name] = max(steps, self.progress.get(name, 0))
