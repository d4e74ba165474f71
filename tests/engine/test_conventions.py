"""What textbooks differ in, against their own arithmetic and, where it has it, PyTorch.

One neuron, ŷ = w·x + b, half the squared error, two updates or more: few enough
numbers that each rule can be written down in Python as its book has it.
"""

import math

import numpy as np
import pytest

from bpviz_desktop.engine.batches import Group
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES, learning_rate
from bpviz_desktop.engine.network import Layer, Network, Parameters, frozen
from bpviz_desktop.engine.rounding import ByHand
from bpviz_desktop.engine.textbook.passes import trace_update
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import Checkpoint, Loss, Problem, Training

X, Y, W, B, ETA = 2.0, 1.0, 0.5, 0.1, 0.1
EVERY = pytest.mark.parametrize("updates", [1, 2, 7])


def neuron(optimizer, *, loss=None, schedule=None):
    """The problem, and where it begins."""
    network = Network(("x",), (Layer(1, ACTIVATIONS.choice("identity")),))
    training = Training(optimizer, schedule or SCHEDULES.choice("constant"), ETA)
    loss = loss or Loss("half_squared_error")
    problem = Problem(network, loss, training, frozen([[X]]), frozen([[Y]]))
    return problem, Checkpoint(Parameters.of(network, [[[W]]], [[B]]))


def trained(optimizer, updates, **settings):
    """(w, b) by the trainer, which must be those of the textbook pass."""
    problem, start = neuron(optimizer, **settings)
    trainer = Trainer(problem, start)
    assert trainer.run(updates) == updates
    at = start
    for _ in range(updates):
        at = trace_update(problem, at, Group((np.array([0]),), 0, 0)).after
    found = trainer.checkpoint().parameters.flat
    np.testing.assert_allclose(at.parameters.flat, found, rtol=1e-12)
    return found


def by_rule(rule, updates):
    """(w, b) by a rule (t, (w, b), gradients, memory) -> (w, b)."""
    now, memory = (W, B), {}
    for t in range(1, updates + 1):
        w, b = now
        slope = w * X + b - Y
        now = rule(t, now, (slope * X, slope), memory)
    return now


@EVERY
def test_momentum_as_in_mitchell(updates):
    """Machine Learning (1997), eq. 4.18: Δw(n) = −ηg + αΔw(n − 1)."""

    def rule(t, now, g, memory):
        steps = memory.get("step", (0.0, 0.0))
        steps = tuple(0.9 * s - ETA * k for s, k in zip(steps, g, strict=True))
        memory["step"] = steps
        return tuple(p + s for p, s in zip(now, steps, strict=True))

    sgd = OPTIMIZERS.choice("sgd", momentum=0.9, velocity="step")
    np.testing.assert_allclose(
        trained(sgd, updates), by_rule(rule, updates), rtol=1e-13
    )


def test_a_change_of_the_rate_acts_on_later_steps_of_mitchells_momentum_only():
    sgd = OPTIMIZERS.choice("sgd", momentum=0.9, velocity="step")
    half = SCHEDULES.choice("step", every=1, factor=0.5)
    w = W
    steps = 0.0
    b, b_steps = B, 0.0
    for n in range(3):
        slope = w * X + b - Y
        rate = ETA * 0.5**n
        steps = 0.9 * steps - rate * slope * X
        b_steps = 0.9 * b_steps - rate * slope
        w, b = w + steps, b + b_steps
    np.testing.assert_allclose(trained(sgd, 3, schedule=half), (w, b), rtol=1e-13)


@EVERY
def test_nesterov_with_steps_as_in_keras(updates):
    def rule(t, now, g, memory):
        old = memory.get("step", (0.0, 0.0))
        steps = tuple(0.9 * s - ETA * k for s, k in zip(old, g, strict=True))
        memory["step"] = steps
        return tuple(
            p + 0.9 * s - ETA * k for p, s, k in zip(now, steps, g, strict=True)
        )

    sgd = OPTIMIZERS.choice("sgd", momentum=0.9, velocity="step", nesterov=True)
    np.testing.assert_allclose(
        trained(sgd, updates), by_rule(rule, updates), rtol=1e-13
    )


