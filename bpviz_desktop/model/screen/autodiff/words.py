"""What the nodes of a graph are called, and what is said of a step."""

from __future__ import annotations

from bpviz_desktop.engine.autodiff.graph import LOSS, Graph, Group, Node
from bpviz_desktop.engine.autodiff.operations import MULTIPLY
from bpviz_desktop.engine.board.symbols import layer_name, parameter_symbol, unit_name
from bpviz_desktop.engine.formulas.expr import Symbol
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.network import Network
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import counted, tr
from bpviz_desktop.model.laboratory.computation import Computation, Modes
from bpviz_desktop.model.numbers.written import short

_MOST_TOLD = 3


def node_name(network: Network, graph: Graph, at: int) -> str:
    """What a node is called: a name, a number of the board, a product, or its sign."""
    node = graph.nodes[at]
    if node.operation is MULTIPLY and not node.name and node.term is None:
        factors = [graph.nodes[each] for each in node.inputs]
        if all(each.name or each.term is not None for each in factors):
            return "·".join(_own_name(network, each) for each in factors)
    return _own_name(network, node)


def _own_name(network: Network, node: Node) -> str:
    if node.name:
        return node.name if node.term is None else _of_board(network, node.term)
    if node.term is not None:
        return _of_board(network, node.term)
    if node.operation is None:
        return short(node.number)
    return node.operation.sign


def edge_name(network: Network, node: Node) -> str:
    """The same in the least room: parameters without their layer."""
    term = node.term
    if term is not None and term.kind in ("W", "b"):
        layer, j = term.layer or 0, term.j or 0
        symbol = parameter_symbol(network, layer, j, term.i)
        return text(Symbol(symbol.letter, symbol.sub))
    return _own_name(network, node)


def _of_board(network: Network, term: TermId) -> str:
    layer, j = term.layer or 0, term.j or 0
    match term.kind:
        case "x":
            return unit_name(network, 0, layer)
        case "y":
            return "y" if network.widths[-1] == 1 else f"y{_small(layer + 1)}"
        case "W" | "b":
            return text(parameter_symbol(network, layer, j, term.i))
        case "a":
            return unit_name(network, layer, j)
        case "z":
            return tr("z of {unit}", unit=unit_name(network, layer, j))
        case _:
            return "L"


def _small(number: int) -> str:
    return text(Symbol("", str(number)))


def group_name(network: Network, group: Group) -> str:
    """What a folded neuron or layer is called."""
    if group.layer == LOSS:
        return tr("Loss")
    if group.unit < 0:
        return layer_name(network, group.layer)
    return unit_name(network, group.layer, group.unit)


def step_words(network: Network, computation: Computation, position: int) -> str:
    """What the step that was done last has computed."""
    at = computation.current(position)
    if at is None:
        return tr(
            "Only the inputs and parameters have values. Press → for the first node."
        )
    if computation.phase(position) == "forward":
        return tr(
            "Forward: {value_words}", value_words=value_words(network, computation, at)
        )
    return tr(
        "Backward: {pass_words}",
        pass_words=pass_words(network, computation, at, position),
    )


def value_words(network: Network, computation: Computation, at: int) -> str:
    """How the value of a node comes about."""
    graph = computation.graph
    node, value = graph.nodes[at], short(graph.values[at])
    name = node_name(network, graph, at)
    operation = node.operation
    if operation is None:
        return tr("{name} is {value}.", name=name, value=value)
    numbers = [short(graph.values[each]) for each in node.inputs]
    named = f"{name} = " if name != operation.sign else ""
    if operation.sign in ("+", "×", "−", "÷", "^") and 1 < len(numbers) <= 6:
        joined = f" {operation.sign} ".join(map(_bracketed, numbers))
        return f"{named}{joined} = {value}."
    if operation.kind == "square":
        return f"{named}{_bracketed(numbers[0])}² = {value}."
    if len(numbers) > _MOST_TOLD:
        return tr(
            "{named}{sign} of {count} numbers is {value}.",
            named=named,
            sign=operation.sign,
            count=len(numbers),
            value=value,
        )
    return f"{named}{operation.sign}({', '.join(numbers)}) = {value}."


