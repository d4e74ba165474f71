"""Writing files so that nothing is ever half-written.

A temporary file in the same folder is written, flushed and synced, then put in place of
the old one in one step. QSaveFile is not used: on a full disk it can replace the old
file by a shortened one.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import shutil
import stat
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_MARK = ".bpviz-part"
# A temporary file this old was left by a program that was killed.
_STALE_SECONDS = 3600.0


class FileChangedError(Exception):
    """The file on disk is not the one that was opened."""


@dataclass(frozen=True)
class FileStamp:
    """What a file was like: the hash of its bytes."""

    sha256: str

    @classmethod
    def of_bytes(cls, data: bytes) -> FileStamp:
        """Take the stamp of what was read from a file."""
        return cls(hashlib.sha256(data).hexdigest())

    @classmethod
    def of(cls, path: Path) -> FileStamp:
        """Take the stamp of a file; OSError if it cannot be read."""
        with open(path, "rb") as file:
            return cls(hashlib.file_digest(file, "sha256").hexdigest())

    def still_holds(self, path: Path) -> bool:
        """Whether nothing would be lost if the file were replaced.

        A touched file with the same bytes, and one that was deleted, lose nothing.
        """
        try:
            return FileStamp.of(path) == self
        except FileNotFoundError:
            return True
        except OSError:
            return False


def write_atomically(
    path: Path,
    data: bytes | Iterable[bytes],
    *,
    expected: FileStamp | None = None,
    previous: Path | None = None,
) -> None:
    """Put `data`, or its parts as they are made, in place of the file: all or nothing.

    Links are followed, and the file keeps its mode. Pipes and devices, which cannot be
    replaced, are written to.

    Parameters
    ----------
    expected : FileStamp or None
        If given, the file on disk must still be this one.
    previous : Path or None
        Where what is replaced is kept, if that can be done.

    Raises
    ------
    FileChangedError
        If it is not; nothing was written.
    OSError
        If it cannot be written; the old file is as it was.
    """
    parts = (data,) if isinstance(data, bytes) else data
    target = Path(os.path.realpath(path))
    mode = writable_mode(target)
    if mode is not None and not stat.S_ISREG(mode):
        with open(target, "wb") as device:
            device.writelines(parts)
        return
    _remove_stale(target)
    temporary = target.with_name(f"{_prefix(target)}{secrets.token_hex(8)}{_MARK}")
    try:
        _write_and_sync(temporary, parts, mode)
        if expected is not None and not expected.still_holds(target):
            raise FileChangedError(f"{target.name} was changed by another program")
        if previous is not None and mode is not None:
            _keep(target, target.with_name(previous.name))
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


def writable_mode(path: Path) -> int | None:
    """Return the mode of a file that may be replaced; None where there is none yet.

    Raises
    ------
    OSError
        If it is a folder or write-protected, or if its folder is missing or cannot be
        written to.
    """
    target = Path(os.path.realpath(path))
    folder = target.parent
    if not folder.is_dir():
        raise FileNotFoundError(errno.ENOENT, "its folder does not exist", str(folder))
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        mode = None
    if mode is not None and stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "it is a folder", str(target))
    if mode is not None and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "it is write-protected", str(target))
    is_replaced = mode is None or stat.S_ISREG(mode)
    if is_replaced and not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError(
            errno.EACCES, "its folder is write-protected", str(folder)
        )
    return mode


def _prefix(target: Path) -> str:
    """Of temporary files; short, so that a long name stays a possible one."""
    return f".{hashlib.sha256(os.fsencode(target.name)).hexdigest()[:12]}."


def _write_and_sync(path: Path, parts: Iterable[bytes], mode: int | None) -> None:
    permissions = 0o666 if mode is None else stat.S_IMODE(mode)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags, permissions & 0o777)
    with os.fdopen(handle, "wb") as file:
        file.writelines(parts)
        file.flush()
        os.fsync(file.fileno())
    if mode is not None:
        os.chmod(path, permissions)


def _keep(target: Path, previous: Path) -> None:
    """Keep what is about to be replaced; saving goes on where that fails."""
    aside = target.with_name(f"{_prefix(target)}{secrets.token_hex(8)}{_MARK}")
    with contextlib.suppress(OSError):
        try:
            os.link(target, aside)
        except OSError:  # not every file system has links
            shutil.copy2(target, aside)
        os.replace(aside, previous)
    with contextlib.suppress(OSError):
        aside.unlink()


def _remove_stale(target: Path) -> None:
    """Remove what earlier writes of this file left when they were killed."""
    before = time.time() - _STALE_SECONDS
    with contextlib.suppress(OSError):
        for left in target.parent.glob(f"{_prefix(target)}*{_MARK}"):
            if left.stat().st_mtime < before:
                left.unlink()


def _sync_folder(folder: Path) -> None:
    # Not every file system can sync a folder. The file is whole either way: after a
    # power cut the folder may still name the old one.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
