"""New networks: of any sizes, on given data or on the corners of a cube."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import product

import numpy as np

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.initializers import initial_parameters
from bpviz_desktop.engine.functions.losses import LOSSES, with_kind
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.network import Layer, Network, frozen
from bpviz_desktop.engine.training import Checkpoint, Loss, Training
from bpviz_desktop.language import tr
from bpviz_desktop.model.document import Data, Document
from bpviz_desktop.model.edits import EditError, expect_targets
from bpviz_desktop.model.reshaping import expect_sizes

# More inputs than these have too many corners to list: so many are drawn.
_ALL_CORNERS, _CORNERS = 4, 16
_LEAST_SIZES, _LONGEST_TEXT = 2, 400
_SEPARATOR = re.compile(r"\s*[-–—,;→xX×]\s*|\s+")


def sizes_of(words: str) -> tuple[int, ...]:
    """Read sizes such as "2-8-8-1": the inputs first, the outputs last.

    Raises
    ------
    EditError
    """
    parts = _SEPARATOR.split(words.strip()[:_LONGEST_TEXT])
    if not all(part.isdecimal() for part in parts) or len(parts) < _LEAST_SIZES:
        raise EditError(
            tr("Sizes are whole numbers from inputs to outputs, like 2-8-8-1.")
        )
    sizes = tuple(int(part[:9]) for part in parts)
    expect_sizes(sizes)
    return sizes


def hidden_of(words: str) -> tuple[int, ...]:
    """Read the sizes of hidden layers such as "8-8"; none at all are a plain layer.

    Raises
    ------
    EditError
    """
    return sizes_of(f"1-{words}-1")[1:-1] if words.strip() else ()


def sizes_written(network: Network) -> str:
    """Sizes as `sizes_of` reads them."""
    return "-".join(map(str, network.widths))


def empty(sizes: tuple[int, ...], activation: str, loss: str) -> Document:
    """A network that has learned nothing, on the corners of a cube.

    Its inputs are 0 and 1. Output k is 1 where the number of ones leaves k when divided
    by the number of outputs; a single one where that number is odd: of two inputs, XOR.
    """
    inputs, outputs = sizes[0], sizes[-1]
    if inputs <= _ALL_CORNERS:
        x = np.array(list(product((0.0, 1.0), repeat=inputs)))
    else:
        x = np.random.default_rng(0).integers(0, 2, (_CORNERS, inputs)).astype(float)
    ones = x.sum(axis=1).astype(int)
    classes = ones % max(outputs, 2)
    y = np.eye(outputs)[classes] if outputs > 1 else classes[:, None].astype(float)
    data = Data(frozen(x), frozen(y), frozen(x[:0]), frozen(y[:0]))
    names = tuple(f"x{k + 1}" for k in range(inputs))
    training = Training(
        OPTIMIZERS.choice("sgd"),
        SCHEDULES.choice("constant"),
        learning_rate=0.5,
        batch_size=len(x),
    )
    return fresh(names, (), sizes, activation, Loss(loss), data, training, "sigmoid")


def begun(
    base: Document, sizes: tuple[int, ...], activation: str, loss: str
) -> Document:
    """A fresh network of other sizes on the data of a project.

    Raises
    ------
    EditError
        If the data have other widths, or targets that the loss cannot take.
    """
    ends = base.network.widths[0], base.network.widths[-1]
    if (sizes[0], sizes[-1]) != ends:
        raise EditError(
            tr(
                "The data of {title} ask for {inputs} at the beginning and "
                "{outputs} at the end.",
                title=base.title or tr("this project"),
                inputs=ends[0],
                outputs=ends[1],
            )
        )
    last = base.network.layers[-1].activation.kind
    made = fresh(
        base.network.inputs,
        base.network.outputs,
        sizes,
        activation,
        with_kind(base.loss, loss),
        base.data,
        base.training,
        "identity" if ACTIVATIONS[last].coupled else last,
    )
    return replace(made, display=base.display)


def fresh(
    inputs: tuple[str, ...],
    outputs: tuple[str, ...],
    sizes: tuple[int, ...],
    activation: str,
    loss: Loss,
    data: Data,
    training: Training,
    last: str = "identity",
    *,
    title: str = "",
) -> Document:
    """A network of these sizes with drawn weights, and all that a project needs.

    Parameters
    ----------
    activation, last : str
        Of the hidden layers, and of the last one where the loss leaves the choice.
    title : str
        The sizes, if it is empty.

    Raises
    ------
    EditError
        If a project cannot hold it, or the loss cannot take the targets.
    """
    expect_sizes(sizes)
    expect_targets(loss.kind, data)
    last = LOSSES[loss.kind].last_activation or last
    kinds = [*(activation for _ in sizes[1:-1]), last]
    layers = tuple(
        Layer(units, ACTIVATIONS.choice(kind))
        for units, kind in zip(sizes[1:], kinds, strict=True)
    )
    network = Network(inputs, layers, outputs)
    drawn = initial_parameters(network, training.initializer, training.seed)
    checkpoint = Checkpoint(drawn)
    title = title or tr("Network {sizes_written}", sizes_written=sizes_written(network))
    return Document(network, checkpoint, drawn, data, training, loss, title=title)
