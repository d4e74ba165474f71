"""Networks that cannot learn for a known reason, and healthy ones, drawn at random.

Each is troubled by how it is built: nothing here knows what the diagnosis measures.
A healthy network is one that learns: drawn again until its loss falls below a fifth of
that of the best constant answer.
"""

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from bpviz_desktop.engine.functions.datasets import DATASETS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.network import Parameters
from bpviz_desktop.engine.training import Checkpoint, Loss, Training
from bpviz_desktop.model.beginning import fresh
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.generated import generated
from bpviz_desktop.model.run.train_job import train

KINDS = (
    "vanishing_gradients",
    "exploding_gradients",
    "dead_units",
    "slow_convergence",
    "healthy",
    "healthy",
)
_CLASSES = ("circles", "moons", "gaussians", "xor", "and", "or", "iris")
_NUMBERS = ("sine", "line", "plane")
_RECTIFIERS = ("relu", "leaky_relu", "elu", "gelu", "silu")


class Case(NamedTuple):
    """A project, what is the matter with it, and how long to train it."""

    kind: str
    document: Document
    updates: int
    words: str


def case(seed: int) -> Case:
    """The network of a seed; six in a row are of each kind one, two of them healthy."""
    kind = KINDS[seed % len(KINDS)]
    rng = np.random.default_rng([seed, 20])
    document, updates = _MADE[kind](rng)
    training, network = document.training, document.network
    hidden = network.layers[0].activation.kind
    words = (
        f"{document.data.source.split(',')[0]} "
        f"{'-'.join(map(str, network.widths))} {hidden} {training.optimizer.kind} "
        f"η {training.learning_rate:.3g} B {training.batch_size}"
    )
    return Case(kind, document, updates, words)


def _made(
    rng, data_kind, hidden, activation, *, optimizer="sgd", rate=0.3, draw="", full=None
):
    """A network on a data set, with the loss that belongs to it."""
    data = generated(DATASETS.choice(data_kind), int(rng.integers(1000)), 0.0)
    samples, outputs = data.targets.shape
    loss, last = "half_squared_error", "identity"
    if data_kind in _CLASSES:
        cross = outputs > 1 or rng.random() < 0.5
        loss = "squared_error"
        if cross:
            loss = "cross_entropy" if outputs > 1 else "binary_cross_entropy"
        last = "softmax" if outputs > 1 else "sigmoid"
    all_at_once = rng.random() < 0.5 if full is None else full
    batch = samples if all_at_once else min(16, samples)
    rectifies = activation in _RECTIFIERS
    training = Training(
        OPTIMIZERS.choice(optimizer),
        SCHEDULES.choice("constant"),
        learning_rate=rate,
        batch_size=batch,
        shuffle=batch < samples,
        initializer=draw or ("he_normal" if rectifies else "xavier_normal"),
        seed=int(rng.integers(1000)),
    )
    sizes = (data.inputs.shape[1], *hidden, outputs)
    names = tuple(f"x{k + 1}" for k in range(sizes[0]))
    return fresh(names, (), sizes, activation, Loss(loss), data, training, last)


def _widths(rng, depth, low=3, high=8):
    return tuple(int(n) for n in rng.integers(low, high + 1, size=depth))


def _vanishing(rng):
    """Many sigmoid layers, or tanh layers with weights that are far too small."""
    data = rng.choice(_CLASSES + _NUMBERS)
    if rng.random() < 0.6:
        hidden = _widths(rng, int(rng.integers(8, 13)))
        return _made(rng, data, hidden, "sigmoid", rate=0.5), 300
    document = _made(rng, data, _widths(rng, int(rng.integers(7, 11))), "tanh")
    small = float(rng.uniform(0.1, 0.3))
    return _with_parameters(document, small * document.parameters.flat), 300


def _exploding(rng):
    """A learning rate far too large, or many layers of weights that are too large."""
    data = rng.choice(_NUMBERS)
    if rng.random() < 0.6:
        activation = rng.choice(("tanh", "relu", "leaky_relu"))
        hidden = _widths(rng, int(rng.integers(1, 4)), 4, 10)
        rate = float(rng.uniform(3, 30))
        return _made(rng, data, hidden, activation, rate=rate), 300
    hidden = (int(rng.integers(8, 13)),) * int(rng.integers(6, 10))
    document = _made(
        rng, data, hidden, "leaky_relu", rate=0.05, draw="normal", full=True
    )
    return document, 300


def _dead(rng):
    """ReLU units whose bias keeps z below 0, as one step that was too large leaves.

    All of one layer, or all but one where one straight line is too little.
    """
    data = rng.choice(_CLASSES + _NUMBERS)
    hidden = _widths(rng, int(rng.integers(1, 4)), 4, 8)
    optimizer, rate = (("sgd", 0.1), ("adam", 0.01))[int(rng.integers(2))]
    document = _made(rng, data, hidden, "relu", optimizer=optimizer, rate=rate)
    layer = int(rng.integers(1, len(hidden) + 1))
    may_keep_one = data in ("circles", "xor", "sine")
    count = hidden[layer - 1] - int(may_keep_one and rng.random() < 0.5)
    chosen = rng.choice(hidden[layer - 1], size=count, replace=False)
    values = {(layer, int(j), None): -float(rng.uniform(15, 60)) for j in chosen}
    return _with_parameters(document, document.parameters.with_values(values).flat), 500


def _slow(rng):
    """A network that would learn, with a learning rate that is far too small."""
    document = _healthy_draw(rng)
    small = float(rng.uniform(1 / 1500, 1 / 500))
    training = document.training
    slower = replace(training, learning_rate=training.learning_rate * small)
    return replace(document, training=slower), 400


def _healthy_draw(rng):
    """A network as it is usually built, drawn until one learns."""
    while True:
        document = _any(rng)
        trained = train(document, 1500, lambda made, loss: None)
        x, y = document.data.inputs, document.data.targets
        blind = np.broadcast_to(y.mean(axis=0), y.shape)
        nothing = float(_value(document, y, blind).mean())
        if trained.divergence is None and trained.loss_of(x, y) < 0.2 * nothing:
            return document


def _value(document, y, answers):
    from bpviz_desktop.engine.functions.losses import LOSSES

    return LOSSES[document.loss.kind].value(y, answers)


def _any(rng):
    data = rng.choice(_CLASSES + _NUMBERS)
    depth = int(rng.integers(1, 5))
    activation = rng.choice((*_RECTIFIERS, "tanh", "tanh", "softplus"))
    if depth == 1:
        activation = rng.choice((activation, "sigmoid"))
    choices = (("sgd", float(rng.uniform(0.1, 0.5))), ("adam", 0.01), ("rmsprop", 0.01))
    optimizer, rate = choices[int(rng.integers(3))]
    hidden = _widths(rng, depth, 4, 10)
    return _made(rng, data, hidden, activation, optimizer=optimizer, rate=rate)


def _healthy(rng):
    return _healthy_draw(rng), 1500


def _with_parameters(document, flat):
    parameters = Parameters(document.network.widths, flat)
    return replace(document, checkpoint=Checkpoint(parameters), start=parameters)


_MADE = {
    "vanishing_gradients": _vanishing,
    "exploding_gradients": _exploding,
    "dead_units": _dead,
    "slow_convergence": _slow,
    "healthy": _healthy,
}
