"""The cards at the bottom: two, or one in a narrow window, or one over the network."""

import pytest
from driving import train
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabWidget

CURVES = ["Loss", "Accuracy", "Gradients", "Weights", "Rate"]


@pytest.fixture
def program(open_program):
    program = open_program("circles")
    program.window.resize(1280, 800)
    QApplication.processEvents()
    return program


def titles(tabs):
    return [tabs.tabText(k) for k in range(tabs.count())]


def card(program, name):
    return program.window.findChild(QTabWidget, name)


def head(program, name):
    """Double-click the head of a card."""
    bar = card(program, name).tabBar()
    where = bar.tabRect(0).center()
    QTest.mouseDClick(bar, Qt.MouseButton.LeftButton, pos=where)
    QApplication.processEvents()


def test_that_pictures_are_tabs_of_the_curves_in_a_narrow_window(program):
    curves, pictures = card(program, "bottom_curves"), card(program, "bottom_pictures")
    of_pictures = titles(pictures)
    assert titles(curves) == CURVES and of_pictures[0] == "Prediction"
    for width, is_one in ((1199, True), (1200, False), (900, True), (1280, False)):
        program.window.resize(width, 800)
        QApplication.processEvents()
        assert titles(curves) == (CURVES + of_pictures if is_one else CURVES)
        assert titles(pictures) == ([] if is_one else of_pictures)
        assert pictures.isVisible() != is_one


def test_that_a_picture_in_front_stays_in_front_and_is_drawn(program):
    program.window.resize(1100, 800)
    stage, panel = program.workspace.stage, program.workspace.panels["prediction_view"]
    stage.bring("prediction_view")
    assert stage.is_in_sight("prediction_view") and panel.isVisible()
    train(program, 5)
    document = program.store.session.document
    assert panel.prediction.parameters is document.parameters
    # A plot is exported even while a picture is in front.
    assert stage.curves.chart().title == "Training loss"
    program.window.resize(1280, 800)
    QApplication.processEvents()
    assert (
        stage.is_in_sight("prediction_view")
        and card(program, "bottom_curves").isVisible()
    )


@pytest.mark.parametrize("name", ["bottom_curves", "bottom_pictures"])
def test_that_a_double_click_takes_the_centre_and_gives_it_back(program, name):
    canvas, before = program.workspace.canvas, card(program, name).height()
    for _ in range(2):
        head(program, name)
        assert not canvas.isVisible() and card(program, name).isVisible()
        assert card(program, name).height() > 2 * before
        other = {"bottom_curves", "bottom_pictures"} - {name}
        assert card(program, other.pop()).isVisible()
        head(program, name)
        assert canvas.isVisible() and card(program, name).height() == before
    order = program.workspace.stage.bottom._splitter
    assert order.widget(0) is program.workspace.stage.curves


def test_that_keys_do_it_too_and_one_card_gives_way_to_the_other(program):
    actions, canvas = program.window.actions_by_name, program.workspace.canvas
    actions["view_maximise_curves"].trigger()
    actions["view_maximise_pictures"].trigger()
    assert not canvas.isVisible()
    assert not actions["view_maximise_curves"].isChecked()
    assert card(program, "bottom_curves").height() < 300
    # In a narrow window there is nothing left to maximise.
    program.window.resize(1100, 800)
    QApplication.processEvents()
    assert canvas.isVisible() and not actions["view_maximise_pictures"].isEnabled()
    assert "Prediction" in titles(card(program, "bottom_curves"))
    actions["view_maximise_curves"].trigger()
    assert not canvas.isVisible() and not program.window.bottom.isVisible()
    actions["view_maximise_curves"].trigger()
    assert canvas.isVisible() and program.window.bottom.isVisible()


def test_that_training_goes_on_while_a_card_is_over_the_network(program):
    program.window.actions_by_name["view_maximise_pictures"].trigger()
    train(program, 50)
    assert program.store.session.update == 50
    program.workspace.stage.bottom.settle()
    assert program.workspace.canvas.isVisible()


def test_that_a_low_window_keeps_the_timeline_alone(program):
    curves, pictures = card(program, "bottom_curves"), card(program, "bottom_pictures")
    program.window.resize(1280, 700)
    QApplication.processEvents()
    assert not curves.isVisible() and not pictures.isVisible()
    timeline = program.workspace.stage.curves.timeline
    assert timeline.isVisible() and program.window.bottom.height() == 36
    train(program, 120)
    # Without a plot its axis is its own, from nothing to a round number.
    assert timeline._axis == (0, 200) and timeline._right < 40
    program.window.actions_by_name["view_maximise_pictures"].trigger()
    QApplication.processEvents()
    assert pictures.isVisible() and pictures.height() > 300
    program.window.actions_by_name["view_maximise_pictures"].trigger()
    program.window.resize(1280, 800)
    QApplication.processEvents()
    assert curves.isVisible() and pictures.isVisible()
    assert program.window.bottom.height() == 180


@pytest.mark.parametrize(
    ("height", "bottom"), [(800, 180), (900, 220), (1000, 250), (1080, 270)]
)
def test_that_the_bottom_grows_with_the_window(program, height, bottom):
    program.window.resize(1280, height)
    QApplication.processEvents()
    assert program.window.bottom.height() == pytest.approx(bottom, abs=2)
