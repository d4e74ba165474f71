"""How every number on the board is written: one builder for each kind of term.

`FORMS` gives several ways of writing where the usual one can lose digits, the usual
one first; `FORMULAS` and `line_formula` know only one.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from bpviz_desktop.engine.board.chosen import (
    BY_SLOPE,
    FROM_Z,
    KEEPS_DIGITS,
    MULTIPLIED_OUT,
    ROUNDED_AWAY,
    WITHOUT_ZEROS,
    Form,
)
from bpviz_desktop.engine.board.names import TermNames
from bpviz_desktop.engine.board.symbols import parameter_symbol
from bpviz_desktop.engine.board.walks import parameter_terms
from bpviz_desktop.engine.formulas.expr import (
    Expr,
    Number,
    Product,
    Quotient,
    Ref,
    call,
    minus,
    product,
    put_in,
    squared,
    total,
    without_zeros,
)
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import loss_entry
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.term_id import TermId


def _indices(term: TermId) -> tuple[int, int]:
    if term.layer is None or term.j is None:
        raise KeyError(str(term))
    return term.layer, term.j


def _z(board: TermNames, term: TermId) -> Expr:
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


def _a(board: TermNames, term: TermId) -> list[Form]:
    """aⱼ = f(zⱼ), plus the skipped value."""
    layer, j = _indices(term)
    spec = board.network.layer(layer)
    activation = ACTIVATIONS[spec.activation.kind]
    z: tuple[Expr, ...] = (board.unit("z", layer, j, term.sample),)
    if activation.coupled:
        z += tuple(
            board.unit("z", layer, k, term.sample) for k in range(spec.units) if k != j
        )
    skipped: tuple[Expr, ...] = ()
    if spec.skip_from is not None:
        skipped = (board.unit("a", spec.skip_from, j, term.sample),)
    forms = [Form(total(activation.formula(z, spec.activation), *skipped))]
    if activation.stable_formula:
        f = activation.stable_formula(z, _largest(board, z), spec.activation)
        forms.append(Form(total(f, *skipped), KEEPS_DIGITS))
    return forms


def _largest(board: TermNames, z: tuple[Expr, ...]) -> int:
    """The index of the largest of these Refs."""
    values = [board.value(each.term) for each in z if isinstance(each, Ref)]
    return values.index(max(values)) if all(v == v for v in values) else 0


def _loss(board: TermNames, term: TermId) -> list[Form]:
    """A sample's loss from its answers, or the mean or sum over samples."""
    if term.sample is None:
        parts = [board.ref(part) for part in _parts(board, term)]
        whole = _combined(board, parts, term)
        if term.micro_batch is None and board.order.has_penalty:
            whole = total(whole, board.ref(TermId("penalty")))
        return [Form(whole)]
    y, y_hat = _answers(board, term.sample)
    entry = loss_entry(board.trace.loss_settings)
    usual = entry.formula(y, y_hat)
    if entry.from_z is None:
        return [Form(usual)]
    forms = [Form(usual), _without_zeros(board, usual)]
    if board.trace.by_hand is None:
        depth = board.network.depth
        z = tuple(board.unit("z", depth, k, term.sample) for k in range(len(y)))
        stable = entry.from_z.formula(y, z, _largest(board, z))
        forms.append(Form(without_zeros(stable, board.value), FROM_Z))
    return forms


def _answers(
    board: TermNames, sample: int | None
) -> tuple[tuple[Ref, ...], tuple[Ref, ...]]:
    """All targets and all answers of a sample."""
    depth = board.network.depth
    outputs = range(board.network.widths[-1])
    return (
        tuple(board.ref(TermId("y", k, sample=sample)) for k in outputs),
        tuple(board.unit("a", depth, k, sample) for k in outputs),
    )


def _parts(board: TermNames, term: TermId) -> list[TermId]:
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


def _combined(board: TermNames, parts: list[Ref], term: TermId) -> Expr:
    """Sum, mean, or (for mini-batches of several sizes) mean by share of samples."""
    if board.trace.loss_settings.reduction == "sum" or len(parts) == 1:
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


def _without_zeros(board: TermNames, usual: Expr) -> Form:
    by_hand = board.trace.by_hand is not None
    why = ROUNDED_AWAY if by_hand else WITHOUT_ZEROS
    return Form(without_zeros(usual, board.value), why)


