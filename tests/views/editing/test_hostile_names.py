"""Names are shown as they are, wherever they stand: no markup, no key marks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QTableView,
)

from bpviz_desktop.model.screen.captions import caption
from bpviz_desktop.model.screen.parts import Part

NAMES = (
    "<img src=x>",
    "=cmd|'/C calc'!A0",
    r"\input{/etc/passwd}",
    "n" * 200,
    "שכבה אחת",
    "R&D &x",
    "<b>bold</b>",
)


@pytest.fixture(params=NAMES)
def named(open_program, request):
    """A window whose layer, neurons, inputs and outputs all have a hostile name."""
    program = open_program("xor")
    name, edits = request.param, program.network_edits
    for layer in range(3):
        edits.rename(layer, 0, name)
        if layer:
            edits.rename(layer, None, name)
    program.intents.select(frozenset({Part("unit", 1, 0)}))
    program.intents.step_end()
    for _ in range(3):
        QApplication.processEvents()
    return program, name


def test_that_no_label_takes_a_name_for_markup(named):
    program, name = named
    shown = 0
    for term_kind in ("unit", "bias"):
        program.intents.ask_about(Part(term_kind, 1, 0))
        QApplication.processEvents()
        for label in program.window.findChildren(QLabel):
            if name[:6] in label.text():
                shown += 1
                is_plain = label.textFormat() == Qt.TextFormat.PlainText
                assert is_plain or not Qt.mightBeRichText(label.text()), label.text()
                assert label.buddy() is None
    assert shown


def test_that_no_key_mark_is_made_of_a_name(named):
    program, name = named
    menus = [
        program.workspace.menus.canvas_menu(Part(kind, 1, 0), None)
        for kind in ("unit", "bias", "layer")
    ]
    menus += [each for menu in menus for each in menu.findChildren(QMenu)]
    actions = [action for menu in menus for action in menu.actions()]
    actions += program.window.actions_by_name.values()
    for action in actions:
        if name[:3] in action.text().replace("&&", "&"):
            assert "&" not in action.text().replace("&&", "")
            assert len(action.text()) < 90, "a menu as wide as the screen"
    for button in program.window.findChildren(QAbstractButton):
        if name[:3] in button.text() and "&" in name:
            assert "&" not in button.text().replace("&&", "")


def test_that_lists_and_tables_hold_the_name_itself(named):
    program, name = named
    program.window.actions_by_name["edit_weights"].trigger()
    table = program.window.findChild(QTableView, "weights_table")
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    layers = program.window.findChild(QComboBox, "weights_layer")
    for shown in (
        table.model().headerData(0, across),
        table.model().headerData(0, down),
        layers.itemText(0),
    ):
        assert shown.strip("\u2068\u2069") == name
    program.network_edits.add_unit(1)
    history = program.window.findChild(QListView, "history_list")
    texts = [
        history.model().index(row, 0).data()
        for row in range(history.model().rowCount())
    ]
    assert any(name in text for text in texts)


def test_that_what_is_painted_stays_in_its_room(named):
    program, _ = named
    canvas = program.workspace.canvas
    for layer, kind in ((1, "head"), (1, "unit"), (0, "unit"), (2, "unit")):
        place = canvas.place(kind, layer, None if kind == "head" else 0)
        QTest.mouseMove(canvas.viewport(), place)
        canvas.grab()
        tip = canvas.tooltip_at(canvas.place(kind, layer, 0).toPointF())
        assert "\n\n" not in tip
    assert program.window.minimumSizeHint().width() <= 1280


def test_that_a_sentence_goes_on_rightwards_behind_a_name(open_program):
    program = open_program("xor")
    edits = program.network_edits
    for name in ("שכבה", "طبقة", "\u202eevil"):
        edits.rename(0, 0, name)
        assert f"\u2068{name}\u2069 = " in caption(program.store.session)
        canvas = program.workspace.canvas
        field_of_x = canvas.editing
        program.intents.select(frozenset({Part("unit", 1, 0)}))
        edits.rename(1, 0, name)
        field_of_x.begin(Part("unit", 1, 0))
        assert canvas.findChild(QLineEdit, "in_place").text() == name
        field_of_x.leave()
