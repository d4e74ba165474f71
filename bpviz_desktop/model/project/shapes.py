"""What must fit together in a project: shapes first, then meaning.

Runs on a tree whose types are right.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

import numpy as np

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.model.project.error import Problem
from bpviz_desktop.model.project.json_block import Block
from bpviz_desktop.model.project.schema import ACTIVATION, OPTIMIZER

_PAIRS = (("inputs", "targets"), ("test_inputs", "test_targets"))


def items(value: Any) -> list[Any]:
    """A list as it is; an empty one is read as a Block."""
    return value if isinstance(value, list) else []


def widths_of(tree: dict[str, Any]) -> list[int]:
    """Units of every layer, the inputs first."""
    network = tree["network"]
    layers = items(network["layers"])
    return [len(items(network["inputs"])), *(layer["units"] for layer in layers)]


def wrong_shapes(tree: dict[str, Any]) -> Iterator[Problem]:
    """Find what does not have the size that the layers ask for."""
    network, data = tree["network"], tree["data"]
    widths = widths_of(tree)
    if not widths[0]:
        yield "network.inputs", "has no names, expected at least 1"
    if len(widths) == 1:
        yield "network.layers", "has no layers, expected at least 1"
    if not widths[0] or len(widths) == 1:
        return
    for k, layer in enumerate(network["layers"]):
        yield from layer_shapes(layer, f"network.layers[{k}]", widths[k : k + 2])
    if names := items(network.get("outputs")):
        yield from _count("network.outputs", len(names), widths[-1], "names")
    yield from _data_shapes(data, widths)
    if tree.get("run") is not None:
        yield from _run_shapes(tree["run"], widths)


def _count(place: str, found: int, expected: int, noun: str) -> Iterator[Problem]:
    if found != expected:
        yield place, f"has {found} {noun}, expected {expected}"


def table_shape(
    block: Block, place: str, columns: int, *, rows: int | None = None
) -> Iterator[Problem]:
    """Compare a table with (rows, columns); tells the first row of another length."""
    found = block.rows if block.depth == 2 else 0
    if rows is not None and found != rows:
        is_turned = found == columns and bool((block.lengths == rows).all())
        hint = (
            "; weights[j][i] goes from i to j: are these turned?" if is_turned else ""
        )
        yield place, f"has {found} rows, expected {rows}{hint}"
    elif found:
        wrong = np.flatnonzero(block.lengths != columns)
        if wrong.size:
            j, length = wrong[0], block.lengths[wrong[0]]
            yield f"{place}[{j}]", f"has {length} values, expected {columns}"


def layer_shapes(
    layer: dict[str, Any], place: str, widths: list[int]
) -> Iterator[Problem]:
    """Compare what stands in a layer with the widths before it and of its own."""
    before, units = widths
    for key in ("weights", "connections"):
        if layer.get(key) is not None:
            yield from table_shape(layer[key], f"{place}.{key}", before, rows=units)
    if "biases" in layer:
        yield from _count(f"{place}.biases", layer["biases"].count, units, "values")
    if layer.get("unit_names") is not None:
        names = items(layer["unit_names"])
        yield from _count(f"{place}.unit_names", len(names), units, "names")


def _data_shapes(data: dict[str, Any], widths: list[int]) -> Iterator[Problem]:
    n, K = widths[0], widths[-1]
    if not data["inputs"].rows:
        yield "data.inputs", "has no samples, expected at least 1"
    for inputs, targets in _PAIRS:
        for key, width in ((inputs, n), (targets, K)):
            if key in data:
                yield from table_shape(data[key], f"data.{key}", width)
        counts = [data[key].rows if key in data else 0 for key in (inputs, targets)]
        if counts[0] != counts[1]:
            yield (
                f"data.{targets}",
                f"has {counts[1]} samples, expected {counts[0]} as in data.{inputs}",
            )
    if data.get("classes") is not None:
        found = len(items(data["classes"]))
        # A single output can stand for two classes.
        if not (K == 1 and found == 2):
            yield from _count("data.classes", found, K, "names")
    if data.get("scaling") is not None:
        for key in ("offset", "scale"):
            found = data["scaling"][key].count
            yield from _count(f"data.scaling.{key}", found, n, "numbers")


def _run_shapes(run: dict[str, Any], widths: list[int]) -> Iterator[Problem]:
    yield from _packed_shapes(run["start"], "run.start", widths)
    for slot, packed in (run.get("optimizer_state") or {}).items():
        if slot != "step":
            yield from _packed_shapes(packed, f"run.optimizer_state.{slot}", widths)


def _packed_shapes(
    packed: dict[str, Any], place: str, widths: list[int]
) -> Iterator[Problem]:
    depth = len(widths) - 1
    weights, biases = items(packed["weights"]), packed["biases"]
    found = biases.rows if biases.depth == 2 else 0
    yield from _count(f"{place}.weights", len(weights), depth, "layers")
    yield from _count(f"{place}.biases", found, depth, "layers")
    if len(weights) != depth or found != depth:
        return
    for k, block in enumerate(weights):
        yield from table_shape(
            block, f"{place}.weights[{k}]", widths[k], rows=widths[k + 1]
        )
        found = int(biases.lengths[k])
        yield from _count(f"{place}.biases[{k}]", found, widths[k + 1], "values")


def wrong_meaning(tree: dict[str, Any]) -> Iterator[Problem]:
    """Find what fits in size, but makes no sense together."""
    layers, widths = tree["network"]["layers"], widths_of(tree)
    yield from chain.from_iterable(
        _layer_faults(layer, at, widths) for at, layer in enumerate(layers, start=1)
    )
    yield from _loss_faults(tree, layers[-1], widths)
    optimizer = OPTIMIZER.read(tree.get("training", {}).get("optimizer", {}))
    if fault := OPTIMIZERS[optimizer.kind].fault(optimizer):
        yield "training.optimizer", fault
    run = tree.get("run")
    samples = tree["data"]["inputs"].rows
    if run is not None and run.get("position", 0) >= samples:
        yield "run.position", f"is {run['position']}, expected less than {samples}"


def _layer_faults(
    layer: dict[str, Any], at: int, widths: list[int]
) -> Iterator[Problem]:
    place = f"network.layers[{at - 1}]"
    skip = layer.get("skip_from")
    if skip is not None and skip >= at:
        yield f"{place}.skip_from", f"is {skip}, expected at most {at - 1}"
    elif skip is not None and widths[skip] != widths[at]:
        yield (
            f"{place}.skip_from",
            f"leads from {widths[skip]} units, expected {widths[at]} as in this layer",
        )
    kind = ACTIVATION.kind_of(layer["activation"])
    if ACTIVATIONS[kind].coupled:
        if at != len(widths) - 1:
            yield (
                f"{place}.activation",
                f"is {kind} in a hidden layer, expected it in the last layer only",
            )
        if skip is not None:
            yield f"{place}.skip_from", f"leads onto {kind}, expected null there"


def _loss_faults(
    tree: dict[str, Any], last: dict[str, Any], widths: list[int]
) -> Iterator[Problem]:
    kind = tree.get("loss", {}).get("kind", "squared_error")
    entry = LOSSES[kind]
    needed = entry.last_activation
    found = ACTIVATION.kind_of(last["activation"])
    if needed and found != needed:
        yield "loss.kind", f"is {kind} behind {found}, expected {needed} there"
    if tree.get("loss", {}).get("over_outputs") == "sum" and entry.summed is None:
        yield "loss.over_outputs", f"is sum, expected mean: {kind} has no factor 1/K"
    if needed and last.get("skip_from") is not None:
        yield "loss.kind", f"is {kind}, expected no skip onto the last layer"
    for _, key in _PAIRS:
        block = tree["data"].get(key)
        if block is None or not block.count:
            continue
        if fault := entry.target_fault(block.table(widths[-1])):
            at = "".join(f"[{index}]" for index in fault.at)
            expected = f"expected {fault.expected} with {kind}"
            yield f"data.{key}{at}", f"{fault.found}, {expected}"
