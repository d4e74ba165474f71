"""The inspector: a number's derivation down to the loss, and what hangs on it."""

import math
from dataclasses import replace
from pathlib import Path

import pytest
from asked import RecordingIntents, value_shown
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton, QWidget

from bpviz_desktop.engine.batches import epoch_order, next_group
from bpviz_desktop.engine.board.forms import short_form
from bpviz_desktop.engine.board.uses import used_by
from bpviz_desktop.engine.formulas.expr import Number, with_values
from bpviz_desktop.engine.formulas.text import numbers, text
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.network import Parameters
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.textbook.gradcheck import check_gradient
from bpviz_desktop.engine.training import Loss
from bpviz_desktop.model.numbers.written import fixed, plain, short
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.screen.lesson import Lesson, trace_of
from bpviz_desktop.model.screen.session import FIELDS, Cursor, RunState, Session
from bpviz_desktop.views.panels.why import derivation as derivation_module
from bpviz_desktop.views.panels.why.derivation import Manner, derivation, parts_of
from bpviz_desktop.views.panels.why.digits import read
from bpviz_desktop.views.panels.why.inspector import Inspector
from bpviz_desktop.views.panels.why.unfolding import whole_chain

EXAMPLES = Path(__file__).resolve().parents[2] / "resources" / "examples"
W11 = TermId("dL_dW", 1, 0, 0, sample=0)


def document(name, **display):
    read_from_file = load(EXAMPLES / f"{name}.bpviz")
    return replace(read_from_file, display=replace(read_from_file.display, **display))


def session_of(made, pinned=None, known=None):
    lesson = Lesson.of(trace_of(made))
    known = len(lesson.order) if known is None else known
    return Session(made, lesson, Cursor(0, known), pinned=pinned)


def manner(decimals=4, width=296.0):
    return Manner(
        lambda value: short(value, decimals),
        lambda value: fixed(value, decimals),
        width,
    )


@pytest.fixture
def inspector(qtbot):
    panel = Inspector(RecordingIntents())
    qtbot.addWidget(panel)
    panel.resize(340, 700)
    panel.show()
    return panel


def show(panel, session, fields=FIELDS):
    panel.show_session(session, fields)
    return session.lesson.board


def unfolded(panel):
    return [term for term, _ in panel.unfolding.shown()]


# Derivations.


def test_that_mazurs_hidden_gradient_unfolds_into_his_numbers(inspector, monkeypatch):
    # Matt Mazur (2015), A step by step backpropagation example: 0.055399425,
    # -0.019049119, 0.036350306, 0.241300709 and 0.000438568.
    tables, factors = [], []
    original = derivation_module.share_table
    columns = derivation_module.factor_columns

    def share_table(shares, total, **options):
        tables.append(([share.product for share in shares], total))
        return original(shares, total, **options)

    def factor_columns(lhs, parts, result, **options):
        factors.append(([part.value for part in parts], result))
        return columns(lhs, parts, result, **options)

    monkeypatch.setattr(derivation_module, "share_table", share_table)
    monkeypatch.setattr(derivation_module, "factor_columns", factor_columns)
    show(inspector, session_of(document("mazur_2_2_2", decimals=6), W11))
    assert factors == [(["0.03635", "0.241301", "0.05"], "0.000439")]
    inspector.unfolding.unfold_all()
    assert tables == [(["0.055399", "−0.019049"], "0.036350")]


def test_that_unfolding_all_goes_down_to_the_loss_once_each(inspector):
    show(inspector, session_of(document("mazur_2_2_2"), W11))
    assert unfolded(inspector) == []
    inspector.unfolding.unfold_all()
    at_0 = {"sample": 0}
    assert unfolded(inspector) == [
        TermId("dL_da", 1, 0, **at_0),
        TermId("dL_dz", 2, 0, **at_0),
        TermId("dL_da", 2, 0, **at_0),
        TermId("da_dz", 2, 0, **at_0),
        TermId("dL_dz", 2, 1, **at_0),
        TermId("dL_da", 2, 1, **at_0),
        TermId("da_dz", 2, 1, **at_0),
        TermId("da_dz", 1, 0, **at_0),
    ]


