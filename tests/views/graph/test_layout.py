"""Where the boxes stand: rows, order, distances; what is folded."""

import itertools

import pytest
from paths import EXAMPLES

from bpviz_desktop.engine.autodiff.graph import LOSS, Group
from bpviz_desktop.engine.autodiff.of_network import network_graph
from bpviz_desktop.model.laboratory.expression import read_expression
from bpviz_desktop.model.laboratory.folding import FOLDS, fold, usual_fold
from bpviz_desktop.model.project.file import load
from bpviz_desktop.views.panels.graph.layout import place

NAMES = ["one_neuron", "mazur_2_2_2", "xor", "iris", "circles", "deep_sigmoid"]
GAP = 8.0


def graph_of(name):
    document = load(EXAMPLES / f"{name}.bpviz")
    return network_graph(document.problem, document.parameters, 0)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("how", FOLDS)
def test_that_nothing_overlaps_and_lines_lead_down(name, how):
    graph = graph_of(name)
    folded = fold(graph, how)
    widths = [60.0 + 10 * (at % 4) for at in range(len(folded.boxes))]
    placed = place(folded, widths, GAP)
    assert sorted(itertools.chain(*placed.rows)) == list(range(len(folded.boxes)))
    for row in placed.rows:
        ordered = sorted(row, key=placed.x.__getitem__)
        for one, two in itertools.pairwise(ordered):
            apart = placed.x[two] - placed.x[one]
            assert apart >= (widths[one] + widths[two]) / 2 + GAP - 1e-6
    for wire in folded.wires:
        assert placed.row_of[wire.source] < placed.row_of[wire.target]
    edges = [
        (placed.x[at] - width / 2, placed.x[at] + width / 2)
        for at, width in enumerate(widths)
    ]
    assert min(edges)[0] == pytest.approx(0.0, abs=1e-9)
    assert max(right for _, right in edges) == pytest.approx(placed.width)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("how", FOLDS)
def test_that_every_node_is_in_one_box(name, how):
    graph = graph_of(name)
    folded = fold(graph, how)
    inside = [node for box in folded.boxes for node in (*box.members, *box.beside)]
    assert sorted(inside) == list(range(len(graph.nodes)))
    ways = sum(len(wire.uses) for wire in folded.wires)
    across = sum(
        folded.box_of[source] != folded.box_of[at]
        for at, node in enumerate(graph.nodes)
        for source in node.inputs
    )
    assert ways == across


def crossings(placed, folded):
    """Pairs of lines between the same two rows that cross, counted one by one."""
    lines = [
        (placed.row_of[w.source], placed.row_of[w.target], w.source, w.target)
        for w in folded.wires
    ]
    x = placed.x
    return sum(
        one[:2] == two[:2] and (x[one[2]] - x[two[2]]) * (x[one[3]] - x[two[3]]) < 0
        for one, two in itertools.combinations(lines, 2)
    )


def test_that_a_chain_has_no_crossings():
    sources = [
        "x = 1\ny = 2\nz = 3\nloss = (x*y + exp(y)) * sin(z*x)",
        "x = 2\ny = 1\nw = 1\nb = 0\nloss = (y - sigmoid(w*x + b))**2",
        "\n".join(f"a{k} = {k}" for k in range(8))
        + "\nloss = "
        + " + ".join(f"a{k} * a{7 - k}" for k in range(4)),
    ]
    for source in sources:
        folded = fold(read_expression(source).graph, "operations")
        placed = place(folded, [60.0] * len(folded.boxes), GAP)
        assert crossings(placed, folded) == 0, source


def test_mazurs_crossings_are_those_that_must_be():
    """Two inputs that both lead to two neurons: one crossing in each layer."""
    folded = fold(graph_of("mazur_2_2_2"), "operations")
    placed = place(folded, [60.0] * len(folded.boxes), GAP)
    assert crossings(placed, folded) == 2


def test_what_is_folded_at_first():
    wanted = {"mazur_2_2_2": "operations", "circles": "neurons"}
    for name, how in wanted.items():
        assert usual_fold(graph_of(name)) == how


def test_that_a_neuron_and_a_layer_can_be_unfolded_alone():
    graph = graph_of("circles")
    neurons = fold(graph, "neurons")
    one = fold(graph, "neurons", frozenset({Group(1, 3)}))
    # Two products, a sum, tanh instead of one box; weights and bias beside.
    assert len(one.boxes) == len(neurons.boxes) + 3
    layers = fold(graph, "layers")
    opened = fold(graph, "layers", frozenset({Group(1, -1)}))
    assert len(opened.boxes) == len(layers.boxes) + 7
    whole = fold(graph, "neurons", frozenset({Group(LOSS, -1)}))
    assert len(whole.boxes) == len(neurons.boxes)  # a single operation


def test_that_a_softmax_is_folded_as_a_whole():
    """Each of its answers needs every z of the layer."""
    folded = fold(graph_of("iris"), "neurons")
    groups = [box.group for box in folded.boxes if box.group]
    assert Group(2, -1) in groups and Group(2, 0) not in groups
    opened = fold(graph_of("iris"), "neurons", frozenset({Group(2, -1)}))
    place(opened, [60.0] * len(opened.boxes), GAP)
