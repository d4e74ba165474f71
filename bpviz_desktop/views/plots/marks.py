"""What stands on the curves: where something happened."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, TypeAlias

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

from bpviz_desktop.model.run.curve import Curve
from bpviz_desktop.model.run.lines import SMALLEST
from bpviz_desktop.model.run.series import block_width
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.plots.quick import pg

_EDIT, _FORK, _END = "t", "d", "x"
# As pyqtgraph wants them.
Spot: TypeAlias = dict[str, Any]


class Marks:
    """▽ edits, ◆ forks, ✕ a divergence with a hatched gap, 0 at the foot.

    Parameters
    ----------
    item : PlotItem
        The plot that they stand in.
    """

    def __init__(self, item: pg.PlotItem) -> None:
        self._box = item.vb
        self._theme = LIGHT
        self._shown: object = None
        self._spots: list[Spot] = []
        self._points = pg.ScatterPlotItem(pxMode=True)
        self._points.setZValue(5)
        self._zero = pg.TextItem("0", anchor=(0.5, 1.0))
        self._gap = pg.LinearRegionItem(movable=False)
        self._gap.setZValue(-2)
        for each in (self._points, self._zero, self._gap):
            item.addItem(each, ignoreBounds=True)
        self._gap.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        self._shown = None
        self._zero.setColor(theme.text2)
        hatch = QBrush(QColor(theme.error), Qt.BrushStyle.BDiagPattern)
        self._gap.setBrush(hatch)
        for line in self._gap.lines:
            line.setPen(pg.mkPen(None))

    def show(self, curves: Sequence[Curve], *, is_log: bool, is_live: bool) -> None:
        """Mark curves, the present one first."""
        if not curves:
            self._put([])
            self._zero.hide()
            self._gap.hide()
            self._shown = None
            return
        (left, right), (bottom, top) = self._box.viewRange()
        live = curves[0]
        happened = [(c.edits, c.left_at, c.diverged_at, c.first) for c in curves]
        lengths = None if is_live else [len(c.series) for c in curves]
        key = (happened, is_log, is_live, lengths, left, right, bottom, top)
        if not is_live or key != self._shown:
            self._shown = key
            self._show_gap(live, right)
            zeros = self._zeros(curves, bottom, right - left) if is_log else []
            self._put([*self._happened(curves, is_log), *zeros])
            self._zero.setVisible(bool(zeros))
            if zeros:
                self._zero.setPos(*min(spot["pos"] for spot in zeros))

    def _put(self, spots: list[Spot]) -> None:
        """Add what is new; set all anew only where others were there before."""
        known, self._spots = self._spots, spots
        if spots[: len(known)] != known:
            self._points.setData(spots)
        elif new := spots[len(known) :]:
            self._points.addPoints(new)

    def _happened(self, curves: Sequence[Curve], is_log: bool) -> list[Spot]:
        theme = self._theme
        spots: list[Spot] = []
        for k, curve in enumerate(curves):
            color = QColor(theme.text if k == 0 else theme.text2)
            edits = [update for update in curve.edits if update != curve.left_at]
            marks = [(update, _EDIT, color) for update in edits]
            if curve.left_at is not None:
                marks.append((curve.left_at, _FORK, color))
            if curve.diverged_at is not None:
                marks.append((curve.diverged_at, _END, QColor(theme.error)))
            for update, symbol, ink in marks:
                at = _height(curve, update, is_log)
                if at is not None:
                    spots.append(_spot(update, at, symbol, ink, theme))
        return spots

    def _show_gap(self, live: Curve, right: float) -> None:
        at = live.diverged_at
        self._gap.setVisible(at is not None and at < right)
        if at is not None:
            self._gap.setRegion((at, max(right, at)))

    def _zeros(self, curves: Sequence[Curve], bottom: float, span: float) -> list[Spot]:
        """Losses of exactly 0 have no place on a logarithmic axis: at its foot."""
        spots: list[Spot] = []
        pixels = max(self._box.width(), 200.0)
        for curve in curves:
            places = curve.series.outline(block_width(span / pixels))
            values = curve.losses[places]
            for place in places[np.abs(values) <= SMALLEST].tolist():
                x = curve.first + place + 1
                ink = QColor(self._theme.text2)
                spots.append(_spot(x, bottom, "o", ink, self._theme, size=5))
        return spots


def _height(curve: Curve, update: int, is_log: bool) -> float | None:
    """Where a curve is at an update, or nearest to it; in the plot's units."""
    for near in (update, update + 1, update - 1):
        loss = curve.at(near)
        if loss is None or not np.isfinite(loss):
            continue
        if not is_log:
            return loss
        if loss > SMALLEST:
            return float(np.log10(loss))
    return None


def _spot(
    x: float, y: float, symbol: str, ink: QColor, theme: Theme, *, size: int = 11
) -> Spot:
    pen, brush = _look(ink.name(), theme.panel if symbol == _EDIT else ink.name())
    return {
        "pos": (x, y),
        "symbol": symbol,
        "size": size,
        "pen": pen,
        "brush": brush,
    }


@lru_cache(maxsize=16)
def _look(ink: str, ground: str) -> tuple[QPen, QBrush]:
    """Made once: a run of many edits has as many marks, in every frame."""
    return pg.mkPen(ink, width=1.5), pg.mkBrush(ground)