def test_that_a_link_opens_its_own_derivation_and_closes_it(inspector, qtbot):
    board = show(inspector, session_of(document("mazur_2_2_2"), W11))
    heads = inspector.unfolding.findChildren(QPushButton, "source")
    head = next(each for each in heads if "∂L/∂a₁⁽¹⁾" in each.text())
    assert head.text() == "▸ ∂L/∂a₁⁽¹⁾ = 0.0364"
    qtbot.mouseClick(head, Qt.MouseButton.LeftButton)
    assert unfolded(inspector) == [TermId("dL_da", 1, 0, sample=0)]
    (_, derived), *_ = inspector.unfolding.shown()
    assert derived.blocks[0].exprs[1] == board.term(unfolded(inspector)[0]).formula
    assert head.text().startswith("▾")
    qtbot.mouseClick(head, Qt.MouseButton.LeftButton)
    assert unfolded(inspector) == []


def test_that_what_is_open_stays_open_while_a_weight_moves(inspector):
    made = document("mazur_2_2_2")
    show(inspector, session_of(made, W11))
    inspector.unfolding.unfold_all()
    opened = unfolded(inspector)
    parameters = made.checkpoint.parameters.replaced(2, 0, 0, value=0.9)
    moved = replace(made, checkpoint=replace(made.checkpoint, parameters=parameters))
    show(inspector, session_of(moved, W11), frozenset({"document", "lesson"}))
    assert unfolded(inspector) == opened
    show(inspector, session_of(moved, W11._replace(i=1)), frozenset({"pinned"}))
    assert unfolded(inspector) == []


def test_that_an_update_unfolds_into_its_own_lines():
    session = session_of(document("spirals"))
    board = session.lesson.board
    new = TermId("new_W", 1, 0, 0)
    chain = whole_chain(board, new, parts_of(board, new))
    kinds = [path[-1].kind for path in chain]
    assert kinds == ["m_hat_W", "m_W", "v_hat_W", "v_W"]


def test_that_what_many_paths_share_is_unfolded_once():
    board = session_of(document("circles")).lesson.board
    term = TermId("dL_dW", 1, 0, 0, sample=board.order.focus)
    chain = [path[-1] for path in whole_chain(board, term, parts_of(board, term))]
    # 2-8-8-1: ∂L/∂a and f′ of the unit, three terms of each of 8 units that it leads
    # to, and three of the answer.
    assert len(chain) == len(set(chain)) == 2 + 3 * 8 + 3


def test_that_a_wide_chain_is_not_unfolded_without_end():
    board = session_of(document("circles")).lesson.board
    term = TermId("dL_dW", 1, 0, 0, micro_batch=0)
    assert len(whole_chain(board, term, parts_of(board, term))) == 60


@pytest.mark.parametrize("kind", [k for k, e in ACTIVATIONS.items() if not e.coupled])
def test_that_a_steepness_shows_symbols_numbers_and_result(kind):
    made = document("mazur_2_2_2")
    first, last = made.network.layers
    hidden = replace(first, activation=ACTIVATIONS.choice(kind))
    network = replace(made.network, layers=(hidden, last))
    session = session_of(replace(made, network=network))
    board, term = session.lesson.board, TermId("da_dz", 1, 0, sample=0)
    told = board.term(term)
    (block,) = derivation(board, term, manner()).blocks
    _, *rows = block.exprs
    if kind == "identity":
        assert rows == [Number(1.0)]
    else:
        assert rows == [
            told.formula,
            with_values(told.formula, board.value),
            Number(told.value),
        ]
    assert math.isclose(told.value, board.value(term))


