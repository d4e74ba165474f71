"""Where the files that come with the program are."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Path of a bundled file or folder: resource("fonts", "Inter-Regular.otf").

    A wheel carries `resources` inside the package; a checkout has it beside it.

    Raises
    ------
    FileNotFoundError
        If there is no such resource.
    """
    for root in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"the program's file {'/'.join(parts)} is missing")
