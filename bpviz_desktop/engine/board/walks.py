"""One pass of the blackboard through the layers, as arithmetic.

A `Walk` knows how many terms each layer and each neuron has, and makes only the block
of terms that is asked for. `walks` gives the four passes that `order` strings
together.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import TypeAlias

import numpy as np

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.network import Network
from bpviz_desktop.engine.term_id import TermId

Block: TypeAlias = tuple[TermId, ...]


class Walk:
    """Terms of one pass through the layers, for one sample or for a whole batch.

    Parameters
    ----------
    layers : sequence of int
        In the order of the walk.
    sizes : sequence of ndarray of int
        For each of these layers the number of terms of each of its blocks.
    block : (layer, k) -> tuple of TermId
        The terms of the layer's k-th block, without sample and micro-batch.
    """

    def __init__(
        self,
        layers: Sequence[int],
        sizes: Sequence[np.ndarray],
        block: Callable[[int, int], Block],
    ) -> None:
        self._layers = tuple(layers)
        self._ends = [np.cumsum(each) for each in sizes]
        self._layer_ends = list(
            accumulate(int(ends[-1]) if len(ends) else 0 for ends in self._ends)
        )
        self._block = lru_cache(maxsize=64)(block)

    def __len__(self) -> int:
        return self._layer_ends[-1] if self._layer_ends else 0

    def _locate(self, offset: int) -> tuple[int, int, int]:
        """Place of the layer in the walk, its start, and the block in it."""
        at = bisect_right(self._layer_ends, offset)
        start = self._layer_ends[at - 1] if at else 0
        return at, start, int(np.searchsorted(self._ends[at], offset - start, "right"))

    def spans(self, offset: int) -> tuple[range, range]:
        """The layer and the block (a neuron, mostly) that contain this offset."""
        at, start, k = self._locate(offset)
        ends = self._ends[at]
        first = start + (int(ends[k - 1]) if k else 0)
        return range(start, self._layer_ends[at]), range(first, start + int(ends[k]))

    def __getitem__(self, offset: int) -> TermId:
        at, _, k = self._locate(offset)
        first = self.spans(offset)[1].start
        return self._block(self._layers[at], k)[offset - first]

    def offset(self, term: TermId, layer: int, blocks: Sequence[int]) -> int:
        """Where `term` stands; it is in one of these blocks of this layer."""
        at = self._layers.index(layer)
        start = self._layer_ends[at - 1] if at else 0
        for k in blocks:
            if k < len(self._ends[at]):
                block = self._block(layer, k)
                if term in block:
                    before = int(self._ends[at][k - 1]) if k else 0
                    return start + before + block.index(term)
        raise KeyError(str(term))


def parameter_terms(network: Network, layer: int, j: int) -> tuple[int | None, ...]:
    """The trained parameters of a unit: from-unit of each wire, None for the bias."""
    wires = tuple(int(i) for i in np.flatnonzero(network.connected(layer)[j]))
    return (*wires, None) if network.layer(layer).train_biases else wires


@lru_cache(maxsize=4)
def walks(network: Network, lines: tuple[str, ...]) -> dict[str, Walk]:
    """The walks "forward", "backward", "gradient" and "update" (by these lines)."""
    up = range(1, network.depth + 1)
    counts = {at: _parameter_counts(network, at) for at in up}

    def gradient(layer: int, k: int) -> Block:
        return tuple(
            TermId("dL_db" if i is None else "dL_dW", layer, k, i)
            for i in parameter_terms(network, layer, k)
        )

    def update(layer: int, k: int) -> Block:
        return tuple(
            TermId(f"{line}_{'b' if i is None else 'W'}", layer, k, i)
            for i in parameter_terms(network, layer, k)
            for line in lines
        )

    return {
        "forward": _forward(network),
        "backward": _backward(network),
        "gradient": Walk(up[::-1], [counts[at] for at in up[::-1]], gradient),
        "update": Walk(up, [counts[at] * len(lines) for at in up], update),
    }


def _is_coupled(network: Network, layer: int) -> bool:
    """Whether a layer's answers depend on every z of it; only the last can be so."""
    is_last = layer == network.depth
    return is_last and ACTIVATIONS[network.layer(layer).activation.kind].coupled


def _forward(network: Network) -> Walk:
    """z and a of every unit; of a softmax first every z."""

    def block(layer: int, k: int) -> Block:
        units = network.widths[layer]
        if _is_coupled(network, layer):
            return (TermId("z" if k < units else "a", layer, k % units),)
        return (TermId("z", layer, k), TermId("a", layer, k))

    def sizes(layer: int) -> np.ndarray:
        units, coupled = network.widths[layer], _is_coupled(network, layer)
        return np.full(2 * units, 1) if coupled else np.full(units, 2)

    up = range(1, network.depth + 1)
    return Walk(up, [sizes(at) for at in up], block)


def _backward(network: Network) -> Walk:
    """Every unit's slopes and its weights', from the last layer down to the inputs."""

    def block(layer: int, k: int) -> Block:
        units = network.widths[layer]
        if layer == 0:
            return (TermId("dL_da", 0, k),)
        if not _is_coupled(network, layer):
            return _slopes(network, layer, k)
        if k < units:
            return (TermId("dL_da", layer, k),)
        return _coupled_slopes(network, layer, k - units)

    def sizes(layer: int) -> np.ndarray:
        units = network.widths[layer]
        if layer == 0:
            return np.ones(units, np.int64)
        own = _parameter_counts(network, layer) * 2 - _bias_count(network, layer)
        if _is_coupled(network, layer):
            return np.concatenate([np.ones(units, np.int64), own + units + 1])
        if layer < network.depth:
            own = own + network.connected(layer + 1).sum(axis=0)
        return own + 3

    down = range(network.depth, -1, -1)
    return Walk(down, [sizes(at) for at in down], block)


def _bias_count(network: Network, layer: int) -> int:
    return int(network.layer(layer).train_biases)


def _parameter_counts(network: Network, layer: int) -> np.ndarray:
    return network.connected(layer).sum(axis=1) + _bias_count(network, layer)


def _slopes(network: Network, layer: int, j: int) -> Block:
    """Backward through one unit: along its wires to it, through it, to its weights."""
    out: Block = ()
    if layer < network.depth:
        targets = np.flatnonzero(network.connected(layer + 1)[:, j])
        out = tuple(TermId("dz_da", layer + 1, int(k), j) for k in targets)
    own = tuple(TermId(kind, layer, j) for kind in ("dL_da", "da_dz", "dL_dz"))
    return (*out, *own, *_weight_slopes(network, layer, j))


def _coupled_slopes(network: Network, layer: int, j: int) -> Block:
    """The same for a softmax unit, whose z moves every answer."""
    jacobian = tuple(TermId("da_dz", layer, i, j) for i in range(network.widths[layer]))
    return (*jacobian, TermId("dL_dz", layer, j), *_weight_slopes(network, layer, j))


def _weight_slopes(network: Network, layer: int, j: int) -> Block:
    terms: list[TermId] = []
    for i in parameter_terms(network, layer, j):
        if i is None:
            terms.append(TermId("dL_db", layer, j))
        else:
            terms.append(TermId("dz_dw", layer, j, i))
            terms.append(TermId("dL_dW", layer, j, i))
    return tuple(terms)
