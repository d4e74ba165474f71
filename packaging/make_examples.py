"""Write the projects in resources/examples: python packaging/make_examples.py"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

import bpviz_desktop  # noqa: F401  (one BLAS thread)
from bpviz_desktop.model.project_file import dump, parse

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "examples"


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
        "network": {"inputs": inputs, "layers": layers},
        "data": {"inputs": x, "targets": y, **more.pop("data", {})},
        **more,
    }


def _one_neuron(title, by_hand):
    return project(
        title,
        "One sigmoid neuron: the whole of backpropagation in five numbers.",
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
        "Mazur's step by step example (2015); biases are frozen as there.",
        ["x1", "x2"],
        [
            layer(2, "sigmoid", [[0.15, 0.2], [0.25, 0.3]], [0.35, 0.35], **frozen),
            layer(2, "sigmoid", [[0.4, 0.45], [0.5, 0.55]], [0.6, 0.6], **frozen),
        ],
        [[0.05, 0.1]],
        [[0.01, 0.99]],
        loss={"kind": "half_squared_error"},
        training={"learning_rate": 0.5},
    )


def _relu():
    case = json.loads((ROOT / "tests/data/cases/kircerta-relu.json").read_text())
    tree = case["project"]
    return tree | {"notes": "Every number is a short decimal; some paths are closed."}


def _xor():
    return project(
        "XOR",
        "No straight line separates these four points; a hidden layer does.",
        ["x1", "x2"],
        [layer(3, "tanh"), layer(1, "sigmoid")],
        [[0, 0], [0, 1], [1, 0], [1, 1]],
        [[0], [1], [1], [0]],
        training={"learning_rate": 1.0, "batch_size": 4, "seed": 1},
    )


def _split(x, y, rng, test_share=0.25):
    order = rng.permutation(len(x))
    cut = int(len(x) * test_share)
    test, train = order[:cut], order[cut:]
    x, y = np.round(x, 4), np.round(y, 4)
    return (
        x[train].tolist(),
        y[train].tolist(),
        {"test_inputs": x[test].tolist(), "test_targets": y[test].tolist()},
    )


def _rings(rng, n=200, noise=0.08):
    angle = rng.uniform(0, 2 * np.pi, n)
    inside = np.arange(n) % 2
    radius = np.where(inside == 1, 0.4, 0.9) + rng.normal(0, noise, n)
    x = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    return x, inside[:, None].astype(float)


def _arms(rng, n=300, noise=0.03):
    arm = np.arange(n) % 2
    t = rng.uniform(0.1, 1, n)
    angle = t * 3 * np.pi + arm * np.pi
    x = np.column_stack([t * np.cos(angle), t * np.sin(angle)])
    return x + rng.normal(0, noise, (n, 2)), arm[:, None].astype(float)


def _two_inputs(title, notes, made, training):
    rng = np.random.default_rng([0, 2])
    x, y, tests = _split(*made(rng), rng)
    return project(
        title,
        notes,
        ["x1", "x2"],
        [layer(8, "tanh"), layer(8, "tanh"), layer(1, "sigmoid")],
        x,
        y,
        data=tests,
        loss={"kind": "binary_cross_entropy"},
        training=training,
    )


def _sine():
    rng = np.random.default_rng([0, 2])
    x = np.linspace(-1, 1, 48)[:, None]
    y = np.sin(np.pi * x) + rng.normal(0, 0.05, x.shape)
    x, y, tests = _split(x, y, rng)
    return project(
        "Sine",
        "A curve through points: the last layer does not bend it.",
        ["x"],
        [layer(8, "tanh"), layer(8, "tanh"), layer(1, "identity")],
        x,
        y,
        data=tests,
        loss={"kind": "half_squared_error"},
        training={"learning_rate": 0.1, "batch_size": 8, "shuffle": True},
    )


def _deep():
    chain = [layer(4, "sigmoid") for _ in range(10)]
    return project(
        "Deep sigmoid chain",
        "Ten sigmoid layers: watch how little gradient reaches the first one.",
        ["x1", "x2"],
        [*chain, layer(1, "sigmoid")],
        [[0, 0], [0, 1], [1, 0], [1, 1]],
        [[0], [1], [1], [0]],
        training={"learning_rate": 0.5, "batch_size": 4},
    )


def _iris():
    rows = (ROOT / "resources/data/iris.csv").read_text().splitlines()[1:]
    cells = [row.split(",") for row in rows]
    raw = np.array([[float(cell) for cell in row[:4]] for row in cells])
    classes = sorted({row[4] for row in cells})
    y = np.array([[float(row[4] == name) for name in classes] for row in cells])
    offset, scale = raw.mean(axis=0).round(4), raw.std(axis=0).round(4)
    rng = np.random.default_rng([0, 2])
    x, y, tests = _split((raw - offset) / scale, y, rng)
    scaling = {
        "kind": "z_score",
        "offset": offset.tolist(),
        "scale": scale.tolist(),
    }
    more = {"classes": classes, "scaling": scaling, "source": "Fisher (1936)"}
    return project(
        "Iris",
        "Three sorts of iris by four measures; softmax with cross entropy.",
        ["sepal length", "sepal width", "petal length", "petal width"],
        [layer(8, "tanh"), layer(3, "softmax")],
        x,
        y,
        data=tests | more,
        loss={"kind": "cross_entropy"},
        training={"learning_rate": 0.1, "batch_size": 16, "shuffle": True},
    )


def examples() -> dict[str, bytes]:
    """Every example by its file name."""
    adam = {
        "optimizer": {"kind": "adam"},
        "learning_rate": 0.01,
        "batch_size": 32,
        "shuffle": True,
        "seed": 1,
    }
    trees = {
        "one_neuron": _one_neuron("One neuron", 2),
        "one_neuron_exact": _one_neuron("One neuron, exact", None),
        "mazur_2_2_2": _mazur(),
        "relu_2_2_1": _relu(),
        "xor": _xor(),
        "circles": _two_inputs(
            "Two circles",
            "A ring around a disc: learned by two hidden layers.",
            _rings,
            {"learning_rate": 0.3, "batch_size": 32, "shuffle": True},
        ),
        "spirals": _two_inputs(
            "Two spirals",
            "Two arms around each other: hard, but Adam can.",
            _arms,
            adam,
        ),
        "sine": _sine(),
        "iris": _iris(),
        "deep_sigmoid": _deep(),
    }
    return {
        f"{name}.bpviz": dump(parse(json.dumps(tree).encode(), name))
        for name, tree in trees.items()
    }


def main() -> None:
    """Write them all."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, data in examples().items():
        (FOLDER / name).write_bytes(data)


if __name__ == "__main__":
    main()
