"""A curve of ten million points: `python tests/benchmarks/bench_curves.py`."""

from __future__ import annotations

import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from figures import tell
from PySide6.QtWidgets import QApplication

from bpviz_desktop.app import build_window
from bpviz_desktop.model.run.curve import Curve
from bpviz_desktop.model.run.series import GrowingSeries
from bpviz_desktop.program import Program

POINTS, CHUNK, FRAMES = 10_000_000, 1_000, 200


def appended(piece: int, pieces: int) -> tuple[GrowingSeries, float]:
    """The series, looked at after so many pieces; seconds a point."""
    part, grown = np.random.default_rng(0).random(piece), GrowingSeries()
    began = time.perf_counter()
    for k in range(POINTS // piece):
        grown.room(piece)[:] = part
        grown.extend(piece)
        if k % pieces == 0:
            _ = grown.series
    _ = grown.series
    return grown, (time.perf_counter() - began) / POINTS


def measure() -> dict[str, float]:
    """The cost of appending, and of a frame on both kinds of axis."""
    grown, each = appended(CHUNK, 14)
    _, live = appended(100, 13)
    made = {
        f"append, {CHUNK} at a time, ns a point": each * 1e9,
        "append, as 2-8-8-1 runs, ns a point": live * 1e9,
    }
    application = QApplication([])
    window = build_window(None)
    program = window.findChild(Program)
    while program.dialogs is None:
        application.processEvents()
    view = program.workspace.panels["loss_panel"].view
    for name, is_log in (("linear", False), ("log", True)):
        program.intents.set_log_axis("loss_panel", is_log)
        taken = []
        for _ in range(FRAMES):
            grown.room(1)[:] = 0.5
            grown.extend(1)
            began = time.perf_counter()
            program.store.update(
                curve=Curve(grown.series), updates_made=len(grown), message=""
            )
            view.viewport().repaint()
            taken.append(time.perf_counter() - began)
        p50, p95 = np.percentile(taken, [50, 95]) * 1000
        made |= {f"frame, {name} axis, ms": p50, f"frame's p95, {name} axis, ms": p95}
    program.store.update(saved=program.store.session.document)
    window.close()
    return made


if __name__ == "__main__":
    tell(measure())
