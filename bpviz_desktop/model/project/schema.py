"""The fields of the project file, and its limits.

The registries say which kinds and options there are, so that a new entry needs no
change here. What each field means stands in the README.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.clipping import CLIPPINGS
from bpviz_desktop.engine.functions.initializers import INITIALIZERS
from bpviz_desktop.engine.functions.losses import LOSSES, OVER_OUTPUTS, REDUCTIONS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.training import LARGEST_COUNTER
from bpviz_desktop.model.document import (
    BY_HAND_SCOPES,
    MOST_DECIMALS,
    MOST_LAYERS,
    MOST_PARAMETERS,
    MOST_UNITS,
)
from bpviz_desktop.model.project.checks import (
    LINE,
    NOTES,
    SWITCH,
    ChoiceOf,
    Field,
    Items,
    Members,
    Numbers,
    Positions,
    count,
    number,
    one_of,
)
from bpviz_desktop.model.project.error import Problem
from bpviz_desktop.model.project.json_block import Block
from bpviz_desktop.model.project.quoting import inside
from bpviz_desktop.model.project.strict_json import MOST_NUMBERS

FORMAT, VERSION = "bpviz", 1
LARGEST_FILE = 67_108_864
SCALINGS = ("min_max", "z_score")

ACTIVATION = ChoiceOf(ACTIVATIONS, may_be_word=True)
OPTIMIZER = ChoiceOf(OPTIMIZERS, "sgd")
SCHEDULE = ChoiceOf(SCHEDULES, "constant")
CLIP = ChoiceOf(CLIPPINGS)

_NAMES = Items(LINE, "names")
_ROW, TABLE, CONNECTIONS = Numbers(1), Numbers(2), Numbers(2, "boolean")
_DECIMALS = count(0, MOST_DECIMALS)
_FROM_0 = count(0)
_COUNTER = count(0, LARGEST_COUNTER)

LAYER = Members(
    {
        "name": Field(LINE, may_be_null=True),
        "units": Field(count(1, MOST_UNITS), is_required=True),
        "unit_names": Field(_NAMES, may_be_null=True),
        "activation": Field(ACTIVATION, is_required=True),
        "weights": Field(TABLE),
        "biases": Field(_ROW),
        "connections": Field(CONNECTIONS, may_be_null=True),
        "skip_from": Field(_FROM_0, may_be_null=True),
        "train_biases": Field(SWITCH),
    }
)
NETWORK = Members(
    {
        "inputs": Field(_NAMES, is_required=True),
        "outputs": Field(_NAMES, may_be_null=True),
        "layers": Field(Items(LAYER, "layers"), is_required=True),
    }
)
LOSS = Members(
    {
        "kind": Field(one_of(LOSSES)),
        "reduction": Field(one_of(REDUCTIONS)),
        "over_outputs": Field(one_of(OVER_OUTPUTS)),
        "l2": Field(number(0)),
    }
)
SCALING = Members(
    {
        "kind": Field(one_of(SCALINGS), is_required=True),
        "offset": Field(_ROW, is_required=True),
        "scale": Field(_ROW, is_required=True),
    }
)
SAMPLES = ("inputs", "targets", "test_inputs", "test_targets")
DATA = Members(
    {
        "inputs": Field(TABLE, is_required=True),
        "targets": Field(TABLE, is_required=True),
        "test_inputs": Field(TABLE),
        "test_targets": Field(TABLE),
        "classes": Field(_NAMES, may_be_null=True),
        "scaling": Field(SCALING, may_be_null=True),
        "source": Field(LINE),
    }
)
TRAINING = Members(
    {
        "optimizer": Field(OPTIMIZER),
        "learning_rate": Field(number(0)),
        "schedule": Field(SCHEDULE),
        "batch_size": Field(count()),
        "accumulation_steps": Field(count()),
        "shuffle": Field(SWITCH),
        "clip": Field(CLIP, may_be_null=True),
        "initializer": Field(one_of(INITIALIZERS)),
        "seed": Field(_FROM_0),
    }
)
PACKED = Members(
    {
        "weights": Field(Items(TABLE, "weights of layers"), is_required=True),
        "biases": Field(TABLE, is_required=True),
    }
)
DISPLAY = Members(
    {
        "decimals": Field(_DECIMALS),
        "by_hand_decimals": Field(_DECIMALS, may_be_null=True),
        "by_hand_scope": Field(one_of(BY_HAND_SCOPES)),
    }
)


def project_fields(tree: dict[str, Any]) -> Members:
    """The whole project; what `optimizer_state` may hold depends on the optimizer."""
    state = {"step": Field(_COUNTER)} | {
        slot: Field(PACKED) for slot in _slots_of(tree)
    }
    run = Members(
        {
            "updates": Field(_COUNTER, is_required=True),
            "epoch": Field(_COUNTER),
            "position": Field(_COUNTER),
            "start": Field(PACKED, is_required=True),
            "optimizer_state": Field(Members(state), may_be_null=True),
        }
    )
    return Members(
        {
            "format": Field(one_of((FORMAT,)), is_required=True),
            "version": Field(count(VERSION, VERSION), is_required=True),
            "title": Field(LINE),
            "notes": Field(NOTES),
            "network": Field(NETWORK, is_required=True),
            "loss": Field(LOSS),
            "data": Field(DATA, is_required=True),
            "training": Field(TRAINING),
            "run": Field(run, may_be_null=True),
            "display": Field(DISPLAY),
            "layout": Field(Positions()),
        }
    )


def _slots_of(tree: dict[str, Any]) -> tuple[str, ...]:
    """What the optimizer remembers; with a faulty optimizer, whatever is written."""
    training, run = tree.get("training"), tree.get("run")
    value = training.get("optimizer", {}) if isinstance(training, dict) else {}
    try:
        choice = OPTIMIZER.read(value)
    except (KeyError, ValueError):
        state = run.get("optimizer_state") if isinstance(run, dict) else None
        written = state if isinstance(state, dict) else {}
        return tuple(key for key in written if key != "step")
    return OPTIMIZERS[choice.kind].slots(choice)


def over_limits(tree: dict[str, Any]) -> Iterator[Problem]:
    """Find what is too large, by arithmetic alone; types are not known yet."""
    network, data = tree.get("network"), tree.get("data")
    if isinstance(network, dict):
        yield from _network_over_limits(network)
    if isinstance(data, dict):
        blocks = [data[key] for key in SAMPLES if isinstance(data.get(key), Block)]
        total = sum(block.count for block in blocks)
        if total > MOST_NUMBERS or any(block.excess for block in blocks):
            more = "more than " if any(block.excess for block in blocks) else ""
            total = max(total, MOST_NUMBERS) if more else total
            yield (
                "data",
                f"holds {more}{total} numbers, expected at most {MOST_NUMBERS}",
            )
    yield from too_long(tree, "")


def _network_over_limits(network: dict[str, Any]) -> Iterator[Problem]:
    inputs, layers = network.get("inputs"), network.get("layers")
    width = len(inputs) if isinstance(inputs, list) else 0
    if width > MOST_UNITS:
        yield "network.inputs", f"has {width} names, expected at most {MOST_UNITS}"
    if not isinstance(layers, list):
        return
    if len(layers) > MOST_LAYERS:
        yield (
            "network.layers",
            f"has {len(layers)} layers, expected at most {MOST_LAYERS}",
        )
        return
    total, before, too_wide = 0, width, False
    for k, layer in enumerate(layers):
        units = layer.get("units") if isinstance(layer, dict) else None
        if not isinstance(units, int) or isinstance(units, bool):
            return
        if units > MOST_UNITS:
            too_wide = True
            yield (
                f"network.layers[{k}].units",
                f"is {units:.6g}, expected at most {MOST_UNITS}"
                if units > 10**20
                else f"is {units}, expected at most {MOST_UNITS}",
            )
        total += max(units, 0) * (before + 1)
        before = max(units, 0)
    if total > MOST_PARAMETERS and not too_wide:
        yield (
            "network.layers",
            f"hold {total} parameters, expected at most {MOST_PARAMETERS}",
        )


def too_long(value: object, place: str) -> Iterator[Problem]:
    """Find lists that were too long to be kept."""
    if isinstance(value, Block):
        if value.excess:
            yield place, f"holds {value.excess}, expected at most {MOST_NUMBERS} in all"
    elif isinstance(value, dict):
        for key, item in value.items():
            if isinstance(item, (Block, dict, list)):
                yield from too_long(item, inside(place, key))
    elif isinstance(value, list):
        for k, item in enumerate(value):
            if isinstance(item, (Block, dict, list)):
                yield from too_long(item, inside(place, k))
