"""The graph of operations on the screen, and how far it is walked.

Of the network's own graph the lesson's cursor tells how far: each step of the graph
that completes a number of the board moves the cursor there, and wherever the cursor
goes the graph follows. In between the graph may stand at a product, or at a part of a
sum, that the board has no line for.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from bpviz_desktop.engine.autodiff.graph import Graph, Node
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
    known = _known_after(computation, session.lesson.order)
    if session.cursor.revealed > known[-1]:
        return computation.length
    reached = known[bisect_right(known, session.cursor.revealed) - 1]
    if lab.position < len(known) and known[lab.position] == reached:
        return lab.position
    return bisect_left(known, reached)


def cursor_at(session: Session, position: int) -> int:
    """How many terms of the lesson are known when so many steps are done."""
    computation = computation_of(session)
    if computation is None:
        return session.cursor.revealed
    return _known_after(computation, session.lesson.order)[position]


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


@lru_cache(maxsize=4)
def _known_after(computation: Computation, order: TermOrder) -> tuple[int, ...]:
    """For every number of steps the terms of the board that are known after them."""
    graph = computation.graph

    def place(term: TermId | None) -> int:
        try:
            return 0 if term is None else order.index(term) + 1
        except KeyError:
            return 0

    owners = _owners(graph)
    aims = [0, *(place(owners[at]) for at in computation.forward)]
    last = {node: every[-1].source for node, every in computation.back.passed.items()}
    for at in computation.back.order:
        inputs = dict.fromkeys(graph.nodes[at].inputs)
        ends = [place(graph.nodes[i].slope_term) for i in inputs if last.get(i) == at]
        aims.append(max(ends, default=0))
    # Of several steps towards one number the last completes it.
    ends_at = {aim: step for step, aim in enumerate(aims)}
    made = (aim if ends_at[aim] == step else 0 for step, aim in enumerate(aims))
    return tuple(accumulate(made, max))


def _owners(graph: Graph) -> list[TermId | None]:
    """The number of the board in whose computation each node takes part."""
    owners: list[TermId | None] = [None] * len(graph.nodes)
    for at in range(len(graph.nodes) - 1, -1, -1):
        node = graph.nodes[at]
        uses = graph.uses[at]
        if node.operation and node.term is not None:
            owners[at] = node.term
        elif uses:
            owners[at] = owners[uses[0]]
    return owners


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
