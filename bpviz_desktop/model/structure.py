"""Edits of the structure: layers, neurons and wires come, go, move and get names."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from bpviz_desktop.engine.board.symbols import layer_name, the_layer, unit_name
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.initializers import draw_layer
from bpviz_desktop.engine.functions.losses import LOSSES, with_kind
from bpviz_desktop.engine.network import Bools, Layer, Network, Parameters, frozen
from bpviz_desktop.language import tr
from bpviz_desktop.model.document import LONGEST_NAME, UNPRINTABLE, Document
from bpviz_desktop.model.edits import EditError, edit, expect_targets, restarted
from bpviz_desktop.model.reshaping import Piece, pieces_of, reshaped

# A neuron by (layer, j), a wire by (layer, j, i).
Unit = tuple[int, int]
Wire = tuple[int, int, int]


def _wire_name(network: Network, wire: Wire) -> str:
    layer, j, i = wire
    return f"{unit_name(network, layer - 1, i)} → {unit_name(network, layer, j)}"


# Layers.


@edit(
    lambda document, after: tr(
        "Add layer after {the_layer}", the_layer=the_layer(document.network, after)
    )
)
def add_layer(document: Document, after: int) -> Document:
    """Put a hidden layer behind layer `after` (0: the inputs), as wide as that one."""
    network, pieces = document.network, pieces_of(document.network)
    if not 0 <= after < network.depth:
        raise EditError(tr("A hidden layer stands before the output layer."))
    width = network.widths[after] if after else min(max(network.widths[0], 3), 8)
    hidden = network.layers[after - 1 : after] or network.layers[: network.depth - 1]
    activation = hidden[0].activation if hidden else ACTIVATIONS.choice("tanh")
    made = Piece(None, (None,) * width, Layer(width, activation))
    return reshaped(document, [*pieces[: after + 1], made, *pieces[after + 1 :]])


def layers_words(network: Network, layers: Iterable[int]) -> str:
    """One layer's name, or how many they are."""
    chosen = tuple(layers)
    if len(chosen) == 1:
        return the_layer(network, *chosen)
    return tr("{count} layers", count=len(chosen))


def units_words(network: Network, units: Iterable[Unit]) -> str:
    """One neuron's name, or how many they are."""
    chosen = tuple(units)
    if len(chosen) == 1:
        return unit_name(network, *chosen[0])
    return tr("{count} neurons", count=len(chosen))


@edit(
    lambda document, layers: tr(
        "Remove {layers_words}", layers_words=layers_words(document.network, layers)
    )
)
def remove_layers(document: Document, layers: Iterable[int]) -> Document:
    """Take hidden layers away; one behind them is drawn anew."""
    gone = set(layers)
    if not gone <= set(range(1, document.network.depth)):
        raise EditError(tr("Only a hidden layer can be removed."))
    pieces = pieces_of(document.network)
    return reshaped(document, [p for at, p in enumerate(pieces) if at not in gone])


# Neurons.


@edit(
    lambda document, layer: tr(
        "Add neuron to {the_layer}", the_layer=the_layer(document.network, layer)
    )
)
def add_unit(document: Document, layer: int) -> Document:
    """Add a neuron at the foot of a layer; an input or output gets a column of 0."""
    pieces = pieces_of(document.network)
    piece = pieces[layer]
    pieces[layer] = replace(piece, units=(*piece.units, None))
    return reshaped(document, pieces)


def _removal_name(
    document: Document, *, units: Iterable[Unit] = (), wires: Iterable[Wire] = ()
) -> str:
    network, gone, cut = document.network, tuple(units), tuple(wires)
    if not gone and len(cut) == 1:
        return tr("Remove connection {wire}", wire=_wire_name(network, cut[0]))
    if not cut and len(gone) == 1:
        return tr("Remove {unit_name}", unit_name=unit_name(network, *gone[0]))
    counts = [
        f"{len(each)} {noun}{'' if len(each) == 1 else 's'}"
        for each, noun in ((gone, "neuron"), (cut, "connection"))
        if each
    ]
    return tr("Remove {join}", join=" and ".join(counts))


@edit(_removal_name)
def remove(
    document: Document, *, units: Iterable[Unit] = (), wires: Iterable[Wire] = ()
) -> Document:
    """Remove connections, then neurons with all of theirs.

    An input or output takes its column of the data along.
    """
    changed = _rewired(document, tuple(wires), is_there=False)
    gone = set(units)
    if not gone:
        return changed
    pieces = [
        replace(
            piece,
            units=tuple(j for j in piece.units if (layer, j) not in gone),
        )
        for layer, piece in enumerate(pieces_of(changed.network))
    ]
    for layer, piece in enumerate(pieces):
        if not piece.units:
            name = layer_name(document.network, layer)
            raise EditError(tr("{name} needs at least one neuron.", name=name))
    return reshaped(changed, pieces)


