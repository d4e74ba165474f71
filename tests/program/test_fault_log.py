"""Faults are written down with their traceback, and can be copied."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import driving
import pytest
from driving import opened, put_away
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from bpviz_desktop.controller.worker.training_run import TrainingRun
from bpviz_desktop.fault_log import LOG, FaultLog


@pytest.fixture
def log(tmp_path):
    log = FaultLog(tmp_path / "state")
    yield log
    log.close()


def test_that_a_fault_of_the_worker_is_kept_with_its_traceback(
    open_program, log, monkeypatch, qtbot
):
    program = open_program("xor")
    program.fault_log = log
    log.open(program.tell_fault)

    def fails(run, count):
        raise OverflowError("too much at once")

    monkeypatch.setattr(TrainingRun, "advance", fails)
    program.intents.toggle_run()
    qtbot.waitUntil(lambda: "too much" in program.store.session.message)
    written = log.path.read_text()
    assert "in fails" in written and "OverflowError: too much at once" in written
    program.window.actions_by_name["help_report"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("bpviz-desktop ") and "in fails" in copied
    assert "Copied a report" in program.store.session.message


@pytest.mark.qt_no_exception_capture
def test_that_a_fault_of_the_window_is_kept_and_said(log, qapp, monkeypatch):
    said, printed = [], []
    monkeypatch.setattr(sys, "excepthook", lambda *fault: printed.append(fault))
    log = FaultLog(log.path.parent)
    log.open(said.append)

    def fails():
        raise KeyError("gone")

    QTimer.singleShot(0, fails)
    for _ in range(5):
        QApplication.processEvents()
    log.close()
    assert said == ["A fault of the program: KeyError: 'gone'"]
    assert len(printed) == 1 and "in fails" in log.path.read_text()


def test_that_a_log_does_not_grow_without_bound(log):
    log.open(lambda words: None)
    for _ in range(400):
        LOG.error("x" * 10_000)
    log.close()
    size = sum(each.stat().st_size for each in log.path.parent.iterdir())
    assert size < 1_200_000 and len(log.report().splitlines()) <= 203


def test_that_a_folder_that_cannot_be_written_to_does_no_harm(tmp_path):
    (tmp_path / "file").write_text("")
    log = FaultLog(tmp_path / "file" / "state")
    log.open(lambda words: None)
    log.close()
    assert log.report().startswith("bpviz-desktop ")


_CRASH = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from bpviz_desktop.fault_log import FaultLog
log = FaultLog(Path(sys.argv[1]))
log.open(print)
import ctypes
ctypes.string_at(0)
"""


def test_that_a_crash_leaves_where_it_was(tmp_path, log):
    call = [sys.executable, "-c", _CRASH, str(tmp_path / "state")]
    done = subprocess.run(call, capture_output=True)
    assert done.returncode < 0
    assert "string_at" in log.report()


def test_that_what_stays_is_not_looked_through_for_garbage(qapp):
    before = gc.get_freeze_count()
    program = opened()
    assert gc.get_freeze_count() > before + 10_000
    put_away(program)
    assert gc.get_freeze_count() == 0


_COLLECTED = """
import gc, sys
sys.path.append(sys.argv[1])
from driving import opened
from PySide6.QtWidgets import QApplication
from bpviz_desktop.model import edits
application = QApplication([])
program = opened("xor")
program.intents.edit(edits.set_learning_rate, 0.125)
gc.collect()  # so that the window comes behind its edit when it is let go
program.store.update(saved=program.store.session.document)
program.window.close()
del program
print(gc.collect() > 1000)
"""


def test_that_a_window_with_edits_can_be_collected():
    call = [sys.executable, "-c", _COLLECTED, str(Path(driving.__file__).parent)]
    # Memory that was given back is written over: what is used after that is seen.
    env = {**os.environ, "MALLOC_PERTURB_": "165"}
    done = subprocess.run(call, env=env, capture_output=True, text=True)
    assert done.returncode == 0 and done.stdout == "True\n", done.stderr
