"""The live loss plot. Imports pyqtgraph: made only after the window has painted."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.run.curve import Curve
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.views.look.fonts import interface_font
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.plots.axes import (
    decade_ticks,
    decades,
    even_ticks,
    largest,
    outline,
    update_ticks,
    x_end,
    y_end,
)
from bpviz_desktop.views.plots.edge_axis import EdgeAxis
from bpviz_desktop.views.plots.marks import Marks

AXIS_WIDTH = 52
_SIDES = ("left", "bottom")
_MOST_READ = 4
# Earlier runs have one colour and each its own line.
_DASHES: tuple[list[float] | None, ...] = (None, [6, 3], [2, 3], [8, 3, 2, 3])
_NOTHING = "Every update’s loss will be drawn here."


class LossView(pg.PlotWidget):
    """Loss of every update, earlier runs faint behind it, a line at the one shown.

    Signals
    -------
    axis_changed(float, float, float, float)
        Ends of the x axis, and the pixels left and right of it.
    """

    axis_changed = Signal(float, float, float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, axisItems={side: EdgeAxis(side) for side in _SIDES})
        self.setObjectName("loss_plot")
        self.setAccessibleName("Loss by update")
        self._theme = LIGHT
        self._session: Session | None = None
        self._is_log = False
        self._top = 0.1
        self._shown_ends: object = None
        item = self.getPlotItem()
        item.hideButtons()
        item.setMenuEnabled(False)
        item.setMouseEnabled(x=False, y=False)
        item.getAxis("left").setWidth(AXIS_WIDTH)
        item.layout.setContentsMargins(12, 8, 24, 0)
        for name in _SIDES:
            axis = item.getAxis(name)
            axis.setCacheMode(axis.CacheMode.DeviceCoordinateCache)
            axis.enableAutoSIPrefix(False)
            axis.setTickFont(interface_font(12))
            axis.setStyle(hideOverlappingLabels=False, tickLength=0)
        item.getAxis("bottom").setHeight(22)
        self._old: list[pg.PlotDataItem] = []
        self._curve = item.plot([], [])
        self._here = pg.InfiniteLine(angle=90)
        item.addItem(self._here)
        self._marks = Marks(item)
        self._note = pg.TextItem(_NOTHING, anchor=(0.5, 0.5))
        self._reading = pg.TextItem("", anchor=(1, 0))
        item.addItem(self._note, ignoreBounds=True)
        item.addItem(self._reading, ignoreBounds=True)
        self.scene().sigMouseMoved.connect(self._on_mouse)
        item.vb.sigResized.connect(self._on_resized)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        self.setBackground(theme.panel)
        item = self.getPlotItem()
        for name in _SIDES:
            axis = item.getAxis(name)
            axis.setPen(pg.mkPen(theme.border))
            axis.setTextPen(pg.mkPen(theme.text2))
        item.showGrid(x=False, y=True, alpha=0.35)
        self._marks.set_theme(theme)
        self._here.setPen(pg.mkPen(theme.outline, width=1))
        for note in (self._note, self._reading):
            note.setColor(theme.text2)
            note.fill = pg.mkBrush(theme.panel)
        if self._session is not None:
            self.show_session(self._session)

    def show_session(self, session: Session) -> None:
        """Draw the session's curves and where the cursor is."""
        self._session = session
        box = self.getPlotItem().vb
        if min(box.width(), box.height()) < 1.0:
            return  # There is no room: pyqtgraph cannot place texts. A resize comes.
        if session.log_axis != self._is_log:
            self._is_log = session.log_axis
            self.getPlotItem().setLogMode(x=False, y=self._is_log)
        live = session.run_state is RunState.TRAINING
        self._set_ranges(session, may_shrink=not live)
        pen = pg.mkPen(self._theme.text, width=1 if live else 2)
        self._draw(self._curve, session.curve, pen)
        self._show_old(session.old_curves)
        curves = (session.curve, *session.old_curves[::-1])
        self._marks.show(curves, is_log=self._is_log, is_live=live)
        self._here.setPos(session.update)
        nothing = not len(session.curve.losses) and not session.old_curves
        self._note.setVisible(nothing)

    def _draw(self, drawn: pg.PlotDataItem, curve: Curve, pen: object) -> None:
        box = self.getPlotItem().vb
        low, high = box.viewRange()[0]
        pixels = max(box.width() * self.devicePixelRatioF(), 200.0)
        x, y = outline(
            curve.series, curve.first, (high - low) / pixels, logarithmic=self._is_log
        )
        drawn.setData(x, y, pen=pen, connect="finite")
        # A single point has no line.
        drawn.setSymbol("o" if len(x) == 1 else None)
        drawn.setSymbolSize(5)
        drawn.setSymbolBrush(QColor(self._theme.text))
        drawn.setSymbolPen(None)

    def _show_old(self, curves: tuple[Curve, ...]) -> None:
        item = self.getPlotItem()
        while len(self._old) > len(curves):
            item.removeItem(self._old.pop())
        while len(self._old) < len(curves):
            self._old.append(item.plot([], []))
            self._old[-1].setZValue(-1)
        faint = QColor(self._theme.text2)
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
        ends = (float(first), float(first + x_end(last - first)), bottom, top)
        # An axis that is set anew is drawn anew, which takes longer than a frame may.
        if (ends, self._is_log) == self._shown_ends:
            return
        self._shown_ends = (ends, self._is_log)
        item = self.getPlotItem()
        item.setXRange(*ends[:2], padding=0)
        item.setYRange(*ends[2:], padding=0)
        ticks = decade_ticks if self._is_log else even_ticks
        item.getAxis("left").setTicks([ticks(bottom, top)])
        item.getAxis("bottom").setTicks([update_ticks(first, ends[1])])
        self._note.setPos((ends[0] + ends[1]) / 2, (bottom + top) / 2)
        self._tell_axis()

    @Slot()
    def _on_resized(self) -> None:
        self._tell_axis()
        if self._session is not None:
            self.show_session(self._session)

    def _tell_axis(self) -> None:
        box = self.getPlotItem().vb
        frame = box.mapRectToScene(box.boundingRect())
        low, high = box.viewRange()[0]
        right = self.width() - frame.right()
        self.axis_changed.emit(low, high, frame.left(), right)

    @Slot(object)
    def _on_mouse(self, where: QPointF) -> None:
        """Read the curve under the mouse."""
        session = self._session
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

    def keyPressEvent(self, event: object) -> None:
        """The plot has no use for keys; the window has."""
        event.ignore()  # type: ignore[attr-defined]
