"""Long lists of terms, made when asked for: lines of every parameter, and others."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple, overload

import numpy as np

from bpviz_desktop.engine.board.order import TermOrder
from bpviz_desktop.engine.term_id import TermId


class Stretch(NamedTuple):
    """`length` terms, of which `at(k)` makes the k-th."""

    length: int
    at: Callable[[int], TermId]


class Uses(Sequence[TermId]):
    """Terms in the order of the board, made when asked for."""

    def __init__(self, *stretches: Stretch) -> None:
        self._stretches = tuple(each for each in stretches if each.length)
        self._ends = list(accumulate(each.length for each in self._stretches))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, index: int) -> TermId: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[TermId]: ...

    def __getitem__(self, index: int | slice) -> TermId | Sequence[TermId]:
        if isinstance(index, slice):
            return [self[k] for k in range(*index.indices(len(self)))]
        if index < 0:
            index += len(self)
        if not 0 <= index < len(self):
            raise IndexError(index)
        which = bisect_right(self._ends, index)
        before = self._ends[which - 1] if which else 0
        return self._stretches[which].at(index - before)


def everywhere(
    order: TermOrder, lines: Mapping[str, Sequence[str]]
) -> Sequence[TermId]:
    """These lines ("W", "b") of every weight and every bias, unit by unit."""
    start = order.backward_end() + (order.clip == "norm")
    places = {
        letter: [order.lines.index(name) for name in lines[letter]] for letter in "Wb"
    }
    layers = range(1, order.network.depth + 1)
    return _of_parameters(order, layers, start, places, each=len(order.lines))


def weights_of_total(order: TermOrder) -> Sequence[TermId]:
    """The whole update’s gradient of every weight, last layer first."""
    layers = range(order.network.depth, 0, -1)
    places: dict[str, list[int]] = {"W": [0], "b": []}
    return _of_parameters(order, layers, order.total_gradient(), places, each=1)


def _of_parameters(
    order: TermOrder,
    layers: Sequence[int],
    start: int,
    places: Mapping[str, Sequence[int]],
    *,
    each: int,
) -> Sequence[TermId]:
    """Of `each` terms for every parameter, from `start` on, those at these places."""
    network = order.network
    wires = np.concatenate([network.connected(at).sum(axis=1) for at in layers])
    biases = np.repeat(
        [int(network.layer(at).train_biases) for at in layers],
        [network.widths[at] for at in layers],
    )
    of_weight, of_bias = places["W"], places["b"]
    ends = np.cumsum(wires * len(of_weight) + biases * len(of_bias))
    parameters = np.cumsum(wires + biases)

    def at(k: int) -> TermId:
        unit = int(np.searchsorted(ends, k, "right"))
        rest = k - (int(ends[unit - 1]) if unit else 0)
        parameter = int(parameters[unit - 1]) if unit else 0
        among_weights = int(wires[unit]) * len(of_weight)
        if rest < among_weights:
            more, line = divmod(rest, len(of_weight))
            parameter, place = parameter + more, of_weight[line]
        else:
            parameter += int(wires[unit])
            place = of_bias[rest - among_weights]
        return order[start + parameter * each + place]

    return Uses(Stretch(int(ends[-1]), at))
