"""What is measured, against plain definitions, the trainer, and PyTorch's hooks."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from paths import EXAMPLES
from random_problems import problems

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.engine.network import Parameters, frozen
from bpviz_desktop.engine.textbook.passes import run_batch
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import Checkpoint
from bpviz_desktop.model import edits, structure
from bpviz_desktop.model.diagnosis.evidence import Evidence
from bpviz_desktop.model.diagnosis.in_layers import dead
from bpviz_desktop.model.diagnosis.probe import (
    flat_below,
    measured_samples,
    next_step,
    probe,
    slope_at,
    steepest,
)
from bpviz_desktop.model.project.file import load

NAMES = sorted(path.stem for path in EXAMPLES.rglob("*.bpviz"))
PATHS = {path.stem: path for path in EXAMPLES.rglob("*.bpviz")}


def rms(values):
    return np.sqrt(np.mean(np.square(values)))


@pytest.mark.parametrize("reduction", ["mean", "sum"])
@pytest.mark.parametrize("name", NAMES)
def test_that_a_probe_is_what_the_textbook_computes(name, reduction):
    document = load(PATHS[name])
    loss = replace(document.loss, reduction=reduction)
    problem = replace(document.problem, loss=loss)
    found = probe(problem, document.checkpoint)
    batch = run_batch(problem, document.parameters, range(len(problem.x)))
    assert found.loss == pytest.approx(batch.sample_losses.mean(), rel=1e-12)
    gradient = batch.dL_dparameters
    for at, layer in enumerate(batch.layers, start=1):
        k = at - 1
        assert found.dL_dz[k] == pytest.approx(rms(layer.dL_dz), rel=1e-9)
        assert found.dL_da[k] == pytest.approx(rms(layer.dL_da), rel=1e-9)
        norm = np.linalg.norm(gradient.W(at))
        assert found.gradient[k] == pytest.approx(norm, rel=1e-9)
        norm = np.linalg.norm(document.parameters.W(at))
        assert found.weight[k] == pytest.approx(norm, rel=1e-12)
        if at < document.network.depth:
            means = np.abs(layer.da_dz).mean(axis=0)
            W = np.abs(document.parameters.W(at + 1))
            products = [W[j, i] * means[i] for j, i in np.ndindex(W.shape)]
            expected = np.mean(products) * found.path[at]
            assert found.path[k] == pytest.approx(expected, rel=1e-12)
        if layer.da_dz.ndim == 2:
            assert found.slope[k] == pytest.approx(np.abs(layer.da_dz).mean())


@given(problems(), st.integers(0, 4))
def test_that_the_next_step_is_the_one_the_trainer_makes(made, updates):
    problem, start = made
    trainer = Trainer(problem, start)
    trainer.run(updates)
    before = trainer.checkpoint()
    if trainer.run(1) < 1:
        return
    made = trainer.checkpoint().parameters.flat - before.parameters.flat
    told = next_step(problem, before)
    # What an optimizer divides by may be rounding itself: held to the size of the step.
    np.testing.assert_allclose(told, made, atol=1e-9 * (1 + np.abs(made).max()))


def test_the_steepest_slopes_of_textbooks():
    for kind, slope in (("sigmoid", 0.25), ("tanh", 1.0), ("relu", 1.0)):
        assert steepest(ACTIVATIONS.choice(kind)) == pytest.approx(slope, abs=1e-12)
    assert steepest(ACTIVATIONS.choice("silu")) == pytest.approx(1.0998, abs=1e-4)
    assert slope_at(ACTIVATIONS.choice("softmax"), np.zeros(3)).tolist() == [0.25] * 3


@pytest.mark.parametrize("kind", ACTIVATIONS)
def test_which_activations_flatten(kind):
    """A rectifier cuts off, a leaky one goes on: neither saturates."""
    rounded = ("elu", "gelu", "silu", "softplus", "bipolar_sigmoid", "scaled_tanh")
    flattens = kind in ("sigmoid", "tanh", *rounded)
    assert (flat_below(ACTIVATIONS.choice(kind)) > 0) == flattens


def test_a_unit_that_no_sample_reaches_is_dead():
    document = load(EXAMPLES / "problems" / "dead_relu.bpviz")
    x, parameters = document.data.inputs, document.parameters
    z = x @ parameters.W(1).T + parameters.b(1)
    found = probe(document.problem, document.checkpoint)
    assert found.dead[0].tolist() == (z <= 0).all(axis=0).tolist()
    assert found.dead[0].sum() == 7
    assert not found.saturated[0].any() and not found.twins[0].any()


def test_the_neuron_of_nielsen_is_saturated():
    document = load(EXAMPLES / "problems" / "saturated.bpviz")
    found = probe(document.problem, document.checkpoint)
    s = 1 / (1 + np.exp(-4.0))
    assert found.slope[0] == pytest.approx(s * (1 - s), rel=1e-12)
    assert found.saturated[0].all()


def test_that_cross_entropy_cancels_what_saturates():
    document = load(EXAMPLES / "problems" / "saturated_cured.bpviz")
    assert LOSSES[document.loss.kind].from_z
    found = probe(document.problem, document.checkpoint)
    assert found.slope[0] < 0.02 and not found.saturated[0].any()


@pytest.mark.parametrize("factor", [1.0, 1e-9, 1e9])
def test_units_with_equal_weights(factor):
    document = load(EXAMPLES / "circles.bpviz")
    flat = document.parameters.flat * factor
    weights = Parameters(document.network.widths, flat)
    block, after = weights.block(1).copy(), weights.W(2).copy()
    block[4], after[:, 4] = block[1], after[:, 1]
    # The last digits may differ: sums are made in another order.
    block[4, 0] *= 1 + 1e-15
    made = Parameters.of(
        document.network,
        [block[:, :-1], after, weights.W(3)],
        [block[:, -1], weights.b(2), weights.b(3)],
    )
    found = probe(document.problem, Checkpoint(made))
    assert np.flatnonzero(found.twins[0]).tolist() == [1, 4]
    assert not found.twins[1].any() and not found.twins[2].any()
    block[4, 0] *= 1 + 1e-6
    made = made.with_values({(1, 4, 0): float(block[4, 0])})
    assert not probe(document.problem, Checkpoint(made)).twins[0].any()


@pytest.mark.parametrize(
    "name", ["circles", "iris", "deep_sigmoid", "sine", "dead_relu"]
)
def test_that_hooks_of_pytorch_see_the_same(name):
    """Modules of its own, their gradients caught on the way back."""
    torch = pytest.importorskip("torch")
    document = load(PATHS[name])
    network, parameters = document.network, document.parameters
    x = torch.tensor(document.data.inputs)
    modules, caught = [], {}
    for at, layer in enumerate(network.layers, start=1):
        linear = torch.nn.Linear(network.widths[at - 1], layer.units).double()
        with torch.no_grad():
            linear.weight.copy_(torch.tensor(parameters.W(at)))
            linear.bias.copy_(torch.tensor(parameters.b(at)))
        modules.append(linear)
    y = torch.tensor(document.data.targets)

    def keep(key):
        return lambda grad: caught.__setitem__(key, grad.detach().numpy().copy())

    a, slopes = x, []
    acts = {
        "sigmoid": torch.sigmoid,
        "tanh": torch.tanh,
        "relu": torch.relu,
        "identity": lambda z: z,
        "softmax": lambda z: torch.softmax(z, dim=1),
    }
    for at, (linear, layer) in enumerate(
        zip(modules, network.layers, strict=True), start=1
    ):
        z = linear(a)
        z.register_hook(keep(("z", at)))
        kind = layer.activation.kind
        a = acts[kind](z)
        a.register_hook(keep(("a", at)))
        slopes.append((z.detach(), acts[kind]))
    losses = {
        "squared_error": lambda: ((a - y) ** 2).sum(dim=1),
        "half_squared_error": lambda: 0.5 * ((a - y) ** 2).sum(dim=1),
        "binary_cross_entropy": lambda: torch.nn.functional.binary_cross_entropy(
            a, y, reduction="none"
        ).mean(dim=1),
        "cross_entropy": lambda: -(y * torch.log(a)).sum(dim=1),
    }
    each = losses[document.loss.kind]()
    # The sum, so that what is caught is of each sample's own loss.
    each.sum().backward()
    found = probe(document.problem, document.checkpoint)
    assert found.loss == pytest.approx(float(each.detach().mean()), rel=1e-9)
    for at, linear in enumerate(modules, start=1):
        k = at - 1
        assert found.dL_dz[k] == pytest.approx(rms(caught["z", at]), rel=1e-9)
        assert found.dL_da[k] == pytest.approx(rms(caught["a", at]), rel=1e-9)
        norm = float(linear.weight.grad.norm()) / len(x)
        assert found.gradient[k] == pytest.approx(norm, rel=1e-9)
        z, act = slopes[k]
        if act is not acts["softmax"]:
            z = z.clone().requires_grad_()
            act(z).sum().backward()
            dead = (z.grad.numpy() == 0).all(axis=0)
            assert found.slope[k] == pytest.approx(float(z.grad.abs().mean()), rel=1e-9)
            if act is acts["relu"]:
                assert found.dead[k].tolist() == dead.tolist()


def test_that_of_very_many_samples_some_are_measured_and_that_is_said():
    document = load(EXAMPLES / "problems" / "dead_relu.bpviz")
    many = 20_001
    rows = np.arange(many) % len(document.data.inputs)
    data = replace(
        document.data,
        inputs=frozen(document.data.inputs[rows]),
        targets=frozen(document.data.targets[rows]),
    )
    problem = replace(document, data=data).problem
    chosen = measured_samples(problem)
    assert len(chosen) == 10_000 and chosen[0] == 0 and chosen[-1] == many - 1
    evidence = Evidence(
        problem,
        document.checkpoint,
        (probe(problem, document.checkpoint),),
        np.empty(0),
    )
    words = dead(evidence).measured_words
    assert words == "7 of 8 units of layer 1: f′ = 0 for all of 10,000 samples"


def test_that_a_skip_tells_units_apart():
    """Equal weights, but what is added to them differs: so do their gradients."""
    document = edits.draw_anew(load(EXAMPLES / "deep_sigmoid.bpviz"), "constant", 0)
    found = probe(document.problem, document.checkpoint)
    assert all(found.twins[at].all() for at in range(10))
    document = structure.set_skip(document, 4, 2)
    found = probe(document.problem, document.checkpoint)
    assert [bool(each.any()) for each in found.twins[:5]] == [
        *(True, False, True, False, True)
    ]
