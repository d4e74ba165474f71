"""How cost grows with the work: `python tests/benchmarks/bench_growth.py [PICTURE]`.

Microseconds an update against depth, width and batch, and milliseconds a frame of a
training window against its wires, each with what it costs a unit of work. Where that
stays the same, cost grows as the work does. PICTURE is a PNG file of the four curves.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1")

import numpy as np
import pyqtgraph as pg
from bench_sliders import document_of
from bench_trainer import problem_of
from PySide6.QtWidgets import QApplication

from bpviz_desktop.app import build_window
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.model.screen.lesson import Lesson, preview_trace
from bpviz_desktop.model.screen.session import RunState
from bpviz_desktop.program import Program

ROUNDS, FRAMES = 7, 20
DEPTHS = (2, 4, 8, 16, 32, 64)
WIDTHS = (2, 8, 32, 128, 512, 1024)
BATCHES = (1, 4, 16, 64, 256, 1024, 4096)
# Of two hidden layers; 2-w-w-1 has w² + 3 w wires.
SIDES = (2, 4, 9, 30, 98, 222)


def updates(widths: list[int], batch: int) -> float:
    """Microseconds an update of plain SGD, tanh and sigmoid; a median."""
    problem, start = problem_of(widths, "tanh", "sigmoid", batch, "sgd")
    trainer = Trainer(problem, start)
    return statistics.median(per_update(trainer.run, 0.05) for _ in range(ROUNDS))


def per_update(run, seconds):
    """Microseconds of one update of `run`(updates, losses), in runs of many."""
    losses = np.empty(20)
    run(20, losses)
    began = time.perf_counter()
    run(20, losses)
    count = max(20, int(seconds / (time.perf_counter() - began) * 20))
    losses = np.empty(count)
    began = time.perf_counter()
    run(count, losses)
    return (time.perf_counter() - began) / count * 1e6


def frame(side: int) -> float:
    """Milliseconds from the new numbers of a run to their paint; a median."""
    application = QApplication.instance() or QApplication([])
    document = document_of([2, side, side, 1], "tanh", "sigmoid", 32)
    window = build_window(None, lambda path: (document, None))
    program = window.findChild(Program)
    while program.dialogs is None:
        application.processEvents()
    store, painted = program.store, []
    window.painted.connect(lambda: painted.append(time.perf_counter()))
    trainer, taken = Trainer(document.problem, document.checkpoint), []
    store.update(run_state=RunState.TRAINING)
    for _ in range(FRAMES):
        trainer.run(1)
        new = replace(store.session.document, checkpoint=trainer.checkpoint())
        time.sleep(0.1)  # longer than any panel pauses in a run
        application.processEvents()
        painted.clear()
        began = time.perf_counter()
        store.update(document=new, lesson=Lesson.of(preview_trace(new)))
        while not painted:
            application.processEvents()
        taken.append(painted[-1] - began)
    store.update(run_state=RunState.PAUSED, saved=store.session.document)
    window.close()
    application.processEvents()
    return statistics.median(taken[3:]) * 1000


def rows(what: str, unit: str, sizes: list[int], costs: list[float]) -> None:
    """Print what each costs, and how many times more than the one before."""
    print(f"\n{what:<26} {unit:>10} {'a unit':>10}  {'work ×':>7} {'cost ×':>7}")
    for k, (size, cost) in enumerate(zip(sizes, costs, strict=True)):
        grown = f"{size / sizes[k - 1]:7.1f} {cost / costs[k - 1]:7.2f}" if k else ""
        print(f"{size:<26,} {cost:10.4g} {cost / size:10.3g}  {grown}", flush=True)


def tick(value: float) -> tuple[float, str]:
    """Where a number stands on a logarithmic axis, and its words."""
    short = f"{value / 1000:.3g} k" if value >= 1e4 else f"{value:g}"
    return float(np.log10(value)), short


def picture(path: str, curves: list[tuple[str, str, list[int], list[float]]]) -> None:
    """Draw all in one picture, both axes logarithmic."""
    pg.setConfigOptions(background="w", foreground="k", antialias=True)
    sheet = pg.GraphicsLayoutWidget(show=True)
    sheet.resize(900, 640)
    for k, (what, unit, sizes, costs) in enumerate(curves):
        plot = sheet.addPlot(row=k // 2, col=k % 2)
        plot.setLogMode(True, True)
        plot.getViewBox().setDefaultPadding(0.06)
        plot.showGrid(x=True, y=True, alpha=0.25)
        plot.getAxis("bottom").setTicks([[tick(size) for size in sizes]])
        plot.getAxis("left").setTicks([[tick(10.0**k) for k in range(-3, 6)]])
        plot.setLabel("bottom", what)
        plot.setLabel("left", unit)
        pen = pg.mkPen("#2458b3", width=2)
        plot.plot(
            sizes, costs, pen=pen, symbol="o", symbolSize=6, symbolBrush=pen.color()
        )
        # What it would cost if it grew as the work does, from the last point back.
        even = np.array(sizes) / sizes[-1] * costs[-1]
        plot.plot(
            sizes, even, pen=pg.mkPen("#888888", style=pg.QtCore.Qt.PenStyle.DashLine)
        )
    QApplication.processEvents()
    sheet.grab().save(path)
    sheet.close()


def main() -> None:
    """Measure, print, draw."""
    depth = [updates([2, *[8] * (d - 1), 1], 32) for d in DEPTHS]
    width = [updates([2, w, w, 1], 32) for w in WIDTHS]
    weights = [w * w + 3 * w for w in WIDTHS]
    batch = [updates([2, 8, 8, 1], b) for b in BATCHES]
    wires = [w * w + 3 * w for w in SIDES]
    curves = [
        ("layers of 8", "µs an update", list(DEPTHS), depth),
        ("weights of two layers", "µs an update", weights, width),
        ("samples in a batch", "µs an update", list(BATCHES), batch),
        ("wires in the window", "ms a frame", wires, [frame(w) for w in SIDES]),
    ]
    for curve in curves:
        rows(*curve)
    if sys.argv[1:]:
        picture(sys.argv[1], curves)


if __name__ == "__main__":
    main()
