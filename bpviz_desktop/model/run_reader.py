"""Reading where a run stands: the `run` of a project file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bpviz_desktop.engine.network import Network, Parameters
from bpviz_desktop.engine.optimizers import OPTIMIZERS
from bpviz_desktop.engine.training import Checkpoint, OptimizerState, Training
from bpviz_desktop.model import reading as r
from bpviz_desktop.model.document import Data
from bpviz_desktop.model.reading import Fault


def read_run(
    value: object,
    network: Network,
    parameters: Parameters,
    training: Training,
    data: Data,
) -> tuple[Checkpoint, Parameters]:
    """Read `run`: where the run stands, and the parameters it started from.

    Raises
    ------
    Fault
    """
    if value is None:
        return Checkpoint(parameters), parameters
    tree = r.an_object(value, "run")
    known = ("updates", "epoch", "position", "start", "optimizer_state")
    r.known_keys(tree, known, "run")
    position = r.a_count(tree.get("position", 0), "run.position", low=0)
    if position >= len(data.inputs):
        raise Fault(
            "run.position", f"is {position}, expected less than {len(data.inputs)}"
        )
    checkpoint = Checkpoint(
        parameters,
        _optimizer_state(tree.get("optimizer_state"), network, training),
        r.a_count(
            r.required(tree, "updates", "run"), "run.updates", low=0, high=2**53
        ),
        r.a_count(tree.get("epoch", 0), "run.epoch", low=0, high=2**53),
        position,
    )
    start = r.required(tree, "start", "run")
    return checkpoint, _packed(network, start, "run.start")


def _packed(network: Network, value: object, place: str) -> Parameters:
    """Parameters written as {"weights": [...], "biases": [...]}."""
    tree = r.an_object(value, place)
    r.known_keys(tree, ("weights", "biases"), place)
    parts: dict[str, list[Any]] = {}
    widths = network.widths
    for key in ("weights", "biases"):
        items = r.a_list(r.required(tree, key, place), f"{place}.{key}")
        if len(items) != network.depth:
            raise Fault(
                f"{place}.{key}", f"has {len(items)} layers, expected {network.depth}"
            )
        read_one: Callable[[int, object, str], Any] = (
            (lambda at, v, p: r.matrix(v, p, rows=widths[at], columns=widths[at - 1]))
            if key == "weights"
            else (lambda at, v, p: r.vector(v, p, length=widths[at]))
        )
        parts[key] = [
            read_one(at, item, f"{place}.{key}[{at - 1}]")
            for at, item in enumerate(items, start=1)
        ]
    return Parameters.of(network, parts["weights"], parts["biases"])


def _optimizer_state(
    value: object, network: Network, training: Training
) -> OptimizerState:
    if value is None or value == {}:
        return OptimizerState()
    place = "run.optimizer_state"
    tree = r.an_object(value, place)
    slots = OPTIMIZERS[training.optimizer.kind].slots(training.optimizer)
    r.known_keys(tree, ("step", *slots), place)
    step = r.a_count(tree.get("step", 0), f"{place}.step", low=0, high=2**53)
    kept = {
        name: _packed(network, tree[name], f"{place}.{name}").flat
        for name in slots
        if name in tree
    }
    return OptimizerState(step, kept)
