"""Maps in the neurons: of the parameters on the screen, wherever they come from."""

import pytest
from driving import train
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from bpviz_desktop.model import edits, structure
from bpviz_desktop.model.screen.unit_maps import unit_maps
from bpviz_desktop.views.look.ink import heat_color


@pytest.fixture
def program(open_program):
    program = open_program("circles")
    program.window.resize(1280, 800)
    QApplication.processEvents()
    return program


def switch(program, words):
    return program.window.findChild(QToolButton, f"switch_{words}")


def check(program):
    """The colour in every neuron is that of its answer in the middle of the map."""
    canvas, session = program.workspace.canvas, program.store.session
    canvas.viewport().repaint()
    image = canvas.viewport().grab().toImage()
    drawing, maps = canvas.drawing, unit_maps(session)
    assert drawing.picture.session.document is session.document
    compared = 0
    for layer in range(1, session.document.network.depth + 1):
        values, (middle, reach) = maps.layers[layer - 1], maps.scales[layer - 1]
        for j in range(values.shape[2]):
            rect = drawing.layout.rect(layer, j)
            column, row = 15, 12
            side = values.shape[0]
            x = rect.left() + rect.width() * (column + 0.5) / side
            y = rect.top() + rect.height() * (row + 0.5) / side
            at = canvas.mapFromScene(QPointF(x, y))
            found = image.pixelColor(at)
            wanted = heat_color(
                drawing.theme, (values[row, column, j] - middle) / reach[j], 1.0
            )
            near = values[row - 1 : row + 2, column - 1 : column + 2, j]
            if near.max() - near.min() > 0.2 * reach[j]:
                continue  # a pixel beside it may differ as much
            compared += 1
            for a, b in zip(found.getRgb(), wanted.getRgb(), strict=True):
                assert abs(a - b) < 40, (layer, j, found.name(), wanted.name())
    assert compared > 3


def test_that_maps_follow_edits_steps_seeks_and_undo(program):
    program.intents.show_maps(True)
    check(program)
    for act in (
        lambda: train(program, 200),
        program.intents.step_forward,
        program.intents.next_update,
        lambda: program.intents.edit(edits.set_parameter, 1, 0, 0, value=3.0),
        lambda: program.intents.show_update(50),
        lambda: program.network_edits.add_unit(1),
        program.intents.undo_stack.undo,
        program.intents.reset,
    ):
        act()
        check(program)


def test_that_the_switch_the_key_and_the_menu_say_the_same(program):
    action = program.window.actions_by_name["view_maps"]
    QTest.mouseClick(switch(program, "map"), Qt.MouseButton.LeftButton)
    assert program.store.session.shows_maps and action.isChecked()
    assert "their answers over x₁ and x₂" in program.workspace.canvas.drawing.legend
    QTest.keyClick(program.workspace.canvas, Qt.Key.Key_M)
    assert not program.store.session.shows_maps
    assert switch(program, "value").isChecked() and not action.isChecked()
    action.trigger()
    assert switch(program, "map").isChecked()


def test_that_numbers_can_still_be_asked_about(program):
    program.intents.show_maps(True)
    program.intents.step_end()
    canvas = program.workspace.canvas
    at = canvas.place("unit", 1, 3)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    asked = program.store.session.pinned
    assert (asked.layer, asked.j) == (1, 3)


def test_that_a_large_network_has_no_switch(open_program):
    program = open_program("circles")
    for _ in range(3):
        program.intents.edit(structure.add_layer, 1)
    assert not program.workspace.canvas.isHidden()
    assert switch(program, "map").parentWidget().isHidden()
    program.intents.show_maps(True)
    assert program.workspace.canvas.drawing.picture.maps is None
    program.intents.undo_stack.undo()
    assert not switch(program, "map").parentWidget().isHidden()
