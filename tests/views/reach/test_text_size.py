"""View → Larger text: how large things become; a hand meets them still."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.views.look.size import SCALES, text_scale


def test_the_actions_and_their_ends(open_sized):
    program = open_sized("one_neuron", 1.0)
    actions = program.window.actions_by_name
    larger, smaller = actions["view_larger"], actions["view_smaller"]
    assert not smaller.isEnabled() and not actions["view_usual_size"].isEnabled()
    sizes = [text_scale()]
    while larger.isEnabled():
        larger.trigger()
        sizes.append(text_scale())
    assert tuple(sizes) == SCALES and sizes[-1] == 2.0
    smaller.trigger()
    assert text_scale() == SCALES[-2]
    actions["view_usual_size"].trigger()
    assert text_scale() == 1.0 and not smaller.isEnabled()


def high(widget):
    return QFontMetrics(widget.font()).height()


def test_that_words_buttons_canvas_and_formulas_grow_and_shrink_again(open_sized):
    program = open_sized("mazur_2_2_2", 1.0)
    program.stand_at(0, 20)
    window = program.window
    inspector = program.workspace.panels["inspector"]
    canvas = program.workspace.canvas

    def measures():
        QTest.qWait(20)
        wire = Part("wire", 1, 0, 0)
        rect = inspector._formula.parts()[0][1]
        return (
            high(window.findChild(QLabel, "phase_caption")),
            high(inspector.findChild(QPushButton)),
            inspector._formula.sizeHint().height(),
            rect.height(),
            canvas.mapFromScene(QPoint(100, 0)).x() - canvas.mapFromScene(0, 0).x(),
            canvas.viewport().width() / canvas.in_sight.width(),
            wire,
        )

    before = measures()
    program.text_size.choose(2.0)
    twice = measures()
    for at in (0, 1, 2):
        assert twice[at] == pytest.approx(2 * before[at], rel=0.06)
    assert twice[3] == pytest.approx(before[3])  # in the units of the formula
    assert (before[4], twice[4]) == (100, 200)
    assert twice[5] == pytest.approx(2.0)
    program.text_size.choose(1.0)
    assert measures() == before


@pytest.mark.parametrize("scale", [1.25, 2.0])
def test_that_a_hand_meets_what_it_sees(open_sized, scale):
    program = open_sized("mazur_2_2_2", scale)
    program.stand_at(0, 20)
    canvas = program.workspace.canvas
    for j in range(2):
        at = canvas.place("unit", 1, j)
        assert canvas.part_at(QPointF(at)) == Part("unit", 1, j)
    formula = program.workspace.panels["inspector"]._formula
    term, rect = formula.parts()[0]
    asked = []
    formula.clicked.connect(asked.append)
    from PySide6.QtCore import Qt

    QTest.mouseClick(
        formula, Qt.MouseButton.LeftButton, pos=(rect.center() * scale).toPoint()
    )
    assert asked == [term] and isinstance(term, TermId)
