"""A plot over updates. Imports pyqtgraph: made only after the window has painted."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QColor, QMouseEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.model.run.lines import Chart, Line, Stroke, Window
from bpviz_desktop.views.look.fonts import interface_font
from bpviz_desktop.views.look.size import px
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.plots.axes import Span, Upward, update_ticks, upward, x_end
from bpviz_desktop.views.plots.edge_axis import EdgeAxis
from bpviz_desktop.views.plots.marks import Marks
from bpviz_desktop.views.plots.quick import pg
from bpviz_desktop.views.speech.parts import SpokenWhole

AXIS_WIDTH = 52
_SIDES = ("left", "bottom")
_ROUND_NOTE, _LEAST_NOTE = 16, 60
# Lines of one kind have one colour and each its own dashes.
_DASHES: tuple[list[float] | None, ...] = (None, [6, 3], [2, 3], [8, 3, 2, 3])
_TEST_DASHES = [5.0, 3.0]
# What lies over what.
_HEIGHTS = {Stroke.OLD: -2, Stroke.OTHER: -1, Stroke.MAIN: 0, Stroke.TEST: 1}
_CASING = 5
_WHEEL, _LEAST_SHOWN, _LEAST_DRAG = 1.25, 10.0, 6.0


def pen_of(line: Line, theme: Theme, *, is_live: bool = False) -> QPen:
    """What a line is drawn with."""
    stroke, dash = line.stroke, _DASHES[line.dash % len(_DASHES)]
    is_behind = stroke in (Stroke.OTHER, Stroke.OLD)
    color = QColor(line.color or (theme.text2 if is_behind else theme.text))
    if is_behind and line.color is None:
        color.setAlphaF(0.6)
    if stroke is Stroke.TEST:
        dash = _TEST_DASHES
    # Lines wider than a pixel take longer to draw than a frame may.
    width = 1.0 if is_behind or is_live else 2.0
    return pg.mkPen(color, width=width, dash=dash)


class CurveView(SpokenWhole, pg.PlotWidget):
    """Axes in the theme's colours, lines, their marks, and where the run stands.

    The wheel zooms along the updates, a drag shows a stretch of them, a double click
    all of them.

    Parameters
    ----------
    name, words : str
        Of the widget, for scripts and for a screen reader.
    empty : str
        What is said while there is nothing.

    Signals
    -------
    axis_changed()
        The x axis lies elsewhere, or shows other updates.
    pointed(object)
        The update under the mouse, or None.
    zoomed()
        Other updates are to be shown than before.
    """

    spoken_role = QAccessible.Role.Chart
    axis_changed = Signal()
    pointed = Signal(object)
    zoomed = Signal()

    def __init__(
        self, name: str, words: str, empty: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, axisItems={side: EdgeAxis(side) for side in _SIDES})
        self.setObjectName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(words)
        self.theme = LIGHT
        self.zoom: tuple[float, float] | None = None
        self._asked: tuple[Chart, Span] | None = None
        self._shown_ends: object = None
        self._top = 0.0
        self._pressed: float | None = None
        self._drawn: dict[str, pg.PlotDataItem] = {}
        self._given: dict[str, tuple[Floats, Floats, QPen]] = {}
        self._prepare()
        item = self.getPlotItem()
        item.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.marks = Marks(item)
        self.note = pg.TextItem(empty, anchor=(0.5, 0.5))
        self._here = pg.InfiniteLine(angle=90)
        self._pointer = pg.InfiniteLine(angle=90)
        self._stretch = pg.LinearRegionItem(movable=False)
        for each in (self.note, self._here, self._pointer, self._stretch):
            item.addItem(each, ignoreBounds=True)
        for each in (self._pointer, self._stretch):
            each.hide()
        item.vb.sigResized.connect(self._on_resized)
        self.setMouseTracking(True)
        self.set_theme(LIGHT)

    def _prepare(self) -> None:
        """Leave out what pyqtgraph brings for itself."""
        item = self.getPlotItem()
        item.hideButtons()
        item.setMenuEnabled(False)
        item.setMouseEnabled(x=False, y=False)
        for side in _SIDES:
            axis = item.getAxis(side)
            axis.setCacheMode(axis.CacheMode.DeviceCoordinateCache)
            axis.enableAutoSIPrefix(False)
            axis.setStyle(hideOverlappingLabels=False, tickLength=0)

    # Showing.

    def show_chart(self, chart: Chart, span: Span) -> None:
        """Draw a chart, and where the run stands."""
        self._asked = (chart, span)
        item = self.getPlotItem()
        if min(item.vb.width(), item.vb.height()) < 1.0:
            return  # There is no room: pyqtgraph cannot place texts. A resize comes.
        is_live = span.is_live
        low, high = self._across(chart, span)
        window = Window(low, high, self._pixels, chart.is_log, chart.smoothing)
        points = [line.numbers.points(window) for line in chart.lines]
        axis = upward(
            [y for _, y in points],
            is_log=chart.is_log,
            top=chart.top,
            # While it grows the axis must not jump up and down.
            at_least=self._top if is_live else 0.0,
        )
        self._top = 0.0 if chart.is_log else axis.top
        item.setLogMode(x=False, y=chart.is_log)
        self._set_ends(low, high, axis)
        self._draw(chart, points, is_live=is_live)
        curves = [line.curve for line in chart.lines if line.curve is not None]
        self.marks.show(curves, is_log=chart.is_log, is_live=is_live)
        self.note.setVisible(not any(len(x) for x, _ in points))
        self._here.setVisible(span.here is not None)
        self._here.setPos(span.here or 0)

    def _draw(
        self, chart: Chart, points: Sequence[tuple[Floats, Floats]], *, is_live: bool
    ) -> None:
        item, wanted = self.getPlotItem(), {line.key for line in chart.lines}
        for key in [key for key in self._drawn if key not in wanted]:
            item.removeItem(self._drawn.pop(key))
            del self._given[key]
        for line, (x, y) in zip(chart.lines, points, strict=True):
            drawn = self._drawn.get(line.key)
            if drawn is None:
                drawn = self._drawn[line.key] = item.plot([], [])
                drawn.setSymbolSize(5)
                drawn.setSymbolPen(None)
            pen = pen_of(line, self.theme, is_live=is_live)
            if self._is_new(line.key, x, y, pen):
                drawn.setData(x, y, pen=pen, connect="finite")
            # A single point has no line.
            drawn.setSymbol("o" if len(x) == 1 else None)
            drawn.setSymbolBrush(pen.color())
            # A dashed line over a dense one is seen by the ground on both its sides.
            is_cased = line.stroke is Stroke.TEST and not is_live
            casing = pg.mkPen(self.theme.panel, width=_CASING) if is_cased else None
            if drawn.opts["shadowPen"] != casing:
                drawn.setShadowPen(casing)
            drawn.setZValue(_HEIGHTS[line.stroke])

    def _is_new(self, key: str, x: Floats, y: Floats, pen: QPen) -> bool:
        """Whether a line is not drawn like this already; then it will be.

        A run's numbers may be written over, so a copy is compared.
        """
        known = self._given.get(key)
        is_new = (
            known is None
            or known[2] != pen
            or not np.array_equal(known[0], x)
            or not np.array_equal(known[1], y, equal_nan=True)
        )
        if is_new:
            self._given[key] = x.copy(), y.copy(), pen
        return is_new

    def _across(self, chart: Chart, span: Span) -> tuple[float, float]:
        """The updates at both ends of the axis."""
        found = [line.numbers.ends for line in chart.lines]
        ends = [last for _, last in filter(None, found)]
        first, last = span.first, max([*ends, span.last])
        if self.zoom is not None and not first <= self.zoom[0] < last:
            self.zoom = None  # Another run has begun: there is nothing any more.
        if self.zoom is not None:
            return self.zoom
        return float(first), float(first + x_end(int(last) - first))

    @property
    def _pixels(self) -> float:
        """How many pixels of the screen the x axis has."""
        return max(self.getPlotItem().vb.width() * self.devicePixelRatioF(), 200.0)

    def _set_ends(self, low: float, high: float, axis: Upward) -> None:
        ends = (low, high, axis)
        # An axis that is set anew is drawn anew, which takes longer than a frame may.
        if ends == self._shown_ends:
            return
        self._shown_ends = ends
        item = self.getPlotItem()
        item.setXRange(low, high, padding=0)
        item.setYRange(axis.bottom, axis.top, padding=0)
        item.getAxis("left").setTicks([axis.ticks(axis.bottom, axis.top)])
        item.getAxis("bottom").setTicks([update_ticks(low, high)])
        self.note.setPos((low + high) / 2, (axis.bottom + axis.top) / 2)
        self.axis_changed.emit()

    @property
    def across(self) -> tuple[float, float, float, float]:
        """Ends of the x axis, and the pixels left and right of it."""
        box = self.getPlotItem().vb
        frame = box.mapRectToScene(box.boundingRect())
        low, high = box.viewRange()[0]
        return low, high, frame.left(), self.width() - frame.right()

    @Slot()
    def _on_resized(self) -> None:
        # The note has lines where the plot has not room for one.
        room = self.getPlotItem().vb.width() - px(_ROUND_NOTE)
        self.note.setTextWidth(-1)
        if room < self.note.textItem.boundingRect().width():
            self.note.setTextWidth(max(room, px(_LEAST_NOTE)))
        self.axis_changed.emit()
        self._again()

    def _again(self) -> None:
        if self._asked is not None:
            self.show_chart(*self._asked)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self.theme = theme
        self.setBackground(theme.panel)
        item = self.getPlotItem()
        # Half of the last number stands beyond the axis.
        item.layout.setContentsMargins(12, 8, px(20), 0)
        item.getAxis("left").setWidth(px(AXIS_WIDTH))
        item.getAxis("bottom").setHeight(px(22))
        for side in _SIDES:
            axis = item.getAxis(side)
            axis.setTickFont(interface_font(px(12)))
            axis.setPen(pg.mkPen(theme.border))
            axis.setTextPen(pg.mkPen(theme.text2))
        item.showGrid(x=False, y=True, alpha=0.35)
        self._here.setPen(pg.mkPen(theme.outline, width=1))
        self._pointer.setPen(pg.mkPen(theme.outline, width=1, dash=[3, 3]))
        self._stretch.setBrush(pg.mkBrush(theme.raised))
        for line in self._stretch.lines:
            line.setPen(pg.mkPen(theme.outline))
        self.note.setColor(theme.text2)
        self.note.fill = pg.mkBrush(theme.panel)
        self.marks.set_theme(theme)
        self._again()

    # Pointing and zooming.

    def _update_at(self, where: QPointF) -> float | None:
        """The update at a point of the widget, None where there is no plot."""
        box, scene = self.getPlotItem().vb, self.mapToScene(where.toPoint())
        if not box.sceneBoundingRect().contains(scene):
            return None
        return float(box.mapSceneToView(scene).x())

    def show_all(self) -> None:
        """Show all updates."""
        self._show_stretch(None)

    def _show_stretch(self, zoom: tuple[float, float] | None) -> None:
        if zoom != self.zoom:
            self.zoom = zoom
            self.zoomed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom along the updates, the one under the mouse stays there."""
        at, turned = self._update_at(event.position()), event.angleDelta().y()
        event.accept()
        if at is None or not turned or self._asked is None:
            return
        factor = _WHEEL ** (-turned / 120)
        low, high, _, _ = self.across
        self.zoom_to(at - (at - low) * factor, at + (high - at) * factor)

    def zoom_to(self, low: float, high: float) -> None:
        """Show the updates from `low` to `high`, or all where that is all of them."""
        if self._asked is None:
            return
        before, self.zoom = self.zoom, None
        first, last = self._across(*self._asked)
        self.zoom = before
        room = max(_LEAST_SHOWN - (high - low), 0.0) / 2
        low, high = max(low - room, first), min(high + room, last)
        is_all = low <= first and high >= last
        self._show_stretch(None if is_all else (low, high))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag over a stretch."""
        event.accept()
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._update_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the lines under the mouse; show the stretch that is dragged over."""
        at = self._update_at(event.position())
        self._pointer.setVisible(at is not None)
        if at is not None:
            self._pointer.setPos(at)
            if self._pressed is not None:
                self._stretch.setRegion((self._pressed, at))
                self._stretch.setVisible(self._is_dragged(at))
        self.pointed.emit(at)

    def _is_dragged(self, at: float) -> bool:
        low, high, _, _ = self.across
        width = max(self.getPlotItem().vb.width(), 1.0)
        moved = abs(at - (self._pressed or 0.0)) / max(high - low, 1e-9) * width
        return self._pressed is not None and moved >= _LEAST_DRAG

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show the stretch that was dragged over."""
        at, begun = self._update_at(event.position()), self._pressed
        is_dragged = at is not None and self._is_dragged(at)
        self._pressed = None
        self._stretch.hide()
        if is_dragged and at is not None and begun is not None:
            self.zoom_to(min(begun, at), max(begun, at))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all updates."""
        self.show_all()

    def leaveEvent(self, event: object) -> None:
        """Stop reading."""
        self._pointer.hide()
        self.pointed.emit(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: object) -> None:
        """The plot has no use for keys; the window has."""
        event.ignore()  # type: ignore[attr-defined]
