"""Wrong figures, each made by somebody else's computation of the mistake, are named.

The computation below is plain NumPy on one small network and knows nothing of
formulas; every mistake is a line of it that is done wrong.
"""

import numpy as np
import pytest

from bpviz_desktop.engine.batches import Group
from bpviz_desktop.engine.board.board import Board
from bpviz_desktop.engine.board.order import TermOrder
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.network import Layer, Network, Parameters, frozen
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.textbook.passes import trace_update
from bpviz_desktop.engine.training import Checkpoint, Loss, Problem, Training
from bpviz_desktop.model.practice.judge import is_right, judged
from bpviz_desktop.model.practice.mistakes import KINDS

DECIMALS, COUNT = 4, 200
MISTAKES = (*KINDS, "rounding", "decimal")


def sigma(z):
    return 1 / (1 + np.exp(-z))


F = {"sigmoid": (sigma, lambda a: a * (1 - a)), "tanh": (np.tanh, lambda a: 1 - a * a)}


class Sums:
    """One network's numbers, computed plainly; `wrong` names the line done wrong."""

    def __init__(self, rng, wrong=None):
        self.rng, self.wrong = rng, wrong
        self.sizes = rng.integers(2, 4, size=3)
        n, h, K = self.sizes
        self.kinds = [str(k) for k in rng.choice(["sigmoid", "tanh"], size=2)]
        self.W = [rng.uniform(-1.5, 1.5, (h, n)), rng.uniform(-1.5, 1.5, (K, h))]
        self.b = [rng.uniform(-1, 1, h), rng.uniform(-1, 1, K)]
        self.x, self.y = rng.uniform(-2, 2, (3, n)), rng.uniform(0, 1, (3, K))
        self.eta = float(rng.uniform(0.05, 0.9))

    def problem(self):
        layers = tuple(
            Layer(int(units), ACTIVATIONS.choice(kind))
            for units, kind in zip(self.sizes[1:], self.kinds, strict=True)
        )
        network = Network(tuple(f"x{i}" for i in range(self.sizes[0])), layers)
        training = Training(
            OPTIMIZERS.choice("sgd"),
            SCHEDULES.choice("constant"),
            self.eta,
            batch_size=3,
        )
        loss = Loss("squared_error", "mean")
        problem = Problem(network, loss, training, frozen(self.x), frozen(self.y))
        return problem, Checkpoint(Parameters.of(network, self.W, self.b))

    def board(self):
        problem, start = self.problem()
        trace = trace_update(problem, start, Group((np.arange(3),), 0, 0))
        return Board(trace, TermOrder.of(trace))

    def numbers(self, wrong=None, s=0):
        """All numbers of sample s, and of the batch, with one line done wrong."""
        (f, df), (g, dg) = F[self.kinds[0]], F[self.kinds[1]]
        found = {}
        parts = []
        W2_back = self.W[1]
        for sample in range(3):
            x, y = self.x[sample], self.y[sample]
            z1 = self.W[0] @ x + self.b[0]
            a1 = f(z1)
            z2 = self.W[1] @ a1 + self.b[1]
            y_hat = g(z2)
            factor = 1.0 if wrong == "factor_2" else 2.0
            slope = factor * ((y - y_hat) if wrong == "sign" else (y_hat - y))
            steep = dg(g(y_hat) if wrong == "slope_at_a" else y_hat)
            if wrong == "one_minus":
                steep = y_hat if self.kinds[1] == "sigmoid" else 1 - y_hat
            d2 = slope * steep
            W2 = W2_back
            back = d2 @ W2
            d1 = back * df(a1)
            if sample == s:
                found |= {
                    "dL_da2": slope,
                    "da_dz2": steep,
                    "dL_dz2": d2,
                    "dL_da1": back,
                }
                found |= {"z1": z1, "a1": a1, "z2": z2, "a2": y_hat, "dL_dz1": d1}
                found |= {"dW2": np.outer(d2, a1), "dW1": np.outer(d1, x)}
            parts.append((np.outer(d2, a1), np.outer(d1, x)))
        total = [sum(each) for each in zip(*parts, strict=True)]
        mean = [each if wrong == "mean_sum" else each / 3 for each in total]
        found |= {"batch_W2": mean[0], "batch_W1": mean[1]}
        eta = 1.0 if wrong == "learning_rate" else self.eta
        found["new_W2"] = self.W[1] - eta * mean[0]
        found["new_W1"] = self.W[0] - eta * mean[1]
        return found


