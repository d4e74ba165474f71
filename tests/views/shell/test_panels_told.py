"""What panels say belongs to what is shown."""

import pytest
from driving import train
from paths import EXAMPLES
from PySide6.QtCore import QSize

from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model import edits
from bpviz_desktop.views.canvas.read.picture import ordinal, picture_of
from bpviz_desktop.views.panels.registry import PANELS
from bpviz_desktop.views.shell.main_window import MainWindow
from bpviz_desktop.views.widgets.panel import Place


@pytest.mark.parametrize(
    ("number", "word"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (112, "112th")]
    + [(21, "21st"), (103, "103rd")],
)
def test_that_places_are_counted_in_english(number, word):
    assert ordinal(number) == word


def test_that_a_sample_is_named_by_its_row_in_the_data(open_program):
    program = open_program("iris")
    session = program.store.session
    note = picture_of(session).batch_note
    place = session.lesson.samples.index(session.sample) + 1
    assert note.startswith(f"row {session.sample + 1}, {ordinal(place)} of ")


def test_that_rounding_by_hand_is_told_only_where_it_holds(open_program):
    program = open_program("one_neuron")
    label = program.window.by_hand
    assert label.text() == "Rounded by hand: 2 decimals"
    train(program, 5)
    assert label.text() == "Made by running: not rounded by hand"
    program.intents.step_forward()
    assert label.text() == "Rounded by hand: 2 decimals"
    program.intents.edit(edits.set_by_hand, None)
    assert label.text() == "" and label.isHidden()


def test_that_a_filter_does_not_outlive_its_project(open_program):
    program = open_program("xor")
    terms = program.workspace.panels["terms_panel"]
    program.workspace.stage.bring("terms_panel")
    terms._filter.setText("no such term")
    assert terms.rows.rowCount() == 0
    program.files.open(EXAMPLES / "mazur_2_2_2.bpviz", is_example=True)
    assert terms._filter.text() == ""
    assert terms.rows.rowCount() == len(program.store.session.lesson.order)


def test_that_a_panel_out_of_sight_waits_and_then_tells_all(open_program):
    program = open_program("xor")
    stage, rows = program.workspace.stage, program.workspace.panels["terms_panel"].rows
    stage.bring("terms_panel")
    program.intents.step_forward()
    asked = program.store.session.asked
    assert rows.session.asked == asked
    stage.bring("inspector")
    program.intents.step_forward()
    assert rows.session.asked == asked
    stage.bring("terms_panel")
    assert rows.session is program.store.session


def test_that_asking_on_the_canvas_brings_the_answer_to_the_front(open_program):
    program = open_program("xor")
    stage = program.workspace.stage
    stage.bring("terms_panel")
    program.workspace.canvas.term_clicked.emit(TermId("W", 1, 0, 0))
    assert stage.in_front()["side_tabs"] == "inspector"


def test_that_the_canvas_marks_what_the_inspector_points_at(open_program):
    program = open_program("xor")
    term = TermId("W", 1, 0, 0)
    program.workspace.panels["inspector"].sources.hovered.emit(term)
    assert program.workspace.canvas.drawing.highlight == term
    program.workspace.panels["inspector"].sources.hovered.emit(None)
    assert program.workspace.canvas.drawing.highlight is None


def test_that_every_row_of_the_registry_is_a_panel_with_a_name_of_its_own(open_program):
    program = open_program("xor")
    panels, fronts = program.workspace.panels, program.workspace.stage.in_front()
    tabs = {entry.name for entry in PANELS if entry.place is not Place.LEFT}
    assert tabs & panels.keys() == set(fronts.values())  # what nobody looked at is not
    assert len({entry.name for entry in PANELS}) == len(PANELS)
    for entry in PANELS:
        assert panels[entry.name].objectName() == entry.name and entry.title
    assert len(panels) == len(PANELS)


def test_that_values_of_terms_have_room(open_program, qapp):
    program = open_program("xor")
    table = program.workspace.panels["terms_panel"].table
    metrics = table.fontMetrics()
    wide = max(metrics.horizontalAdvance(text) for text in ("−3.16×10⁻¹¹", "−0.1235"))
    assert table.columnWidth(3) >= wide + 8


@pytest.mark.parametrize("room", [(1366, 740), (716, 418)])
def test_that_a_window_is_no_larger_than_its_screen(open_program, monkeypatch, room):
    monkeypatch.setattr(MainWindow, "_room", lambda self: QSize(*room))
    program = open_program("xor")
    size = program.window.size()
    assert size.width() <= room[0] and size.height() <= room[1]
