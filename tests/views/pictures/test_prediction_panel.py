"""The picture of answers is always of the parameters on the screen."""

import numpy as np
import pytest
from driving import train
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

from bpviz_desktop.model import edits
from bpviz_desktop.model.screen.prediction import answers_to, held_at_mean
from bpviz_desktop.views.panels.pictures.plane import WINNER, map_image, sample_at


def opened_panel(open_program, name):
    program = open_program(name)
    return program, program.workspace.panels["prediction_view"]


def settled(program, panel):
    """Wait until the worker's fine picture is there."""
    for _ in range(400):
        QApplication.processEvents()
        QTest.qWait(2)
        if len(panel.prediction.answers) >= 200:
            return


def check(program, panel):
    """All that is drawn belongs to the parameters on the screen."""
    document, found = program.store.session.document, panel.prediction
    assert found.parameters is document.parameters and found.data is document.data
    x = np.tile(held_at_mean(document.data), (500, 1))
    rng = np.random.default_rng(1)
    rows, columns = found.answers.shape[:2]
    places = rng.integers(0, rows, 500), rng.integers(0, columns, 500)
    across, up = found.ends
    x[:, found.inputs[0]] = across.points(columns)[places[1]]
    x[:, found.inputs[1]] = up.points(rows)[::-1][places[0]]
    np.testing.assert_allclose(
        found.answers[places], answers_to(document, x), rtol=1e-12
    )


@pytest.mark.parametrize("name", ["xor", "circles", "iris"])
def test_that_the_map_follows_edits_steps_seeks_and_undo(open_program, name):
    program, panel = opened_panel(open_program, name)
    check(program, panel)
    for act in (
        lambda: train(program, 30),
        program.intents.step_forward,
        program.intents.next_update,
        lambda: program.intents.edit(edits.set_parameter, 1, 0, 0, value=2.0),
        lambda: program.intents.show_update(7),
        lambda: program.network_edits.add_unit(1),
        program.intents.undo_stack.undo,
        program.intents.undo_stack.undo,
        program.intents.reset,
    ):
        act()
        check(program, panel)
        settled(program, panel)
        check(program, panel)


def test_that_a_picture_of_other_parameters_is_not_shown(open_program):
    """An edit while the worker draws: what it then brings is dropped."""
    program, panel = opened_panel(open_program, "circles")
    for k in range(12):
        program.intents.edit(edits.set_parameter, 1, 0, 0, value=float(k))
        check(program, panel)
        QTest.qWait(k)
        check(program, panel)
    settled(program, panel)
    check(program, panel)
    assert len(panel.prediction.answers) == 200


def test_that_a_large_network_waits_for_the_worker(open_program):
    from bpviz_desktop.model.beginning import empty

    program, panel = opened_panel(open_program, "xor")
    program.files.begin(empty((2, 500, 500, 1), "tanh", "squared_error"))
    texts = [label.text() for label in panel.findChildren(QLabel)]
    assert panel.prediction is None and "Computing …" in texts
    assert panel.plot.plane is None


def test_that_inputs_and_output_are_chosen(open_program):
    program, panel = opened_panel(open_program, "iris")
    across = panel.findChild(
        QComboBox, "prediction_across"
    ) or program.window.findChild(QComboBox, "prediction_across")
    across.setCurrentIndex(2)
    across.activated.emit(2)
    assert panel.prediction.inputs == (2, 1)
    check(program, panel)
    output = program.window.findChild(QComboBox, "prediction_output")
    assert output.currentData() == WINNER
    colors = {
        map_image(panel.plot.plane).pixel(x, y) for x in range(40) for y in range(40)
    }
    assert 2 <= len(colors) <= 3
    output.setCurrentIndex(1)
    output.activated.emit(1)
    assert panel.plot.plane.output == 0


def test_that_a_sample_is_clicked_into_focus(open_program):
    program, panel = opened_panel(open_program, "xor")
    plane = panel.plot.plane
    samples = list(plane.samples())[1]
    spots = plane.spots(samples[1], samples[2])
    for row, at in enumerate(spots):
        point = QPoint(round(at[0]), round(at[1]))
        assert sample_at(plane, point.toPointF()) == (row, False)
        QTest.mouseClick(panel.plot, Qt.MouseButton.LeftButton, pos=point)
        assert program.store.session.focus == row


def test_that_the_answer_under_the_mouse_is_said(open_program):
    program, panel = opened_panel(open_program, "xor")
    said = []
    panel.plot.pointed.connect(said.append)
    QTest.mouseMove(panel.plot, panel.plot.plane.area.center().toPoint())
    QApplication.processEvents()
    assert said and said[-1].startswith("x₁ = 0.5") and "ŷ = " in said[-1]


@pytest.mark.parametrize("theme", ["theme_light", "theme_dark"])
@pytest.mark.parametrize("name", ["sine", "one_neuron", "mazur_2_2_2", "deep_sigmoid"])
def test_that_every_example_has_a_picture(open_program, name, theme):
    program, panel = opened_panel(open_program, name)
    program.window.actions_by_name[theme].trigger()
    train(program, 5)
    image = panel.plot.grab().toImage()
    colors = {
        image.pixel(x, y)
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }
    assert len(colors) > 8
    assert isinstance(panel.legend, QWidget) and panel.legend.accessibleDescription()
    program.set_light_theme()


def test_that_an_input_may_go_before_the_picture_is_made_fine(open_program):
    program, panel = opened_panel(open_program, "xor")
    train(program, 3)
    program.network_edits.remove_unit(0)
    assert len(panel.prediction.inputs) == 1
    QTest.qWait(300)
    assert panel.prediction.parameters is program.store.session.document.parameters
