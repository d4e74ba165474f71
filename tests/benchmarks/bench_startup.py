"""Start-up against a bare window: python tests/benchmarks/bench_startup.py

Each run is a process of its own that prints when it had painted; the two are run in
turns, and the ratios of their medians compared.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys

RUNS = 9
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
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
application = QApplication([])
from bpviz_desktop.app import build_window
window = build_window(None)
def say(what):
    print(what, time.perf_counter() - began, flush=True)
def painted():
    say("shell")
    import sys
    assert "pyqtgraph" not in sys.modules
def done():
    if window.panels.plot.loss_view is None:
        return
    application.processEvents()
    say("usable")
    window.close()
    application.quit()
window.painted.connect(painted)
timer = QTimer()
timer.timeout.connect(done)
timer.start(1)
old = type(window.panels.canvas).paintEvent
def paint(canvas, event):
    old(canvas, event)
    if not hasattr(canvas, "said"):
        canvas.said = True
        say("network")
type(window.panels.canvas).paintEvent = paint
window.show()
application.exec()
"""


def times(code: str) -> dict[str, float]:
    """Run a script and return what it printed: seconds by name."""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    return {
        name: float(value) for name, value in map(str.split, done.stdout.splitlines())
    }


def main() -> None:
    """Print medians and ratios."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    bare, ours = [], []
    for _ in range(RUNS):
        bare.append(times(_BARE)["shell"])
        ours.append(times(_OURS))
    peer = statistics.median(bare)
    print(f"bare window     {peer * 1000:6.0f} ms")
    for name in ("shell", "network", "usable"):
        median = statistics.median(run[name] for run in ours)
        print(f"{name:<15} {median * 1000:6.0f} ms  {median / peer:5.2f}×")


if __name__ == "__main__":
    main()
