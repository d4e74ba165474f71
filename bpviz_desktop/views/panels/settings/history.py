"""Edit history: every change of this project, to be gone back to."""

from __future__ import annotations

from PySide6.QtWidgets import QUndoView, QVBoxLayout, QWidget

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.language import tr
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.look.size import grow
from bpviz_desktop.views.widgets.panel import Panel

_HEIGHT = 160


class HistoryPanel(Panel):
    """A line for each edit; a click goes there."""

    name = "history_panel"

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._list = QUndoView(intents.undo_stack, self)
        self._list.setObjectName("history_list")
        self._list.setAccessibleName(tr("Edit history"))
        self._list.setEmptyLabel(tr("As it was opened"))
        grow(self._list.setFixedHeight, _HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 0, 4)
        column.addWidget(self._list)

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Nothing to do: the list follows the edits by itself."""
