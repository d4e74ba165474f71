"""Comparisons: each run is the one that the project with that value makes alone."""

from dataclasses import replace

import numpy as np
import pytest
from paths import EXAMPLES

from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.model import edits
from bpviz_desktop.model.document import same
from bpviz_desktop.model.edits import EditError
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.run.comparison import (
    MOST_VALUES,
    SETTINGS,
    Trial,
    prepared,
    proposed,
    trial_steps,
    values_of,
)
from bpviz_desktop.model.run.series import Series
from bpviz_desktop.model.run.train_job import train


def example(name):
    return load(EXAMPLES / f"{name}.bpviz")


def finished(steps):
    made = []
    try:
        while True:
            made.append(next(steps))
    except StopIteration as end:
        return end.value, made


@pytest.mark.parametrize(
    ("name", "key", "values"),
    [
        ("xor", "learning_rate", (0.01, 0.1, 1.0)),
        ("circles", "batch_size", (1, 16, 120)),
        ("iris", "optimizer", ("sgd", "adam")),
        ("circles", "activation", ("relu", "sigmoid")),
        ("iris", "initializer", ("zeros", "he_normal")),
        ("sine", "seed", (3, 4)),
    ],
)
def test_that_every_run_is_that_of_its_own_project(name, key, values):
    document = train(example(name), 30, lambda made, loss: None).document
    setting = SETTINGS[key]
    for value, begun in zip(values, prepared(setting, document, values), strict=True):
        assert begun.checkpoint.updates == 0
        trial, made = finished(trial_steps("a", begun, 60, 0.0005))
        losses = np.empty(60)
        trainer = Trainer(begun.problem, begun.checkpoint)
        assert trainer.run(60, losses) == 60
        assert trial.losses.values.tolist() == losses.tolist()
        assert same(trial.document.parameters, trainer.checkpoint().parameters)
        data = begun.data
        assert trial.loss == trainer.loss_of(data.inputs, data.targets)
        assert made == sorted(made) and made[-1] == 60
        if key == "learning_rate":
            assert begun.training.learning_rate == value
            assert same(begun.start, document.start)


def test_that_values_are_read_as_people_type_them():
    rate, whole = SETTINGS["learning_rate"], SETTINGS["batch_size"]
    assert values_of(rate, "0.01, 0.1, 1") == (0.01, 0.1, 1.0)
    assert values_of(rate, "0,01; 0,1 ;1") == (0.01, 0.1, 1.0)
    assert values_of(rate, "1e-3 1/4   0.25") == (0.001, 0.25)
    assert values_of(whole, "1; 8 8") == (1, 8)
    for text, words in (("0.1; abc", "“abc” is not a number"), ("1; x", "“x”")):
        with pytest.raises(EditError, match=words):
            values_of(rate, text)
    with pytest.raises(EditError, match="not a whole number"):
        values_of(whole, "1; 1.5")


def test_that_what_cannot_be_compared_is_said():
    document = example("one_neuron")
    rate = SETTINGS["learning_rate"]
    for values, words in (
        ((0.1,), "at least two"),
        (tuple(range(MOST_VALUES + 1)), "At most"),
        ((0.1, -1.0), "learning rate"),
    ):
        with pytest.raises(EditError, match=words):
            prepared(rate, document, values)
    with pytest.raises(EditError, match="hidden"):
        prepared(SETTINGS["activation"], document, ("tanh", "relu"))
    with pytest.raises(EditError, match="at least 1"):
        prepared(SETTINGS["batch_size"], document, (0, 1))


@pytest.mark.parametrize("key", SETTINGS)
def test_that_what_is_proposed_can_be_compared(key):
    setting = SETTINGS[key]
    if setting.kinds:
        values = tuple(setting.kinds)[:3]
    else:
        values = values_of(setting, proposed(key, example("circles")))
    assert len(prepared(setting, example("circles"), values)) == len(values) >= 2
    assert len({setting.named(value) for value in values}) == len(values)


def test_that_the_update_that_reaches_a_loss_is_the_first_one():
    rng = np.random.default_rng(5)
    losses = np.linspace(1.0, 0.1, 200) + rng.normal(0, 0.1, 200)
    empty = example("xor")
    trial = Trial(
        "a", empty, Series.of(losses), 7, 0.0, np.nan, np.nan, np.nan, 0.0, None
    )
    means = [losses[max(0, k - 6) : k + 1].mean() for k in range(200)]
    for limit in (0.9, 0.5, 0.2):
        wanted = next((k + 1 for k, mean in enumerate(means) if mean < limit), None)
        assert trial.reached(limit) == wanted
    assert trial.reached(-1.0) is None


def test_that_a_run_that_diverges_says_so_and_keeps_what_it_has():
    document = edits.set_learning_rate(example("sine"), 30.0)
    document = replace(document)
    trial, _ = finished(trial_steps("a", document, 500, 0.001))
    assert trial.divergence is not None
    assert len(trial.losses) == trial.divergence.update - 1
