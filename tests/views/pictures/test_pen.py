"""Samples by hand: added, moved and removed in the picture of the prediction."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bpviz_desktop.model.document import same
from bpviz_desktop.views.panels.pictures import plane
from bpviz_desktop.views.panels.pictures.pen import place_of
from bpviz_desktop.views.panels.pictures.prediction import PredictionPanel


@pytest.fixture
def drawn(open_program):
    """A window on an example, the pen in the hand."""

    def open_(name):
        program = open_program(name)
        program.window.resize(1440, 900)
        program.window.actions_by_name["view_maximise_pictures"].trigger()
        panel = program.window.findChild(PredictionPanel)
        QApplication.processEvents()
        if not panel.pen.button.isHidden():
            panel.pen.button.click()
        QApplication.processEvents()
        return program, panel

    return open_


def data(program):
    return program.store.session.document.data


def empty_place(panel):
    """A point of the picture that is far from all samples."""
    area = panel.plot.plane.area
    from bpviz_desktop.views.panels.pictures.plane import sample_at

    for k in range(5, 95, 3):
        for m in range(5, 95, 3):
            point = QPointF(
                area.left() + area.width() * k / 100,
                area.top() + area.height() * m / 100,
            ).toPoint()
            if sample_at(panel.plot.plane, QPointF(point), reach=14.0) is None:
                return point
    raise AssertionError("the picture is full")


def spot(panel, row):
    plane = panel.plot.plane
    x, y = data_of(plane)
    at = plane.spots(x[row : row + 1], y[row : row + 1])[0]
    return QPoint(round(at[0]), round(at[1]))


def data_of(plane):
    data = plane.session.document.data
    return data.inputs, data.targets


def click(panel, point, button=Qt.MouseButton.LeftButton):
    QTest.mouseClick(panel.plot, button, pos=point)
    QApplication.processEvents()


@pytest.mark.parametrize("k", [0, 1])
def test_a_click_adds_a_sample_of_the_class_beside_it(drawn, k):
    program, panel = drawn("circles")
    before = data(program)
    panel.pen.kind.setCurrentIndex(k)
    point = empty_place(panel)
    wanted = place_of(panel.plot.plane, QPointF(point))
    click(panel, point)
    after = data(program)
    assert len(after.inputs) == len(before.inputs) + 1
    assert after.inputs[-1].tolist() == list(wanted)
    assert after.targets[-1].tolist() == [k]
    assert program.intents.undo_stack.count() == 1
    program.intents.undo_stack.undo()
    assert same(data(program), before)


def test_over_one_input_the_height_is_the_target(drawn):
    program, panel = drawn("sine")
    point = empty_place(panel)
    across, up = place_of(panel.plot.plane, QPointF(point))
    click(panel, point)
    assert data(program).inputs[-1].tolist() == [across]
    assert data(program).targets[-1].tolist() == [up]


def test_a_sample_is_dragged_elsewhere_by_one_edit(drawn):
    program, panel = drawn("xor")
    begin, end = spot(panel, 2), empty_place(panel)
    wanted = place_of(panel.plot.plane, QPointF(end))
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(panel.plot, left, pos=begin)
    QTest.mouseMove(panel.plot, (begin + end) / 2)
    assert program.intents.undo_stack.count() == 0
    QTest.mouseMove(panel.plot, end)
    QTest.mouseRelease(panel.plot, left, pos=end)
    assert data(program).inputs[2].tolist() == list(wanted)
    assert program.intents.undo_stack.count() == 1


def test_the_right_button_removes_a_sample(drawn):
    program, panel = drawn("xor")
    click(panel, spot(panel, 1), Qt.MouseButton.RightButton)
    assert data(program).inputs.tolist() == [[0, 0], [1, 0], [1, 1]]


def test_without_the_pen_a_click_changes_nothing(drawn):
    program, panel = drawn("xor")
    before = data(program)
    panel.pen.button.setChecked(False)
    click(panel, empty_place(panel))
    click(panel, spot(panel, 1), Qt.MouseButton.RightButton)
    assert data(program) is before


def test_the_pen_is_there_for_one_and_two_inputs_alone(drawn):
    _, panel = drawn("iris")
    assert panel.pen.button.isHidden() and not panel.pen.button.isChecked()


def test_places_are_round_numbers(drawn):
    _, panel = drawn("circles")
    across, up = place_of(panel.plot.plane, QPointF(101.3, 77.7))
    assert np.allclose([across, up], np.round([across, up], 4), rtol=0, atol=1e-12)


def test_hover_axes_and_tables_tell_raw_numbers(open_program):
    from bpviz_desktop.views.panels.pictures.plane import words_at

    program = open_program("iris")
    panel = program.window.findChild(PredictionPanel)
    QApplication.processEvents()
    plane = panel.plot.plane
    scaling = program.store.session.document.data.scaling
    words = words_at(plane, plane.area.center())
    middle = (plane.prediction.ends[0].low + plane.prediction.ends[0].high) / 2
    raw = middle * scaling.scale[0] + scaling.offset[0]
    assert f"(raw {raw:.2f})" in words


def test_that_the_marks_are_those_of_what_is_on_the_screen(drawn):
    program, panel = drawn("circles")

    def check():
        QApplication.processEvents()
        shown = panel.plot.grab().toImage()
        plane._layers.clear()  # drawn from nothing
        assert panel.plot.grab().toImage() == shown

    check()
    QTest.mouseClick(panel.plot, Qt.MouseButton.LeftButton, pos=empty_place(panel))
    check()
    # One in the middle: where the axes end stays as it is.
    before = data(program)
    at = spot(panel, int(np.linalg.norm(before.inputs, axis=1).argmin()))
    to = at + QPoint(14, 11)
    QTest.mousePress(panel.plot, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(panel.plot, to)
    QTest.mouseRelease(panel.plot, Qt.MouseButton.LeftButton, pos=to)
    assert not same(data(program), before)
    check()
    program.set_dark_theme()
    check()
    program.window.resize(1200, 760)
    check()
    program.set_light_theme()
