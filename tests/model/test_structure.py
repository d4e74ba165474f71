"""Edits of the structure, held against what the network then computes."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from paths import EXAMPLES
from random_problems import document_of, problems

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.engine.textbook.passes import forward
from bpviz_desktop.model import pasting, structure
from bpviz_desktop.model.document import same
from bpviz_desktop.model.edits import EditError
from bpviz_desktop.model.impact import Impact, impact_of
from bpviz_desktop.model.project.file import dump, load, parse


def answers(document):
    """What the network says to its training samples, (samples, K)."""
    passes = forward(document.network, document.parameters, document.data.inputs)
    return passes[-1].a


def documents():
    return problems().map(document_of)


def place_of(draw, document, *, hidden=False):
    """Some neuron."""
    depth = document.network.depth
    layer = draw(st.integers(1 if hidden else 0, depth - 1 if hidden else depth))
    return layer, draw(st.integers(0, document.network.widths[layer] - 1))


def with_silent(document, layer, units):
    """The network with all that these hidden neurons pass on taken away."""
    weights = [
        document.parameters.W(at).copy() for at in range(1, document.network.depth + 1)
    ]
    weights[layer][:, list(units)] = 0.0
    biases = [document.parameters.b(at) for at in range(1, document.network.depth + 1)]
    made = type(document.parameters).of(document.network, weights, biases)
    return replace(document, checkpoint=replace(document.checkpoint, parameters=made))


@settings(max_examples=150)
@given(documents(), st.data())
def test_that_a_moved_neuron_changes_no_answer(document, data):
    layer, j = place_of(data.draw, document)
    for at, each in enumerate(document.network.layers, start=1):
        if each.skip_from is not None and layer in (at, each.skip_from):
            return  # the neurons of a skip are paired by their places
    to = data.draw(st.integers(0, document.network.widths[layer] - 1))
    moved = structure.move_unit(document, layer, j, to)
    before = answers(document)
    if layer == document.network.depth:
        order = list(range(before.shape[1]))
        order.insert(to, order.pop(j))
        before = before[:, order]
        assert np.array_equal(moved.data.targets, document.data.targets[:, order])
    assert answers(moved) == pytest.approx(before, rel=1e-9, abs=1e-12)


@settings(max_examples=150)
@given(documents(), st.data())
def test_that_a_removed_neuron_is_as_one_that_passes_nothing_on(document, data):
    if document.network.depth < 2:
        return
    layer, j = place_of(data.draw, document, hidden=True)
    silent = with_silent(document, layer, [j])
    try:
        removed = structure.remove(document, units=[(layer, j)])
    except EditError as error:
        assert "at least one neuron" in str(error) or "equal widths" in str(error)
        return
    assert answers(removed) == pytest.approx(answers(silent), rel=1e-9, abs=1e-12)


@settings(max_examples=150)
@given(documents(), st.data())
def test_that_a_new_neuron_that_passes_nothing_on_changes_no_answer(document, data):
    if document.network.depth < 2:
        return
    layer, _ = place_of(data.draw, document, hidden=True)
    try:
        added = structure.add_unit(document, layer)
    except EditError as error:
        assert "equal widths" in str(error)
        return
    new = added.network.widths[layer] - 1
    silent = with_silent(added, layer, [new])
    assert answers(silent) == pytest.approx(answers(document), rel=1e-9, abs=1e-12)
    assert added.network.connected(layer)[new].all()


@settings(max_examples=150)
@given(documents(), st.data())
def test_that_a_removed_wire_is_as_one_of_weight_0_and_comes_back(document, data):
    layer, j = place_of(data.draw, document)
    if layer == 0:
        return
    i = data.draw(st.integers(0, document.network.widths[layer - 1] - 1))
    cut = structure.remove(document, wires=[(layer, j, i)])
    zero = document.parameters.with_values({(layer, j, i): 0.0})
    checkpoint = replace(document.checkpoint, parameters=zero)
    assert answers(cut) == pytest.approx(
        answers(replace(document, checkpoint=checkpoint))
    )
    assert not cut.network.connected(layer)[j, i]
    back = structure.restore_wires(cut, [(layer, j, i)])
    assert back.network.connected(layer)[j, i]
    assert (back.parameters.flat != cut.parameters.flat).sum() <= 1


@settings(max_examples=150)
@given(documents(), st.data())
def test_that_every_layer_but_that_behind_a_new_one_keeps_its_values(document, data):
    after = data.draw(st.integers(0, document.network.depth - 1))
    added = structure.add_layer(document, after)
    assert added.network.depth == document.network.depth + 1
    for at in range(1, document.network.depth + 1):
        if at <= after:
            assert np.array_equal(added.parameters.W(at), document.parameters.W(at))
        elif at > after + 1:
            assert np.array_equal(added.parameters.W(at + 1), document.parameters.W(at))
        if at > after:
            assert np.array_equal(added.parameters.b(at + 1), document.parameters.b(at))
    back = structure.remove_layers(added, [after + 1])
    assert back.network.widths == document.network.widths


def test_that_a_skip_needs_equal_widths_and_says_so():
    xor = load(EXAMPLES / "xor.bpviz")
    with pytest.raises(EditError, match="equal widths: 2 and 3"):
        structure.set_skip(xor, 1, 0)
    wider = structure.set_skip(structure.add_layer(xor, 1), 2, 1)
    with pytest.raises(
        EditError, match="Hidden 1 leads to Hidden 2: remove that first"
    ):
        structure.add_unit(wider, 1)
    assert structure.set_skip(wider, 2, None).network.layers[1].skip_from is None


@pytest.mark.parametrize("kind", list(ACTIVATIONS))
@pytest.mark.parametrize("name", ["xor", "iris", "circles", "sine"])
def test_that_the_loss_follows_the_last_activation_where_it_must(name, kind):
    document = load(EXAMPLES / f"{name}.bpviz")
    changed = structure.set_activation(document, document.network.depth, kind)
    assert changed.network.layers[-1].activation.kind == kind
    assert LOSSES[changed.loss.kind].last_activation in (None, kind)
    assert same(parse(dump(changed), "here"), changed)


@pytest.mark.parametrize(
    "name",
    ["<img src=x>", "=cmd|'/C calc'!A0", r"\input{/etc/passwd}", "x" * 200, "אבג"],
)
def test_that_names_are_taken_literally_and_the_run_goes_on(name):
    xor = load(EXAMPLES / "xor.bpviz")
    for changed in (
        structure.rename_unit(xor, 0, 1, name),
        structure.rename_unit(xor, 1, 2, name),
        structure.rename_unit(xor, 2, 0, name),
        structure.rename_layer(xor, 1, name),
    ):
        assert impact_of(xor, changed) is Impact.NOTHING
        assert same(parse(dump(changed), "here"), changed)
        assert name in dump(changed).decode() or name.startswith("\\")


def test_that_a_name_is_a_line_of_at_most_200_characters():
    xor = load(EXAMPLES / "xor.bpviz")
    for name in ("x" * 201, "a\nb", "a\u2028b"):
        with pytest.raises(EditError):
            structure.rename_unit(xor, 1, 0, name)


def test_that_an_input_takes_its_column_along():
    iris = load(EXAMPLES / "iris.bpviz")
    less = structure.remove(iris, units=[(0, 1)])
    assert less.network.inputs == (*iris.network.inputs[:1], *iris.network.inputs[2:])
    assert np.array_equal(less.data.inputs, np.delete(iris.data.inputs, 1, axis=1))
    more = structure.add_unit(iris, 0)
    assert (more.data.inputs[:, -1] == 0).all() and more.data.inputs.shape[1] == 5
    assert answers(more) == pytest.approx(answers(iris))
    assert same(parse(dump(more), "here"), more)
    assert iris.data.source and not more.data.source
    assert structure.add_unit(iris, 1).data is iris.data
    with pytest.raises(EditError, match="target"):
        structure.remove(iris, units=[(3 if iris.network.depth == 3 else 2, 0)])


@settings(max_examples=100)
@given(documents(), st.data())
def test_that_a_twin_computes_what_its_original_does(document, data):
    if document.network.depth < 2:
        return
    layer, j = place_of(data.draw, document, hidden=True)
    try:
        doubled = pasting.duplicate_units(document, [(layer, j)])
    except EditError as error:
        assert "equal widths" in str(error)
        return
    last = doubled.network.widths[layer] - 1
    passes = forward(doubled.network, doubled.parameters, doubled.data.inputs)
    assert np.array_equal(passes[layer - 1].a[:, j], passes[layer - 1].a[:, last])
    silent = with_silent(doubled, layer, [last])
    assert answers(silent) == pytest.approx(answers(document), rel=1e-9, abs=1e-12)
