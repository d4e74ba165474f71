"""The samples of an update and the noise of its gradient, against single samples."""

import math
from dataclasses import replace

import numpy as np
import pytest
from paths import EXAMPLES

from bpviz_desktop.engine.batches import epoch_order
from bpviz_desktop.engine.network import flat_index
from bpviz_desktop.model import edits
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.screen.batch import batch_rows, noise_of
from bpviz_desktop.model.screen.lesson import trace_of
from bpviz_desktop.model.screen.said import answer_said, target_said


def document_of(name, **training):
    document = load(EXAMPLES / f"{name}.bpviz")
    return replace(document, training=replace(document.training, **training))


def single_gradients(document):
    """The gradient of every sample's own loss: each is traced alone, (N, P)."""
    alone = replace(
        document, training=replace(document.training, batch_size=1, clip=None)
    )
    return np.array(
        [
            trace_of(alone, (sample,)).gradient.flat
            for sample in range(len(document.data.inputs))
        ]
    )


def finished(steps):
    try:
        while True:
            next(steps)
    except StopIteration as end:
        return end.value


CASES = [
    ("xor", {"batch_size": 3}),
    ("circles", {}),
    ("iris", {"batch_size": 20, "accumulation_steps": 2}),
    ("iris", {"batch_size": 50}),
    ("sine", {"batch_size": 36}),
    ("mazur_2_2_2", {}),
]


@pytest.mark.parametrize(("name", "training"), CASES)
@pytest.mark.parametrize("reduction", ["mean", "sum"])
def test_that_shares_are_those_of_single_gradients(name, training, reduction):
    document = document_of(name, **training)
    document = edits.set_reduction(document, reduction)
    trace, single = trace_of(document), single_gradients(document)
    rows = batch_rows(trace)
    places = list(trace.places)
    assert rows.samples.tolist() == places
    g = trace.gradient.flat
    along = single[places] @ g
    np.testing.assert_allclose(rows.shares, along / along.sum(), rtol=1e-8)
    assert rows.shares.sum() == pytest.approx(1.0)
    data = document.data
    np.testing.assert_array_equal(rows.x, data.inputs[places])
    np.testing.assert_array_equal(rows.y, data.targets[places])


def test_that_the_last_batch_of_an_epoch_is_as_it_is():
    document = document_of("circles", batch_size=32)  # 120 samples: 3 of 32, one of 24
    checkpoint = replace(document.checkpoint, position=96)
    document = replace(document, checkpoint=checkpoint)
    trace = trace_of(document)
    rows = batch_rows(trace)
    order = epoch_order(document.training, 0, 120)
    assert rows.samples.tolist() == order[96:].tolist() and len(rows.samples) == 24
    noise = finished(noise_of(document.problem, document.data, trace, (1, 0, 0)))
    assert len(noise.batches) == 4 and noise.current == 3


@pytest.mark.parametrize(("name", "training"), CASES)
@pytest.mark.parametrize("reduction", ["mean", "sum"])
def test_that_the_noise_is_that_of_single_gradients(name, training, reduction):
    document = document_of(name, **training)
    document = edits.set_reduction(document, reduction)
    trace, single = trace_of(document), single_gradients(document)
    place = (document.network.depth, 0, 1)
    noise = finished(noise_of(document.problem, document.data, trace, place))
    whole, mine = single.mean(axis=0), single[list(trace.places)].mean(axis=0)
    assert noise.whole_length == pytest.approx(np.linalg.norm(whole), rel=1e-8)
    assert noise.length == pytest.approx(np.linalg.norm(mine), rel=1e-8)
    cosine = mine @ whole / np.linalg.norm(mine) / np.linalg.norm(whole)
    wanted = math.degrees(math.acos(min(cosine, 1.0)))
    assert noise.angle == pytest.approx(wanted, abs=1e-4)
    each = single[:, flat_index(document.network.widths, *place)]
    assert noise.mean == pytest.approx(each.mean(), rel=1e-8, abs=1e-15)
    assert noise.deviation == pytest.approx(each.std(), rel=1e-8, abs=1e-12)
    now = each[list(trace.places)].mean()
    assert noise.batches[noise.current] == pytest.approx(now, rel=1e-8, abs=1e-15)
    if len(each) > 1:
        # Each sample once in an epoch: weighted by size, its batches give the mean.
        group = document.training.batch_size * document.training.accumulation_steps
        count = len(each)
        sizes = [min(group, count - at) for at in range(0, count, group)]
        mean = np.average(noise.batches, weights=sizes)
        assert mean == pytest.approx(each.mean(), rel=1e-8, abs=1e-15)


def test_that_noise_shrinks_as_the_root_of_the_batch():
    document = document_of("circles")
    trace = trace_of(document)
    noise = finished(noise_of(document.problem, document.data, trace, (1, 0, 0)))
    assert noise.sizes.tolist() == [1, 2, 4, 8, 16, 32, 64, 120]
    count = 120
    for size, error in zip(noise.sizes[:-1], noise.measured[:-1], strict=True):
        # Drawn without putting back: Cochran (1977), theorem 2.2.
        left = (count - size) / (count - 1)
        wanted = noise.deviation / math.sqrt(size) * math.sqrt(left)
        assert error == pytest.approx(wanted, rel=0.2)
    assert noise.measured[-1] == pytest.approx(0.0, abs=1e-12)


def test_that_a_single_sample_and_a_frozen_bias_have_no_noise():
    document = document_of("mazur_2_2_2")
    trace = trace_of(document)
    noise = finished(noise_of(document.problem, document.data, trace, (1, 0, None)))
    assert noise.batches.tolist() == [0.0] and noise.deviation == 0.0
    assert noise.sizes.tolist() == [1] and noise.angle == pytest.approx(0, abs=1e-6)


def test_that_overflow_is_no_fault():
    document = document_of("xor")
    flat = document.parameters.flat * 1e300
    checkpoint = replace(
        document.checkpoint, parameters=type(document.parameters)((2, 3, 1), flat)
    )
    document = replace(document, checkpoint=checkpoint)
    trace = trace_of(document)
    batch_rows(trace)
    finished(noise_of(document.problem, document.data, trace, (1, 0, 0)))


def test_that_targets_and_answers_are_said_in_a_word():
    iris, sine = document_of("iris").data, document_of("sine").data
    assert target_said(iris, iris.targets[0]) in iris.classes
    assert answer_said(iris, np.array([0.1, 0.7, 0.2]), 4) == f"{iris.classes[1]} 0.70"
    assert answer_said(sine, np.array([0.5]), 4) == "0.5000"
    targets = np.zeros((2, 5)) + 0.5
    many = replace(sine, targets=targets, test_targets=targets[:0])
    assert answer_said(many, np.arange(5.0), 1) == "0 · 1.0 · 2.0 …"
    assert "NaN" in answer_said(iris, np.array([np.nan, 0.0, 0.0]), 4)
