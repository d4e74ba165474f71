"""File → Open recent: projects with a picture of each, missing ones marked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu

from bpviz_desktop.controller.storage.recent import Recent
from bpviz_desktop.language import tr
from bpviz_desktop.views.shell.dialogs.small_network import network_picture
from bpviz_desktop.views.shell.main_window import MainWindow

_PICTURE = QSize(46, 30)
_LONGEST = 60


class RecentMenu(QMenu):
    """Filled when it is opened; `open_path` opens what was chosen."""

    def __init__(
        self, window: MainWindow, recent: Recent, open_path: Callable[[Path], object]
    ) -> None:
        super().__init__(tr("Open recent"), window)
        self.setObjectName("recent")
        self._window, self._recent, self._open = window, recent, open_path
        action = self.menuAction()
        action.setObjectName("file_recent")
        window.actions_by_name["file_recent"] = action
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    @Slot()
    def fill(self) -> None:
        """List the projects as they are now."""
        self.clear()
        for file in self._recent.files:
            is_there = file.path.is_file()
            name = file.path.name
            shown = name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…"
            shown = f"{shown}  –  {file.path.parent.name}"
            words = shown if is_there else tr("{shown} (missing)", shown=shown)
            picture = network_picture(file.widths, self._window.theme, _PICTURE)
            action = QAction(QIcon(picture), words.replace("&", "&&"), self)
            action.setToolTip(str(file.path))
            action.setStatusTip("")
            action.setEnabled(is_there)
            action.setData(file.path)
            action.triggered.connect(self._on_chosen)
            self.addAction(action)
        if not self._recent.files:
            self.addAction(tr("Nothing was opened or saved yet")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(tr("Clear the list")).triggered.connect(self._recent.clear)

    @Slot()
    def _on_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._open(action.data())
