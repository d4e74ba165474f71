"""The live loss plot. Imports pyqtgraph: made only after the window has painted."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.run.curve import Curve
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.plots.axes import (
    decade_ticks,
    decades,
    even_ticks,
    largest,
    outline,
    x_end,
    y_end,
)
from bpviz_desktop.views.plots.curve_view import CurveView
from bpviz_desktop.views.plots.marks import Marks

_MOST_READ = 4
# Earlier runs have one colour and each its own line.
_DASHES: tuple[list[float] | None, ...] = (None, [6, 3], [2, 3], [8, 3, 2, 3])
_NOTHING = "Every update’s loss will be drawn here."


class LossView(CurveView):
    """Loss of every update, earlier runs faint behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("loss_plot", "Loss by update", parent)
        self._is_log = False
        self._top = 0.1
        item = self.getPlotItem()
        self._old: list[pg.PlotDataItem] = []
        self._curve = item.plot([], [])
        self._marks = Marks(item)
        self._note = pg.TextItem(_NOTHING, anchor=(0.5, 0.5))
        self._reading = pg.TextItem("", anchor=(1, 0))
        item.addItem(self._note, ignoreBounds=True)
        item.addItem(self._reading, ignoreBounds=True)
        self.scene().sigMouseMoved.connect(self._on_mouse)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._marks.set_theme(theme)
        for note in (self._note, self._reading):
            note.setColor(theme.text2)
            note.fill = pg.mkBrush(theme.panel)
        super().set_theme(theme)

    def draw(self, session: Session) -> None:
        """Draw the session's curves."""
        if session.log_axis != self._is_log:
            self._is_log = session.log_axis
            self.getPlotItem().setLogMode(x=False, y=self._is_log)
        live = session.run_state is RunState.TRAINING
        self._set_ranges(session, may_shrink=not live)
        pen = pg.mkPen(self.theme.text, width=1 if live else 2)
        self._draw(self._curve, session.curve, pen)
        self._show_old(session.old_curves)
        curves = (session.curve, *session.old_curves[::-1])
        self._marks.show(curves, is_log=self._is_log, is_live=live)
        nothing = not len(session.curve.losses) and not session.old_curves
        self._note.setVisible(nothing)

    def _draw(self, drawn: pg.PlotDataItem, curve: Curve, pen: object) -> None:
        low, high = self.getPlotItem().vb.viewRange()[0]
        width = (high - low) / self.pixels
        x, y = outline(curve.series, curve.first, width, logarithmic=self._is_log)
        drawn.setData(x, y, pen=pen, connect="finite")
        # A single point has no line.
        drawn.setSymbol("o" if len(x) == 1 else None)
        drawn.setSymbolSize(5)
        drawn.setSymbolBrush(QColor(self.theme.text))
        drawn.setSymbolPen(None)

    def _show_old(self, curves: tuple[Curve, ...]) -> None:
        item = self.getPlotItem()
        while len(self._old) > len(curves):
            item.removeItem(self._old.pop())
        while len(self._old) < len(curves):
            self._old.append(item.plot([], []))
            self._old[-1].setZValue(-1)
        faint = QColor(self.theme.text2)
        faint.setAlphaF(0.6)
        for k, (drawn, curve) in enumerate(zip(self._old, curves, strict=True)):
            dashes = _DASHES[k % len(_DASHES)]
            self._draw(drawn, curve, pg.mkPen(faint, width=1, dash=dashes))

    def _set_ranges(self, session: Session, *, may_shrink: bool) -> None:
        curves = (session.curve, *session.old_curves)
        last = max(curve.first + len(curve.losses) for curve in curves)
        first, last = session.first_update, max(last, session.updates_made)
        every = [curve.series for curve in curves]
        if self._is_log:
            bottom, top = map(float, decades(every))
        else:
            highest = y_end(largest(every))
            self._top = highest if may_shrink else max(highest, self._top)
            bottom, top = 0.0, self._top
        end = float(first + x_end(last - first))
        ticks = decade_ticks if self._is_log else even_ticks
        if self.set_ends(float(first), end, bottom, top, ticks=ticks):
            self._note.setPos((first + end) / 2, (bottom + top) / 2)

    @Slot(object)
    def _on_mouse(self, where: QPointF) -> None:
        """Read the curve under the mouse."""
        session = self.session
        box = self.getPlotItem().vb
        if session is None or not box.sceneBoundingRect().contains(where):
            self._reading.setText("")
            return
        update = round(box.mapSceneToView(where).x())
        self._reading.setText(self._read(session, update))
        (_, right), (_, top) = box.viewRange()
        self._reading.setPos(right, top)

    def _read(self, session: Session, update: int) -> str:
        """The losses of the curves at an update, by name if they are many."""
        curves = (session.curve, *session.old_curves[::-1])
        found = [(curve, curve.at(update)) for curve in curves[:_MOST_READ]]
        read = [(curve, short(loss, 6)) for curve, loss in found if loss is not None]
        if not read:
            return ""
        if len(curves) == 1:
            return f"update {update:,}: loss {read[0][1]}"
        words = " · ".join(f"{curve.name}: {loss}" for curve, loss in read)
        return f"update {update:,}  {words}"

    def leaveEvent(self, event: object) -> None:
        """Stop reading."""
        self._reading.setText("")
        super().leaveEvent(event)
