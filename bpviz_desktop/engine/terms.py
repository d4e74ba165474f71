"""What a teacher writes on the board: every number with formula and origin.

`describe` gives one Term; in which order they come says `term_order`, the sentence
beside each is in `sentences`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from bpviz_desktop.engine.activations import ACTIVATIONS
from bpviz_desktop.engine.formula import (
    ONE,
    Expr,
    Number,
    Partial,
    Product,
    Quotient,
    Ref,
    Symbol,
    call,
    minus,
    product,
    rebuilt,
    refs,
    squared,
    total,
)
from bpviz_desktop.engine.losses import LOSSES
from bpviz_desktop.engine.optimizers import OPTIMIZERS
from bpviz_desktop.engine.symbols import parameter_symbol, symbol_of
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.term_order import Phase, TermOrder
from bpviz_desktop.engine.term_values import value_of
from bpviz_desktop.engine.term_walks import parameter_terms
from bpviz_desktop.engine.trace import Trace


@dataclass(frozen=True, eq=False)
class Term:
    """One thing on the blackboard.

    Attributes
    ----------
    id : TermId
    symbol : Symbol or Partial
    formula : Expr
        In symbols; its Refs are the terms it comes from. It gives `value`, before
        rounding by hand, to rounding of the last digits.
    value : float
    """

    id: TermId
    symbol: Symbol | Partial
    formula: Expr
    value: float

    @property
    def comes_from(self) -> tuple[TermId, ...]:
        """The terms that the formula names, in reading order."""
        return refs(self.formula)


class Board:
    """All terms of one trace, made when asked for.

    Parameters
    ----------
    trace : Trace
    order : TermOrder
        Of this trace.
    """

    def __init__(self, trace: Trace, order: TermOrder) -> None:
        self.trace = trace
        self.order = order
        self.network = trace.network

    def value(self, term: TermId) -> float:
        """The number of a term or leaf; KeyError if there is none."""
        return value_of(self.trace, term)

    def term(self, term: TermId) -> Term:
        """Describe a term of the order.

        Raises
        ------
        KeyError
            If `term` is a leaf (input, target, parameter, setting) or not there.
        """
        formula = _FORMULAS.get(term.kind, _line_formula)(self, term)
        return Term(term, symbol_of(self.order, term), formula, self.value(term))

    def phase(self, term: TermId) -> Phase:
        """The phase in which a term is written."""
        return self.order.phase(self.order.index(term))

    def ref(self, term: TermId) -> Ref:
        """A term by its name."""
        return Ref(term, symbol_of(self.order, term))

    def unit(self, kind: str, layer: int, j: int, sample: int | None) -> Ref:
        """z, a, dL_da or dL_dz of a unit; `a` of layer 0 is the input."""
        if kind == "a" and layer == 0:
            return self.ref(TermId("x", j, sample=sample))
        return self.ref(TermId(kind, layer, j, sample=sample))


def _indices(term: TermId) -> tuple[int, int]:
    if term.layer is None or term.j is None:
        raise KeyError(str(term))
    return term.layer, term.j


def _z(board: Board, term: TermId) -> Expr:
    """zⱼ = Σᵢ wⱼᵢ aᵢ + bⱼ over the wires that exist."""
    layer, j = _indices(term)
    wires = np.flatnonzero(board.network.connected(layer)[j])
    parts: list[Expr] = [
        Product(
            (
                board.ref(TermId("W", layer, j, int(i))),
                board.unit("a", layer - 1, int(i), term.sample),
            )
        )
        for i in wires
    ]
    return total(*parts, board.ref(TermId("b", layer, j)))


def _a(board: Board, term: TermId) -> Expr:
    """aⱼ = f(zⱼ), plus the skipped value."""
    layer, j = _indices(term)
    spec = board.network.layer(layer)
    activation = ACTIVATIONS[spec.activation.kind]
    z: tuple[Expr, ...] = (board.unit("z", layer, j, term.sample),)
    if activation.coupled:
        z += tuple(
            board.unit("z", layer, k, term.sample) for k in range(spec.units) if k != j
        )
    f = activation.formula(_shifted(board, z), spec.activation)
    if spec.skip_from is None:
        return f
    return total(f, board.unit("a", spec.skip_from, j, term.sample))


def _shifted(board: Board, z: tuple[Expr, ...]) -> tuple[Expr, ...]:
    """Subtract the largest z where e to the z would overflow; softmax allows it."""
    values = [board.value(each.term) for each in z if isinstance(each, Ref)]
    if len(z) == 1 or max(map(abs, values)) < 700:
        return z
    return tuple(minus(each, Number(max(values))) for each in z)


def _loss(board: Board, term: TermId) -> Expr:
    """A sample's loss from its answers, or the mean or sum over samples."""
    if term.sample is None:
        return _combined(board, [board.ref(part) for part in _parts(board, term)], term)
    y, y_hat = _answers(board, term.sample)
    entry = LOSSES[board.trace.loss_settings.kind]
    return entry.formula(y, y_hat)


