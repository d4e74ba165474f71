"""Copies of unsaved work, each in a folder of its own: the project, and whose it is."""

from __future__ import annotations

import json
import secrets
from collections.abc import Generator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from bpviz_desktop.atomic_file import write_atomically
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.project.writer import dump_parts

_PROJECT, _ABOUT, LOCK = "work.bpviz", "about.json", "lock"
_LARGEST_ABOUT = 100_000


@dataclass(frozen=True)
class Copy:
    """Unsaved work.

    Attributes
    ----------
    folder : Path
        Where the copy lies.
    document : Document
    path : Path or None
        The file that it was opened from.
    sha256 : str
        The hash of that file when it was opened; empty where there is none.
    kept_at : datetime
        When the copy was written (local time).
    """

    folder: Path
    document: Document
    path: Path | None
    sha256: str
    kept_at: datetime


def new_folder(root: Path) -> Path:
    """Make a folder for the copy of one window's work; OSError if that fails."""
    folder = root / secrets.token_hex(8)
    folder.mkdir(parents=True)
    return folder


def keep(
    folder: Path, document: Document, path: Path | None, sha256: str
) -> Generator[int, None, str]:
    """Write a copy in small steps; returns why it could not be written, or nothing."""
    data = BytesIO()
    for made, part in enumerate(dump_parts(document)):
        data.write(part.encode())
        yield made
    about = {
        "path": None if path is None else str(path.absolute()),
        "sha256": sha256,
        "kept_at": datetime.now().isoformat(timespec="seconds"),
    }
    try:
        # First whose it is: from when the project is there, the copy counts.
        write_atomically(folder / _ABOUT, json.dumps(about).encode())
        write_atomically(folder / _PROJECT, data.getvalue())
    except OSError as error:
        return error.strerror or str(error)
    return ""


def folders(root: Path) -> list[Path]:
    """All folders that hold a copy, the newest first."""
    found = []
    with suppress(OSError):
        for folder in root.iterdir():
            project = folder / _PROJECT
            with suppress(OSError):
                found.append((project.stat().st_mtime, folder))
    return [folder for _, folder in sorted(found, reverse=True)]


def read(folder: Path) -> Copy | None:
    """Read a copy; None where it cannot be read."""
    try:
        document = load(folder / _PROJECT)
        kept_at = datetime.fromtimestamp((folder / _PROJECT).stat().st_mtime)
    except (OSError, ValueError):
        return None
    about = _about(folder)
    path, sha256 = about.get("path"), about.get("sha256")
    with suppress(ValueError, TypeError):
        kept_at = datetime.fromisoformat(about.get("kept_at", ""))
    return Copy(
        folder,
        document,
        Path(path) if isinstance(path, str) and path else None,
        sha256 if isinstance(sha256, str) else "",
        kept_at,
    )


def _about(folder: Path) -> dict[str, Any]:
    with suppress(OSError, ValueError, RecursionError):
        with open(folder / _ABOUT, "rb") as file:
            about = json.loads(file.read(_LARGEST_ABOUT))
        if isinstance(about, dict):
            return about
    return {}


def remove(folder: Path) -> None:
    """Remove a copy, and all that lies beside it."""
    with suppress(OSError):
        for file in folder.iterdir():
            file.unlink()
        folder.rmdir()
