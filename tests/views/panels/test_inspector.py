"""The inspector: a number's derivation down to the loss, and what hangs on it."""

import math
from dataclasses import replace

import pytest
from asked import value_shown
from explained import W11, document, session_of, show
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton, QWidget

from bpviz_desktop.engine.batches import epoch_order, next_group
from bpviz_desktop.engine.board.uses import used_by
from bpviz_desktop.engine.network import Parameters
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.textbook.gradcheck import check_gradient
from bpviz_desktop.engine.training import Loss
from bpviz_desktop.model.numbers.written import fixed, plain
from bpviz_desktop.model.screen.session import RunState
from bpviz_desktop.views.panels.why.digits import read


def lines_of(terms):
    return [
        terms.rows.data(terms.rows.index(row), Qt.ItemDataRole.DisplayRole)
        for row in range(terms.rows.rowCount())
    ]


def test_that_uses_show_no_value_before_its_step(inspector):
    made = document("mazur_2_2_2")
    weight = TermId("W", 2, 0, 0)
    uses = used_by(session_of(made).lesson.board, weight)
    z = session_of(made).lesson.order.index(uses[0])
    show(inspector, session_of(made, weight, known=z + 1))
    assert lines_of(inspector.uses) == [
        "z₁⁽²⁾ = 1.1059",
        "∂z₁⁽²⁾/∂a₁⁽¹⁾ = ?",
        "w₁₁⁽²⁾⁺ = ?",
    ]
    assert (
        inspector.uses.rows.data(
            inspector.uses.rows.index(1), Qt.ItemDataRole.ToolTipRole
        )
        is None
    )


def test_that_a_line_asks_for_its_term(inspector, qtbot):
    show(inspector, session_of(document("mazur_2_2_2"), W11))
    inspector._from.body.setVisible(True)
    terms = inspector.sources
    place = terms.visualRect(terms.rows.index(1)).center()
    qtbot.mouseClick(terms.viewport(), Qt.MouseButton.LeftButton, pos=place)
    terms.setCurrentIndex(terms.rows.index(2))
    qtbot.keyClick(terms, Qt.Key.Key_Return)
    assert inspector.intents.of("ask") == [
        TermId("da_dz", 1, 0, sample=0),
        TermId("dz_dw", 1, 0, 0, sample=0),
    ]


def cells(model):
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_that_shares_of_all_samples_add_up_to_the_gradient(inspector):
    made = document("xor")
    gradient = TermId("dL_dW", 1, 2, 0, micro_batch=0)
    board = show(inspector, session_of(made, gradient))
    rows = cells(inspector.samples.rows)
    assert [row[0] for row in rows] == ["1", "2", "3", "4"]
    for row, sample in zip(rows, range(4), strict=True):
        value = board.value(TermId("dL_dW", 1, 2, 0, sample=sample))
        assert row[1] == fixed(value) and row[2] == fixed(value / 4)
    total = sum(read(row[2]) for row in rows)
    assert math.isclose(total, board.value(gradient), abs_tol=3e-4)


def test_that_samples_not_computed_yet_are_unknown(inspector):
    made = document("xor")
    order = session_of(made).lesson.order
    z = TermId("z", 1, 0, sample=0)
    show(inspector, session_of(made, z, known=order.index(z) + 1))
    rows = cells(inspector.samples.rows)
    assert [row[1] for row in rows][1:] == ["?", "?", "?"]
    assert rows[0] == ["1", fixed(session_of(made).lesson.board.value(z))]


def test_that_one_sample_alone_has_no_table(inspector):
    show(inspector, session_of(document("mazur_2_2_2"), W11))
    assert inspector._every.isHidden()


def checked(session, **changes):
    made = session.document
    order = epoch_order(made.training, 0, len(made.problem.x))
    group = next_group(made.training, 0, 0, order=order)
    check = check_gradient(made.problem, made.checkpoint.parameters, group)
    return replace(session, gradient_check=replace(check, **changes))


def test_that_a_gradient_is_compared_with_differences(inspector, qtbot):
    session = session_of(document("mazur_2_2_2"), W11)
    show(inspector, session)
    inspector._check.body.setVisible(True)
    button = inspector.findChild(QPushButton, "check_gradient")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert inspector.intents.of("check_gradient") == [W11]
    working = replace(session, check_progress=(3, 12))
    show(inspector, working, frozenset({"check_progress"}))
    assert "3 of 12" in inspector.check._words.text()
    assert not button.isEnabled()
    show(inspector, checked(session), frozenset({"gradient_check", "check_progress"}))
    assert button.isEnabled()
    first = cells(inspector.check.rows)[0]
    assert first[0] == first[1] == "4.39e−4"  # Mazur's own
    assert first[3] == "✓"
    name = inspector.check.rows.headerData(0, Qt.Orientation.Vertical)
    assert name == "w₁₁⁽¹⁾"


def test_that_a_wrong_gradient_is_called_different(inspector):
    session = session_of(document("mazur_2_2_2"), W11)
    right = checked(session).gradient_check
    difference = right.difference.copy()
    difference[0] = 0.1
    show(inspector, checked(session, difference=difference))
    assert [row[3] for row in cells(inspector.check.rows)][:2] == ["✕", "✓"]
    count = len(right.indices)
    assert f"{count - 1} of {count}" in inspector.check._words.text()


def test_that_only_parameters_gradients_can_be_checked(inspector):
    show(inspector, session_of(document("mazur_2_2_2"), TermId("z", 1, 0, sample=0)))
    assert inspector._check.isHidden()


