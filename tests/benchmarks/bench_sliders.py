"""A weight's slider, from its move to the paint of all that follows from it.

The run is held, its last update known to the end and the weight's own gradient asked
for: what is timed is the edit, the update laid out anew, and w, ŷ, the loss and the
derivation painted. `python tests/benchmarks/bench_sliders.py [--json]`
"""

from __future__ import annotations

import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# As in the program, and before NumPy reads it.
os.environ.update(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1")

import numpy as np
from bench_trainer import NETWORKS, problem_of
from figures import tell
from PySide6.QtWidgets import QApplication, QSlider

from bpviz_desktop.app import build_window
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.document import Data, Document
from bpviz_desktop.program import Program

MOVES = 120
# The weight: one of many that changes everything after it.
LAYER, UNIT, INPUT = 1, 1, 1


def document_of(widths: list[int], hidden: str, last: str, batch: int) -> Document:
    """A network as the trainer's benchmark has them, and its samples."""
    problem, start = problem_of(widths, hidden, last, batch, "sgd")
    none = problem.x[:0], problem.y[:0]
    return Document(
        network=problem.network,
        checkpoint=start,
        start=start.parameters,
        data=Data(problem.x, problem.y, *none),
        training=problem.training,
        loss=problem.loss,
    )


def moves(application: QApplication, program: Program) -> list[float]:
    """Seconds of each move of the weight's slider."""
    intents, store, window = program.intents, program.store, program.window
    intents.step_end()
    intents.ask(TermId("dL_dW", LAYER, UNIT, INPUT, micro_batch=0))
    name = f"slider_w_{LAYER}_{UNIT}_{INPUT}"
    slider = window.findChild(QSlider, name)
    for _ in range(20):
        application.processEvents()
    painted: list[float] = []
    window.painted.connect(lambda: painted.append(time.perf_counter()))
    taken = []
    slider.setSliderDown(True)
    for move in range(MOVES):
        before = store.session.lesson.trace
        position = 900 + 7 * (move % 29)
        painted.clear()
        began = time.perf_counter()
        slider.setValue(position)
        while not painted:
            application.processEvents()
        taken.append(painted[-1] - began)
        assert store.session.lesson.trace is not before
        for _ in range(3):  # what came of the paint itself
            application.processEvents()
    slider.setSliderDown(False)
    return taken[10:]


def measure() -> dict[str, float]:
    """Milliseconds, median and 99th percentile, by network."""
    application = QApplication.instance() or QApplication([])
    made = {}
    for name in ("2-8-8-1", "784-128-64-10"):
        document = document_of(*NETWORKS[name])
        window = build_window(None, lambda path, document=document: (document, None))
        program = window.findChild(Program)
        while program.dialogs is None:
            application.processEvents()
        taken = moves(application, program)
        for word, percent in (("median", 50), ("p99", 99)):
            made[f"{name}, {word}, ms"] = float(np.percentile(taken, percent)) * 1000
        store = program.store
        store.update(saved=store.session.document)
        window.close()
        application.processEvents()
    return made


if __name__ == "__main__":
    tell(measure())
