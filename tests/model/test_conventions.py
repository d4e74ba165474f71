"""What textbooks differ in: offered where it applies, kept, or refused clearly."""

import json
from dataclasses import replace

import pytest
from paths import EXAMPLES

from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.model import edits
from bpviz_desktop.model.conventions import conventions_of
from bpviz_desktop.model.document import same
from bpviz_desktop.model.project.error import ProjectError
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.project.reader import read
from bpviz_desktop.model.project.writer import dump


def named(document):
    return {each.name: each for each in conventions_of(document)}


def changed(document, name, value):
    change, positional, options = named(document)[name].change(value)
    return change(document, *positional, **options)


def everything(document):
    """Every convention of every optimizer and loss, one at a time."""
    for kind in OPTIMIZERS:
        options = {"weight_decay": 0.1} if "adam" in kind or kind == "sgd" else {}
        options |= {"momentum": 0.9} if kind == "sgd" else {}
        yield edits.set_optimizer(document, kind, **options)
    for kind in LOSSES:
        if not LOSSES[kind].last_activation:
            yield edits.set_loss(document, kind)
    yield edits.set_by_hand(document, 3)


def test_that_every_way_can_be_chosen_is_said_and_survives_a_file():
    seen = set()
    for document in everything(load(EXAMPLES / "mazur_2_2_2.bpviz")):
        for convention in conventions_of(document):
            values = [way.value for way in convention.ways] or [0.25]
            if convention.sort == "count":
                values = [convention.low, 3]
            for value in values:
                made = changed(document, convention.name, value)
                after = named(made)[convention.name]
                assert after.value == value
                assert after.words.endswith("."), convention.name
                assert same(read(dump(made), "x"), made)
                seen.add(convention.name)
    assert seen >= {
        *("squares", "over_outputs", "batch", "l2", "biases", "velocity", "dampening"),
        *("epsilon", "bias_correction", "decay_biases", "initial", "by_hand"),
        *("by_hand_scope", "decimals"),
    }


def test_that_files_with_the_usual_conventions_stay_as_they_are():
    for path in sorted(EXAMPLES.rglob("*.bpviz")):
        tree = json.loads(dump(load(path)))
        optimizer = OPTIMIZERS[tree["training"]["optimizer"]["kind"]]
        for option in optimizer.options:
            assert (option.name in tree["training"]["optimizer"]) != (
                option.is_convention
            )
        assert tree["loss"].keys() == {"kind", "reduction"}
        assert tree["display"].keys() == {"decimals", "by_hand_decimals"}


def test_that_another_loss_drops_a_sum_over_outputs_that_it_has_not():
    document = load(EXAMPLES / "mazur_2_2_2.bpviz")
    document = edits.set_loss(document, "mean_squared_error")
    document = edits.set_over_outputs(document, "sum")
    assert edits.set_loss(document, "huber").loss.over_outputs == "sum"
    assert edits.set_loss(document, "squared_error").loss.over_outputs == "mean"
    document = edits.set_loss(document, "squared_error")
    with pytest.raises(edits.EditError, match="has no factor 1/K"):
        edits.set_over_outputs(document, "sum")
    with pytest.raises(edits.EditError, match="must be 0 or a positive"):
        edits.set_l2(document, -1.0)


@pytest.mark.parametrize(
    ("place", "change", "message"),
    [
        ("loss", {"over_outputs": "sum"}, "loss.over_outputs: is sum, expected mean"),
        ("loss", {"l2": -0.1}, "loss.l2: is -0.1, expected a number of at least 0"),
        ("display", {"by_hand_scope": "some"}, "expected one of activations, all"),
        (
            "optimizer",
            {"kind": "sgd", "velocity": "step"},
            "velocity needs a momentum above 0",
        ),
        (
            "optimizer",
            {"kind": "sgd", "velocity": 1},
            "expected one of gradient, step",
        ),
        (
            "optimizer",
            {"kind": "sgd", "momentum": 0.9, "nesterov": True, "dampening": 0.1},
            "nesterov goes without dampening",
        ),
        (
            "optimizer",
            {"kind": "sgd", "dampening": 0.1},
            "dampening needs a momentum above 0",
        ),
        (
            "optimizer",
            {"kind": "rmsprop", "epsilon": "hat"},
            "expected one of outside, inside",
        ),
        (
            "optimizer",
            {"kind": "rmsprop", "bias_correction": False},
            "bias_correction: is unknown to rmsprop",
        ),
        ("optimizer", {"kind": "adagrad", "initial": -1}, "of at least 0"),
        ("optimizer", {"kind": "sgd", "decay_biases": 0}, "expected true or false"),
    ],
)
def test_that_what_makes_no_sense_is_refused(place, change, message):
    tree = json.loads(dump(load(EXAMPLES / "one_neuron.bpviz")))
    if place == "optimizer":
        tree["training"]["optimizer"] = change
    else:
        tree[place] |= change
    with pytest.raises(ProjectError, match=message.replace("(", r"\(")):
        read(json.dumps(tree).encode(), "x")


def test_that_frozen_biases_of_some_layers_are_neither_way():
    document = load(EXAMPLES / "mazur_2_2_2.bpviz")
    layers = (replace(document.network.layers[0], train_biases=True),)
    layers += document.network.layers[1:]
    mixed = replace(document, network=replace(document.network, layers=layers))
    assert named(mixed)["biases"].value is None
    assert named(mixed)["biases"].words.startswith("Some layers")
