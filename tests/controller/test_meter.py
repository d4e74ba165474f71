"""What is measured beside the loss, against sums that know nothing of the meter."""

from dataclasses import replace

import numpy as np
import pytest
from paths import EXAMPLES

from bpviz_desktop.controller.worker.training_run import TrainingRun
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.screen.lesson import trace_of


def test_that_norms_rates_and_test_losses_are_those_of_the_textbook():
    document = load(EXAMPLES / "circles.bpviz")
    data = document.data
    assert len(data.test_inputs)
    run = TrainingRun(
        document.problem, document.checkpoint, (data.test_inputs, data.test_targets)
    )
    run.advance(3)
    checkpoint = run.reached(measures=True, is_last=False)
    tracks = run.meter.tracks
    assert tracks.updates.tolist() == [3]
    trace = trace_of(replace(document, checkpoint=checkpoint))
    for at in range(1, document.network.depth + 1):
        squares = [w * w for row in trace.gradient.W(at).tolist() for w in row]
        squares += [b * b for b in trace.gradient.b(at).tolist()]
        norm = sum(squares) ** 0.5
        assert tracks.gradient_norms[0, at - 1] == pytest.approx(norm, rel=1e-12)
    assert tracks.learning_rates[0] == document.training.learning_rate
    # Binary cross entropy by its definition, from the answers alone.
    a = data.test_inputs
    for at in range(1, document.network.depth + 1):
        z = a @ checkpoint.parameters.W(at).T + checkpoint.parameters.b(at)
        is_last = at == document.network.depth
        a = 1 / (1 + np.exp(-z)) if is_last else np.tanh(z)
    y = data.test_targets
    assert tracks.accuracies[0, 1] == ((a >= 0.5) == y).mean()
    losses = -(y * np.log(a) + (1 - y) * np.log(1 - a))
    assert tracks.test_losses[0] == pytest.approx(losses.mean(), rel=1e-9)
