"""What keeps the network from learning: a list of findings, with cures to try."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.language import tr
from bpviz_desktop.model.diagnosis.cures import apply_cures
from bpviz_desktop.model.diagnosis.diagnose import CHECKS
from bpviz_desktop.model.diagnosis.evidence import Finding
from bpviz_desktop.model.diagnosis.trial import (
    SEEDS,
    SeedTrial,
    Trial,
    seed_steps,
    trial_steps,
)
from bpviz_desktop.model.run.divergence import before_growth
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.panels.problems.card import Choice, FindingCard
from bpviz_desktop.views.widgets.panel import Panel

_KIND = "cures"
_FIELDS = frozenset({"diagnosis", "finding", "run_state", "divergence"})
_USUAL_UPDATES, _LEAST_UPDATES, _MOST_UPDATES = 500, 100, 5_000
_MARGIN = 12


@dataclass
class _Tried:
    """What was tried for one finding, of the network on the screen."""

    trials: tuple[Trial, ...] = ()
    seeds: SeedTrial | None = None
    progress: str = ""


class ProblemsPanel(Panel):
    """Cards in a list; a click on one marks its place on the canvas."""

    name = "problems_panel"

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._theme = LIGHT
        self._session: Session | None = None
        self._of: tuple[object, ...] = ()
        self._tried: dict[str, _Tried] = {}
        self.cards: dict[str, FindingCard] = {}
        self.list = QListWidget(self)
        self.list.setObjectName("problems_list")
        self.list.setAccessibleName(tr("Problems"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSpacing(0)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.viewport().installEventFilter(self)
        # Labels know how high they are only when they have been laid out.
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit)
        self._words = QLabel(self)
        self._words.setObjectName("small")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setContentsMargins(4, 0, 4, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(self._words)

    # Showing.

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """List what was found."""
        self._session = session
        document = session.document
        of = (document.network, document.data, document.loss, document.training)
        is_other = tuple(map(id, of)) != tuple(map(id, self._of))
        if is_other:
            self._of, self._tried = of, {}
            self.intents.stop_computing(_KIND)
        if is_other or fields & _FIELDS:
            self._draw(session)

    def _draw(self, session: Session) -> None:
        findings = () if session.diagnosis is None else session.diagnosis.findings
        chosen: dict[str, Choice] = {}
        if [each.kind for each in findings] != list(self.cards):
            chosen = {kind: card.choice for kind, card in self.cards.items()}
            self._make_cards(findings)
        for number, finding in enumerate(findings, start=1):
            card = self.cards[finding.kind]
            card.show_finding(
                number,
                finding,
                session.document,
                back_to=_back_to(session, finding),
                is_chosen=session.finding == finding.kind,
            )
            self.list.item(number - 1).setText(f"{finding.title}: {finding.where}")
            if finding.kind in chosen:
                card.choose(chosen[finding.kind])
            card.suggest_updates(_updates_of(session))
            self._show_trials(finding.kind)
        self._words.setText(_foot(session))
        self.list.setVisible(bool(findings))
        self._fit()
        self._fitting.start(0)

    def _make_cards(self, findings: tuple[Finding, ...]) -> None:
        """New cards; the keys go on where they were, not to some other button."""
        focused = QApplication.focusWidget()
        if focused is not None and self.list.isAncestorOf(focused):
            self.setFocus()
        self.list.clear()
        self.cards = {}
        for finding in findings:
            item = QListWidgetItem(self.list)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            holder = QWidget()
            row = QVBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, _MARGIN)
            card = FindingCard(finding.kind, holder)
            row.addWidget(card)
            card.set_theme(self._theme)
            card.chosen.connect(self._on_chosen)
            card.asked.connect(self._on_asked)
            card.update_asked.connect(self.intents.show_update)
            card.try_asked.connect(self._on_try)
            card.seeds_asked.connect(self._on_seeds)
            card.apply_asked.connect(self._on_apply)
            self.cards[finding.kind] = card
            self.list.setItemWidget(item, holder)
            # Its texts have their sizes only then.
            for part in card.findChildren(QWidget):
                part.ensurePolished()

    def _show_trials(self, kind: str) -> None:
        tried, session = self._tried.get(kind, _Tried()), self._session
        card = self.cards.get(kind)
        if card is None or session is None:
            return
        is_busy = any(each.progress for each in self._tried.values())
        is_still = session.run_state is not RunState.TRAINING
        card.show_trials(
            tried.trials,
            tried.seeds,
            progress=tried.progress if is_still else tr("Pause to try cures."),
            can_try=is_still and not is_busy,
        )

    def _show_all_trials(self) -> None:
        for kind in self.cards:
            self._show_trials(kind)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Make every item as high as its card."""
        wide = self.list.viewport().width()
        for at, card in enumerate(self.cards.values()):
            high = card.heightForWidth(wide) + _MARGIN
            self.list.item(at).setSizeHint(QSize(wide, high))

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        for card in self.cards.values():
            card.set_theme(theme)
        if self._session is not None:
            self._draw(self._session)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the cards when the list gets wider or a bar appears."""
        is_wider = (
            event.type() == QEvent.Type.Resize
            and isinstance(event, QResizeEvent)
            and event.size().width() != event.oldSize().width()
        )
        if is_wider:
            self._fit()
            self._fitting.start(0)
        return False

    # What is asked.

    def _finding(self, kind: str) -> Finding | None:
        session = self._session
        if session is None or session.diagnosis is None:
            return None
        found = (each for each in session.diagnosis.findings if each.kind == kind)
        return next(found, None)

    @Slot(str)
    def _on_chosen(self, kind: str) -> None:
        self.intents.point_at(kind)

    @Slot(str)
    def _on_asked(self, kind: str) -> None:
        """Show the derivation of the number; what is not known yet is computed."""
        finding, session = self._finding(kind), self._session
        if finding is None or finding.term is None or session is None:
            return
        self.intents.point_at(kind)
        self.intents.show_number(finding.term._replace(sample=session.lesson.focus))
        self.look_asked.emit("inspector")

    @Slot(str)
    def _on_try(self, kind: str) -> None:
        session, card = self._session, self.cards[kind]
        if session is None or not card.kinds:
            return
        updates = card.updates.count
        begin = partial(trial_steps, session.document, card.kinds, kind, updates)
        self._begin(kind, tr("Trying …"))

        def progress(done: int) -> None:
            self._tell(kind, tr("Trying: update {done:,} …", done=done))

        def show(trial: Trial) -> None:
            tried = self._tried.setdefault(kind, _Tried())
            others = (each for each in tried.trials if each.kinds != trial.kinds)
            tried.trials = (*others, trial)
            self._tell(kind, "")

        self.intents.have_computed(_KIND, begin, show, progress=progress)

    @Slot(str)
    def _on_seeds(self, kind: str) -> None:
        session, card = self._session, self.cards[kind]
        if session is None or not card.kinds:
            return
        updates = card.updates.count
        begin = partial(seed_steps, session.document, card.kinds, kind, updates)
        self._begin(kind, tr("Trying {value} seeds …", value=SEEDS))

        def show(found: SeedTrial) -> None:
            self._tried.setdefault(kind, _Tried()).seeds = found
            self._tell(kind, "")

        self.intents.have_computed(_KIND, begin, show)

    def _begin(self, kind: str, words: str) -> None:
        for each in self._tried.values():
            each.progress = ""
        self._tell(kind, words)

    def _tell(self, kind: str, words: str) -> None:
        self._tried.setdefault(kind, _Tried()).progress = words
        self._show_all_trials()

    @Slot(str)
    def _on_apply(self, kind: str) -> None:
        tried = self._tried.get(kind)
        if tried is not None and tried.trials:
            self.intents.pause()
            self.intents.edit(apply_cures, tried.trials[-1].kinds)


def _back_to(session: Session, finding: Finding) -> int | None:
    """The last good update before numbers grew without bounds."""
    if finding.kind not in ("exploding_gradients", "diverged"):
        return None
    evidence = session.diagnosis.evidence if session.diagnosis else None
    if evidence is None or not len(evidence.losses):
        return None
    lowest = evidence.first.updates + before_growth(evidence.losses)
    return lowest if lowest < session.update else None


def _updates_of(session: Session) -> int:
    """How many updates a trial should make: as many as were made, within reason."""
    evidence = session.diagnosis.evidence if session.diagnosis else None
    made = 0 if evidence is None else evidence.made
    if evidence is not None and evidence.divergence is not None:
        made = max(made, _USUAL_UPDATES)
    return made if _LEAST_UPDATES <= made <= _MOST_UPDATES else _USUAL_UPDATES


def _foot(session: Session) -> str:
    """How many other checks found nothing, and when they were made."""
    diagnosis = session.diagnosis
    if diagnosis is None:
        return tr("Measuring …")
    count = CHECKS - len(diagnosis.findings)
    if diagnosis.findings:
        words = tr("{count} other checks found nothing.", count=count)
    else:
        words = tr("{count} checks found nothing.", count=count)
    at = diagnosis.evidence.last.updates
    measured = "" if at == session.update else tr(" Measured at update {at:,}.", at=at)
    return f"{words}{measured}"
