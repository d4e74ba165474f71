"""Tables of answers and of confused classes, against single evaluations."""

from dataclasses import replace

import numpy as np
import pytest
from paths import EXAMPLES
from single_answers import one_answer

from bpviz_desktop.model.beginning import empty
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.run.train_job import train
from bpviz_desktop.model.screen.results import (
    MOST_SAMPLES,
    prompt_results,
    results_of,
)


def document_of(name, updates=40):
    document = load(EXAMPLES / f"{name}.bpviz")
    return train(document, updates, lambda made, loss: None).document


def finished(steps):
    try:
        while True:
            next(steps)
    except StopIteration as end:
        return end.value


def loss_of(kind, y, a):
    """As written in textbooks."""
    if kind == "binary_cross_entropy":
        return float(-(y * np.log(a) + (1 - y) * np.log(1 - a)).mean())
    if kind == "cross_entropy":
        return float(-(y * np.log(a)).sum())
    square = float(((a - y) ** 2).sum())
    return square / 2 if kind == "half_squared_error" else square


@pytest.mark.parametrize("name", ["iris", "spirals", "sine", "circles"])
def test_that_every_sample_is_answered_and_the_worst_comes_first(name):
    document = document_of(name)
    results, data = finished(results_of(document)), document.data
    count = len(data.inputs)
    assert len(results.rows) == count + len(data.test_inputs)
    x = np.concatenate([data.inputs, data.test_inputs])
    y = np.concatenate([data.targets, data.test_targets])
    wanted = np.array([one_answer(document, each) for each in x])
    np.testing.assert_allclose(results.answers, wanted, rtol=1e-9)
    losses = [
        loss_of(document.loss.kind, *pair) for pair in zip(y, wanted, strict=True)
    ]
    np.testing.assert_allclose(results.losses, losses, rtol=1e-7, atol=1e-12)
    assert (np.diff(results.losses[results.worst_first]) <= 0).all()
    assert results.is_test.tolist() == [k >= count for k in range(len(x))]


@pytest.mark.parametrize("name", ["iris", "spirals"])
def test_that_confused_classes_are_counted_one_by_one(name):
    document = document_of(name, updates=25)
    results, data = finished(results_of(document)), document.data
    for is_test, x, y in (
        (False, data.inputs, data.targets),
        (True, data.test_inputs, data.test_targets),
    ):
        size = max(y.shape[1], 2)
        wanted = np.zeros((size, size), int)
        for one, target in zip(x, y, strict=True):
            answer = one_answer(document, one)
            if len(answer) == 1:
                wanted[int(target[0]), int(answer[0] >= 0.5)] += 1
            else:
                wanted[int(target.argmax()), int(answer.argmax())] += 1
        assert results.confusion(is_test=is_test).tolist() == wanted.tolist()


def test_that_results_know_whose_they_are():
    document = document_of("iris", 3)
    results = prompt_results(document)
    assert results.is_of(document)
    assert not results.is_of(document_of("iris", 3))
    more = replace(document, data=replace(document.data))
    assert not results.is_of(more)


def test_that_very_many_samples_are_spread_out_and_wait_for_the_worker():
    document = load(EXAMPLES / "iris.bpviz")
    data = replace(
        document.data,
        inputs=np.tile(document.data.inputs, (400, 1)),
        targets=np.tile(document.data.targets, (400, 1)),
    )
    document = replace(document, data=data)
    assert prompt_results(document) is None
    results = finished(results_of(document))
    trained = results.rows[~results.is_test]
    assert len(trained) == MOST_SAMPLES
    assert trained[0] == 0 and trained[-1] == 400 * 112 - 1


def test_that_many_outputs_and_overflow_are_no_fault():
    document = empty((2, 2, 300), "tanh", "squared_error")
    assert finished(results_of(document)).answers.shape == (4, 300)
    document = document_of("iris", 1)
    flat = document.parameters.flat * 1e305
    parameters = type(document.parameters)(document.parameters.widths, flat)
    document = replace(
        document, checkpoint=replace(document.checkpoint, parameters=parameters)
    )
    results = finished(results_of(document))
    assert results.confusion(is_test=False).sum() <= 112
    assert len(results.worst_first) == 150
