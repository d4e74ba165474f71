"""Forward, loss and backward against evidence from outside the engine."""

from functools import reduce
from operator import add

import numpy as np
import pytest
import scalar_oracle
from hypothesis import given, settings
from hypothesis.strategies import booleans, integers
from random_problems import first_group, problems
from scalar_oracle import batch_loss_and_gradient
from written_formulas import activation

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.engine.network import Parameters, frozen
from bpviz_desktop.engine.rounding import round_half_away
from bpviz_desktop.engine.textbook.passes import (
    forward,
    product,
    reduced,
    run_batch,
    sample_losses,
    trace_update,
)


def _loss(problem, flat, samples):
    parameters = Parameters(problem.network.widths, flat)
    last = forward(problem.network, parameters, problem.x[samples])[-1]
    losses = sample_losses(problem.loss, problem.y[samples], last)
    return reduced(losses, problem.loss.reduction)


@settings(max_examples=200)
@given(problems(smooth=True))
def test_that_gradients_agree_with_central_differences(made):
    problem, checkpoint = made
    samples = np.arange(len(problem.x))
    batch = run_batch(problem, checkpoint.parameters, samples)
    flat = checkpoint.parameters.flat
    exists = np.concatenate(
        [
            np.column_stack(
                [problem.network.connected(at), np.ones(problem.network.widths[at])]
            ).ravel()
            for at in range(1, problem.network.depth + 1)
        ]
    ).astype(bool)
    h = 1e-5
    for place in np.flatnonzero(exists):
        above, below = flat.copy(), flat.copy()
        above[place] += h
        below[place] -= h
        slope = (_loss(problem, above, samples) - _loss(problem, below, samples)) / (
            2 * h
        )
        found = batch.dL_dparameters.flat[place]
        assert abs(slope - found) <= 1e-6 * (1 + abs(slope))
    assert np.all(batch.dL_dparameters.flat[~exists] == 0)


