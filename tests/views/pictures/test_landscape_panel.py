"""The tab Landscape in a window: slopes, steps, the hand, the run's way."""

import time

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bpviz_desktop.model import edits, structure
from bpviz_desktop.model.landscape.choice import KINDS
from bpviz_desktop.model.landscape.landscape import FINE_LINE, FINE_MAP
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.model.screen.session import RunState


@pytest.fixture
def program(open_program):
    return open_program("mazur_2_2_2")


def panel_of(program, kind="one"):
    program.workspace.stage.bring("landscape_view")
    panel = program.workspace.panels["landscape_view"]
    panel.head.kind.setCurrentIndex(list(KINDS).index(kind))
    panel.head.kind.activated.emit(panel.head.kind.currentIndex())
    return panel


def frames(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)


def fine(qtbot, panel, count):
    def is_fine():
        assert panel.landscape is not None and len(panel.landscape.losses) == count

    qtbot.waitUntil(is_fine, timeout=20_000)
    return panel.landscape


def test_that_the_tangent_is_the_selected_weights_gradient(qtbot, program):
    panel, intents = panel_of(program), program.intents
    intents.select(frozenset({Part("wire", 2, 1, 0)}))
    landscape = fine(qtbot, panel, FINE_LINE)
    session = program.store.session
    term = session.lesson.order.gradient_of(2, 1, 0)
    slope = session.lesson.board.value(term)
    assert landscape.slopes[0] == pytest.approx(slope, rel=1e-12)
    assert landscape.now[0] == session.document.parameters.W(2)[1, 0]
    assert landscape.after[0] == session.lesson.trace.after.parameters.W(2)[1, 0]
    words = panel._words.text()
    assert "slope ∂L/∂w₂₁⁽²⁾" in words and "−0.5 × slope" in words
    # Another learning rate moves where the step ends, at once.
    intents.edit(edits.set_learning_rate, 5.0)
    trace = program.store.session.lesson.trace
    assert panel.landscape.after[0] == trace.after.parameters.W(2)[1, 0]


def press(plot, coordinates):
    frame = plot.frame
    at = frame.at(*coordinates)
    return QPoint(round(at.x()), round(at.y()))


def test_that_the_point_is_dragged_to_new_parameters_and_undone(qtbot, program):
    panel = panel_of(program, "two")
    landscape = fine(qtbot, panel, FINE_MAP)
    before = program.store.session.document
    plot, spans = panel.plot, landscape.spans
    count = program.intents.undo_stack.count()
    start, end = (0.1, 0.2), (0.9 * spans[0].high, 0.8 * spans[1].low)
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=press(plot, start))
    QTest.mouseMove(plot, press(plot, (0.3, 0.1)))
    QTest.mouseMove(plot, press(plot, end))
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=press(plot, end))
    after = program.store.session.document
    pixel = 2 * spans[0].half / plot.frame.area.width()
    for i, wanted in enumerate(end):
        assert after.parameters.W(1)[0, i] == pytest.approx(wanted, abs=pixel)
    others = np.delete(np.arange(len(after.parameters.flat)), [0, 1])
    assert np.array_equal(after.parameters.flat[others], before.parameters.flat[others])
    assert program.intents.undo_stack.count() == count + 1
    assert panel.landscape.trace is program.store.session.lesson.trace
    assert panel.landscape.losses is landscape.losses  # the same ground
    program.intents.undo_stack.undo()
    assert program.store.session.document is before


def test_that_the_way_goes_through_the_runs_states(qtbot, program):
    panel = panel_of(program, "run")
    assert panel.landscape is None and "No plane yet" in panel._words.text()
    program.intents.run_updates(40)
    program.runner.wait_until_done()
    landscape = fine(qtbot, panel, FINE_MAP)
    path = panel._way.path
    assert path.updates[0] == 0 and path.updates[-1] == 40
    cut = landscape.cut
    assert 0 < cut.shares[1] <= cut.shares[0] and sum(cut.shares) <= 1 + 1e-12
    shown = panel.plot._shown
    assert np.allclose(shown.way[:-1], cut.coordinates(path.states[:-1]), atol=1e-12)
    states = dict(zip(path.updates.tolist(), path.states, strict=True))
    for update in (0, 7, 23):
        program.intents.show_update(update)
        qtbot.waitUntil(lambda u=update: program.store.session.update == u)
        flat = program.store.session.document.parameters.flat
        assert np.array_equal(flat, states[update])