def _bracketed(number: str) -> str:
    return f"({number})" if number.startswith("−") else number


def pass_words(
    network: Network, computation: Computation, at: int, position: int
) -> str:
    """What a node passes back to its inputs: its gradient times each slope."""
    graph, node = computation.graph, computation.graph.nodes[at]
    operation = node.operation
    own = computation.back.gradients[at]
    sign = operation.sign if operation else ""
    parts = []
    for source in dict.fromkeys(node.inputs):
        for passed in computation.passed(source, position):
            if passed.source != at:
                continue
            part = tr("{node_name} gets ", node_name=node_name(network, graph, source))
            part += f"{short(own)} × {_bracketed(short(passed.slope))}"
            part += f" = {short(passed.amount)}"
            if passed.total != passed.amount:
                part += tr(" (+=: {total} so far)", total=short(passed.total))
            parts.append(part)
    begin = "" if at != graph.root else tr("∂L/∂L is 1. ")
    named = node_name(network, graph, at)
    head = f"{sign} ({named})" if named != sign else sign
    if len(parts) > _MOST_TOLD:
        told = tr(
            "passes on {own} to {count} inputs: {value}, …",
            own=short(own),
            count=len(parts),
            value=parts[0],
        )
        return f"{begin}{head} {told}"
    return f"{begin}{head}: {'; '.join(parts)}."


def node_words(
    network: Network, computation: Computation, at: int, position: int
) -> str:
    """Everything about one node that is known so far."""
    graph, node = computation.graph, computation.graph.nodes[at]
    if not computation.is_known(at, position):
        return tr(
            "{node_name}: not computed yet.", node_name=node_name(network, graph, at)
        )
    words = value_words(network, computation, at)
    if node.operation is not None:
        words += _slope_words(network, computation, at)
    gradient = computation.gradient(at, position)
    if gradient is None:
        needs = computation.needed[at]
        more = tr("no gradient has come back yet") if needs else tr("none is asked for")
        return tr("{words} Gradient: {more}.", words=words, more=more)
    parts = [short(each.amount) for each in computation.passed(at, position)]
    if len(parts) > 1:
        shown = " + ".join(map(_bracketed, parts[:4])) + (" + …" if parts[4:] else "")
        words += tr(
            " Gradient: {shown} = {gradient}, one part for each use.",
            shown=shown,
            gradient=short(gradient),
        )
    else:
        words += tr(" Gradient: {gradient}.", gradient=short(gradient))
    if node.operation is None and computation.backwards > 1:
        total = computation.grad(at, position)
        words += tr(
            " After {backwards} × backward(): {short}.",
            backwards=computation.backwards,
            short=short(total or 0.0),
        )
    return words


def _slope_words(network: Network, computation: Computation, at: int) -> str:
    graph, node = computation.graph, computation.graph.nodes[at]
    if len(node.inputs) > _MOST_TOLD or node.operation is None:
        return ""
    said = [
        tr(
            "by {node_name} {slope}",
            node_name=node_name(network, graph, source),
            slope=short(slope),
        )
        for source, slope in zip(node.inputs, graph.slopes[at], strict=True)
        if graph.nodes[source].operation or graph.nodes[source].is_variable
    ]
    return tr(" Local derivative: {join}.", join=", ".join(said)) if said else ""


def modes_words(modes: Modes | None) -> str:
    """Why one walks back: the operations of both modes."""
    if modes is None:
        return tr(
            "One walk back gives all slopes; forward, each variable needs its own."
        )
    if modes.variables == 0:
        return tr("Nothing needs a gradient.")
    return tr(
        "Reverse mode: {reverse:,} operations, all slopes in one "
        "walk back. Forward mode: {forward:,}, in {walks}, one for each variable.",
        reverse=modes.reverse,
        forward=modes.forward,
        walks=counted(modes.variables, tr("1 walk"), tr("{count} walks")),
    )
