"""Which project files are open in a window of this user."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QLockFile


class OpenFiles:
    """Locks in a folder of the user's, one for each project that is open.

    Parameters
    ----------
    root : Path
        Need not exist; where it cannot be made, nothing is known of other windows.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._lock: QLockFile | None = None
        self._path = ""

    def _lock_of(self, path: Path) -> QLockFile:
        name = hashlib.sha256(os.fsencode(os.path.realpath(path))).hexdigest()[:32]
        lock = QLockFile(str(self._root / f"{name}.lock"))
        lock.setStaleLockTime(0)
        return lock

    def take(self, path: Path | None) -> bool:
        """Leave the file that was open, and take this one; False if another has it."""
        wanted = "" if path is None else os.path.realpath(path)
        if path is not None and wanted == self._path:
            return True
        self.release()
        if path is None:
            return True
        try:
            self._root.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        lock = self._lock_of(path)
        if not lock.tryLock(0):
            return lock.error() != QLockFile.LockError.LockFailedError
        self._lock, self._path = lock, wanted
        return True

    def is_elsewhere(self, path: Path) -> bool:
        """Whether another window has the file open."""
        if os.path.realpath(path) == self._path or not self._root.is_dir():
            return False
        lock = self._lock_of(path)
        if lock.tryLock(0):
            lock.unlock()
            return False
        return lock.error() == QLockFile.LockError.LockFailedError

    def release(self) -> None:
        """The file is no longer open here."""
        if self._lock is not None:
            self._lock.unlock()
        self._lock, self._path = None, ""
