"""The section Data speaks of the project's own samples."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from bpviz_desktop.views.panels.settings.data import DataPanel


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("xor", "XOR: 4 samples."),
        ("deep_sigmoid", None),
        ("mazur_2_2_2", None),
        ("one_neuron", None),
    ],
)
def test_that_no_data_set_is_named_but_the_projects_own(open_program, name, words):
    program = open_program(name)
    program.workspace.stage.bring("data_panel")
    panel = program.window.findChild(DataPanel)
    box = panel.findChild(QComboBox, "data_set_combo")
    assert box.currentIndex() == -1 and box.currentText() == ""
    title = program.store.session.document.title
    shown = [label.text() for label in panel.findChildren(QLabel) if label.text()]
    assert words in shown if words else any(text.startswith(title) for text in shown)
    assert not any("AND" in text for text in shown)


def test_that_new_data_are_drawn_from_the_set_chosen(open_program):
    program = open_program("xor")
    program.workspace.stage.bring("data_panel")
    panel = program.window.findChild(DataPanel)
    box = panel.findChild(QComboBox, "data_set_combo")
    button = panel.findChild(QPushButton, "draw_data")
    assert button.isHidden()
    box.setCurrentIndex(box.findData("circles"))
    assert not button.isHidden()
    button.click()
    document = program.store.session.document
    assert document.data.source.startswith("Two circles")
    assert panel._source.text().startswith("Two circles")
    program.intents.undo_stack.undo()
    assert panel._source.text() == "XOR: 4 samples."