@EVERY
@pytest.mark.parametrize("velocity", ["gradient", "step"])
def test_momentum_of_textbooks_with_one_minus_gamma(velocity, updates):
    """v ← γv + (1 − γ)g; the first v is g as in torch, of steps it begins at 0."""

    def rule(t, now, g, memory):
        old = memory.get("v")
        if velocity == "step":
            old = old or (0.0, 0.0)
            v = tuple(0.9 * a - 0.1 * ETA * k for a, k in zip(old, g, strict=True))
            new = tuple(p + a for p, a in zip(now, v, strict=True))
        else:
            v = (
                g
                if old is None
                else tuple(0.9 * a + 0.1 * k for a, k in zip(old, g, strict=True))
            )
            new = tuple(p - ETA * a for p, a in zip(now, v, strict=True))
        memory["v"] = v
        return new

    sgd = OPTIMIZERS.choice("sgd", momentum=0.9, dampening=0.9, velocity=velocity)
    np.testing.assert_allclose(
        trained(sgd, updates), by_rule(rule, updates), rtol=1e-13
    )


@EVERY
@pytest.mark.parametrize(("kind", "keep"), [("rmsprop", 0.9), ("adagrad", None)])
def test_squares_with_epsilon_under_the_root(kind, keep, updates):
    eps = 0.01

    def rule(t, now, g, memory):
        old = memory.get("v", (0.0, 0.0))
        v = tuple(
            a + k * k if keep is None else keep * a + (1 - keep) * k * k
            for a, k in zip(old, g, strict=True)
        )
        memory["v"] = v
        return tuple(
            p - ETA * k / math.sqrt(a + eps) for p, k, a in zip(now, g, v, strict=True)
        )

    options = {} if keep is None else {"alpha": keep}
    choice = OPTIMIZERS.choice(kind, eps=eps, epsilon="inside", **options)
    np.testing.assert_allclose(
        trained(choice, updates), by_rule(rule, updates), rtol=1e-13
    )


def adam(root, *, corrects=True, eps=0.01):
    """Adam's rule with √v̂ and ε put together by `root(v, ε, 1 − β₂ᵗ)`."""

    def rule(t, now, g, memory):
        m, v = memory.get("m", (0.0, 0.0)), memory.get("v", (0.0, 0.0))
        m = tuple(0.9 * a + 0.1 * k for a, k in zip(m, g, strict=True))
        v = tuple(0.999 * a + 0.001 * k * k for a, k in zip(v, g, strict=True))
        memory.update(m=m, v=v)
        first = 1 - 0.9**t if corrects else 1.0
        second = 1 - 0.999**t if corrects else 1.0
        return tuple(
            p - ETA * (a / first) / root(b, eps, second)
            for p, a, b in zip(now, m, v, strict=True)
        )

    return rule


ROOTS = {
    "outside": lambda v, eps, c: math.sqrt(v / c) + eps,
    "inside": lambda v, eps, c: math.sqrt(v / c + eps),
    # η·√c₂/c₁ · m/(√v + ε): the short form at the end of section 2 of the paper.
    "hat": lambda v, eps, c: (math.sqrt(v) + eps) / math.sqrt(c),
}


@EVERY
@pytest.mark.parametrize("corrects", [True, False])
@pytest.mark.parametrize("epsilon", ROOTS)
def test_adam_under_each_convention(epsilon, corrects, updates):
    rule = adam(ROOTS[epsilon], corrects=corrects)
    for kind in ("adam", "adamw"):
        choice = OPTIMIZERS.choice(
            kind, eps=0.01, epsilon=epsilon, bias_correction=corrects
        )
        np.testing.assert_allclose(
            trained(choice, updates), by_rule(rule, updates), rtol=1e-12, atol=1e-15
        )


@EVERY
def test_adagrad_from_a_tenth_as_in_keras(updates):
    def rule(t, now, g, memory):
        old = memory.get("v", (0.1, 0.1))
        v = tuple(a + k * k for a, k in zip(old, g, strict=True))
        memory["v"] = v
        return tuple(
            p - ETA * k / (math.sqrt(a) + 1e-10)
            for p, k, a in zip(now, g, v, strict=True)
        )

    choice = OPTIMIZERS.choice("adagrad", initial=0.1)
    np.testing.assert_allclose(
        trained(choice, updates), by_rule(rule, updates), rtol=1e-13
    )


