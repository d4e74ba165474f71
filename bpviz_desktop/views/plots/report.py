"""Curves as a plot for a report: title, axis names, units, legend."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QApplication

from bpviz_desktop.language import begun, inside, tr
from bpviz_desktop.model.run.curve import Curve
from bpviz_desktop.model.run.lines import Chart, Line, Losses, Measured, Stroke, Window
from bpviz_desktop.model.run.series import Series
from bpviz_desktop.model.run.train_job import Trained
from bpviz_desktop.views.look.fonts import interface_font, load_fonts
from bpviz_desktop.views.look.theme import LIGHT
from bpviz_desktop.views.plots.axes import decades, upward, x_end
from bpviz_desktop.views.plots.edge_axis import EdgeAxis
from bpviz_desktop.views.plots.export import exported
from bpviz_desktop.views.plots.quick import pg

WIDTH, HEIGHT, _MORE = 800, 450, 260
# Of the largest picture that is made of it.
_PIXELS = 4 * WIDTH
_IN_ROW = 4
# Legend and margins of a plot below the first.
_FOOT = 50
_PREFERRED = Qt.SizeHint.PreferredSize
# On a linear axis the least of more decades cannot be told from 0.
_MOST_DECADES = 2
LOSS, SHARE = tr("loss before the update (no unit)"), tr("right answers (share)")


def training_report(trained: Trained, ending: str) -> bytes:
    """Draw a job's losses; makes an offscreen application where there is none.

    With test samples their losses too, and for classes the shares of right answers.

    Parameters
    ----------
    ending : str
        "png", "svg" or "pdf".
    """
    application = QApplication.instance() or QApplication([])
    load_fonts()
    if isinstance(application, QApplication):
        application.setFont(interface_font(13))
    charts = charts_of(trained)
    words = begun(tr(" and ").join(inside(chart.title) for chart in charts))
    title = f"{words}: {trained.before.title}".removesuffix(": ")
    data = report_bytes(charts, title, ending)
    assert application is not None
    return data


def charts_of(trained: Trained) -> list[Chart]:
    """What is drawn of a training job, one plot under the other."""
    first = trained.before.checkpoint.updates
    curve = Curve(Series.of(trained.losses), first)
    low, high = decades(trained.losses)
    is_log = high - low > _MOST_DECADES
    losses = [Line("train", tr("training loss"), Losses(curve))]
    if not trained.measured:
        return [Chart(tr("Training loss"), LOSS, losses, is_log)]
    updates = trained.ends[:, 0] + first
    test, right, right_test = (Measured(updates, y) for y in trained.ends.T[1:])
    losses.append(Line("test", tr("test loss"), test, Stroke.TEST))
    charts = [Chart(tr("Loss"), LOSS, losses, is_log)]
    if len(trained.measured) > 1:
        shares = (
            Line("train", tr("training samples"), right),
            Line("test", tr("test samples"), right_test, Stroke.TEST),
        )
        charts.append(Chart(tr("Accuracy"), SHARE, shares, top=1.0))
    return charts


def report_bytes(
    charts: Sequence[Chart], title: str, ending: str, *, width: int = 2 * WIDTH
) -> bytes:
    """Draw charts over one axis of updates, on white (GUI thread).

    `width` is that of a PNG, in pixels.
    """
    widget = report_plot(charts, title)
    try:
        return exported(widget, ending, title=title, width=width)
    finally:
        widget.close()


def report_plot(charts: Sequence[Chart], title: str) -> pg.GraphicsLayoutWidget:
    """The plot of `report_bytes` as a widget that is never shown."""
    widget = pg.GraphicsLayoutWidget()
    widget.setBackground(LIGHT.panel)
    # Laid out as if it were on a screen, but never there.
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.resize(WIDTH, HEIGHT + _MORE * (len(charts) - 1))
    widget.ci.layout.setContentsMargins(8, 8, 24, 8)
    low, high = _ends(charts)
    shown = html.escape(title) or tr("Training loss")
    widget.addLabel(shown, row=0, col=0, color=LIGHT.text, size="16px")
    for row, chart in zip(range(0, 2 * len(charts), 2), charts, strict=True):
        axes = {side: EdgeAxis(side) for side in ("left", "bottom")}
        legend = _legend()
        widget.addItem(legend, row=row + 1, col=0)
        item = widget.addPlot(row=row + 2, col=0, axisItems=axes)
        _dress(item, chart, is_last=chart is charts[-1])
        window = Window(low, high, _PIXELS, chart.is_log, chart.smoothing)
        _draw(item, legend, chart, window)
        # As wide as its names, in the middle.
        legend.setMaximumWidth(legend.layout.effectiveSizeHint(_PREFERRED).width())
        widget.ci.layout.setAlignment(legend, Qt.AlignmentFlag.AlignHCenter)
        item.setXRange(low, high, padding=0.01)
        if row:
            item.setMinimumHeight(_MORE - _FOOT)
    widget.show()
    QApplication.processEvents()
    return widget


def _ends(charts: Sequence[Chart]) -> tuple[float, float]:
    """From where to where there are updates."""
    found = [line.numbers.ends for chart in charts for line in chart.lines]
    ends = [each for each in found if each is not None]
    if not ends:
        return 0.0, float(x_end(0))
    first = min(low for low, _ in ends) - 1
    last = max(high for _, high in ends)
    return first, max(last, first + 2)


def _dress(item: pg.PlotItem, chart: Chart, *, is_last: bool) -> None:
    """Names of the axes, and their look."""
    font = interface_font(12)
    style = {"color": LIGHT.text, "font-size": "13px", "font-family": "Inter"}
    if is_last:
        item.setLabel("bottom", tr("update (number)"), **style)
    item.setLabel("left", chart.up, **style)
    for name in ("left", "bottom"):
        axis = item.getAxis(name)
        axis.setPen(pg.mkPen(LIGHT.outline))
        axis.setTextPen(pg.mkPen(LIGHT.text2))
        axis.setTickFont(font)
        axis.enableAutoSIPrefix(False)
    item.getAxis("left").setWidth(72)
    item.showGrid(x=True, y=True, alpha=0.2)


def _legend() -> pg.LegendItem:
    """Names of the lines, in a row of its own: it covers none of them."""
    return pg.LegendItem(
        colCount=_IN_ROW, labelTextColor=LIGHT.text, labelTextSize="12px"
    )


def _draw(
    item: pg.PlotItem, legend: pg.LegendItem, chart: Chart, window: Window
) -> None:
    item.setLogMode(x=False, y=chart.is_log)
    heights = []
    for k, line in enumerate(chart.lines):
        x, y = line.numbers.points(window)
        heights.append(y)
        pen = _pen(line, k)
        single = len(x) == 1
        drawn = item.plot(
            x,
            y,
            pen=None if single else pen,
            connect="finite",
            symbol="o" if single else None,
            symbolBrush=pen.color(),
        )
        legend.addItem(drawn, html.escape(line.name))
    axis = upward(heights, is_log=chart.is_log, top=chart.top)
    item.setYRange(axis.bottom, axis.top, padding=0)
    item.getAxis("left").setTicks([axis.ticks(axis.bottom, axis.top)])


def _pen(line: Line, k: int) -> QPen:
    """The first line in one colour; the others in colours that can be told apart."""
    style = (
        Qt.PenStyle.DashLine if line.stroke is Stroke.TEST else Qt.PenStyle.SolidLine
    )
    if line.color:
        return pg.mkPen(line.color, width=2, style=style)
    if line.stroke is Stroke.TEST or k == 0:
        return pg.mkPen(LIGHT.forward, width=2, style=style)
    color = LIGHT.compared[(k - 1) % len(LIGHT.compared)]
    return pg.mkPen(color, width=1, style=Qt.PenStyle.DashLine)
