"""The project file: load, parse and save.

`project_reader` takes a file apart, `project_writer` writes it, `atomic_file` puts it
in place; what the fields mean is in the README.
"""

from __future__ import annotations

from pathlib import Path

from bpviz_desktop.model.atomic_file import (
    FileChangedError,
    FileStamp,
    write_atomically,
)
from bpviz_desktop.model.document import Document, same
from bpviz_desktop.model.project_error import ProjectError
from bpviz_desktop.model.project_reader import read
from bpviz_desktop.model.project_schema import LARGEST_FILE
from bpviz_desktop.model.project_writer import dump

__all__ = [
    "LARGEST_FILE",
    "FileChangedError",
    "FileStamp",
    "ProjectError",
    "checked_dump",
    "dump",
    "load",
    "parse",
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
    with open(path, "rb") as file:
        data = file.read(LARGEST_FILE + 1)
    return parse(data, str(path))


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


def save(document: Document, path: Path, *, expected: FileStamp | None = None) -> None:
    """Save a project atomically.

    Raises
    ------
    FileChangedError, OSError
        As `write_atomically`; the old file is as it was.
    ProjectError, RuntimeError
        As `checked_dump`; nothing is written then.
    """
    write_atomically(path, checked_dump(document, path.name), expected=expected)