@EVERY
@pytest.mark.parametrize("kind", ["sgd", "adamw", "adam"])
def test_decay_that_spares_the_biases(kind, updates):
    """Weights go as in a network whose bias is decayed by nothing."""
    decay = 0.3

    def sgd(t, now, g, memory):
        w, b = now
        return w - ETA * (g[0] + decay * w), b - ETA * g[1]

    plain = adam(ROOTS["outside"], eps=1e-8)

    def adamw(t, now, g, memory):
        w, b = now
        return plain(t, (w - ETA * decay * w, b), g, memory)

    def with_decay(t, now, g, memory):
        return plain(t, now, (g[0] + decay * now[0], g[1]), memory)

    rule = {"sgd": sgd, "adamw": adamw, "adam": with_decay}[kind]
    choice = OPTIMIZERS.choice(kind, weight_decay=decay, decay_biases=False)
    np.testing.assert_allclose(
        trained(choice, updates), by_rule(rule, updates), rtol=1e-12, atol=1e-15
    )


@EVERY
def test_a_penalty_in_the_loss_is_decay_that_spares_the_biases(updates):
    """C = C₀ + (λ/2)Σw², as in Nielsen (2015), chapter 3."""
    decay = 0.3
    loss = Loss("half_squared_error", l2=decay)
    plain = OPTIMIZERS.choice("sgd")
    spared = OPTIMIZERS.choice("sgd", weight_decay=decay, decay_biases=False)
    np.testing.assert_allclose(
        trained(plain, updates, loss=loss), trained(spared, updates), rtol=1e-13
    )
    problem, start = neuron(plain, loss=loss)
    losses = np.empty(updates)
    Trainer(problem, start).run(updates, losses)
    w, b = W, B
    for found in losses:
        slope = w * X + b - Y
        assert found == pytest.approx(slope**2 / 2 + decay / 2 * w * w, rel=1e-13)
        w, b = w - ETA * (slope * X + decay * w), b - ETA * slope


@pytest.mark.parametrize("by", [{"batch_size": 3}, {"accumulation_steps": 2}, {}])
@pytest.mark.parametrize("reduction", ["mean", "sum"])
def test_the_penalty_counts_once_an_update(by, reduction):
    """However the samples of the update are gathered."""
    network = Network(("x",), (Layer(1, ACTIVATIONS.choice("tanh")),))
    x, y = np.array([[0.3], [-1.0], [2.0]]), np.array([[0.1], [0.5], [-0.2]])
    training = Training(
        OPTIMIZERS.choice("sgd"), SCHEDULES.choice("constant"), ETA, **by
    )
    loss = Loss("half_squared_error", reduction, l2=0.3)
    problem = Problem(network, loss, training, frozen(x), frozen(y))
    start = Checkpoint(Parameters.of(network, [[[W]]], [[B]]))
    losses = np.empty(1)
    Trainer(problem, start).run(1, losses)
    count = len(x) if "batch_size" in by else by.get("accumulation_steps", 1)
    each = [
        (math.tanh(W * v + B) - t) ** 2 / 2 for (v,), (t,) in zip(x, y, strict=True)
    ]
    data = sum(each[:count]) / (count if reduction == "mean" else 1)
    assert losses[0] == pytest.approx(data + 0.3 / 2 * W * W, rel=1e-13)


@pytest.mark.parametrize("kind", [k for k, entry in LOSSES.items() if entry.summed])
def test_losses_summed_over_outputs_are_k_times_the_mean(kind):
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    last = LOSSES[kind].last_activation or "tanh"
    network = Network(("x",), (Layer(3, ACTIVATIONS.choice(last)),))
    weights, biases = np.array([[0.4], [-0.7], [1.9]]), np.array([0.1, 0.3, -0.2])
    x, y = np.array([[0.8]]), np.array([[0.0, 1.0, 0.6]])
    training = Training(OPTIMIZERS.choice("sgd"), SCHEDULES.choice("constant"), ETA)
    problem = Problem(
        network, Loss(kind, "mean", "sum"), training, frozen(x), frozen(y)
    )
    start = Checkpoint(Parameters.of(network, [weights], [biases]))
    trace = trace_update(problem, start, Group((np.array([0]),), 0, 0))
    W_, b_ = (torch.tensor(each, requires_grad=True) for each in (weights, biases))
    z = torch.tensor(x) @ W_.T + b_
    target, nn = torch.tensor(y), torch.nn
    loss = {
        "mean_squared_error": lambda: nn.MSELoss(reduction="sum")(
            torch.tanh(z), target
        ),
        "absolute_error": lambda: nn.L1Loss(reduction="sum")(torch.tanh(z), target),
        "huber": lambda: nn.HuberLoss(reduction="sum")(torch.tanh(z), target),
        "binary_cross_entropy": lambda: nn.BCEWithLogitsLoss(reduction="sum")(
            z, target
        ),
    }[kind]()
    loss.backward()
    assert trace.loss == pytest.approx(loss.item(), rel=1e-13)
    np.testing.assert_allclose(trace.gradient.W(1), W_.grad, rtol=1e-13)
    np.testing.assert_allclose(trace.gradient.b(1), b_.grad, rtol=1e-13)