def test_that_softmax_with_cross_entropy_shows_the_sum_and_what_it_comes_to():
    session = session_of(document("iris"))
    board = session.lesson.board
    term = TermId("dL_dz", 2, 1, sample=session.lesson.focus)
    chain, table, result = derivation(board, term, manner()).blocks
    assert chain.exprs[1] == board.term(term).formula
    assert len(table.exprs) == 3
    assert text(result.exprs[1]) == "ŷ₂ − y₂"
    y_hat = board.value(TermId("a", 2, 1, sample=session.lesson.focus))
    y = board.value(TermId("y", 1, sample=session.lesson.focus))
    assert result.exprs[-1] == Number(board.value(term))
    assert math.isclose(result.exprs[-1].value, y_hat - y, abs_tol=1e-12)


def test_that_the_short_form_keeps_the_sum_of_targets_that_is_not_one():
    made = document("iris")
    halved = replace(made.data, targets=made.data.targets * 0.5)
    board = session_of(replace(made, data=halved)).lesson.board
    term = TermId("dL_dz", 2, 1, sample=board.order.focus)
    assert text(short_form(board, term)) == "(y₁ + y₂ + y₃)·ŷ₂ − y₂"


def test_that_a_long_gradient_norm_leaves_its_middle_out():
    made = document("spirals")
    clip = type(made.training.optimizer)("norm", (("limit", 1e-9),))
    made = replace(made, training=replace(made.training, clip=clip))
    board = session_of(made).lesson.board
    (block,) = derivation(board, TermId("norm"), manner()).blocks
    assert "⋯" in text(block.exprs[1])
    assert block.exprs[-1] == Number(board.trace.gradient_norm)


# "Computed with all digits."


def evaluated(formula, board, decimals):
    """Compute in Python's own language from the digits that a reader sees."""

    def rounded(term):
        return read(short(board.value(term), decimals))

    code = numbers(formula, rounded).replace("×", "*").replace("^", "**")
    names = {"exp": math.exp, "ln": math.log, "sqrt": math.sqrt, "tanh": math.tanh}
    return eval(code, {"__builtins__": {}}, names)  # noqa: S307


@pytest.mark.parametrize("decimals", [2, 3, 4, 6])
def test_that_the_note_stands_where_shown_digits_give_another_last_digit(decimals):
    board = session_of(document("mazur_2_2_2", decimals=decimals)).lesson.board
    seen = set()
    for k in range(len(board.order)):
        term = board.order[k]
        told = board.term(term)
        if term.kind == "dL_da" and term.layer == 1:
            continue
        found = float(f"{evaluated(told.formula, board, decimals):.13g}")
        differs = short(found, decimals) != short(told.value, decimals)
        derived = derivation(board, term, manner(decimals))
        assert derived.needs_all_digits == differs, term
        seen.add(differs)
    assert seen == {True, False}


def test_that_the_note_looks_at_every_row_of_a_table(inspector):
    # 0.1385 × 0.4 = 0.0554 as shown; −0.0381 × 0.5 = −0.01905, shown as −0.0190.
    show(
        inspector,
        session_of(document("mazur_2_2_2"), TermId("dL_da", 1, 0, sample=0)),
    )
    assert inspector._note.text() == (
        "Weights before the update. Computed with all digits."
    )
    show(inspector, session_of(document("mazur_2_2_2"), W11), frozenset({"pinned"}))
    assert inspector._note.text() == ""


def test_that_rounding_by_hand_is_no_missing_digit(inspector):
    made = document("one_neuron", by_hand_decimals=2)
    show(inspector, session_of(made, TermId("a", 1, 0, sample=0)))
    assert inspector._note.text() == "Rounded by hand to 2 decimals."


@pytest.mark.parametrize(
    "value", [0.0, -0.1875, 4.39e-4, -1e-12, 1234567.0, 12.5, math.inf, -math.inf]
)
def test_that_shown_digits_are_read_back(value):
    assert math.isclose(read(short(value)), value, rel_tol=5e-3)


def test_that_not_a_number_is_read_back():
    assert math.isnan(read(short(math.nan)))


# Lists and tables.


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