def _answers(
    board: Board, sample: int | None
) -> tuple[tuple[Ref, ...], tuple[Ref, ...]]:
    """All targets and all answers of a sample."""
    depth = board.network.depth
    outputs = range(board.network.widths[-1])
    return (
        tuple(board.ref(TermId("y", k, sample=sample)) for k in outputs),
        tuple(board.unit("a", depth, k, sample) for k in outputs),
    )


def _parts(board: Board, term: TermId) -> list[TermId]:
    """What a batch's loss or gradient is combined from: samples or micro-batches."""
    order = board.order
    if term.micro_batch is not None:
        samples = board.trace.micro_batches[term.micro_batch].samples
        return [term._replace(micro_batch=None, sample=s) for s in samples]
    micro_batches = range(len(order.batches))
    if term.kind == "L":
        return [order.loss_of(m) for m in micro_batches]
    layer, j = _indices(term)
    return [order.part_of_gradient(layer, j, term.i, m) for m in micro_batches]


def _combined(board: Board, parts: list[Ref], term: TermId) -> Expr:
    """Sum, mean, or (for mini-batches of several sizes) mean by share of samples."""
    if board.trace.loss_settings.reduction == "sum":
        return total(*parts)
    if term.micro_batch is not None:
        return Quotient(total(*parts), Number(len(parts)))
    sizes = [len(batch) for batch in board.order.batches]
    if len(set(sizes)) == 1:
        return Quotient(total(*parts), Number(len(parts)))
    shares = (Quotient(Number(size), Number(sum(sizes))) for size in sizes)
    return total(
        *(Product((share, part)) for share, part in zip(shares, parts, strict=True))
    )


def _dL_da(board: Board, term: TermId) -> Expr:
    """The loss's slope at an answer; at a hidden unit the sum over all its paths."""
    layer, j = _indices(term)
    network = board.network
    if layer == network.depth:
        y = board.ref(TermId("y", j, sample=term.sample))
        y_hat = board.unit("a", layer, j, term.sample)
        entry = LOSSES[board.trace.loss_settings.kind]
        return entry.slope_formula(y, y_hat, network.widths[-1])
    targets = np.flatnonzero(network.connected(layer + 1)[:, j])
    paths: list[Expr] = []
    for k in map(int, targets):
        weight = Ref(
            TermId("dz_da", layer + 1, k, j, term.sample),
            parameter_symbol(network, layer + 1, k, j),
        )
        slope = board.unit("dL_dz", layer + 1, k, term.sample)
        paths.append(Product((slope, weight)))
    for target in network.skip_targets(layer):
        paths.append(board.unit("dL_da", target, j, term.sample))
    return total(*paths) if paths else Number(0)


def _da_dz(board: Board, term: TermId) -> Expr:
    """f′, from a where textbooks do so."""
    layer, j = _indices(term)
    spec = board.network.layer(layer)
    activation = ACTIVATIONS[spec.activation.kind]
    z = board.unit("z", layer, j, term.sample)
    a: tuple[Expr, ...] = (board.unit("a", layer, j, term.sample),)
    if spec.skip_from is not None:
        # a holds the skipped value too, so f(z) is written out.
        a = (activation.formula((z,), spec.activation),)
    if term.i is not None and term.i != j:
        a = (*a, board.unit("a", layer, term.i, term.sample))
    return activation.derivative_formula(z, a, spec.activation)


def _dL_dz(board: Board, term: TermId) -> Expr:
    """∂L/∂a · ∂a/∂z; softmax: the sum over all answers that z moves."""
    layer, j = _indices(term)
    sample = term.sample
    spec = board.network.layer(layer)
    if not ACTIVATIONS[spec.activation.kind].coupled:
        slope = board.ref(TermId("da_dz", layer, j, sample=sample))
        chain: Expr = Product((board.unit("dL_da", layer, j, sample), slope))
    else:
        chain = total(
            *(
                Product(
                    (
                        board.unit("dL_da", layer, k, sample),
                        board.ref(TermId("da_dz", layer, k, j, sample)),
                    )
                )
                for k in range(spec.units)
            )
        )
    return chain if _is_finite(board, chain) else _short(board, term, chain)


def _is_finite(board: Board, expr: Expr) -> bool:
    return all(math.isfinite(board.value(term)) for term in refs(expr))


def _short(board: Board, term: TermId, chain: Expr) -> Expr:
    """The short form of a cross entropy, where a factor of the chain is infinite."""
    entry = LOSSES[board.trace.loss_settings.kind]
    if term.layer != board.network.depth or entry.from_z is None:
        return chain
    y, y_hat = _answers(board, term.sample)
    at = term.j or 0
    return entry.from_z.short(y[at], y_hat[at], y, len(y))


