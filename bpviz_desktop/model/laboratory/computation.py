"""A graph as it is computed, one node a step: first forwards, then back."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from bpviz_desktop.engine.autodiff.graph import Backward, Graph, Passed

# Nodes that walks of forward mode may come by; ten milliseconds.
_MOST_WALKED = 20_000
Phase = Literal["forward", "backward"]


@dataclass(frozen=True, eq=False)
class Computation:
    """A graph, what is switched off in it, and the steps that compute it.

    A position is a number of steps that are done: at 0 only leaves have values.

    Attributes
    ----------
    graph : Graph
    switched : frozenset of int
        Leaves with requires_grad=False, and nodes that are detached.
    backwards : int
        How often backward() was called without zero_grad() in between, from 1.
    """

    graph: Graph
    switched: frozenset[int] = frozenset()
    backwards: int = 1

    @cached_property
    def forward(self) -> tuple[int, ...]:
        """The operations up to the root, in order."""
        root = self.graph.root
        return tuple(at for at in self.graph.operation_nodes if at <= root)

    @cached_property
    def back(self) -> Backward:
        """The walk back."""
        return self.graph.backward(self.switched)

    @cached_property
    def needed(self) -> tuple[bool, ...]:
        """Which nodes a gradient comes to."""
        return tuple(self.graph.needs_gradient(self.switched))

    @property
    def length(self) -> int:
        """How many steps there are."""
        return len(self.forward) + len(self.back.order)

    @cached_property
    def _turn(self) -> dict[int, int]:
        """For each node that passes a gradient on: after how many steps it has."""
        start = len(self.forward)
        return {at: start + k for k, at in enumerate(self.back.order, start=1)}

    def phase(self, position: int) -> Phase:
        """Which way the step that was done last went."""
        return "forward" if position <= len(self.forward) else "backward"

    def current(self, position: int) -> int | None:
        """The node that the last step was about."""
        if position <= 0:
            return None
        if position <= len(self.forward):
            return self.forward[position - 1]
        return self.back.order[position - len(self.forward) - 1]

    def is_known(self, node: int, position: int) -> bool:
        """Whether a node has its value."""
        if self.graph.nodes[node].operation is None:
            return True
        place = bisect_left(self.forward, node)
        return place < position and place < len(self.forward)

    def passed(self, node: int, position: int) -> tuple[Passed, ...]:
        """What has come back to a node so far, in order."""
        every = self.back.passed.get(node, ())
        return tuple(each for each in every if self._turn[each.source] <= position)

    def gradient(self, node: int, position: int) -> float | None:
        """The sum of what has come back to a node; None: nothing yet."""
        if node == self.graph.root:
            is_begun = position > len(self.forward) and self.back.order
            return 1.0 if is_begun else None
        so_far = self.passed(node, position)
        return so_far[-1].total if so_far else None

    def grad(self, leaf: int, position: int) -> float | None:
        """What `leaf.grad` holds: every call of backward() adds to it."""
        found = self.gradient(leaf, position)
        if found is None:
            return None
        return found * self.backwards

    def next_stop(self, position: int, *, whole_phase: bool) -> int:
        """After how many steps the next step, or the phase, ends."""
        if not whole_phase:
            return min(position + 1, self.length)
        is_forward = position < len(self.forward)
        return len(self.forward) if is_forward else self.length


@dataclass(frozen=True)
class Modes:
    """Reverse mode beside forward mode.

    Attributes
    ----------
    variables : int
        Whose slopes are asked for.
    reverse : int
        Operations of one walk back: it gives all slopes.
    forward : int
        Operations of forward mode: one walk for each variable.
    """

    variables: int
    reverse: int
    forward: int


def compare_modes(computation: Computation) -> Modes | None:
    """Count what all slopes take both ways; None where that would take long."""
    graph = computation.graph
    leaves = [at for at in graph.leaves if at not in computation.switched]
    if len(leaves) * len(graph.nodes) > _MOST_WALKED:
        return None
    forward = sum(graph.tangents(at)[1] for at in leaves)
    return Modes(len(leaves), computation.back.operations, forward)
