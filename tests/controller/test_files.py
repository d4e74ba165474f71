"""What is not in the file is not left without a question."""

import shutil

import pytest
from driving import train
from paths import EXAMPLES
from PySide6.QtWidgets import QMessageBox

from bpviz_desktop.model import edits
from bpviz_desktop.model.document import same
from bpviz_desktop.model.project.file import load


@pytest.fixture
def program(open_program, tmp_path):
    program = open_program()
    path = tmp_path / "xor.bpviz"
    shutil.copy(EXAMPLES / "xor.bpviz", path)
    program.files.open(path)
    return program


@pytest.fixture
def asked(monkeypatch):
    """How often something was asked; the answer is Cancel."""
    times = []

    def answer(box):
        times.append(box.text())
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return times


def test_that_nothing_is_asked_where_nothing_was_changed(program, asked):
    assert "*" not in program.window.windowTitle()
    assert program.dialogs.may_close()
    program.intents.step_forward()
    assert program.dialogs.may_close() and not asked


@pytest.mark.parametrize("how", ["train", "step", "edit"])
def test_that_a_changed_project_is_marked_and_asked_about(program, asked, how):
    if how == "train":
        train(program, 256)
    elif how == "step":
        program.intents.set_granularity("update")
        program.intents.step_forward()
        program.intents.step_forward()
    else:
        program.intents.edit(edits.set_learning_rate, 0.25)
    assert program.window.windowTitle() == "xor.bpviz* – bpviz"
    program.window.close()
    assert program.window.isVisible() and len(asked) == 1
    program.dialogs.new()
    assert len(asked) == 2 and program.store.session.path.name == "xor.bpviz"


def test_that_saving_undoing_and_going_back_leave_nothing_to_ask(program, asked):
    train(program, 256)
    program.intents.show_update(0)
    assert not program.store.session.is_dirty
    program.intents.edit(edits.set_learning_rate, 0.25)
    program.intents.undo_stack.undo()
    assert not program.store.session.is_dirty
    train(program, 10)
    assert program.dialogs.save()
    session = program.store.session
    assert same(load(session.path), session.document)
    assert "*" not in program.window.windowTitle()
    program.intents.undo_stack.undo()
    assert not program.store.session.is_dirty and program.dialogs.may_close()
    assert not asked


def test_that_a_file_changed_on_disk_is_not_written_over(program, asked):
    path = program.store.session.path
    train(program, 5)
    path.write_text(path.read_text() + "\n")
    other = path.read_text()
    assert not program.dialogs.save()
    assert len(asked) == 1 and path.read_text() == other
    assert program.store.session.is_dirty
