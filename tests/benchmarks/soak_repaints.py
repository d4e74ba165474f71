"""Repaint the canvas again and again while a run goes on; end in silence.

`python tests/benchmarks/soak_repaints.py [REPAINTS]` (20,000 take about a minute). It
prints "closed" and ends with status 0; anything else is a fault.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication  # noqa: E402

from bpviz_desktop.app import build_window  # noqa: E402
from bpviz_desktop.program import Program  # noqa: E402


def main():
    """Open, run, repaint, close."""
    repaints = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    application = QApplication([])
    window = build_window(ROOT / "resources" / "examples" / "one_neuron.bpviz")
    window.show()
    for _ in range(20):
        application.processEvents()
    program = window.findChild(Program)
    program.intents.toggle_run()
    for k in range(repaints):
        program.workspace.canvas.viewport().repaint()
        if k % 50 == 0:
            application.processEvents()
    program.intents.pause()
    program.store.update(saved=program.store.session.document)
    window.close()
    application.processEvents()
    print("closed")


if __name__ == "__main__":
    main()
