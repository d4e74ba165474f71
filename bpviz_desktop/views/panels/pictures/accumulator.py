"""The accumulator: what it holds after each micro-batch, and what mistakes lead to."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QLabel, QWidget

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.engine.board.symbols import parameter_symbol
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.network import Floats, flat_index
from bpviz_desktop.language import tr
from bpviz_desktop.model.landscape.landscape import Span
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.screen.batch import Place
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.model.update.accumulation import (
    Way,
    Ways,
    equality_words,
    gathered,
    ways_steps,
)
from bpviz_desktop.views.look.size import room_of
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.widgets.frame import Frame, paint_axes
from bpviz_desktop.views.widgets.painted_plot import PaintedPlot
from bpviz_desktop.views.widgets.plain_table import PlainTable

_LEFT, _TOP, _RIGHT, _FOOT = 42.0, 8.0, 10.0, 20.0
# Losses of a mistake are drawn up to so many times the largest of the right way.
_MOST = 2.0
_BOTH, _NARROW, _UNBOUNDED = 520, 90, 16_777_215
_HEADS = ("", tr("its own"), tr("share"), tr("sum"))


class Accumulator(QWidget):
    """A row for each micro-batch, two switches, and the curves that they make.

    The switches are those of this demonstration: no project ever trains that way.
    """

    def __init__(self, intents: Intents, parent: QWidget) -> None:
        super().__init__(parent)
        self._intents = intents
        self._session: Session | None = None
        self._place: Place = (1, 0, None)
        self._sums: Floats = np.zeros(1)
        self.ways: Ways | None = None
        self.table = PlainTable("accumulator_table", tr("The accumulator"), self)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.words = QLabel(self)
        self.words.setObjectName("small")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.plot = WaysPlot(self)
        self.switches = QWidget(parent)
        self.divides = self._switch(tr("divide"), "accumulator_divides")
        self.zeroes = self._switch(tr("zero"), "accumulator_zeroes")
        switches = QHBoxLayout(self.switches)
        switches.setContentsMargins(0, 0, 0, 0)
        switches.setSpacing(8)
        switches.addWidget(QLabel(tr("forget to"), self.switches))
        switches.addWidget(self.divides)
        switches.addWidget(self.zeroes)
        switches.addStretch(1)
        self._left = QWidget(self)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._left)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(8)
        self._beside.addWidget(self.table, 3)
        self._beside.addWidget(self.words, 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._left, 1)
        row.addWidget(self.plot, 1)
        self._arrange()

    def _switch(self, words: str, name: str) -> QCheckBox:
        box = QCheckBox(words, self.switches)
        box.setObjectName(name)
        box.setToolTip(tr("Draw what a run comes to that does; no project trains so"))
        box.setAccessibleName(tr("forget to {words}", words=words))
        box.toggled.connect(self._on_switched)
        return box

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Table and curves beside each other; with little room what is asked for."""
        is_wide = self.width() >= _BOTH
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.TopToBottom if is_wide else ways.LeftToRight)
        self.words.setMaximumWidth(_UNBOUNDED if is_wide else _NARROW)
        self._left.setVisible(is_wide or self.way.is_right)
        self.plot.setVisible(is_wide or not self.way.is_right)

    @property
    def way(self) -> Way:
        """What the switches say."""
        return Way(not self.divides.isChecked(), not self.zeroes.isChecked())

    def show_update(self, session: Session, place: Place) -> None:
        """Show how the update on the screen gathers a parameter's gradient."""
        self._session, self._place = session, place
        trace = session.lesson.trace
        at = flat_index(trace.network.widths, *place)
        self._sums = gathered(trace, at)
        count = len(trace.micro_batches)
        self.table.show_rows(_HEADS, count + 2, self._cell, bold={count + 1})
        self.table.resizeColumnsToContents()
        self._show_ways()
        if session.run_state is not RunState.TRAINING and not self._is_current:
            begin = partial(ways_steps, session.before.problem, trace, self.way)
            self._intents.have_computed("accumulation", begin, self._on_ways)

    def _cell(self, row: int, column: int) -> str:
        session = self._session
        if session is None:
            return ""
        trace, sums = session.lesson.trace, self._sums
        at = flat_index(trace.network.widths, *self._place)
        count, decimals = len(trace.micro_batches), session.document.display.decimals
        if row == 0:
            return (tr("zeroed"), "", "", "0")[column]
        is_known = self._is_known(session, min(row, count) - 1)
        if row == count + 1:
            name = text(parameter_symbol(trace.network, *self._place))
            whole = short(float(sums[-1]), decimals) if is_known else "?"
            return (f"∂L/∂{name}", "", "", whole)[column]
        batch = trace.micro_batches[row - 1]
        own = float(batch.dL_dparameters.flat[at])
        return (
            tr("batch {row}", row=row),
            short(own, decimals) if is_known else "?",
            short(batch.share, 3),
            short(float(sums[row]), decimals) if is_known else "?",
        )[column]

    def _is_known(self, session: Session, micro_batch: int) -> bool:
        """Whether the way back of a micro-batch has reached the parameter."""
        term = session.lesson.order.part_of_gradient(*self._place, micro_batch)
        return session.run_state is RunState.TRAINING or session.is_known(term)

    # The mistakes.

    @property
    def _is_current(self) -> bool:
        """Whether the curves are those of the update on the screen."""
        ways, session = self.ways, self._session
        return (
            ways is not None
            and session is not None
            and ways.trace is session.lesson.trace
            and ways.way == self.way
        )

    def _show_ways(self) -> None:
        ways = self.ways if self._is_current else None
        self.plot.show_ways(ways)
        self.words.setText("" if ways is None else equality_words(ways))

    @Slot(object)
    def _on_ways(self, ways: Ways) -> None:
        self.ways = ways
        self._show_ways()

    @Slot()
    def _on_switched(self) -> None:
        self._arrange()
        if self._session is not None:
            self.show_update(self._session, self._place)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self.plot.set_theme(theme)