def short_form(board: Board, term: TermId) -> Expr | None:
    """What ∂L/∂z of a cross entropy multiplies out to (ŷ − y), if it does."""
    entry = LOSSES[board.trace.loss_settings.kind]
    if term.kind != "dL_dz" or term.layer != board.network.depth or not entry.from_z:
        return None
    y, y_hat = _answers(board, term.sample)
    is_shared = ACTIVATIONS[board.network.layers[-1].activation.kind].coupled
    if is_shared and math.fsum(board.value(each.term) for each in y) == 1:
        return minus(y_hat[term.j or 0], y[term.j or 0])
    return _short(board, term, ONE)


def _dz_dw(board: Board, term: TermId) -> Expr:
    """What came along the wire: the only thing that w is multiplied by in z."""
    layer, _ = _indices(term)
    return board.unit("a", layer - 1, term.i or 0, term.sample)


def _dz_da(board: Board, term: TermId) -> Expr:
    return board.ref(TermId("W", term.layer, term.j, term.i))


def _dL_dw(board: Board, term: TermId) -> Expr:
    """∂L/∂a · ∂a/∂z · ∂z/∂w of one sample, or what a batch combines."""
    if term.sample is None:
        return _combined(board, [board.ref(part) for part in _parts(board, term)], term)
    layer, j = _indices(term)
    came_in = board.ref(term._replace(kind="dz_dw"))
    activation = board.network.layer(layer).activation
    if not ACTIVATIONS[activation.kind].coupled:
        slope = board.unit("dL_da", layer, j, term.sample)
        steepness = board.ref(TermId("da_dz", layer, j, sample=term.sample))
        chain = product(slope, steepness, came_in)
        if _is_finite(board, chain):
            return chain
    return product(board.unit("dL_dz", layer, j, term.sample), came_in)


def _dL_db(board: Board, term: TermId) -> Expr:
    """∂L/∂z, as b enters z with factor 1."""
    if term.sample is None:
        return _combined(board, [board.ref(part) for part in _parts(board, term)], term)
    layer, j = _indices(term)
    return board.unit("dL_dz", layer, j, term.sample)


def _norm(board: Board, term: TermId) -> Expr:
    """The length of the whole gradient."""
    network = board.network
    squares: list[Expr] = [
        squared(board.ref(board.order.gradient_of(layer, j, i)))
        for layer in range(1, network.depth + 1)
        for j in range(network.widths[layer])
        for i in parameter_terms(network, layer, j)
    ]
    return call("sqrt", total(*squares)) if squares else Number(0)


def _clipped(board: Board, term: TermId) -> Expr:
    layer, j = _indices(term)
    g = board.ref(board.order.gradient_of(layer, j, term.i))
    limit = board.ref(TermId("limit"))
    if board.order.clip == "value":
        inner = call("min", limit, g)
        return call("max", Product((Number(-1), limit)), inner)
    if board.trace.clipped_by is None:
        return g
    return Product((g, Quotient(limit, board.ref(TermId("norm")))))


def _line_formula(board: Board, term: TermId) -> Expr:
    """A line of the optimizer, its names put in for this parameter."""
    line, _, letter = term.kind.rpartition("_")
    layer, j = _indices(term)
    if line == "clipped":
        return _clipped(board, term)
    choice = board.trace.training.optimizer
    lines = {each.name: each for each in OPTIMIZERS[choice.kind].lines(choice)}
    whole = {"lr", "t", *(name for name, _ in choice.options)}

    def here(name: str) -> Ref:
        if name in whole:
            return board.ref(TermId(name))
        if name == "w":
            return board.ref(TermId(letter, layer, j, term.i))
        if name == "g" and board.order.clip:
            return board.ref(term._replace(kind=f"clipped_{letter}"))
        if name == "g":
            return board.ref(board.order.gradient_of(layer, j, term.i))
        return board.ref(term._replace(kind=f"{name}_{letter}"))

    def put_in(node: Expr) -> Expr:
        return here(node.term.kind) if isinstance(node, Ref) else rebuilt(node, put_in)

    if line not in lines:
        raise KeyError(str(term))
    return put_in(lines[line].formula)


_FORMULAS: dict[str, Callable[[Board, TermId], Expr]] = {
    "z": _z,
    "a": _a,
    "L": _loss,
    "dL_da": _dL_da,
    "da_dz": _da_dz,
    "dL_dz": _dL_dz,
    "dz_dw": _dz_dw,
    "dz_da": _dz_da,
    "dL_dW": _dL_dw,
    "dL_db": _dL_db,
    "norm": _norm,
}
