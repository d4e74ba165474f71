"""The gradient check: passes where backward is right, and says where it cannot tell."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from random_problems import first_group, problems

from bpviz_desktop.engine.batches import Group
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.network import Layer, Network, Parameters
from bpviz_desktop.engine.textbook import gradcheck
from bpviz_desktop.engine.textbook.gradcheck import check_gradient, iter_check
from bpviz_desktop.engine.training import Loss, Problem, Training


def _one_unit(kind, weight, *, loss="squared_error", y=0.3, x=1.0, **layer):
    network = Network(("x",), (Layer(1, ACTIVATIONS.choice(kind), **layer),))
    training = Training(OPTIMIZERS.choice("sgd"), SCHEDULES.choice("constant"))
    problem = Problem(
        network, Loss(loss), training, np.array([[x]]), np.array([[float(y)]])
    )
    return problem, Parameters.of(network, [[[weight]]], [[0.0]])


GROUP = Group((np.array([0]),), 1, 0)


@settings(max_examples=100)
@given(problems())
def test_that_every_gradient_of_the_passes_is_confirmed(made):
    problem, checkpoint = made
    group = first_group(problem, checkpoint)
    check = check_gradient(problem, checkpoint.parameters, group)
    assert check.has_passed.all()
    assert np.array_equal(check.indices, np.flatnonzero(problem.network.trainable))


def test_that_a_wrong_derivative_is_found(monkeypatch):
    wrong = replace(ACTIVATIONS["tanh"], derivative=lambda z, a, choice: 1.0001 - a * a)
    monkeypatch.setitem(ACTIVATIONS._entries, "tanh", wrong)
    problem, parameters = _one_unit("tanh", 0.7)
    check = check_gradient(problem, parameters, GROUP)
    assert not check.has_passed.any() and not check.near_kink.any()


@pytest.mark.parametrize(
    ("kind", "loss", "weight", "y", "is_near"),
    [
        ("relu", "squared_error", 0.0, 0.3, True),
        ("relu", "squared_error", 1e-6, 0.3, True),
        ("relu", "squared_error", 1e-3, 0.3, False),
        ("tanh", "squared_error", 0.0, 0.3, False),
        ("identity", "absolute_error", 0.3, 0.3, True),
        ("identity", "absolute_error", 0.4, 0.3, False),
    ],
)
def test_that_a_kink_between_the_evaluations_is_told(kind, loss, weight, y, is_near):
    problem, parameters = _one_unit(kind, weight, loss=loss, y=y)
    check = check_gradient(problem, parameters, GROUP, indices=[0])
    assert check.near_kink.tolist() == [is_near]
    assert check.has_passed.all()


def test_that_chosen_entries_are_checked_in_their_order():
    problem, parameters = _one_unit("sigmoid", 0.5, train_biases=False)
    check = check_gradient(problem, parameters, GROUP, indices=[1, 0])
    assert check.indices.tolist() == [1, 0]
    assert check.has_passed.all() and (check.analytic != 0).all()


def test_that_a_removed_wire_has_no_gradient_to_check():
    problem, parameters = _one_unit("sigmoid", 0.5, connections=np.array([[False]]))
    with pytest.raises(ValueError, match="removed wire"):
        check_gradient(problem, parameters, GROUP, indices=[0])


def test_that_large_weights_and_losses_are_judged_by_their_own_size():
    problem, parameters = _one_unit("identity", 3e5, x=10.0)
    assert check_gradient(problem, parameters, GROUP).has_passed.all()


def test_that_progress_is_told_entry_by_entry():
    problem, parameters = _one_unit("tanh", 0.5)
    check = iter_check(problem, parameters, GROUP)
    assert next(check) == 1
    assert next(check) == 2
    with pytest.raises(StopIteration) as finished:
        next(check)
    assert isinstance(finished.value.value, gradcheck.GradientCheck)
