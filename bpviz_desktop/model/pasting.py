"""Copy, cut, paste and duplicate: neurons and layers on their own.

Weights come along where the widths at both ends are equal; others are drawn.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.network import (
    Bools,
    Floats,
    Layer,
    Network,
    Parameters,
    frozen,
)
from bpviz_desktop.language import counted, tr
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.edits import EditError, edit, restarted
from bpviz_desktop.model.reshaping import Piece, pieces_of, reshaped
from bpviz_desktop.model.structure import (
    Unit,
    layers_words,
    remove,
    remove_layers,
    units_words,
)


@dataclass(frozen=True, eq=False)
class Cutting:
    """A layer, or some neurons of one, with all their weights.

    Attributes
    ----------
    at : int
        The layer that they were of.
    layer : Layer
        Of these neurons alone, without a skip connection.
    W, b : ndarray, shapes (units, units before) and (units,)
    outgoing : ndarray, shape (units behind, units), or None
        Behind the last layer there is nothing.
    connected : ndarray of bool, like `outgoing`, or None where all are there
    """

    at: int
    layer: Layer
    W: Floats
    b: Floats
    outgoing: Floats | None = None
    connected: Bools | None = None


@dataclass(frozen=True, eq=False)
class Fragment:
    """What was copied, in the order of layers: whole ones, or neurons of them."""

    cuttings: tuple[Cutting, ...]
    is_whole: bool


def copied_units(document: Document, units: Iterable[Unit]) -> Fragment:
    """Copy neurons; inputs stay out, for they come with their data.

    Raises
    ------
    EditError
        If none is left.
    """
    chosen: dict[int, list[int]] = {}
    for layer, j in sorted(set(units)):
        if layer:
            chosen.setdefault(layer, []).append(j)
    if not chosen:
        raise EditError(tr("Inputs come with their data: duplicate them instead."))
    cuttings = (_cutting(document, layer, rows) for layer, rows in chosen.items())
    return Fragment(tuple(cuttings), is_whole=False)


def copied_layers(document: Document, layers: Iterable[int]) -> Fragment:
    """Copy whole layers, from 1."""
    widths, chosen = document.network.widths, sorted(set(layers) - {0})
    if not chosen:
        raise EditError(tr("The inputs come with their data and stay where they are."))
    cuttings = (_cutting(document, at, list(range(widths[at]))) for at in chosen)
    return Fragment(tuple(cuttings), is_whole=True)


def _rows_of(layer: Layer, rows: list[int]) -> Layer:
    """The layer that consists of some of its neurons alone."""
    names, wires = layer.unit_names, layer.connections
    return Layer(
        len(rows),
        layer.activation,
        name=layer.name,
        unit_names=None if names is None else tuple(names[j] for j in rows),
        connections=None if wires is None else frozen(np.asarray(wires)[rows], bool),
        train_biases=layer.train_biases,
    )


def _cutting(document: Document, at: int, rows: list[int]) -> Cutting:
    network, parameters = document.network, document.parameters
    outgoing, connected = None, None
    if at < network.depth:
        outgoing = frozen(parameters.W(at + 1)[:, rows])
        mask = network.connected(at + 1)[:, rows]
        connected = None if mask.all() else frozen(mask, bool)
    layer = _rows_of(network.layer(at), rows)
    if at == network.depth and network.outputs and layer.unit_names is None:
        layer = replace(layer, unit_names=tuple(network.outputs[j] for j in rows))
    W, b = parameters.W(at)[rows], parameters.b(at)[rows]
    return Cutting(at, layer, frozen(W), frozen(b), outgoing, connected)


# Cut.


@edit(
    lambda document, units: tr(
        "Cut {units_words}", units_words=units_words(document.network, units)
    )
)
def cut_units(document: Document, units: Iterable[Unit]) -> Document:
    """Remove neurons that were copied."""
    return remove(document, units=units)


@edit(
    lambda document, layers: tr(
        "Cut {layers_words}", layers_words=layers_words(document.network, layers)
    )
)
def cut_layers(document: Document, layers: Iterable[int]) -> Document:
    """Remove hidden layers that were copied."""
    return remove_layers(document, layers)


# Paste.


def _paste_name(document: Document, fragment: Fragment, at: int | None) -> str:
    if fragment.is_whole:
        layers = len(fragment.cuttings)
        return counted(layers, tr("Paste 1 layer"), tr("Paste {count} layers"))
    units = sum(each.layer.units for each in fragment.cuttings)
    return counted(units, tr("Paste 1 neuron"), tr("Paste {count} neurons"))


@edit(_paste_name)
def paste(document: Document, fragment: Fragment, at: int | None) -> Document:
    """Add what was copied: neurons to layer `at`, layers behind it.

    None: where they were. Neurons of several layers keep their distance.
    """
    return (_paste_layers if fragment.is_whole else _paste_units)(
        document, fragment, at
    )


def _paste_units(document: Document, fragment: Fragment, at: int | None) -> Document:
    depth, first = document.network.depth, fragment.cuttings[0].at
    if at == 0:
        raise EditError(tr("Neurons are pasted into a layer behind the inputs."))
    shift = 0 if at is None else at - first
    if fragment.cuttings[-1].at + shift > depth:
        raise EditError(
            tr(
                "These neurons are of {at} layers; there are not so many "
                "from layer {first} on.",
                at=fragment.cuttings[-1].at - first + 1,
                first=first + shift,
            )
        )
    pieces, widths = pieces_of(document.network), document.network.widths
    for each in fragment.cuttings:
        piece = pieces[each.at + shift]
        added = (None,) * each.layer.units
        pieces[each.at + shift] = replace(piece, units=(*piece.units, *added))
    values = _Values(reshaped(document, pieces))
    for each in fragment.cuttings:
        layer = each.at + shift
        rows = slice(widths[layer], widths[layer] + each.layer.units)
        # What was there before stands first; newcomers of the layer before, behind.
        values.take(each, layer, rows, columns=widths[layer - 1])
        if each.outgoing is not None and layer < depth:
            values.take_outgoing(each, layer + 1, rows, rows_behind=widths[layer + 1])
    return values.document()


def _paste_layers(document: Document, fragment: Fragment, at: int | None) -> Document:
    depth = document.network.depth
    after = min(fragment.cuttings[-1].at, depth - 1) if at is None else at
    if after >= depth:
        raise EditError(tr("A hidden layer stands before the output layer."))
    pieces = pieces_of(document.network)
    for each in fragment.cuttings:
        entry = ACTIVATIONS[each.layer.activation.kind]
        if entry.coupled:
            raise EditError(
                tr("{title} stands in the last layer only.", title=entry.title)
            )
    new = [
        Piece(None, (None,) * each.layer.units, replace(each.layer, unit_names=None))
        for each in fragment.cuttings
    ]
    pieces[after + 1 : after + 1] = new
    values = _Values(reshaped(document, pieces))
    for k, each in enumerate(fragment.cuttings, start=after + 1):
        values.take(each, k, slice(0, each.layer.units), columns=values.widths[k - 1])
    last = fragment.cuttings[-1]
    if last.outgoing is not None:
        k = after + len(new)
        values.take_outgoing(
            last, k + 1, slice(0, last.layer.units), rows_behind=values.widths[k + 1]
        )
    return values.document()


class _Values:
    """The values of a network that has just been put together, open to change."""

    def __init__(self, document: Document) -> None:
        self._document = document
        network = document.network
        self.widths = network.widths
        places = range(1, network.depth + 1)
        self._W = [document.parameters.W(at).copy() for at in places]
        self._b = [document.parameters.b(at).copy() for at in places]
        self._layers = list(network.layers)
        self._outputs = network.outputs
        self._masks: dict[int, Bools] = {}

    def take(self, each: Cutting, at: int, rows: slice, *, columns: int) -> None:
        """Give rows of a layer what was copied: names, biases, weights if they fit."""
        self._b[at - 1][rows] = each.b
        if each.layer.unit_names is not None:
            self._name(at, rows, each.layer.unit_names)
        if each.W.shape[1] == columns:
            self._put(at, (rows, slice(0, columns)), each.W, each.layer.connections)

    def _name(self, at: int, rows: slice, given: tuple[str, ...]) -> None:
        is_last, layer = at == len(self._layers), self._layers[at - 1]
        own = self._outputs if is_last and self._outputs else layer.unit_names
        names = list(own or ("",) * self.widths[at])
        names[rows] = given
        if is_last:
            self._outputs = tuple(names)
        else:
            self._layers[at - 1] = replace(layer, unit_names=tuple(names))

    def take_outgoing(
        self, each: Cutting, at: int, columns: slice, *, rows_behind: int
    ) -> None:
        """Give columns of the layer behind what led on, if it fits."""
        assert each.outgoing is not None
        if len(each.outgoing) == rows_behind:
            place = (slice(0, rows_behind), columns)
            self._put(at, place, each.outgoing, each.connected)

    def _put(
        self, at: int, place: tuple[slice, slice], W: Floats, mask: Bools | None
    ) -> None:
        self._W[at - 1][place] = W
        network = self._document.network
        wires = self._masks.setdefault(at, network.connected(at).copy())
        wires[place] = True if mask is None else mask

    def document(self) -> Document:
        """What has come of it."""
        for at, wires in self._masks.items():
            whole = None if wires.all() else frozen(wires, bool)
            self._layers[at - 1] = replace(self._layers[at - 1], connections=whole)
        network: Network = replace(
            self._document.network, layers=tuple(self._layers), outputs=self._outputs
        )
        changed = replace(self._document, network=network)
        return restarted(changed, Parameters.of(network, self._W, self._b))


# Duplicate.


@edit(
    lambda document, units: tr(
        "Duplicate {units_words}", units_words=units_words(document.network, units)
    )
)
def duplicate_units(document: Document, units: Iterable[Unit]) -> Document:
    """Put twins at the foot of their layers, with equal weights in and out."""
    pieces = pieces_of(document.network)
    for layer, j in sorted(set(units)):
        piece = pieces[layer]
        pieces[layer] = replace(piece, units=(*piece.units, j))
    return reshaped(document, pieces)


@edit(
    lambda document, layers: tr(
        "Duplicate {layers_words}", layers_words=layers_words(document.network, layers)
    )
)
def duplicate_layers(document: Document, layers: Sequence[int]) -> Document:
    """Put a twin behind each of these hidden layers; the one behind it stays."""
    for layer in sorted(set(layers), reverse=True):
        document = _paste_layers(document, copied_layers(document, [layer]), layer)
    return document
