"""The loss of a run as a plot for a report: title, axis names, units, legend."""

from __future__ import annotations

import html
from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QApplication

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.model.run.curve import Curve
from bpviz_desktop.model.run.series import Series
from bpviz_desktop.views.look.fonts import interface_font, load_fonts
from bpviz_desktop.views.look.theme import LIGHT
from bpviz_desktop.views.plots.axes import (
    decade_ticks,
    decades,
    even_ticks,
    largest,
    outline,
    x_end,
    y_end,
)
from bpviz_desktop.views.plots.edge_axis import EdgeAxis
from bpviz_desktop.views.plots.export import exported

WIDTH, HEIGHT = 800, 450
# Of the largest picture that is made of it.
_PIXELS = 4 * WIDTH
# On a linear axis the least of more decades cannot be told from 0.
_MOST_DECADES = 2


def loss_report(losses: Floats, first_update: int, title: str, ending: str) -> bytes:
    """Draw one run's losses; makes an offscreen application where there is none.

    Parameters
    ----------
    losses : ndarray, shape (updates,)
        Loss before every update.
    first_update : int
        Updates made before the first of them.
    title : str
        Plain text.
    ending : str
        "png", "svg" or "pdf".
    """
    application = QApplication.instance() or QApplication([])
    load_fonts()
    if isinstance(application, QApplication):
        application.setFont(interface_font(13))
    curve = Curve(Series.of(losses), first_update)
    data = report_bytes([curve], title, ending, logarithmic=_spans_decades(curve))
    assert application is not None
    return data


def _spans_decades(curve: Curve) -> bool:
    """Whether a linear axis would hide the end of a run."""
    low, high = decades([curve.series])
    return high - low > _MOST_DECADES


def report_bytes(
    curves: Sequence[Curve],
    title: str,
    ending: str,
    *,
    logarithmic: bool,
    width: int = 2 * WIDTH,
) -> bytes:
    """Draw curves, the first one the present run, on white (GUI thread).

    `width` is that of a PNG, in pixels.
    """
    widget = report_plot(curves, title, logarithmic=logarithmic)
    try:
        return exported(widget, ending, title=title, width=width)
    finally:
        widget.close()


def report_plot(
    curves: Sequence[Curve], title: str, *, logarithmic: bool
) -> pg.PlotWidget:
    """The plot of `report_bytes` as a widget that is never shown."""
    widget = pg.PlotWidget(
        background=LIGHT.panel,
        axisItems={side: EdgeAxis(side) for side in ("left", "bottom")},
    )
    # Laid out as if it were on a screen, but never there.
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.resize(WIDTH, HEIGHT)
    widget.getPlotItem().layout.setContentsMargins(8, 8, 24, 8)
    item = widget.getPlotItem()
    font = interface_font(12)
    style = {"color": LIGHT.text, "font-size": "13px", "font-family": "Inter"}
    item.setTitle(html.escape(title) or "Training loss", color=LIGHT.text, size="16px")
    item.setLabel("bottom", "update (number)", **style)
    item.setLabel("left", "loss before the update (no unit)", **style)
    for name in ("left", "bottom"):
        axis = item.getAxis(name)
        axis.setPen(pg.mkPen(LIGHT.outline))
        axis.setTextPen(pg.mkPen(LIGHT.text2))
        axis.setTickFont(font)
        axis.enableAutoSIPrefix(False)
    item.showGrid(x=True, y=True, alpha=0.2)
    legend = item.addLegend(
        offset=(-16, 16),
        brush=pg.mkBrush(LIGHT.panel),
        pen=pg.mkPen(LIGHT.border),
        labelTextColor=LIGHT.text,
        labelTextSize="12px",
    )
    longest = max((len(curve.losses) for curve in curves), default=0)
    for k, curve in enumerate(curves):
        x, y = outline(
            curve.series, curve.first, longest / _PIXELS, logarithmic=logarithmic
        )
        pen = _pen(k)
        single = len(x) == 1
        drawn = item.plot(
            x,
            y,
            pen=None if single else pen,
            connect="finite",
            symbol="o" if single else None,
            symbolBrush=pen.color(),
        )
        legend.addItem(drawn, html.escape(curve.name))
    _set_ranges(item, curves, logarithmic)
    widget.show()
    QApplication.processEvents()
    return widget


def _pen(k: int) -> QPen:
    if k == 0:
        return pg.mkPen(LIGHT.forward, width=2)
    color = LIGHT.compared[(k - 1) % len(LIGHT.compared)]
    return pg.mkPen(color, width=1, style=Qt.PenStyle.DashLine)


def _set_ranges(item: pg.PlotItem, curves: Sequence[Curve], logarithmic: bool) -> None:
    last = max((curve.first + len(curve.losses) for curve in curves), default=0)
    first = min((curve.first for curve in curves), default=0)
    item.setLogMode(x=False, y=logarithmic)
    end = min(x_end(last), max(last, 1)) if last - first > 1 else x_end(last)
    item.setXRange(first, end, padding=0.01)
    every = [curve.series for curve in curves]
    bottom, top = decades(every) if logarithmic else (0.0, y_end(largest(every)))
    ticks = decade_ticks if logarithmic else even_ticks
    item.setYRange(bottom, top, padding=0)
    item.getAxis("left").setTicks([ticks(bottom, top)])
