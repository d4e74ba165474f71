"""The table of all terms: complete, found by name, asked, gone to, copied."""

from dataclasses import replace

import pytest
from asked import RecordingIntents
from paths import EXAMPLES
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QTableView

from bpviz_desktop.engine.formulas.expr import evaluate
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.numbers.written import fixed
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.screen.lesson import Lesson, trace_of
from bpviz_desktop.model.screen.session import FIELDS, Cursor, RunState, Session
from bpviz_desktop.views.panels.terms import filter as terms_filter
from bpviz_desktop.views.panels.terms import model as terms_model
from bpviz_desktop.views.panels.terms import panel as terms_panel
from bpviz_desktop.views.panels.terms.model import part_count, safe_cell
from bpviz_desktop.views.panels.terms.panel import TermsPanel


def session_of(name, known=None):
    made = load(EXAMPLES / f"{name}.bpviz")
    lesson = Lesson.of(trace_of(made))
    return Session(
        made, lesson, Cursor(0, len(lesson.order) if known is None else known)
    )


@pytest.fixture
def panel(qtbot):
    shown = TermsPanel(RecordingIntents())
    qtbot.addWidget(shown)
    shown.resize(340, 300)
    shown.show()
    return shown


def cells(panel, row):
    model = panel.table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def shown_terms(panel):
    return [panel.rows.term_at(row) for row in range(panel.rows.rowCount())]


def search(panel, qtbot, typed):
    """Type, and wait until everything is found."""
    panel.findChild(QLineEdit, "terms_filter").setText(typed)
    qtbot.waitUntil(lambda: not panel.rows.is_searching)
    return shown_terms(panel)


def everything(session):
    order = session.lesson.order
    return [order[k] for k in range(len(order))]


def test_that_all_terms_stand_in_the_order_of_the_board(panel):
    session = session_of("mazur_2_2_2")
    panel.show_session(session, FIELDS)
    assert isinstance(panel.findChild(QTableView, "terms_table"), QTableView)
    assert shown_terms(panel) == everything(session)
    assert cells(panel, 0) == [
        "Forward",
        "z₁⁽¹⁾",
        "0.15 × 0.05 + 0.2 × 0.1 + 0.35",
        "0.3775",
    ]
    last = panel.rows.rowCount() - 1
    assert cells(panel, last)[0].endswith("Update")


def test_that_terms_before_their_step_are_unknown(panel):
    session = session_of("mazur_2_2_2", known=1)
    panel.show_session(session, FIELDS)
    assert cells(panel, 0)[3] == "0.3775"
    for row in range(1, panel.rows.rowCount()):
        assert cells(panel, row)[2:] == ["?", "?"]
        tip = panel.rows.index(row, 3).data(Qt.ItemDataRole.ToolTipRole)
        assert not any(mark in tip for mark in "=0")


def test_that_samples_are_told_apart(panel):
    panel.show_session(session_of("xor"), FIELDS)
    steps = {cells(panel, row)[0].removeprefix("▸ ") for row in range(211)}
    assert {"Forward 1", "Forward 4", "Loss 2", "Backward 3", "Backward"} <= steps


@pytest.mark.parametrize(
    ("typed", "is_meant"),
    [
        ("dL_dW", lambda term: term.kind == "dL_dW"),
        ("sample 2", lambda term: term.sample == 1),
        ("SAMPLE 2  dl_dz", lambda term: term.sample == 1 and term.kind == "dL_dz"),
        ("hidden 1", lambda term: term.layer == 1),
        ("∂L/∂b", lambda term: term.kind == "dL_db"),
        ("update", lambda term: term.kind.startswith("new_")),
        ("dL_dW[1][2][0]@3", lambda term: term == TermId("dL_dW", 1, 2, 0, sample=3)),
        ("no such thing", lambda term: False),
    ],
)
def test_that_terms_are_found_by_what_they_are_called(panel, qtbot, typed, is_meant):
    session = session_of("xor")
    panel.show_session(session, FIELDS)
    expected = [term for term in everything(session) if is_meant(term)]
    assert search(panel, qtbot, typed) == expected
    assert search(panel, qtbot, "") == everything(session)


def test_that_a_weight_is_found_by_its_symbol_however_it_is_typed(panel, qtbot):
    session = session_of("mazur_2_2_2")
    panel.show_session(session, FIELDS)
    found = search(panel, qtbot, "w11")
    kinds = {(term.kind, term.layer) for term in found}
    assert kinds == {
        (kind, layer) for kind in ("dz_dw", "dL_dW", "new_W") for layer in (1, 2)
    }
    assert all((term.j, term.i) == (0, 0) for term in found)
    of_layer_2 = [term for term in found if term.layer == 2]
    assert search(panel, qtbot, "w₁₁⁽²⁾") == of_layer_2


