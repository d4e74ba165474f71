"""The graph of a network and one sample, its nodes tied to the numbers of the board.

z is a sum of products and the bias, an activation is one node, the loss is taken apart
as its formula is written; where single steps would lose digits or have no value (cross
entropies, a kink within), it is one node.
"""

from __future__ import annotations

from collections.abc import Mapping

from bpviz_desktop.engine.autodiff.graph import LOSS, Graph, Group, Node, Recorder
from bpviz_desktop.engine.autodiff.operations import (
    ADD,
    DIVIDE,
    FUNCTIONS,
    MULTIPLY,
    NEGATE,
    POWER,
    SQUARE,
    SUBTRACT,
    Operation,
    activation_operation,
    coupled_operation,
    loss_operation,
    rounded_sum,
)
from bpviz_desktop.engine.formulas.expr import (
    Call,
    Expr,
    Negative,
    Number,
    Power,
    Product,
    Quotient,
    Ref,
    Sum,
    Symbol,
)
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import loss_entry
from bpviz_desktop.engine.network import Network, Parameters
from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.training import Problem

_CALLS = {"ln": "log"}
_SIGNS = {"sigmoid": "σ", "identity": "="}


def node_count(network: Network) -> int:
    """About how many nodes the graph of a network has, by arithmetic."""
    wires = sum(int(network.connected(at).sum()) for at in range(1, network.depth + 1))
    return 2 * wires + 4 * sum(network.widths)


def network_graph(
    problem: Problem, parameters: Parameters, sample: int, decimals: int | None = None
) -> Graph:
    """The graph of one sample's own loss; activations rounded to `decimals` if given.

    Rounding has slope 1, as on paper: derivatives are computed from rounded answers.
    """
    return _Builder(problem, parameters, sample, decimals).build()


class _Builder:
    def __init__(
        self,
        problem: Problem,
        parameters: Parameters,
        sample: int,
        decimals: int | None,
    ) -> None:
        self._decimals = decimals
        self._problem, self._parameters = problem, parameters
        self._network, self._sample = problem.network, sample
        self._made = Recorder()
        self._outputs: list[list[int]] = []
        # Some losses are computed from z; nothing comes back to the last a then.
        self._from_z = loss_entry(problem.loss).from_z is not None

    def build(self) -> Graph:
        x, s = self._problem.x[self._sample], self._sample
        inputs = [
            self._made.record(
                Node(
                    None,
                    name=self._network.inputs[i],
                    number=float(x[i]),
                    is_variable=True,
                    term=TermId("x", i, sample=s),
                    slope_term=TermId("dL_da", 0, i, sample=s),
                    group=Group(0, i),
                )
            )
            for i in range(len(x))
        ]
        self._outputs.append(inputs)
        z: list[int] = []
        for at in range(1, self._network.depth + 1):
            z = self._layer(at)
        return self._made.graph(self._loss(z))

    def _layer(self, at: int) -> list[int]:
        """Record a layer; returns its z."""
        layer = self._network.layer(at)
        units = range(layer.units)
        if not ACTIVATIONS[layer.activation.kind].coupled:
            pairs = [self._unit(at, j, layer.activation) for j in units]
            self._outputs.append([a for _, a in pairs])
            return [z for z, _ in pairs]
        z = [self._z(at, j) for j in units]
        self._outputs.append(
            [
                self._a(
                    at, j, coupled_operation(layer.activation, j, self._decimals), z
                )
                for j in units
            ]
        )
        return z

    def _unit(self, at: int, j: int, activation: Choice) -> tuple[int, int]:
        z = self._z(at, j)
        sign = _SIGNS.get(activation.kind, "")
        has_skip = self._network.layer(at).skip_from is not None
        decimals = None if has_skip else self._decimals
        operation = activation_operation(activation, sign, decimals)
        return z, self._a(at, j, operation, [z])

    def _z(self, at: int, j: int) -> int:
        """w·a + … + b of a unit."""
        network, s, group = self._network, self._sample, Group(at, j)
        W, b = self._parameters.W(at), self._parameters.b(at)
        connected = network.connected(at)[j]
        parts = []
        for i, before in enumerate(self._outputs[at - 1]):
            if not connected[i]:
                continue
            weight = self._made.record(
                Node(
                    None,
                    number=float(W[j, i]),
                    is_variable=True,
                    term=TermId("W", at, j, i),
                    slope_term=TermId("dL_dW", at, j, i, sample=s),
                    group=group,
                )
            )
            parts.append(self._made.apply(MULTIPLY, (weight, before), group=group))
        is_free = network.layer(at).train_biases
        slope = TermId("dL_db", at, j, sample=s) if is_free else None
        bias = Node(
            None,
            number=float(b[j]),
            is_variable=is_free,
            term=TermId("b", at, j),
            slope_term=slope,
            group=group,
        )
        parts.append(self._made.record(bias))
        return self._made.apply(
            ADD,
            parts,
            term=TermId("z", at, j, sample=s),
            slope_term=TermId("dL_dz", at, j, sample=s),
            group=group,
        )

    def _a(self, at: int, j: int, operation: Operation, z: list[int]) -> int:
        """f(z) of a unit, and what is added along a skip connection."""
        group, s = Group(at, j), self._sample
        is_passed_by = self._from_z and at == self._network.depth
        terms = {
            "term": TermId("a", at, j, sample=s),
            "slope_term": None if is_passed_by else TermId("dL_da", at, j, sample=s),
        }
        source = self._network.layer(at).skip_from
        if source is None:
            return self._made.apply(operation, z, group=group, **terms)
        f = self._made.apply(operation, z, group=group)
        along = self._outputs[source][j]
        added = rounded_sum(self._decimals)
        return self._made.apply(added, (f, along), group=group, **terms)

    def _loss(self, z: list[int]) -> int:
        loss, s = self._problem.loss, self._sample
        entry, answers = loss_entry(loss), self._outputs[-1]
        group = Group(LOSS, 0)
        targets = [
            self._made.record(
                Node(None, number=float(y), term=TermId("y", k, sample=s), group=group)
            )
            for k, y in enumerate(self._problem.y[self._sample])
        ]
        known: dict[TermId, int] = {}
        y = tuple(_ref("y", k, targets[k], known) for k in range(len(targets)))
        a = tuple(_ref("a", k, answers[k], known) for k in range(len(answers)))
        formula = entry.formula(y, a)
        term = TermId("L", sample=s)
        if self._from_z or not can_be_recorded(formula):
            given = z if self._from_z else answers
            made = loss_operation(loss, len(answers), self._decimals)
            inputs = (*given, *targets)
            return self._made.apply(made, inputs, term=term, group=group)
        at = record_formula(self._made, formula, known, group)
        if at in answers:  # the sum of a single output is that output
            at = self._made.apply(ADD, (at,), group=group)
        node = self._made.nodes[at]
        self._made.nodes[at] = Node(node.operation, node.inputs, term=term, group=group)
        return at


