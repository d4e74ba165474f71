"""One finding: what was measured, why it happens, and cures to try."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.language import begun, tr
from bpviz_desktop.model.diagnosis.cures import CURES, FIRST, fitting
from bpviz_desktop.model.diagnosis.evidence import Finding
from bpviz_desktop.model.diagnosis.trial import SEEDS, SeedTrial, Trial
from bpviz_desktop.model.document import Document
from bpviz_desktop.views.look.ink import octagon
from bpviz_desktop.views.look.size import grow, painter_in, px
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.panels.problems.trial_view import TrialView
from bpviz_desktop.views.widgets.count_spin import CountSpin
from bpviz_desktop.views.widgets.forms import Flow

_FACTS = (tr("Measured"), tr("Threshold"), tr("Since"))
_MARGIN, _SIGN = 12, 18
_MOST_UPDATES = 1_000_000
# So many trials are listed.
_MOST_TRIALS = 4


class Choice(NamedTuple):
    """Cures that are ticked, and how many updates a trial shall make (None: usual)."""

    kinds: tuple[str, ...]
    updates: int | None


class _Number(QWidget):
    """The number of a finding in an octagon, as on the canvas."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._number = LIGHT, 0
        grow(self.setFixedSize, _SIGN, _SIGN)

    def show_number(self, number: int, theme: Theme) -> None:
        """Draw this number."""
        self._number, self._theme = number, theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_in(self)
        middle = QPointF(_SIGN / 2, _SIGN / 2)
        octagon(painter, middle, _SIGN / 2 - 1, self._theme, str(self._number))
        painter.end()


