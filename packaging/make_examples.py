"""Write the projects in resources/examples: python packaging/make_examples.py"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from make_problems import problems

import bpviz_desktop  # noqa: F401  (one BLAS thread)
from bpviz_desktop.engine.functions.datasets import DATASETS, draw, split
from bpviz_desktop.model.project.file import dump, parse

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "examples"
SEED = 0


def layer(units, activation, weights=None, biases=None, **more):
    """One layer of a project."""
    tree = {"units": units, "activation": activation, **more}
    if weights is not None:
        tree |= {"weights": weights, "biases": biases}
    return tree


def project(title, notes, inputs, layers, x, y, **more):
    """A project with everything else at its defaults."""
    return {
        "format": "bpviz",
        "version": 1,
        "title": title,
        "notes": notes,
        "network": {
            "inputs": inputs,
            "outputs": more.pop("outputs", []),
            "layers": layers,
        },
        "data": {"inputs": x, "targets": y, **more.pop("data", {})},
        **more,
    }


def _one_neuron(title, by_hand):
    return project(
        title,
        "One sigmoid neuron: the whole of backpropagation in five numbers. Step "
        "through it with pencil and paper"
        + ("; every activation is rounded to two decimals." if by_hand else "."),
        ["x"],
        [layer(1, "sigmoid", [[0.5]], [0.1])],
        [[2.0]],
        [[1.0]],
        display={"decimals": 4, "by_hand_decimals": by_hand},
    )


def _mazur():
    frozen = {"train_biases": False}
    return project(
        "Mazur 2-2-2",
        "Matt Mazur's step by step example (2015). Its biases are frozen, as there.",
        ["x1", "x2"],
        [
            layer(
                *(2, "sigmoid", [[0.15, 0.2], [0.25, 0.3]], [0.35, 0.35]),
                unit_names=["h1", "h2"],
                **frozen,
            ),
            layer(2, "sigmoid", [[0.4, 0.45], [0.5, 0.55]], [0.6, 0.6], **frozen),
        ],
        [[0.05, 0.1]],
        [[0.01, 0.99]],
        loss={"kind": "half_squared_error"},
        training={"learning_rate": 0.5},
        outputs=["o1", "o2"],
    )


def _relu():
    case = json.loads((ROOT / "tests/data/cases/kircerta-relu.json").read_text())
    tree = case["project"]
    return tree | {
        "notes": "Two ReLU units and one output. Every number is a short decimal, good "
        "for checking by hand."
    }


def _xor_samples():
    x, y, _ = draw(DATASETS.choice("xor"), SEED)
    return x.tolist(), y.tolist()


def _xor():
    return project(
        "XOR",
        "No straight line separates these four points, so that one neuron cannot learn "
        "them. A hidden layer of three can.",
        ["x1", "x2"],
        [layer(3, "tanh"), layer(1, "sigmoid")],
        *_xor_samples(),
        training={"learning_rate": 1.0, "batch_size": 4, "seed": 1},
    )


def _drawn(kind, *, decimals=4, test_share=0.25, change=lambda x: x, **options):
    """Samples of a data set for training, and a "data" with those for testing."""
    entry = DATASETS[kind]
    x, y, classes = draw(entry.choice(**options), SEED)
    rng = np.random.default_rng([SEED, 3])
    parts = split(change(x).round(decimals), y, test_share, rng)
    x, y, test_x, test_y = (part.tolist() for part in parts)
    names = list(classes) if classes else None
    more = {"test_inputs": test_x, "test_targets": test_y, "classes": names}
    return x, y, more | {"source": f"{entry.title}: {entry.source}"}


def _two_classes(title, notes, kind, training):
    x, y, data = _drawn(kind)
    return project(
        title,
        notes,
        ["x1", "x2"],
        [layer(8, "tanh"), layer(8, "tanh"), layer(1, "sigmoid")],
        x,
        y,
        data=data,
        loss={"kind": "binary_cross_entropy"},
        training=training,
    )


def _circles():
    return _two_classes(
        "Two circles",
        "A ring around a smaller one: no straight line parts them. Two hidden layers "
        "bend the plane until one does.",
        "circles",
        {"learning_rate": 0.3, "batch_size": 16, "shuffle": True},
    )


def _spirals():
    return _two_classes(
        "Two spirals",
        "Two arms wound around each other, hard for a network this small. Adam finds "
        "the way within 5000 updates; try SGD to see the difference.",
        "spirals",
        {
            "optimizer": {"kind": "adam"},
            "learning_rate": 0.02,
            "batch_size": 32,
            "shuffle": True,
            "seed": 2,
        },
    )


def _sine():
    x, y, data = _drawn("sine")
    return project(
        "Sine",
        "A curve through noisy points. The last layer has no activation, so that the "
        "answer can be any number.",
        ["x"],
        [layer(8, "tanh"), layer(8, "tanh"), layer(1, "identity")],
        x,
        y,
        data=data,
        loss={"kind": "half_squared_error"},
        training={"learning_rate": 0.1, "batch_size": 8, "shuffle": True},
    )


def _deep():
    chain = [layer(4, "sigmoid") for _ in range(10)]
    return project(
        "Deep sigmoid chain",
        "Ten sigmoid layers of four units. Watch how little of the gradient reaches "
        "the first one, and try ReLU instead.",
        ["x1", "x2"],
        [*chain, layer(1, "sigmoid")],
        *_xor_samples(),
        training={"learning_rate": 0.5, "batch_size": 4},
    )


def _iris():
    raw, _, _ = draw(DATASETS.choice("iris"), SEED)
    offset, scale = raw.mean(axis=0).round(4), raw.std(axis=0).round(4)
    x, y, data = _drawn("iris", decimals=6, change=lambda x: (x - offset) / scale)
    scaling = {"kind": "z_score", "offset": offset.tolist(), "scale": scale.tolist()}
    return project(
        "Iris",
        "Three sorts of iris, told apart by four measures. Softmax turns the last "
        "layer into probabilities, and cross entropy asks for the right one to be 1.",
        list(DATASETS["iris"].inputs),
        [layer(8, "tanh"), layer(3, "softmax")],
        x,
        y,
        data=data | {"scaling": scaling},
        loss={"kind": "cross_entropy"},
        training={"learning_rate": 0.1, "batch_size": 16, "shuffle": True},
        outputs=list(DATASETS["iris"].outputs),
    )


def examples() -> dict[str, bytes]:
    """Every example by its file name."""
    trees = {
        "one_neuron": _one_neuron("One neuron", 2),
        "one_neuron_exact": _one_neuron("One neuron, exact", None),
        "mazur_2_2_2": _mazur(),
        "relu_2_2_1": _relu(),
        "xor": _xor(),
        "circles": _circles(),
        "spirals": _spirals(),
        "sine": _sine(),
        "iris": _iris(),
        "deep_sigmoid": _deep(),
    }
    made = {
        f"{name}.bpviz": dump(parse(json.dumps(tree).encode(), name))
        for name, tree in trees.items()
    }
    for name, document in problems().items():
        made[f"problems/{name}.bpviz"] = dump(document)
    return made


def main() -> None:
    """Write them all."""
    (FOLDER / "problems").mkdir(parents=True, exist_ok=True)
    for name, data in examples().items():
        (FOLDER / name).write_bytes(data)


if __name__ == "__main__":
    main()
