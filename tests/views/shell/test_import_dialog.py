"""The import of a table, by mouse and keys."""

import numpy as np
import pytest
from driving import train
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from bpviz_desktop.model.answers import accuracy, answers
from bpviz_desktop.model.document import same

FLOWERS = """sepal length;petal length;species;note
5,4;1,7;setosa;
4,6;1,4O;setosa;
5,0;1,5;setosa;re-measured
5,5;4,0;versicolor;
6,5;4,6;;
5,7;4,5;versicolor;
6,5;5,5;virginica;
7,7;6,7;virginica;
7,7;6,9
"""


@pytest.fixture
def imported(open_program, tmp_path, qtbot):
    """Opens the import of a table, given as text or bytes, on an example."""

    def open_(table, name="one_neuron", ending="csv"):
        program = open_program(name)
        path = tmp_path / f"flowers.{ending}"
        data = table if isinstance(table, bytes) else table.encode()
        path.write_bytes(data)
        program.data_dialogs.open_dropped(path)
        dialog = program.window.findChild(QDialog, "import_dialog")
        settled(dialog, qtbot)
        return program, dialog

    return open_


def settled(dialog, qtbot):
    """Wait until the table has been read."""
    qtbot.waitUntil(lambda: "Reading" not in dialog.words.text(), timeout=20_000)


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def chosen(combo, key, qtbot, dialog):
    """Choose an entry of a combo box as a hand does: two clicks."""
    combo.setCurrentIndex(combo.findData(key))
    combo.activated.emit(combo.currentIndex())
    settled(dialog, qtbot)


def right_share(program):
    """How many of all samples, tests included, are told right."""
    document = program.store.session.document
    data = document.data
    parts = [(data.inputs, data.targets), (data.test_inputs, data.test_targets)]
    found = [
        (accuracy(document.network, document.parameters, x, y), len(x))
        for x, y in parts
        if len(x)
    ]
    return sum(share * n for share, n in found) / sum(n for _, n in found)


def iris(delimiter=",", decimal="."):
    """The iris data with Fisher's numbers, from the example that holds them scaled."""
    from paths import EXAMPLES

    from bpviz_desktop.model.project.file import load

    document = load(EXAMPLES / "iris.bpviz")
    data = document.data
    x = np.vstack([data.inputs, data.test_inputs])
    y = np.vstack([data.targets, data.test_targets])
    raw = x * data.scaling.scale + data.scaling.offset
    lines = [delimiter.join((*document.network.inputs, "species"))]
    for row, k in zip(raw, y.argmax(axis=1), strict=True):
        cells = [f"{value:.1f}".replace(".", decimal) for value in row]
        lines.append(delimiter.join((*cells, data.classes[k])))
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize(("delimiter", "decimal"), [(",", "."), (";", ",")])
def test_iris_is_learned_after_one_click_more(imported, qtbot, delimiter, decimal):
    program, dialog = imported(iris(delimiter, decimal))
    assert dialog.accept_button.text() == "Import 150 samples"
    assert dialog.accept_button.isEnabled()
    click(dialog.accept_button)
    document = program.store.session.document
    assert document.network.widths == (4, 8, 8, 3)
    train(program, 800)
    assert right_share(program) >= 0.95
    assert program.intents.undo_stack.undoText().startswith("Import flowers.csv")


def test_missing_values_are_dropped_by_three_clicks(imported, qtbot):
    lines = iris().splitlines()
    for at in range(3, 150, 15):
        cells = lines[at].split(",")
        cells[at % 4] = "NA"
        lines[at] = ",".join(cells)
    program, dialog = imported("\n".join(lines))
    assert not dialog.accept_button.isEnabled()
    assert len(dialog.draft.faults) == 10
    chosen(dialog.options.missing, "drop", qtbot, dialog)
    assert dialog.accept_button.text() == "Import 140 samples"
    assert "10 rows without a value left out" in dialog.options.missing_words.text()
    click(dialog.accept_button)
    train(program, 800)
    assert right_share(program) >= 0.95


