"""The batch on the screen: what is known of it, and its noise, of this update."""

import numpy as np
import pytest
from driving import train
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bpviz_desktop.model import edits
from bpviz_desktop.model.screen.parts import Part


@pytest.fixture
def program(open_program):
    program = open_program("circles")
    program.window.resize(1280, 800)
    program.workspace.stage.bring("batch_view")
    QApplication.processEvents()
    return program


def panel(program):
    return program.workspace.panels["batch_view"]


def texts(program):
    model = panel(program).table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def measured(program):
    for _ in range(500):
        QApplication.processEvents()
        QTest.qWait(2)
        if panel(program).noise is not None:
            return panel(program).noise
    raise AssertionError("no noise was measured")


def test_that_what_is_not_known_yet_is_a_question_mark(program):
    rows = texts(program)
    assert len(rows) == 17 and rows[-1][0] == "mean"
    assert all(row[2:5] == ["?", "?", "?"] for row in rows[:-1])
    program.intents.step_end()
    trace = program.store.session.lesson.trace
    shown = texts(program)
    assert all("?" not in row for row in shown)
    losses = [float(row[3]) for row in shown[:-1]]
    np.testing.assert_allclose(losses, trace.micro_batches[0].sample_losses, atol=5e-5)
    shares = [float(row[4].removesuffix(" %").replace("−", "-")) for row in shown[:-1]]
    assert sum(shares) == pytest.approx(100, abs=1)


def test_that_a_row_is_the_sample_in_focus(program):
    panel(program).table.picked.emit(5)
    session = program.store.session
    assert session.sample == panel(program).rows.samples[5]


def test_that_the_noise_is_of_the_update_and_the_weight_on_the_screen(program):
    panel(program).part.setCurrentIndex(1)
    panel(program).part.activated.emit(1)
    noise = measured(program)
    session = program.store.session
    assert noise.trace is session.lesson.trace and noise.place == (1, 0, 0)
    for act in (
        lambda: program.intents.select(frozenset({Part("wire", 2, 3, 1)})),
        lambda: program.intents.edit(edits.set_parameter, 1, 0, 0, value=2.0),
        program.intents.next_update,
        lambda: train(program, 20),
        lambda: program.intents.show_update(5),
        program.intents.undo_stack.undo,
        lambda: program.network_edits.add_unit(1),
    ):
        act()
        found, now = panel(program).noise, program.store.session
        assert found is None or panel(program)._is_of(now, found)
        found = measured(program)
        assert panel(program)._is_of(program.store.session, found)


def test_that_nothing_is_measured_while_it_runs(program):
    panel(program).part.setCurrentIndex(1)
    panel(program).part.activated.emit(1)
    program.intents.toggle_run()
    QTest.qWait(300)
    assert panel(program).noise is None
    assert "Pause" in panel(program)._words.text()
    program.intents.pause()
    assert measured(program).trace is program.store.session.lesson.trace


def test_that_both_are_shown_where_there_is_room(program):
    assert panel(program).plot.isHidden()
    program.window.actions_by_name["view_maximise_pictures"].trigger()
    QApplication.processEvents()
    assert not panel(program).plot.isHidden() and panel(program).table.isVisible()
    assert measured(program) is not None
