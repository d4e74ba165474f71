"""Dialogs round the samples: importing tables. Loaded after the first paint."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from bpviz_desktop.atomic_file import write_atomically
from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.store import Store
from bpviz_desktop.language import tr
from bpviz_desktop.views.shell.dialogs.file_dialogs import FileDialogs
from bpviz_desktop.views.shell.dialogs.plot_files import safe_name
from bpviz_desktop.views.shell.main_window import MainWindow

if TYPE_CHECKING:
    from bpviz_desktop.model.data.made import Imported
    from bpviz_desktop.views.shell.data_table.dialog import DataDialog

TABLE_ENDINGS = (".csv", ".tsv", ".tab", ".txt", ".data", ".dat")
_TABLES = tr(
    "Tables ({join});;All files (*)",
    join=" ".join(f"*{each}" for each in TABLE_ENDINGS),
)


class DataDialogs(QObject):
    """Asks for tables (a child of the window)."""

    def __init__(
        self, window: MainWindow, store: Store, intents: Intents, files: FileDialogs
    ) -> None:
        super().__init__(window)
        self._window, self._store = window, store
        self._intents, self._files = intents, files
        for name, slot in (
            ("data_edit", self.edit_data),
            ("data_make_up", self.make_up),
            ("data_import", self.import_data),
            ("data_export", self.export_data),
        ):
            window.actions_by_name[name].triggered.connect(slot)
        window.dropped.connect(self.open_dropped)

    @Slot(object)
    def open_dropped(self, path: Path) -> None:
        """Open a project that was dropped on the window, or import a table."""
        if path.suffix.lower() in TABLE_ENDINGS:
            self.import_table(path)
        elif self._files.may_close():
            self._files.open_path(path)

    @Slot()
    def edit_data(self) -> DataDialog:
        """Show the samples as a table that can be edited."""
        from bpviz_desktop.views.shell.data_table.dialog import DataDialog

        found = self._window.findChild(DataDialog)
        if isinstance(found, DataDialog):
            found.raise_()
            found.activateWindow()
            return found
        theme = self._window.theme
        dialog = DataDialog(self._store, self._intents, theme, self._window)
        dialog.show()
        return dialog

    @Slot()
    def make_up(self) -> None:
        """Show the sets that the program draws."""
        self.edit_data().show_made_up()

    @Slot()
    def import_data(self) -> None:
        """Ask for a table, and how it is to be read."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Import data"), self._files.folder, _TABLES
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

    @Slot()
    def export_data(self) -> None:
        """Ask for a file, and write samples and answers to it."""
        title = self._store.session.document.title or tr("network")
        proposed = str(
            Path(
                self._files.folder,
                tr("{safe_name} data.csv", safe_name=safe_name(title)),
            )
        )
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Export data and predictions"), proposed, "CSV (*.csv)"
        )
        if name:
            path = Path(name)
            self.write_data(path if path.suffix else path.with_suffix(".csv"))

    def write_data(self, path: Path) -> None:
        """Write all samples with the answers of the parameters on the screen."""
        from bpviz_desktop.model.data.export import data_csv

        self._intents.pause()
        try:
            write_atomically(path, data_csv(self._store.session.document))
        except OSError as error:
            self._files.tell(f"{path.name}: {error.strerror or error}.")
            return
        self._intents.show_message(tr("Exported {name}.", name=path.name))

    @Slot(object, bool)
    def _on_imported(self, made: Imported, keeps_network: bool) -> None:
        from bpviz_desktop.model.data.draft import import_data

        self._intents.pause()
        self._intents.edit(import_data, made, keeps_network=keeps_network)