def test_that_a_number_is_a_whole_number(panel, qtbot):
    session = session_of("iris")
    panel.show_session(session, FIELDS)
    samples = sorted(session.lesson.trace.places)
    for sample in samples:
        found = search(panel, qtbot, f"sample {sample + 1}")
        assert {term.sample for term in found} == {sample}


def test_that_a_search_goes_on_in_slices(panel, qtbot, monkeypatch):
    session = session_of("xor")
    panel.show_session(session, FIELDS)
    made = []
    original = terms_filter._numbered_words

    def counting(*arguments):
        made.append(arguments)
        return original(*arguments)

    monkeypatch.setattr(terms_filter, "_numbered_words", counting)
    monkeypatch.setattr(terms_model, "_SLICE_SECONDS", 0.0)
    panel.findChild(QLineEdit, "terms_filter").setText("dL_dW")
    assert len(made) == 32
    assert panel.rows.is_searching
    assert panel._count.text().endswith("… of 219")
    qtbot.waitUntil(lambda: not panel.rows.is_searching)
    expected = [term for term in everything(session) if term.kind == "dL_dW"]
    assert shown_terms(panel) == expected
    assert panel._count.text() == f"{len(expected)} of 219"
    made.clear()
    search(panel, qtbot, "dL_dz")
    assert not made  # words are kept


def test_that_typing_on_drops_the_search_before(panel, qtbot, monkeypatch):
    session = session_of("xor")
    panel.show_session(session, FIELDS)
    monkeypatch.setattr(terms_model, "_SLICE_SECONDS", 0.0)
    box = panel.findChild(QLineEdit, "terms_filter")
    for typed in ("z", "zz", "z", "", "da_dz"):
        box.setText(typed)
    qtbot.waitUntil(lambda: not panel.rows.is_searching)
    assert {term.kind for term in shown_terms(panel)} == {"da_dz"}


