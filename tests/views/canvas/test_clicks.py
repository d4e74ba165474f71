"""What a click on the canvas means."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from canvas_sessions import (
    LEFT,
    NONE,
    after,
    click,
    layer,
    mazur,
    session_of,
    show,
    zone_center,
)
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from bpviz_desktop.engine.network import Network
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.screen.parts import Part, part_of
from bpviz_desktop.model.screen.session import FIELDS, Session


@pytest.mark.parametrize(
    ("term", "part"),
    [
        (TermId("z", 1, 0, sample=0), Part("unit", 1, 0)),
        (TermId("a", 2, 1, sample=0), Part("unit", 2, 1)),
        (TermId("dL_dz", 1, 1, sample=0), Part("unit", 1, 1)),
        (TermId("dL_da", 2, 0, sample=0), Part("unit", 2, 0)),
        (TermId("x", 1, sample=0), Part("unit", 0, 1)),
        (TermId("y", 0, sample=0), Part("target", 0, 0)),
        (TermId("L", sample=0), Part("loss")),
        (TermId("W", 1, 1, 0), Part("wire", 1, 1, 0)),
        (TermId("b", 2, 0), Part("bias", 2, 0)),
    ],
    ids=str,
)
def test_that_a_click_on_a_number_asks_why(canvas, term, part):
    show(canvas, mazur())
    at = zone_center(canvas, term)
    said: list[tuple] = []
    canvas.part_clicked.connect(lambda *args: said.append(args))
    canvas.term_clicked.connect(lambda *args: said.append(args))
    click(canvas, at)
    assert said == [(term,)] and part_of(term) == part


def test_that_a_click_on_a_moved_weight_asks_for_the_new_one(canvas, qtbot):
    show(canvas, after(mazur(), TermId("new_W", 2, 0, 1)))
    at = zone_center(canvas, TermId("new_W", 2, 0, 0))
    with qtbot.waitSignal(canvas.term_clicked) as seen:
        click(canvas, at)
    assert seen.args == [TermId("new_W", 2, 0, 0)]


def test_that_a_click_on_a_wire_selects_it_and_asks_nothing(canvas, qtbot):
    show(canvas, mazur())
    x1, y1, x2, y2 = canvas.drawing.layout.segment(2, 0, 1)
    at = QPointF(x1 + 0.8 * (x2 - x1), y1 + 0.8 * (y2 - y1))
    silent = qtbot.assertNotEmitted(canvas.term_clicked)
    with silent, qtbot.waitSignal(canvas.part_clicked) as seen:
        click(canvas, at)
    assert seen.args == [Part("wire", 2, 0, 1), False]


def test_that_a_click_on_the_ground_selects_nothing(canvas, qtbot):
    show(canvas, mazur())
    with qtbot.waitSignal(canvas.part_clicked) as seen:
        click(canvas, QPointF(10, 430))
    assert seen.args == [None, False]


@pytest.mark.parametrize(
    "key", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier]
)
def test_that_a_modifier_extends_the_selection(canvas, qtbot, key):
    show(canvas, mazur())
    at = zone_center(canvas, TermId("z", 1, 0, sample=0))
    silent = qtbot.assertNotEmitted(canvas.term_clicked)
    with silent, qtbot.waitSignal(canvas.part_clicked) as seen:
        click(canvas, at, key)
    assert seen.args == [Part("unit", 1, 0), True]


def removed() -> Session:
    connections = np.array([[True, False], [True, True]])
    layers = (layer(2, connections=connections), layer(1))
    return session_of(Network(("", ""), layers))


def test_that_a_removed_wire_cannot_be_clicked(canvas):
    show(canvas, removed())
    x1, y1, x2, y2 = canvas.drawing.layout.segment(1, 0, 1)
    at = QPointF(x1 + 0.8 * (x2 - x1), y1 + 0.8 * (y2 - y1))
    assert canvas.part_at(at) is None


def test_that_a_removed_wire_is_dotted_while_an_end_is_selected(canvas):
    canvas.show_session(removed(), FIELDS)
    plain = canvas.grab().toImage()
    selected = replace(removed(), selection=frozenset({Part("unit", 0, 1)}))
    canvas.show_session(selected, FIELDS)
    marked = canvas.grab().toImage()
    x1, y1, x2, y2 = canvas.drawing.layout.segment(1, 0, 1)
    along = [
        (x1 + t * (x2 - x1), y1 + t * (y2 - y1)) for t in np.linspace(0.6, 0.9, 60)
    ]
    changed = [
        plain.pixel(round(x), round(y)) != marked.pixel(round(x), round(y))
        for x, y in along
    ]
    assert any(changed) and not all(changed)


def test_that_a_rubber_band_selects_what_it_touches(canvas, qtbot):
    show(canvas, mazur())
    card = canvas.drawing.layout.rect(1, 1)
    view, corner = canvas.viewport(), QPointF(card.left() - 6, 440).toPoint()
    with qtbot.waitSignal(canvas.area_selected) as seen:
        QTest.mousePress(view, LEFT, NONE, corner)
        QTest.mouseMove(view, card.center().toPoint())
        QTest.mouseRelease(view, LEFT, NONE, card.center().toPoint())
    assert seen.args == [frozenset({Part("unit", 1, 1)})]


def test_that_a_double_click_opens_a_field_for_a_name(canvas, qtbot):
    show(canvas, mazur())
    at = zone_center(canvas, TermId("a", 1, 0, sample=0)).toPoint()
    QTest.mouseDClick(canvas.viewport(), LEFT, NONE, at)
    field = canvas.findChild(QLineEdit, "in_place")
    assert field.text() == "h₁" and field.selectedText() == "h₁"
    with qtbot.waitSignal(canvas.typed) as typed:
        QTest.keyClicks(field, "corner")
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert typed.args == [Part("unit", 1, 0), "corner"]


def test_that_a_number_in_a_circle_and_in_a_strip_can_be_asked(canvas):
    network = Network(("",) * 64, (layer(8, "tanh"), layer(3, "softmax")))
    show(canvas, session_of(network, loss="cross_entropy"))
    circle = canvas.drawing.layout.center(1, 5)
    assert canvas.zone_at(circle).term == TermId("a", 1, 5, sample=0)
    cell = canvas.drawing.layout.center(0, 40)
    assert canvas.zone_at(cell).term == TermId("x", 40, sample=0)
