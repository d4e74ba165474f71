"""Copy, cut, paste, duplicate: held against what the network then computes."""

import json
import random
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from paths import EXAMPLES
from random_problems import document_of, problems

from bpviz_desktop.engine.textbook.passes import forward
from bpviz_desktop.model import pasting, structure
from bpviz_desktop.model.document import same
from bpviz_desktop.model.edits import EditError
from bpviz_desktop.model.project.error import ProjectError
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.project.fragment import (
    dump_fragment,
    is_fragment,
    parse_fragment,
)


def answers(document):
    """What the network says to its training samples, (samples, K)."""
    return forward(document.network, document.parameters, document.data.inputs)[-1].a


def xor():
    return load(EXAMPLES / "xor.bpviz")


def through_text(fragment):
    again = parse_fragment(dump_fragment(fragment))
    assert same(again, fragment)
    return again


def has_skip(document, layer):
    return any(
        each.skip_from is not None and layer in (at, each.skip_from)
        for at, each in enumerate(document.network.layers, start=1)
    )


@settings(max_examples=100)
@given(problems().map(document_of), st.data())
def test_that_a_hidden_neuron_cut_and_pasted_back_changes_no_answer(document, data):
    network = document.network
    wide = [
        at
        for at in range(1, network.depth)
        if network.widths[at] > 1 and not has_skip(document, at)
    ]
    if not wide:
        return
    layer = data.draw(st.sampled_from(wide))
    j = data.draw(st.integers(0, network.widths[layer] - 1))
    fragment = through_text(pasting.copied_units(document, [(layer, j)]))
    cut = pasting.cut_units(document, [(layer, j)])
    back = pasting.paste(cut, fragment, None)
    assert back.network.widths == network.widths
    np.testing.assert_allclose(answers(back), answers(document), atol=1e-12)
    assert int(back.network.connected(layer).sum()) == int(
        network.connected(layer).sum()
    )


@settings(max_examples=100)
@given(problems().map(document_of), st.data())
def test_that_a_pasted_twin_counts_twice(document, data):
    network = document.network
    layers = [at for at in range(1, network.depth) if not has_skip(document, at)]
    if not layers:
        return
    layer = data.draw(st.sampled_from(layers))
    j = data.draw(st.integers(0, network.widths[layer] - 1))
    fragment = through_text(pasting.copied_units(document, [(layer, j)]))
    twice = pasting.paste(document, fragment, layer)
    assert same(twice, pasting.duplicate_units(document, [(layer, j)]))
    weights = [document.parameters.W(at).copy() for at in range(1, network.depth + 1)]
    weights[layer][:, j] *= 2
    biases = [document.parameters.b(at) for at in range(1, network.depth + 1)]
    made = type(document.parameters).of(network, weights, biases)
    loud = replace(document, checkpoint=replace(document.checkpoint, parameters=made))
    np.testing.assert_allclose(answers(twice), answers(loud), rtol=1e-9, atol=1e-9)


def test_that_a_doubled_layer_is_gone_through_twice():
    document = structure.add_layer(xor(), 1)  # 2-3-3-1: what leads into it fits again
    twice = pasting.duplicate_layers(document, [2])
    assert twice.network.widths == (2, 3, 3, 3, 1)
    a = document.data.inputs
    for at in (1, 2, 2, 3):
        W, b = document.parameters.W(at), document.parameters.b(at)
        kind = document.network.layer(at).activation.kind
        z = a @ W.T + b
        a = np.tanh(z) if kind == "tanh" else 1 / (1 + np.exp(-z))
    np.testing.assert_allclose(answers(twice), a, rtol=1e-12)


def test_that_a_layer_pasted_where_it_does_not_fit_draws_its_weights():
    fragment = through_text(pasting.copied_layers(xor(), [1]))
    iris = load(EXAMPLES / "iris.bpviz")
    pasted = pasting.paste(iris, fragment, 0)
    assert pasted.network.widths[1] == 3
    assert (pasted.parameters.b(1) == xor().parameters.b(1)).all()
    assert pasted.parameters.W(1).any()
    assert pasting.paste.name(iris, fragment, 0) == "Paste 1 layer"


