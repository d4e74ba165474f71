"""A Document as the bytes of a project file: readable, complete, exact."""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import numpy as np

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.clipping import CLIPPINGS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.network import Floats, Layer, Network, Parameters
from bpviz_desktop.engine.registry import Choice, Entry, Registry
from bpviz_desktop.engine.training import Loss
from bpviz_desktop.model.document import Data, Display, Document
from bpviz_desktop.model.project.schema import FORMAT, VERSION


def dump(document: Document) -> bytes:
    """Write a project as bytes that the reader turns back into the same document.

    Raises
    ------
    ValueError
        If a number is not finite, or text holds half a character.
    """
    data = BytesIO()
    for part in dump_parts(document):
        data.write(part.encode())
    return data.getvalue()


def dump_parts(document: Document) -> Iterator[str]:
    """The same text piece by piece, none of them long."""
    yield from _parts(_tree(document), 0)
    yield "\n"


def _tree(document: Document) -> dict[str, Any]:
    training = document.training
    return {
        "format": FORMAT,
        "version": VERSION,
        "title": document.title,
        "notes": document.notes,
        "network": _network(document.network, document.parameters),
        "loss": _with_conventions(
            document.loss, ("kind", "reduction"), ("over_outputs", "l2")
        ),
        "data": _data(document.data),
        "training": {
            "optimizer": _choice(training.optimizer, OPTIMIZERS),
            "learning_rate": training.learning_rate,
            "schedule": _choice(training.schedule, SCHEDULES),
            "batch_size": training.batch_size,
            "accumulation_steps": training.accumulation_steps,
            "shuffle": training.shuffle,
            "clip": None
            if training.clip is None
            else _choice(training.clip, CLIPPINGS),
            "initializer": training.initializer,
            "seed": training.seed,
        },
        "run": _run(document),
        "display": _with_conventions(
            document.display, ("decimals", "by_hand_decimals"), ("by_hand_scope",)
        ),
        "layout": dict(document.layout),
    }


def _with_conventions(
    settings: Loss | Display, always: tuple[str, ...], conventions: tuple[str, ...]
) -> dict[str, Any]:
    """Settings by name, what textbooks differ in only where it is not the usual."""
    unusual = (
        name
        for name in conventions
        if getattr(settings, name) != getattr(type(settings), name)
    )
    return {name: getattr(settings, name) for name in (*always, *unusual)}


def _data(data: Data) -> dict[str, Any]:
    scaling = data.scaling
    return {
        "inputs": data.inputs,
        "targets": data.targets,
        "test_inputs": data.test_inputs,
        "test_targets": data.test_targets,
        "classes": data.classes,
        "scaling": None
        if scaling is None
        else {
            "kind": scaling.kind,
            "offset": scaling.offset,
            "scale": scaling.scale,
        },
        "source": data.source,
    }


def _choice(choice: Choice, registry: Registry[Any]) -> dict[str, Any]:
    """A choice; what textbooks differ in only where it is not the usual."""
    entry: Entry = registry[choice.kind]
    unusual = entry.conventions(choice)
    return {"kind": choice.kind} | {
        option.name: choice.get(option.name)
        for option in entry.options
        if not option.is_convention or option.name in unusual
    }


def _network(network: Network, parameters: Parameters) -> dict[str, Any]:
    return {
        "inputs": network.inputs,
        "outputs": network.outputs,
        "layers": [
            layer_tree(layer, parameters.W(at), parameters.b(at))
            for at, layer in enumerate(network.layers, start=1)
        ],
    }


def layer_tree(layer: Layer, W: Floats, b: Floats) -> dict[str, Any]:
    """A layer with its weights as it stands in the file."""
    has_options = bool(ACTIVATIONS[layer.activation.kind].options)
    return {
        "name": layer.name,
        "units": layer.units,
        "unit_names": layer.unit_names,
        "activation": _choice(layer.activation, ACTIVATIONS)
        if has_options
        else layer.activation.kind,
        "weights": W,
        "biases": b,
        "connections": layer.connections,
        "skip_from": layer.skip_from,
        "train_biases": layer.train_biases,
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
    state = checkpoint.optimizer_state
    has_moved = checkpoint.updates or checkpoint.epoch or checkpoint.position
    is_start = np.array_equal(document.start.flat, document.parameters.flat)
    if not (has_moved or state.step or state.slots) and is_start:
        return None
    slots = {
        name: _packed(network, Parameters(network.widths, values))
        for name, values in state.slots.items()
    }
    return {
        "updates": checkpoint.updates,
        "epoch": checkpoint.epoch,
        "position": checkpoint.position,
        "start": _packed(network, document.start),
        "optimizer_state": {"step": state.step, **slots} if state.step or slots else {},
    }


def written(node: Any, depth: int = 0) -> str:
    """JSON with a line for each entry, and rows of values on one line."""
    return "".join(_parts(node, depth))


def _parts(node: Any, depth: int) -> Iterator[str]:
    """The same piece by piece: large tables are never lists as a whole."""
    pad, end = "  " * (depth + 1), "  " * depth
    if isinstance(node, dict) and node:
        before = "{\n"
        for key, value in node.items():
            yield f"{before}{pad}{_plain(key)}: "
            yield from _parts(value, depth + 1)
            before = ",\n"
        yield f"\n{end}}}"
    elif isinstance(node, np.ndarray) and node.ndim > 1 and len(node):
        before = "[\n"
        for first in range(0, len(node), _ROWS):
            rows = node[first : first + _ROWS].tolist()
            yield before + ",\n".join(f"{pad}{_plain(row)}" for row in rows)
            before = ",\n"
        yield f"\n{end}]"
    elif isinstance(node, (list, tuple)) and any(isinstance(x, _NESTED) for x in node):
        before = "[\n"
        for value in node:
            yield f"{before}{pad}"
            yield from _parts(value, depth + 1)
            before = ",\n"
        yield f"\n{end}]"
    else:
        yield _plain(node.tolist() if isinstance(node, np.ndarray) else node)


def _plain(node: Any) -> str:
    return json.dumps(node, ensure_ascii=False, allow_nan=False)


_NESTED = (list, tuple, dict, np.ndarray)
# So many rows of a table are written at once.
_ROWS = 1_000
