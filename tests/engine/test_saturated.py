"""Where functions saturate, overflow or cancel, what is written gives the value."""

import math

import numpy as np
import pytest
from numbers_reader import evaluated

from bpviz_desktop.engine.batches import Group
from bpviz_desktop.engine.board.board import Board
from bpviz_desktop.engine.board.order import TermOrder
from bpviz_desktop.engine.board.sentences import sentence
from bpviz_desktop.engine.formulas.text import numbers
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.network import Layer, Network, Parameters, frozen
from bpviz_desktop.engine.rounding import ByHand, on_paper
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.textbook.passes import trace_update
from bpviz_desktop.engine.training import Checkpoint, Loss, Problem, Training

HIDDEN = [kind for kind, entry in ACTIVATIONS.items() if not entry.coupled]


def board_of(network, weights, *, x, y, loss, biases=None, decimals=None):
    """The board of one update over all samples, by SGD."""
    widths = network.widths
    biases = biases or [np.zeros(n) for n in widths[1:]]
    training = Training(
        OPTIMIZERS.choice("sgd"),
        SCHEDULES.choice("constant"),
        learning_rate=0.1,
        batch_size=len(x),
    )
    checkpoint = Checkpoint(Parameters.of(network, weights, biases))
    problem = Problem(network, Loss(loss), training, frozen(x), frozen(y))
    group = Group((np.arange(len(x)),), 0, 0)
    by_hand = None if decimals is None else ByHand(decimals)
    trace = trace_update(problem, checkpoint, group, by_hand=by_hand)
    return Board(trace, TermOrder.of(trace))


def neuron(kind, loss, *, z, y, decimals=None):
    """The board of a layer whose z are given: inputs z, weights 1, no bias."""
    layer = Layer(len(z), ACTIVATIONS.choice(kind))
    network = Network(tuple(f"x{k}" for k in range(len(z))), (layer,))
    return board_of(
        network, [np.eye(len(z))], x=[z], y=[y], loss=loss, decimals=decimals
    )


def gap(board, term):
    """How far off the written numbers are; relative, and what rounding explains."""
    found, value = evaluated(numbers(term.formula, board.value)), term.value
    by_hand = board.trace.by_hand
    if by_hand is not None and by_hand.rounds(term.id.kind):
        rounded = on_paper(found, by_hand.decimals)
        found = min(found, rounded, key=lambda x: abs(x - value))
    if found == value or (math.isnan(found) and math.isnan(value)):
        return 0.0
    if not math.isfinite(found) or not math.isfinite(value):
        return math.inf
    return abs(found - value) / abs(value) if value else math.inf


def random_board(seed, sizes):
    """A network with skip connections on hard targets; z grows with the size."""
    dice = np.random.default_rng(seed)
    kinds = [str(dice.choice(HIDDEN)) for _ in range(2)]
    loss = list(LOSSES)[seed % len(LOSSES)]
    last = LOSSES[loss].last_activation or str(dice.choice([*HIDDEN, "softmax"]))
    n = int(dice.integers(1, 4))
    skips = [None, 0 if seed % 3 == 0 else None, None]
    widths = [n, n, n, int(dice.integers(2 if last == "softmax" else 1, 4))]
    layers = tuple(
        Layer(width, ACTIVATIONS.choice(kind), skip_from=skip)
        for width, kind, skip in zip(widths[1:], [*kinds, last], skips, strict=True)
    )
    network = Network(tuple(f"x{k}" for k in range(n)), layers)
    size = float(dice.choice(sizes))
    weights = [
        dice.normal(size=(b, a)) * size ** (0.4 if at else 0.8)
        for at, (a, b) in enumerate(zip(widths, widths[1:], strict=False))
    ]
    samples, k = int(dice.integers(1, 4)), widths[-1]
    x = dice.normal(size=(samples, n)) * size**0.4
    y = np.eye(k)[dice.integers(k, size=samples)]
    if loss == "binary_cross_entropy":
        y = dice.integers(2, size=(samples, k)).astype(float)
    biases = [dice.normal(size=m) for m in widths[1:]]
    decimals = None if seed % 2 else int(dice.integers(16))
    return board_of(
        network, weights, x=x, y=y, loss=loss, biases=biases, decimals=decimals
    )


@pytest.mark.parametrize("sizes", [(0.5, 1.0, 2.0), (15.0, 40.0, 200.0, 800.0)])
@pytest.mark.parametrize("seed", range(200))
def test_that_networks_are_written_as_they_are_computed(seed, sizes):
    board = random_board(seed, sizes)
    for k in range(len(board.order)):
        term = board.term(board.order[k])
        assert gap(board, term) <= 1e-9, (
            term.id,
            numbers(term.formula, board.value),
            term.value,
        )


