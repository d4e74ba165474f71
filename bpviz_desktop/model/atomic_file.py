"""Writing files so that nothing is ever half-written.

A temporary file in the same folder is written, flushed and synced, then put in place of
the old one in one step. QSaveFile is not used: on a full disk it can replace the old
file by a shortened one.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

_MARK = ".bpviz-part"


class FileChangedError(Exception):
    """The file on disk is not the one that was opened."""


@dataclass(frozen=True)
class FileStamp:
    """What a file was like: size, time of change, and hash of its bytes."""

    size: int
    mtime_ns: int
    sha256: str

    @classmethod
    def of(cls, path: Path) -> FileStamp:
        """Take the stamp of a file; OSError if it cannot be read."""
        data = path.read_bytes()
        status = path.stat()
        return cls(status.st_size, status.st_mtime_ns, _hash(data))

    def still_holds(self, path: Path) -> bool:
        """Whether the file is still that one (by its bytes, if only the time moved)."""
        try:
            now = FileStamp.of(path)
        except OSError:
            return False
        return now.sha256 == self.sha256


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def write_atomically(
    path: Path, data: bytes, *, expected: FileStamp | None = None
) -> None:
    """Put `data` in place of the file, whole or not at all.

    Parameters
    ----------
    expected : FileStamp or None
        If given, the file on disk must still be this one.

    Raises
    ------
    FileChangedError
        If it is not; nothing was written.
    OSError
        If it cannot be written; the old file is as it was.
    """
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise IsADirectoryError(21, "is a folder", str(target))
    handle, name = tempfile.mkstemp(
        prefix=f".{target.name[:80]}.", suffix=_MARK, dir=target.parent
    )
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            _write_all(file.write, data)
            file.flush()
            os.fsync(file.fileno())
        _keep_mode(target, temporary)
        if expected is not None and not expected.still_holds(target):
            raise FileChangedError(f"{target.name} was changed by another program")
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


def _write_all(write: Callable[[bytes], int], data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[write(bytes(view[: 1 << 24])) :]


def _keep_mode(target: Path, temporary: Path) -> None:
    """A replaced file keeps its mode; a new one gets what the user's mask allows."""
    if target.exists():
        mode = target.stat().st_mode & 0o7777
    else:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    os.chmod(temporary, mode)


def _sync_folder(folder: Path) -> None:
    # Not every file system lets a folder be synced; the file itself is in place.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