def press_row(panel, qtbot, row, press):
    place = panel.table.visualRect(panel.rows.index(row, 1)).center()
    press(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_that_a_click_asks_and_two_go_there(panel, qtbot):
    session = session_of("mazur_2_2_2")
    panel.show_session(session, FIELDS)
    found = search(panel, qtbot, "dL_dW")
    panel.table.scrollToTop()
    press_row(panel, qtbot, 2, qtbot.mouseClick)
    assert panel.intents.asked == [("ask", (found[2],))]
    press_row(panel, qtbot, 3, qtbot.mouseClick)
    press_row(panel, qtbot, 3, qtbot.mouseDClick)
    assert panel.intents.of("jump_to") == [session.lesson.order.index(found[3])]


def test_that_enter_asks_in_the_table_and_in_the_filter(panel, qtbot):
    session = session_of("mazur_2_2_2")
    panel.show_session(session, FIELDS)
    found = search(panel, qtbot, "da_dz")
    qtbot.keyClick(panel.findChild(QLineEdit, "terms_filter"), Qt.Key.Key_Return)
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert panel.intents.of("ask") == found[:2]


def test_that_rows_are_copied_with_all_digits_for_a_spreadsheet(panel, qtbot):
    session = session_of("mazur_2_2_2", known=45)
    panel.show_session(session, FIELDS)
    for row in (47, 26, 27):
        panel.table.selectionModel().select(
            panel.rows.index(row, 0),
            QItemSelectionModel.SelectionFlag.Select
            | QItemSelectionModel.SelectionFlag.Rows,
        )
    qtbot.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert panel.intents.of("show_message") == ["Copied 3 rows."]
    copied = QGuiApplication.clipboard().text()
    first, second, third, rest = copied.split("\n")
    assert rest == "" and "−" not in copied
    board = session.lesson.board
    for line, k in ((first, 26), (second, 27)):
        step, _, in_numbers, value = line.split("\t")
        term = board.term(session.lesson.order[k])
        assert (step, value) == ("Backward", repr(term.value))
        computed = eval(in_numbers.replace("×", "*"))  # noqa: S307
        assert computed == pytest.approx(evaluate(term.formula, board.value))
    assert third.split("\t")[2:] == ["?", "?"]


def test_that_only_so_many_rows_are_copied(panel, monkeypatch):
    monkeypatch.setattr(terms_panel, "MOST_COPIED", 5)
    panel.show_session(session_of("mazur_2_2_2"), FIELDS)
    panel.table.selectAll()
    panel.copy()
    assert panel.intents.of("show_message") == ["Copied the first 5 of 51 rows."]
    assert QGuiApplication.clipboard().text().count("\n") == 5


@pytest.mark.parametrize(
    ("cell", "safe"),
    [
        ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
        ("+1", "'+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "' x"),
        ("-(1)", "(-(1))"),
        ("-0.5", "-0.5"),
        ("−0.5", "-0.5"),
        ("-1e-08", "-1e-08"),
        ("w₁₁⁽¹⁾", "w₁₁⁽¹⁾"),
        ("two\nlines", "two lines"),
        ("", ""),
    ],
)
def test_that_no_cell_becomes_a_formula_in_a_spreadsheet(cell, safe):
    assert safe_cell(cell) == safe


def test_that_the_row_of_the_step_is_marked_and_followed(panel, qtbot):
    session = session_of("xor", known=1)
    panel.show_session(session, FIELDS)
    qtbot.waitExposed(panel)
    for known in (1, 2, 60, 211, 3):
        moved = replace(session, cursor=Cursor(0, known))
        panel.show_session(moved, frozenset({"cursor"}))
        marked = [
            row
            for row in range(211)
            if panel.rows.index(row, 0).data(Qt.ItemDataRole.BackgroundRole)
        ]
        assert marked == [known - 1]
        assert cells(panel, known - 1)[0].startswith("▸ ")
        rect = panel.table.visualRect(panel.rows.index(known - 1, 0))
        assert panel.table.viewport().rect().contains(rect)


def test_that_a_step_keeps_selection_and_place(panel, qtbot):
    session = session_of("xor", known=5)
    panel.show_session(session, FIELDS)
    panel.table.selectRow(3)
    with qtbot.assertNotEmitted(panel.rows.modelReset):
        moved = replace(session, cursor=Cursor(0, 6))
        panel.show_session(moved, frozenset({"cursor"}))
    rows = panel.table.selectionModel().selectedRows()
    assert [index.row() for index in rows] == [3]


def test_that_values_follow_a_weight_at_once(panel):
    session = session_of("mazur_2_2_2")
    panel.show_session(session, FIELDS)
    made = session.document
    parameters = made.checkpoint.parameters.with_values({(1, 0, 0): 10.15})
    moved = replace(made, checkpoint=replace(made.checkpoint, parameters=parameters))
    later = replace(session, document=moved, lesson=Lesson.of(trace_of(moved)))
    panel.show_session(later, frozenset({"document", "lesson"}))
    assert cells(panel, 0)[2:] == ["10.15 × 0.05 + 0.2 × 0.1 + 0.35", "0.8775"]


def test_that_what_was_typed_holds_for_the_next_samples(panel, qtbot):
    session = session_of("iris")
    panel.show_session(session, FIELDS)
    made = session.document
    before = sorted(session.lesson.trace.places)
    checkpoint = replace(made.checkpoint, position=len(before))
    later_document = replace(made, checkpoint=checkpoint)
    later = replace(
        session,
        document=later_document,
        lesson=Lesson.of(trace_of(later_document)),
    )
    other = next(s for s in sorted(later.lesson.trace.places) if s not in before)
    assert search(panel, qtbot, f"sample {other + 1}") == []
    running = replace(later, run_state=RunState.TRAINING)
    panel.show_session(running, frozenset({"document", "lesson", "run_state"}))
    assert shown_terms(panel) == []
    panel.show_session(later, frozenset({"run_state"}))
    qtbot.waitUntil(lambda: not panel.rows.is_searching)
    assert {term.sample for term in shown_terms(panel)} == {other}


def test_that_long_formulas_are_told_in_words(panel):
    session = session_of("spirals")
    clip = type(session.document.training.optimizer)("norm", (("limit", 1e-9),))
    training = replace(session.document.training, clip=clip)
    made = replace(session.document, training=training)
    lesson = Lesson.of(trace_of(made))
    panel.show_session(Session(made, lesson, Cursor(0, len(lesson.order))), FIELDS)
    row = panel.rows.row_of(lesson.order.index(TermId("norm")))
    count = made.network.parameter_count
    assert cells(panel, row)[2] == f"root of the sum of {count:,} squares"
    assert cells(panel, row)[3] == fixed(lesson.trace.gradient_norm)


@pytest.mark.parametrize("name", ["xor", "iris", "spirals", "mazur_2_2_2"])
def test_that_the_guess_of_a_formulas_length_is_no_less_than_it(name):
    session = session_of(name)
    board = session.lesson.board
    for k in range(0, len(board.order), 7):
        term = board.term(board.order[k])
        allowed = 3 * part_count(board.order, term.id) + 8
        assert len(term.comes_from) <= allowed, term.id


def test_that_the_number_of_terms_is_told(panel):
    panel.show_session(session_of("mazur_2_2_2"), FIELDS)
    assert panel._count.text() == "51"


def test_that_the_table_keeps_the_rules_of_models(panel, qtbot, qtmodeltester):
    session = session_of("xor", known=9)
    panel.show_session(session, FIELDS)
    qtmodeltester.check(panel.rows)
    tester = QAbstractItemModelTester(panel.rows, panel)
    for typed in ("dL", "dL_dW", "", "nothing", "sample 3"):
        search(panel, qtbot, typed)
    panel.show_session(session_of("mazur_2_2_2"), FIELDS)
    tester.deleteLater()
