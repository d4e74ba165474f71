"""Dialogs round the samples: importing tables. Loaded after the first paint."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.store import Store
from bpviz_desktop.model.data.draft import import_data
from bpviz_desktop.model.data.made import Imported
from bpviz_desktop.views.shell.dialogs.file_dialogs import FileDialogs
from bpviz_desktop.views.shell.main_window import MainWindow

TABLE_ENDINGS = (".csv", ".tsv", ".tab", ".txt", ".data", ".dat")
_TABLES = f"Tables ({' '.join(f'*{each}' for each in TABLE_ENDINGS)});;All files (*)"


class DataDialogs(QObject):
    """Asks for tables (a child of the window)."""

    def __init__(
        self, window: MainWindow, store: Store, intents: Intents, files: FileDialogs
    ) -> None:
        super().__init__(window)
        self._window, self._store = window, store
        self._intents, self._files = intents, files
        window.actions_by_name["data_import"].triggered.connect(self.import_data)
        window.actions_by_name["data_edit"].triggered.connect(self.edit_data)
        window.dropped.connect(self.open_dropped)

    @Slot(object)
    def open_dropped(self, path: Path) -> None:
        """Open a project that was dropped on the window, or import a table."""
        if path.suffix.lower() in TABLE_ENDINGS:
            self.import_table(path)
        elif self._files.may_close():
            self._files.open_path(path)

    @Slot()
    def edit_data(self) -> None:
        """Show the samples as a table that can be edited."""
        from bpviz_desktop.views.shell.data_table.dialog import DataDialog

        found = self._window.findChild(DataDialog)
        if isinstance(found, DataDialog):
            found.raise_()
            found.activateWindow()
            return
        DataDialog(self._store, self._intents, self._window.theme, self._window).show()

    @Slot()
    def import_data(self) -> None:
        """Ask for a table, and how it is to be read."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, "Import data", self._files.folder, _TABLES
        )
        if name:
            self.import_table(Path(name))

    def import_table(self, path: Path) -> None:
        """Ask how a table is to be read, and take its samples."""
        from bpviz_desktop.views.shell.importing.dialog import ImportDialog

        document, theme = self._store.session.document, self._window.theme
        try:
            dialog = ImportDialog(path, document, self._intents, theme, self._window)
        except OSError as error:
            self._files.tell(f"{path.name}: {error.strerror or error}.")
            return
        dialog.imported.connect(self._on_imported)
        dialog.other_asked.connect(self.import_data)
        dialog.open()

    @Slot(object, bool)
    def _on_imported(self, made: Imported, keeps_network: bool) -> None:
        self._intents.pause()
        self._intents.edit(import_data, made, keeps_network=keeps_network)
