"""How live the window stays at full speed: `bench_live.py [SECONDS] [--landscape]`.

2-8-8-1 tanh, batches of 32, SGD, unlimited speed, with maps in the neurons, the curves
of the loss and of the tests, and the picture of the prediction. Frames a second, the
time from the moment a slider's event is due to the end of the paint that shows it, and
the worker's speed against the trainer alone, all in one run. With `--landscape` that
picture is in front, over two weights, instead of the prediction.
"""

from __future__ import annotations

import os
import sys
import time
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# As in the program, and before NumPy reads it.
os.environ.update(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1")

import numpy as np
from figures import tell
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QSlider

from bpviz_desktop.app import build_window
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.project.file import load
from bpviz_desktop.program import Program
from bpviz_desktop.resource_files import resource

SECONDS = next((float(each) for each in sys.argv[1:] if each[0] != "-"), 5.0)
LANDSCAPE = "--landscape" in sys.argv
EVENT_MS = 100


def spirals(path: object) -> tuple[Document, None]:
    """The example with plain SGD."""
    document = load(resource("examples", "spirals.bpviz"))
    training = replace(
        document.training, optimizer=OPTIMIZERS.choice("sgd"), learning_rate=0.05
    )
    return replace(document, training=training), None


def alone(document: Document) -> float:
    """Updates a second of the trainer by itself."""
    trainer = Trainer(document.problem, document.checkpoint)
    trainer.run(1000)
    rates = []
    for _ in range(5):
        began = time.perf_counter()
        trainer.run(10_000)
        rates.append(10_000 / (time.perf_counter() - began))
    return float(np.median(rates))


class Probe:
    """Counts frames and their cost, and times learning-rate events to their paint."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.frames = 0
        self.busy = 0.0
        self.due: float | None = None
        self.taken: list[float] = []
        self.slider = program.window.findChild(QSlider, "learning_rate_slider")
        program.window.painted.connect(self.on_painted)
        self.timer = QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.on_event)
        self.next = 0.0
        self.shown: object = None

    def on_event(self) -> None:
        """A slider's event that was due at `next`."""
        period, now = EVENT_MS / 1000, time.perf_counter()
        while self.next + period < now:  # a timer's event was left out
            self.next += period
        # After a stall the timer may come before the time that was reckoned with.
        self.due = min(self.next, now)
        self.next = self.due + period
        low, high = self.slider.minimum(), self.slider.maximum()
        middle = (low + high) // 2
        self.slider.setValue(middle + (1 if self.slider.value() <= middle else -1))

    def on_painted(self) -> None:
        """A frame is on the screen."""
        session = self.program.store.session
        self.frames += session is not self.shown
        self.shown = session
        if self.due is not None:
            self.taken.append(time.perf_counter() - self.due)
            self.due = None


def measure() -> dict[str, float]:
    """Run for some seconds."""
    application = QApplication([])
    window = build_window(None, spirals)
    program = window.findChild(Program)
    while program.dialogs is None:
        application.processEvents()
    floor = alone(program.store.session.document)
    program.intents.show_maps(True)
    if LANDSCAPE:
        program.workspace.stage.bring("landscape_view")
        kind = program.workspace.panels["landscape_view"].head.kind
        kind.setCurrentIndex(1)
        kind.activated.emit(1)
    probe = Probe(program)
    program.intents.set_speed(14)
    program.intents.toggle_run()
    probe.next = time.perf_counter() + EVENT_MS / 1000
    probe.timer.start(EVENT_MS)
    began, first = time.perf_counter(), program.store.session.updates_made
    cpu = time.thread_time()
    loop = QEventLoop()
    QTimer.singleShot(round(SECONDS * 1000), loop.quit)
    loop.exec()
    spent = time.perf_counter() - began
    busy = (time.thread_time() - cpu) / spent
    made = program.store.session.updates_made - first
    asked = time.perf_counter()
    program.intents.pause()
    paused = time.perf_counter() - asked
    p50, p99 = np.percentile(probe.taken, [50, 99]) * 1000
    program.store.update(saved=program.store.session.document)
    window.close()
    return {
        "frames, a second": probe.frames / spent,
        "the GUI thread is busy, of the time": busy,
        "updates live, a second": made / spent,
        "updates of the trainer alone, a second": floor,
        "updates live ÷ alone, of 1": made / spent / floor,
        "learning rate's slider, median, ms": p50,
        "learning rate's slider, p99, ms": p99,
        "pause, ms": paused * 1000,
    }


if __name__ == "__main__":
    tell(measure())
