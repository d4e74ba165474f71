"""How weights are drawn before training; biases begin at 0."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from bpviz_desktop.engine.network import Floats, Network, Parameters
from bpviz_desktop.engine.registry import Entry, Registry
from bpviz_desktop.language import tr


@dataclass(frozen=True)
class Initializer(Entry):
    """One way to draw weights: `draw(rng, units, before)` gives (units, before)."""

    draw: Callable[[np.random.Generator, int, int], Floats]


def _uniform(limit: float) -> Callable[[np.random.Generator, int, int], Floats]:
    return lambda rng, units, before: rng.uniform(-limit, limit, (units, before))


def _scaled(
    law: str, variance: Callable[[int, int], float]
) -> Callable[[np.random.Generator, int, int], Floats]:
    """Draw from `law` ("uniform" or "normal") with variance(units, before)."""

    def draw(rng: np.random.Generator, units: int, before: int) -> Floats:
        sigma = math.sqrt(variance(units, before))
        if law == "normal":
            return rng.normal(0.0, sigma, (units, before))
        return _uniform(math.sqrt(3.0) * sigma)(rng, units, before)

    return draw


def _orthogonal(rng: np.random.Generator, units: int, before: int) -> Floats:
    tall = rng.normal(size=(max(units, before), min(units, before)))
    Q, R = np.linalg.qr(tall)
    Q = Q * np.sign(np.diag(R))
    return Q if units >= before else Q.T


INITIALIZERS: Registry[Initializer] = Registry(
    "initializer",
    Initializer(
        "zeros",
        tr("Zeros"),
        lambda rng, units, before: np.zeros((units, before)),
        source=tr("shows why units must not start equal"),
        words=tr("Units that start equal stay equal: nothing tells them apart."),
    ),
    Initializer(
        "constant",
        tr("Constant 0.5"),
        lambda rng, units, before: np.full((units, before), 0.5),
        source=tr("the same"),
        words=tr("Units that start equal stay equal, whatever they start from."),
    ),
    Initializer(
        "uniform",
        tr("Uniform ±0.5"),
        _uniform(0.5),
        source=tr("textbook examples"),
        words=tr("Small numbers of both signs, whatever the width of the layer."),
    ),
    Initializer(
        "normal",
        tr("Normal σ = 1"),
        _scaled("normal", lambda units, before: 1.0),
        source=tr("textbook examples"),
        words=tr(
            "A bell curve; in wide layers sums grow so large that units saturate."
        ),
    ),
    Initializer(
        "xavier_uniform",
        tr("Xavier uniform"),
        _scaled("uniform", lambda units, before: 2.0 / (units + before)),
        source=tr("Glorot & Bengio (2010), eq. 16"),
        words=tr(
            "Keeps signals as large as they are through layers of tanh or sigmoid."
        ),
    ),
    Initializer(
        "xavier_normal",
        tr("Xavier normal"),
        _scaled("normal", lambda units, before: 2.0 / (units + before)),
        source=tr("Glorot & Bengio (2010), eq. 12"),
        words=tr("As Xavier uniform, from a bell curve."),
    ),
    Initializer(
        "he_uniform",
        tr("He uniform"),
        _scaled("uniform", lambda units, before: 2.0 / before),
        source=tr("He et al. (2015), eq. 10"),
        words=tr("Keeps signals as large as they are through layers of ReLU."),
    ),
    Initializer(
        "he_normal",
        tr("He normal"),
        _scaled("normal", lambda units, before: 2.0 / before),
        source=tr("He et al. (2015), eq. 10"),
        words=tr("As He uniform, from a bell curve."),
    ),
    Initializer(
        "lecun_normal",
        tr("LeCun normal"),
        _scaled("normal", lambda units, before: 1.0 / before),
        source=tr("LeCun, Bottou, Orr & Müller (1998), section 4.6"),
        words=tr("Keeps the spread of sums at 1 on the way forward."),
    ),
    Initializer(
        "orthogonal",
        tr("Orthogonal"),
        _orthogonal,
        source=tr("Saxe, McClelland & Ganguli (2014)"),
        words=tr("Turns signals without making them longer or shorter."),
    ),
)


def draw_layer(kind: str, seed: int, layer: int, *, units: int, before: int) -> Floats:
    """Draw the weights (units, before) of layer `layer` (from 1)."""
    rng = np.random.default_rng([seed, 0, layer])
    return INITIALIZERS[kind].draw(rng, units, before)


def initial_parameters(network: Network, kind: str, seed: int) -> Parameters:
    """Draw every layer's weights by initializer `kind`; all biases are 0."""
    widths = network.widths
    weights = [
        draw_layer(kind, seed, at, units=widths[at], before=widths[at - 1])
        for at in range(1, network.depth + 1)
    ]
    return Parameters.of(network, weights, [np.zeros(units) for units in widths[1:]])
