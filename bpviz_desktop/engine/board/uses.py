"""Which terms a number goes into: the inverse of `Term.comes_from`.

By the rules of the network and not by looking through all terms: a weight goes into one
z of every sample, a learning rate into every new parameter, and these are sequences
that make an entry when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from bpviz_desktop.engine.board.board import Board
from bpviz_desktop.engine.board.order import TermOrder
from bpviz_desktop.engine.board.parameters import (
    Stretch,
    Uses,
    everywhere,
    weights_of_total,
)
from bpviz_desktop.engine.board.walks import parameter_terms
from bpviz_desktop.engine.formulas.expr import Ref, Symbol, refs
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import loss_entry
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.term_id import TermId

_DATA = ("x", "y")
_SETTINGS = ("lr", "t", "limit", "l2")


def is_leaf(board: Board, term: TermId) -> bool:
    """Whether a number is given: input, target, parameter, setting, old state."""
    if term.layer is None:
        numbers = board.trace.training.optimizer.numbers
        return term.kind in _SETTINGS or term.kind in numbers
    return term.kind in (*_DATA, "W", "b") or "_before_" in term.kind


def used_by(board: Board, term: TermId) -> Sequence[TermId]:
    """The terms whose formula names `term`, in the order of the board.

    Raises
    ------
    KeyError
        If `term` is neither a term of the update nor a leaf of one.
    """
    board.value(term)
    order, kind = board.order, term.kind
    if not is_leaf(board, term):
        order.index(term)
    if kind in ("W", "b"):
        return _of_parameter(board, term)
    if kind == "penalty":
        return (TermId("L"),)
    if term.layer is None and kind not in ("L", "norm"):
        return _of_setting(board, kind)
    if kind == "norm":
        return everywhere(order, _clipped_by_norm(board))
    if term.sample is not None and kind in _OF_ONE_SAMPLE:
        return _listed(order, _OF_ONE_SAMPLE[kind](board, term))
    if kind in ("L", "dL_dW", "dL_db"):
        return _listed(order, _of_part(board, term))
    line, _, letter = kind.rpartition("_")
    name = "g" if line == "clipped" else line
    lines = _lines_with(board, name, letter)
    return _listed(order, (term._replace(kind=f"{each}_{letter}") for each in lines))


def sources_of(board: Board, term: TermId) -> Sequence[TermId]:
    """`Term.comes_from`, made one by one where the formula names every parameter.

    Raises
    ------
    KeyError
        If `term` is a leaf or not there.
    """
    order = board.order
    if term.kind == "penalty":
        order.index(term)
        weights = everywhere(order, {"W": order.lines[:1], "b": ()})

        def weight(k: int) -> TermId:
            return TermId("W", *weights[k][1:4])

        return Uses(Stretch(1, lambda k: TermId("l2")), Stretch(len(weights), weight))
    if term.kind != "norm":
        return board.term(term).comes_from
    order.index(term)
    first = order.lines[:1]
    lines = everywhere(order, {"W": first, "b": first})

    def gradient(k: int) -> TermId:
        line = lines[k]
        return order.gradient_of(line.layer or 0, line.j or 0, line.i)

    return Uses(Stretch(len(lines), gradient))


def _listed(order: TermOrder, terms: Iterator[TermId]) -> Sequence[TermId]:
    return tuple(sorted(terms, key=order.index))


def _samples(order: TermOrder, batch: tuple[int, ...]) -> tuple[int, ...]:
    """The samples of a mini-batch as the board goes through them: focus first."""
    return tuple(sorted(batch, key=lambda sample: sample != order.focus))


# Parameters and settings go into terms of many samples, or of many parameters.


def _of_parameter(board: Board, term: TermId) -> Sequence[TermId]:
    """The unit's z; backwards, what the wire passes on; the lines of its update."""
    order, network = board.order, board.network
    layer, j, i = term.layer or 0, term.j or 0, term.i
    if i is not None and not network.connected(layer)[j, i]:
        return ()
    stretches = []
    kinds = [TermId("z", layer, j)]
    if i is not None and layer > 1:
        kinds.append(TermId("dz_da", layer, j, i))
    elif i is not None:
        kinds.append(TermId("dL_da", 0, i))
    for batch in order.batches:
        samples = _samples(order, batch)
        for plain in kinds:
            stretches.append(Stretch(len(samples), _for_each(plain, samples)))
    lines: list[TermId] = []
    if i is not None and order.has_penalty:
        # With one mini-batch, what weights cost is known before it goes backward.
        at = 1 if len(order.batches) == 1 else len(stretches)
        stretches.insert(at, Stretch(1, lambda k: TermId("penalty")))
        lines = [order.gradient_of(layer, j, i)]
    if i in parameter_terms(network, layer, j):
        names = _lines_with(board, "w", term.kind)
        lines += [term._replace(kind=f"{name}_{term.kind}") for name in names]
    return Uses(*stretches, Stretch(len(lines), lines.__getitem__))


