"""Network: its layers at a glance."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.engine.board.symbols import layer_name
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.widgets.panel import Panel

_MOST_LAYERS = 12


class NetworkPanel(Panel):
    """Layers with their activations."""

    name = "network_panel"

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._layers = QLabel(self)
        self._layers.setTextFormat(Qt.TextFormat.PlainText)
        self._layers.setWordWrap(True)
        self._layers.setObjectName("quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 0, 4)
        column.addWidget(self._layers)

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """List the layers."""
        if "document" not in fields:
            return
        network = session.document.network
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