class WaysPlot(PaintedPlot):
    """The losses of the right way, and of the one that the switches make."""

    hint, least = QSize(180, 90), QSize(90, 40)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ways: Ways | None = None

    def show_ways(self, ways: Ways | None) -> None:
        """Draw these; None: they are not known yet."""
        self._ways = ways
        words = "" if ways is None else tr("Losses of the right way and of the mistake")
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ways = self._ways
        area = room_of(self).adjusted(_LEFT, _TOP, -_RIGHT, -_FOOT)
        if ways is None or min(area.width(), area.height()) < 20 or not len(ways.right):
            return
        painter = self.begun()
        theme = self._theme
        known = ways.wrong[np.isfinite(ways.wrong)]
        top = float(ways.right.max())
        most = min(max(float(known.max(initial=top)), top), _MOST * top) or 1.0
        count = max(len(ways.right), 2)
        frame = Frame(area, Span(1.0, float(count)), Span(0.0, 1.05 * most))
        paint_axes(painter, frame, theme, (tr("update"), "L"))
        painter.setClipRect(area.adjusted(-1, -4, 1, 1))
        self._paint(painter, frame, ways.right, QPen(theme.color("text"), 2))
        if not ways.way.is_right:
            dashed = QPen(theme.color("error"), 2, Qt.PenStyle.DashLine)
            self._paint(painter, frame, ways.wrong, dashed)
        painter.setClipping(False)
        self._paint_names(painter, frame, ways)
        painter.end()

    @staticmethod
    def _paint(painter: QPainter, frame: Frame, losses: Floats, pen: QPen) -> None:
        painter.setPen(pen)
        x = np.arange(1.0, len(losses) + 1)
        for line in frame.line(x, losses):
            painter.drawPolyline(line)

    def _paint_names(self, painter: QPainter, frame: Frame, ways: Ways) -> None:
        """Which is which, in the upper right corner."""
        ground = QColor(self._theme.color("panel"))
        ground.setAlphaF(0.85)
        corner = QRectF(frame.area.right() - 92, frame.area.top(), 92, 32)
        painter.fillRect(corner, ground)
        names = [(tr("right"), "text", Qt.PenStyle.SolidLine)]
        if not ways.way.is_right:
            names.append((tr("forgotten"), "error", Qt.PenStyle.DashLine))
        for row, (name, role, style) in enumerate(names):
            y = frame.area.top() + 9 + 15 * row
            right = frame.area.right()
            painter.setPen(QPen(self._theme.color(role), 2, style))
            painter.drawLine(QPointF(right - 20, y), QPointF(right, y))
            box = QRectF(right - 100, y - 8, 74, 16)
            painter.setPen(self._theme.color(role))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, int(flags), name)