def _for_each(plain: TermId, samples: tuple[int, ...]) -> Callable[[int], TermId]:
    return lambda k: plain._replace(sample=samples[k])


def _of_setting(board: Board, name: str) -> Sequence[TermId]:
    order = board.order
    if name == "l2":
        gradients = weights_of_total(order)
        whole = Stretch(len(gradients), gradients.__getitem__)
        return Uses(Stretch(1, lambda k: TermId("penalty")), whole)
    if name != "limit":
        lines = {letter: _lines_with(board, name, letter) for letter in "Wb"}
        return everywhere(order, lines)
    if order.clip == "value":
        return everywhere(order, {"W": ("clipped",), "b": ("clipped",)})
    return everywhere(order, _clipped_by_norm(board))


def _clipped_by_norm(board: Board) -> dict[str, tuple[str, ...]]:
    clips = board.order.clip == "norm" and board.trace.clipped_by is not None
    return dict.fromkeys("Wb", ("clipped",) if clips else ())


def _lines_with(board: Board, name: str, letter: str) -> tuple[str, ...]:
    """The optimizer's lines for a weight or a bias ("W", "b") that name `name`."""
    choice = board.trace.training.optimizer
    return tuple(
        line.name
        for line in OPTIMIZERS[choice.kind].lines(choice)
        if name in {each.kind for each in refs(line.formula_of(is_bias=letter == "b"))}
    )


def _of_part(board: Board, term: TermId) -> Iterator[TermId]:
    """A part goes into the whole; the whole gradient into clipping or the update."""
    order, kind = board.order, term.kind
    m = term.micro_batch
    if term.sample is not None:
        m = board.trace.places[term.sample][0]
        if len(order.batches[m]) > 1:
            yield term._replace(sample=None, micro_batch=m)
            return
    if m is not None and order.has_total:
        yield term._replace(sample=None, micro_batch=None)
    elif kind != "L":
        letter = kind[-1]
        plain = term._replace(sample=None, micro_batch=None)
        if order.clip == "norm":
            yield TermId("norm")
        names = ("clipped",) if order.clip else _lines_with(board, "g", letter)
        for name in names:
            yield plain._replace(kind=f"{name}_{letter}")


# Terms of one sample stay within it, up to its loss and its parts of the gradient.


def _of_input(board: Board, term: TermId) -> Iterator[TermId]:
    i, sample = term.layer or 0, term.sample
    yield from _along_wires(board, 0, i, sample)
    for target in board.network.skip_targets(0):
        yield TermId("a", target, i, sample=sample)


def _along_wires(board: Board, layer: int, i: int, s: int | None) -> Iterator[TermId]:
    """What a unit's output is multiplied into: z, and ∂z/∂w backwards."""
    if layer == board.network.depth:
        return
    for j in map(int, np.flatnonzero(board.network.connected(layer + 1)[:, i])):
        yield TermId("z", layer + 1, j, sample=s)
        yield TermId("dz_dw", layer + 1, j, i, sample=s)


def _of_target(board: Board, term: TermId) -> Iterator[TermId]:
    k, sample, depth = term.layer or 0, term.sample, board.network.depth
    yield from _naming(board, term, _at_answer(board, depth, k, sample))


def _at_answer(
    board: Board, layer: int, j: int, sample: int | None
) -> Iterator[TermId]:
    """What the form that is chosen may write from y, ŷ or z of the last layer."""
    yield TermId("L", sample=sample)
    yield TermId("dL_da", layer, j, sample=sample)
    entry = loss_entry(board.trace.loss_settings)
    if entry.from_z:
        for k in range(board.network.widths[-1]):
            yield TermId("dL_dz", layer, k, sample=sample)


def _naming(
    board: Board, term: TermId, candidates: Iterator[TermId]
) -> Iterator[TermId]:
    """Those whose formula, in the form that is chosen, names the term."""
    return (each for each in candidates if term in board.term(each).comes_from)