def _slope_at_answer(board: TermNames, term: TermId) -> list[Form]:
    """The loss's slope at an answer."""
    layer, j = _indices(term)
    y = board.ref(TermId("y", j, sample=term.sample))
    y_hat = board.unit("a", layer, j, term.sample)
    entry, K = loss_entry(board.trace.loss_settings), board.network.widths[-1]
    usual = entry.slope_formula(y, y_hat, K)
    if entry.from_z is None:
        return [Form(usual)]
    forms = [Form(usual), _without_zeros(board, usual)]
    if entry.from_z.slope_formula and board.trace.by_hand is None:
        z = board.unit("z", layer, j, term.sample)
        stable = entry.from_z.slope_formula(y, z, K)
        forms.append(Form(without_zeros(stable, board.value), FROM_Z))
    return forms


def _dL_da(board: TermNames, term: TermId) -> list[Form]:
    """The loss's slope at an answer; at a hidden unit the sum over all its paths."""
    layer, j = _indices(term)
    network = board.network
    if layer == network.depth:
        return _slope_at_answer(board, term)
    targets = np.flatnonzero(network.connected(layer + 1)[:, j])
    paths: list[Expr] = []
    for k in map(int, targets):
        # That ∂z/∂x is w needs no line of its own.
        passes = TermId("dz_da", layer + 1, k, j, term.sample)
        factor = passes if layer else TermId("W", 1, k, j)
        weight = Ref(factor, parameter_symbol(network, layer + 1, k, j))
        slope = board.unit("dL_dz", layer + 1, k, term.sample)
        paths.append(Product((slope, weight)))
    for target in network.skip_targets(layer):
        paths.append(board.unit("dL_da", target, j, term.sample))
    return [Form(total(*paths) if paths else Number(0))]


def _da_dz(board: TermNames, term: TermId) -> list[Form]:
    """f′, from a where textbooks do so."""
    layer, j = _indices(term)
    spec = board.network.layer(layer)
    activation = ACTIVATIONS[spec.activation.kind]
    z = board.unit("z", layer, j, term.sample)
    a: tuple[Expr, ...] = (board.unit("a", layer, j, term.sample),)
    stable_a = a
    if spec.skip_from is not None:
        # a holds the skipped value too, so f(z) is written out.
        a = stable_a = (activation.formula((z,), spec.activation),)
        if activation.stable_formula:
            stable_a = (activation.stable_formula((z,), 0, spec.activation),)
    if term.i is not None and term.i != j:
        # The other end of a Jacobian's entry; such a layer has no skip.
        a = stable_a = (*a, board.unit("a", layer, term.i, term.sample))
    usual = activation.derivative_formula(z, a, spec.activation)
    stable = activation.stable_derivative_formula or activation.derivative_formula
    other = stable(z, stable_a, spec.activation)
    return [Form(usual)] if other == usual else [Form(usual), Form(other, KEEPS_DIGITS)]


def _dL_dz(board: TermNames, term: TermId) -> list[Form]:
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
    short = _short(board, term)
    return (
        [Form(chain)] if short is None else [Form(chain), Form(short, MULTIPLIED_OUT)]
    )


def _short(board: TermNames, term: TermId) -> Expr | None:
    """What ∂L/∂z of a cross entropy multiplies out to."""
    entry = loss_entry(board.trace.loss_settings)
    if term.layer != board.network.depth or entry.from_z is None:
        return None
    y, y_hat = _answers(board, term.sample)
    at = term.j or 0
    return entry.from_z.short(y[at], y_hat[at], y, len(y))


def short_form(board: TermNames, term: TermId) -> Expr | None:
    """What ∂L/∂z of a cross entropy multiplies out to (ŷ − y), if it does."""
    entry = loss_entry(board.trace.loss_settings)
    if term.kind != "dL_dz" or term.layer != board.network.depth or not entry.from_z:
        return None
    y, y_hat = _answers(board, term.sample)
    is_shared = ACTIVATIONS[board.network.layers[-1].activation.kind].coupled
    if is_shared and math.fsum(board.value(each.term) for each in y) == 1:
        return minus(y_hat[term.j or 0], y[term.j or 0])
    return _short(board, term)


def _dz_dw(board: TermNames, term: TermId) -> Expr:
    """What came along the wire: the only thing that w is multiplied by in z."""
    layer, _ = _indices(term)
    return board.unit("a", layer - 1, term.i or 0, term.sample)


