"""What panels say belongs to what is shown."""

import pytest
from driving import EXAMPLES, opened, put_away, train
from PySide6.QtCore import QSize

from bpviz_desktop.views.canvas.read.picture import ordinal, picture_of
from bpviz_desktop.views.shell.main_window import MainWindow


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
    program.intents.set_by_hand(None)
    assert label.text() == "" and label.isHidden()


def test_that_a_filter_does_not_outlive_its_project(open_program):
    program = open_program("xor")
    terms = program.workspace.panels.terms
    terms._filter.setText("no such term")
    assert terms.rows.rowCount() == 0
    program.files.open(EXAMPLES / "mazur_2_2_2.bpviz", is_example=True)
    assert terms._filter.text() == ""
    assert terms.rows.rowCount() == len(program.store.session.lesson.order)


def test_that_folded_terms_leave_their_room_to_the_inspector(open_program, qapp):
    program = open_program("xor")
    panels, splitter = program.workspace.panels, program.workspace._right_column
    panels.terms._section.set_open(True)
    qapp.processEvents()
    splitter.setSizes([100, 600])
    panels.terms._section.set_open(False)
    qapp.processEvents()
    gap = panels.terms.geometry().top() - panels.inspector.geometry().bottom()
    assert gap <= splitter.handleWidth() + 1
    assert panels.terms.geometry().bottom() >= splitter.height() - 2


def test_that_values_of_terms_have_room(open_program, qapp):
    program = open_program("xor")
    table = program.workspace.panels.terms.table
    metrics = table.fontMetrics()
    wide = max(metrics.horizontalAdvance(text) for text in ("−3.16×10⁻¹¹", "−0.1235"))
    assert table.columnWidth(3) >= wide + 8


@pytest.mark.parametrize("room", [(1366, 740), (716, 418)])
def test_that_a_window_is_no_larger_than_its_screen(qtbot, monkeypatch, room):
    monkeypatch.setattr(MainWindow, "_room", lambda self: QSize(*room))
    program = opened("xor")
    qtbot.addWidget(program.window)
    size = program.window.size()
    assert size.width() <= room[0] and size.height() <= room[1]
    put_away(program)
