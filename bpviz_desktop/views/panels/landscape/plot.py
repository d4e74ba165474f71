"""The picture of a landscape: a line or a map; the point can be dragged."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.language import tr
from bpviz_desktop.model.landscape.landscape import Landscape
from bpviz_desktop.model.landscape.words import axis_names
from bpviz_desktop.model.update.race import Race
from bpviz_desktop.views.look.size import place_of, px, room_of
from bpviz_desktop.views.panels.landscape import line, surface
from bpviz_desktop.views.panels.landscape.race import paint_race
from bpviz_desktop.views.widgets.frame import (
    FOOT,
    LEFT,
    RIGHT,
    TOP,
    Frame,
    paint_axes,
)
from bpviz_desktop.views.widgets.painted_plot import PaintedPlot

_LEAST, _UNBOUNDED = 30, 16_777_215
_LINE = tr(
    "● the parameters on the screen, ○ the other end of the "
    "step, ◇ the loss there when all parameters move, dots: "
    "the updates that follow. Dashed: the tangent, whose slope "
    "is the gradient. Click or drag to put the parameter "
    "elsewhere."
)
_MAP = tr(
    "● the parameters on the screen, ■ where the run began. "
    "Coloured arrow: downhill, against the gradient; dark: the "
    "step, dashed: the updates that follow; grey: the "
    "velocity’s part. The stronger the colour, the higher the "
    "loss. Drag to move there."
)


@dataclass(frozen=True, eq=False)
class Shown:
    """What is drawn.

    Attributes
    ----------
    landscape : Landscape
    way : ndarray, shape (n, axes), or None
        Where the run came from.
    here : ndarray, shape (axes,)
        Where the parameters on the screen are.
    is_current : bool
        Whether the landscape is of the update on the screen: else only its ground is.
    is_made : bool
        Whether that update is made: the parameters on the screen are those after it.
    race : Race or None
        Drawn instead of the step.
    """

    landscape: Landscape
    way: Floats | None
    here: Floats
    is_current: bool
    is_made: bool
    race: Race | None = None


class LandscapePlot(PaintedPlot):
    """Draws a landscape.

    Signals
    -------
    pointed(object)
        Coordinates under the mouse, or None.
    taken(), let_go()
        The point was pressed, or released.
    moved(object)
        It is to be at these coordinates.
    resized()
    """

    pointed = Signal(object)
    taken = Signal()
    moved = Signal(object)
    let_go = Signal()
    resized = Signal()
    hint, least = QSize(220, 120), QSize(100, 40)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Landscape"))
        self._shown: Shown | None = None
        self._is_held = False

    def show_landscape(self, shown: Shown, words: str) -> None:
        """Draw this one."""
        self._shown = shown
        self.setToolTip(_MAP if shown.landscape.is_map else _LINE)
        self.setAccessibleDescription(words)
        self.update()

    def clear(self) -> None:
        """Draw nothing."""
        self._shown = None
        self.update()

    @property
    def frame(self) -> Frame | None:
        """Where it is drawn; None without room, or anything to draw."""
        shown = self._shown
        area = room_of(self).adjusted(LEFT, TOP, -RIGHT, -FOOT)
        if shown is None or min(area.width(), area.height()) < _LEAST:
            return None
        module = surface if shown.landscape.is_map else line
        return module.frame_of(shown.landscape, area)

    @property
    def wanted_width(self) -> int:
        """How wide it is of use: a map is square."""
        if self._shown is None or not self._shown.landscape.is_map:
            return _UNBOUNDED
        return self.height() + px(LEFT + RIGHT - TOP - FOOT)

    # Drawing.

    def paintEvent(self, event: QPaintEvent) -> None:
        shown, frame = self._shown, self.frame
        if shown is None or frame is None:
            return
        painter = self.begun()
        landscape, theme = shown.landscape, self._theme
        names = axis_names(landscape)
        if landscape.is_map:
            surface.paint_surface(painter, landscape, frame, theme, shown.way)
            if shown.race is not None:
                paint_race(painter, shown.race, frame, theme)
            elif shown.is_current:
                surface.paint_step(painter, landscape, frame, theme)
            surface.paint_point(painter, frame, theme, shown.here)
            paint_axes(painter, frame, theme, (names[0], names[1]))
        else:
            paint_axes(painter, frame, theme, (names[0], "L"))
            line.paint_line(
                painter,
                landscape,
                frame,
                theme,
                is_current=shown.is_current,
                is_made=shown.is_made,
            )
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    # The hand.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._coordinates(place_of(event))
        if self._is_held:
            if at is not None:
                self.moved.emit(at)
            return
        frame = self.frame
        is_inside = frame is not None and frame.area.contains(place_of(event))
        self.pointed.emit(at if is_inside else None)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        frame, at = self.frame, self._coordinates(place_of(event))
        is_left = event.button() is Qt.MouseButton.LeftButton
        if frame is None or at is None or not is_left:
            return
        if frame.area.contains(place_of(event)):
            self._is_held = True
            self.taken.emit()
            self.moved.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_held and event.button() is Qt.MouseButton.LeftButton:
            self._is_held = False
            self.let_go.emit()

    def _coordinates(self, point: QPointF) -> Floats | None:
        frame, shown = self.frame, self._shown
        if frame is None or shown is None:
            return None
        spot = frame.spot(point)
        return np.array(spot[: len(shown.landscape.spans)])
