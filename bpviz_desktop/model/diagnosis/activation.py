"""An activation function and its slope, and where a layer stands on it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.engine.trace import Trace
from bpviz_desktop.language import tr
from bpviz_desktop.model.diagnosis.probe import Probe, slope_at, steepest, value_at
from bpviz_desktop.model.numbers.written import short

_LEAST_REACH, _LARGEST_REACH = 6.0, 1_000.0
_POINTS = 241
# More marks than these lie on each other.
MOST_MARKS = 400


@dataclass(frozen=True, eq=False)
class ActivationCurve:
    """What there is to draw of one activation.

    Attributes
    ----------
    activation : Choice
    z, f, slope : ndarray, shape (n,)
        The curve and its derivative, from −reach to reach.
    marks, marks_slope : ndarray, shape (m,)
        z of a layer's units for the samples of the update, and f′ there.
    peak : float
        The largest |f′|.
    """

    activation: Choice
    z: Floats
    f: Floats
    slope: Floats
    marks: Floats
    marks_slope: Floats
    peak: float


def curve_on(activation: Choice, trace: Trace, layer: int) -> ActivationCurve:
    """An activation with the z of a layer (from 1): its own, or another one to try."""
    z = np.concatenate([m.layers[layer - 1].z.ravel() for m in trace.micro_batches])
    marks = z[np.isfinite(z)]
    if len(marks) > MOST_MARKS:
        marks = marks[np.linspace(0, len(marks) - 1, MOST_MARKS).astype(np.intp)]
    marks = np.sort(marks)
    farthest = float(np.abs(marks).max(initial=0.0))
    reach = min(max(_LEAST_REACH, float(np.ceil(1.1 * farthest))), _LARGEST_REACH)
    across = np.linspace(-reach, reach, _POINTS)
    with np.errstate(all="ignore"):
        return ActivationCurve(
            activation,
            across,
            value_at(activation, across),
            slope_at(activation, across),
            marks,
            slope_at(activation, marks),
            steepest(activation),
        )


def activation_words(curve: ActivationCurve) -> list[str]:
    """What passes, in a few lines."""
    lines = [tr("f′ is at most {peak}", peak=short(curve.peak))]
    if len(curve.marks):
        lines.append(tr("z here: {range}", range=_range(curve.marks)))
        lines.append(tr("f′ here: {range}", range=_range(np.sort(curve.marks_slope))))
    return lines


def _range(ordered: Floats) -> str:
    low, high = short(float(ordered[0]), 2), short(float(ordered[-1]), 2)
    return low if low == high else tr("{low} to {high}", low=low, high=high)


def decay_words(
    depth: int, curve: ActivationCurve, layer: int, measured: Probe | None
) -> str:
    """What multiplying by f′ again and again comes to, beside what was measured.

    For the layers between this one (from 1) and the last, of `depth`.
    """
    count = depth - layer
    if not count:
        return ""
    steps = tr("1 layer") if count == 1 else tr("{count} layers", count=count)
    most = curve.peak**count
    words = tr(
        "{steps} on: {peak}{power} = {most}",
        steps=steps,
        peak=short(curve.peak),
        power=_power(count),
        most=short(most),
    )
    if measured is None:
        return words
    ratio = float(measured.backward_ratio[layer - 1])
    if np.isnan(ratio):
        return words
    return tr(
        "{words}; with weights, measured: {ratio}", words=words, ratio=short(ratio)
    )


def _power(count: int) -> str:
    return str(count).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))


def point_words(curve: ActivationCurve, z: float) -> str:
    """z, f and f′ at a point of the curve."""
    at = np.array([z])
    f, slope = float(value_at(curve.activation, at)[0]), slope_at(curve.activation, at)
    return f"z = {short(z, 2)}\nf = {short(f, 3)}\nf′ = {short(float(slope[0]), 3)}"
