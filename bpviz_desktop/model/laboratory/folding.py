"""A graph as it is drawn: neurons and layers folded to one box, parameters beside."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from bpviz_desktop.engine.autodiff.graph import LOSS, Graph, Group

Fold = Literal["operations", "neurons", "layers"]
FOLDS: tuple[Fold, ...] = ("operations", "neurons", "layers")
# Up to so many boxes are drawn without being folded.
_FEW, _SEVERAL = 60, 120


@dataclass(frozen=True)
class Box:
    """One box of the drawing.

    Attributes
    ----------
    node : int
        The node it stands for; of what is folded, the one whose value leaves it.
    members : tuple of int
        All nodes in it, in order.
    beside : tuple of int
        Leaves drawn at its edge.
    group : Group or None
        Of what is folded; a whole layer has unit −1.
    """

    node: int
    members: tuple[int, ...]
    beside: tuple[int, ...] = ()
    group: Group | None = None


@dataclass(frozen=True)
class Wire:
    """What one box uses of another: behind it the nodes that do, as which input."""

    source: int
    target: int
    uses: tuple[tuple[int, int], ...]


@dataclass(frozen=True, eq=False)
class Folded:
    """Boxes in an order in which each comes after those that it uses."""

    boxes: tuple[Box, ...]
    wires: tuple[Wire, ...]

    @cached_property
    def box_of(self) -> dict[int, int]:
        """For every node the box that it is in, or beside."""
        return {
            node: at
            for at, box in enumerate(self.boxes)
            for node in (*box.members, *box.beside)
        }

    @cached_property
    def wires_into(self) -> dict[int, tuple[int, ...]]:
        """For every node that uses values from other boxes the wires of these uses."""
        found: dict[int, list[int]] = {}
        for at, wire in enumerate(self.wires):
            for user, _ in wire.uses:
                found.setdefault(user, []).append(at)
        return {user: tuple(dict.fromkeys(wires)) for user, wires in found.items()}

    @cached_property
    def wires_of(self) -> tuple[tuple[int, ...], ...]:
        """For every box the wires that begin or end there."""
        found: list[list[int]] = [[] for _ in self.boxes]
        for at, wire in enumerate(self.wires):
            found[wire.source].append(at)
            found[wire.target].append(at)
        return tuple(map(tuple, found))


def usual_fold(graph: Graph) -> Fold:
    """As much as can be looked at."""
    groups = {node.group for node in graph.nodes if node.group}
    if not groups or len(graph.operation_nodes) <= _FEW:
        return "operations"
    return "neurons" if len(groups) <= _SEVERAL else "layers"


def fold(graph: Graph, how: Fold, opened: frozenset[Group] = frozenset()) -> Folded:
    """Make the boxes; `opened` are groups that are not folded all the same."""
    return _Folding(graph, how, opened).made()


class _Folding:
    def __init__(self, graph: Graph, how: Fold, opened: frozenset[Group]) -> None:
        self._graph, self._how, self._opened = graph, how, opened

    def made(self) -> Folded:
        graph = self._graph
        members: dict[object, list[int]] = {}
        beside: dict[int, list[int]] = {}
        for at, node in enumerate(graph.nodes):
            group = self._group_of(at)
            if group is not None:
                members.setdefault(group, []).append(at)
            elif self._stands_beside(at):
                beside.setdefault(graph.uses[at][0], []).append(at)
            elif node.operation or graph.uses[at] or at == graph.root:
                members.setdefault(at, []).append(at)
        boxes = [self._box(key, tuple(nodes), beside) for key, nodes in members.items()]
        boxes.sort(key=lambda box: box.members[-1])
        return Folded(tuple(boxes), self._wires(boxes))

    def _box(
        self, key: object, nodes: tuple[int, ...], beside: dict[int, list[int]]
    ) -> Box:
        if isinstance(key, Group):
            return Box(nodes[-1], nodes, group=key)
        return Box(nodes[0], nodes, tuple(beside.get(nodes[0], ())))

    def _group_of(self, at: int) -> Group | None:
        """The group that a node is folded into."""
        group = self._graph.nodes[at].group
        if group is None or self._how == "operations":
            return None
        whole = Group(group.layer, -1)
        if group.layer == LOSS or group.layer in self._joined:
            ways: tuple[Group, ...] = (whole,)
        elif self._how == "layers":
            ways = (whole, group)
        else:
            ways = (group,)
        if group.layer == 0:
            ways = tuple(each for each in ways if each is whole)
        return next((way for way in ways if way not in self._opened), None)

    @cached_property
    def _joined(self) -> frozenset[int]:
        """Layers whose neurons use each other's values (softmax)."""
        nodes = self._graph.nodes
        return frozenset(
            node.group.layer
            for node in nodes
            for source in node.inputs
            if node.group is not None
            and (other := nodes[source].group) is not None
            and other.layer == node.group.layer
            and other.unit != node.group.unit
        )

    def _stands_beside(self, at: int) -> bool:
        """Whether a leaf is a parameter or number of the one node that uses it."""
        node = self._graph.nodes[at]
        is_inner = node.group is not None and node.group.layer != 0
        is_single = len(self._graph.uses[at]) == 1
        return node.operation is None and is_inner and is_single

    def _wires(self, boxes: Iterable[Box]) -> tuple[Wire, ...]:
        box_of = {
            node: at
            for at, box in enumerate(boxes)
            for node in (*box.members, *box.beside)
        }
        found: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for at, node in enumerate(self._graph.nodes):
            if at not in box_of:
                continue
            for place, source in enumerate(node.inputs):
                ends = box_of[source], box_of[at]
                if ends[0] != ends[1]:
                    found.setdefault(ends, []).append((at, place))
        return tuple(Wire(*ends, tuple(uses)) for ends, uses in found.items())
