"""How derivations are laid out and unfolded."""

import math
from dataclasses import replace

import pytest
from explained import W11, document, manner, session_of, show, unfolded
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from bpviz_desktop.engine.board.derivations import parts_of
from bpviz_desktop.engine.board.forms import short_form
from bpviz_desktop.engine.formulas.expr import Number, with_values
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.views.panels.why import derivation as derivation_module
from bpviz_desktop.views.panels.why.derivation import derivation
from bpviz_desktop.views.panels.why.unfolding import whole_chain


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
    parameters = made.checkpoint.parameters.with_values({(2, 0, 0): 0.9})
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