def _move_name(document: Document, layer: int, j: int, to: int) -> str:
    return tr("Move {unit}", unit=unit_name(document.network, layer, j))


@edit(_move_name)
def move_unit(document: Document, layer: int, j: int, to: int) -> Document:
    """Put a neuron at another place of its layer; it keeps its wires and its data."""
    pieces = pieces_of(document.network)
    order = list(pieces[layer].units)
    if not (0 <= j < len(order) and 0 <= to < len(order)):
        raise EditError(tr("There is no such place in this layer."))
    if j == to:
        return document
    order.insert(to, order.pop(j))
    pieces[layer] = replace(pieces[layer], units=tuple(order))
    return reshaped(document, pieces)


# Wires.


def _rewired(
    document: Document, wires: tuple[Wire, ...], *, is_there: bool
) -> Document:
    """Remove wires, or bring them back with drawn weights."""
    network = document.network
    masks = {wire[0]: network.connected(wire[0]).copy() for wire in wires}
    changed = [(layer, j, i) for layer, j, i in wires if masks[layer][j, i] != is_there]
    if not changed:
        return document
    for layer, j, i in changed:
        masks[layer][j, i] = is_there
    weights = [document.parameters.W(at).copy() for at in range(1, network.depth + 1)]
    training, widths = document.training, network.widths
    for layer in {layer for layer, _, _ in changed}:
        drawn = draw_layer(
            training.initializer,
            training.seed,
            layer,
            units=widths[layer],
            before=widths[layer - 1],
        )
        for at, j, i in changed:
            if at == layer:
                weights[layer - 1][j, i] = drawn[j, i]
    layers = tuple(
        replace(layer, connections=_mask(masks[at])) if at in masks else layer
        for at, layer in enumerate(network.layers, start=1)
    )
    rewired = replace(network, layers=layers)
    biases = [document.parameters.b(at) for at in range(1, network.depth + 1)]
    parameters = Parameters.of(rewired, weights, biases)
    return restarted(replace(document, network=rewired), parameters)


def _mask(wires: Bools) -> Bools | None:
    return None if wires.all() else frozen(wires, bool)


def _restore_name(document: Document, wires: Iterable[Wire]) -> str:
    back = tuple(wires)
    if len(back) == 1:
        return tr("Connect {wire}", wire=_wire_name(document.network, back[0]))
    return tr("Restore {count} connections", count=len(back))


@edit(_restore_name)
def restore_wires(document: Document, wires: Iterable[Wire]) -> Document:
    """Bring removed connections back; their weights are drawn."""
    return _rewired(document, tuple(wires), is_there=True)


def _every_wire(network: Network, layer: int) -> tuple[Wire, ...]:
    shape = network.connected(layer).shape
    return tuple((layer, int(j), int(i)) for j, i in np.ndindex(shape))


@edit(
    lambda document, layer: tr(
        "Disconnect {the_layer}", the_layer=the_layer(document.network, layer)
    )
)
def disconnect_layer(document: Document, layer: int) -> Document:
    """Remove every connection that leads into a layer."""
    return _rewired(document, _every_wire(document.network, layer), is_there=False)


@edit(
    lambda document, layer: tr(
        "Connect all of {the_layer}", the_layer=the_layer(document.network, layer)
    )
)
def connect_layer(document: Document, layer: int) -> Document:
    """Bring back every connection that leads into a layer."""
    return _rewired(document, _every_wire(document.network, layer), is_there=True)


def skip_fault(network: Network, layer: int, source: int) -> str:
    """Why a layer's output cannot be added to another's; empty if it can."""
    if not 0 <= source < layer <= network.depth:
        return tr("A skip connection leads forward, from an earlier layer.")
    if network.widths[source] != network.widths[layer]:
        one, other = network.widths[source], network.widths[layer]
        widths = tr("{one} and {other}", one=one, other=other)
        return tr("A skip connection needs equal widths: {widths}.", widths=widths)
    if ACTIVATIONS[network.layer(layer).activation.kind].coupled:
        return tr("A skip connection cannot lead onto softmax.")
    return ""


def _skip_name(document: Document, layer: int, source: int | None) -> str:
    to = the_layer(document.network, layer)
    if source is None:
        return tr("Remove skip to {to}", to=to)
    return tr(
        "Skip from {the_layer} to {to}",
        the_layer=the_layer(document.network, source),
        to=to,
    )


