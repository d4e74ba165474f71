"""Activation functions: f and f′, where a layer stands on them, and what passes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.engine.board.symbols import layer_name
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.network import Network
from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.language import tr
from bpviz_desktop.model.diagnosis.activation import (
    ActivationCurve,
    activation_words,
    curve_on,
    decay_words,
    point_words,
)
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.look.size import px
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.pictures.activation_plot import ActivationPlot
from bpviz_desktop.views.widgets.panel import PicturePanel
from bpviz_desktop.views.widgets.small_words import SmallWords

_SIDE, _WIDEST = 146, 220
_FIELDS = frozenset({"document", "lesson", "run_state", "diagnosis", "selection"})


class _Side(QWidget):
    """The column beside the plot: wider than usual where its boxes need it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """As wide as all entries of the boxes ask for, up to some half more."""
        asked = (box.sizeHint().width() for box in self.findChildren(QComboBox))
        width = min(max(px(_SIDE), *asked), px(_WIDEST))
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The same width."""
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())


class ActivationPanel(PicturePanel):
    """A layer's own activation with its z, or any other to try with them."""

    name = "activation_view"

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._session: Session | None = None
        self._network: Network | None = None
        self.curve: ActivationCurve | None = None
        self.layer = self._combo("activation_layer", tr("Layer whose z are marked"))
        self.kind = self._combo("activation_kind", tr("Activation that is drawn"))
        self.plot = ActivationPlot(self)
        self._words = SmallWords(self)
        self._lay_out()
        self.layer.activated.connect(self._on_layer)
        self.kind.activated.connect(self.draw)
        self.plot.pointed.connect(self._on_pointed)

    def _combo(self, name: str, words: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(name)
        combo.setAccessibleName(words)
        combo.setToolTip(words)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.setMinimumWidth(1)  # names that somebody typed may be of any length
        return combo

    def _lay_out(self) -> None:
        side = _Side(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.layer)
        column.addWidget(self.kind)
        column.addWidget(self._words, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 12, 4)
        row.setSpacing(10)
        row.addWidget(self.plot, 1)
        row.addWidget(side)

    # Showing.

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Show where a layer stands: that of what is selected, else the one chosen."""
        self._session = session
        network = session.document.network
        if network is not self._network:
            self._network = network
            self._fill(network)
        if "selection" in fields:
            layers = {part.layer for part in session.selection} - {0}
            if layers:
                self.layer.setCurrentIndex(min(layers) - 1)
                self.kind.setCurrentIndex(0)
        if fields & _FIELDS:
            self.draw_in_time(session)

    def _fill(self, network: Network) -> None:
        """List the layers, and all activations after the layer's own."""
        at = self.layer.currentIndex()
        self.layer.clear()
        for layer in range(1, network.depth + 1):
            self.layer.addItem(layer_name(network, layer), layer)
        self.layer.setCurrentIndex(min(max(at, 0), network.depth - 1))
        if not self.kind.count():
            self.kind.addItem(tr("its own"), None)
            for kind, entry in ACTIVATIONS.items():
                self.kind.addItem(entry.title, kind)

    @property
    def activation(self) -> Choice:
        """The one that is drawn."""
        kind, session = self.kind.currentData(), self._session
        if kind is None and session is not None:
            return session.document.network.layer(self.layer.currentData()).activation
        return ACTIVATIONS.choice(kind or "sigmoid")

    def draw(self) -> None:
        """Draw the curve, and say what passes."""
        session = self._session
        if session is None:
            return
        trace, layer = session.lesson.trace, self.layer.currentData()
        if trace.network.widths != session.document.network.widths:
            return  # Of the network before an edit; the next one is under way.
        self.curve = curve_on(self.activation, trace, layer)
        lines = activation_words(self.curve)
        told = session.diagnosis
        measured = None if told is None else told.evidence.last
        depth = session.document.network.depth
        decay = decay_words(depth, self.curve, layer, measured)
        self.plot.show_curve(self.curve, ". ".join(lines))
        self._words.setText("\n".join([*lines, decay] if decay else lines))
        self._words.setToolTip(self._words.text())

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self.plot.set_theme(theme)

    @Slot()
    def _on_layer(self) -> None:
        self.kind.setCurrentIndex(0)
        self.draw()

    @Slot(object)
    def _on_pointed(self, z: float | None) -> None:
        """Tell the values under the mouse."""
        if self.curve is None:
            return
        if z is None:
            self.draw()
        else:
            self._words.setText(point_words(self.curve, z))
