"""The tab Practice: ways of calculating oneself, a score, and lessons."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.language import tr
from bpviz_desktop.model.guided.guide import Guide
from bpviz_desktop.model.practice.tally import Tally, tally_of
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.practice.lessons import Lessons
from bpviz_desktop.views.panels.practice.my_figures import MyFigures
from bpviz_desktop.views.panels.practice.one_by_one import OneByOne
from bpviz_desktop.views.panels.practice.parts import button, words_label
from bpviz_desktop.views.panels.practice.whole_sheet import WholeSheet
from bpviz_desktop.views.widgets.panel import Panel

_MARGIN, _MOST_STEPS = 16, 1_000
_WAYS = (tr("One by one"), tr("A whole sheet"), tr("Check my figures"), tr("Lessons"))
_FIELDS = frozenset(
    {"document", "lesson", "cursor", "run_state", "granularity", "focus"}
)


class PracticePanel(Panel):
    """Hides what is asked for, judges what is answered, and keeps count.

    Signals
    -------
    lesson_asked(Guide)
        A lesson is to begin with its project.
    """

    name = "practice_panel"
    lesson_asked = Signal(object)

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._is_shown = False
        self.way = QComboBox(self)
        self.way.setObjectName("practice_way")
        self.way.setAccessibleName(tr("How to practise"))
        self.way.setToolTip(tr("Number by number, a whole sheet, or by lessons"))
        self.way.addItems(_WAYS)
        self.one_by_one = OneByOne(intents, self)
        self.sheet = WholeSheet(intents, self)
        self.figures = MyFigures(intents, self)
        self.lessons = Lessons(intents, self)
        self._parts = (self.one_by_one, self.sheet, self.figures, self.lessons)
        self._pages = QStackedWidget(self)
        for page in self._parts:
            self._pages.addWidget(page)
        self.score, self._weak = words_label(self), words_label(self)
        self.anew = button(tr("Start over"), tr("Forget the score"), self, name="link")
        self.keeps = QCheckBox(tr("Keep my score"), self)
        self.keeps.setObjectName("practice_keeps")
        self.keeps.setToolTip(tr("Have it there again at the next launch"))
        self._foot = QFrame(self)
        self._lay_out()
        self.way.currentIndexChanged.connect(self._on_way)
        self.one_by_one.tallied.connect(self._show_tally)
        self.anew.clicked.connect(self._on_anew)
        self.lessons.begin_asked.connect(self.lesson_asked)
        self.lessons.view.look_asked.connect(self.look_asked)
        self._show_tally(Tally())

    def _lay_out(self) -> None:
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(4)
        row = QHBoxLayout()
        row.addWidget(self.keeps)
        row.addStretch(1)
        row.addWidget(self.anew)
        foot.addWidget(self.score)
        foot.addWidget(self._weak)
        foot.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(12)
        column.addWidget(self.way)
        column.addWidget(self._pages, 1)
        column.addWidget(self._foot)

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Ask for what comes next."""
        if self._is_shown and not fields & _FIELDS:
            return
        self._is_shown = True
        for page in self._parts:
            page.show_session(session)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self.one_by_one.set_theme(theme)

    @Slot(int)
    def _on_way(self, index: int) -> None:
        self._pages.setCurrentIndex(index)
        self._foot.setVisible(index == 0)
        if self._parts[index] is self.lessons:
            self.lessons.load()

    @Slot()
    def show_lessons(self) -> None:
        """Have the list of lessons in front."""
        self.way.setCurrentIndex(self._parts.index(self.lessons))
        self.lessons.show_list()

    def start(self, guide: Guide) -> None:
        """Begin a lesson, whose project is open now."""
        self.way.setCurrentIndex(self._parts.index(self.lessons))
        self.lessons.start(guide)

    # The score.

    @property
    def tally(self) -> Tally:
        """What was answered so far."""
        return self.one_by_one.tally

    def kept(self) -> object:
        """How far one is in the lessons, and the score if that is wanted."""
        score = self.tally.kept() if self.keeps.isChecked() else None
        progress = dict(self.lessons.progress)
        return {"score": score, "lessons": progress} if score or progress else None

    def resume(self, kept: object) -> None:
        """Go on from what was kept."""
        if not isinstance(kept, dict):
            return
        if kept.get("score") is not None:
            self.keeps.setChecked(True)
            self._set_tally(tally_of(kept["score"]))
        progress = kept.get("lessons")
        for name, steps in progress.items() if isinstance(progress, dict) else ():
            if type(steps) is int and 0 <= steps < _MOST_STEPS:
                self.lessons.progress[str(name)] = steps

    def _set_tally(self, tally: Tally) -> None:
        self.one_by_one.tally = tally
        self._show_tally(tally)

    @Slot(object)
    def _show_tally(self, tally: Tally) -> None:
        self.score.setText(tally.score)
        self._weak.setText(tally.weak)
        self._weak.setVisible(bool(tally.weak))
        self.anew.setEnabled(tally != Tally())

    @Slot()
    def _on_anew(self) -> None:
        self._set_tally(Tally())
