"""The tab Code: the program of what is on the screen, lit step by step; the tape."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.language import tr
from bpviz_desktop.model.code.lines import Line
from bpviz_desktop.model.code.lit import lit
from bpviz_desktop.model.code.programs import CORES
from bpviz_desktop.model.laboratory.as_torch import torch_text
from bpviz_desktop.model.laboratory.computation import Computation, compare_modes
from bpviz_desktop.model.laboratory.expression import read_expression
from bpviz_desktop.model.laboratory.tape import Record, tape_of
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.screen.autodiff.laboratory import (
    asked_node,
    computation_of,
    lab_of,
    position_of,
)
from bpviz_desktop.model.screen.autodiff.words import edge_name, modes_words
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.code.listing import Listing
from bpviz_desktop.views.widgets.panel import LivePanel
from bpviz_desktop.views.widgets.plain_table import PlainTable
from bpviz_desktop.views.widgets.switch import Switch

_PARTS = (
    (
        "PyTorch",
        "PyTorch",
        tr("The program in PyTorch, the lines of the last step lit"),
    ),
    ("NumPy", "NumPy", tr("The same in plain NumPy, every derivative written out")),
    (
        "Tape",
        tr("Tape"),
        tr("What was recorded, in order: what backward() walks back over"),
    ),
)
_PYTORCH, _NUMPY, _TAPE = range(3)
_HEADS = ("#", tr("record"), tr("to"), tr("value"), "grad")
_WORDS = {
    _PYTORCH: tr("File → Export code writes all of it, with data and parameters."),
    _NUMPY: tr("File → Export code writes all of it, with data and parameters."),
    _TAPE: "",
}


class CodePanel(LivePanel):
    """A switch, and what it chooses.

    Attributes
    ----------
    listing : Listing
    tape : PlainTable
    needs : QCheckBox
        requires_grad of the leaf that is asked about, or detach of the operation.
    again, zero : QToolButton
        backward() once more, and zero_grad().
    """

    name = "code_panel"

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._session: Session | None = None
        self._records: tuple[Record, ...] = ()
        self._of: Computation | None = None
        self._modes = ""
        self._key: tuple[object, ...] = ()
        self._lines: list[Line] = []
        self.parts = Switch(_PARTS, self)
        self.listing = Listing("code_listing", tr("Program"), self)
        self.tape = PlainTable("tape_table", tr("Tape of records"), self)
        self.needs = QCheckBox(self)
        self.needs.setObjectName("tape_switch")
        self.needs.setToolTip(tr("What the tape records of the line that is chosen"))
        self._words = QLabel(self)
        self._words.setObjectName("small")
        self._words.setWordWrap(True)
        self._stack = QStackedWidget(self)
        taped = QWidget(self)
        column = QVBoxLayout(taped)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tape, 1)
        column.addWidget(self.needs)
        self.again = self._button(
            "backward() again", tr("Without zero_grad() in between")
        )
        self.zero = self._button("zero_grad()", tr("Begin anew, with no gradients"))
        calls = QHBoxLayout()
        calls.addWidget(self.again)
        calls.addWidget(self.zero)
        calls.addStretch(1)
        column.addLayout(calls)
        self._stack.addWidget(self.listing)
        self._stack.addWidget(taped)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 10, 12, 8)
        whole.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.parts)
        row.addStretch(1)
        whole.addLayout(row)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._words)
        self.parts.chosen.connect(self.draw)
        self.tape.picked.connect(self._on_picked)
        self.needs.clicked.connect(self._on_switched)
        self.again.clicked.connect(self._on_again)
        self.zero.clicked.connect(self._on_zero)

    def _button(self, words: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("tool")
        button.setText(words)
        button.setToolTip(tip)
        return button

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Light the lines of the last step."""
        self._session = session
        self.draw_in_time(session)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self.listing.set_theme(theme)

    @Slot()
    def draw(self) -> None:
        """Draw the session that was shown last."""
        session = self._session
        if session is None:
            return
        place = self.parts.place
        self._stack.setCurrentIndex(int(place == _TAPE))
        self._words.setText(_WORDS[place])
        lab = lab_of(session)
        if place == _TAPE:
            self._draw_tape(session)
        elif lab.is_typed and lab.is_shown:
            self._draw_expression(session, place)
        else:
            self._draw_program(session, "numpy" if place == _NUMPY else "pytorch")

    def _draw_program(self, session: Session, language: str) -> None:
        document = session.document
        key = language, document.network, document.loss, document.training
        if key != self._key:
            self._key, self._lines = key, CORES[language](document)
        lines = self._lines
        self.listing.show_text("\n".join(line.text for line in lines))
        if session.run_state is RunState.TRAINING:
            self.listing.light((), (), "text")
            return
        term = session.asked
        phase = session.lesson.phase(session.cursor.revealed)
        if term is not None:
            phase = session.lesson.phase_of(term) or phase
        found = lit(lines, term, phase)
        self.listing.light(found.lines, found.around, phase)

    def _draw_expression(self, session: Session, place: int) -> None:
        computation = computation_of(session)
        assert computation is not None
        lab, position = lab_of(session), position_of(session)
        if place == _NUMPY:
            self._words.setText(tr("Typed expressions are written in PyTorch alone."))
        text, places = torch_text(lab.source, computation)
        self.listing.show_text(text)
        at = computation.current(position)
        if at is None:
            self.listing.light((), (), "text")
            return
        phase = computation.phase(position)
        line = places.get(read_expression(lab.source).lines[at])
        called: tuple[int, ...] = ()
        if phase == "backward":
            rows = text.split("\n")
            called = tuple(k for k, row in enumerate(rows) if ".backward(" in row)
        self.listing.light(() if line is None else (line,), called, phase)

    # The tape.

    def _draw_tape(self, session: Session) -> None:
        computation = computation_of(session)
        if computation is None:
            self._records = ()
            self._words.setText(tr("This network’s graph is too large for a tape."))
        elif computation is not self._of:
            self._records = tape_of(computation)
            self._modes = modes_words(compare_modes(computation))
        if computation is not None:
            self._words.setText(self._modes)
        self._of = computation
        current = self._row_of(session)
        bold = () if current is None else (current,)
        self.tape.show_rows(_HEADS, len(self._records), self._cell, bold=bold)
        self.tape.resizeColumnsToContents()
        if current is not None:
            self.tape.scrollTo(self.tape.model().index(current, 0))
        self._draw_switch(None if current is None else self._records[current])
        calls = lab_of(session).backwards
        self.zero.setEnabled(calls > 1)
        times = f" (× {calls})" if calls > 1 else ""
        self.again.setText(tr("backward() again{times}", times=times))

    def _row_of(self, session: Session) -> int | None:
        """The record that is asked about, or was made or walked over last."""
        computation, node = self._of, asked_node(session)
        if computation is None or computation is not computation_of(session):
            return None  # other records are on the screen
        if node is None:
            node = computation.current(position_of(session))
        found = (k for k, each in enumerate(self._records) if each.node == node)
        return next(found, None)

    def _draw_switch(self, record: Record | None) -> None:
        self.needs.setVisible(record is not None and record.can_switch)
        if record is not None:
            name = self._name(record.node)
            words = "requires_grad" if record.is_leaf else "detach()"
            self.needs.setText(tr("{words} of {name}", words=words, name=name))
            self.needs.setChecked(record.is_switched != record.is_leaf)

    def _name(self, node: int) -> str:
        assert self._of is not None and self._session is not None
        network = self._session.lesson.trace.network
        return edge_name(network, self._of.graph.nodes[node])

    def _cell(self, row: int, column: int) -> str:
        computation, session = self._of, self._session
        if computation is None or session is None:
            return ""
        record, position = self._records[row], position_of(session)
        graph = computation.graph
        match column:
            case 0:
                return str(record.node)
            case 1:
                name = self._name(record.node) if record.is_leaf else record.name
                return name if record.is_leaf else name.removesuffix("0")
            case 2:
                return ", ".join(map(str, record.leads_to[:4])) + (
                    ", …" if record.leads_to[4:] else ""
                )
            case 3:
                known = computation.is_known(record.node, position)
                return short(graph.values[record.node]) if known else "?"
        if record.is_leaf:
            found = computation.grad(record.node, position)
        else:
            found = computation.gradient(record.node, position)
        return "" if found is None else short(found)

    @Slot(int)
    def _on_picked(self, row: int) -> None:
        session = self._session
        if session is not None and computation_of(session) is self._of:
            self.intents.bench.ask(self._records[row].node)

    @Slot()
    def _on_again(self) -> None:
        self.intents.bench.call_backward()

    @Slot()
    def _on_zero(self) -> None:
        self.intents.bench.zero()

    @Slot()
    def _on_switched(self) -> None:
        session = self._session
        row = None if session is None else self._row_of(session)
        if row is not None:
            self.intents.bench.switch(self._records[row].node)
