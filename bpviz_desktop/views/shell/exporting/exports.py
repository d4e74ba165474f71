"""File → Export network, solution, code: ask, and write. Loaded when asked for."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QProgressDialog

from bpviz_desktop.atomic_file import write_atomically
from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.store import Store
from bpviz_desktop.language import tr
from bpviz_desktop.model.code.programs import program_parts
from bpviz_desktop.views.shell.dialogs.file_dialogs import FileDialogs
from bpviz_desktop.views.shell.dialogs.plot_files import safe_name
from bpviz_desktop.views.shell.exporting.code_dialog import CodeDialog
from bpviz_desktop.views.shell.exporting.network_dialog import NetworkDialog
from bpviz_desktop.views.shell.exporting.solution_dialog import SolutionDialog
from bpviz_desktop.views.shell.exporting.solution_files import solution_files
from bpviz_desktop.views.shell.help.sheet import keys_page
from bpviz_desktop.views.shell.main_window import MainWindow

_NETWORKS = ("png", "svg", "pdf")
_SHEETS = ("pdf", "html", "tex", "md")
# A sheet that takes longer than this shows how far it is.
_PATIENCE_MS, _STEPS_AT_ONCE = 500, 50


class _CancelledError(Exception):
    """Somebody does not want to wait for the pages."""


class Exports(QObject):
    """Asks how and where, and writes (a child of the window)."""

    def __init__(
        self, window: MainWindow, store: Store, intents: Intents, files: FileDialogs
    ) -> None:
        super().__init__(window)
        self._window, self._store = window, store
        self._intents, self._files = intents, files

    @Slot()
    def export_network(self) -> NetworkDialog:
        """Ask for the look of the network, then for a file."""
        self._intents.pause()
        session, theme = self._store.session, self._window.theme
        dialog = NetworkDialog(session, theme, self._window)
        dialog.accepted.connect(lambda: self._on_network(dialog))
        dialog.open()
        return dialog

    @Slot()
    def export_solution(self) -> SolutionDialog:
        """Ask what a sheet shall hold, then for a file."""
        self._intents.pause()
        dialog = SolutionDialog(self._store.session, self._window)
        dialog.accepted.connect(lambda: self._on_solution(dialog))
        dialog.open()
        return dialog

    @Slot()
    def export_code(self) -> CodeDialog:
        """Ask for a language, then for a file."""
        self._intents.pause()
        dialog = CodeDialog(self._window)
        dialog.accepted.connect(lambda: self._on_code(dialog))
        dialog.open()
        return dialog

    @Slot()
    def export_keys(self) -> None:
        """Ask for a file, and write all keys on a page."""
        path = self._asked(tr("keys"), "pdf", ("pdf",))
        if path is not None:
            self._write({path: keys_page()}, path)

    def _on_code(self, dialog: CodeDialog) -> None:
        path = self._asked(tr("program"), "py", ("py",))
        if path is not None:
            document = self._store.session.document
            self._write({path: b"".join(program_parts(document, dialog.chosen))}, path)

    def _on_network(self, dialog: NetworkDialog) -> None:
        path = self._asked(tr("network"), dialog.ending, _NETWORKS)
        if path is not None:
            ending = path.suffix.lower().lstrip(".")
            self._write({path: dialog.picture(ending)}, path)

    def _on_solution(self, dialog: SolutionDialog) -> None:
        what = tr("exercise") if dialog.kind.currentData() else tr("solution")
        path = self._asked(what, dialog.ending, _SHEETS)
        if path is None:
            return
        progress = QProgressDialog(
            tr("Setting the pages …"),
            tr("Cancel"),
            0,
            dialog.sheet().length,
            self._window,
        )
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setMinimumDuration(_PATIENCE_MS)

        def watch(steps: int) -> None:
            if steps % _STEPS_AT_ONCE == 0:
                progress.setValue(steps)
                if progress.wasCanceled():
                    raise _CancelledError

        try:
            self._write(solution_files(path, dialog.sheet(watch)), path)
        except _CancelledError:
            self._intents.show_message(tr("Nothing was exported."))
        finally:
            progress.close()
            progress.deleteLater()

    def _asked(self, what: str, ending: str, known: Iterable[str]) -> Path | None:
        """Ask for a file with one of these endings; None: none was given."""
        title = safe_name(self._store.session.document.title or tr("network"))
        proposed = str(Path(self._files.folder, f"{title} {what}.{ending}"))
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Export {what}", what=what), proposed, f"*.{ending}"
        )
        if not name:
            return None
        path = Path(name)
        path = path if path.suffix else path.with_suffix(f".{ending}")
        if path.suffix.lower().lstrip(".") not in known:
            endings = ", ".join(f".{each}" for each in known)
            self._files.tell(
                tr(
                    "{name}: the ending must be one of {endings}.",
                    name=path.name,
                    endings=endings,
                )
            )
            return None
        return path

    def _write(self, made: dict[Path, bytes], shown: Path) -> None:
        try:
            for path, data in made.items():
                write_atomically(path, data)
        except OSError as error:
            self._files.tell(f"{path.name}: {error.strerror or error}.")
            return
        self._intents.show_message(tr("Exported {name}.", name=shown.name))
