"""The accumulator in the tab Batch: rows, two switches, and no project touched."""

import numpy as np
import pytest
from PySide6.QtWidgets import QCheckBox, QTableView

from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model import edits
from bpviz_desktop.model.screen.parts import Part


@pytest.fixture
def program(open_program):
    program = open_program("spirals")
    intents = program.intents
    intents.edit(edits.set_batching, batch_size=5, accumulation_steps=3, shuffle=True)
    intents.edit(edits.set_optimizer, OPTIMIZERS.choice("sgd").kind)
    program.workspace.stage.bring("batch_view")
    panel = program.workspace.panels["batch_view"]
    panel.part.setCurrentIndex(2)
    panel.part.activated.emit(2)
    return program


def texts_of(table):
    return [
        [table.model().index(row, column).data() for column in range(4)]
        for row in range(table.model().rowCount())
    ]


def test_that_each_micro_batch_adds_its_share(program):
    program.intents.select(frozenset({Part("wire", 2, 3, 4)}))
    trace = program.store.session.lesson.trace
    table = program.window.findChild(QTableView, "accumulator_table")
    assert [row[3] for row in texts_of(table)] == ["0", "?", "?", "?", "?"]
    lesson = program.store.session.lesson
    term = TermId("dL_dW", 2, 3, 4, micro_batch=1)
    program.intents.jump_to(lesson.order.index(term))
    assert [row[3] == "?" for row in texts_of(table)] == [0, 0, 0, 1, 1]
    program.intents.step_end()
    texts = texts_of(table)
    assert texts[0] == ["zeroed", "", "", "0"] and len(texts) == 5
    total = 0.0
    for row, batch in zip(texts[1:4], trace.micro_batches, strict=True):
        own = batch.dL_dparameters.W(2)[3, 4]
        total += own / 3
        shown = [float(t.replace("−", "-").split("×")[0]) for t in row[1:]]
        mantissa = 10 ** np.floor(np.log10(abs(own))) if "×" in row[1] else 1.0
        assert shown[0] == pytest.approx(
            own / mantissa, abs=6e-3 if "×" in row[1] else 6e-5
        )
        assert row[2] == "0.333"
    assert trace.gradient.W(2)[3, 4] == pytest.approx(total, rel=1e-12)
    assert texts[4][0] == "∂L/∂w₄₅⁽²⁾"


def test_that_mistakes_are_drawn_and_leave_the_project_alone(qtbot, program):
    panel = program.workspace.panels["batch_view"].accumulator
    document = program.store.session.document
    qtbot.waitUntil(lambda: panel.ways is not None, timeout=20_000)
    assert panel.words.text().startswith("One batch of 15: the same gradient")
    assert panel.ways.apart < 1e-14
    for name, is_divided, is_zeroed in (
        ("accumulator_divides", False, True),
        ("accumulator_zeroes", False, False),
    ):
        program.window.findChild(QCheckBox, name).click()

        def is_there(wanted=(is_divided, is_zeroed)):
            assert (panel.ways.way.divides, panel.ways.way.zeroes) == wanted

        qtbot.waitUntil(is_there, timeout=20_000)
        assert panel.plot.isVisible()
        assert not np.array_equal(panel.ways.right, panel.ways.wrong)
    assert program.store.session.document is document
    # Another update, other curves.
    before = panel.ways
    program.intents.next_update()
    program.intents.next_update()
    qtbot.waitUntil(lambda: panel.ways is not before, timeout=20_000)
    assert panel.ways.trace is program.store.session.lesson.trace
