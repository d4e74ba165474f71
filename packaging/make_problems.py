"""The projects in resources/examples/problems: what goes wrong, and its healthy twin.

A twin is its project with the cures that the diagnosis offers, from the same seed.
"""

from __future__ import annotations

from dataclasses import replace

from bpviz_desktop.engine.functions.datasets import DATASETS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.network import frozen
from bpviz_desktop.engine.training import Checkpoint, Loss, Training
from bpviz_desktop.model.beginning import fresh
from bpviz_desktop.model.diagnosis.cures import cured
from bpviz_desktop.model.document import Data, Document
from bpviz_desktop.model.generated import generated

# Which cures make the healthy twin, and what is said of it.
CURED = {
    "vanishing": (
        ("leaky_relu", "he", "adam", "skips"),
        "The same ten layers with leaky ReLU, He weights, skip connections and Adam: "
        "the gradient reaches the first layer, and XOR is learned in 500 updates.",
    ),
    "exploding": (
        ("lower_rate",),
        "The same network with a tenth of the learning rate: every step leads down.",
    ),
    "dead_relu": (
        ("he",),
        "The same network with weights drawn by He and biases of 0: every neuron "
        "answers to some of the points.",
    ),
    "slow_learning_rate": (
        ("higher_rate", "much_higher_rate"),
        "The same network with a learning rate a thousand times as large.",
    ),
    "saturated": (
        ("cross_entropy",),
        "The same neuron with cross entropy, whose gradient does not contain f′: it "
        "learns fast where it is most wrong.",
    ),
}


def _network(title, notes, data, hidden, activation, *, loss, last, training):
    """A project on these data; inputs are called x1, x2, …"""
    widths = data.inputs.shape[1], data.targets.shape[1]
    names = tuple(f"x{k + 1}" for k in range(widths[0])) if widths[0] > 1 else ("x",)
    sizes = (widths[0], *hidden, widths[1])
    document = fresh(
        names, (), sizes, activation, Loss(loss), data, training, last, title=title
    )
    return replace(document, notes=notes)


def _training(rate, batch, initializer, *, shuffle=False):
    return Training(
        OPTIMIZERS.choice("sgd"),
        SCHEDULES.choice("constant"),
        learning_rate=rate,
        batch_size=batch,
        shuffle=shuffle,
        initializer=initializer,
    )


def _vanishing():
    return _network(
        "Vanishing gradients",
        "Ten sigmoid layers on XOR. Each passes back at most a quarter of the "
        "gradient: the first layers get next to nothing. See Problems, try the cures.",
        generated(DATASETS.choice("xor"), 0, 0.0),
        (4,) * 10,
        "sigmoid",
        loss="squared_error",
        last="sigmoid",
        training=_training(0.5, 4, "xavier_uniform"),
    )


def _exploding():
    data = generated(DATASETS.choice("sine"), 0, 0.0)
    return _network(
        "Exploding gradients",
        "A learning rate that is too large: each step leads further up the other side "
        "of the valley, until numbers end at update 137. Run it, then go back.",
        data,
        (8, 8),
        "tanh",
        loss="half_squared_error",
        last="identity",
        training=_training(2.0, len(data.inputs), "xavier_uniform"),
    )


def _dead():
    document = _network(
        "Dead units",
        "ReLU neurons whose biases are far below 0, as one step that was too large "
        "leaves them: z is negative for every point, and no gradient comes back.",
        generated(DATASETS.choice("circles"), 0, 0.0),
        (8,),
        "relu",
        loss="binary_cross_entropy",
        last="sigmoid",
        training=_training(0.3, 16, "he_normal", shuffle=True),
    )
    biases = {(1, j, None): -2.0 - 0.25 * (j % 4) for j in range(8)}
    return _with(document, biases)


def _slow():
    return _network(
        "Learning rate too low",
        "Nothing is wrong with this network but its learning rate: each step is a "
        "thousandth of what the slope would allow.",
        generated(DATASETS.choice("circles"), 0, 0.0),
        (8,),
        "tanh",
        loss="binary_cross_entropy",
        last="sigmoid",
        training=_training(0.001, 16, "xavier_uniform", shuffle=True),
    )


def _saturated():
    none = frozen([[0.0]])[:0]
    document = _network(
        "A saturated neuron",
        "One neuron that is sure of the wrong answer: w = b = 2, x = 1, y = 0. Its z "
        "is 4, f′ is 0.018, and it hardly learns at first (Nielsen 2015, chapter 3).",
        Data(frozen([[1.0]]), frozen([[0.0]]), none, none),
        (),
        "sigmoid",
        loss="half_squared_error",
        last="sigmoid",
        training=_training(0.15, 1, "xavier_uniform"),
    )
    return _with(document, {(1, 0, 0): 2.0, (1, 0, None): 2.0})


def _with(document: Document, values: dict) -> Document:
    parameters = document.parameters.with_values(values)
    return replace(document, checkpoint=Checkpoint(parameters), start=parameters)


def problems() -> dict[str, Document]:
    """Every project of the folder by its name."""
    made = {
        "vanishing": _vanishing(),
        "exploding": _exploding(),
        "dead_relu": _dead(),
        "slow_learning_rate": _slow(),
        "saturated": _saturated(),
    }
    for name, (kinds, notes) in CURED.items():
        twin = cured(made[name], kinds)
        title = f"{made[name].title}, cured"
        made[f"{name}_cured"] = replace(twin, title=title, notes=notes)
    return made