def wrong_figure(sums, mistake):
    """A term, and the number that somebody gets for it who makes the mistake."""
    rng, s = sums.rng, 0
    n, h, K = map(int, sums.sizes)
    right = sums.numbers()
    j2, i2 = int(rng.integers(K)), int(rng.integers(h))
    i1 = int(rng.integers(n))
    if mistake in ("sign", "factor_2", "slope_at_a", "one_minus"):
        done = sums.numbers(mistake)
        where = {
            "dL_da": (TermId("dL_da", 2, j2, sample=s), done["dL_da2"][j2]),
            "da_dz": (TermId("da_dz", 2, j2, sample=s), done["da_dz2"][j2]),
            "dL_dz": (TermId("dL_dz", 2, j2, sample=s), done["dL_dz2"][j2]),
            "dL_dW": (TermId("dL_dW", 2, j2, i2, s), done["dW2"][j2, i2]),
            "back": (TermId("dL_da", 1, i2, sample=s), done["dL_da1"][i2]),
        }
        first = ["dL_da"] if mistake in ("sign", "factor_2") else ["da_dz"]
        return where[str(rng.choice([*first, "dL_dz", "dL_dW", "back"]))]
    if mistake == "wrong_unit":
        other = (i2 + 1) % h
        made = [
            # another unit's output came along the wire
            (
                TermId("dL_dW", 2, j2, i2, s),
                right["dL_dz2"][j2] * right["a1"][other],
            ),
            # two inputs of a sum exchanged
            (
                TermId("z", 2, j2, sample=s),
                right["z2"][j2]
                + (sums.W[1][j2, i2] - sums.W[1][j2, other])
                * (right["a1"][other] - right["a1"][i2]),
            ),
            # back through another unit's weights
            (
                TermId("dL_da", 1, i2, sample=s),
                right["dL_dz2"] @ sums.W[1][:, i2]
                + right["dL_dz2"][j2] * (sums.W[1][j2, other] - sums.W[1][j2, i2]),
            ),
        ]
        return made[int(rng.integers(len(made)))]
    if mistake == "learning_rate":
        return TermId("new_W", 2, j2, i2), sums.numbers(mistake)["new_W2"][j2, i2]
    if mistake == "path":
        k = int(rng.integers(K))
        made = [
            (
                TermId("dL_da", 1, i2, sample=s),
                right["dL_da1"][i2] - right["dL_dz2"][k] * sums.W[1][k, i2],
            ),
            (TermId("z", 2, j2, sample=s), right["z2"][j2] - sums.b[1][j2]),
        ]
        return made[int(rng.integers(2))]
    if mistake == "old_new":
        new = sums.W[1] - sums.eta * right["batch_W2"]
        made = [
            (TermId("dL_da", 1, i2, sample=s), (right["dL_dz2"] @ new)[i2]),
            (TermId("new_W", 1, i2, i1), sums.W[0][i2, i1]),
        ]
        return made[int(rng.integers(2))]
    if mistake == "mean_sum":
        done = sums.numbers(mistake)
        made = [
            (TermId("dL_dW", 2, j2, i2, None, 0), done["batch_W2"][j2, i2]),
            (TermId("new_W", 2, j2, i2), done["new_W2"][j2, i2]),
        ]
        return made[int(rng.integers(2))]
    if mistake == "rounding":
        places = int(rng.integers(1, 3))
        a1 = np.round(right["a1"], places)
        W, b = np.round(sums.W[1], places), np.round(sums.b[1], places)
        return TermId("z", 2, j2, sample=s), (W @ a1 + b)[j2]
    if mistake == "factor":
        made = [
            (TermId("dL_dW", 2, j2, i2, s), right["dL_dz2"][j2]),
            (TermId("a", 2, j2, sample=s), right["z2"][j2]),
            (TermId("dL_dz", 2, j2, sample=s), right["dL_da2"][j2]),
        ]
        return made[int(rng.integers(3))]
    power = int(rng.choice([-2, -1, 1, 2]))
    return TermId("dL_dz", 2, j2, sample=s), right["dL_dz2"][j2] * 10.0**power