def _told(board, kind, j=None):
    term = next(
        each
        for each in (board.order[k] for k in range(len(board.order)))
        if each.kind == kind and (j is None or each.j == j)
    )
    return board.term(term), numbers(board.term(term).formula, board.value)


@pytest.mark.parametrize("z", [20.0, 30.0, 37.0, 800.0])
def test_that_a_hopeless_answer_is_explained_from_z(z):
    board = neuron("sigmoid", "binary_cross_entropy", z=[z], y=[0.0])
    loss, written = _told(board, "L")
    assert written == f"max(0, {z:g}) + log1p(exp(-abs({z:g})))"
    assert loss.value == pytest.approx(z + math.log1p(math.exp(-z)), rel=1e-15)
    assert "Written from z" in sentence(board, loss.id, str)
    # ∂L/∂ŷ is 1 / (1 − ŷ) = 1 + eᶻ, from z without the loss of 1 − ŷ.
    slope, _ = _told(board, "dL_da")
    exact = 1 + math.exp(z) if z < 700 else math.inf
    assert slope.value == pytest.approx(exact, rel=1e-15)
    assert "inf" not in sentence(board, slope.id, str)
    back, written = _told(board, "dL_dz")
    assert written == f"{board.value(TermId('a', 1, 0, sample=0)):.16g} - 0"
    assert "Not as a product" in sentence(board, back.id, str)


def test_that_the_usual_formulas_stand_where_they_hold():
    board = neuron("sigmoid", "binary_cross_entropy", z=[2.0], y=[0.0])
    for kind in ("a", "L", "dL_da", "da_dz", "dL_dz", "dL_dW"):
        assert _told(board, kind)[0].why == ""


@pytest.mark.parametrize(
    "z, y, loss, written",
    [
        ([0.0, 20.0], [0.0, 1.0], math.log1p(math.exp(-20)), "1 × log1p(exp(0 - 20))"),
        ([0.0, 800.0], [0.0, 1.0], 0.0, "-1 × ln(1)"),
        (
            [0.0, 800.0],
            [1.0, 0.0],
            800.0,
            "1 × (log1p(exp(0 - 800)) + (800 - 0))",
        ),
    ],
)
def test_that_a_target_of_0_is_not_written_with_the_logarithm_of_0(z, y, loss, written):
    board = neuron("softmax", "cross_entropy", z=z, y=y)
    told, shown = _told(board, "L")
    assert (told.value, shown) == (pytest.approx(loss, rel=1e-15), written)
    for j in (0, 1):
        assert "/ 0" not in _told(board, "dL_da", j)[1] or y[j]


def test_that_rounding_by_hand_to_0_is_said():
    board = neuron("sigmoid", "binary_cross_entropy", z=[-6.0], y=[0.0], decimals=2)
    told, shown = _told(board, "L")
    assert (told.value, shown) == (0.0, "-(1 - 0) × ln(1 - 0)")
    assert "Rounding by hand made ŷ 0 or 1" in sentence(board, told.id, str)
    assert _told(board, "dL_da")[1] == "(1 - 0) / (1 - 0)"


@pytest.mark.parametrize(
    "kind, z, written",
    [
        ("softplus", 710.0, "max(0, 710) + log1p(exp(-abs(710)))"),
        ("softplus", -20.0, "max(0, -20) + log1p(exp(-abs(-20)))"),
        ("softplus", 1.0, "ln(1 + exp(1))"),
        ("elu", -1e-12, "-1e-12 if -1e-12 > 0 else expm1(-1e-12)"),
        ("sigmoid", -800.0, "exp(-800) / (1 + exp(-800))"),
        ("silu", -800.0, "-800 × (exp(-800) / (1 + exp(-800)))"),
    ],
)
def test_that_an_activation_is_written_so_that_it_keeps_its_digits(kind, z, written):
    board = neuron(kind, "squared_error", z=[z], y=[0.0])
    assert _told(board, "a")[1] == written


def test_that_the_largest_z_is_named_where_it_is_subtracted():
    board = neuron("softmax", "squared_error", z=[1891.0, 3.0], y=[0.0, 1.0])
    told, _ = _told(board, "a", 1)
    assert TermId("z", 1, 0, sample=0) in told.comes_from
    assert "keeps its digits" in sentence(board, told.id, str)


def test_that_the_steepness_of_tanh_beside_a_skip_can_be_followed():
    # Where 1 − tanh² cancels, the last digit of tanh decides over half of the rest.
    z = np.random.default_rng(0).uniform(5.0, 18.9, 200)
    layer = Layer(len(z), ACTIVATIONS.choice("tanh"), skip_from=0)
    network = Network(tuple(f"x{k}" for k in range(len(z))), (layer,))
    y = [np.zeros(len(z))]
    board = board_of(network, [np.eye(len(z))], x=[z], y=y, loss="squared_error")
    for j in range(len(z)):
        assert gap(board, board.term(TermId("da_dz", 1, j, sample=0))) <= 1e-9
