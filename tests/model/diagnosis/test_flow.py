"""Gradients by layer, their bound, and distributions."""

import numpy as np
import pytest
from hypothesis import given
from paths import EXAMPLES
from random_problems import problems

from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.model.diagnosis.flow import (
    BINS,
    QUANTITIES,
    bound_of,
    distributions_of,
    flow_of,
    spectral_norm,
)
from bpviz_desktop.model.diagnosis.job import diagnosed
from bpviz_desktop.model.diagnosis.probe import probe
from bpviz_desktop.model.project.file import load


def done(steps):
    while True:
        try:
            next(steps)
        except StopIteration as finished:
            return finished.value


@given(problems())
def test_that_no_gradient_exceeds_its_bound(made):
    problem, start = made
    found = probe(problem, start)
    bound = bound_of(problem.network, start.parameters, float(found.dL_dz[-1]))
    if any(layer.skip_from is not None for layer in problem.network.layers):
        assert bound is None
    else:
        assert (found.dL_dz <= bound * (1 + 1e-9)).all()
        assert bound[-1] == found.dL_dz[-1]


def test_the_bound_of_the_deep_sigmoid_chain():
    """0.25ⁿ·∏‖W‖, by the square root of the largest eigenvalue of WᵀW."""
    document = load(EXAMPLES / "deep_sigmoid.bpviz")
    found = probe(document.problem, document.checkpoint)
    bound = bound_of(document.network, document.parameters, float(found.dL_dz[-1]))
    expected, widths = float(found.dL_dz[-1]), document.network.widths
    for at in range(10, 0, -1):
        W = document.parameters.W(at + 1)
        norm = np.sqrt(np.linalg.eigvalsh(W.T @ W).max())
        assert spectral_norm(W) == pytest.approx(norm, rel=1e-12)
        expected *= 0.25 * norm * np.sqrt(widths[at + 1] / widths[at])
        assert bound[at - 1] == pytest.approx(expected, rel=1e-12)
    # Each layer gets less than the next one.
    assert (np.diff(found.dL_dz) > 0).all()
    assert found.dL_dz[0] / found.dL_dz[-1] < 1e-6


@pytest.mark.parametrize("key", QUANTITIES)
def test_every_quantity_now_and_at_the_start(key):
    document = load(EXAMPLES / "circles.bpviz")
    after, diagnosis = diagnosed(document, 50)
    flow = flow_of(diagnosis.evidence, key)
    of = QUANTITIES[key].of
    assert flow.now.tolist() == of(probe(document.problem, after.checkpoint)).tolist()
    first = of(probe(document.problem, document.checkpoint))
    assert flow.first.tolist() == first.tolist()
    assert len(flow.now) == document.network.depth


def test_distributions_hold_every_number():
    document = load(EXAMPLES / "circles.bpviz")
    found = done(distributions_of(document.problem, document.checkpoint))
    assert found.checkpoint is document.checkpoint
    samples = len(document.data.inputs)
    for at, units in enumerate(document.network.widths[1:], start=1):
        weights = found.by_kind["weights"][at - 1]
        W = document.parameters.W(at)
        assert weights.counts.sum() == W.size and len(weights.counts) == BINS
        assert (weights.low, weights.high) == (W.min(), W.max())
        expected, _ = np.histogram(W, BINS)
        assert weights.counts.tolist() == expected.tolist()
        for kind in ("activations", "∂L/∂a values"):
            assert found.by_kind[kind][at - 1].counts.sum() == samples * units
        for kind in ("∂L/∂W values", "Δw ÷ w values"):
            assert found.by_kind[kind][at - 1].counts.sum() == W.size


def test_the_step_beside_each_weight_is_what_an_update_moves():
    document = load(EXAMPLES / "circles.bpviz")
    found = done(distributions_of(document.problem, document.checkpoint))
    trainer = Trainer(document.problem, document.checkpoint)
    trainer.run(1)
    after = trainer.checkpoint().parameters
    for at in range(1, document.network.depth + 1):
        W = document.parameters.W(at)
        sizes = np.log10(np.abs((after.W(at) - W) / W))
        told = found.by_kind["Δw ÷ w values"][at - 1]
        assert told.low == pytest.approx(sizes.min(), abs=1e-9)
        assert told.high == pytest.approx(sizes.max(), abs=1e-9)


def test_distributions_of_equal_numbers_and_of_none():
    document = load(EXAMPLES / "problems" / "dead_relu.bpviz")
    network, zeros = document.network, document.parameters.flat * 0
    from dataclasses import replace

    checkpoint = replace(
        document.checkpoint, parameters=type(document.parameters)(network.widths, zeros)
    )
    found = done(distributions_of(document.problem, checkpoint))
    assert found.by_kind["weights"][0].counts.max() == 16
    assert not found.by_kind["∂L/∂a values"][0].counts.any()
    assert not found.by_kind["Δw ÷ w values"][0].counts.any()
