"""The project file: load, parse and save.

`reader` takes a file apart, `writer` writes it, `atomic_file` puts it in place; what
the fields mean is in the README.
"""

from __future__ import annotations

from pathlib import Path

from bpviz_desktop.atomic_file import (
    FileChangedError,
    FileStamp,
    write_atomically,
)
from bpviz_desktop.model.document import Document, same
from bpviz_desktop.model.project.error import NewerVersionError, ProjectError
from bpviz_desktop.model.project.reader import read
from bpviz_desktop.model.project.schema import LARGEST_FILE
from bpviz_desktop.model.project.writer import dump

__all__ = [
    "LARGEST_FILE",
    "FileChangedError",
    "FileStamp",
    "NewerVersionError",
    "ProjectError",
    "checked_dump",
    "dump",
    "load",
    "load_stamped",
    "parse",
    "refuse_newer",
    "save",
]


def parse(data: bytes, name: str) -> Document:
    """Read a project from bytes; `name` is what messages call the file.

    Raises
    ------
    ProjectError
    """
    return read(data, name)


def load(path: Path) -> Document:
    """Read a project file.

    Raises
    ------
    ProjectError
        If it is refused.
    OSError
        If it cannot be read.
    """
    return load_stamped(path)[0]


def load_stamped(path: Path) -> tuple[Document, FileStamp]:
    """Read a project file as `load` does, with the stamp of what was read."""
    with open(path, "rb") as file:
        data = file.read(LARGEST_FILE + 1)
    return parse(data, str(path)), FileStamp.of_bytes(data)


def refuse_newer(path: Path) -> None:
    """Do nothing, unless the file is a project that a newer version wrote.

    Raises
    ------
    NewerVersionError
    """
    try:
        load(path)
    except NewerVersionError:
        raise
    except (ProjectError, OSError):
        return


def checked_dump(document: Document, name: str) -> bytes:
    """Write a project as bytes, and read it back to be sure.

    Raises
    ------
    ProjectError
        If the document is one that would be refused, for example too large.
    RuntimeError
        If it reads back differently.
    """
    data = dump(document)
    if not same(parse(data, name), document):
        raise RuntimeError("the project would not read back; it was not saved")
    return data


def save(
    document: Document,
    path: Path,
    *,
    expected: FileStamp | None = None,
    keeps_previous: bool = False,
) -> FileStamp:
    """Save a project atomically, and take the stamp of what was written.

    A file that is `expected` is one that was read. With `keeps_previous` what it held
    before stays beside it as `NAME.bpviz~`.

    Raises
    ------
    NewerVersionError
        A newer version wrote the file that would be replaced.
    FileChangedError, OSError
        As `write_atomically`; the old file is as it was.
    ProjectError, RuntimeError
        As `checked_dump`; nothing is written then.
    """
    if expected is None:
        refuse_newer(path)
    data = checked_dump(document, path.name)
    previous = path.with_name(f"{path.name}~") if keeps_previous else None
    write_atomically(path, data, expected=expected, previous=previous)
    return FileStamp.of_bytes(data)
