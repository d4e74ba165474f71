"""Start-up against a bare window: python tests/benchmarks/bench_startup.py

Each run is a process of its own that prints when it had painted; the two are run in
turns, and the ratios of their medians compared.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys

from figures import tell

RUNS = 9
_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
_BARE = """
import time
began = time.perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("shell", time.perf_counter() - began, flush=True)
        QApplication.quit()
application = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
"""
_OURS = """
import time
began = time.perf_counter()
import sys
from bpviz_desktop.qt_imports import import_qt
import_qt()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
application = QApplication([])
from bpviz_desktop import app
from bpviz_desktop.views.shell.main_window import MainWindow
def say(what):
    print(what, time.perf_counter() - began, flush=True)
def painted(window, event, paint=MainWindow.paintEvent):
    paint(window, event)
    if "numpy" not in sys.modules:
        say("shell")
MainWindow.paintEvent = painted
def watch_canvas():
    from bpviz_desktop.views.canvas.view import NetworkCanvas
    def painted(canvas, event, paint=NetworkCanvas.paintEvent):
        paint(canvas, event)
        if not hasattr(canvas, "said"):
            canvas.said = True
            assert "pyqtgraph" not in sys.modules
            say("network")
    NetworkCanvas.paintEvent = painted
def read(path):
    from bpviz_desktop.model.project.file import load_stamped
    watch_canvas()
    return load_stamped(path)
window = app.build_window(None, read)
from bpviz_desktop.program import Program
program = window.findChild(Program)
def look():
    if program.dialogs is None:
        return
    application.processEvents()
    say("usable")
    window.close()
    application.quit()
timer = QTimer()
timer.timeout.connect(look)
timer.start(1)
application.exec()
"""


def times(code: str) -> dict[str, float]:
    """Run a script and return what it printed: seconds by name."""
    # An installed program has its bytecode beside it, whatever this shell is told.
    environment = {k: v for k, v in os.environ.items() if k != _NO_BYTECODE}
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    return {
        name: float(value) for name, value in map(str.split, done.stdout.splitlines())
    }


def measure() -> dict[str, float]:
    """Medians, and their ratios to a bare window's."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    times(_OURS)  # writes what bytecode is missing
    bare, ours = [], []
    for _ in range(RUNS):
        bare.append(times(_BARE)["shell"])
        ours.append(times(_OURS))
    peer = statistics.median(bare)
    made = {"a bare window, ms": peer * 1000}
    for name in ("shell", "network", "usable"):
        median = statistics.median(run[name] for run in ours)
        made |= {f"{name}, ms": median * 1000, f"{name}, × bare": median / peer}
    return made


if __name__ == "__main__":
    tell(measure())