class FindingCard(QFrame):
    """Shows a finding and its trials.

    Attributes
    ----------
    kind : str
    try_button, seeds_button, apply_button : QPushButton
    updates : CountSpin

    Signals
    -------
    chosen(str)
        The card was clicked.
    asked(str)
        The number it stands on is to be shown.
    update_asked(int)
        The state after so many updates is to be shown.
    try_asked(str), seeds_asked(str), apply_asked(str)
    """

    chosen = Signal(str)
    asked = Signal(str)
    update_asked = Signal(object)
    try_asked = Signal(str)
    seeds_asked = Signal(str)
    apply_asked = Signal(str)

    def __init__(self, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"finding_{kind}")
        self.setProperty("finding", True)
        self.kind = kind
        self._theme = LIGHT
        self._back: int | None = None
        self._can_try = self._has_own_count = False
        self._number = _Number(self)
        self._title = self._label("head")
        self._facts = [self._label("fact") for _ in _FACTS]
        self._why = self._label("why")
        self._show = self._link(tr("Show the number"), self._on_show)
        self._go = self._link("", self._on_go)
        self._boxes: dict[str, QCheckBox] = {}
        self._cures = QGridLayout()
        self._cures.setSpacing(6)
        self.try_button = self._button(tr("Try it"), "try_cures", self._on_try)
        self.try_button.setToolTip(
            tr("Train a copy with these cures; nothing changes here")
        )
        self.seeds_button = self._button(
            tr("{value} seeds", value=SEEDS), "try_seeds", self._on_seeds
        )
        self.seeds_button.setToolTip(
            tr("The same from {value} draws of the weights", value=SEEDS)
        )
        self.updates = CountSpin(self, low=1)
        self.updates.setMaximum(_MOST_UPDATES)
        self.updates.setAccessibleName(tr("Updates of a trial"))
        self.updates.valueChanged.connect(self._on_count)
        self._note = self._label("small")
        self.view = TrialView(self)
        self._verdict = self._label("head")
        self._trials = self._label("small")
        self.apply_button = self._button(tr("Apply"), "apply_cures", self._on_apply)
        self._lay_out()

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
        return label

    def _button(self, words: str, name: str, slot: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.clicked.connect(slot)
        return button

    def _link(self, words: str, slot: object) -> QPushButton:
        link = self._button(words, "link", slot)
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        return link

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        facts = QGridLayout()
        facts.setHorizontalSpacing(8)
        facts.setVerticalSpacing(3)
        facts.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(zip(_FACTS, self._facts, strict=True)):
            label = QLabel(name, self)
            label.setObjectName("small")
            facts.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(value, row, 1)
        links = QHBoxLayout()
        links.setSpacing(16)
        links.addWidget(self._show)
        links.addWidget(self._go)
        links.addStretch(1)
        self._unit = QLabel(tr("updates"), self)
        self._unit.setObjectName("small")
        trying = Flow(
            self.try_button, self.seeds_button, self.updates, self._unit, gap=8
        )
        keeping = QHBoxLayout()
        keeping.setSpacing(8)
        keeping.addWidget(self.apply_button)
        keeping.addWidget(self._note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        for part in (head, facts, self._why, links, self._cures, trying):
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        for below in (self.view, self._verdict, self._trials):
            column.addWidget(below)
        column.addLayout(keeping)

    # Showing.

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        self.view.set_theme(theme)

    def show_finding(
        self,
        number: int,
        finding: Finding,
        document: Document,
        *,
        back_to: int | None,
        is_chosen: bool,
    ) -> None:
        """Show what was found; `back_to` is an update from which all was well."""
        self._back = back_to
        self._number.show_number(number, self._theme)
        self._title.setText(f"{finding.title}: {finding.where}")
        since = tr("update {since:,}", since=finding.since)
        values = (finding.measured_words, finding.threshold_words, since)
        for label, words in zip(self._facts, values, strict=True):
            label.setText(words)
        self._why.setText(finding.why)
        self._show.setVisible(finding.term is not None)
        self._go.setVisible(back_to is not None)
        if back_to is not None:
            self._go.setText(tr("Go back to update {back_to:,}", back_to=back_to))
        self.setProperty("chosen", is_chosen)
        self.style().polish(self)
        self._offer(fitting(document, finding.kind), document)

    def _offer(self, kinds: tuple[str, ...], document: Document) -> None:
        """A box for each cure; those that help most often are ticked."""
        if tuple(self._boxes) != kinds:
            for box in self._boxes.values():
                self._cures.removeWidget(box)
                box.hide()
                box.deleteLater()
            first = kinds[: FIRST.get(self.kind, 1)]
            self._boxes = {kind: QCheckBox(CURES[kind].title, self) for kind in kinds}
            for at, (kind, box) in enumerate(self._boxes.items()):
                box.setObjectName(f"cure_{kind}")
                box.setChecked(kind in first)
                box.toggled.connect(self._on_ticked)
                self._cures.addWidget(box, at // 2, at % 2)
        for kind, box in self._boxes.items():
            box.setToolTip(CURES[kind].edit(document))
        has_cures = bool(kinds)
        for widget in (self.try_button, self.seeds_button, self.updates, self._unit):
            widget.setVisible(has_cures)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The cures that are ticked."""
        return tuple(kind for kind, box in self._boxes.items() if box.isChecked())

    @property
    def choice(self) -> Choice:
        """What the user has ticked, and how many updates were asked for."""
        return Choice(self.kinds, self.updates.count if self._has_own_count else None)

    def choose(self, choice: Choice) -> None:
        """Take over what was chosen on a card before."""
        for kind, box in self._boxes.items():
            box.setChecked(kind in choice.kinds)
        if choice.updates is not None:
            self._has_own_count = True
            self.updates.show_count(choice.updates)

    def show_trials(
        self,
        trials: tuple[Trial, ...],
        seeds: SeedTrial | None,
        *,
        progress: str,
        can_try: bool,
    ) -> None:
        """Show the last trial, those before it by their verdicts, and what goes on."""
        last = trials[-1] if trials else None
        self.view.setVisible(last is not None)
        self._verdict.setVisible(last is not None)
        if last is not None:
            self.view.show_trial(last)
            self._verdict.setText(f"{last.name}: {last.verdict}")
        others = [f"{each.name}: {each.verdict}" for each in trials[-_MOST_TRIALS:-1]]
        if seeds is not None and last is not None and seeds.kinds == last.kinds:
            others.insert(0, begun(seeds.verdict))
        elif seeds is not None:
            names = " + ".join(CURES[kind].title for kind in seeds.kinds)
            others.insert(0, f"{names}: {seeds.verdict}")
        self._trials.setText("\n".join(others))
        self._trials.setVisible(bool(others))
        self.apply_button.setVisible(last is not None)
        if last is not None:
            self.apply_button.setToolTip(
                tr("Take on {name}, from the start; Undo takes it back", name=last.name)
            )
        if progress:
            note = progress
        elif last is not None:
            note = tr("Nothing has changed yet.")
        else:
            note = tr("Trains a copy: same data, same seed.")
        self._note.setText(note)
        self._can_try = can_try
        self._on_ticked()
        self.apply_button.setEnabled(can_try)

    def suggest_updates(self, updates: int) -> None:
        """How many updates a trial makes, unless the user has said."""
        if not self._has_own_count:
            self.updates.show_count(updates)

    def heightForWidth(self, width: int) -> int:
        """As high as its texts are when they are so wide."""
        layout = self.layout()
        if layout is None:
            return 0
        layout.invalidate()
        return layout.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        return QSize(px(300), self.heightForWidth(px(300)))

    # What is asked.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(self.kind)
        event.accept()

    @Slot()
    def _on_show(self) -> None:
        self.asked.emit(self.kind)

    @Slot()
    def _on_go(self) -> None:
        self.update_asked.emit(self._back)

    @Slot()
    def _on_ticked(self) -> None:
        for button in (self.try_button, self.seeds_button):
            button.setEnabled(self._can_try and bool(self.kinds))

    @Slot()
    def _on_count(self) -> None:
        self._has_own_count = True

    @Slot()
    def _on_try(self) -> None:
        self.try_asked.emit(self.kind)

    @Slot()
    def _on_seeds(self) -> None:
        self.seeds_asked.emit(self.kind)

    @Slot()
    def _on_apply(self) -> None:
        self.apply_asked.emit(self.kind)
