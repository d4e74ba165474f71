"""The room of a panel on a tab: empty until somebody looks at it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bpviz_desktop.views.widgets.panel import Panel, PanelEntry


class Room(QWidget):
    """Holds the panel when it is made, and what stands at the end of its row of tabs.

    Attributes
    ----------
    entry : PanelEntry
    panel : Panel or None
    corner : QWidget
        Empty, like the room. What a panel shows and hides of its own in it does not
        lie on that of others.
    """

    def __init__(self, entry: PanelEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self.panel: Panel | None = None
        self.corner = QWidget(self)
        self._column = QVBoxLayout(self)
        self._row = QHBoxLayout(self.corner)
        for layout in (self._column, self._row):
            layout.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)

    def hold(self, panel: Panel) -> None:
        """Let the panel in."""
        self.panel = panel
        self._column.addWidget(panel)
        panel.show()  # at once: the layout would have it wait for the event loop
        if corner := panel.corner():
            self._row.addWidget(corner)
