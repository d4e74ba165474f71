"""The graph of operations on the screen, and how far it is walked.

Of the network's own graph the lesson's cursor tells how far: each step of the graph
that completes a number of the board moves the cursor there, and wherever the cursor
goes the graph follows. In between the graph may stand at a product, or at a part of a
sum, that the board has no line for.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from bpviz_desktop.engine.autodiff.graph import Node
from bpviz_desktop.engine.autodiff.of_network import network_graph, node_count
from bpviz_desktop.engine.board.order import TermOrder
from bpviz_desktop.engine.network import Network, Parameters
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.training import Loss, Problem, Training
from bpviz_desktop.model.document import Data
from bpviz_desktop.model.laboratory.computation import Computation
from bpviz_desktop.model.laboratory.expression import read_expression

if TYPE_CHECKING:
    from bpviz_desktop.model.screen.session import Session

SEED = """\
x = 2.0
y = 1.0
w = 0.5
b = 0.1
loss = (y - sigmoid(w*x + b))**2
"""
# Of larger networks no graph is made.
MOST_NODES = 20_000


@dataclass(frozen=True)
class Laboratory:
    """What is set there.

    Attributes
    ----------
    is_shown : bool
        Whether the graph stands in the centre instead of the network.
    is_typed : bool
        Whether it is that of the typed expression.
    source : str
        The expression, as it could be read last.
    position : int
        How many steps of the graph are done.
    switched : frozenset of int
        Leaves with requires_grad=False, and nodes that are detached.
    backwards : int
        How often backward() was called without zero_grad() in between.
    asked : int or None
        The node that was clicked, as long as everything stands as it did then.
    asked_at : tuple
        How it stood: the lesson's cursor, the position, the term asked about.
    of : object
        What the graph these are of is made of: a text, or network and loss.
    """

    is_shown: bool = False
    is_typed: bool = False
    source: str = SEED
    position: int = 0
    switched: frozenset[int] = frozenset()
    backwards: int = 1
    asked: int | None = None
    asked_at: tuple[object, ...] = ()
    of: object = None

    def on(self, of: object) -> Laboratory:
        """The same for another graph: what was switched in this one is forgotten."""
        if of == self.of:
            return self
        return replace(self, switched=frozenset(), backwards=1, asked=None, of=of)


def lab_of(session: Session) -> Laboratory:
    """What is set for the graph that is on the screen."""
    lab = session.laboratory
    trace = session.lesson.trace
    return lab.on(lab.source if lab.is_typed else (trace.network, trace.loss_settings))


def computation_of(session: Session) -> Computation | None:
    """What the graph on the screen computes; None of too large a network."""
    lab = lab_of(session)
    if lab.is_typed:
        return _typed(lab.source, lab.switched, lab.backwards)
    trace, data = session.lesson.trace, session.document.data
    if node_count(trace.network) > MOST_NODES:
        return None
    rounds = trace.by_hand
    decimals = None if rounds is None or rounds.everything else rounds.decimals
    return _of_network(
        (trace.network, trace.loss_settings, trace.training, data),
        trace.before.parameters,
        session.sample,
        decimals,
        lab.switched,
        lab.backwards,
    )


@lru_cache(maxsize=4)
def _typed(source: str, switched: frozenset[int], backwards: int) -> Computation:
    return Computation(read_expression(source).graph, switched, backwards)


@lru_cache(maxsize=4)
def _of_network(
    of: tuple[Network, Loss, Training, Data],
    parameters: Parameters,
    sample: int,
    decimals: int | None,
    switched: frozenset[int],
    backwards: int,
) -> Computation:
    network, loss, training, data = of
    problem = Problem(network, loss, training, data.inputs, data.targets)
    graph = network_graph(problem, parameters, sample, decimals)
    return Computation(graph, switched, backwards)


def position_of(session: Session) -> int:
    """How many steps of the graph on the screen are done."""
    computation, lab = computation_of(session), lab_of(session)
    if computation is None:
        return 0
    if lab.is_typed:
        return min(lab.position, computation.length)
    places, needed = _milestones(computation, session.lesson.order)
    done = bisect_right(places, session.cursor.revealed) - 1
    is_there = lab.position <= computation.length
    if is_there and _milestone_at(needed, lab.position) == done:
        return lab.position
    return computation.length if done + 1 == len(places) else needed[done]


def cursor_at(session: Session, position: int) -> int:
    """How many terms of the lesson are known when so many steps are done."""
    computation = computation_of(session)
    if computation is None:
        return session.cursor.revealed
    places, needed = _milestones(computation, session.lesson.order)
    return places[_milestone_at(needed, position)]


def _milestone_at(needed: tuple[int, ...], position: int) -> int:
    return bisect_right(needed, position) - 1


@lru_cache(maxsize=4)
def _milestones(
    computation: Computation, order: TermOrder
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Terms of the board that have nodes, in the board's order: two lists.

    Up to where the board is with each of them, and how many steps it takes until it,
    and all before it, are computed in the graph.
    """
    graph, back = computation.graph, computation.back
    steps: dict[int, int] = {0: 0}

    def note(term: TermId | None, step: int) -> None:
        if term is not None:
            try:
                steps[order.index(term) + 1] = step
            except KeyError:
                return

    for step, at in enumerate(computation.forward, start=1):
        note(graph.nodes[at].term, step)
    start = len(computation.forward)
    turns = {at: start + k for k, at in enumerate(back.order, start=1)}
    for at, every in back.passed.items():
        note(graph.nodes[at].slope_term, turns[every[-1].source])
    places = sorted(steps)
    needed = accumulate((steps[place] for place in places), max)
    return tuple(places), tuple(needed)


def standing(session: Session, pinned: TermId | None) -> tuple[object, ...]:
    """Where lesson and graph stand, with a term that is asked about."""
    return (*session.cursor, position_of(session), pinned)


def asked_node(session: Session) -> int | None:
    """The node that is asked about: clicked here, or its number somewhere else."""
    computation, lab = computation_of(session), lab_of(session)
    if computation is None:
        return None
    if lab.asked is not None and lab.asked_at == standing(session, session.pinned):
        return lab.asked
    if lab.is_typed or session.pinned is None:
        return None
    return node_of(computation, session.pinned)


def is_beyond(session: Session) -> bool:
    """Whether the lesson has told more than the graph has nodes for."""
    if lab_of(session).is_typed:
        return False
    return session.cursor.revealed > cursor_at(session, position_of(session))


def term_shown(node: Node, *, is_backward: bool) -> TermId | None:
    """The number of the board that a node stands for: its value, or its gradient."""
    return node.slope_term if is_backward and node.slope_term else node.term


def node_of(computation: Computation, term: TermId) -> int | None:
    """The node whose value or gradient is a number of the board."""
    bare = term._replace(micro_batch=None)
    for at, node in enumerate(computation.graph.nodes):
        if bare in (node.term, node.slope_term):
            return at
        slope = node.slope_term
        if slope is not None and bare == slope._replace(sample=None):
            return at
    return None