def test_that_random_directions_can_be_others(qtbot, program):
    panel = panel_of(program, "random")
    first = fine(qtbot, panel, FINE_MAP)
    assert panel.head.others.isVisible()
    panel.head.others.click()
    second = fine(qtbot, panel, FINE_MAP)
    assert not np.array_equal(first.cut.axes, second.cut.axes)
    panel.head.ground.setCurrentIndex(1)
    panel.head.ground.activated.emit(1)
    qtbot.waitUntil(lambda: panel.landscape and panel.landscape.ground.is_whole)
    samples = len(program.store.session.document.data.inputs)
    assert panel.landscape.ground.samples == samples


@pytest.mark.parametrize("kind", ["one", "two", "random"])
def test_that_nothing_is_stale_while_a_run_goes_on(qtbot, open_program, kind):
    program = open_program("spirals")
    panel = panel_of(program, kind)
    frames(0.3)
    program.intents.set_speed(14)
    program.intents.toggle_run()
    for _ in range(12):
        frames(0.1)
        shown, session = panel.plot._shown, program.store.session
        assert shown.landscape is panel.landscape
        if shown.is_current:
            # Drawn within the last tenth of a second, of the update it says.
            assert shown.landscape.trace.before.updates <= session.update
        here = shown.landscape.cut.through(session.document.parameters.flat)
        assert here.axes is shown.landscape.cut.axes
    program.intents.toggle_run()
    assert program.store.session.run_state is RunState.PAUSED
    # A fine one of the update before may still be there, and says that it is old.
    lesson = program.store.session.lesson
    qtbot.waitUntil(
        lambda: panel.plot._shown.landscape.trace is lesson.trace, timeout=20_000
    )
    fine(qtbot, panel, FINE_LINE if kind == "one" else FINE_MAP)
    session, shown = program.store.session, panel.plot._shown
    assert shown.landscape.trace is session.lesson.trace and shown.is_current
    place = shown.landscape.cut.coordinates(session.document.parameters.flat[None])[0]
    assert np.array_equal(shown.here, place)


def test_that_another_network_has_another_landscape(qtbot, program):
    panel = panel_of(program, "two")
    fine(qtbot, panel, FINE_MAP)
    program.intents.edit(structure.add_unit, 1)
    landscape = fine(qtbot, panel, FINE_MAP)
    assert landscape.trace.network is program.store.session.document.network
    assert (
        landscape.cut.origin.size == program.store.session.document.parameters.flat.size
    )


def test_that_seven_optimizers_race_from_where_the_update_begins(qtbot, program):
    panel = panel_of(program, "two")
    fine(qtbot, panel, FINE_MAP)
    panel.head.race.click()
    qtbot.waitUntil(lambda: panel.race is not None, timeout=20_000)
    trace = program.store.session.lesson.trace
    assert panel.race.start is trace.before and len(panel.race.ways) == 7
    assert panel.plot._shown.race is panel.race
    assert panel._words.text().startswith("After 100 updates at the same η:")
    assert not panel.curves.isVisible()  # there is no room
    program.window.actions_by_name["view_maximise_pictures"].trigger()
    qtbot.waitUntil(panel.curves.isVisible)
    first = panel.race
    program.intents.next_update()
    program.intents.next_update()
    qtbot.waitUntil(lambda: panel.race is not first, timeout=20_000)
    assert panel.race.start is program.store.session.lesson.trace.before
    second = panel.race
    program.intents.edit(edits.set_learning_rate, 0.01)
    assert panel.plot._shown.race is None  # that was of another rate
    qtbot.waitUntil(lambda: panel.race is not second, timeout=20_000)
    assert panel.race.problem.training.learning_rate == 0.01
    panel.head.race.click()
    assert panel.plot._shown.race is None and not panel.curves.isVisible()


def test_that_the_ground_of_another_loss_is_never_shown(qtbot, open_program):
    program = open_program("spirals")
    panel = panel_of(program, "random")
    first = fine(qtbot, panel, FINE_MAP)
    program.intents.edit(edits.set_loss, "squared_error")
    assert panel.landscape is not first  # nothing, until the new one is there
    landscape = fine(qtbot, panel, FINE_MAP)
    assert landscape.ground.problem.loss == program.store.session.document.loss
