"""A plot over updates. Imports pyqtgraph: made only after the window has painted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import pyqtgraph as pg
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.look.fonts import interface_font
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.plots.axes import update_ticks
from bpviz_desktop.views.plots.edge_axis import EdgeAxis

# From the ends of an axis to places on it and what stands there.
Ticks: TypeAlias = Callable[[float, float], list[tuple[float, str]]]
AXIS_WIDTH = 52
_SIDES = ("left", "bottom")


class CurveView(pg.PlotWidget):
    """Axes in the theme's colours, a line at the update shown, and no mouse or keys.

    A subclass draws its curves in `draw`, with `self.theme`, and sets the axes with
    `set_ends`.

    Signals
    -------
    axis_changed(float, float, float, float)
        Ends of the x axis, and the pixels left and right of it.
    """

    axis_changed = Signal(float, float, float, float)

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, axisItems={side: EdgeAxis(side) for side in _SIDES})
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.theme = LIGHT
        self.session: Session | None = None
        self._shown_ends: object = None
        item = self.getPlotItem()
        item.hideButtons()
        item.setMenuEnabled(False)
        item.setMouseEnabled(x=False, y=False)
        item.getAxis("left").setWidth(AXIS_WIDTH)
        item.layout.setContentsMargins(12, 8, 24, 0)
        for side in _SIDES:
            axis = item.getAxis(side)
            axis.setCacheMode(axis.CacheMode.DeviceCoordinateCache)
            axis.enableAutoSIPrefix(False)
            axis.setTickFont(interface_font(12))
            axis.setStyle(hideOverlappingLabels=False, tickLength=0)
        item.getAxis("bottom").setHeight(22)
        self._here = pg.InfiniteLine(angle=90)
        item.addItem(self._here)
        item.vb.sigResized.connect(self._on_resized)

    def show_session(self, session: Session) -> None:
        """Draw the session's curves and where the cursor is."""
        self.session = session
        box = self.getPlotItem().vb
        if min(box.width(), box.height()) < 1.0:
            return  # There is no room: pyqtgraph cannot place texts. A resize comes.
        self.draw(session)
        self._here.setPos(session.update)

    def draw(self, session: Session) -> None:
        """Draw what there is of the session."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self.theme = theme
        self.setBackground(theme.panel)
        item = self.getPlotItem()
        for side in _SIDES:
            axis = item.getAxis(side)
            axis.setPen(pg.mkPen(theme.border))
            axis.setTextPen(pg.mkPen(theme.text2))
        item.showGrid(x=False, y=True, alpha=0.35)
        self._here.setPen(pg.mkPen(theme.outline, width=1))
        if self.session is not None:
            self.show_session(self.session)

    @property
    def pixels(self) -> float:
        """How many pixels of the screen the x axis has."""
        return max(self.getPlotItem().vb.width() * self.devicePixelRatioF(), 200.0)

    def set_ends(
        self, first: float, last: float, bottom: float, top: float, *, ticks: Ticks
    ) -> bool:
        """Set both axes, the left one with these ticks; whether that changed them."""
        ends = (first, last, bottom, top, ticks)
        # An axis that is set anew is drawn anew, which takes longer than a frame may.
        if ends == self._shown_ends:
            return False
        self._shown_ends = ends
        item = self.getPlotItem()
        item.setXRange(first, last, padding=0)
        item.setYRange(bottom, top, padding=0)
        item.getAxis("left").setTicks([ticks(bottom, top)])
        item.getAxis("bottom").setTicks([update_ticks(int(first), last)])
        self.tell_axis()
        return True

    def tell_axis(self) -> None:
        """Tell where the x axis lies."""
        box = self.getPlotItem().vb
        frame = box.mapRectToScene(box.boundingRect())
        low, high = box.viewRange()[0]
        right = self.width() - frame.right()
        self.axis_changed.emit(low, high, frame.left(), right)

    @Slot()
    def _on_resized(self) -> None:
        self.tell_axis()
        if self.session is not None:
            self.show_session(self.session)

    def keyPressEvent(self, event: object) -> None:
        """The plot has no use for keys; the window has."""
        event.ignore()  # type: ignore[attr-defined]
