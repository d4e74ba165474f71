"""A plot of measured lines. Imports pyqtgraph: made only after the window painted."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.curves.lines import Line, Lines
from bpviz_desktop.views.plots.axes import even_ticks, x_end, y_end
from bpviz_desktop.views.plots.curve_view import CurveView

_MOST_NAMED, _NAME_PX = 8, 19.0
_DASHES: tuple[list[float] | None, ...] = (None, [6, 3], [2, 3], [8, 3, 2, 3])


class TrackedView(CurveView):
    """Lines over updates, named where they end.

    Parameters
    ----------
    name, words : str
        Of the widget, for scripts and for a screen reader.
    lines : callable
        What is drawn of a session.
    empty : str
        What is said while there is nothing.
    """

    def __init__(
        self, name: str, words: str, lines: Lines, empty: str, parent: QWidget
    ) -> None:
        super().__init__(name, words, parent)
        self._lines_of = lines
        self.top: float | None = None
        item = self.getPlotItem()
        self._drawn: list[pg.PlotDataItem] = []
        self._names = [pg.TextItem("", anchor=(0, 0.5)) for _ in range(_MOST_NAMED)]
        self._note = pg.TextItem(empty, anchor=(0.5, 0.5))
        self._reading = pg.TextItem("", anchor=(1, 0))
        for each in (*self._names, self._note, self._reading):
            item.addItem(each, ignoreBounds=True)
        self._shown: tuple[Floats, list[Line]] = (np.zeros(0), [])
        self.scene().sigMouseMoved.connect(self._on_mouse)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        for each in (*self._names, self._note, self._reading):
            each.setColor(theme.text2)
            each.fill = pg.mkBrush(theme.panel)
        super().set_theme(theme)

    def draw(self, session: Session) -> None:
        """Draw what was measured of this run."""
        tracks = session.tracks
        is_there = tracks is not None and len(tracks.updates) > 0
        lines = self._lines_of(session, tracks) if is_there and tracks else []
        x = tracks.updates if is_there and tracks else np.zeros(0)
        self._shown = (x, lines)
        self._set_ranges(session, lines)
        item = self.getPlotItem()
        while len(self._drawn) > len(lines):
            item.removeItem(self._drawn.pop())
        while len(self._drawn) < len(lines):
            self._drawn.append(item.plot([], []))
        for k, (drawn, line) in enumerate(zip(self._drawn, lines, strict=True)):
            y = np.where(np.isfinite(line.values), line.values, np.nan)
            drawn.setData(x, y, pen=self._pen(k, line), connect="finite")
            drawn.setZValue(1 if line.is_marked else 0)
        self._name(x, lines)
        self._note.setVisible(not lines)

    def _pen(self, k: int, line: Line) -> object:
        color = QColor(self.theme.text if line.is_marked else self.theme.text2)
        if not line.is_marked:
            color.setAlphaF(0.5)
        dash = _DASHES[k % len(_DASHES)]
        return pg.mkPen(color, width=2 if line.is_marked else 1, dash=dash)

    def _set_ranges(self, session: Session, lines: list[Line]) -> None:
        first, last = session.first_update, session.updates_made
        values = np.concatenate([line.values for line in lines] or [np.zeros(1)])
        values = values[np.isfinite(values)]
        top = self.top or y_end(float(np.abs(values).max(initial=0.0)))
        bottom = -top if len(values) and values.min() < 0 else 0.0
        end = float(first + x_end(last - first))
        ticks = _ticks_both_ways if bottom < 0 else even_ticks
        if self.top:  # a little room, so that no line lies on the edge
            bottom, top, ticks = -0.03 * top, 1.03 * top, _share_ticks
        self.set_ends(float(first), end, bottom, top, ticks=ticks)
        self._note.setPos((first + end) / 2, (bottom + top) / 2)

    def _name(self, x: Floats, lines: list[Line]) -> None:
        """Write the names of marked lines at their ends, clear of each other."""
        (_, _), (bottom, top) = self.getPlotItem().vb.viewRange()
        height = max(self.getPlotItem().vb.height(), 1.0)
        least, room = (top - bottom) * _NAME_PX / height, int(height / _NAME_PX)
        ends = sorted(
            (float(line.values[-1]), line.name)
            for line in [line for line in lines if line.is_marked][:_MOST_NAMED]
            if np.isfinite(line.values[-1])
        )[: max(room, 1)]
        # From below upwards; what would leave the plot moves down with all below it.
        spare = (top - least / 2) - len(ends) * least
        last = bottom - least / 2
        for n, (label, (value, name)) in enumerate(
            zip(self._names, ends, strict=False)
        ):
            last = max(min(value, spare + (n + 1) * least), last + least)
            label.setText(name)
            label.setPos(float(x[-1]), last)
        for k, label in enumerate(self._names):
            label.setVisible(k < len(ends))

    @Slot(object)
    def _on_mouse(self, where: QPointF) -> None:
        """Read all marked lines under the mouse."""
        box, (x, lines) = self.getPlotItem().vb, self._shown
        if not len(x) or not box.sceneBoundingRect().contains(where):
            self._reading.setText("")
            return
        at = int(np.argmin(np.abs(x - box.mapSceneToView(where).x())))
        words = " · ".join(
            f"{line.name} {short(float(line.values[at]), 6)}"
            for line in [line for line in lines if line.is_marked][:_MOST_NAMED]
        )
        self._reading.setText(f"after update {int(x[at]):,}  {words}")
        (_, right), (_, top) = box.viewRange()
        self._reading.setPos(right, top)

    def leaveEvent(self, event: object) -> None:
        """Stop reading."""
        self._reading.setText("")
        super().leaveEvent(event)


def _ticks_both_ways(bottom: float, top: float) -> list[tuple[float, str]]:
    """Five grid lines, 0 in the middle."""
    return [(k * top / 2, short(k * top / 2, 6)) for k in range(-2, 3)]


def _share_ticks(bottom: float, top: float) -> list[tuple[float, str]]:
    """0, a quarter, … of what is the most."""
    return [(k / 4, short(k / 4, 2)) for k in range(5)]
