"""Gradients over updates, or by layer: where they vanish, and how they spread."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.engine.board.symbols import layer_name
from bpviz_desktop.language import tr
from bpviz_desktop.model.diagnosis.diagnose import Diagnosis
from bpviz_desktop.model.diagnosis.flow import (
    DISTRIBUTIONS,
    QUANTITIES,
    Distributions,
    distributions_of,
    flow_of,
)
from bpviz_desktop.model.run.lines import Chart, Line
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.curves import lines
from bpviz_desktop.views.panels.curves.flow_plot import FlowPlot
from bpviz_desktop.views.panels.curves.histograms import HistogramPlot
from bpviz_desktop.views.panels.curves.panel import CurvePanel
from bpviz_desktop.views.widgets.forms import part_combo
from bpviz_desktop.views.widgets.switch import Switch

_KIND, _IDLE_MS = "distributions", 120
_BY_UPDATE, _BY_LAYER = 0, 1
# Over updates it is the norm of each batch's gradient, measured often; what else there
# is was measured where the run was diagnosed.
_OF_BATCH = "dL_dW"
_WAYS = (
    (
        "by_update",
        tr("by update"),
        tr("Norm of each layer’s gradient over the updates"),
    ),
    ("by_layer", tr("by layer"), tr("What each layer receives, now and at the start")),
)


class GradientsPanel(CurvePanel):
    """How large each layer's gradient is: curves, or bars and histograms by layer."""

    name = "gradients_panel"
    plot, words = "gradient_plot", tr("Norm of the gradient of each layer, by update")
    empty = tr(
        "Run: the norm of each layer’s gradient is measured while this is in sight."
    )
    title, up = tr("Gradients by layer"), tr("norm of the gradient (no unit)")
    has_log = True
    drawn = frozenset({"document", "tracks", "selection", "diagnosis"})

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self.flow, self.histograms = FlowPlot(self), HistogramPlot(self)
        for plot in (self.flow, self.histograms):
            self._row.insertWidget(0, plot, 1)
        self._spread: Distributions | None = None
        self._drawn: tuple[Diagnosis, str] | None = None
        self.way = Switch(_WAYS, self)
        self.way.setObjectName("gradient_way")
        self.quantity = part_combo("gradient_quantity", (), self)
        self._keys = {_BY_UPDATE: _OF_BATCH, _BY_LAYER: next(iter(QUANTITIES))}
        self._side.insertWidget(0, self.quantity)
        self._measuring = QTimer(self)
        self._measuring.setSingleShot(True)
        self._measuring.setInterval(_IDLE_MS)
        self._measuring.timeout.connect(self._measure)
        self.way.chosen.connect(self._on_way)
        self.quantity.activated.connect(self._on_quantity)
        self._on_way()

    def corner(self) -> QWidget:
        """Over updates, or by layer."""
        return self.way

    @property
    def _is_by_layer(self) -> bool:
        return self.way.place == _BY_LAYER

    @property
    def key(self) -> str:
        """What is drawn: of QUANTITIES or DISTRIBUTIONS."""
        return self._keys[self.way.place]

    @Slot()
    def _on_way(self) -> None:
        """Offer what there is to see over updates, or by layer."""
        offered = {key: (each.title, each.words) for key, each in QUANTITIES.items()}
        if self._is_by_layer:
            offered |= {kind: (kind, words) for kind, words in DISTRIBUTIONS.items()}
        self.quantity.clear()
        for at, (key, (title, words)) in enumerate(offered.items()):
            self.quantity.addItem(title, key)
            self.quantity.setItemData(at, words, Qt.ItemDataRole.ToolTipRole)
        self.quantity.setCurrentIndex(self.quantity.findData(self.key))
        self._show_way()
        self._draw()

    @Slot()
    def _on_quantity(self) -> None:
        self._keys[self.way.place] = self.quantity.currentData()
        self._show_way()
        self._draw()

    def _show_way(self) -> None:
        by_layer, key = self._is_by_layer, self.key
        for part in (*self._smoothing, self._log, self.legend, self._head):
            part.setVisible(not by_layer)
        (self._room if self.view is None else self.view).setVisible(not by_layer)
        self.flow.setVisible(by_layer and key in QUANTITIES)
        self.histograms.setVisible(by_layer and key in DISTRIBUTIONS)

    def load(self) -> None:
        """Make the plot of curves; it is hidden where layers are shown."""
        super().load()
        self._show_way()

    def lines(self, session: Session) -> list[Line]:
        key = self._keys[_BY_UPDATE]
        if key == _OF_BATCH:
            return lines.gradient_lines(session)
        return lines.flow_lines(session, key)

    def chart(self, session: Session) -> Chart:
        """The curves; what is not a gradient has an axis of its own."""
        chart, key = super().chart(session), self._keys[_BY_UPDATE]
        if key == _OF_BATCH:
            return chart
        quantity = QUANTITIES[key]
        top = 1.0 if quantity.is_share else None
        return replace(chart, title=quantity.words, up=quantity.legend, top=top)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        super().set_theme(theme)
        self.flow.set_theme(theme)
        self.histograms.set_theme(theme)

    @Slot()
    def _draw(self) -> None:
        """Draw the curves, or what is chosen by layer."""
        session = self._session
        if not self._is_by_layer:
            super()._draw()
        elif session is not None:
            if self.key in QUANTITIES:
                self._draw_flow(session, self.key)
            else:
                self._draw_spread(session, self.key)

    def _draw_flow(self, session: Session, key: str) -> None:
        told = session.diagnosis
        if told is not None and self._drawn != (told, key):
            self._drawn = (told, key)
            flow = flow_of(told.evidence, key)
            self.flow.show_flow(flow, QUANTITIES[key], _names(session))

    # Histograms: measured where the run stands.

    def _draw_spread(self, session: Session, key: str) -> None:
        found, words = self._spread, DISTRIBUTIONS[key]
        if found is not None and found.checkpoint is session.document.checkpoint:
            rows = found.by_kind[key]
        elif session.run_state is RunState.TRAINING:
            rows, words = (), tr("Pause: they are measured where the run stands.")
        else:
            rows, words = (), tr("Measuring …")
            self._measuring.start()
        self.histograms.show_rows(key, rows, words, _names(session))

    @Slot()
    def _measure(self) -> None:
        session = self._session
        if session is None or session.run_state is RunState.TRAINING:
            return
        document = session.document
        begin = partial(distributions_of, document.problem, document.checkpoint)
        self.intents.have_computed(_KIND, begin, self._on_spread)

    @Slot(object)
    def _on_spread(self, found: Distributions) -> None:
        self._spread = found
        session = self._session
        if session is not None and found.checkpoint is session.document.checkpoint:
            self._draw()


def _names(session: Session) -> list[str]:
    network = session.document.network
    return [layer_name(network, at) for at in range(1, network.depth + 1)]
