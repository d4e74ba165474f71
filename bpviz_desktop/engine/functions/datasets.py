"""Data sets to learn on: each entry makes samples from a seeded generator.

Arrays: inputs `x` (samples, inputs) and targets `y` (samples, K). Points of two classes
have one target, 0 or 1; three classes and more are one-hot.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.registry import Choice, Entry, Option, Registry
from bpviz_desktop.language import tr
from bpviz_desktop.resource_files import resource

# Samples, targets, and the names of the classes (None for numbers to be predicted).
Made = tuple[Floats, Floats, tuple[str, ...] | None]
Generator = np.random.Generator

_DECIMALS = 4


@dataclass(frozen=True)
class DataSet(Entry):
    """One data set.

    Attributes
    ----------
    make : (rng, choice) -> (x, y, classes)
        Draws the samples; `choice` carries the entry's options ("samples", "noise").
    description : str
        One line for a learner.
    inputs, outputs : tuple of str
        Names of the columns of x and y.
    """

    make: Callable[[Generator, Choice], Made]
    description: str = ""
    inputs: tuple[str, ...] = ("x₁", "x₂")
    outputs: tuple[str, ...] = ("y",)


def draw(choice: Choice, seed: int) -> Made:
    """Make a choice from DATASETS; the same seed gives the same samples.

    Numbers are rounded to four decimals, so that they can be read on paper.
    """
    rng = np.random.default_rng([seed, 2])
    x, y, classes = DATASETS[choice.kind].make(rng, choice)
    return x.round(_DECIMALS) + 0.0, y.round(_DECIMALS) + 0.0, classes


def split(
    x: Floats, y: Floats, test_share: float, rng: Generator
) -> tuple[Floats, Floats, Floats, Floats]:
    """Shuffle samples and set a share of them apart for testing.

    Parameters
    ----------
    test_share : float
        From 0 to 1 (excluded); at least one sample is kept for training.

    Returns
    -------
    x, y, test_x, test_y : ndarray
    """
    if not 0 <= test_share < 1:
        raise ValueError(
            f"the share for testing is {test_share}, expected 0 to below 1"
        )
    order = rng.permutation(len(x))
    cut = min(round(len(x) * test_share), len(x) - 1)
    test, train = order[:cut], order[cut:]
    return x[train], y[train], x[test], y[test]


def _gate(*answers: int) -> Callable[[Generator, Choice], Made]:
    """A truth table of two inputs, in the order 00, 01, 10, 11."""
    corners = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    targets = np.array(answers, dtype=np.float64)[:, None]
    return lambda rng, choice: (corners.copy(), targets.copy(), ("false", "true"))


def _one_neuron(rng: Generator, choice: Choice) -> Made:
    return np.array([[2.0]]), np.array([[1.0]]), None


def _halves(choice: Choice) -> tuple[int, int]:
    """How many samples each of two classes gets."""
    samples = int(choice["samples"])
    return (samples + 1) // 2, samples // 2


def _two_classes(
    first: Floats, second: Floats, names: tuple[str, str], *, spread: Floats
) -> Made:
    """Stack the points of classes 0 and 1 and add the noise `spread` (samples, 2)."""
    x = np.vstack([first, second])
    y = np.repeat([0.0, 1.0], [len(first), len(second)])[:, None]
    return x + spread, y, names


def _noise(rng: Generator, choice: Choice, columns: int = 2) -> Floats:
    size = (int(choice["samples"]), columns)
    return choice["noise"] * rng.standard_normal(size)


def _circles(rng: Generator, choice: Choice) -> Made:
    rings = []
    for radius, count in zip((1.0, 0.4), _halves(choice), strict=True):
        angle = rng.uniform(0.0, 2.0 * np.pi, count)
        rings.append(radius * np.column_stack([np.cos(angle), np.sin(angle)]))
    names = ("outer", "inner")
    return _two_classes(rings[0], rings[1], names, spread=_noise(rng, choice))


def _moons(rng: Generator, choice: Choice) -> Made:
    upper, lower = (rng.uniform(0.0, np.pi, count) for count in _halves(choice))
    return _two_classes(
        np.column_stack([np.cos(upper), np.sin(upper)]),
        np.column_stack([1.0 - np.cos(lower), 0.5 - np.sin(lower)]),
        ("upper", "lower"),
        spread=_noise(rng, choice),
    )


def _gaussians(rng: Generator, choice: Choice) -> Made:
    first, second = _halves(choice)
    return _two_classes(
        np.full((first, 2), -1.0),
        np.full((second, 2), 1.0),
        ("left", "right"),
        spread=_noise(rng, choice),
    )


def _spirals(rng: Generator, choice: Choice) -> Made:
    arms = []
    for turn, count in zip((0.0, np.pi), _halves(choice), strict=True):
        # Even along the arm: the root keeps the middle from being crowded.
        t = np.sqrt(rng.uniform(0.02, 1.0, count))
        angle = 3.0 * np.pi * t + turn
        arms.append(t[:, None] * np.column_stack([np.cos(angle), np.sin(angle)]))
    names = (tr("first arm"), tr("second arm"))
    return _two_classes(arms[0], arms[1], names, spread=_noise(rng, choice))


def _curve(
    function: Callable[[Floats], Floats],
) -> Callable[[Generator, Choice], Made]:
    """A noisy function of one number from -1 to 1, at even steps."""

    def make(rng: Generator, choice: Choice) -> Made:
        x = np.linspace(-1.0, 1.0, int(choice["samples"]))[:, None]
        return x, function(x) + _noise(rng, choice, 1), None

    return make


def _plane(rng: Generator, choice: Choice) -> Made:
    x = rng.uniform(-1.0, 1.0, (int(choice["samples"]), 2))
    y = 0.5 * x[:, :1] - 0.8 * x[:, 1:] + 0.3
    return x, y + _noise(rng, choice, 1), None


_IRIS_CLASSES = ("setosa", "versicolor", "virginica")


def _iris(rng: Generator, choice: Choice) -> Made:
    with resource("data", "iris.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[1:]
    x = np.array([[float(cell) for cell in row[:4]] for row in rows])
    kinds = [_IRIS_CLASSES.index(row[4]) for row in rows]
    return x, np.eye(3)[kinds], _IRIS_CLASSES


def _drawn(samples: int, noise: float) -> tuple[Option, Option]:
    return (
        Option("samples", samples, int, low=2, high=100_000, title="samples"),
        Option("noise", noise, low=0.0, high=10.0, title=tr("noise σ")),
    )


DATASETS: Registry[DataSet] = Registry(
    tr("data set"),
    DataSet(
        "one_neuron",
        tr("One neuron"),
        _one_neuron,
        description=tr("One sample: 2 goes in, 1 should come out."),
        inputs=("x",),
        source=tr("smallest example there is"),
    ),
    DataSet(
        "and",
        "AND",
        _gate(0, 0, 0, 1),
        description=tr("True where both inputs are; one neuron can learn it."),
        source=tr("Rosenblatt (1958)"),
    ),
    DataSet(
        "or",
        "OR",
        _gate(0, 1, 1, 1),
        description=tr("True where any input is; one neuron can learn it."),
        source=tr("Rosenblatt (1958)"),
    ),
    DataSet(
        "xor",
        "XOR",
        _gate(0, 1, 1, 0),
        description=tr("True where the inputs differ; it takes a hidden layer."),
        source=tr("Minsky & Papert (1969), Perceptrons"),
    ),
    DataSet(
        "circles",
        tr("Two circles"),
        _circles,
        description=tr("A ring around a smaller one: no straight line parts them."),
        options=_drawn(160, 0.08),
        source=tr("drawn: radii 1 and 0.4"),
    ),
    DataSet(
        "moons",
        tr("Two moons"),
        _moons,
        description=tr("Two half circles that reach into each other."),
        options=_drawn(160, 0.1),
        source=tr("drawn: half circles of radius 1"),
    ),
    DataSet(
        "gaussians",
        tr("Two Gaussians"),
        _gaussians,
        description=tr("Two clouds that overlap: nobody gets all of them right."),
        options=_drawn(160, 0.7),
        source=tr("drawn: means (-1, -1) and (1, 1)"),
    ),
    DataSet(
        "spirals",
        tr("Two spirals"),
        _spirals,
        description=tr("Two arms wound around each other: hard for small networks."),
        options=_drawn(300, 0.02),
        source=tr("after Lang & Witbrock (1988)"),
    ),
    DataSet(
        "sine",
        tr("Sine"),
        _curve(lambda x: np.sin(np.pi * x)),
        description=tr("One period of a sine, to be drawn through noisy points."),
        inputs=("x",),
        options=_drawn(48, 0.05),
        source=tr("drawn: sin πx"),
    ),
    DataSet(
        "line",
        tr("Noisy line"),
        _curve(lambda x: 0.7 * x + 0.2),
        description=tr("Points about a line: linear regression."),
        inputs=("x",),
        options=_drawn(32, 0.1),
        source=tr("drawn: 0.7x + 0.2"),
    ),
    DataSet(
        "plane",
        tr("Plane"),
        _plane,
        description=tr("Points about a plane over two inputs."),
        options=_drawn(64, 0.05),
        source=tr("drawn: 0.5x₁ − 0.8x₂ + 0.3"),
    ),
    DataSet(
        "iris",
        tr("Iris"),
        _iris,
        description=tr("Three sorts of iris by four measures in cm; 50 of each."),
        inputs=(
            tr("sepal length"),
            tr("sepal width"),
            tr("petal length"),
            tr("petal width"),
        ),
        outputs=_IRIS_CLASSES,
        source=tr(
            "Fisher (1936), The use of multiple measurements in taxonomic problems"
        ),
    ),
)