def _ref(kind: str, k: int, node: int, known: dict[TermId, int]) -> Ref:
    term = TermId(kind, k)
    known[term] = node
    return Ref(term, Symbol(kind, str(k)))


def can_be_recorded(expr: Expr) -> bool:
    """Whether a formula is made of operations alone."""
    match expr:
        case Number() | Ref():
            return True
        case Sum(parts) | Product(parts):
            return all(map(can_be_recorded, parts))
        case Quotient(first, second) | Power(first, second):
            return can_be_recorded(first) and can_be_recorded(second)
        case Negative(inner):
            return can_be_recorded(inner)
        case Call(name, arguments):
            is_known = _CALLS.get(name, name) in FUNCTIONS
            return is_known and all(map(can_be_recorded, arguments))
        case _:
            return False


def record_formula(
    made: Recorder, expr: Expr, known: Mapping[TermId, int], group: Group | None = None
) -> int:
    """Record a formula whose references are `known` nodes; returns its last node."""

    def apply(operation: Operation, *parts: Expr) -> int:
        inputs = [record_formula(made, part, known, group) for part in parts]
        return made.apply(operation, inputs, group=group)

    match expr:
        case Number(value):
            return made.record(Node(None, number=float(value), group=group))
        case Ref(term, _):
            return known[term]
        case Sum((first, Negative(inner))):
            return apply(SUBTRACT, first, inner)
        case Sum((only,)) | Product((only,)):
            return record_formula(made, only, known, group)
        case Sum(parts):
            return apply(ADD, *parts)
        case Product((first, second)):
            return apply(MULTIPLY, first, second)
        case Product(parts):
            return apply(MULTIPLY, Product(parts[:-1]), parts[-1])
        case Quotient(Number(over), Number(under)):
            return made.record(Node(None, number=over / under, group=group))
        case Quotient(first, second):
            return apply(DIVIDE, first, second)
        case Power(base, Number(2)):
            return apply(SQUARE, base)
        case Power(first, second):
            return apply(POWER, first, second)
        case Negative(inner):
            return apply(NEGATE, inner)
        case Call(name, arguments):
            return apply(FUNCTIONS[_CALLS.get(name, name)], *arguments)
        case _:
            raise TypeError(f"{expr} is not made of operations")
