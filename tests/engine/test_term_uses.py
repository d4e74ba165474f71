"""Where a number goes: the exact inverse of where the others come from."""

from collections import defaultdict
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from random_problems import first_group, problems

from bpviz_desktop.engine.batches import Group
from bpviz_desktop.engine.board.board import Board
from bpviz_desktop.engine.board.order import TermOrder
from bpviz_desktop.engine.board.uses import is_leaf, used_by
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.network import Layer, Network, Parameters
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.textbook.passes import trace_update
from bpviz_desktop.engine.training import Checkpoint, Loss, Problem, Training


def _board(made, focus=None):
    problem, checkpoint = made
    trace = trace_update(problem, checkpoint, first_group(problem, checkpoint))
    return Board(trace, TermOrder.of(trace, focus))


def _all_terms(board):
    return [board.order[k] for k in range(len(board.order))]


def _looked_up(board):
    """Who names whom, by looking through every term's formula."""
    uses = defaultdict(list)
    for term in _all_terms(board):
        for source in board.term(term).comes_from:
            uses[source].append(term)
    return uses


def _assert_inverse(board):
    uses = _looked_up(board)
    for term in {*uses, *_all_terms(board)}:
        assert list(used_by(board, term)) == uses[term], term


@settings(max_examples=70)
@given(problems(biggest=3))
def test_that_uses_are_the_inverse_of_where_terms_come_from(made):
    _assert_inverse(_board(made))


@settings(max_examples=40)
@given(problems(biggest=3))
def test_that_uses_are_the_inverse_whichever_sample_is_in_focus(made):
    board = _board(made)
    last = board.trace.micro_batches[-1].samples[-1]
    _assert_inverse(_board(made, focus=last))


@settings(max_examples=40)
@given(problems(biggest=3))
def test_that_uses_are_the_inverse_where_numbers_overflow(made):
    problem, checkpoint = made
    huge = replace(
        checkpoint,
        parameters=Parameters(
            checkpoint.parameters.widths, checkpoint.parameters.flat * 1e200
        ),
    )
    with np.errstate(all="ignore"):
        _assert_inverse(_board((problem, huge)))


@settings(max_examples=40)
@given(problems(biggest=3))
def test_that_terms_have_no_cycle_and_begin_at_what_is_given(made):
    board = _board(made)
    done = set()
    for term in _all_terms(board):
        for source in board.term(term).comes_from:
            assert source in done or is_leaf(board, source)
            assert np.ndim(board.value(source)) == 0
        assert not is_leaf(board, term)
        done.add(term)


def _wide(units, samples, optimizer="sgd", loss="half_squared_error", last="tanh"):
    network = Network(
        tuple(f"x{i}" for i in range(units)),
        (
            Layer(units, ACTIVATIONS.choice("tanh")),
            Layer(units, ACTIVATIONS.choice(last)),
        ),
    )
    x = np.full((samples, units), 0.1)
    y = np.full((samples, units), 1.0 / units)
    training = Training(OPTIMIZERS.choice(optimizer), SCHEDULES.choice("constant"))
    problem = Problem(network, Loss(loss), training, x, y)
    W = np.full((units, units), 0.1)
    parameters = Parameters.of(network, [W, W], [np.zeros(units)] * 2)
    group = Group((np.arange(samples),), 1, 0)
    trace = trace_update(problem, Checkpoint(parameters), group)
    return Board(trace, TermOrder.of(trace))


def test_that_a_learning_rates_uses_are_made_one_by_one():
    board = _wide(150, 1, "adam")
    made = []
    original = board.order.__class__.__getitem__

    class Counting(TermOrder):
        def __getitem__(self, index):
            made.append(index)
            return original(self, index)

    board.order.__class__ = Counting
    uses = used_by(board, TermId("lr"))
    assert len(uses) == 2 * 150 * 151
    assert uses[0] == TermId("new_W", 1, 0, 0)
    assert uses[-1] == TermId("new_b", 2, 149)
    assert uses[150:152] == [TermId("new_b", 1, 0), TermId("new_W", 1, 1, 0)]
    assert len(made) == 4


def test_that_a_weight_goes_into_one_sum_of_every_sample():
    board = _wide(4, 30)
    uses = used_by(board, TermId("W", 2, 1, 3))
    assert len(uses) == 61
    assert uses[29] == TermId("z", 2, 1, sample=29)
    assert uses[30] == TermId("dz_da", 2, 1, 3, 0)
    assert uses[60] == TermId("new_W", 2, 1, 3)
    with pytest.raises(IndexError):
        uses[61]


def _answering(*factors):
    """The board of a softmax whose scores differ by these factors."""
    board = _wide(3, 1, loss="cross_entropy", last="softmax")
    W = board.trace.before.parameters.W(2) * np.array(factors)[:, None]
    parameters = Parameters.of(
        board.network, [board.trace.before.parameters.W(1), W], [np.zeros(3)] * 2
    )
    problem = Problem(
        board.network,
        board.trace.loss_settings,
        board.trace.training,
        board.trace.micro_batches[0].x,
        board.trace.micro_batches[0].y,
    )
    group = Group((np.arange(1),), 1, 0)
    trace = trace_update(problem, Checkpoint(parameters), group)
    return Board(trace, TermOrder.of(trace))


def test_that_a_saturated_answer_is_used_by_the_short_form():
    saturated = _answering(1e5, 0, 0)
    y = TermId("y", 2, sample=0)
    assert TermId("dL_dz", 2, 0, sample=0) in used_by(saturated, y)
    assert TermId("dL_dz", 2, 0, sample=0) not in used_by(_answering(5, 9, 0), y)
    _assert_inverse(saturated)


@pytest.mark.parametrize(
    "term",
    [TermId("z", 9, 0, sample=0), TermId("dL_dW", 1, 0, 0), TermId("nothing")],
)
def test_that_what_is_not_on_the_board_has_no_uses(term):
    with pytest.raises(KeyError):
        used_by(_wide(2, 2), term)
