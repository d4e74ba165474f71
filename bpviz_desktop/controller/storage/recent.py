"""Projects that were opened or saved lately."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MOST = 10


@dataclass(frozen=True)
class RecentFile:
    """A project, and the widths of its network for a picture of it."""

    path: Path
    widths: tuple[int, ...]


class Recent:
    """The latest first; `changed` is called with what is to be kept of them."""

    def __init__(self) -> None:
        self.files: tuple[RecentFile, ...] = ()
        self.changed: Callable[[list[dict[str, Any]]], object] = lambda kept: None

    def note(self, path: Path, widths: Sequence[int]) -> None:
        """A project was opened or saved."""
        new = RecentFile(path.absolute(), tuple(widths))
        others = (each for each in self.files if each.path != new.path)
        self._take((new, *others))

    def clear(self) -> None:
        """Forget them all."""
        self._take(())

    def _take(self, files: Sequence[RecentFile]) -> None:
        self.files = tuple(files[:MOST])
        self.changed(
            [{"path": str(f.path), "widths": list(f.widths)} for f in self.files]
        )

    def remember(self, kept: object) -> None:
        """Take what was kept; what cannot be read is left out."""
        entries = kept if isinstance(kept, list) else []
        self.files = tuple(file for file in map(_file, entries[:MOST]) if file)


def _file(entry: object) -> RecentFile | None:
    if not isinstance(entry, dict):
        return None
    path, widths = entry.get("path"), entry.get("widths")
    if not isinstance(path, str) or not path or not isinstance(widths, list):
        return None
    if not all(type(width) is int and 0 < width < 10_000 for width in widths[:70]):
        return None
    return RecentFile(Path(path), tuple(widths[:70]))
