"""F11: what is put away, what a remote does, and that all comes back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel


@pytest.fixture
def program(open_program):
    made = open_program("mazur_2_2_2")
    yield made
    made.window.actions_by_name["view_present"].setChecked(False)


def shown(program):
    window = program.window
    parts = (window.left, window.bottom, window.right, window.centre)
    return [part.isVisible() for part in (*parts, window.menuBar(), window.statusBar())]


def test_what_is_put_away_and_brought_back(program):
    window, action = program.window, program.window.actions_by_name["view_present"]
    before = shown(program), window.size()
    action.trigger()
    QApplication.processEvents()
    assert shown(program) == [False, False, True, True, False, False]
    assert window.isFullScreen()
    caption = window.findChild(QLabel, "phase_caption")
    assert caption.fontMetrics().height() > 26
    window.escaped.emit()
    QApplication.processEvents()
    assert not action.isChecked() and not window.isFullScreen()
    assert (shown(program), window.size()) == before
    assert caption.fontMetrics().height() < 24


def test_that_a_remote_steps_whatever_has_the_focus(program):
    window = program.window
    window.actions_by_name["view_present"].trigger()
    QApplication.processEvents()
    for widget in (window.bar, program.workspace.canvas, window):
        before = program.store.session.cursor.revealed
        QTest.keyClick(widget, Qt.Key.Key_PageDown)
        assert program.store.session.cursor.revealed == before + 1
        QTest.keyClick(widget, Qt.Key.Key_PageUp)
        assert program.store.session.cursor.revealed == before


def test_that_pages_are_nothing_special_otherwise(program):
    before = program.store.session.cursor
    QTest.keyClick(program.workspace.canvas, Qt.Key.Key_PageDown)
    assert program.store.session.cursor == before


def test_the_ring(program):
    window, ring = program.window, program.workspace.presenting.ring
    assert not ring.isVisible()
    window.actions_by_name["view_present"].trigger()
    QApplication.processEvents()
    canvas = program.workspace.canvas.viewport()
    place = canvas.mapTo(window, QPoint(100, 80))
    QTest.mouseMove(canvas, QPoint(100, 80))
    assert (ring.geometry().center() - place).manhattanLength() <= 4
    colors = ring.grab().toImage()
    assert colors.pixelColor(27, 5) != colors.pixelColor(27, 27)


def test_with_the_graph_in_the_centre(program):
    window = program.window
    window.actions_by_name["view_graph"].trigger()
    window.actions_by_name["view_present"].trigger()
    QApplication.processEvents()
    panel = program.workspace.panels["graph_panel"]
    assert panel.isVisible() and not window.bottom.isVisible()
    QTest.keyClick(panel.canvas, Qt.Key.Key_PageDown)
    assert panel.slider.value() == 1
    assert panel._words.fontMetrics().height() > 26
    window.actions_by_name["view_present"].trigger()
    QApplication.processEvents()
    assert not window.bottom.isVisible()  # the graph still has its room
    window.actions_by_name["view_graph"].trigger()
    QApplication.processEvents()
    assert window.bottom.isVisible()
