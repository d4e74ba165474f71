"""Steps end where one thinks: at the end of an update its numbers are on the screen."""

import pytest
from driving import train
from inline_worker import inline_program
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QSlider

from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model import edits
from bpviz_desktop.model.document import same
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.views.panels.phase_bar import PhaseBar


@pytest.fixture
def program(open_program):
    return open_program("xor")


def caption(program):
    return (
        program.window.findChild(QLabel, "phase_caption").text().replace("\u00a0", " ")
    )


def assert_at_the_end_of(program, update):
    """Pill 4 is done, old and new weights and loss are on the screen, and agree."""
    session = program.store.session
    assert session.update == update and session.is_made
    timeline = program.window.findChild(QSlider, "timeline_slider")
    assert timeline.value() == update
    pills = program.window.findChild(PhaseBar)._pills
    assert [pill.text()[-1] for pill in pills.values()] == ["✓"] * 4
    trace = session.lesson.trace
    assert caption(program).startswith(f"Update {update:,}: loss {trace.loss:.4f} →")
    picture = program.workspace.canvas.drawing.picture
    new = session.document.parameters
    assert (picture.parameters.flat == new.flat).all() and picture.moved.all()
    assert (trace.after.parameters.flat == new.flat).all()
    spin = program.window.findChild(QDoubleSpinBox, "spin_w_1_0_0")
    assert spin.value() == pytest.approx(new.W(1)[0, 0], abs=1e-4)


@pytest.mark.parametrize("by", ["update", "epoch"])
def test_that_steps_by_update_end_with_the_update(program, by):
    program.intents.set_granularity(by)
    for update in (1, 2):
        program.intents.step_forward()
        assert_at_the_end_of(program, update)
    program.intents.step_back()
    assert_at_the_end_of(program, 1)
    program.intents.step_back()
    assert program.store.session.cursor == (0, 0)
    assert program.store.session.update == 0


def test_that_a_pause_shows_the_last_update(program, qtbot):
    program.intents.set_granularity("update")
    program.intents.toggle_run()
    qtbot.waitUntil(lambda: program.store.session.update > 5)
    program.intents.toggle_run()
    assert_at_the_end_of(program, program.store.session.updates_made)


def test_that_the_timeline_shows_the_update_that_led_there(program):
    program.intents.set_granularity("update")
    train(program, 100)
    program.intents.show_update(40)
    assert_at_the_end_of(program, 40)
    program.intents.show_update(0)
    session = program.store.session
    assert (session.cursor, session.update) == ((0, 0), 0)


def test_that_the_last_term_makes_the_update_and_a_step_back_unmakes_it(program):
    start = program.store.session.document
    program.intents.step_end()
    session = program.store.session
    assert session.update == session.updates_made == 1 and len(session.curve.losses)
    program.intents.step_back()
    assert program.store.session.update == 0
    assert same(program.store.session.document, start)
    program.intents.step_forward()
    assert program.store.session.update == 1
    program.intents.step_forward()
    assert program.store.session.cursor == (1, 1)


def test_that_next_update_makes_the_rest_of_one(program):
    for _ in range(5):
        program.intents.step_forward()
    program.intents.set_granularity("update")
    program.intents.next_update()
    assert_at_the_end_of(program, 1)
    program.intents.next_update()
    assert_at_the_end_of(program, 2)


def test_that_an_edit_after_an_update_shows_what_the_next_begins_with(program):
    train(program, 20)
    program.intents.edit(edits.set_parameter, 1, 0, 0, value=0.125)
    session = program.store.session
    order = session.lesson.order
    assert session.cursor == (20, order.backward_end())
    assert session.lesson.trace.before.parameters.W(1)[0, 0] == 0.125
    program.intents.undo_stack.undo()
    assert program.store.session.is_made and program.store.session.update == 20


def test_that_a_change_too_small_for_the_digits_is_told(open_program):
    program = open_program("deep_sigmoid")
    program.intents.set_granularity("update")
    program.intents.next_update()
    order, board = (
        program.store.session.lesson.order,
        program.store.session.lesson.board,
    )
    for place in range(order.backward_end(), len(order)):
        old, new = (
            board.value(order[place]._replace(kind="W")),
            board.value(order[place]),
        )
        if order[place].kind == "new_W" and short(old) == short(new) and old != new:
            break
    program.intents.set_granularity("term")
    program.intents.jump_to(place)
    assert ", less " in caption(program) or ", plus " in caption(program)
    assert "×10" in caption(program).split(", ")[-1]


def test_that_steps_of_another_network_are_not_undone(program):
    """A cursor of the trail may lie behind all terms of a smaller network."""
    steps = program.network_edits
    for _ in range(3):
        steps.add_layer(1)
    program.intents.set_granularity("phase")
    for _ in range(3):
        program.intents.step_forward()
    place = program.store.session.cursor.revealed
    program.intents.set_granularity("update")
    program.intents.step_forward()
    steps.remove_layers([1, 2, 3])
    order = program.store.session.lesson.order
    assert len(order) < place
    program.intents.step_end()
    for _ in range(6):
        program.intents.step_back()
        cursor, lesson = program.store.session.cursor, program.store.session.lesson
        assert 0 <= cursor.revealed <= len(lesson.order)


def test_that_a_term_that_is_not_written_cannot_be_asked_for(qapp):
    program = inline_program("circles")
    lesson = program.store.session.lesson
    written = TermId("dL_dW", 1, 0, 0, micro_batch=0)
    for term in (
        written._replace(micro_batch=None),  # there is one mini-batch, and no sum
        written._replace(micro_batch=1),
        written._replace(j=8),
        TermId("a", 1, 0, sample=999),
    ):
        program.intents.ask(term)
        assert not lesson.has(term) and program.store.session.pinned is None
    for term in (written, TermId("W", 1, 0, 0), TermId("lr")):
        program.intents.ask(term)
        assert program.store.session.pinned == term
