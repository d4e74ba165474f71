"""The section Data speaks of the project's own samples."""

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

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
    title = program.store.session.document.title
    shown = [label.text() for label in panel.findChildren(QLabel) if label.text()]
    assert words in shown if words else any(text.startswith(title) for text in shown)
    assert not any("AND" in text for text in shown)


def test_that_its_buttons_do_what_the_menu_does(open_program):
    program = open_program("xor")
    program.workspace.stage.bring("data_panel")
    panel = program.window.findChild(DataPanel)
    (button,) = [b for b in panel.findChildren(QPushButton) if b.text() == "Make up…"]
    button.click()
    dialog = program.window.findChild(QDialog, "data_dialog")
    assert dialog.tabs.currentWidget() is dialog.made_up
    box = dialog.made_up.kind
    box.setCurrentIndex(box.findData("circles"))
    dialog.made_up.draw.click()
    assert program.store.session.document.data.source.startswith("Two circles")
    assert panel._source.text().startswith("Two circles")
    program.intents.undo_stack.undo()
    assert panel._source.text() == "XOR: 4 samples."