def _dz_da(board: TermNames, term: TermId) -> Expr:
    return board.ref(TermId("W", term.layer, term.j, term.i))


def _combined_gradient(board: TermNames, term: TermId) -> Expr:
    """Of a batch or the whole update; that with what the weight costs."""
    parts = [board.ref(part) for part in _parts(board, term)]
    whole = _combined(board, parts, term)
    if term.micro_batch is not None or term.i is None or not board.order.has_penalty:
        return whole
    weight = board.ref(TermId("W", term.layer, term.j, term.i))
    return total(whole, Product((board.ref(TermId("l2")), weight)))


def _dL_dw(board: TermNames, term: TermId) -> list[Form]:
    """∂L/∂a · ∂a/∂z · ∂z/∂w of one sample, or what a batch combines."""
    if term.sample is None:
        return [Form(_combined_gradient(board, term))]
    layer, j = _indices(term)
    came_in = board.ref(term._replace(kind="dz_dw"))
    activation = board.network.layer(layer).activation
    short = product(board.unit("dL_dz", layer, j, term.sample), came_in)
    if ACTIVATIONS[activation.kind].coupled:
        return [Form(short)]
    slope = board.unit("dL_da", layer, j, term.sample)
    steepness = board.ref(TermId("da_dz", layer, j, sample=term.sample))
    chain = product(slope, steepness, came_in)
    return [Form(chain), Form(short, BY_SLOPE)]


def _dL_db(board: TermNames, term: TermId) -> Expr:
    """∂L/∂z, as b enters z with factor 1."""
    if term.sample is None:
        return _combined_gradient(board, term)
    layer, j = _indices(term)
    return board.unit("dL_dz", layer, j, term.sample)


def _norm(board: TermNames, term: TermId) -> Expr:
    """The length of the whole gradient."""
    network = board.network
    squares: list[Expr] = [
        squared(board.ref(board.order.gradient_of(layer, j, i)))
        for layer in range(1, network.depth + 1)
        for j in range(network.widths[layer])
        for i in parameter_terms(network, layer, j)
    ]
    return call("sqrt", total(*squares)) if squares else Number(0)


def _penalty(board: TermNames, term: TermId) -> Expr:
    """Half of λ times all weights squared."""
    network = board.network
    squares: list[Expr] = [
        squared(board.ref(TermId("W", layer, j, i)))
        for layer in range(1, network.depth + 1)
        for j in range(network.widths[layer])
        for i in parameter_terms(network, layer, j)
        if i is not None
    ]
    half = Quotient(board.ref(TermId("l2")), Number(2))
    return Product((half, total(*squares))) if squares else Number(0)


def _clipped(board: TermNames, term: TermId) -> Expr:
    layer, j = _indices(term)
    g = board.ref(board.order.gradient_of(layer, j, term.i))
    limit = board.ref(TermId("limit"))
    if board.order.clip == "value":
        inner = call("min", limit, g)
        return call("max", Product((Number(-1), limit)), inner)
    if board.trace.clipped_by is None:
        return g
    return Product((g, Quotient(limit, board.ref(TermId("norm")))))


def line_formula(board: TermNames, term: TermId) -> Expr:
    """A line of the optimizer, its names put in for this parameter."""
    line, _, letter = term.kind.rpartition("_")
    layer, j = _indices(term)
    if line == "clipped":
        return _clipped(board, term)
    choice = board.trace.training.optimizer
    lines = {each.name: each for each in OPTIMIZERS[choice.kind].lines(choice)}
    whole = {"lr", "t", *choice.numbers}

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

    if line not in lines:
        raise KeyError(str(term))
    formula = lines[line].formula_of(is_bias=letter == "b")
    return put_in(formula, lambda ref: here(ref.term.kind))


# Kinds that are written in another form where the usual one loses digits.
FORMS: dict[str, Callable[[TermNames, TermId], list[Form]]] = {
    "a": _a,
    "L": _loss,
    "dL_da": _dL_da,
    "da_dz": _da_dz,
    "dL_dz": _dL_dz,
    "dL_dW": _dL_dw,
}
FORMULAS: dict[str, Callable[[TermNames, TermId], Expr]] = {
    "z": _z,
    "dz_dw": _dz_dw,
    "dz_da": _dz_da,
    "dL_db": _dL_db,
    "norm": _norm,
    "penalty": _penalty,
}
