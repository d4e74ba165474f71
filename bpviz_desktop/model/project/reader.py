"""From the bytes of a project file to a Document, or to every reason why not.

Checked in this order, and only the problems of the first stage that has any are told:
size, UTF-8, JSON, format, version, unknown keys, limits, types, shapes, meaning.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

import numpy as np

from bpviz_desktop.engine.functions.initializers import draw_layer
from bpviz_desktop.engine.network import Floats, Layer, Network, Parameters, frozen
from bpviz_desktop.engine.training import Checkpoint, Loss, OptimizerState, Training
from bpviz_desktop.model.document import Data, Display, Document, Scaling
from bpviz_desktop.model.project.checks import Members
from bpviz_desktop.model.project.error import (
    MOST_PROBLEMS,
    NewerVersionError,
    Problem,
    ProjectError,
)
from bpviz_desktop.model.project.quoting import sort_of
from bpviz_desktop.model.project.schema import (
    ACTIVATION,
    CLIP,
    FORMAT,
    LARGEST_FILE,
    OPTIMIZER,
    SAMPLES,
    SCHEDULE,
    VERSION,
    over_limits,
    project_fields,
)
from bpviz_desktop.model.project.shapes import items, wrong_meaning, wrong_shapes
from bpviz_desktop.model.project.strict_json import JsonError, parse

Stage = Callable[[dict[str, Any], Members], Iterator[Problem]]


def read(data: bytes, file: str) -> Document:
    """Read a project from the bytes of its file.

    Parameters
    ----------
    data : bytes
    file : str
        What messages call the file.

    Raises
    ------
    ProjectError
    """
    if len(data) > LARGEST_FILE:
        fault = f"has more than {LARGEST_FILE} bytes, expected at most that"
        raise ProjectError.of(file, [("file", fault)])
    try:
        tree = parse(data)
    except JsonError as error:
        raise ProjectError.of(file, [(error.place, error.fault)]) from None
    if not isinstance(tree, dict):
        raise ProjectError.of(
            file, [("file", f"is {sort_of(tree)}, expected an object with a format")]
        )
    fields = project_fields(tree)
    for stage in _STAGES:
        if problems := list(islice(stage(tree, fields), MOST_PROBLEMS)):
            kind = NewerVersionError if _is_newer(tree) else ProjectError
            raise kind.of(file, problems)
    return _document(tree)


def _wrong_format(tree: dict[str, Any], fields: Members) -> Iterator[Problem]:
    if "format" not in tree:
        yield "format", f"is missing, expected '{FORMAT}'"
    else:
        yield from fields.fields["format"].check.faults(tree["format"], "format")


def _is_newer(tree: dict[str, Any]) -> bool:
    """Whether it is of this format, and of a version that is not known yet."""
    version = tree.get("version")
    is_known_format = tree.get("format") == FORMAT
    return is_known_format and isinstance(version, int) and version > VERSION


def _wrong_version(tree: dict[str, Any], fields: Members) -> Iterator[Problem]:
    version = tree.get("version")
    if "version" not in tree:
        yield "version", f"is missing, expected {VERSION}"
    elif _is_newer(tree):
        newer = "; a newer bpviz-desktop wrote this file"
        yield "version", f"is {sort_of(version)}, expected {VERSION}{newer}"
    else:
        yield from fields.fields["version"].check.faults(version, "version")


_STAGES: tuple[Stage, ...] = (
    _wrong_format,
    _wrong_version,
    lambda tree, fields: fields.unknown_keys(tree, ""),
    lambda tree, fields: over_limits(tree),
    lambda tree, fields: fields.faults(tree, ""),
    lambda tree, fields: wrong_shapes(tree),
    lambda tree, fields: wrong_meaning(tree),
)


def _document(tree: dict[str, Any]) -> Document:
    """Build the document of a tree without problems."""
    training = _training(tree.get("training", {}))
    network = _network(tree["network"])
    parameters = _parameters(network, tree["network"]["layers"], training)
    checkpoint, start = _run(tree.get("run"), network, parameters)
    loss, display = tree.get("loss", {}), tree.get("display", {})
    return Document(
        network=network,
        checkpoint=checkpoint,
        start=start,
        data=_data(tree["data"], network),
        training=training,
        loss=Loss(
            loss.get("kind", Loss.kind),
            loss.get("reduction", Loss.reduction),
            loss.get("over_outputs", Loss.over_outputs),
            float(loss.get("l2", Loss.l2)),
        ),
        display=Display(
            display.get("decimals", Display.decimals),
            display.get("by_hand_decimals"),
            display.get("by_hand_scope", Display.by_hand_scope),
        ),
        title=tree.get("title", ""),
        notes=tree.get("notes", ""),
        layout={
            key: (float(place.values[0]), float(place.values[1]))
            for key, place in tree.get("layout", {}).items()
        },
    )


def _training(tree: dict[str, Any]) -> Training:
    clip = tree.get("clip")
    return Training(
        optimizer=OPTIMIZER.read(tree.get("optimizer", {})),
        schedule=SCHEDULE.read(tree.get("schedule", {})),
        learning_rate=float(tree.get("learning_rate", Training.learning_rate)),
        batch_size=tree.get("batch_size", Training.batch_size),
        accumulation_steps=tree.get("accumulation_steps", Training.accumulation_steps),
        shuffle=tree.get("shuffle", Training.shuffle),
        clip=None if clip is None else CLIP.read(clip),
        initializer=tree.get("initializer", Training.initializer),
        seed=tree.get("seed", Training.seed),
    )


def _names(value: Any) -> tuple[str, ...] | None:
    return None if value is None else tuple(items(value))


def _network(tree: dict[str, Any]) -> Network:
    inputs = tuple(items(tree["inputs"]))
    before, layers = len(inputs), []
    for layer in tree["layers"]:
        layers.append(layer_of(layer, before))
        before = layer["units"]
    return Network(inputs, tuple(layers), tuple(items(tree.get("outputs"))))


def layer_of(tree: dict[str, Any], before: int) -> Layer:
    """A layer behind `before` units, of a tree without problems."""
    wires = tree.get("connections")
    return Layer(
        tree["units"],
        ACTIVATION.read(tree["activation"]),
        name=tree.get("name") or "",
        unit_names=_names(tree.get("unit_names")),
        connections=None if wires is None else frozen(wires.table(before), bool),
        skip_from=tree.get("skip_from"),
        train_biases=tree.get("train_biases", True),
    )


def _parameters(
    network: Network, layers: list[dict[str, Any]], training: Training
) -> Parameters:
    """Take weights and biases as written; draw weights that are not, biases are 0."""
    weights: list[Floats] = []
    biases: list[Floats] = []
    for at, layer in enumerate(layers, start=1):
        units, before = network.widths[at], network.widths[at - 1]
        if "weights" in layer:
            weights.append(layer["weights"].table(before))
        else:
            kind, seed = training.initializer, training.seed
            weights.append(draw_layer(kind, seed, at, units=units, before=before))
        biases.append(layer["biases"].values if "biases" in layer else np.zeros(units))
    return Parameters.of(network, weights, biases)


def _data(tree: dict[str, Any], network: Network) -> Data:
    widths = {"inputs": network.widths[0], "targets": network.widths[-1]}
    samples: dict[str, Floats] = {}
    for key in SAMPLES:
        width = widths[key.removeprefix("test_")]
        values = tree[key].table(width) if key in tree else np.empty((0, width))
        samples[key] = frozen(values)
    scaling = tree.get("scaling")
    return Data(
        **samples,
        classes=_names(tree.get("classes")),
        scaling=None
        if scaling is None
        else Scaling(
            scaling["kind"],
            tuple(scaling["offset"].values.tolist()),
            tuple(scaling["scale"].values.tolist()),
        ),
        source=tree.get("source", ""),
    )


def _run(
    tree: dict[str, Any] | None, network: Network, parameters: Parameters
) -> tuple[Checkpoint, Parameters]:
    """Where the run stands, and the parameters that it started from."""
    if tree is None:
        return Checkpoint(parameters), parameters
    state = tree.get("optimizer_state") or {}
    slots = {
        slot: _packed(network, packed).flat
        for slot, packed in state.items()
        if slot != "step"
    }
    checkpoint = Checkpoint(
        parameters,
        OptimizerState(state.get("step", 0), slots),
        tree["updates"],
        tree.get("epoch", 0),
        tree.get("position", 0),
    )
    return checkpoint, _packed(network, tree["start"])


def _packed(network: Network, tree: dict[str, Any]) -> Parameters:
    weights = [
        block.table(before)
        for block, before in zip(tree["weights"], network.widths, strict=False)
    ]
    biases = np.split(tree["biases"].values, np.cumsum(network.widths[1:-1]))
    return Parameters.of(network, weights, biases)
