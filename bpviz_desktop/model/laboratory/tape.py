"""The tape: every record in the order in which it was made.

As in PyTorch, where each result of an operation knows by its `grad_fn` which record
leads back from it, and a leaf collects what comes back in its `grad`.
"""

from __future__ import annotations

from dataclasses import dataclass

from bpviz_desktop.engine.autodiff.graph import Graph
from bpviz_desktop.engine.autodiff.operations import DETACH
from bpviz_desktop.language import tr
from bpviz_desktop.model.laboratory.computation import Computation


@dataclass(frozen=True)
class Record:
    """One line of the tape.

    Attributes
    ----------
    node : int
    name : str
        What PyTorch prints: "MulBackward0", "AccumulateGrad" of a leaf that needs a
        gradient, "leaf" of another, "no grad_fn" of a result that none leads back from.
    leads_to : tuple of int
        The nodes that it passes gradients to (`next_functions`).
    is_leaf, is_switched : bool
    can_switch : bool
        Whether requires_grad, or detach, can be switched here.
    """

    node: int
    name: str
    leads_to: tuple[int, ...]
    is_leaf: bool
    is_switched: bool
    can_switch: bool


def tape_of(computation: Computation) -> tuple[Record, ...]:
    """All records, leaves where they were first used; constants are none."""
    graph = computation.graph
    needed = computation.needed
    records = []
    for at, node in enumerate(graph.nodes):
        if at > graph.root or (node.operation is None and not _is_named(graph, at)):
            continue
        is_leaf = node.operation is None
        if is_leaf:
            name = "AccumulateGrad" if needed[at] else tr("leaf, requires_grad=False")
        else:
            assert node.operation is not None
            name = node.operation.record if needed[at] else tr("no grad_fn")
        leads_to = tuple(each for each in node.inputs if needed[at] and needed[each])
        can_switch = node.is_variable if is_leaf else node.operation is not DETACH
        is_off = at in computation.switched
        records.append(Record(at, name, leads_to, is_leaf, is_off, can_switch))
    return tuple(records)


def _is_named(graph: Graph, at: int) -> bool:
    node = graph.nodes[at]
    return node.is_variable or bool(node.name) or node.term is not None
