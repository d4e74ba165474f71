"""What went wrong, kept in a file, and as a report that can be copied.

The file lies in the system's folder for such things (on Linux
`~/.local/state/bpviz/bpviz.log`), and is begun anew when it grows large.
"""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import platform
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QStandardPaths, qVersion

from bpviz_desktop import __version__
from bpviz_desktop.language import tr

LOG = logging.getLogger("bpviz_desktop")
_LARGEST_BYTES = 512 * 1024
_LINES_IN_REPORT = 200
_FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(message)s"


def state_folder() -> Path:
    """Where the system wants such files."""
    kind = QStandardPaths.StandardLocation.StateLocation
    return Path(QStandardPaths.writableLocation(kind))


class FaultLog:
    """The log of one launch.

    A folder that cannot be written to is as good as none: nothing is kept then but what
    is said on the screen.

    Parameters
    ----------
    folder : Path
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / "bpviz.log"
        self._crashes = folder / "crash.log"
        self._before = sys.excepthook
        self._tell: Callable[[str], None] = lambda words: None
        self._handler: logging.Handler = logging.NullHandler()
        self._crash_file: TextIO | None = None

    def open(self, tell: Callable[[str], None]) -> None:
        """Take down what is raised from now on; `tell` hears of it in a sentence."""
        self._tell = tell
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._handler = logging.handlers.RotatingFileHandler(
                self.path, maxBytes=_LARGEST_BYTES, backupCount=1, encoding="utf-8"
            )
            # Kept open for the whole launch: a crash leaves no time to open it.
            self._crash_file = open(self._crashes, "a", encoding="utf-8")  # noqa: SIM115
            faulthandler.enable(self._crash_file)
        self._handler.setFormatter(logging.Formatter(_FORMAT))
        LOG.addHandler(self._handler)
        LOG.setLevel(logging.INFO)
        sys.excepthook = self._on_exception
        LOG.info("begun: %s", versions())

    def close(self) -> None:
        """End the log."""
        sys.excepthook = self._before
        LOG.removeHandler(self._handler)
        self._handler.close()
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()

    def report(self) -> str:
        """Versions and the end of the log, for whoever is to mend it."""
        lines: list[str] = []
        for path in (self._crashes, self.path):
            with suppress(OSError):
                lines += path.read_text("utf-8", "replace").splitlines()
        return "\n".join((versions(), "", *lines[-_LINES_IN_REPORT:], ""))

    def _on_exception(
        self,
        kind: type[BaseException],
        error: BaseException,
        traceback: TracebackType | None,
    ) -> None:
        LOG.error("a fault of the program", exc_info=(kind, error, traceback))
        self._before(kind, error, traceback)
        self._tell(
            tr(
                "A fault of the program: {name}: {error}",
                name=kind.__name__,
                error=error,
            )
        )


def versions() -> str:
    """The program, and what it stands on."""
    return tr(
        "bpviz-desktop {version}, Python {python_version}, Qt {value}, {platform}",
        version=__version__,
        python_version=platform.python_version(),
        value=qVersion(),
        platform=platform.platform(),
    )
