"""The graph of a network: its numbers are the board's, PyTorch's and the textbook's."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from paths import EXAMPLES
from random_problems import document_of, problems

from bpviz_desktop.engine.autodiff.graph import LOSS
from bpviz_desktop.engine.autodiff.of_network import network_graph, node_count
from bpviz_desktop.engine.board.values import value_of
from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.screen.lesson import trace_of

FILES = sorted(EXAMPLES.glob("**/*.bpviz"))


def expect_board(document, sample=0):
    """Every node that belongs to a number of the board has it, both ways."""
    by_hand = document.display.by_hand
    decimals = by_hand.decimals if by_hand else None
    graph = network_graph(document.problem, document.parameters, sample, decimals)
    trace = trace_of(document, (sample,))
    back, needed = graph.backward(), graph.needs_gradient()
    seen = 0
    for at, node in enumerate(graph.nodes):
        if node.term is not None:
            wanted = value_of(trace, node.term)
            assert graph.values[at] == pytest.approx(wanted, abs=1e-12, rel=1e-12)
            seen += 1
        if node.slope_term is not None:
            wanted = value_of(trace, node.slope_term)
            found = back.gradients[at]
            if np.isnan(found) and (wanted == 0 or not needed[at]):
                continue  # none comes back to what leads nowhere, or cannot move
            assert found == pytest.approx(wanted, abs=1e-12, rel=1e-12)
    return graph, seen


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_examples(path):
    document = load(path)
    graph, seen = expect_board(document)
    network = document.network
    units, wires = sum(network.widths), 0
    for at in range(1, network.depth + 1):
        wires += int(network.connected(at).sum())
    # z and a of each unit, inputs and targets, weights and biases, the loss.
    wanted = 2 * sum(network.widths[1:]) + network.widths[0] + network.widths[-1]
    assert seen == wanted + wires + sum(network.widths[1:]) + 1
    assert abs(node_count(network) - len(graph.nodes)) <= 4 * units


@pytest.mark.parametrize("name", ["iris", "circles", "mazur_2_2_2"])
@pytest.mark.parametrize("decimals", [1, 2])
def test_rounding_by_hand(name, decimals):
    """Cross entropies go back from what the answers were rounded to, as on paper."""
    document = load(EXAMPLES / f"{name}.bpviz")
    display = replace(document.display, by_hand_decimals=decimals)
    expect_board(replace(document, display=display))


@settings(max_examples=100, deadline=None)
@given(made=problems(), decimals=st.sampled_from([None, None, 2]))
def test_random_networks(made, decimals):
    document = document_of(made)
    # The penalty belongs to the update; a sample's loss has none.
    document = replace(document, loss=replace(document.loss, l2=0.0))
    display = replace(document.display, by_hand_decimals=decimals)
    expect_board(replace(document, display=display), len(document.data.inputs) - 1)


@settings(max_examples=100, deadline=None)
@given(made=problems())
def test_random_networks_by_pytorch(made):
    torch = pytest.importorskip("torch")
    problem, start = made
    graph = network_graph(problem, start.parameters, 0)
    back, needed = graph.backward(), graph.needs_gradient()
    known = torch_numbers(torch, problem, start.parameters)
    for at, node in enumerate(graph.nodes):
        if node.term is None or node.term.kind == "y":
            continue
        value, gradient = known[
            node.term.kind, node.term.layer, node.term.j, node.term.i
        ]
        scale = 1e-12 * (1 + abs(value))
        assert abs(graph.values[at] - value) <= scale
        found = back.gradients[at]
        leads_nowhere = np.isnan(found) and gradient == 0
        if gradient is None or leads_nowhere or not needed[at]:
            continue  # what cannot move here PyTorch asks for all the same
        assert abs(found - gradient) <= 1e-12 * (1 + abs(gradient))


def torch_numbers(torch, problem, parameters):
    """Value and gradient of every z, a, w, b, x and of the loss, by autograd."""
    nn = torch.nn.functional
    known = {}
    x = torch.tensor(problem.x[0], requires_grad=True)
    y = torch.tensor(problem.y[0])
    activations = {
        "identity": lambda z: z * 1.0,
        "sigmoid": torch.sigmoid,
        "tanh": torch.tanh,
        "relu": torch.relu,
        "leaky_relu": lambda z: nn.leaky_relu(z, 0.2),
        "elu": nn.elu,
        "gelu": nn.gelu,
        "silu": nn.silu,
        "softplus": lambda z: nn.softplus(z, threshold=40.0),
        "softsign": nn.softsign,
        "bipolar_sigmoid": lambda z: torch.tanh(z / 2),
        "scaled_tanh": lambda z: 1.7159 * torch.tanh(2 * z / 3),
        "softmax": lambda z: torch.softmax(z, 0),
    }
    outputs, kept = [x], [("x", None, x)]
    for at, layer in enumerate(problem.network.layers, start=1):
        W = torch.tensor(parameters.W(at).copy(), requires_grad=True)
        b = torch.tensor(parameters.b(at).copy(), requires_grad=layer.train_biases)
        wires = torch.tensor(problem.network.connected(at).copy())
        z = torch.where(wires, W, 0.0) @ outputs[-1] + b
        a = activations[layer.activation.kind](z)
        if layer.skip_from is not None:
            a = a + outputs[layer.skip_from]
        outputs.append(a)
        kept += [("W", at, W), ("b", at, b), ("z", at, z), ("a", at, a)]
    over = torch.mean if problem.loss.over_outputs == "mean" else torch.sum
    losses = {
        "squared_error": ((y - a) ** 2).sum,
        "half_squared_error": lambda: 0.5 * ((y - a) ** 2).sum(),
        "mean_squared_error": lambda: over((y - a) ** 2),
        "absolute_error": lambda: over((y - a).abs()),
        "huber": lambda: over(nn.huber_loss(a, y, reduction="none")),
        "binary_cross_entropy": lambda: over(
            nn.binary_cross_entropy_with_logits(z, y, reduction="none")
        ),
        "cross_entropy": lambda: -(y * torch.log_softmax(z, 0)).sum(),
        "output_sum": a.sum,
    }
    assert set(losses) == set(LOSSES)
    loss = losses[problem.loss.kind]()
    for _, _, tensor in kept:
        if tensor.requires_grad:
            tensor.retain_grad()
    loss.backward()
    known["L", None, None, None] = (loss.item(), None)
    for kind, at, tensor in kept:
        grads = tensor.grad
        for index in np.ndindex(*tensor.shape):
            j, i = (*index, None)[:2]
            place = (kind, j, None, None) if kind == "x" else (kind, at, j, i)
            # Of a loss that is computed from z, nothing comes to the last a.
            grad = None if grads is None else grads[index].item()
            known[place] = (tensor[index].item(), grad)
    return known


def test_groups_are_the_neurons():
    document = load(EXAMPLES / "mazur_2_2_2.bpviz")
    graph = network_graph(document.problem, document.parameters, 0)
    layers = {node.group.layer for node in graph.nodes if node.group}
    assert layers == {0, 1, 2, LOSS}
    for node in graph.nodes:
        if node.term is not None and node.term.kind in ("z", "a", "W", "b"):
            assert node.group == (node.term.layer, node.term.j)


def test_that_gradients_of_used_values_add_up():
    """Mazur's h₁ leads to the loss along two paths: 0.0554 and −0.0190."""
    document = load(EXAMPLES / "mazur_2_2_2.bpviz")
    graph = network_graph(document.problem, document.parameters, 0)
    back = graph.backward()
    at = next(
        k
        for k, node in enumerate(graph.nodes)
        if node.term and node.term[:3] == ("a", 1, 0)
    )
    amounts = sorted(each.amount for each in back.passed[at])
    assert amounts == pytest.approx([-0.019049, 0.055399], abs=1e-6)
    assert back.passed[at][-1].total == pytest.approx(0.036350, abs=1e-6)
    assert [each.amount for each in back.passed[at]] == amounts[::-1]  # o₁ first


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_way_back(path):
    """Reverse topological: each node after all that use it; neurons as on the board."""
    document = load(path)
    graph = network_graph(document.problem, document.parameters, 0)
    order = graph.backward().order
    turn = {at: k for k, at in enumerate(order)}
    assert order[0] == graph.root and len(turn) == len(order)
    for at in order:
        for source in graph.nodes[at].inputs:
            if source in turn:
                assert turn[source] > turn[at]
    sums = [graph.nodes[at].term for at in order if graph.nodes[at].term]
    z = [(term.layer, term.j) for term in sums if term.kind == "z"]
    assert z == sorted(z, key=lambda place: (-place[0], place[1]))


def test_that_a_frozen_bias_needs_no_gradient():
    """Mazur's are, iris's are not."""
    for name, wanted in (("mazur_2_2_2", False), ("iris", True)):
        document = load(EXAMPLES / f"{name}.bpviz")
        graph = network_graph(document.problem, document.parameters, 0)
        needed = graph.needs_gradient()
        biases = [
            at
            for at, node in enumerate(graph.nodes)
            if node.term is not None and node.term.kind == "b"
        ]
        assert {needed[at] for at in biases} == {wanted}
        assert all((at in graph.leaves) == wanted for at in biases)
