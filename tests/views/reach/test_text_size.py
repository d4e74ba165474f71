"""View → Larger text: how large things become, and that nothing is cut off by it."""

import pytest
from cut_off import cut_off
from PySide6.QtCore import QPoint, QPointF, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.views.look.size import SCALES, text_scale
from bpviz_desktop.views.shell.dialogs.fault_dialog import FaultDialog

WINDOW = (1280, 800)


@pytest.fixture
def opened(open_program):
    programs = []

    def open_(name, scale):
        program = open_program(name)
        programs.append(program)
        program.window.resize(*WINDOW)
        QTest.qWait(1)
        program.text_size.choose(scale)
        QTest.qWait(20)
        return program

    yield open_
    for program in programs:
        program.text_size.choose(1.0)


def test_the_actions_and_their_ends(opened):
    program = opened("one_neuron", 1.0)
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


def test_that_words_buttons_canvas_and_formulas_grow_and_shrink_again(opened):
    program = opened("mazur_2_2_2", 1.0)
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
def test_that_a_hand_meets_what_it_sees(opened, scale):
    program = opened("mazur_2_2_2", scale)
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


@pytest.mark.parametrize("name", ["iris", "mazur_2_2_2", "circles"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_that_no_panel_is_cut_off(opened, name, scale):
    program = opened(name, scale)
    program.stand_at(30, 20)
    window, stage = program.window, program.workspace.stage
    assert window.size().toTuple() == WINDOW
    lines = []

    def look(where):
        lines.extend(f"{where}: {line}" for line in at_rest(window))

    look("at first")
    for panel in stage.names:
        stage.bring(panel)
        look(panel)
    for action in ("view_maximise_curves", "view_graph"):
        window.actions_by_name[action].trigger()
        for panel in stage.names:
            stage.bring(panel)
            look(f"{action}, {panel}")
        window.actions_by_name[action].trigger()
    assert not lines


def at_rest(top):
    """What is cut off when all layouts have come to rest."""
    for _ in range(40):
        QTest.qWait(25)
        if not (found := cut_off(top)):
            break
    return found


DIALOGS = (
    *("data_edit", "data_make_up", "edit_weights", "run_compare", "help_contents"),
    *("file_export_network", "file_export_solution", "file_export_code"),
    "command_palette",
)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("action", DIALOGS)
def test_that_no_dialog_is_cut_off_or_larger_than_the_window(opened, action, scale):
    program = opened("iris", scale)
    window, found = program.window, []

    def look():
        for top in QApplication.topLevelWidgets():
            if top is not window and top.isVisible() and top.width() > 60:
                found.append((top.size().toTuple(), at_rest(top)))
                top.close()

    QTimer.singleShot(300, look)
    window.actions_by_name[action].trigger()
    QTest.qWait(400)
    (size, lines) = found[0]
    assert size[0] <= WINDOW[0] and size[1] <= WINDOW[1]
    assert not lines


def test_that_the_report_of_a_fault_is_not_cut_off(opened):
    program = opened("iris", 2.0)
    dialog = FaultDialog("A fault", "report\n" * 40, True, program.window)
    dialog.show()
    QTest.qWait(20)
    assert not cut_off(dialog) and dialog.height() <= WINDOW[1]
    dialog.close()


def test_that_the_search_for_what_is_cut_off_finds_it(opened):
    """A check that cannot fail would be none."""
    program = opened("iris", 1.0)
    words = QLabel("much too long a text, " * 60, program.window.centre)
    words.setWordWrap(True)
    words.setFixedSize(200, 30)
    words.show()
    button = QPushButton("Far too long for so little room", program.window.centre)
    button.setFixedWidth(60)
    button.move(10, 10)
    button.show()
    lost = QLabel("outside", program.window.centre)
    lost.move(program.window.centre.width() - 10, 50)
    lost.show()
    QTest.qWait(20)
    found = "\n".join(cut_off(program.window))
    for text in ("much too long", "Far too long", "outside"):
        assert text in found