def test_that_all_digits_and_the_formula_can_be_copied(inspector, qtbot):
    board = show(inspector, session_of(document("one_neuron"), None))
    term = TermId("z", 1, 0, sample=0)
    show(inspector, session_of(document("one_neuron"), term), frozenset({"pinned"}))
    inspector._texts.body.setVisible(True)
    expected = {
        "Value": plain(board.value(term)),
        "LaTeX": "z^{(1)} = w^{(1)} \\cdot x + b^{(1)}",
        "Unicode": "z⁽¹⁾ = w⁽¹⁾·x + b⁽¹⁾",
    }
    for title, words in expected.items():
        qtbot.mouseClick(inspector.exact.lines[title].button, Qt.MouseButton.LeftButton)
        copied = QGuiApplication.clipboard().text()
        assert copied == words
    assert "equals" in inspector.exact.lines["Spoken"].line.text()


@pytest.mark.parametrize("name", ["mazur_2_2_2", "xor", "iris", "spirals"])
def test_that_every_kind_of_term_can_be_explained(inspector, name):
    session = session_of(document(name))
    order = session.lesson.order
    kinds = {}
    for k in range(len(order)):
        term = order[k]
        shape = (term.kind, term.layer, term.sample is None, term.micro_batch is None)
        kinds.setdefault(shape, term)
    for term in kinds.values():
        show(inspector, replace(session, pinned=term), frozenset({"pinned"}))
        assert inspector._result.blocks and inspector._formula.blocks
        for terms in (inspector.sources, inspector.uses):
            assert len(lines_of(terms)) == len(terms.rows.terms)
        inspector.unfolding.unfold_all()
        for _, derived in inspector.unfolding.shown():
            assert derived.blocks
            assert all(block.width <= 308 for block in derived.blocks)


@pytest.mark.parametrize(
    "term",
    [
        TermId("x", 0, sample=0),
        TermId("y", 0, sample=0),
        TermId("W", 1, 0, 0),
        TermId("b", 1, 0),
        TermId("lr"),
        TermId("t"),
        TermId("beta1"),
        TermId("m_before_W", 1, 0, 0),
    ],
)
def test_that_what_is_given_is_shown_with_its_uses(inspector, term):
    session = session_of(document("spirals"))
    if term.sample is not None:
        term = term._replace(sample=session.lesson.focus)
    show(inspector, replace(session, pinned=term))
    assert inspector._formula.blocks == ()
    assert inspector._from.isHidden() and inspector.unfolding.isHidden()
    uses = len(used_by(session.lesson.board, term))
    assert inspector.uses.rows.rowCount() == uses


def test_that_nothing_computed_says_what_can_be_clicked(inspector):
    show(inspector, session_of(document("mazur_2_2_2"), known=0))
    assert inspector._sentence.text() == (
        "Nothing computed yet. Click any number, wire or neuron to ask why."
    )
    assert value_shown(inspector) is None


def test_that_numbers_pinned_while_training_follow_without_flicker(inspector, qtbot):
    made = document("mazur_2_2_2")
    running = replace(session_of(made, W11), run_state=RunState.TRAINING)
    show(inspector, running)
    before = value_shown(inspector)
    flat = made.checkpoint.parameters.flat * 2
    parameters = Parameters(made.network.widths, flat)
    moved = replace(made, checkpoint=replace(made.checkpoint, parameters=parameters))
    later = replace(session_of(moved, W11), run_state=RunState.TRAINING)
    show(inspector, later, frozenset({"lesson", "document"}))
    assert value_shown(inspector) == before
    expected = later.lesson.board.value(W11)
    qtbot.waitUntil(lambda: value_shown(inspector) == expected)


def test_that_the_lists_keep_the_rules_of_models(inspector, qtmodeltester):
    session = session_of(document("xor"), TermId("dL_dW", 1, 2, 0, micro_batch=0))
    show(inspector, session)
    for model in (
        inspector.sources.rows,
        inspector.uses.rows,
        inspector.samples.rows,
        inspector.check.rows,
    ):
        qtmodeltester.check(model)
        tester = QAbstractItemModelTester(model, inspector)
        show(inspector, checked(replace(session, pinned=TermId("b", 1, 0))))
        show(inspector, session)
        tester.deleteLater()


def test_that_the_mean_and_the_sum_share_differently(inspector):
    made = document("xor")
    summed = replace(made, loss=Loss(made.loss.kind, "sum"))
    board = show(inspector, session_of(summed, TermId("dL_dW", 1, 2, 0, micro_batch=0)))
    value = board.value(TermId("dL_dW", 1, 2, 0, sample=3))
    assert cells(inspector.samples.rows)[3][2] == fixed(value)


def test_that_another_term_is_laid_out_in_its_first_frame(inspector, qtbot):
    session = session_of(document("iris"))
    sample = session.lesson.focus
    wide = TermId("dL_dz", 2, 1, sample=sample)
    narrow = TermId("new_W", 1, 0, 0)
    show(inspector, replace(session, pinned=wide))
    inspector.unfolding.unfold_all()
    qtbot.waitExposed(inspector)
    QCoreApplication.processEvents()
    show(inspector, replace(session, pinned=narrow), frozenset({"pinned"}))
    shown = inspector.findChildren(QWidget)
    at_once = [widget.geometry() for widget in shown if widget.isVisible()]
    for _ in range(5):
        QCoreApplication.processEvents()
    assert [widget.geometry() for widget in shown if widget.isVisible()] == at_once
