"""The project file: load, dump and save.

`project_reader` takes a file apart, `atomic_file` puts it in place; what the fields mean
is in the README.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from bpviz_desktop.engine.activations import ACTIVATIONS
from bpviz_desktop.engine.network import Network, Parameters
from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.model.atomic_file import (
    FileChangedError,
    FileStamp,
    write_atomically,
)
from bpviz_desktop.model.document import Document, same
from bpviz_desktop.model.project_reader import FORMAT, LARGEST_FILE, VERSION, read
from bpviz_desktop.model.reading import Fault, ProjectError

__all__ = [
    "FileChangedError",
    "FileStamp",
    "ProjectError",
    "dump",
    "load",
    "parse",
    "save",
]
_LONGEST_FILE_NAME = 120


def parse(data: bytes, name: str) -> Document:
    """Read a project from bytes; `name` is what messages call the file.

    Raises
    ------
    ProjectError
    """
    shown = name if len(name) <= _LONGEST_FILE_NAME else f"…{name[-100:]}"
    try:
        return read(data)
    except Fault as fault:
        raise ProjectError([f"{shown}: {fault}"]) from None


def load(path: Path) -> Document:
    """Read a project file.

    Raises
    ------
    ProjectError
        If it is refused.
    OSError
        If it cannot be read.
    """
    with path.open("rb") as file:
        data = file.read(LARGEST_FILE + 1)
    return parse(data, str(path))


def dump(document: Document) -> bytes:
    """Write a project as bytes that `parse` reads back to the last bit."""
    return (_written(_tree(document), 0) + "\n").encode()


def save(
    document: Document, path: Path, *, expected: FileStamp | None = None
) -> None:
    """Save a project atomically.

    Raises
    ------
    FileChangedError, OSError
        As `write_atomically`; the old file is as it was.
    RuntimeError
        If what would be written does not read back; nothing is written then.
    """
    data = dump(document)
    if not same(parse(data, path.name), document):
        raise RuntimeError("the project would not read back; it was not saved")
    write_atomically(path, data, expected=expected)


def _tree(document: Document) -> dict[str, Any]:
    data, training = document.data, document.training
    return {
        "format": FORMAT,
        "version": VERSION,
        "title": document.title,
        "notes": document.notes,
        "network": _network(document.network, document.parameters),
        "loss": {"kind": document.loss.kind, "reduction": document.loss.reduction},
        "data": {
            "inputs": data.inputs,
            "targets": data.targets,
            "test_inputs": data.test_inputs,
            "test_targets": data.test_targets,
            "classes": data.classes,
            "scaling": None
            if data.scaling is None
            else {
                "kind": data.scaling.kind,
                "offset": data.scaling.offset,
                "scale": data.scaling.scale,
            },
            "source": data.source,
        },
        "training": {
            "optimizer": _choice(training.optimizer),
            "learning_rate": training.learning_rate,
            "schedule": _choice(training.schedule),
            "batch_size": training.batch_size,
            "accumulation_steps": training.accumulation_steps,
            "shuffle": training.shuffle,
            "clip": None if training.clip is None else _choice(training.clip),
            "initializer": training.initializer,
            "seed": training.seed,
        },
        "run": _run(document),
        "display": {
            "decimals": document.display.decimals,
            "by_hand_decimals": document.display.by_hand_decimals,
        },
        "layout": {key: list(place) for key, place in document.layout.items()},
    }


def _choice(choice: Choice) -> dict[str, Any]:
    return {"kind": choice.kind, **dict(choice.options)}


def _network(network: Network, parameters: Parameters) -> dict[str, Any]:
    layers = []
    for at, layer in enumerate(network.layers, start=1):
        has_options = bool(ACTIVATIONS[layer.activation.kind].options)
        activation: Any = layer.activation.kind
        if has_options:
            activation = _choice(layer.activation)
        layers.append(
            {
                "name": layer.name,
                "units": layer.units,
                "unit_names": layer.unit_names,
                "activation": activation,
                "weights": parameters.W(at),
                "biases": parameters.b(at),
                "connections": layer.connections,
                "skip_from": layer.skip_from,
                "train_biases": layer.train_biases,
            }
        )
    return {
        "inputs": network.inputs,
        "outputs": network.outputs or None,
        "layers": layers,
    }


def _packed(network: Network, parameters: Parameters) -> dict[str, Any]:
    depth = range(1, network.depth + 1)
    return {
        "weights": [parameters.W(at) for at in depth],
        "biases": [parameters.b(at) for at in depth],
    }


def _run(document: Document) -> dict[str, Any] | None:
    """Where the run stands; None at a start that nothing has moved from."""
    checkpoint, network = document.checkpoint, document.network
    if checkpoint.updates == 0 and document.start is document.parameters:
        return None
    state = checkpoint.optimizer_state
    slots = {
        name: _packed(network, Parameters(network.widths, values))
        for name, values in state.slots.items()
    }
    return {
        "updates": checkpoint.updates,
        "epoch": checkpoint.epoch,
        "position": checkpoint.position,
        "start": _packed(network, document.start),
        "optimizer_state": {"step": state.step, **slots} if state.step else {},
    }


def _written(node: Any, depth: int) -> str:
    """JSON with a line for each entry, and rows of numbers on one line."""
    if isinstance(node, np.ndarray):
        node = node.tolist()
    if isinstance(node, tuple):
        node = list(node)
    pad, end = "  " * (depth + 1), "  " * depth
    if isinstance(node, dict) and node:
        lines = (
            f"{pad}{json.dumps(key, ensure_ascii=False)}: {_written(value, depth + 1)}"
            for key, value in node.items()
        )
        return "{\n" + ",\n".join(lines) + f"\n{end}}}"
    if isinstance(node, list) and any(isinstance(x, (list, dict)) for x in node):
        lines = (f"{pad}{_written(value, depth + 1)}" for value in node)
        return "[\n" + ",\n".join(lines) + f"\n{end}]"
    if isinstance(node, list) and any(isinstance(x, np.ndarray) for x in node):
        lines = (f"{pad}{_written(value, depth + 1)}" for value in node)
        return "[\n" + ",\n".join(lines) + f"\n{end}]"
    return json.dumps(node, ensure_ascii=False, allow_nan=False)
