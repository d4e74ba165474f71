"""The examples: made by their script, and worth opening."""

import importlib.util
import json

import numpy as np
import pytest
from paths import EXAMPLES, ROOT

from bpviz_desktop.engine.textbook.passes import forward
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.model.document import same
from bpviz_desktop.model.project.file import load, parse

ALL = sorted(EXAMPLES.rglob("*.bpviz"))


def _trained(name, updates):
    """Train an example; its losses, and the share of test samples it gets right."""
    document = load(EXAMPLES / f"{name}.bpviz")
    trainer = Trainer(document.problem, document.checkpoint)
    losses = np.empty(updates)
    assert trainer.run(updates, losses) == updates
    data, right = document.data, float("nan")
    if len(data.test_inputs):
        parameters = trainer.checkpoint().parameters
        a = forward(document.network, parameters, data.test_inputs)[-1].a
        if a.shape[1] == 1:
            right = np.mean((a > 0.5) == (data.test_targets > 0.5))
        else:
            right = np.mean(a.argmax(axis=1) == data.test_targets.argmax(axis=1))
    return losses, right


def test_that_the_committed_examples_are_what_their_script_writes(monkeypatch):
    script = ROOT / "packaging" / "make_examples.py"
    monkeypatch.syspath_prepend(script.parent)
    spec = importlib.util.spec_from_file_location("make_examples", script)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    made = module.examples()
    there = (path.relative_to(EXAMPLES).as_posix() for path in ALL)
    assert sorted(made) == sorted(there)
    for name, data in made.items():
        assert (EXAMPLES / name).read_bytes() == data


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_that_an_example_tells_a_learner_what_it_is(path):
    document = load(path)
    assert document.title and 20 < len(document.notes) < 300
    assert document.checkpoint.updates == 0


@pytest.mark.parametrize(
    ("name", "case"),
    [
        ("one_neuron", "one-neuron-by-hand"),
        ("mazur_2_2_2", "mazur-2-2-2"),
        ("relu_2_2_1", "kircerta-relu"),
    ],
)
def test_that_textbook_examples_compute_what_the_worked_case_computes(name, case):
    told = json.loads((ROOT / "tests/data/cases" / f"{case}.json").read_text())
    expected = parse(json.dumps(told["project"]).encode(), case)
    found = load(EXAMPLES / f"{name}.bpviz")
    assert same(found.parameters, expected.parameters)
    assert same(found.training, expected.training)
    assert same(found.loss, expected.loss)
    assert same(found.display, expected.display)
    assert same(found.data.inputs, expected.data.inputs)
    assert same(found.data.targets, expected.data.targets)
    assert same(found.network.trainable, expected.network.trainable)


def test_that_xor_is_learned_within_two_thousand_epochs():
    assert _trained("xor", 2000)[0][-1] < 0.01


def test_that_the_spirals_are_told_apart_within_five_thousand_updates():
    assert _trained("spirals", 5000)[1] >= 0.95


def test_that_the_circles_are_told_apart():
    assert _trained("circles", 1000)[1] >= 0.95


def test_that_the_sine_is_followed():
    losses, _ = _trained("sine", 3000)
    assert losses[-100:].mean() < 0.02


def test_that_iris_is_learned_and_its_raw_values_come_back():
    assert _trained("iris", 500)[1] >= 0.9
    data = load(EXAMPLES / "iris.bpviz").data
    raw = data.inputs * data.scaling.scale + data.scaling.offset
    assert raw == pytest.approx(raw.round(1), abs=1e-5)


def test_that_the_deep_chain_does_not_learn():
    losses, _ = _trained("deep_sigmoid", 1000)
    assert losses[-1] > 0.24