@pytest.mark.parametrize("mistake", MISTAKES)
def test_that_a_mistake_is_named(mistake):
    named, tried, seed = 0, 0, 0
    while tried < COUNT:
        seed += 1
        sums = Sums(np.random.default_rng([seed, MISTAKES.index(mistake)]))
        board = sums.board()
        term, figure = wrong_figure(sums, mistake)
        if is_right(figure, board.value(term), DECIMALS):
            continue  # no mistake within the digits shown
        tried += 1
        verdict = judged(board, term, round(float(figure), 6), decimals=DECIMALS)
        assert not verdict.is_right
        named += mistake in {each.kind for each in verdict.mistakes}
    assert named >= 0.95 * COUNT, f"{named} of {COUNT}"


def test_that_what_is_computed_here_is_right():
    sums = Sums(np.random.default_rng(1))
    board, right = sums.board(), sums.numbers()
    for j in range(int(sums.sizes[2])):
        for kind in ("z", "a", "dL_da", "da_dz", "dL_dz"):
            value = board.value(TermId(kind, 2, j, sample=0))
            assert value == pytest.approx(right[f"{kind}2"][j], rel=1e-12)


@pytest.mark.parametrize("seed", range(20))
def test_that_a_right_figure_is_never_called_wrong(seed):
    board = Sums(np.random.default_rng(seed)).board()
    for k in range(len(board.order)):
        term = board.order[k]
        value = board.value(term)
        shown = round(value, DECIMALS) or value
        for number in (value, shown, value * (1 + 1e-12)):
            assert judged(board, term, number, decimals=DECIMALS).is_right


def test_that_two_mistakes_that_give_one_number_are_both_named():
    sums = Sums(np.random.default_rng(3))
    sums.W[1][1] = sums.W[1][0] = 0.5
    sums.eta = 0.1
    board = sums.board()
    # Ten times too large, and the rate forgotten: where w is 0 both are −g.
    sums.W[0][0, 0] = 0.0
    board = sums.board()
    term = TermId("new_W", 1, 0, 0)
    figure = -board.value(TermId("dL_dW", 1, 0, 0, None, 0))
    verdict = judged(board, term, figure, decimals=DECIMALS)
    assert {"decimal", "learning_rate"} <= {each.kind for each in verdict.mistakes}


def test_that_an_unknown_mistake_is_called_wrong_and_nothing_else():
    board = Sums(np.random.default_rng(4)).board()
    term = TermId("z", 1, 0, sample=0)
    verdict = judged(board, term, board.value(term) + 12.345, decimals=DECIMALS)
    assert not verdict.is_right and verdict.mistakes == ()


def test_that_figures_that_follow_from_a_wrong_one_are_right_in_themselves():
    sums = Sums(np.random.default_rng(5))
    board, right = sums.board(), sums.numbers()
    z = TermId("z", 2, 0, sample=0)
    answer = TermId("a", 2, 0, sample=0)
    wrong = right["z2"][0] + 0.7
    own = F[sums.kinds[1]][0](wrong)
    assert not judged(board, answer, own, decimals=DECIMALS).is_right
    figures = {z: wrong}
    assert judged(board, answer, own, decimals=DECIMALS, figures=figures).is_right
