"""Canvas, caption, inspector, terms and tool bar speak of one and the same term."""

import random

import pytest
from asked import value_shown
from driving import opened, put_away
from paths import EXAMPLES
from PySide6.QtWidgets import QLabel, QSpinBox

from bpviz_desktop.engine.board.headings import place
from bpviz_desktop.model import edits
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.screen.parts import Part, part_of
from bpviz_desktop.views.panels.phase_bar import PhaseBar


@pytest.fixture(scope="module")
def program(qapp):
    program = opened("xor")
    yield program
    put_away(program)


def assert_one_story(program):
    session, workspace = program.store.session, program.workspace
    asked, board = session.asked, session.lesson.board
    picture = workspace.canvas.drawing.picture
    assert picture.focus == session.sample
    phase_bar = program.window.findChild(PhaseBar)
    assert phase_bar.accessibleDescription() == caption(program)
    spin = program.window.findChild(QSpinBox, "sample_spin")
    assert session.lesson.samples[spin.value() - 1] == session.sample
    if asked is None:
        assert picture.step.current is None and picture.given is None
        return
    if asked.sample is not None:
        assert asked.sample == session.sample
    assert asked in (picture.step.current, picture.given)
    if session.is_known(asked):
        inspector = workspace.panels["inspector"]
        assert inspector._place.text() == place(board, asked)
        assert value_shown(inspector) == board.value(asked)
    rows = rows_of_terms(workspace)
    if session.lesson.phase_of(asked) is not None:
        assert rows.term_at(rows.current_row) == asked
        assert rows.index(rows.current_row, 0).data().startswith("▸")
    if session.pinned is not None:
        assert caption(program).startswith("Asked: ")
        parts = {part_of(asked)} - {None}
        assert session.selection == parts
    if session.step_by == "term" and session.is_known(asked):
        assert short(board.value(asked), session.document.display.decimals) in caption(
            program
        )


def rows_of_terms(workspace):
    """The table's, brought up to date by bringing it to the front for a moment."""
    workspace.stage.bring("terms_panel")
    workspace.stage.bring("inspector")
    return workspace.panels["terms_panel"].rows


def caption(program):
    return (
        program.window.findChild(QLabel, "phase_caption").text().replace("\u00a0", " ")
    )


def some_part(session, dice):
    network = session.document.network
    layer = dice.randint(1, network.depth)
    j = dice.randrange(network.widths[layer])
    wires = [
        (at, to, i)
        for at in range(1, network.depth + 1)
        for to, row in enumerate(network.connected(at).tolist())
        for i, is_there in enumerate(row)
        if is_there
    ]
    return dice.choice(
        [
            Part("unit", layer, j),
            Part("unit", 0, 0),
            Part("bias", layer, j),
            Part("wire", *dice.choice(wires)),
            Part("loss"),
            Part("target", 0, 0),
        ]
    )


def act(program, dice):
    """Do one of the things that a user does."""
    session, intents = program.store.session, program.intents
    order = session.lesson.order
    deed = dice.choice(
        ["step", "step", "step", "back", "phase", "jump", "ask", "part", "part"]
        + ["sample", "edit", "undo", "end", "update", "granularity", "nothing"]
    )
    match deed:
        case "step":
            intents.step_forward()
        case "back":
            intents.step_back()
        case "phase":
            intents.step_phase()
        case "jump":
            intents.jump_to(dice.randrange(len(order)))
        case "ask":
            intents.ask(order[dice.randrange(len(order))])
        case "part":
            intents.ask_about(some_part(session, dice))
        case "sample":
            intents.set_focus(dice.choice(session.lesson.samples))
        case "edit":
            intents.edit(edits.set_parameter, 1, 0, None, value=dice.uniform(-1, 1))
        case "undo":
            intents.undo_stack.undo()
        case "end":
            intents.step_end()
        case "update":
            intents.next_update()
        case "granularity":
            intents.set_granularity(dice.choice(["term", "neuron", "layer", "phase"]))
        case _:
            intents.ask(None)
    return deed


@pytest.mark.parametrize("name", ["xor", "mazur_2_2_2", "iris", "circles"])
def test_that_all_speak_of_one_term(program, name):

    program.files.open(EXAMPLES / f"{name}.bpviz", is_example=True)
    dice, done = random.Random(name), []
    for _ in range(60):
        done.append(act(program, dice))
        try:
            assert_one_story(program)
        except AssertionError as error:
            raise AssertionError(f"after {done}: {error}") from error


def test_that_a_badge_belongs_to_the_parameters_shown(open_program, qtbot):
    program = open_program("xor")
    badge = program.window.badge
    program.intents.check_gradients()
    qtbot.waitUntil(lambda: badge.text().startswith("✓"))
    checked = badge.text()
    program.intents.edit(edits.set_parameter, 1, 0, 0, value=0.75)
    assert badge.text() == "Gradient: not checked since the change"
    program.intents.undo_stack.undo()
    assert badge.text() == checked
    program.intents.next_update()
    assert badge.text() == checked  # the gradients on the screen are still those
    program.intents.next_update()
    assert badge.text() == "Gradient: not checked since the change"
