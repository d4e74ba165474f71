"""What the program remembers, as JSON in the place that the system has for it.

QSettings is not used: what it reads from a file it may unpickle, which runs code.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QStandardPaths

_LARGEST_BYTES = 1 << 20


def config_folder() -> Path:
    """Where the system wants settings (on Linux `~/.config/bpviz`)."""
    kind = QStandardPaths.StandardLocation.AppConfigLocation
    return Path(QStandardPaths.writableLocation(kind))


def data_folder() -> Path:
    """Where the system wants the program's own data (`~/.local/share/bpviz`)."""
    kind = QStandardPaths.StandardLocation.AppDataLocation
    return Path(QStandardPaths.writableLocation(kind))


class Settings:
    """Values by name; those that cannot be read are as good as none.

    Parameters
    ----------
    path : Path
        The file; it need not exist.

    Attributes
    ----------
    is_broken : bool
        Whether the file could not be read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.is_broken = False
        self._values: dict[str, Any] = {}
        try:
            with open(path, "rb") as file:
                data = file.read(_LARGEST_BYTES + 1)
            self._values = _object(data)
        except FileNotFoundError:
            pass
        except (OSError, ValueError, RecursionError):
            self.is_broken = True
            with suppress(OSError):
                path.replace(path.with_name(f"{path.name}.broken"))

    def value(self, name: str) -> Any:
        """What was kept under a name, or None."""
        return self._values.get(name)

    def numbers(self, name: str, count: int | None = None) -> list[int] | None:
        """A list of whole numbers, or None where there is something else."""
        value = self._values.get(name)
        if not isinstance(value, list) or count not in (None, len(value)):
            return None
        if not all(type(each) is int and abs(each) < 1 << 30 for each in value):
            return None
        return value

    def set(self, name: str, value: Any) -> None:
        """Keep a value: text, a number, a list or a dict of such."""
        self._values[name] = value

    def write(self) -> None:
        """Write all values; a place that cannot be written to keeps none."""
        # It brings hashes, secrets and archives; reading at the start needs none.
        from bpviz_desktop.atomic_file import write_atomically

        text = json.dumps(self._values, ensure_ascii=False, indent=1, sort_keys=True)
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self.path, f"{text}\n".encode())


def users_settings() -> Settings:
    """Those of the user, where the system has a place for them."""
    QCoreApplication.setApplicationName("bpviz")
    return Settings(config_folder() / "settings.json")


def _object(data: bytes) -> dict[str, Any]:
    if len(data) > _LARGEST_BYTES:
        raise ValueError("too large")
    values = json.loads(data)
    if not isinstance(values, dict):
        raise ValueError("no object")
    return values
