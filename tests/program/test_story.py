"""The main job end to end, by mouse and keyboard in the real window."""

import subprocess
import sys
import threading

import pytest
from asked import value_shown
from driving import train
from paths import ROOT
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QSlider,
    QStyle,
    QStyleOptionSlider,
)

from bpviz_desktop.model import edits
from bpviz_desktop.model.numbers.written import fixed
from bpviz_desktop.program import Program
from bpviz_desktop.views.panels.terms.model import COLUMNS


@pytest.fixture
def open_window(open_program):
    """Open a project's window; closing it is part of the test."""
    return lambda name="one_neuron": open_program(name).window


def panels_of(window):
    return window.findChild(Program).workspace.panels


def session_of(window):
    return window.findChild(Program).store.session


def caption(window):
    return window.findChild(QLabel, "phase_caption").text().replace("\u00a0", " ")


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.focusWidget() or window, key, modifier)


def inspector_words(window):
    inspector = panels_of(window)["inspector"]
    spoken = [block.spoken for block in inspector._result.blocks]
    return " ".join(spoken)


def handle(slider):
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    return (
        slider.style()
        .subControlRect(
            QStyle.ComplexControl.CC_Slider,
            option,
            QStyle.SubControl.SC_SliderHandle,
            slider,
        )
        .center()
    )


def drag(qtbot, slider, pixels):
    start = handle(slider)
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=start)
    for k in range(1, 6):
        qtbot.mouseMove(slider, start + QPoint(pixels * k // 5, 0))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=start + QPoint(pixels, 0))


def step_to(qtbot, window, kind):
    for _ in range(200):
        current = session_of(window).current
        if current is not None and current.kind == kind:
            return
        press(qtbot, window, Qt.Key.Key_Right)
    raise AssertionError(f"never came to {kind}")


def test_that_a_learner_can_step_drag_train_and_export(qtbot, open_window, tmp_path):
    window = open_window()
    assert caption(window).startswith("This network makes one prediction")
    step_to(qtbot, window, "dL_dW")
    assert "0.1875" in inspector_words(window)
    assert value_shown(panels_of(window)["inspector"]) == -0.1875

    board = session_of(window).lesson.board
    y_hat, loss = board.trace.micro_batches[0].layers[0].a[0, 0], board.trace.loss
    slider = window.findChild(QSlider, "slider_w_1_0_0")
    drag(qtbot, slider, 20)
    after = session_of(window)
    assert after.document.parameters.W(1)[0, 0] > 0.5
    assert after.lesson.trace.micro_batches[0].layers[0].a[0, 0] != y_hat
    assert after.lesson.trace.loss != loss
    stack = window.findChild(Program).intents.undo_stack
    assert stack.count() == 1

    window.findChild(QDoubleSpinBox, "learning_rate_spin").setValue(0.5)
    assert session_of(window).document.training.learning_rate == 0.5

    program = window.findChild(Program)
    window.findChild(QSlider, "speed_slider").setValue(13)
    press(qtbot, window.findChild(Program).workspace.canvas, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: session_of(window).updates_made >= 200, timeout=10_000)
    press(qtbot, window.findChild(Program).workspace.canvas, Qt.Key.Key_Space)
    done = session_of(window)
    assert done.run_state.value == "paused"
    timeline = window.findChild(QSlider, "timeline_slider")
    assert timeline.maximum() == done.updates_made == timeline.value()
    assert done.lesson.trace.loss < loss
    for ending in ("png", "svg", "pdf", "csv"):
        program.dialogs.write_plot(tmp_path / f"loss.{ending}")
    assert (tmp_path / "loss.png").read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    assert b"<svg" in (tmp_path / "loss.svg").read_bytes()
    assert (tmp_path / "loss.pdf").read_bytes()[:5] == b"%PDF-"
    rows = (tmp_path / "loss.csv").read_text().splitlines()
    assert len(rows) == done.updates_made + 1

    program.store.update(saved=session_of(window).document)
    window.close()
    assert threading.active_count() == 1
    assert not program.runner._worker.isRunning()


def texts(window):
    """Every text a person reads: caption, inspector, messages, spin boxes."""
    return (
        caption(window),
        inspector_words(window),
        panels_of(window)["inspector"]._sentence.text(),
        *(spin.text() for spin in window.findChildren(QDoubleSpinBox)),
    )


@pytest.mark.parametrize("by", range(6))
def test_that_steps_back_undo_steps_forward(qtbot, open_window, by):
    window = open_window("xor")
    window.findChild(QComboBox, "granularity").setCurrentIndex(by)
    window.findChild(QComboBox, "granularity").activated.emit(by)
    seen = []
    for _ in range(7):
        session = session_of(window)
        seen.append((session.cursor, texts(window), session.document.parameters.flat))
        window.actions_by_name["step_forward"].trigger()
    for cursor, words, flat in reversed(seen):
        window.actions_by_name["step_back"].trigger()
        session = session_of(window)
        assert session.cursor == cursor
        assert texts(window) == words
        assert (session.document.parameters.flat == flat).all()


def test_that_no_value_shows_before_its_step(qtbot, open_window):
    window = open_window("mazur_2_2_2")
    window.findChild(Program).workspace.stage.bring("terms_panel")
    for _ in range(60):
        session = session_of(window)
        order, known = session.lesson.order, session.cursor.revealed
        rows = panels_of(window)["terms_panel"].rows
        column = COLUMNS.index("Value")
        for row in range(rows.rowCount()):
            term = rows.term_at(row)
            shown = rows.index(row, column).data()
            if order.index(term) < known:
                assert shown == fixed(session.lesson.board.value(term))
            else:
                assert shown in (None, "", "?")
        window.actions_by_name["step_forward"].trigger()


def test_that_undo_after_training_brings_back_what_was_shown(qtbot, open_window):
    window = open_window("xor")
    program = window.findChild(Program)
    before = session_of(window).document
    program.intents.edit(edits.set_parameter, 1, 0, 0, value=0.25)
    train(program, 300)
    assert session_of(window).updates_made == 300
    program.intents.undo_stack.undo()
    assert session_of(window).document is before
    assert session_of(window).update == 0


def test_that_a_past_update_shows_its_own_numbers(qtbot, open_window):
    window = open_window("xor")
    program = window.findChild(Program)
    train(program, 500)
    last = session_of(window).document.parameters.flat
    window.findChild(QSlider, "timeline_slider").setValue(123)
    qtbot.waitUntil(lambda: session_of(window).update == 123)
    assert session_of(window).document.checkpoint.updates == 123
    window.findChild(QSlider, "timeline_slider").setValue(500)
    qtbot.waitUntil(lambda: session_of(window).update == 500)
    assert (session_of(window).document.parameters.flat == last).all()


def test_that_divergence_is_told_and_leaves_finite_numbers(qtbot, open_window):
    window = open_window("sine")
    program = window.findChild(Program)
    program.intents.edit(edits.set_learning_rate, 1e6)
    train(program, 5000)
    session = session_of(window)
    assert session.divergence is not None
    assert session.message.startswith("Training stopped at update")
    assert abs(session.document.parameters.flat).max() < float("inf")


def test_that_hundreds_of_repaints_end_well():
    soak = ROOT / "tests" / "benchmarks" / "soak_repaints.py"
    done = subprocess.run(
        [sys.executable, str(soak), "400"],
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "closed"
    assert done.stderr.strip() == ""
