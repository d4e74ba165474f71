"""The activation explorer: curves by central differences, a layer's z, the decay."""

import math

import numpy as np
import pytest
from paths import EXAMPLES

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.model.diagnosis.activation import (
    MOST_MARKS,
    activation_words,
    curve_on,
    decay_words,
    point_words,
)
from bpviz_desktop.model.diagnosis.probe import probe
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.screen.lesson import Lesson, trace_of
from bpviz_desktop.model.screen.session import Session


def session_of(name):
    document = load(EXAMPLES / f"{name}.bpviz")
    return Session(document, Lesson.of(trace_of(document)))


@pytest.mark.parametrize("kind", ACTIVATIONS)
def test_that_the_slope_is_that_of_the_curve(kind):
    trace = session_of("deep_sigmoid").lesson.trace
    curve = curve_on(ACTIVATIONS.choice(kind), trace, 1)
    step = curve.z[1] - curve.z[0]
    central = (curve.f[2:] - curve.f[:-2]) / (2 * step)
    kinks = (0.0, *ACTIVATIONS[kind].kinks)  # that of ELU is in its second derivative
    smooth = np.array(
        [all(abs(z - k) > 2 * step for k in kinks) for z in curve.z[1:-1]]
    )
    # A central difference is off by h²/6 times the third derivative, at most 6 (that
    # of softsign).
    bound = max(1e-3, step * step)
    np.testing.assert_allclose(curve.slope[1:-1][smooth], central[smooth], atol=bound)
    assert curve.peak == pytest.approx(np.abs(curve.slope).max(), rel=1e-2)


def test_the_marks_are_the_z_of_the_layer():
    session = session_of("deep_sigmoid")
    trace = session.lesson.trace
    curve = curve_on(ACTIVATIONS.choice("sigmoid"), trace, 3)
    z = np.sort(trace.micro_batches[0].layers[2].z.ravel())
    assert curve.marks.tolist() == z.tolist() and len(z) == 16
    s = 1 / (1 + np.exp(-z))
    np.testing.assert_allclose(curve.marks_slope, s * (1 - s), rtol=1e-12)
    assert activation_words(curve)[0] == "f′ is at most 0.25"


def test_many_marks_are_thinned_and_the_axis_grows():
    session = session_of("circles")
    trace = session.lesson.trace
    layers = list(trace.micro_batches[0].layers)
    from dataclasses import replace

    layers[0] = replace(layers[0], z=np.linspace(-50, 90, 5_000))
    batch = replace(trace.micro_batches[0], layers=tuple(layers))
    wide = replace(trace, micro_batches=(batch,))
    curve = curve_on(ACTIVATIONS.choice("tanh"), wide, 1)
    assert len(curve.marks) == MOST_MARKS and curve.z[-1] == 100
    layers[0] = replace(layers[0], z=np.array([np.nan, np.inf, 1.0]))
    broken = replace(wide, micro_batches=(replace(batch, layers=tuple(layers)),))
    assert curve_on(ACTIVATIONS.choice("tanh"), broken, 1).marks.tolist() == [1.0]


def test_what_multiplying_again_and_again_comes_to():
    session = session_of("deep_sigmoid")
    curve = curve_on(ACTIVATIONS.choice("sigmoid"), session.lesson.trace, 1)
    words = "10 layers on: 0.25¹⁰ = 9.54×10⁻⁷"
    assert decay_words(11, curve, 1, None) == words
    measured = probe(session.document.problem, session.document.checkpoint)
    said = f"{words}; with weights, measured: 1.73×10⁻⁷"
    assert decay_words(11, curve, 1, measured) == said
    assert pytest.approx(9.54e-7, rel=1e-3) == 0.25**10
    assert decay_words(11, curve, 11, measured) == ""


def test_what_is_said_of_a_point():
    session = session_of("deep_sigmoid")
    curve = curve_on(ACTIVATIONS.choice("tanh"), session.lesson.trace, 1)
    f, slope = math.tanh(0.5), 1 - math.tanh(0.5) ** 2
    assert point_words(curve, 0.5) == f"z = 0.5\nf = {f:.3f}\nf′ = {slope:.3f}"
