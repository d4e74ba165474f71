"""What is not in the file is not left without a question."""

import base64
import json
import random
import shutil

import pytest
from driving import train
from paths import DATA, EXAMPLES
from PySide6.QtWidgets import QFileDialog, QMessageBox

from bpviz_desktop.controller.storage.files import FileFaultError
from bpviz_desktop.controller.storage.open_files import OpenFiles
from bpviz_desktop.model import edits
from bpviz_desktop.model.document import same
from bpviz_desktop.model.project.file import ProjectError, dump, load, parse


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


class TwoAnswers:
    """Answers the questions of a box with the button that is called so."""

    def __init__(self, monkeypatch, words):
        self.asked = []
        clicked = {}

        def answer(box):
            self.asked.append(f"{box.text()} {box.informativeText()}".strip())
            found = [each for each in box.buttons() if each.text() == words]
            clicked[box] = found[0] if found else None
            return QMessageBox.StandardButton.Cancel

        monkeypatch.setattr(QMessageBox, "exec", answer)
        monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: clicked[box])


def changed_outside(path):
    other = edits.set_learning_rate(load(path), 0.125)
    path.write_bytes(dump(other))
    return other


def test_that_a_file_changed_outside_is_not_replaced_unasked(program, monkeypatch):
    path = program.store.session.path
    other = changed_outside(path)
    program.intents.edit(edits.set_learning_rate, 0.25)
    answers = TwoAnswers(monkeypatch, "Cancel")
    assert not program.dialogs.save()
    assert same(load(path), other) and program.store.session.is_dirty
    assert "learning rate 1 → 0.125" in answers.asked[0]
    TwoAnswers(monkeypatch, "Overwrite it")
    assert program.dialogs.save()
    assert same(load(path), program.store.session.document)
    assert same(load(path.with_name("xor.bpviz~")), other)


def test_that_a_file_that_is_no_project_any_more_is_said_to_be_none(
    program, monkeypatch
):
    path = program.store.session.path
    path.write_text("a,b\n1,2\n")
    answers = TwoAnswers(monkeypatch, "Cancel")
    program.intents.edit(edits.set_learning_rate, 0.25)
    assert not program.dialogs.save()
    assert "this is a table" in answers.asked[0]


def test_that_reverting_goes_back_to_the_file_and_can_be_undone(program):
    path = program.store.session.path
    train(program, 20)
    program.intents.edit(edits.set_learning_rate, 0.25)
    mine, other = program.store.session.document, changed_outside(path)
    program.window.actions_by_name["file_revert"].trigger()
    session = program.store.session
    assert same(session.document, other) and not session.is_dirty
    program.intents.undo_stack.undo()
    assert same(program.store.session.document, mine)
    assert program.dialogs.save() and same(load(path), mine)


def test_that_a_second_window_on_a_file_is_told_so(
    program, open_program, tmp_path, monkeypatch
):
    path = program.store.session.path
    second = open_program()
    for each in (program, second):
        each.files.others = OpenFiles(tmp_path / "open")
    program.files.open(path)
    answers = TwoAnswers(monkeypatch, "Cancel")
    assert not second.dialogs.open_path(path)
    assert answers.asked[0].startswith("xor.bpviz is open in another window.")
    TwoAnswers(monkeypatch, "Open read-only")
    assert second.dialogs.open_path(path)
    assert second.window.windowTitle() == "xor.bpviz (read-only) – bpviz"
    assert "another window has it open" in second.store.session.message
    second.intents.edit(edits.set_learning_rate, 0.25)
    before = path.read_bytes()
    TwoAnswers(monkeypatch, "Cancel")
    assert not second.dialogs.save() and path.read_bytes() == before
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (path, ""))
    assert not second.dialogs.save_as() and path.read_bytes() == before
    TwoAnswers(monkeypatch, "Open anyway")
    second.dialogs.open_path(path)
    assert not second.store.session.read_only
    program.files.open(EXAMPLES / "iris.bpviz")
    assert not second.files.is_elsewhere(path)


