"""The samples of the update on the screen, and how noisy its gradient is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.engine.board.symbols import parameter_symbol, unit_name
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.functions.losses import REDUCTIONS
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.trace import Trace
from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.written import fixed
from bpviz_desktop.model.run.train_job import updates_an_epoch
from bpviz_desktop.model.screen.batch import (
    BatchRows,
    Noise,
    batch_rows,
    noise_of,
)
from bpviz_desktop.model.screen.said import answer_said, target_said
from bpviz_desktop.model.screen.session import RunState, Session, place_looked_at
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.pictures.accumulator import Accumulator
from bpviz_desktop.views.panels.pictures.noise_plot import NoisePlot, noise_words
from bpviz_desktop.views.widgets.forms import part_combo
from bpviz_desktop.views.widgets.panel import LivePanel
from bpviz_desktop.views.widgets.plain_table import PlainTable

_FIELDS = frozenset(
    {"document", "lesson", "cursor", "pinned", "run_state", "selection"}
)
_HEADS = (tr("sample"), tr("target"), "ŷ", tr("loss"), tr("share"))
_IDLE_MS, _BOTH = 120, 620
_CHOICES = (
    (
        tr("samples"),
        tr("The samples of this update, and what each adds to its gradient"),
    ),
    (tr("noise"), tr("This update’s gradient beside that of all samples")),
    (tr("accumulator"), tr("How several batches are gathered into one update")),
)


_SAMPLES, _NOISE, _ACCUMULATOR = range(3)


class BatchPanel(LivePanel):
    """A table of the samples, and plots of the noise; both where there is room."""

    name = "batch_view"

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._session: Session | None = None
        self.rows: BatchRows | None = None
        self._of: Trace | None = None
        self.noise: Noise | None = None
        self.part = part_combo("batch_part", _CHOICES, self)
        self.part.activated.connect(self._on_part)
        self.table = PlainTable("batch_table", tr("Samples of this update"), self)
        self._words = QLabel(self)
        self._words.setObjectName("small")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self.plot = NoisePlot(self)
        self.accumulator = Accumulator(intents, self)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.table, 3)
        row.addWidget(self.plot, 2)
        row.addWidget(self.accumulator, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 2, 12, 6)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._words, 1)
        head.addWidget(self.accumulator.switches, 1)
        head.addWidget(self.part)
        column.addLayout(head)
        column.addLayout(row, 1)
        self._measuring = QTimer(self)
        self._measuring.setSingleShot(True)
        self._measuring.setInterval(_IDLE_MS)
        self._measuring.timeout.connect(self._measure)
        self.table.picked.connect(self._on_picked)
        self._show_parts()

    def sizeHint(self) -> QSize:
        return QSize(320, 120)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = self.plot.isHidden()
        self._show_parts()
        if shown and not self.plot.isHidden():
            self.draw()

    @property
    def _gathers(self) -> bool:
        return self.part.currentIndex() == _ACCUMULATOR

    @property
    def _shows_noise(self) -> bool:
        is_wide = self.width() >= _BOTH and not self._gathers
        return is_wide or self.part.currentIndex() == _NOISE

    def _show_parts(self) -> None:
        """Show what is chosen; samples and noise together where there is room."""
        has_room = self.width() >= _BOTH and not self._gathers
        self.table.setVisible(has_room or self.part.currentIndex() == _SAMPLES)
        self.plot.setVisible(self._shows_noise)
        self.accumulator.setVisible(self._gathers)
        self.accumulator.switches.setVisible(self._gathers)
        self._words.setVisible(not self._gathers)

    @Slot()
    def _on_part(self) -> None:
        self._show_parts()
        self.draw()

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Show the update on the screen."""
        self._session = session
        if fields & _FIELDS:
            self.draw_in_time(session)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self.plot.set_theme(theme)
        self.accumulator.set_theme(theme)

    # The samples.

    def draw(self) -> None:
        """List the samples; have the noise measured when nothing changes any more."""
        session = self._session
        if session is None:
            return
        trace = session.lesson.trace
        if self.rows is None or self._of is not trace:
            self.rows, self._of = batch_rows(trace), trace
        rows, network = self.rows, session.document.network
        heads = [*_HEADS, *(unit_name(network, 0, i) for i in range(network.widths[0]))]
        if len(trace.micro_batches) > 1:
            heads[0] = tr("batch · sample")
        count = len(rows.samples)
        bold = {count} | {
            k for k, s in enumerate(rows.samples.tolist()) if s == session.sample
        }
        self.table.show_rows(heads, count + 1, self._cell, bold=bold)
        self.table.resizeColumnsToContents()
        if self._gathers:
            self.accumulator.show_update(session, place_looked_at(session))
        elif self._shows_noise:
            self._draw_noise(session)
        else:
            self._words.setText(batch_words(session))

    def _cell(self, row: int, column: int) -> str:
        """A text of the table; its last row is the update's."""
        session, rows = self._session, self.rows
        if session is None or rows is None:
            return ""
        digits = session.document.display.decimals
        trace, is_all = session.lesson.trace, session.run_state is RunState.TRAINING
        revealed, order = session.cursor.revealed, session.lesson.order
        has_shares = is_all or revealed >= order.backward_end()
        if row == len(rows.samples):
            loss = order.loss_of(None)
            known = is_all or session.is_known(loss)
            words = ("?" if not known else fixed(trace.loss, digits)), "100 %"
            reduction = REDUCTIONS[trace.loss_settings.reduction]
            return (reduction, "", "", *words, "")[min(column, len(_HEADS))]
        sample = int(rows.samples[row])
        data = session.document.data
        if column == 0:
            many = len(trace.micro_batches) > 1
            m = f"{rows.micro_batches[row] + 1} · " if many else ""
            return f"{m}{sample + 1}"
        if column == 1:
            return target_said(data, rows.y[row])
        if column == 2:
            last = TermId("a", trace.network.depth, rows.y.shape[1] - 1, sample=sample)
            known = is_all or session.is_known(last)
            return answer_said(data, rows.answers[row], digits) if known else "?"
        if column == 3:
            known = is_all or session.is_known(TermId("L", sample=sample))
            return fixed(float(rows.losses[row]), digits) if known else "?"
        if column == 4:
            share = f"{fixed(100 * float(rows.shares[row]), 1)} %"
            return share if has_shares else "?"
        return fixed(float(rows.x[row, column - 5]), digits)

    @Slot(int)
    def _on_picked(self, row: int) -> None:
        if self.rows is not None and row < len(self.rows.samples):
            self.intents.set_focus(int(self.rows.samples[row]))

    # The noise.

    def _draw_noise(self, session: Session) -> None:
        place = place_looked_at(session)
        name = text(parameter_symbol(session.document.network, *place))
        noise = self.noise
        if session.run_state is RunState.TRAINING:
            self.noise = None
            self._words.setText(
                tr("Pause: the noise is measured where the run stands.")
            )
        elif noise is None or not self._is_of(session, noise):
            self.noise = None
            self._words.setText(tr("Measuring …"))
            self._measuring.start()
        else:
            self._words.setText(noise_words(noise, name))
        self.plot.show_noise(self.noise, name)

    @staticmethod
    def _is_of(session: Session, noise: Noise) -> bool:
        """Whether a noise belongs to the update on the screen."""
        return (
            noise.trace is session.lesson.trace
            and noise.data is session.document.data
            and noise.place == place_looked_at(session)
        )

    @Slot()
    def _measure(self) -> None:
        """Have the worker send all samples through the network."""
        session = self._session
        if session is None or session.run_state is RunState.TRAINING:
            return
        before = session.before
        begin = partial(
            noise_of,
            before.problem,
            before.data,
            session.lesson.trace,
            place_looked_at(session),
        )
        self.intents.have_computed("noise", begin, self._on_noise)

    @Slot(object)
    def _on_noise(self, noise: Noise) -> None:
        session = self._session
        if session is not None and self._is_of(session, noise):
            self.noise = noise
            self._draw_noise(session)


def batch_words(session: Session) -> str:
    """How many samples the update has, and where it is in its epoch."""
    before, trace = session.before, session.lesson.trace
    count, samples = updates_an_epoch(before), len(before.data.inputs)
    group = before.training.batch_size * before.training.accumulation_steps
    at = trace.before.position // group + 1
    words = tr(
        "{count:,} of {samples:,} samples", count=len(trace.places), samples=samples
    )
    return (
        tr(
            "{words}: update {at:,} of {count:,} in its epoch",
            words=words,
            at=at,
            count=count,
        )
        if count > 1
        else words
    )
