"""Opening and saving projects."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.store import Store
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.project.file import (
    FileChangedError,
    FileStamp,
    ProjectError,
    load_stamped,
    save,
)
from bpviz_desktop.resource_files import resource

FIRST_EXAMPLE = "one_neuron"
ENDING = ".bpviz"


def examples() -> tuple[Path, ...]:
    """The projects that come with the program, the first one first."""
    found = sorted(resource("examples").glob(f"*{ENDING}"))
    return tuple(sorted(found, key=lambda path: path.stem != FIRST_EXAMPLE))


class FileFaultError(Exception):
    """Why a file could not be opened or saved, in one sentence."""


class Files(QObject):
    """The project file of the window (GUI thread).

    A failing open leaves the open document untouched; a failing save leaves the file.

    Attributes
    ----------
    folder : Path
        Where a project was last opened or saved.
    """

    def __init__(
        self, store: Store, intents: Intents, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._intents = intents
        self._stamp: FileStamp | None = None
        self.folder = Path.home()

    def open(self, path: Path, *, is_example: bool = False) -> None:
        """Open a project; an example has no file to save to.

        Raises
        ------
        FileFaultError
        """
        try:
            document, stamp = load_stamped(path)
        except ProjectError as error:
            raise FileFaultError(str(error).splitlines()[0]) from error
        except OSError as error:
            raise FileFaultError(f"{path.name}: {error.strerror or error}.") from error
        if is_example:
            self._take(document, None, None)
        else:
            self._take(document, path, stamp)

    def adopt(self, path: Path | None, stamp: FileStamp | None) -> None:
        """Take over the document that the window began with: read from `path`, or not.

        An example that was opened without a name has no file to save to.
        """
        self._stamp = stamp if path else None
        self._note(path)
        self._store.update(path=path, saved=self._store.session.document)

    def begin(self, document: Document) -> None:
        """Take a new document, which has no file yet."""
        self._take(document, None, None)

    def _note(self, path: Path | None) -> None:
        if path is not None:
            self.folder = path.absolute().parent

    def _take(
        self, document: Document, path: Path | None, stamp: FileStamp | None
    ) -> None:
        self._stamp = stamp
        self._note(path)
        self._intents.replace_document(document)
        self._store.update(path=path, saved=document)

    def save(self, path: Path, *, overwrite_changed: bool = False) -> None:
        """Save what is on the screen.

        Raises
        ------
        FileChangedError
            The file was changed since it was opened.
        FileFaultError
        """
        self._intents.pause()
        session = self._store.session
        known = path == session.path and not overwrite_changed
        try:
            expected = self._stamp if known else None
            self._stamp = save(session.document, path, expected=expected)
            self._note(path)
        except FileChangedError:
            raise
        except OSError as error:
            raise FileFaultError(f"{path.name}: {error.strerror or error}.") from error
        except (ValueError, RuntimeError) as error:
            # Nothing was written: the document would not read back.
            raise FileFaultError(str(error).splitlines()[0]) from error
        self._store.update(
            path=path, saved=session.document, message=f"Saved {path.name}."
        )