@edit(_skip_name)
def set_skip(document: Document, layer: int, source: int | None) -> Document:
    """Add the output of an earlier layer (0: the inputs) to a layer's, or no more."""
    network = document.network
    if source is not None and (fault := skip_fault(network, layer, source)):
        raise EditError(fault)
    loss = LOSSES[document.loss.kind]
    if source is not None and layer == network.depth and loss.last_activation:
        raise EditError(
            tr("{name} allows no skip connection onto the last layer.", name=loss.title)
        )
    return _with_layer(document, layer, skip_from=source)


def _with_layer(document: Document, layer: int, **changes: object) -> Document:
    """Change one layer's settings; the run begins anew, parameters stay."""
    network = document.network
    old = network.layer(layer)
    if all(getattr(old, name) == value for name, value in changes.items()):
        return document
    layers = list(network.layers)
    layers[layer - 1] = replace(old, **changes)  # type: ignore[arg-type]
    changed = replace(network, layers=tuple(layers))
    return restarted(replace(document, network=changed), document.parameters)


# What a layer computes, and what things are called.


def _activation_name(document: Document, layer: int, kind: str) -> str:
    return tr(
        "Set activation of {the_layer} to {kind}",
        the_layer=the_layer(document.network, layer),
        kind=kind,
    )


@edit(_activation_name)
def set_activation(document: Document, layer: int, kind: str) -> Document:
    """Take another activation; behind the last layer the loss follows where it must."""
    network, entry = document.network, ACTIVATIONS[kind]
    if entry.coupled and layer != network.depth:
        raise EditError(tr("{title} stands in the last layer only.", title=entry.title))
    if entry.coupled and network.layer(layer).skip_from is not None:
        raise EditError(
            tr("A skip connection cannot lead onto {kind}; remove it first.", kind=kind)
        )
    changed = _with_layer(document, layer, activation=ACTIVATIONS.choice(kind))
    needs = LOSSES[document.loss.kind].last_activation
    if layer != network.depth or needs in ("", None, kind):
        return changed
    loss = _loss_behind(kind, document)
    return replace(changed, loss=with_kind(document.loss, loss))


def _loss_behind(activation: str, document: Document) -> str:
    """The loss that belongs to a last activation and can take the targets."""
    for kind, entry in LOSSES.items():
        if entry.last_activation == activation:
            try:
                expect_targets(kind, document.data)
            except EditError:
                continue
            return kind
    return "squared_error"


def _expect_name(name: str) -> None:
    if len(name) > LONGEST_NAME:
        raise EditError(
            tr(
                "A name has at most {longest_name} characters.",
                longest_name=LONGEST_NAME,
            )
        )
    if any(unicodedata.category(letter) in UNPRINTABLE for letter in name):
        raise EditError(tr("A name is a single line of text."))


@edit(
    lambda document, layer, name: tr(
        "Rename {the_layer}", the_layer=the_layer(document.network, layer)
    )
)
def rename_layer(document: Document, layer: int, name: str) -> Document:
    """Call a layer by a name; empty: by its place."""
    _expect_name(name)
    if layer == 0:
        raise EditError(tr("The inputs have names of their own, the layer has none."))
    layers = list(document.network.layers)
    layers[layer - 1] = replace(layers[layer - 1], name=name)
    return _renamed(document, replace(document.network, layers=tuple(layers)))


@edit(
    lambda document, layer, j, name: tr(
        "Rename {unit}", unit=unit_name(document.network, layer, j)
    )
)
def rename_unit(document: Document, layer: int, j: int, name: str) -> Document:
    """Call a neuron, input or output by a name; empty: by its place."""
    _expect_name(name)
    network = document.network

    def renamed(names: tuple[str, ...]) -> tuple[str, ...]:
        return (*names[:j], name, *names[j + 1 :])

    if layer == 0:
        return _renamed(document, replace(network, inputs=renamed(network.inputs)))
    blank = ("",) * network.widths[layer]
    layers = list(network.layers)
    own = layers[layer - 1].unit_names
    if layer == network.depth:
        outputs = renamed(network.outputs or own or blank)
        return _renamed(document, replace(network, outputs=outputs))
    layers[layer - 1] = replace(layers[layer - 1], unit_names=renamed(own or blank))
    return _renamed(document, replace(network, layers=tuple(layers)))


def _renamed(document: Document, network: Network) -> Document:
    """Names change nothing that is computed: the run goes on."""
    return replace(document, network=network)


# Where things stand.


@edit(lambda document, places: tr("Place neurons"))
def place_units(
    document: Document, places: dict[Unit, tuple[float, float]]
) -> Document:
    """Put neurons where the user wants them on the canvas."""
    layout = dict(document.layout)
    layout.update({f"{layer}.{j}": place for (layer, j), place in places.items()})
    return replace(document, layout=layout)


@edit(tr("Reset the layout"))
def reset_layout(document: Document) -> Document:
    """Leave it to the program where neurons stand."""
    return replace(document, layout={})
