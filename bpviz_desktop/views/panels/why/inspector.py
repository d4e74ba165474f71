"""The inspector: a number's place, value, meaning and derivation."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.engine.board.headings import place
from bpviz_desktop.engine.board.sentences import sentence
from bpviz_desktop.engine.board.uses import is_leaf, sources_of, used_by
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import marked, tr
from bpviz_desktop.model.numbers.written import fixed, short
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.views.formula.view import FormulaView
from bpviz_desktop.views.look.size import grow, text_scale
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.panels.why.check_table import CheckTable
from bpviz_desktop.views.panels.why.derivation import (
    Derivation,
    Manner,
    derivation,
    prediction,
    result_line,
)
from bpviz_desktop.views.panels.why.exact_texts import ExactTexts
from bpviz_desktop.views.panels.why.sample_table import SampleTable
from bpviz_desktop.views.panels.why.term_list import TermList
from bpviz_desktop.views.panels.why.unfolding import ALL_DIGITS, Unfolding
from bpviz_desktop.views.widgets.panel import LivePanel, settle
from bpviz_desktop.views.widgets.section import Section

_NOTHING = tr("Nothing computed yet. Click any number, wire or neuron to ask why.")
_FIELDS = frozenset({"lesson", "cursor", "pinned", "document", "step_by", "run_state"})
_CHECK_FIELDS = frozenset({"gradient_check", "check_progress"})
_MARGIN = 16
_SCROLL_BAR = 12
_LEAST_WIDTH = 240


class Inspector(LivePanel):
    """Follows the step; a click pins a term, Esc lets it follow again."""

    name = "inspector"

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self.setAutoFillBackground(True)
        grow(self.setMinimumWidth, 300)
        self._theme = LIGHT
        self._session: Session | None = None
        self._area = QScrollArea(self)
        self._body = QWidget(self._area)
        self._body.setObjectName("inspector_body")
        self._area.setWidget(self._body)
        body = self._body
        self._place = self._label("small")
        self._result = FormulaView(body)
        self._sentence = self._label("sentence")
        self._rule = _Line(body)
        self._formula = FormulaView(body)
        self._note = self._label("small")
        self.unfolding = Unfolding(body)
        self.sources, self.uses = TermList(body), TermList(body)
        self.samples = SampleTable(body)
        self.check = CheckTable(body)
        self.exact = ExactTexts(body)
        fold = partial(Section, is_open=False, parent=body)
        self._from = fold(tr("Comes from"), self.sources, name="comes_from")
        self._by = fold(tr("Used by"), self.uses, name="used_by")
        self._every = fold(tr("Every sample"), self.samples, name="samples")
        self._check = fold(tr("Check gradient"), self.check, name="check")
        self._texts = fold(tr("Exact value · LaTeX"), self.exact, name="exact")
        sections = (self._from, self._by, self._every, self._check, self._texts)
        self._sections = tuple((_Line(body), section) for section in sections)
        self._lay_out()
        self._connect()

    def _label(self, name: str) -> QLabel:
        label = QLabel(self._body)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._body)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        for widget in (
            *(self._place, self._result, self._sentence, self._rule),
            *(self._formula, self._note, self.unfolding),
        ):
            column.addWidget(widget)
        below = QVBoxLayout()
        below.setSpacing(4)
        for line, section in self._sections:
            below.addWidget(line)
            below.addWidget(section)
        column.addLayout(below)
        column.addStretch(1)
        area = self._area
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _connect(self) -> None:
        intents = self.intents
        for view in (self._result, self._formula, self.unfolding):
            view.clicked.connect(intents.ask)
            view.hovered.connect(intents.hover)
        for terms in (self.sources, self.uses):
            terms.asked.connect(intents.ask)
            terms.hovered.connect(intents.hover)
        self.samples.asked.connect(intents.ask)
        self.check.check_asked.connect(intents.check_gradient)

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Explain the pinned term, or the last one written."""
        old, self._session = self._session, session
        if old is not None and not fields & (_FIELDS | _CHECK_FIELDS):
            return
        if old is not None and not fields & _FIELDS:
            self._show_check()
        else:
            self.draw_in_time(session)

    def draw(self) -> None:
        """Draw what was shown last."""
        session = self._session
        if session is None:
            return
        term = session.asked
        training = session.run_state is RunState.TRAINING and session.pinned is None
        if term is None or training or not session.is_known(term):
            self._show_nothing(session, term)
        else:
            self._show_term(session, term)
        settle(self._area)

    def _show_nothing(self, session: Session, term: TermId | None) -> None:
        if term is None:
            title, words = "", _NOTHING
        elif session.run_state is RunState.TRAINING and session.pinned is None:
            title, words = (
                tr("Running"),
                tr("Pause to read the derivation of a number."),
            )
        else:
            title = place(session.lesson.board, term)
            words = tr(
                "Not computed yet: press → until its turn comes. What will it be?"
            )
        self._place.setText(title)
        self._place.setVisible(bool(title))
        self._sentence.setText(words)
        self._result.set_blocks(())
        self._formula.set_blocks(())
        for widget in (self._result, self._rule, self._formula, self._note):
            widget.hide()
        if term is not None and session.run_state is not RunState.TRAINING:
            derived = prediction(session.lesson.board, term, self._manner(session))
            self._color(session)
            self._formula.set_blocks(derived.blocks)
            self._formula.show()
            self._rule.show()
        self.unfolding.hide()
        for line, section in self._sections:
            line.hide()
            section.hide()

    def _manner(self, session: Session) -> Manner:
        decimals = session.document.display.decimals

        def write(value: float) -> str:
            return short(value, decimals)

        def write_column(value: float) -> str:
            return fixed(value, decimals)

        room = (self.width() - 2 * _MARGIN - _SCROLL_BAR) / text_scale()
        return Manner(write, write_column, max(room, _LEAST_WIDTH))

    def _show_term(self, session: Session, term: TermId) -> None:
        board, manner = session.lesson.board, self._manner(session)
        self._color(session)
        self._place.setText(place(board, term))
        self._place.show()
        self._result.set_blocks((result_line(board, term, manner.write),))
        self._result.show()
        self._sentence.setText(sentence(board, term, manner.write))
        derived = derivation(board, term, manner)
        self._formula.set_blocks(derived.blocks)
        self._formula.setVisible(bool(derived.blocks))
        self._rule.setVisible(bool(derived.blocks))
        self._show_note(session, term, derived)
        self.unfolding.show_parts(board, term, derived, manner)
        self._show_sections(session, term)

    def _show_note(self, session: Session, term: TermId, derived: Derivation) -> None:
        by_hand = session.lesson.trace.by_hand
        is_given = is_leaf(session.lesson.board, term)
        notes = []
        if term.kind == "dL_da" and term.layer != session.document.network.depth:
            notes.append(tr("Weights before the update."))
        if by_hand is not None and by_hand.rounds(term.kind) and not is_given:
            notes.append(
                tr("Rounded by hand to {decimals} decimals.", decimals=by_hand.decimals)
            )
        if derived.needs_all_digits:
            notes.append(ALL_DIGITS)
        self._note.setText(" ".join(notes))
        self._note.setVisible(bool(notes))

    def _show_sections(self, session: Session, term: TermId) -> None:
        board = session.lesson.board
        sources: Sequence[TermId] = ()
        if not is_leaf(board, term):
            sources = sources_of(board, term)
        uses = used_by(board, term)
        has_samples = len(board.trace.places) > 1 and term.sample is None
        self.sources.set_terms(session, sources, tells_sample=has_samples)
        self.uses.set_terms(session, uses, tells_sample=has_samples)
        self.samples.set_term(session, term)
        self.check.set_term(session, term)
        self.exact.set_term(board, term)
        samples = len(self.samples.rows.terms)
        self._from.set_summary(marked(f"({len(sources):,})"))
        self._by.set_summary(marked(f"({len(uses):,})"))
        self._every.set_summary(marked(f"({samples:,})"))
        shown = {
            self._from: bool(sources),
            self._by: bool(uses),
            self._every: bool(samples),
            self._check: self.check.is_about(session, term),
            self._texts: True,
        }
        for line, section in self._sections:
            line.setVisible(shown[section])
            section.setVisible(shown[section])

    def _show_check(self) -> None:
        session = self._session
        if session is not None and session.asked is not None:
            self.check.set_term(session, session.asked)

    def _color(self, session: Session) -> None:
        theme = self._theme
        term = session.asked
        phase = session.lesson.phase(session.cursor.revealed)
        if term is not None:
            try:
                phase = session.lesson.board.phase(term)
            except KeyError:
                phase = "loss"
        colors = (
            theme.color("text"),
            theme.color("text2"),
            theme.phase(phase),
            theme.tint(phase),
        )
        for view in (self._result, self._formula):
            view.set_colors(*colors)
        self.unfolding.set_colors(colors)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        if self._session is not None:
            self._color(self._session)

    def resizeEvent(self, event: object) -> None:
        """Break the formulas anew."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.draw()


class _Line(QWidget):
    """A hairline between two things."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the colour of borders."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().mid())
        painter.end()
