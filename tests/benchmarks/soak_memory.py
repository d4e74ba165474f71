"""Memory while a window trains as fast as it can: `python …/soak_memory.py [MINUTES]`.

The spirals, all visible, ten minutes unless told otherwise; states of a run are kept
in at most 64 MB. Prints resident memory when all is usable, then twice a minute beside
the updates made, and without the curve: the losses of all updates and what their
picture needs, 11 bytes an update, are kept for good.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from bpviz_desktop.app import build_window
from bpviz_desktop.model.project.file import load
from bpviz_desktop.program import Program
from bpviz_desktop.resource_files import resource

MINUTES = float(sys.argv[1]) if sys.argv[1:] else 10.0
EVERY_SECONDS = 30.0


def resident() -> float:
    """Megabytes of this process in memory (Linux)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def wait(seconds: float) -> None:
    """Let the window live."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def main() -> None:
    """Train, and print."""
    application = QApplication([])
    document = load(resource("examples", "spirals.bpviz"))
    window = build_window(None, lambda path: (document, None))
    program = window.findChild(Program)
    while program.dialogs is None:
        application.processEvents()
    wait(1)
    print(f"usable         {resident():6.0f} MB", flush=True)
    program.intents.show_maps(True)
    program.intents.set_speed(14)
    program.intents.toggle_run()
    began = time.monotonic()
    while time.monotonic() - began < MINUTES * 60:
        wait(min(EVERY_SECONDS, MINUTES * 60))
        session, now = program.store.session, resident()
        series = session.curve.series
        kept = (series.values, *series.lowest, *series.highest, *series.sums)
        curve = sum(part.nbytes for part in kept) / 1e6
        minutes = (time.monotonic() - began) / 60
        print(
            f"{minutes:4.1f} min {session.updates_made:>12,} updates {now:6.0f} MB, "
            f"without the curve {now - curve:6.0f} MB",
            flush=True,
        )
    program.intents.pause()
    program.store.update(saved=program.store.session.document)
    window.close()


if __name__ == "__main__":
    main()
