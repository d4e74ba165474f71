"""Opening and saving projects."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject

from bpviz_desktop.atomic_file import writable_mode
from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.storage.open_files import OpenFiles
from bpviz_desktop.controller.storage.recent import Recent
from bpviz_desktop.controller.store import Store
from bpviz_desktop.language import tr
from bpviz_desktop.model.differences import differences
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.edits import edit
from bpviz_desktop.model.project.copies import Copy
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


def problem_examples() -> tuple[Path, ...]:
    """Projects that do not learn, each before its healthy twin."""
    return tuple(sorted(resource("examples", "problems").glob(f"*{ENDING}")))


ELSEWHERE = tr("another window has it open")


class FileFaultError(Exception):
    """Why a file could not be opened or saved, in one sentence."""


class Files(QObject):
    """The project file of the window (GUI thread).

    A failing open leaves the open document untouched; a failing save leaves the file.

    Attributes
    ----------
    folder : Path
        Where a project was last opened or saved.
    others : OpenFiles or None
        Knows of the files of other windows.
    recent : Recent
    """

    def __init__(
        self, store: Store, intents: Intents, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._intents = intents
        self._stamp: FileStamp | None = None
        self.folder = Path.home()
        self.others: OpenFiles | None = None
        self.recent = Recent()

    @property
    def sha256(self) -> str:
        """The hash of the file as it was opened or saved; empty where there is none."""
        return "" if self._stamp is None else self._stamp.sha256

    def is_elsewhere(self, path: Path) -> bool:
        """Whether another window has the file open."""
        return self.others is not None and self.others.is_elsewhere(path)

    def open(
        self, path: Path, *, is_example: bool = False, read_only: bool = False
    ) -> None:
        """Open a project; an example has no file to save to.

        With `read_only` it is never saved over.

        Raises
        ------
        FileFaultError
        """
        document, stamp = _loaded(path)
        if is_example:
            self._take(document, None, None)
            return
        self._take(document, path, stamp)
        self._announce(path, ELSEWHERE if read_only else "")

    def _announce(self, path: Path | None, reason: str = "") -> None:
        """Say at once, and not when saving fails, that a file cannot be saved over."""
        if path is not None and not reason:
            reason = _protected(path)
        if self.others is not None:
            self.others.take(None if reason else path)
        if path is not None:
            self.recent.note(path, self._store.session.document.network.widths)
        words = (
            tr("Read-only: {reason}. Save as… goes elsewhere.", reason=reason)
            if reason
            else ""
        )
        self._store.update(read_only=reason, message=words)

    def adopt(self, path: Path | None, stamp: FileStamp | None) -> None:
        """Take over the document that the window began with: read from `path`, or not.

        An example that was opened without a name has no file to save to.
        """
        self._stamp = stamp if path else None
        self._note(path)
        self._store.update(path=path, saved=self._store.session.document)
        is_taken = path is not None and self.is_elsewhere(path)
        self._announce(path, ELSEWHERE if is_taken else "")

    def allow_saving(self) -> None:
        """Save over the file all the same: another window has it open too."""
        self._announce(self._store.session.path)

    def recover(self, copy: Copy) -> None:
        """Show unsaved work that an earlier window left, as it was."""
        path, saved = copy.path, None
        if path is not None:
            with suppress(FileFaultError):
                saved, _ = _loaded(path)
        stamp = FileStamp(copy.sha256) if copy.sha256 else None
        self._take(copy.document, path if saved else None, stamp)
        self._store.update(saved=saved)
        self._announce(self._store.session.path)

    def revert(self) -> None:
        """Go back to what the file holds; can be undone.

        Raises
        ------
        FileFaultError
        """
        path = self._store.session.path
        if path is None:
            raise FileFaultError(tr("There is no file to go back to yet."))
        document, stamp = _loaded(path)
        self._intents.pause()
        self._intents.edit(revert_to, document)
        self._stamp = stamp
        self._store.update(
            saved=document, message=tr("Back to {name}.", name=path.name)
        )

    def changed_on_disk(self, path: Path) -> str:
        """What another program has made of the file since it was opened."""
        try:
            there, _ = _loaded(path)
        except FileFaultError as fault:
            return str(fault)
        saved = self._store.session.saved
        told = differences(saved, there) if saved is not None else []
        return tr("Changed there: {join}.", join="; ".join(told)) if told else ""

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
        self._announce(None)

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
            self._stamp = save(
                session.document, path, expected=expected, keeps_previous=True
            )
            self._note(path)
        except FileChangedError:
            raise
        except OSError as error:
            raise FileFaultError(f"{path.name}: {error.strerror or error}.") from error
        except (ValueError, RuntimeError) as error:
            # Nothing was written: the document would not read back.
            raise FileFaultError(str(error).splitlines()[0]) from error
        self._store.update(path=path, saved=session.document)
        self._announce(path)
        self._intents.show_message(tr("Saved {name}.", name=path.name))


def _loaded(path: Path) -> tuple[Document, FileStamp]:
    try:
        return load_stamped(path)
    except ProjectError as error:
        raise FileFaultError(str(error).splitlines()[0]) from error
    except OSError as error:
        raise FileFaultError(f"{path.name}: {error.strerror or error}.") from error


def _protected(path: Path) -> str:
    """Why a file cannot be saved over; empty if it can."""
    try:
        writable_mode(path)
    except OSError as error:
        return error.strerror or str(error)
    return ""


@edit(tr("Revert to the file"))
def revert_to(document: Document, saved: Document) -> Document:
    """Take what the file holds."""
    return saved
