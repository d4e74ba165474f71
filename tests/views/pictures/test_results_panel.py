"""The table of answers and the classes, always of the parameters on the screen."""

from dataclasses import replace

import numpy as np
import pytest
from driving import train
from paths import EXAMPLES
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from bpviz_desktop.model import edits
from bpviz_desktop.model.numbers.written import fixed


@pytest.fixture
def program(open_program):
    return open_program("iris")


def panel(program):
    return program.workspace.panels["prediction_view"]


def show(program, part):
    combo = panel(program).part
    combo.setCurrentIndex(combo.findText(part))
    combo.activated.emit(combo.currentIndex())
    QApplication.processEvents()


def rows(program):
    model = program.window.findChild(QTableView, "predictions_table").model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_that_the_table_follows_edits_steps_seeks_and_undo(program):
    show(program, "table")
    for act in (
        lambda: train(program, 30),
        program.intents.next_update,
        lambda: program.intents.edit(edits.set_parameter, 1, 0, 0, value=2.0),
        lambda: program.intents.show_update(7),
        program.intents.undo_stack.undo,
        program.intents.reset,
    ):
        act()
        results, document = panel(program).results, program.store.session.document
        assert results.is_of(document)
        shown = rows(program)
        assert len(shown) == 150
        losses = results.losses[results.worst_first]
        assert [row[3] for row in shown] == [fixed(float(loss), 4) for loss in losses]


def test_that_a_row_is_the_sample_in_focus_or_says_why_not(program):
    show(program, "table")
    results = panel(program).results
    places = program.store.session.lesson.trace.places
    order = results.worst_first
    for row, at in enumerate(order.tolist()):
        panel(program).table.picked.emit(row)
        if results.is_test[at]:
            assert "no update is made with it" in panel(program)._sum.text()
        elif results.rows[at] in places:
            assert program.store.session.sample == results.rows[at]
        else:
            assert "is not in this update" in panel(program)._sum.text()
        if row > 60:
            break


def test_that_the_classes_are_shown_and_only_where_there_are_any(program):
    show(program, "classes")
    train(program, 200)
    table = panel(program).results.confusion(is_test=False)
    assert panel(program).confusion._matrix._train.tolist() == table.tolist()
    right = int(table.trace())
    assert f"train {right} of 112" in panel(program)._sum.text()
    names = panel(program).confusion._matrix._names
    assert names == ["setosa", "versicolor", "virginica"]
    program.files.open(EXAMPLES / "sine.bpviz", is_example=True)
    combo = panel(program).part
    assert [combo.itemText(k) for k in range(combo.count())] == ["picture", "table"]
    assert combo.currentText() in ("picture", "table")
    program.files.open(EXAMPLES / "spirals.bpviz", is_example=True)
    assert combo.count() == 3


def test_that_a_large_table_comes_from_the_worker(program):
    data = program.store.session.document.data
    many = replace(
        data,
        inputs=np.tile(data.inputs, (300, 1)),
        targets=np.tile(data.targets, (300, 1)),
    )
    show(program, "table")
    document = program.store.session.document
    program.intents.replace_document(replace(document, data=many))
    for _ in range(500):
        QApplication.processEvents()
        QTest.qWait(2)
        if panel(program).results is not None:
            break
    assert panel(program).results.is_of(program.store.session.document)
    assert len(rows(program)[0]) == 4
