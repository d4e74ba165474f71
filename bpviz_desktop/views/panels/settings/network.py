"""Network: its layers at a glance, and drawing the weights anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.engine.board.symbols import layer_name
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.initializers import INITIALIZERS
from bpviz_desktop.engine.network import Network
from bpviz_desktop.model import edits
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.widgets.count_spin import CountSpin
from bpviz_desktop.views.widgets.panel import Panel, PanelEntry, Place

_MOST_LAYERS = 12


def widths_in_short(network: Network) -> str:
    """Widths with arrows: 2 → 8 → 1; long chains shortened."""
    widths = [str(width) for width in network.widths]
    if len(widths) > 6:
        widths = [*widths[:3], "…", *widths[-2:]]
    return " → ".join(widths)


class NetworkPanel(Panel):
    """Layers with their activations, and how weights begin."""

    entry = PanelEntry("network_panel", "Network", Place.LEFT, is_open=False)

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._layers = QLabel(self)
        self._layers.setTextFormat(Qt.TextFormat.PlainText)
        self._layers.setWordWrap(True)
        self._layers.setObjectName("quiet")
        self._initializer = QComboBox(self)
        self._initializer.setAccessibleName("How weights are drawn")
        for kind, entry in INITIALIZERS.items():
            self._initializer.addItem(entry.title, kind)
        self._seed = CountSpin(self)
        self._seed.setAccessibleName("Seed")
        self._draw = QPushButton("Draw weights", self)
        self._draw.clicked.connect(self._on_draw)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.addWidget(QLabel("Start", self), 0, 0)
        grid.addWidget(self._initializer, 0, 1)
        grid.addWidget(QLabel("Seed", self), 1, 0)
        grid.addWidget(self._seed, 1, 1)
        grid.addWidget(self._draw, 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 0, 4)
        column.addWidget(self._layers)
        column.addLayout(grid)

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """List the layers."""
        if "document" not in fields:
            return
        network, training = session.document.network, session.document.training
        lines = []
        for at in range(1, network.depth + 1):
            if network.depth > _MOST_LAYERS and 4 < at <= network.depth - 3:
                if at == 5:
                    lines.append("…")
                continue
            title = ACTIVATIONS[network.layer(at).activation.kind].title
            units = network.widths[at]
            lines.append(f"{layer_name(network, at)}: {units} × {title}")
        self._layers.setText("\n".join(lines))
        self._initializer.setCurrentIndex(
            self._initializer.findData(training.initializer)
        )
        if not self._seed.hasFocus():
            self._seed.show_count(training.seed)

    @Slot()
    def _on_draw(self) -> None:
        kind = self._initializer.currentData()
        self.intents.edit(edits.draw_anew, kind, self._seed.count)

    def actions_taken(self) -> Mapping[str, Callable[[], object]]:
        """Drawing the weights is in a menu too."""
        return {"draw_anew": self._on_draw}

    @classmethod
    def summary(cls, session: Session) -> str:
        """The widths of the layers."""
        return widths_in_short(session.document.network)
