"""A graph of operations: forward fills values, backward walks it in reverse.

Nodes stand in the order in which they were recorded, so that every node comes after
its inputs: the tape of reverse-mode automatic differentiation (Linnainmaa, 1970;
Griewank & Walther, 2008, Evaluating Derivatives, chapter 3). Forward mode carries one
tangent through the same nodes (Wengert, 1964).
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from bpviz_desktop.engine.autodiff.operations import DETACH, Operation
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.term_id import TermId


class Group(NamedTuple):
    """The neuron that a node belongs to: layer from 0, unit; the loss is layer −1."""

    layer: int
    unit: int


LOSS = -1


@dataclass(frozen=True)
class Node:
    """One recorded operation, or a leaf.

    Attributes
    ----------
    operation : Operation or None
        None for a leaf.
    inputs : tuple of int
        Earlier nodes.
    name : str
        Of a variable or parameter; empty for what has none.
    number : float
        Of a leaf: its value.
    is_variable : bool
        Whether a leaf is one whose slope is asked for.
    term, slope_term : TermId or None
        The number of the board that its value is, and that its gradient is.
    group : Group or None
    """

    operation: Operation | None
    inputs: tuple[int, ...] = ()
    name: str = ""
    number: float = 0.0
    is_variable: bool = False
    term: TermId | None = None
    slope_term: TermId | None = None
    group: Group | None = None


class Passed(NamedTuple):
    """What one use of a value passes back to it.

    Attributes
    ----------
    source : int
        The node that used it.
    place : int
        As which of its inputs.
    slope, amount, total : float
        The local derivative, what comes back by it, and the sum up to it (the +=).
    """

    source: int
    place: int
    slope: float
    amount: float
    total: float


@dataclass(frozen=True, eq=False)
class Backward:
    """What a walk back has found.

    Attributes
    ----------
    order : tuple of int
        The nodes in the order in which they pass their gradient on.
    gradients : ndarray, shape (nodes,)
        ∂root/∂node; NaN where none comes to.
    passed : dict of int to tuple of Passed
        For each node what came back to it, in order.
    operations : int
        Multiplications and additions that it took.
    """

    order: tuple[int, ...]
    gradients: Floats
    passed: dict[int, tuple[Passed, ...]]
    operations: int


@dataclass(frozen=True, eq=False)
class Graph:
    """Nodes in the order of their recording; the last one that matters is `root`."""

    nodes: tuple[Node, ...]
    root: int

    @cached_property
    def uses(self) -> tuple[tuple[int, ...], ...]:
        """For every node the nodes that use it, in order."""
        found: list[list[int]] = [[] for _ in self.nodes]
        for at, node in enumerate(self.nodes):
            for source in dict.fromkeys(node.inputs):
                found[source].append(at)
        return tuple(map(tuple, found))

    @cached_property
    def leaves(self) -> tuple[int, ...]:
        """The variables: leaves whose slope is asked for."""
        return tuple(at for at, node in enumerate(self.nodes) if node.is_variable)

    @cached_property
    def operation_nodes(self) -> tuple[int, ...]:
        """All nodes but the leaves."""
        return tuple(at for at, node in enumerate(self.nodes) if node.operation)

    @cached_property
    def values(self) -> Floats:
        """The value of every node, (nodes,); not finite where it has none."""
        return self.values_with({})

    def values_with(self, others: dict[int, float]) -> Floats:
        """The same with other numbers for some leaves."""
        values = np.empty(len(self.nodes))
        with np.errstate(all="ignore"):
            for at, node in enumerate(self.nodes):
                if node.operation is None:
                    values[at] = others.get(at, node.number)
                else:
                    inputs = tuple(values[each] for each in node.inputs)
                    values[at] = node.operation.value(inputs)
        return values

    @cached_property
    def slopes(self) -> tuple[tuple[float, ...], ...]:
        """Of every node the local derivative by each of its inputs."""
        return tuple(map(self._slopes_of, range(len(self.nodes))))

    def _slopes_of(self, at: int) -> tuple[float, ...]:
        node = self.nodes[at]
        if node.operation is None:
            return ()
        inputs = tuple(self.values[each] for each in node.inputs)
        with np.errstate(all="ignore"):
            return tuple(
                float(slope) for slope in node.operation.slopes(inputs, self.values[at])
            )

    def needs_gradient(self, switched: frozenset[int] = frozenset()) -> list[bool]:
        """Which nodes a gradient comes to.

        `switched` are leaves with requires_grad=False, and nodes that are detached.
        """
        needed: list[bool] = []
        for at, node in enumerate(self.nodes):
            if node.operation is None:
                needed.append(node.is_variable and at not in switched)
            else:
                is_cut = at in switched or node.operation is DETACH
                needed.append(not is_cut and any(needed[i] for i in node.inputs))
        return needed

    def backward(self, switched: frozenset[int] = frozenset()) -> Backward:
        """Walk back from the root: every node passes on gradient times slope."""
        needed = self.needs_gradient(switched)
        gradients = np.full(len(self.nodes), np.nan)
        passed: dict[int, list[Passed]] = {}
        order: list[int] = []
        operations = 0
        if needed[self.root]:
            gradients[self.root] = 1.0
        with np.errstate(all="ignore"):
            for at in self._way_back(needed):
                order.append(at)
                for place, source in enumerate(self.nodes[at].inputs):
                    if not needed[source]:
                        continue
                    slope = self.slopes[at][place]
                    amount = float(np.float64(gradients[at]) * slope)
                    is_first = source not in passed
                    total = amount if is_first else float(gradients[source] + amount)
                    operations += 1 if is_first else 2
                    gradients[source] = total
                    back = Passed(at, place, slope, amount, total)
                    passed.setdefault(source, []).append(back)
        kept = {at: tuple(each) for at, each in passed.items()}
        return Backward(tuple(order), gradients, kept, operations)

    def _way_back(self, needed: Sequence[bool]) -> Iterator[int]:
        """Operations in reverse topological order, those a gradient comes to.

        A node's turn comes when all that use it had theirs. Of several the one that
        was recorded last is next, as in PyTorch; of neurons of one layer the first, as
        on the board.
        """
        reached = [False] * len(self.nodes)
        waiting = [0] * len(self.nodes)
        reached[self.root] = needed[self.root]
        for at in range(self.root, -1, -1):
            if reached[at]:
                for source in self.nodes[at].inputs:
                    if needed[source]:
                        reached[source] = True
                        waiting[source] += 1
        ready = [(self._turn(self.root), self.root)] if reached[self.root] else []
        while ready:
            _, at = heapq.heappop(ready)
            if self.nodes[at].operation is None:
                continue
            yield at
            for source in self.nodes[at].inputs:
                if needed[source]:
                    waiting[source] -= 1
                    if waiting[source] == 0:
                        heapq.heappush(ready, (self._turn(source), source))

    def _turn(self, at: int) -> tuple[int, int, int]:
        """Whose turn comes first: the loss, the last layer, its first neuron."""
        group = self.nodes[at].group
        if group is None:
            return 0, 0, -at
        is_loss = group.layer == LOSS
        return (-len(self.nodes) if is_loss else -group.layer), group.unit, -at

    def tangents(self, leaf: int) -> tuple[Floats, int]:
        """Forward mode: ∂node/∂leaf of every node, and how many operations it took."""
        found = np.zeros(len(self.nodes))
        found[leaf] = 1.0
        is_moved = [False] * len(self.nodes)
        is_moved[leaf] = True
        operations = 0
        with np.errstate(all="ignore"):
            for at in range(leaf + 1, self.root + 1):
                moving = [
                    place
                    for place, source in enumerate(self.nodes[at].inputs)
                    if is_moved[source]
                ]
                if not moving or self.nodes[at].operation is DETACH:
                    continue
                is_moved[at] = True
                operations += 2 * len(moving) - 1
                inputs = self.nodes[at].inputs
                found[at] = sum(
                    self.slopes[at][place] * found[inputs[place]] for place in moving
                )
        return found, operations


class Recorder:
    """Makes a graph node by node: what a tape does while numbers are computed."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []

    def record(self, node: Node) -> int:
        """Add a node; returns where it stands."""
        self.nodes.append(node)
        return len(self.nodes) - 1

    def number(self, value: float) -> int:
        """Add a constant."""
        return self.record(Node(None, number=value))

    def apply(self, operation: Operation, inputs: Sequence[int], **more: object) -> int:
        """Add an operation."""
        return self.record(Node(operation, tuple(inputs), **more))  # type: ignore[arg-type]

    def graph(self, root: int) -> Graph:
        """The graph so far."""
        return Graph(tuple(self.nodes), root)
