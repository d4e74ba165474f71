"""What every curve over updates is: a panel whose plot is made late, with a legend."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.run.lines import Chart, Line
from bpviz_desktop.model.screen.session import EPOCH, RunState, Session
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.panels.curves.legend import Legend, Row
from bpviz_desktop.views.panels.curves.lines import updates_smoothed
from bpviz_desktop.views.plots.axes import Span
from bpviz_desktop.views.widgets.pace import Pace
from bpviz_desktop.views.widgets.panel import Panel

if TYPE_CHECKING:
    from bpviz_desktop.views.plots.curve_view import CurveView

_LEGEND_MS = 100
# While a run goes on, of frames that have numbers to draw too.
_CURVE_MS = 45
_SMOOTHINGS = (1, 5, 20, 100, 500, EPOCH)


class CurvePanel(Panel):
    """Holds the room of a plot until pyqtgraph is there, then the plot.

    Attributes
    ----------
    plot, words, empty, title, up : str
        The plot's objectName, what a screen reader calls it, what stands in it while
        there is nothing, and what a report calls it and its upward axis.
    has_log : bool
        Whether its numbers can stand on a logarithmic axis.
    top : float or None
        What no number can be above; None: as the numbers ask for.
    drawn : frozenset of str
        Fields of the session that it depends on.
    view : CurveView or None

    Signals
    -------
    axis_changed(float, float, float, float)
        Ends of the x axis, and the pixels left and right of it: the timeline lies on
        the same axis.
    run_menu_asked(object, QPoint)
        What can be done with this run (a Curve), there on the screen.
    """

    axis_changed = Signal(float, float, float, float)
    run_menu_asked = Signal(object, object)
    plot: ClassVar[str]
    words: ClassVar[str]
    empty: ClassVar[str]
    title: ClassVar[str]
    up: ClassVar[str]
    has_log: ClassVar[bool] = False
    top: ClassVar[float | None] = None
    drawn: ClassVar[frozenset[str]] = frozenset({"document"})
    _own: ClassVar[frozenset[str]] = frozenset(
        {"run_state", "updates_made", "curve", "log_axes", "smoothing"}
    )

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self.view: CurveView | None = None
        self._theme = LIGHT
        self._session: Session | None = None
        self._lines: list[Line] = []
        self._hidden: set[str] = set()
        self._pointed: float | None = None
        self._room = QWidget(self)
        growing = QSizePolicy.Policy.Expanding
        self._room.setSizePolicy(growing, growing)
        self._head = QLabel(self)
        self._head.setObjectName("small")
        self.legend = Legend(self)
        self._curves = Pace(_CURVE_MS, self._draw, self)
        self._pace = Pace(_LEGEND_MS, self._read, self)
        self._lay_out()
        self.legend.toggled.connect(self._on_toggled)
        self.legend.renamed.connect(self._on_renamed)
        self.legend.removed.connect(self._on_removed)
        self.legend.menu_asked.connect(self._on_menu)

    def _lay_out(self) -> None:
        side = self._side = QVBoxLayout()
        side.setContentsMargins(4, 6, 12, 0)
        side.setSpacing(2)
        side.addLayout(self._tools())
        side.addWidget(self._head)
        side.addWidget(self.legend, 1)
        side.addStretch()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._room, 1)
        self._row.addLayout(side)

    def _tools(self) -> QHBoxLayout:
        """How the numbers are drawn."""
        self._smooth = QComboBox(self)
        self._smooth.setObjectName(f"{self.plot}_smoothing")
        self._smooth.setAccessibleName(tr("Smoothing"))
        self._smooth.setToolTip(tr("Draw the mean of the last updates at each one"))
        for count in _SMOOTHINGS:
            words = {1: tr("off"), EPOCH: tr("epoch")}.get(count, str(count))
            self._smooth.addItem(words, count)
        self._smooth.activated.connect(self._on_smoothing)
        self._log = QCheckBox(tr("log axis"), self)
        self._log.setToolTip(tr("Draw the numbers on a logarithmic axis"))
        self._log.clicked.connect(self._on_log)
        self._log.setVisible(self.has_log)
        self._smoothing = (QLabel(tr("smooth"), self), self._smooth)
        tools = QHBoxLayout()
        tools.setSpacing(6)
        for each in (*self._smoothing, self._log):
            tools.addWidget(each)
        tools.addStretch(1)
        return tools

    def lines(self, session: Session) -> list[Line]:
        """What is drawn."""
        raise NotImplementedError

    def span(self, session: Session) -> Span:
        """The updates of the run."""
        is_live = session.run_state is RunState.TRAINING
        return Span(session.first_update, session.updates_made, session.update, is_live)

    def chart(self, session: Session) -> Chart:
        """What is to be seen: the lines that are not hidden."""
        return Chart(
            self.title,
            self.up,
            [line for line in self.lines(session) if line.key not in self._hidden],
            self.has_log and self.name in session.log_axes,
            updates_smoothed(session),
            self.top,
        )

    def load(self) -> None:
        """Make the plot; imports pyqtgraph."""
        if self.view is not None:
            return
        from bpviz_desktop.views.plots.curve_view import CurveView

        self.view = CurveView(self.plot, self.words, self.empty, self)
        self.view.axis_changed.connect(self.tell_axis)
        self.view.pointed.connect(self._on_pointed)
        self.view.zoomed.connect(self._draw)
        self.view.set_theme(self._theme)
        self._row.replaceWidget(self._room, self.view)
        self._room.hide()
        self._room.deleteLater()
        self._draw()

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Draw the curves, and say how they are drawn."""
        self._session = session
        if fields & {"log_axes", "smoothing"}:
            self._smooth.setCurrentIndex(self._smooth.findData(session.smoothing))
            self._log.setChecked(self.name in session.log_axes)
        if fields & (self.drawn | self._own):
            # A frame with new numbers has enough to draw; the next one has curves.
            has_numbers = "lesson" in fields
            is_live = session.run_state is RunState.TRAINING
            self._curves.ask(is_live=is_live and has_numbers)

    @Slot()
    def _draw(self) -> None:
        session = self._session
        if self.view is None or session is None:
            return
        chart = self.chart(session)
        self.view.show_chart(chart, self.span(session))
        self._pace.ask(is_live=session.run_state is RunState.TRAINING)

    @Slot()
    def _read(self) -> None:
        """Name the lines, with their numbers where one points, or at their ends."""
        session = self._session
        if session is None:
            return
        from bpviz_desktop.views.plots.curve_view import pen_of

        lines = self.lines(session)
        self.legend.show_rows(
            [
                Row(
                    line.key,
                    line.name,
                    pen_of(line, self._theme),
                    is_hidden=line.key in self._hidden,
                    is_run=line.curve is not None,
                )
                for line in lines
            ]
        )
        at = self._pointed
        numbers = [line.numbers.at(_where(line, at)) for line in lines]
        written = ["" if number is None else short(number) for number in numbers]
        self.legend.show_numbers(written)
        if self.view is not None:
            said = zip((line.name for line in lines), written, strict=True)
            self.view.setAccessibleDescription(
                ", ".join(f"{name} {number}" for name, number in said if number)
            )
        self._head.setText("" if at is None else tr("update {at:,}", at=round(at)))

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        self.legend.set_theme(theme)
        if self.view is not None:
            self.view.set_theme(theme)
            self._read()

    @Slot()
    def tell_axis(self) -> None:
        """Tell where the x axis lies."""
        if self.view is not None:
            low, high, left, right = self.view.across
            right += self.width() - self.view.width()
            self.axis_changed.emit(low, high, left, right)

    # What is asked for.

    @Slot(object)
    def _on_pointed(self, update: float | None) -> None:
        self._pointed = update
        self._read()

    @Slot()
    def _on_smoothing(self) -> None:
        self.intents.set_smoothing(self._smooth.currentData())

    @Slot(bool)
    def _on_log(self, is_log: bool) -> None:
        self.intents.set_log_axis(self.name, is_log)

    @Slot(str)
    def _on_toggled(self, key: str) -> None:
        self._hidden ^= {key}
        self._draw()

    def _run(self, key: str) -> Line | None:
        """The run that a line is of."""
        lines = [] if self._session is None else self.lines(self._session)
        found = (each for each in lines if each.key == key and each.curve is not None)
        return next(found, None)

    @Slot(str, str)
    def _on_renamed(self, key: str, name: str) -> None:
        line = self._run(key)
        if line is not None and line.curve is not None and name != line.name:
            self.intents.change_run(replace(line.curve, title=name))

    @Slot(str)
    def _on_removed(self, key: str) -> None:
        line = self._run(key)
        if line is not None and line.curve is not None:
            self.intents.remove_run(line.curve)

    @Slot(str, object)
    def _on_menu(self, key: str, where: QPoint) -> None:
        line = self._run(key)
        if line is not None:
            self.run_menu_asked.emit(line.curve, where)


def _where(line: Line, pointed: float | None) -> float:
    """Where a line is read."""
    if pointed is not None:
        return pointed
    ends = line.numbers.ends
    return 0.0 if ends is None else ends[1]