def _of_output(board: Board, term: TermId) -> Iterator[TermId]:
    layer, j, sample = term.layer or 0, term.j or 0, term.sample
    network = board.network
    yield from _along_wires(board, layer, j, sample)
    for target in network.skip_targets(layer):
        yield TermId("a", target, j, sample=sample)
    if _is_coupled(board, layer):
        slope = TermId("da_dz", layer, j, j, sample)
        others = [i for i in range(network.widths[layer]) if i != j]
        yield slope
        for i in others:
            yield slope._replace(i=i)
            yield slope._replace(j=i)
    elif "a" in _steepness_names(board, layer):
        yield TermId("da_dz", layer, j, sample=sample)
    if layer == network.depth:
        yield from _naming(board, term, _at_answer(board, layer, j, sample))


def _of_sum(board: Board, term: TermId) -> Iterator[TermId]:
    layer, j = term.layer or 0, term.j or 0
    if _is_coupled(board, layer):
        for k in range(board.network.widths[layer]):
            yield TermId("a", layer, k, sample=term.sample)
    else:
        yield term._replace(kind="a")
        if "z" in _steepness_names(board, layer):
            yield TermId("da_dz", layer, j, sample=term.sample)
    if layer == board.network.depth:
        yield from _naming(board, term, _at_answer(board, layer, j, term.sample))


def _is_coupled(board: Board, layer: int) -> bool:
    return ACTIVATIONS[board.network.layer(layer).activation.kind].coupled


def _steepness_names(board: Board, layer: int) -> set[str]:
    """What a layer's f′ is computed from: z, a, or neither."""
    spec = board.network.layer(layer)
    activation = ACTIVATIONS[spec.activation.kind]
    z, a = (Ref(TermId(name), Symbol(name)) for name in "za")
    # With a skip, a is not f(z) alone, and f(z) is written out.
    f = a if spec.skip_from is None else activation.formula((z,), spec.activation)
    formula = activation.derivative_formula(z, (f,), spec.activation)
    return {each.kind for each in refs(formula)}


def _weights_into(
    board: Board, layer: int, j: int, sample: int | None
) -> Iterator[TermId]:
    """∂L/∂w of the wires into a unit."""
    for i in map(int, np.flatnonzero(board.network.connected(layer)[j])):
        yield TermId("dL_dW", layer, j, i, sample)


def _of_slope_at_output(board: Board, term: TermId) -> Iterator[TermId]:
    layer, j, sample = term.layer or 0, term.j or 0, term.sample
    if not layer:
        return  # the inputs are where it ends
    units = range(board.network.widths[layer]) if _is_coupled(board, layer) else (j,)
    slopes = (TermId("dL_dz", layer, k, sample=sample) for k in units)
    yield from _naming(board, term, slopes)
    yield from _naming(board, term, _weights_into(board, layer, j, sample))
    source = board.network.layer(layer).skip_from
    if source is not None:
        yield TermId("dL_da", source, j, sample=sample)


def _of_steepness(board: Board, term: TermId) -> Iterator[TermId]:
    layer, sample = term.layer or 0, term.sample
    j = (term.j if term.i is None else term.i) or 0
    slope = TermId("dL_dz", layer, j, sample=sample)
    yield from _naming(board, term, iter((slope,)))
    if term.i is None:
        yield from _naming(board, term, _weights_into(board, layer, j, sample))


def _of_slope_at_sum(board: Board, term: TermId) -> Iterator[TermId]:
    layer, j, sample = term.layer or 0, term.j or 0, term.sample
    network = board.network
    for i in map(int, np.flatnonzero(network.connected(layer)[j])):
        yield TermId("dL_da", layer - 1, i, sample=sample)
    if network.layer(layer).train_biases:
        yield TermId("dL_db", layer, j, sample=sample)
    yield from _naming(board, term, _weights_into(board, layer, j, sample))


def _of_came_in(board: Board, term: TermId) -> Iterator[TermId]:
    yield term._replace(kind="dL_dW")


def _of_wire(board: Board, term: TermId) -> Iterator[TermId]:
    yield TermId("dL_da", (term.layer or 0) - 1, term.i, sample=term.sample)


_OF_ONE_SAMPLE: dict[str, Callable[[Board, TermId], Iterator[TermId]]] = {
    "x": _of_input,
    "y": _of_target,
    "z": _of_sum,
    "a": _of_output,
    "dL_da": _of_slope_at_output,
    "da_dz": _of_steepness,
    "dL_dz": _of_slope_at_sum,
    "dz_dw": _of_came_in,
    "dz_da": _of_wire,
}