@settings(max_examples=200)
@given(
    rows=integers(1, 40),
    inner=integers(1, 64),
    columns=integers(1, 40),
    seed=integers(0, 2**32 - 1),
    is_turned=booleans(),
)
def test_that_sums_are_made_in_the_order_in_which_they_are_written(
    rows, inner, columns, seed, is_turned
):
    rng = np.random.default_rng(seed)
    a = rng.normal(size=(rows, inner))
    b = rng.normal(size=(columns, inner)).T
    if is_turned:  # as slopes are, and weights on the way back
        a, b = np.asfortranarray(a), np.ascontiguousarray(b)
    found = product(a, b)
    for j, k in ((0, 0), (rows - 1, columns - 1), (rows // 2, columns // 3)):
        total = float(a[j, 0] * b[0, k])
        for i in range(1, inner):
            total += float(a[j, i]) * float(b[i, k])
        assert found[j, k] == total


def test_that_the_sums_of_large_batches_are_made_in_that_order_too():
    rng = np.random.default_rng(0)
    a, b = rng.normal(size=(1000, 9)), rng.normal(size=(9, 20))
    parts = [[x * y for x, y in zip(row, b[:, 7], strict=True)] for row in a]
    assert list(product(a, b)[:, 7]) == [reduce(add, row) for row in parts]


def _for_the_oracle(choice):
    """What the oracle calls an activation; one that it does not know by its formula."""
    if choice.kind in scalar_oracle.ACTIVATIONS or ACTIVATIONS[choice.kind].coupled:
        return choice.kind
    entry = ACTIVATIONS[choice.kind]
    return lambda z: activation(entry, choice, z, scalar_oracle.CALLS)


@pytest.mark.parametrize("kind", sorted(scalar_oracle.ACTIVATIONS))
def test_that_every_formula_computes_what_the_oracle_knows(kind):
    entry = ACTIVATIONS[kind]
    choice = entry.choice()
    for at in (-1.7, -0.2, 0.3, 2.1):
        if kind == "gelu":  # the oracle has no erf to call
            continue
        z, other = scalar_oracle.Value(at), scalar_oracle.Value(at)
        written = scalar_oracle.lift(activation(entry, choice, z, scalar_oracle.CALLS))
        known = scalar_oracle.ACTIVATIONS[kind](other, choice_slope(choice))
        written.backward()
        known.backward()
        assert written.data == pytest.approx(known.data, rel=1e-12)
        assert z.grad == pytest.approx(other.grad, rel=1e-12)


def choice_slope(choice):
    """The option of leaky ReLU, None for others."""
    return dict(choice.options).get("slope")


@settings(max_examples=200)
@given(problems())
def test_that_loss_and_gradients_agree_with_scalar_autodiff(made):
    problem, checkpoint = made
    network, parameters = problem.network, checkpoint.parameters
    samples = np.arange(len(problem.x))
    batch = run_batch(problem, parameters, samples)
    layers = [
        {
            "activation": _for_the_oracle(layer.activation),
            "slope": choice_slope(layer.activation),
            "connections": layer.connections,
            "skip_from": layer.skip_from,
        }
        for layer in network.layers
    ]
    depth = range(1, network.depth + 1)
    loss, dW, db, dx = batch_loss_and_gradient(
        layers,
        [parameters.W(at).tolist() for at in depth],
        [parameters.b(at).tolist() for at in depth],
        problem.x.tolist(),
        problem.y.tolist(),
        kind=problem.loss.kind,
        reduction=problem.loss.reduction,
        over_outputs=problem.loss.over_outputs,
    )
    # Of each sample's own loss, where the oracle's is of the batch's.
    share = len(samples) if problem.loss.reduction == "mean" else 1
    np.testing.assert_allclose(batch.dL_dx, np.array(dx) * share, rtol=1e-8, atol=1e-8)
    assert batch.loss == pytest.approx(loss, rel=1e-9, abs=1e-9)
    for at in depth:
        wired = network.connected(at)
        np.testing.assert_allclose(
            batch.dL_dparameters.W(at),
            np.where(wired, dW[at - 1], 0.0),
            rtol=1e-8,
            atol=1e-8,
        )
        np.testing.assert_allclose(
            batch.dL_dparameters.b(at), db[at - 1], rtol=1e-8, atol=1e-8
        )


@settings(max_examples=60)
@given(problems())
def test_that_accumulated_mini_batches_equal_one_batch_of_all_their_samples(made):
    problem, checkpoint = made
    group = first_group(problem, checkpoint)
    trace = trace_update(problem, checkpoint, group)
    whole = run_batch(problem, checkpoint.parameters, np.concatenate(group.batches))
    l2, depth = problem.loss.l2, range(1, problem.network.depth + 1)
    weights = checkpoint.parameters.flat * ~problem.network.is_bias
    expected = whole.dL_dparameters.flat + l2 * weights
    cost = sum(l2 / 2 * (checkpoint.parameters.W(at) ** 2).sum() for at in depth)
    expected = np.where(problem.network.trainable, expected, 0.0)
    bound = 1e-12 * (1 + np.abs(expected).max(initial=0.0))
    assert np.abs(trace.gradient.flat - expected).max() <= bound
    assert trace.loss == pytest.approx(whole.loss + cost, rel=1e-12)


@pytest.mark.parametrize("kind", list(ACTIVATIONS))
def test_that_activations_and_slopes_stay_finite_at_a_thousand(kind):
    entry = ACTIVATIONS[kind]
    choice = entry.choice()
    z = np.array([[-1000.0, -30.0, 0.0, 30.0, 1000.0]])
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        f = entry.function(z, choice)
        slope = entry.derivative(z, f, choice)
    assert np.isfinite(f).all() and np.isfinite(slope).all()


@pytest.mark.parametrize("kind", [k for k, e in LOSSES.items() if e.from_z])
def test_that_cross_entropies_stay_finite_at_a_thousand(kind):
    entry = LOSSES[kind]
    z = np.array([[-1000.0, 1000.0], [1000.0, -1000.0]])
    y = np.array([[1.0, 0.0], [1.0, 0.0]])
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        losses, slopes = entry.from_z.value(y, z), entry.from_z.dL_dz(y, z)
    wrong = 2000.0 if kind == "cross_entropy" else 1000.0
    assert losses == pytest.approx([wrong, 0.0])
    assert np.isfinite(slopes).all()


@pytest.mark.parametrize("kind", [k for k, e in ACTIVATIONS.items() if e.kinks])
def test_that_the_slope_at_a_kink_is_the_agreed_one(kind):
    entry = ACTIVATIONS[kind]
    choice = entry.choice()
    agreed = {"relu": 0.0, "leaky_relu": 0.01}[kind]
    z = np.zeros((1, 1))
    assert entry.derivative(z, entry.function(z, choice), choice)[0, 0] == agreed


def test_that_the_absolute_error_has_slope_zero_where_it_is_right():
    y = frozen([[0.5]])
    assert LOSSES["absolute_error"].slope(y, y)[0, 0] == 0


@pytest.mark.parametrize(
    ("value", "decimals", "expected"),
    [
        (0.285, 2, 0.29),
        (-0.285, 2, -0.29),
        (2.5, 0, 3.0),
        (0.750260, 2, 0.75),
        (1.005, 2, 1.01),
        (1e300, 15, 1e300),
        (0.1 + 0.2, 15, 0.3),
    ],
)
def test_that_halves_are_rounded_away_from_zero(value, decimals, expected):
    assert round_half_away(np.array([value]), decimals)[0] == expected


def test_that_rounding_keeps_what_is_not_finite():
    rounded = round_half_away(np.array([np.inf, -np.inf, np.nan]), 2)
    assert rounded[0] == np.inf and rounded[1] == -np.inf and np.isnan(rounded[2])


@pytest.mark.parametrize("value", [1e13, 1e14, -1.5e15, 4.4e15, 5e-324, 1e300])
@pytest.mark.parametrize("decimals", [0, 13, 15])
def test_that_large_numbers_can_be_rounded_by_hand(value, decimals):
    rounded = round_half_away(np.array([value]), decimals)
    assert rounded[0] == pytest.approx(value, rel=1e-15, abs=10.0**-decimals)
