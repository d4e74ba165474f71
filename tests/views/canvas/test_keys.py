"""Walking, zooming and panning."""

from __future__ import annotations

from dataclasses import replace

import pytest
from canvas_sessions import (
    LEFT,
    NONE,
    mazur,
    press,
    show,
)
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from bpviz_desktop.model.screen.parts import Part


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        (Part("unit", 0, 0), Qt.Key.Key_Right, Part("unit", 1, 0)),
        (Part("unit", 1, 0), Qt.Key.Key_Down, Part("unit", 1, 1)),
        (Part("unit", 1, 1), Qt.Key.Key_Up, Part("unit", 1, 0)),
        (Part("unit", 1, 1), Qt.Key.Key_Left, Part("unit", 0, 1)),
        (Part("unit", 2, 1), Qt.Key.Key_Right, Part("loss")),
        (Part("loss"), Qt.Key.Key_Left, Part("unit", 2, 0)),
        (Part("unit", 0, 0), Qt.Key.Key_Left, Part("unit", 0, 0)),
        (None, Qt.Key.Key_Right, Part("unit", 0, 0)),
    ],
)
def test_that_alt_and_arrows_walk_the_network(canvas, qtbot, start, key, end):
    selection = frozenset() if start is None else frozenset({start})
    show(canvas, replace(mazur(), selection=selection))
    with qtbot.waitSignal(canvas.part_clicked) as seen:
        assert press(canvas, key, Qt.KeyboardModifier.AltModifier).isAccepted()
    assert seen.args == [end, False]


@pytest.mark.parametrize(
    "key",
    [
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_R, Qt.Key.Key_F),
        *(Qt.Key.Key_Space, Qt.Key.Key_PageUp, Qt.Key.Key_Escape),
    ],
)
def test_that_plain_keys_are_left_to_the_window(canvas, key):
    show(canvas, mazur())
    assert not press(canvas, key).isAccepted()
    assert not press(canvas, key, up=True).isAccepted()


def test_that_enter_activates_the_selection_only_if_there_is_one(canvas, qtbot):
    show(canvas, mazur())
    assert not press(canvas, Qt.Key.Key_Return).isAccepted()
    show(canvas, replace(mazur(), selection=frozenset({Part("unit", 1, 0)})))
    with qtbot.waitSignal(canvas.activated) as seen:
        press(canvas, Qt.Key.Key_Return)
    assert seen.args == [Part("unit", 1, 0)]


def test_that_space_and_a_drag_pan_and_the_release_is_kept(canvas, qtbot):
    show(canvas, mazur())
    canvas.zoom_by(2.0)
    start = canvas.mapToScene(0, 0)
    view = canvas.viewport()
    press(canvas, Qt.Key.Key_Space)
    with qtbot.assertNotEmitted(canvas.part_clicked):
        QTest.mousePress(view, LEFT, NONE, QPointF(300, 200).toPoint())
        QTest.mouseMove(view, QPointF(260, 180).toPoint())
        QTest.mouseRelease(view, LEFT, NONE, QPointF(260, 180).toPoint())
    moved = canvas.mapToScene(0, 0) - start
    assert (moved.x(), moved.y()) == (40, 20)
    assert press(canvas, Qt.Key.Key_Space, up=True).isAccepted()
    press(canvas, Qt.Key.Key_Space)
    assert not press(canvas, Qt.Key.Key_Space, up=True).isAccepted()


def test_that_the_middle_button_pans(canvas):
    show(canvas, mazur())
    canvas.zoom_by(2.0)
    start, view = canvas.mapToScene(0, 0), canvas.viewport()
    middle = Qt.MouseButton.MiddleButton
    QTest.mousePress(view, middle, NONE, QPointF(300, 200).toPoint())
    QTest.mouseMove(view, QPointF(310, 230).toPoint())
    QTest.mouseRelease(view, middle, NONE, QPointF(310, 230).toPoint())
    assert (canvas.mapToScene(0, 0) - start).toPoint() == QPointF(-10, -30).toPoint()


def test_that_alt_plus_minus_zoom_and_fit_restores(canvas):
    show(canvas, mazur())
    alt = Qt.KeyboardModifier.AltModifier
    fitted = canvas.drawing.layout.rule.gap
    assert press(canvas, Qt.Key.Key_Plus, alt).isAccepted()
    assert canvas.zoom > 1 and canvas.drawing.layout.rule.gap > fitted
    assert press(canvas, Qt.Key.Key_Minus, alt).isAccepted()
    assert canvas.zoom == pytest.approx(1.0)
    canvas.zoom_by(3.0)
    canvas.fit()
    assert canvas.zoom == 1.0 and canvas.mapToScene(0, 0).toTuple() == (0, 0)
    assert canvas.drawing.layout.rule.gap == fitted


def test_that_zoom_is_a_matter_of_layout_and_not_of_the_view(canvas):
    show(canvas, mazur())
    canvas.zoom_by(2.0)
    assert canvas.transform().isIdentity()
