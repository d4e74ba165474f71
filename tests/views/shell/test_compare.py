"""Comparing runs: few clicks, a table, curves that can be kept and exported."""

import csv

import numpy as np
import pytest
from driving import train
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.model import edits
from bpviz_desktop.model.document import same


@pytest.fixture
def program(open_program):
    return open_program("xor")


def opened(program):
    program.window.actions_by_name["run_compare"].trigger()
    dialog = program.window.findChild(QDialog, "compare_dialog")
    assert dialog is not None
    return dialog


def finished(dialog):
    for _ in range(5000):
        QApplication.processEvents()
        QTest.qWait(1)
        if not dialog._waiting:
            return dialog
    raise AssertionError("the comparison does not end")


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def rows(dialog):
    model = dialog.table.model()
    heads = [
        model.headerData(k, Qt.Orientation.Horizontal)
        for k in range(model.columnCount())
    ]
    return [
        dict(
            zip(
                heads,
                (model.index(row, k).data() for k in range(len(heads))),
                strict=True,
            )
        )
        for row in range(model.rowCount())
    ]


def test_that_three_learning_rates_take_one_click_after_the_menu(program, tmp_path):
    dialog = opened(program)
    click(dialog.start)
    finished(dialog)
    assert [row["run"] for row in rows(dialog)] == ["η = 0.1", "η = 1", "η = 10"]
    document = program.store.session.document
    for trial, rate in zip(dialog.trials, (0.1, 1.0, 10.0), strict=True):
        alone = edits.set_learning_rate(document, rate)
        losses = np.empty(500)
        Trainer(alone.problem, alone.checkpoint).run(500, losses)
        assert trial.losses.values.tolist() == losses.tolist()
    path = tmp_path / "compared.svg"
    program.dialogs.write_plot(path, dialog.chart())
    text = path.read_text()
    for words in ("Loss by learning rate: XOR", "η = 0.1", "η = 10", "update (number)"):
        assert words in text
    program.dialogs.write_plot(tmp_path / "c.png", dialog.chart())
    assert QImage(str(tmp_path / "c.png")).width() == 1600
    program.dialogs.write_plot(tmp_path / "c.csv", dialog.chart())
    written = list(csv.reader((tmp_path / "c.csv").read_text().splitlines()))
    assert {row[0] for row in written[1:]} == {"η = 0.1", "η = 1", "η = 10"}
    assert len(written) == 1 + 3 * 500
    dialog.reject()


def test_that_the_project_and_its_run_are_left_alone(program):
    train(program, 30)
    before = program.store.session
    dialog = opened(program)
    dialog.numbers.setText("0.5; 2")
    dialog.updates.setValue(40)
    click(dialog.start)
    finished(dialog)
    session = program.store.session
    assert same(session.document, before.document)
    assert session.updates_made == 30 and session.old_curves == ()
    dialog.reject()


def test_that_kept_curves_have_names_colours_and_a_way_back(program):
    dialog = opened(program)
    dialog.numbers.setText("0.5; 2")
    dialog.updates.setValue(40)
    click(dialog.start)
    finished(dialog)
    click(dialog.keep)
    dialog.reject()
    first, second = program.store.session.old_curves
    assert (first.name, second.name) == ("η = 0.5", "η = 2")
    assert first.color != second.color and first.number != second.number
    program.intents.go_back_to(first)
    document = program.store.session.document
    assert document.training.learning_rate == 0.5
    assert document.checkpoint.updates == 40
    program.intents.undo_stack.undo()
    assert program.store.session.document.training.learning_rate == 1.0


def test_that_it_can_be_cancelled_and_what_is_done_stays(program):
    dialog = opened(program)
    dialog.updates.setValue(2_000_000)
    click(dialog.start)
    for _ in range(30):
        QApplication.processEvents()
        QTest.qWait(2)
    assert dialog.start.text() == "Cancel" and not dialog.export.isEnabled()
    assert dialog.progress.value() > 0
    click(dialog.start)
    assert dialog.start.text() == "Start" and "Cancelled" in dialog.words.text()
    QTest.qWait(50)
    assert len(dialog.trials) < 3
    dialog.reject()
    train(program, 5)
    assert program.store.session.update == 5


def test_that_closing_ends_what_is_going_on(program):
    dialog = opened(program)
    dialog.updates.setValue(2_000_000)
    click(dialog.start)
    QTest.qWait(20)
    dialog.reject()
    QTest.qWait(20)
    assert "compare" not in program.runner.awaited


def test_that_kinds_are_chosen_from_a_list_and_faults_are_said(program):
    dialog = opened(program)
    dialog.setting.setCurrentIndex(dialog.setting.findData("optimizer"))
    chosen = dialog._asked()
    assert chosen == ("sgd", "rmsprop", "adam")
    for k in range(dialog.kinds.count()):
        dialog.kinds.item(k).setCheckState(Qt.CheckState.Unchecked)
    click(dialog.start)
    assert "at least two" in dialog.words.text() and not dialog._waiting
    dialog.setting.setCurrentIndex(dialog.setting.findData("learning_rate"))
    dialog.numbers.setText("0.1; much")
    click(dialog.start)
    assert "“much” is not a number" in dialog.words.text()
    dialog.reject()


def test_that_the_table_follows_the_limit_and_a_line_can_be_hidden(program):
    dialog = opened(program)
    click(dialog.start)
    finished(dialog)
    dialog.limit.setValue(0.2)
    head = next(head for head in rows(dialog)[0] if head.startswith("below"))
    assert head == "below 0.2 after"
    for row, trial in zip(rows(dialog), dialog.trials, strict=True):
        at = trial.reached(0.2)
        assert row[head] == ("–" if at is None else f"{at:,} updates")
    dialog.legend.toggled.emit("η = 1")
    assert [line.name for line in dialog.chart().lines] == ["η = 0.1", "η = 10"]
    dialog.reject()