def test_that_a_place_that_cannot_be_written_to_is_announced_at_once(
    program, tmp_path, monkeypatch
):
    import os

    path = program.store.session.path
    allowed = os.access
    monkeypatch.setattr(
        "bpviz_desktop.atomic_file.os.access",
        lambda place, mode: mode == os.R_OK and allowed(place, mode),
    )
    program.files.open(path)
    session = program.store.session
    assert session.message == (
        "Read-only: it is write-protected. Save as… goes elsewhere."
    )
    assert program.window.windowTitle() == "xor.bpviz (read-only) – bpviz"
    monkeypatch.undo()
    elsewhere = tmp_path / "elsewhere.bpviz"
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_, **__: (str(elsewhere), "")
    )
    assert program.dialogs.save() and elsewhere.exists()
    assert program.window.windowTitle() == "elsewhere.bpviz – bpviz"


def test_that_recent_files_are_listed_and_missing_ones_marked(
    program, tmp_path, monkeypatch
):
    path = program.store.session.path
    program.dialogs.recent.fill()
    names = [action.text() for action in program.dialogs.recent.actions()]
    folder = tmp_path.name
    assert names[0] == f"xor.bpviz  –  {folder}" and names[-1] == "Clear the list"
    program.files.open(shutil.copy(EXAMPLES / "iris.bpviz", tmp_path / "i.bpviz"))
    path.unlink()
    program.dialogs.recent.fill()
    first, second, *_ = program.dialogs.recent.actions()
    assert first.text() == f"i.bpviz  –  {folder}"
    assert second.text() == f"xor.bpviz  –  {folder} (missing)"
    assert first.isEnabled() and not second.isEnabled()
    assert not first.icon().isNull()
    assert program.window.actions_by_name["file_recent"].menu() is not None
    program.files.begin(load(EXAMPLES / "xor.bpviz"))
    first.trigger()
    assert program.store.session.path.name == "i.bpviz"
    program.dialogs.recent.fill()
    program.dialogs.recent.actions()[-1].trigger()
    assert program.files.recent.files == ()


def damaged(data, count, seed=5):
    """Every 40th beginning of a file, and copies with a byte or two changed."""
    chance = random.Random(seed)
    yield from (data[:end] for end in range(0, len(data), 40))
    for _ in range(count):
        torn = bytearray(data)
        for _ in range(chance.randint(1, 2)):
            torn[chance.randrange(len(torn))] ^= 1 << chance.randrange(8)
        yield bytes(torn)


def test_that_5_000_damaged_projects_are_refused_in_a_sentence_or_are_projects():
    data = (EXAMPLES / "xor.bpviz").read_bytes()
    refused = 0
    for torn in damaged(data, 5_000):
        try:
            document = parse(torn, "p.bpviz")
        except ProjectError as error:
            refused += 1
            assert error.problems
            for line in error.problems:
                assert line.startswith("p.bpviz: ") and len(line) <= 500
                assert line.isprintable()
        else:
            assert same(parse(dump(document), "p"), document)
    assert refused > 1_000


def test_that_a_damaged_project_leaves_the_open_document(program, tmp_path):
    program.intents.edit(edits.set_learning_rate, 0.25)
    session = program.store.session
    path, told = tmp_path / "torn.bpviz", 0
    for torn in damaged((EXAMPLES / "xor.bpviz").read_bytes(), 300):
        path.write_bytes(torn)
        try:
            parse(torn, "p")
        except ProjectError:
            with pytest.raises(FileFaultError) as caught:
                program.files.open(path)
            told += 1
            assert "\n" not in str(caught.value)
            assert program.store.session.document is session.document
            assert program.store.session.path == session.path
    assert told > 100
    lines = (DATA / "bad_projects.jsonl").read_text().splitlines()
    for line in lines:
        bad = json.loads(line)
        path.write_bytes(base64.b64decode(bad["base64"]))
        with pytest.raises(FileFaultError):
            program.files.open(path)
        assert program.store.session.document is session.document
