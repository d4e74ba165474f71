"""A network made of parts of another: the one way in which its structure changes.

What was there keeps its values, trained or not; what is new is drawn by the initializer
and the seed. The run begins anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from bpviz_desktop.engine.board.symbols import layer_name
from bpviz_desktop.engine.functions.initializers import draw_layer
from bpviz_desktop.engine.network import (
    Bools,
    Floats,
    Layer,
    Network,
    Parameters,
    frozen,
)
from bpviz_desktop.language import tr
from bpviz_desktop.model.document import (
    MOST_LAYERS,
    MOST_PARAMETERS,
    MOST_UNITS,
    Data,
    Document,
    Scaling,
)
from bpviz_desktop.model.edits import EditError, expect_targets, restarted

Units = tuple[int | None, ...]


@dataclass(frozen=True)
class Piece:
    """Of what a layer of the new network is made.

    Attributes
    ----------
    old : int or None
        The layer that it was (0: the inputs); None for a new one.
    units : tuple of int or None
        For each of its units the one that it was, which may have twins; None for a new
        one.
    layer : Layer or None
        All else of it, None for the inputs. Widths, names of units and wires follow
        from `units`; `skip_from` is counted in the old network.
    """

    old: int | None
    units: Units
    layer: Layer | None = None


def pieces_of(network: Network) -> list[Piece]:
    """The network as it is."""
    layers = (None, *network.layers)
    return [
        Piece(at, tuple(range(width)), layer)
        for at, (width, layer) in enumerate(zip(network.widths, layers, strict=True))
    ]


def reshaped(document: Document, pieces: Sequence[Piece]) -> Document:
    """Make the document of the network that consists of these pieces.

    Raises
    ------
    EditError
        If a project cannot hold it, or its layers, loss and data do not fit together.
    """
    expect_sizes([len(piece.units) for piece in pieces])
    old = document.network
    names = ("", *old.inputs), ("", *(old.outputs or ("",) * old.widths[-1]))
    inputs = tuple(names[0][0 if i is None else i + 1] for i in pieces[0].units)
    outputs = tuple(names[1][0 if j is None else j + 1] for j in pieces[-1].units)
    layers, weights, biases = [], [], []
    for at in range(1, len(pieces)):
        layers.append(_layer(document, pieces, at))
        W, b = _values(document, pieces, at)
        weights.append(W)
        biases.append(b)
    network = Network(inputs, tuple(layers), outputs if any(outputs) else ())
    _expect_skips(network)
    data = _data(document.data, pieces[0].units, pieces[-1].units)
    expect_targets(document.loss.kind, data)
    places = _moved(document, pieces)
    changed = replace(document, network=network, data=data, layout=places)
    return restarted(changed, Parameters.of(network, weights, biases))


def expect_sizes(widths: Sequence[int]) -> None:
    """Raise EditError where a project cannot hold a network of these widths."""
    if len(widths) - 1 > MOST_LAYERS:
        raise EditError(
            tr("A network has at most {most_layers} layers.", most_layers=MOST_LAYERS)
        )
    if min(widths) < 1:
        raise EditError(tr("A layer needs at least one neuron."))
    if max(widths) > MOST_UNITS:
        raise EditError(
            tr("A layer has at most {most_units:,} neurons.", most_units=MOST_UNITS)
        )
    count = sum(b * (a + 1) for a, b in zip(widths, widths[1:], strict=False))
    if count > MOST_PARAMETERS:
        raise EditError(
            tr(
                "A network has at most {most_parameters:,} parameters.",
                most_parameters=MOST_PARAMETERS,
            )
        )


def _expect_skips(network: Network) -> None:
    for at, layer in enumerate(network.layers, start=1):
        source = layer.skip_from
        if source is None or network.widths[source] == network.widths[at]:
            continue
        raise EditError(
            tr(
                "A skip connection needs equal widths: {widths} and "
                "{widths_2}. {layer_name} leads to {layer_name_2}: remove "
                "that first.",
                widths=network.widths[source],
                widths_2=network.widths[at],
                layer_name=layer_name(network, source),
                layer_name_2=layer_name(network, at),
            )
        )


def _layer(document: Document, pieces: Sequence[Piece], at: int) -> Layer:
    """The layer with its widths, names, wires and skip in the new network."""
    piece, before = pieces[at], pieces[at - 1]
    layer = piece.layer
    assert layer is not None
    places = {p.old: k for k, p in enumerate(pieces[:at]) if p.old is not None}
    names = layer.unit_names
    return replace(
        layer,
        units=len(piece.units),
        unit_names=None
        if names is None
        else tuple("" if j is None else names[j] for j in piece.units),
        connections=_wires(document.network, piece, before),
        skip_from=None if layer.skip_from is None else places.get(layer.skip_from),
    )


def _is_behind(piece: Piece, before: Piece) -> bool:
    """Whether the one layer stood right behind the other."""
    return None not in (piece.old, before.old) and piece.old == (before.old or 0) + 1


def _kept(piece: Piece, before: Piece) -> tuple[Floats, ...]:
    """Rows and columns of what is kept, in the new and in the old layer."""
    rows = [(k, j) for k, j in enumerate(piece.units) if j is not None]
    columns = [(k, i) for k, i in enumerate(before.units) if i is not None]
    new, old = zip(*rows, strict=True) if rows else ((), ())
    new_i, old_i = zip(*columns, strict=True) if columns else ((), ())
    return (*np.ix_(new, new_i), *np.ix_(old, old_i))


def _wires(network: Network, piece: Piece, before: Piece) -> Bools | None:
    if not _is_behind(piece, before) or not piece.old:
        return None
    old = network.layer(piece.old).connections
    if old is None:
        return None
    wires = np.ones((len(piece.units), len(before.units)), bool)
    rows, columns, old_rows, old_columns = _kept(piece, before)
    wires[rows, columns] = old[old_rows, old_columns]
    return None if wires.all() else frozen(wires, bool)


def _values(
    document: Document, pieces: Sequence[Piece], at: int
) -> tuple[Floats, Floats]:
    """Weights and biases of a layer: what there was, and for the rest a draw."""
    piece, before, training = pieces[at], pieces[at - 1], document.training
    size = {"units": len(piece.units), "before": len(before.units)}
    W = draw_layer(training.initializer, training.seed, at, **size).copy()
    b = np.zeros(len(piece.units))
    if piece.old:
        for k, j in enumerate(piece.units):
            if j is not None:
                b[k] = document.parameters.b(piece.old)[j]
        if _is_behind(piece, before):
            rows, columns, old_rows, old_columns = _kept(piece, before)
            old = document.parameters.W(piece.old)
            W[rows, columns] = old[old_rows, old_columns]
    return W, b


def _data(data: Data, inputs: Units, outputs: Units) -> Data:
    """The data with their columns moved along; a new column holds zeros."""
    columns = data.inputs.shape[1], data.targets.shape[1]
    if (inputs, outputs) == tuple(tuple(range(count)) for count in columns):
        return data
    scaling = data.scaling
    if scaling is not None:
        scaling = Scaling(
            scaling.kind,
            tuple(0.0 if i is None else scaling.offset[i] for i in inputs),
            tuple(1.0 if i is None else scaling.scale[i] for i in inputs),
        )
    classes, had = data.classes, data.targets.shape[1]
    if classes is not None and len(outputs) != had and 1 in (len(outputs), had):
        classes = None  # two names of one output, or no longer one output a class
    elif classes is not None and had > 1:
        classes = tuple(
            tr("class {number}", number=k + 1) if j is None else classes[j]
            for k, j in enumerate(outputs)
        )
    return replace(
        data,
        inputs=_columns(data.inputs, inputs),
        test_inputs=_columns(data.test_inputs, inputs),
        targets=_columns(data.targets, outputs),
        test_targets=_columns(data.test_targets, outputs),
        scaling=scaling,
        classes=classes,
        source="",  # what it names has other columns
    )


def _columns(table: Floats, kept: Units) -> Floats:
    columns = [np.zeros(len(table)) if old is None else table[:, old] for old in kept]
    return (
        frozen(np.column_stack(columns))
        if len(table)
        else frozen(np.zeros((0, len(kept))))
    )


def _moved(
    document: Document, pieces: Sequence[Piece]
) -> dict[str, tuple[float, float]]:
    """Positions that the user gave, under the new names of their neurons."""
    return {
        f"{at}.{k}": document.layout[f"{piece.old}.{j}"]
        for at, piece in enumerate(pieces)
        for k, j in enumerate(piece.units)
        if j not in piece.units[:k]  # twins would lie on each other
        and piece.old is not None
        and j is not None
        and f"{piece.old}.{j}" in document.layout
    }