def test_errors_are_shown_corrected_and_left_out(imported, qtbot):
    program, dialog = imported(FLOWERS)
    before = program.store.session.document
    assert [column.name for column in dialog.draft.found.columns][2] == "species"
    assert [(fault.line, fault.column) for fault in dialog.draft.faults] == [
        (3, 1),
        (6, 2),
        (10, None),
    ]
    assert dialog.words.text() == (
        "Import waits: 3 lines have errors. Correct them or leave them out."
    )
    assert not dialog.accept_button.isEnabled()
    assert dialog.rows_shown.place == 1
    correct = [b for b in dialog.faults.findChildren(QPushButton) if "Corr" in b.text()]
    click(correct[0])
    editor = QApplication.focusWidget()
    QTest.keyClicks(editor, "1,4")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settled(dialog, qtbot)
    qtbot.waitUntil(lambda: len(dialog.draft.faults) == 2, timeout=20_000)
    click(dialog.faults.all_out)
    qtbot.waitUntil(lambda: not dialog.draft.faults, timeout=20_000)
    settled(dialog, qtbot)
    assert dialog.accept_button.text() == "Import 7 samples"
    assert program.store.session.document is before
    click(dialog.accept_button)
    data = program.store.session.document.data
    assert len(data.inputs) + len(data.test_inputs) == 7


def test_a_network_that_fits_keeps_its_weights(imported, qtbot):
    program, dialog = imported(iris(), "iris")
    before = program.store.session.document
    assert dialog.options.network.currentData() == "keep"
    assert "fit the network 4 → 8 → 3" in dialog.options.network_words.text()
    click(dialog.accept_button)
    after = program.store.session.document
    assert same(after.parameters.flat, before.parameters.flat)
    assert after.data.source == "flowers.csv" and after.training is before.training
    program.intents.undo_stack.undo()
    assert same(program.store.session.document, before)
    program.intents.undo_stack.redo()
    assert same(program.store.session.document, after)


def test_roles_and_kinds_by_the_heads(imported, qtbot):
    table = "a,b,n,c\n1,2,0,5\n2,3,1,6\n3,4,2,5\n4,4,1,6\n"
    program, dialog = imported(table)
    heads = dialog.preview.heads
    assert dialog.draft.plan.roles == ("input", "input", "input", "target")

    def choose(column, words):
        left = heads.sectionViewportPosition(column)
        at = QPoint(left + 40, 40)
        QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=at)
        menu = QApplication.activePopupWidget()
        (action,) = [each for each in menu.actions() if words in each.text()]
        action.trigger()
        menu.close()
        settled(dialog, qtbot)

    choose(0, "ignore")
    choose(2, "target")
    assert dialog.draft.plan.roles == ("ignore", "input", "target", "target")
    choose(3, "ignore")
    choose(2, "classes")
    assert dialog.draft.plan.as_classes == {2}
    click(dialog.accept_button)
    document = program.store.session.document
    assert document.network.inputs == ("b",) and document.data.classes == (
        "0",
        "1",
        "2",
    )


def test_what_was_recognised_can_be_overruled(imported, qtbot):
    program, dialog = imported("a;b\n1;2\n3;4\n")
    assert dialog.options.recognised.text() == "✓ recognised"
    chosen(dialog.options.delimiter, ",", qtbot, dialog)
    assert len(dialog.draft.found.columns) == 1
    assert dialog.options.recognised.text() == "as chosen"
    assert dialog.words.text().startswith("Import waits: column “a;b”") or (
        "no other column" in dialog.words.text()
    )
    chosen(dialog.options.delimiter, ";", qtbot, dialog)
    assert dialog.accept_button.isEnabled()


def test_scaled_numbers_are_those_the_network_gets(imported, qtbot):
    program, dialog = imported("a,y\n" + "".join(f"{k},{k}\n" for k in range(10)))
    click(
        dialog.values_shown.findChildren(type(dialog.values_shown._group.button(1)))[1]
    )
    model = dialog.preview.lines
    shown = float(model.index(0, 0).data().replace("\u2212", "-"))
    scaling = dialog.draft.made.document.data.scaling
    assert shown == pytest.approx((0 - scaling.offset[0]) / scaling.scale[0], abs=1e-4)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"PK\x03\x04", "is a spreadsheet"),
        (b"a,b\n", "no rows"),
    ],
)
def test_what_is_no_table_is_told_and_nothing_changes(imported, data, words):
    program, dialog = imported(data)
    before = program.store.session.document
    assert words in dialog.words.text() and not dialog.accept_button.isEnabled()
    click(dialog.cancel)
    assert program.store.session.document is before
    assert program.intents.undo_stack.count() == 0


def test_a_table_of_10_000_columns_is_told_and_stays_usable(imported):
    row = ",".join("1" for _ in range(10_000))
    _, dialog = imported(f"{row}\n{row}\n")
    assert "a project holds at most 4,096" in dialog.words.text()
    assert dialog.preview.lines.columnCount() == 10_000


def test_a_wide_answer_is_that_of_the_network(imported, qtbot):
    program, dialog = imported(iris())
    click(dialog.accept_button)
    document = program.store.session.document
    found = answers(document.network, document.parameters, document.data.inputs[:3])
    assert found.shape == (3, 3)
