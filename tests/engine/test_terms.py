"""Every term of the board: its formula gives its value, its origin comes before it."""

import math

import pytest
from hypothesis import given, settings
from random_problems import first_group, problems

from bpviz_desktop.engine.board.board import Board
from bpviz_desktop.engine.board.headings import place
from bpviz_desktop.engine.board.order import TermOrder
from bpviz_desktop.engine.board.sentences import sentence
from bpviz_desktop.engine.formulas.expr import evaluate
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.textbook.passes import trace_update


def _boards(made, updates=2):
    problem, checkpoint = made
    for _ in range(updates):
        trace = trace_update(problem, checkpoint, first_group(problem, checkpoint))
        yield Board(trace, TermOrder.of(trace))
        checkpoint = trace.after


def _is_leaf(board, term):
    options = dict(board.trace.training.optimizer.options)
    return term.kind in {"x", "y", "W", "b", "lr", "t", "limit", "l2", *options} or (
        "_before_" in term.kind
    )


@settings(max_examples=50)
@given(problems(biggest=3))
def test_that_every_formula_gives_its_terms_value(made):
    for board in _boards(made):
        for k in range(len(board.order)):
            term = board.term(board.order[k])
            found = evaluate(term.formula, board.value)
            assert math.isclose(found, term.value, rel_tol=1e-9, abs_tol=1e-9), term.id


@settings(max_examples=50)
@given(problems(biggest=3))
def test_that_terms_come_from_leaves_or_from_terms_before_them(made):
    for board in _boards(made, updates=1):
        for k in range(len(board.order)):
            for source in board.term(board.order[k]).comes_from:
                board.value(source)
                if not _is_leaf(board, source):
                    assert board.order.index(source) < k


@settings(max_examples=40)
@given(problems(biggest=3))
def test_that_the_order_knows_where_each_of_its_terms_stands(made):
    for board in _boards(made, updates=1):
        order = board.order
        terms = [order[k] for k in range(len(order))]
        assert len(set(terms)) == len(terms)
        assert [order.index(term) for term in terms] == list(range(len(terms)))


@settings(max_examples=40)
@given(problems(biggest=3))
def test_that_steps_of_every_granularity_go_through_all_terms(made):
    for board in _boards(made, updates=1):
        order = board.order
        for granularity in ("term", "neuron", "layer", "phase", "update"):
            known = 0
            while known < len(order):
                span = order.spans(known)[granularity]
                assert span.start == known
                known = span.stop
            assert known == len(order)


@settings(max_examples=40)
@given(problems(biggest=3))
def test_that_every_term_has_a_place_and_a_sentence(made):
    for board in _boards(made, updates=1):
        for k in range(len(board.order)):
            term = board.order[k]
            words = sentence(board, term, str)
            assert words.rstrip()[-1] in ".!" and place(board, term)


@pytest.mark.parametrize("kind", list(OPTIMIZERS))
def test_that_the_last_line_of_every_optimizer_is_the_new_parameter(kind):
    entry = OPTIMIZERS[kind]
    choice = entry.choice()
    names = [line.name for line in entry.lines(choice)]
    assert names[-1] == "new" and set(entry.slots(choice)) <= set(names)