def test_the_sum_of_outputs_starts_from_a_slope_of_1():
    problem, start = neuron(OPTIMIZERS.choice("sgd"), loss=Loss("output_sum"))
    trace = trace_update(problem, start, Group((np.array([0]),), 0, 0))
    assert trace.loss == W * X + B
    assert trace.micro_batches[0].layers[0].dL_da.tolist() == [[1.0]]
    assert trace.gradient.flat.tolist() == [X, 1.0]
    assert trace.micro_batches[0].dL_dx.tolist() == [[W]]


def test_the_inverse_schedule():
    schedule = SCHEDULES.choice("inverse", decay=0.5)
    rates = [learning_rate(0.3, schedule, n) for n in range(4)]
    assert rates == pytest.approx([0.3, 0.2, 0.15, 0.12], rel=1e-15)


def test_every_number_rounded_to_three_decimals():
    """The first example of the one neuron, as whoever writes each line down."""
    sigmoid = ACTIVATIONS.choice("sigmoid")
    network = Network(("x",), (Layer(2, sigmoid), Layer(1, sigmoid)))
    training = Training(
        OPTIMIZERS.choice("sgd", momentum=0.9), SCHEDULES.choice("constant"), 0.5
    )
    weights, biases = [[[0.37], [-0.81]], [[1.25, 0.66]]], [[0.15, 0.4], [-0.3]]
    problem = Problem(
        network,
        Loss("squared_error"),
        training,
        frozen([[0.77], [-0.4]]),
        frozen([[1.0], [0.2]]),
    )
    start = Checkpoint(Parameters.of(network, weights, biases))
    group = Group((np.array([0, 1]),), 0, 0)
    trace = trace_update(problem, start, group, by_hand=ByHand(3, everything=True))

    def r(value):
        """Halves away from zero; none comes up here that floats would turn."""
        return math.copysign(math.floor(abs(value) * 1000 + 0.5 + 1e-9) / 1000, value)

    (w11, w21), (v1, v2) = (0.37, -0.81), weights[1][0]
    parts, losses, dx = [], [], []
    for x, y in ((0.77, 1.0), (-0.4, 0.2)):
        z = [r(w11 * x + 0.15), r(w21 * x + 0.4)]
        a = [r(1 / (1 + math.exp(-k))) for k in z]
        z2 = r(v1 * a[0] + v2 * a[1] - 0.3)
        out = r(1 / (1 + math.exp(-z2)))
        losses.append(r((y - out) ** 2))
        dout = r(2 * (out - y))
        d2 = r(dout * r(out * (1 - out)))
        da = [r(d2 * v1), r(d2 * v2)]
        d1 = [r(s * r(k * (1 - k))) for s, k in zip(da, a, strict=True)]
        dx.append(r(d1[0] * w11 + d1[1] * w21))
        # ∂L/∂w from its factors, as the board has it: each slope is a line of its own.
        parts.append(
            [r(d1[0] * x), d1[0], r(d1[1] * x), d1[1], r(d2 * a[0]), r(d2 * a[1]), d2]
        )
    gradient = [r((one + other) / 2) for one, other in zip(*parts, strict=True)]
    old = [0.37, 0.15, -0.81, 0.4, 1.25, 0.66, -0.3]
    new = [r(w - 0.5 * g) for w, g in zip(old, gradient, strict=True)]
    batch = trace.micro_batches[0]
    assert batch.sample_losses.tolist() == losses
    assert trace.loss == r(sum(losses) / 2)
    assert batch.dL_dx[:, 0].tolist() == dx
    assert trace.gradient.flat.tolist() == pytest.approx(gradient, abs=1e-12)
    assert trace.after.parameters.flat.tolist() == pytest.approx(new, abs=1e-12)
