"""The inspector: a number's place, value, meaning and derivation."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.engine.formula_text import text
from bpviz_desktop.engine.sentences import place, sentence
from bpviz_desktop.engine.symbols import symbol_of
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.session import Part, RunState, Session
from bpviz_desktop.views.derivation import derivation, result_line
from bpviz_desktop.views.formatting import plain, short
from bpviz_desktop.views.formula_view import FormulaView
from bpviz_desktop.views.panel import Panel
from bpviz_desktop.views.section import Section
from bpviz_desktop.views.theme import LIGHT, Theme

_NOTHING = (
    "Press → to compute the first number. Its formula, its numbers and the reason for "
    "it will stand here.\n\nClick any number, wire or neuron to ask “why?”."
)
_MARGIN = 16
_MOST_SOURCES = 12


class Inspector(Panel):
    """Follows the step; a click pins a term, Esc lets it follow again.

    Signals
    -------
    term_asked(object)
        TermId that was clicked in a derivation.
    term_hovered(object)
        TermId under the mouse, or None.
    """

    term_asked = Signal(object)
    term_hovered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAutoFillBackground(True)
        self.setMinimumWidth(300)
        self._theme = LIGHT
        self._session: Session | None = None
        self._exact = ""
        body = QWidget(self)
        body.setObjectName("inspector_body")
        self._place = self._label(body, "small")
        self._result = FormulaView(body)
        self._sentence = self._label(body, "sentence")
        self._rule = QFrame(body)
        self._rule.setFrameShape(QFrame.Shape.HLine)
        self._formula = FormulaView(body)
        self._note = self._label(body, "small")
        self._sources = QWidget(body)
        self._sources_column = QVBoxLayout(self._sources)
        self._sources_column.setContentsMargins(16, 0, 0, 4)
        self._sources_column.setSpacing(0)
        self._from = Section("Comes from", self._sources, is_open=False, parent=body)
        self._copy = QPushButton("Copy exact value", body)
        self._copy.clicked.connect(self._on_copy)
        column = QVBoxLayout(body)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        for widget in (
            *(self._place, self._result, self._sentence, self._rule),
            *(self._formula, self._note, self._from, self._copy),
        ):
            column.addWidget(widget)
        column.setAlignment(self._copy, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        for view in (self._result, self._formula):
            view.clicked.connect(self.term_asked)
            view.hovered.connect(self.term_hovered)

    def _label(self, parent: QWidget, name: str) -> QLabel:
        label = QLabel(parent)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Explain the pinned term, or the last one written."""
        old, self._session = self._session, session
        moved = {"lesson", "cursor", "pinned", "document", "granularity"}
        if old is not None and not fields & moved:
            return
        term = session.asked
        training = session.run_state is RunState.TRAINING and session.pinned is None
        if term is None or training or not session.is_known(term):
            self._show_nothing(session, term)
        else:
            self._show_term(session, term)

    def _show_nothing(self, session: Session, term: TermId | None) -> None:
        board = session.lesson.board
        if term is None:
            title, words = "Nothing computed yet", _NOTHING
        elif session.run_state is RunState.TRAINING:
            title, words = "Running", "Pause to read the derivation of a number."
        else:
            title = place(board, term)
            words = "Not computed yet: press → until its turn comes."
        self._place.setText(title)
        self._sentence.setText(words)
        self._exact = ""
        self._result.set_blocks(())
        self._formula.set_blocks(())
        for widget in self._details():
            widget.hide()

    def _details(self) -> tuple[QWidget, ...]:
        return (
            *(self._result, self._rule, self._formula, self._note),
            *(self._from, self._copy),
        )

    def _show_term(self, session: Session, term: TermId) -> None:
        board = session.lesson.board
        decimals = session.document.display.decimals

        def write(value: float) -> str:
            return short(value, decimals)

        for widget in self._details():
            widget.show()
        self._place.setText(place(board, term))
        self._result.set_blocks((result_line(board, term, write),))
        self._sentence.setText(sentence(board, term, write))
        width = max(self.width() - 2 * _MARGIN - 12, 240)
        blocks = derivation(board, term, write, width)
        self._formula.set_blocks(blocks)
        self._formula.setVisible(bool(blocks))
        self._rule.setVisible(bool(blocks))
        self._show_note(session, term)
        self._show_sources(session, term)
        self._exact = plain(board.value(term))
        self._copy.setToolTip(self._exact)
        self._color(session)

    def _show_note(self, session: Session, term: TermId) -> None:
        decimals = session.document.display.by_hand_decimals
        notes = []
        if term.kind == "dL_da" and term.layer != session.document.network.depth:
            notes.append("Weights as they were before the update.")
        if decimals is not None and term.kind == "a":
            notes.append(f"Rounded by hand to {decimals} decimals.")
        self._note.setText(" ".join(notes))
        self._note.setVisible(bool(notes))

    def _show_sources(self, session: Session, term: TermId) -> None:
        board = session.lesson.board
        try:
            sources = board.term(term).comes_from
        except KeyError:
            sources = ()
        while self._sources_column.count():
            item = self._sources_column.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        decimals = session.document.display.decimals
        for source in sources[:_MOST_SOURCES]:
            name = text(symbol_of(board.order, source))
            value = short(board.value(source), decimals)
            button = SourceButton(source, f"{name} = {value}", self._sources)
            button.asked.connect(self.term_asked)
            self._sources_column.addWidget(button)
        self._from.set_summary(f"({len(sources)})")
        self._from.setVisible(bool(sources))

    def _color(self, session: Session) -> None:
        theme = self._theme
        term = session.asked
        phase = session.lesson.phase(session.cursor.revealed)
        if term is not None:
            try:
                phase = session.lesson.board.phase(term)
            except KeyError:
                phase = "loss"
        for view in (self._result, self._formula):
            view.set_colors(
                theme.color("text"),
                theme.color("text2"),
                theme.phase(phase),
                theme.tint(phase),
            )

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        if self._session is not None:
            self._color(self._session)

    def resizeEvent(self, event: object) -> None:
        """Break the formulas anew."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        if self._session is not None:
            self.show_session(self._session, frozenset({"pinned"}))

    def term_of(self, part: Part, session: Session) -> TermId | None:
        """The number that stands for a part of the canvas."""
        lesson = session.lesson
        if part.kind == "unit" and part.layer == 0:
            return TermId("x", part.j, sample=lesson.focus)
        if part.kind == "unit":
            return TermId("a", part.layer, part.j, sample=lesson.focus)
        if part.kind == "wire":
            return lesson.order.gradient_of(part.layer, part.j, part.i)
        if part.kind == "bias":
            return lesson.order.gradient_of(part.layer, part.j, None)
        if part.kind == "target":
            return TermId("y", part.j, sample=lesson.focus)
        return lesson.order.loss_of(None)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._exact)


class SourceButton(QPushButton):
    """One line of "Comes from": a click asks for it."""

    asked = Signal(object)

    def __init__(self, term: TermId, words: str, parent: QWidget) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self._term = term
        self.setFlat(True)
        self.setObjectName("source")
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.asked.emit(self._term)
