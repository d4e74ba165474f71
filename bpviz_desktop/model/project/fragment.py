"""Neurons or layers on their own, as text: what Copy writes and Paste reads.

A layer stands in it as in a project file, with the place that it had (`at`) and the
weights that lead on from it (`outgoing`). It is checked like a file.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from bpviz_desktop.engine.network import frozen
from bpviz_desktop.language import tr
from bpviz_desktop.model.document import MOST_LAYERS
from bpviz_desktop.model.pasting import Cutting, Fragment
from bpviz_desktop.model.project.checks import SWITCH, Field, Items, Members, one_of
from bpviz_desktop.model.project.checks import count as counted
from bpviz_desktop.model.project.error import Problem, ProjectError
from bpviz_desktop.model.project.reader import layer_of
from bpviz_desktop.model.project.schema import (
    CONNECTIONS,
    LARGEST_FILE,
    LAYER,
    TABLE,
    too_long,
)
from bpviz_desktop.model.project.shapes import items, layer_shapes, table_shape
from bpviz_desktop.model.project.strict_json import JsonError, parse
from bpviz_desktop.model.project.writer import layer_tree, written

FORMAT, VERSION = "bpviz-fragment", 1
_NAME = "clipboard"


_CUTTING = Members(
    {
        **LAYER.fields,
        "at": Field(counted(1, MOST_LAYERS), is_required=True),
        "outgoing": Field(TABLE, may_be_null=True),
        "outgoing_connections": Field(CONNECTIONS, may_be_null=True),
    }
)
_FRAGMENT = Members(
    {
        "format": Field(one_of((FORMAT,)), is_required=True),
        "version": Field(counted(VERSION, VERSION), is_required=True),
        "whole_layers": Field(SWITCH, is_required=True),
        "layers": Field(Items(_CUTTING, "layers"), is_required=True),
    }
)


def is_fragment(text: str) -> bool:
    """Whether a text means to be a fragment, whatever else is wrong with it."""
    return text.lstrip().startswith("{") and f'"{FORMAT}"' in text[:200]


def dump_fragment(fragment: Fragment) -> str:
    """Write a fragment as JSON that `parse_fragment` turns back into the same."""
    layers = [
        {
            "at": each.at,
            **layer_tree(each.layer, each.W, each.b),
            "outgoing": each.outgoing,
            "outgoing_connections": each.connected,
        }
        for each in fragment.cuttings
    ]
    tree = {
        "format": FORMAT,
        "version": VERSION,
        "whole_layers": fragment.is_whole,
        "layers": layers,
    }
    return f"{written(tree)}\n"


def parse_fragment(text: str) -> Fragment:
    """Read a fragment.

    Raises
    ------
    ProjectError
    """
    data = text.encode(errors="replace")
    if len(data) > LARGEST_FILE:
        raise ProjectError.of(
            _NAME, [("text", tr("is over {value} bytes", value=LARGEST_FILE))]
        )
    try:
        tree = parse(data)
    except JsonError as error:
        raise ProjectError.of(_NAME, [(error.place, error.fault)]) from None
    stages = (
        lambda: _FRAGMENT.unknown_keys(tree, ""),
        lambda: too_long(tree, ""),
        lambda: _FRAGMENT.faults(tree, ""),
        lambda: _wrong_shapes(tree),
    )
    for stage in stages:
        if problems := list(islice(stage(), 1)):
            raise ProjectError.of(_NAME, problems)
    cuttings = tuple(map(_cutting, tree["layers"]))
    return Fragment(cuttings, tree["whole_layers"])


def _wrong_shapes(tree: dict[str, Any]) -> Iterator[Problem]:
    layers = items(tree["layers"])
    if not layers:
        yield "layers", tr("is empty, expected at least 1 layer")
    places = [layer["at"] for layer in layers]
    if places != sorted(set(places)):
        yield "layers", tr("are not in the order of their places")
    for k, layer in enumerate(layers):
        place, units = f"layers[{k}]", layer["units"]
        for key in ("weights", "biases"):
            if key not in layer:
                yield f"{place}.{key}", tr("is missing, expected a value")
                return
        yield from layer_shapes(layer, place, [_columns(layer["weights"]), units])
        rows = None
        for key in ("outgoing", "outgoing_connections"):
            if layer.get(key) is not None:
                yield from table_shape(layer[key], f"{place}.{key}", units, rows=rows)
                rows = layer[key].rows


def _columns(block: Any) -> int:
    """Columns of a table, by its first row."""
    return int(block.lengths[0]) if block.depth == 2 and block.rows else 0


def _cutting(tree: dict[str, Any]) -> Cutting:
    units, before = tree["units"], _columns(tree["weights"])
    outgoing, connected = tree.get("outgoing"), tree.get("outgoing_connections")
    return Cutting(
        tree["at"],
        layer_of({**tree, "skip_from": None}, before),
        frozen(tree["weights"].table(before)),
        frozen(tree["biases"].values),
        None if outgoing is None else frozen(outgoing.table(units)),
        None if connected is None else frozen(connected.table(units), bool),
    )
