"""Copies of unsaved work, so that no crash costs more than a moment of it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Slot

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.storage.files import Files
from bpviz_desktop.controller.store import Store
from bpviz_desktop.language import tr
from bpviz_desktop.model.project.copies import (
    LOCK,
    Copy,
    folders,
    keep,
    new_folder,
    read,
    remove,
)
from bpviz_desktop.model.screen.session import RunState, Session

# So long after an edit, and while training, a copy is written at the latest.
EDIT_MS, TRAINING_MS = 2_000, 60_000
# The copy itself takes time too.
_BEGIN_MS = EDIT_MS - 500
_KIND = "recovery"


class Recovery(QObject):
    """Keeps a copy of what is on the screen while it is not saved (GUI thread).

    The worker writes it. A lock beside it tells other windows that its owner lives.

    Parameters
    ----------
    root : Path
        Holds a folder for each window with unsaved work.
    """

    def __init__(
        self,
        store: Store,
        intents: Intents,
        files: Files,
        root: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._intents, self._files = store, intents, files
        self._root = root
        self._folder: Path | None = None
        self._lock: QLockFile | None = None
        self._offered: dict[Path, QLockFile] = {}
        self._leftover: Path | None = None
        self._is_writing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_due)
        store.changed.connect(self._on_changed)

    # Keeping.

    @Slot(object, object)
    def _on_changed(self, session: Session, fields: frozenset[str]) -> None:
        if not fields & {"document", "saved", "run_state"}:
            return
        if not session.is_dirty:
            self.forget()
            return
        is_training = session.run_state is RunState.TRAINING
        within = TRAINING_MS if is_training else _BEGIN_MS
        left = self._timer.remainingTime()
        if left < 0 or left > within:
            self._timer.start(within)

    @Slot()
    def _on_due(self) -> None:
        """Have the worker write a copy; one at a time, or a large one would starve."""
        session = self._store.session
        self._remove_leftover()
        if not session.is_dirty:
            self.forget()
            return
        if self._is_writing:
            self._timer.start(EDIT_MS)
            return
        folder = self._own_folder()
        if folder is None:
            return
        self._is_writing = True
        document, path, sha256 = session.document, session.path, self._files.sha256
        self._intents.have_computed(
            _KIND, lambda: keep(folder, document, path, sha256), self._on_kept
        )

    def _on_kept(self, fault: str) -> None:
        self._is_writing = False
        if fault:
            self._tell(fault)

    def _tell(self, fault: str) -> None:
        self._intents.show_message(
            tr(
                "Unsaved work could not be copied for safety ({fault}); save it.",
                fault=fault,
            )
        )

    def write_now(self) -> bool:
        """Write a copy before going on: something has gone wrong. Whether it could."""
        session = self._store.session
        folder = self._own_folder() if session.is_dirty else None
        if folder is None:
            return False
        steps = keep(folder, session.document, session.path, self._files.sha256)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                return not end.value

    def _own_folder(self) -> Path | None:
        if self._folder is None:
            try:
                self._folder = new_folder(self._root)
            except OSError as error:
                self._tell(error.strerror or str(error))
                return None
            self._lock = _locked(self._folder)
        return self._folder

    def forget(self) -> None:
        """Remove the copy: what it holds was saved or discarded."""
        self._timer.stop()
        if self._is_writing:
            self._is_writing = False
            self._intents.stop_computing(_KIND)
            # What the worker is just about to put there is removed a little later.
            self._leftover = self._folder
        if self._leftover is not None:
            self._timer.start(EDIT_MS)
        if self._folder is not None:
            if self._lock is not None:
                self._lock.unlock()
            remove(self._folder)
            self._folder = self._lock = None

    def close(self) -> None:
        """The window closes, its work saved or discarded; the worker has ended."""
        self._is_writing = False
        self.forget()
        self._remove_leftover()
        self._timer.stop()
        self.leave_all()

    def _remove_leftover(self) -> None:
        if self._leftover is not None:
            remove(self._leftover)
            self._leftover = None

    # What an earlier window left.

    def left(self) -> list[Copy]:
        """Copies of windows that are no more; no other window is offered them."""
        found = []
        for folder in folders(self._root):
            if folder == self._folder or folder in self._offered:
                continue
            lock = _locked(folder)
            if lock is None:
                continue
            copy = read(folder)
            if copy is None:
                lock.unlock()
                continue
            self._offered[folder] = lock
            found.append(copy)
        return found

    def restore(self, copy: Copy) -> None:
        """Show a copy; it stays until it is saved or discarded."""
        lock = self._offered.pop(copy.folder)
        self._files.recover(copy)
        self.forget()
        self._folder, self._lock = copy.folder, lock
        if not self._store.session.is_dirty:
            self.forget()

    def discard(self, copy: Copy) -> None:
        """Remove a copy that nobody wants."""
        self.leave(copy.folder)
        remove(copy.folder)

    def leave(self, folder: Path) -> None:
        """Leave a copy where it is, for the next start."""
        if lock := self._offered.pop(folder, None):
            lock.unlock()

    def leave_all(self) -> None:
        """Leave all that were offered."""
        for folder in list(self._offered):
            self.leave(folder)


def _locked(folder: Path) -> QLockFile | None:
    """A lock on a copy; None while its owner lives."""
    lock = QLockFile(str(folder / LOCK))
    lock.setStaleLockTime(0)
    with suppress(OSError):
        if lock.tryLock(0):
            return lock
    return None