def test_that_outputs_keep_their_names_and_data_gain_a_column():
    iris = load(EXAMPLES / "iris.bpviz")
    last = iris.network.depth
    fragment = through_text(pasting.copied_units(iris, [(last, 0)]))
    assert fragment.cuttings[0].outgoing is None
    named = structure.rename_unit(xor(), 2, 0, "odd")
    copied = through_text(pasting.copied_units(named, [(2, 0)]))
    pasted = pasting.paste(xor(), copied, 2)
    assert pasted.network.outputs[-1] == "odd"
    assert pasted.data.targets.shape == (4, 2)


@pytest.mark.parametrize(
    ("act", "fault"),
    [
        (lambda d: pasting.copied_units(d, [(0, 1)]), "Inputs come with"),
        (lambda d: pasting.copied_layers(d, [0]), "inputs come with"),
        (lambda d: pasting.duplicate_layers(d, [2]), "before the output"),
        (lambda d: pasting.cut_layers(d, [2]), "Only a hidden layer"),
        (
            lambda d: pasting.paste(d, pasting.copied_units(d, [(1, 0)]), 0),
            "behind the inputs",
        ),
        (
            lambda d: pasting.paste(d, pasting.copied_units(d, [(1, 0), (2, 0)]), 2),
            "of 2 layers",
        ),
        (
            lambda d: pasting.paste(
                d, pasting.copied_layers(load(EXAMPLES / "iris.bpviz"), [2]), 1
            ),
            "last layer only",
        ),
    ],
)
def test_that_what_cannot_be_is_said(act, fault):
    with pytest.raises(EditError, match=fault) as raised:
        act(xor())
    assert str(raised.value).endswith(".")


def test_that_a_text_of_anything_else_is_no_fragment():
    for text in ("", "hello", "{}", "[1]", '{"format": "bpviz"}', "{" * 5000):
        assert not is_fragment(text)


def _at(tree, path):
    for key in path[:-1]:
        tree = tree[key]
    return tree, path[-1]


@pytest.mark.parametrize(
    ("path", "value", "told"),
    [
        (("version",), 2, "version"),
        (("layers", 0, "at"), 0, "layers[0].at"),
        (("layers", 0, "units"), 2, "layers[0]"),
        (("layers", 0, "units"), 10**9, "layers[0].units"),
        (("layers", 0, "weights"), [[1.0], [1.0, 2.0]], "weights"),
        (("layers", 0, "weights", 0, 0), None, "layers[0].weights"),
        (("layers", 0, "weights", 0, 0), "x", "layers[0].weights"),
        (("layers", 0, "biases"), [], "biases"),
        (("layers", 0, "activation"), "nonesuch", "activation"),
        (("layers", 0, "name"), "a\nb", "name"),
        (("layers", 0, "outgoing"), [[1.0]], "outgoing"),
        (("layers", 0, "more"), 1, "more"),
        (("layers",), [], "layers"),
        (("whole_layers",), "yes", "whole_layers"),
    ],
)
def test_that_a_broken_fragment_is_told_in_one_line(path, value, told):
    document = xor()
    tree = json.loads(dump_fragment(pasting.copied_layers(document, [1])))
    node, key = _at(tree, path)
    node[key] = value
    with pytest.raises(ProjectError) as raised:
        parse_fragment(json.dumps(tree))
    assert len(raised.value.problems) == 1
    assert told in raised.value.problems[0]
    assert "\n" not in raised.value.problems[0]


def test_that_a_mangled_text_never_ends_in_anything_but_a_sentence():
    text = dump_fragment(pasting.copied_units(xor(), [(1, 0), (1, 2), (2, 0)]))
    rng = random.Random(5)
    refused = 0
    for _ in range(400):
        letters = list(text)
        for _ in range(rng.randint(1, 4)):
            at = rng.randrange(len(letters))
            letters[at] = rng.choice('0123456789-.e[]{},:" xntruefals\ud800')
        try:
            fragment = parse_fragment("".join(letters))
        except ProjectError:
            refused += 1
            continue
        try:
            pasting.paste(xor(), fragment, None)
        except EditError as error:
            assert str(error).endswith(".")
    assert refused > 200
