"""What a network is: its layers, and all its weights and biases as one frozen value.

Layers count from 0 (the inputs); the first layer with weights is layer 1. Units count
from 0. `j` is always the unit a wire goes to, `i` the unit it comes from.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from bpviz_desktop.engine.registry import Choice

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


def frozen(values: ArrayLike, dtype: type = np.float64) -> NDArray:
    """Return a read-only array of `values`; copies unless it is read-only already."""
    array: NDArray = np.asarray(values, dtype=dtype)
    if array.flags.writeable:
        array = array.copy()
        array.flags.writeable = False
    return array


@dataclass(frozen=True, eq=False)
class Layer:
    """One layer of neurons and the wires that lead into it.

    Attributes
    ----------
    units : int
    activation : Choice
        From `activations.ACTIVATIONS`.
    name : str
        Empty for a name by position ("Hidden 1", "Output").
    unit_names : tuple of str, or None
    connections : ndarray of bool, shape (units, units of the layer before), or None
        False where a wire was removed; None when there are all.
    skip_from : int or None
        Layer whose output is added: a = f(z) + a[skip_from].
    train_biases : bool
    """

    units: int
    activation: Choice
    name: str = ""
    unit_names: tuple[str, ...] | None = None
    connections: Bools | None = None
    skip_from: int | None = None
    train_biases: bool = True


@dataclass(frozen=True, eq=False)
class Network:
    """The structure: names of inputs and outputs, and the layers 1, 2, … in order."""

    inputs: tuple[str, ...]
    layers: tuple[Layer, ...]
    outputs: tuple[str, ...] = ()

    @cached_property
    def widths(self) -> tuple[int, ...]:
        """Units of every layer, the inputs first."""
        return (len(self.inputs), *(layer.units for layer in self.layers))

    @property
    def depth(self) -> int:
        """How many layers have weights; also the index of the last one."""
        return len(self.layers)

    @cached_property
    def parameter_count(self) -> int:
        """Weights and biases that exist: removed wires do not count."""
        wires = sum(int(self.connected(at).sum()) for at in range(1, self.depth + 1))
        return wires + sum(self.widths[1:])

    def layer(self, index: int) -> Layer:
        """The layer with this index, from 1."""
        if not 1 <= index <= self.depth:
            raise IndexError(f"layer {index} has no weights")
        return self.layers[index - 1]

    def connected(self, index: int) -> Bools:
        """Which wires lead into layer `index`: (units, units before), read-only."""
        return self._connected[index - 1]

    @cached_property
    def _connected(self) -> tuple[Bools, ...]:
        return tuple(
            frozen(np.ones((layer.units, before), bool), bool)
            if layer.connections is None
            else frozen(layer.connections, bool)
            for layer, before in zip(self.layers, self.widths, strict=False)
        )

    @cached_property
    def trainable(self) -> Bools:
        """Which entries of `Parameters.flat` an optimizer may move (read-only)."""
        blocks = [
            np.column_stack(
                [self.connected(at), np.full(self.widths[at], layer.train_biases)]
            ).ravel()
            for at, layer in enumerate(self.layers, start=1)
        ]
        return frozen(np.concatenate(blocks), bool)

    @cached_property
    def is_bias(self) -> Bools:
        """Which entries of `Parameters.flat` are biases (read-only)."""
        marks = np.zeros(flat_size(self.widths), bool)
        start = 0
        for before, units in zip(self.widths, self.widths[1:], strict=False):
            end = start + units * (before + 1)
            marks[start + before : end : before + 1] = True
            start = end
        return frozen(marks, bool)

    def skip_targets(self, source: int) -> tuple[int, ...]:
        """Layers to whose output the output of layer `source` is added."""
        return tuple(
            at
            for at, layer in enumerate(self.layers, start=1)
            if layer.skip_from == source
        )


@dataclass(frozen=True, eq=False)
class Parameters:
    """All weights and biases of a network, or one number for each of them.

    Gradients and optimizer state (velocity, m, v) have the same form.

    Attributes
    ----------
    widths : tuple of int
        Units of every layer, the inputs first.
    flat : ndarray, shape (sum of units × (units before + 1),), read-only
        Layer by layer a block (units, units before + 1), row by row: a unit's weights
        and behind them its bias. Entries of removed wires are 0.
    """

    widths: tuple[int, ...]
    flat: Floats

    def __post_init__(self) -> None:
        if self.flat.shape != (flat_size(self.widths),):
            raise ValueError(
                f"expected {flat_size(self.widths)} numbers, got {self.flat.shape}"
            )
        object.__setattr__(self, "flat", frozen(self.flat))

    @classmethod
    def of(
        cls, network: Network, weights: Sequence[ArrayLike], biases: Sequence[ArrayLike]
    ) -> Parameters:
        """Pack weights (units, units before) and biases (units,) of every layer.

        Weights of removed wires are set to 0 whatever is given.
        """
        blocks = [
            np.column_stack(
                [
                    np.where(network.connected(at), np.asarray(W, np.float64), 0.0),
                    np.asarray(b, np.float64),
                ]
            ).ravel()
            for at, (W, b) in enumerate(zip(weights, biases, strict=True), start=1)
        ]
        return cls(network.widths, np.concatenate(blocks))

    @classmethod
    def zeros(cls, network: Network) -> Parameters:
        """Return zeros in the form of the network's parameters."""
        return cls(network.widths, np.zeros(flat_size(network.widths)))

    @cached_property
    def _blocks(self) -> tuple[Floats, ...]:
        return blocks(self.widths, self.flat)

    def block(self, layer: int) -> Floats:
        """Weights with the bias as last column, (units, units before + 1); from 1."""
        return self._blocks[layer - 1]

    def W(self, layer: int) -> Floats:
        """Weights into layer `layer` (from 1): (units, units before)."""
        return self._blocks[layer - 1][:, :-1]

    def b(self, layer: int) -> Floats:
        """Biases of layer `layer` (from 1): (units,)."""
        return self._blocks[layer - 1][:, -1]

    def with_values(
        self, values: Mapping[tuple[int, int, int | None], float]
    ) -> Parameters:
        """Return a copy with other values for some weights, or with `i` None biases."""
        flat = self.flat.copy()
        for place, value in values.items():
            flat[flat_index(self.widths, *place)] = value
        return replace(self, flat=flat)


def flat_size(widths: Sequence[int]) -> int:
    """How many numbers the flat vector of a network with these widths has."""
    return sum(
        units * (before + 1) for before, units in zip(widths, widths[1:], strict=False)
    )


def flat_index(widths: Sequence[int], layer: int, j: int, i: int | None) -> int:
    """Place of a weight, or with `i` None of a bias, in the flat vector."""
    before = widths[layer - 1]
    return flat_size(widths[:layer]) + j * (before + 1) + (before if i is None else i)


def blocks(widths: Sequence[int], flat: Floats) -> tuple[Floats, ...]:
    """Views (units, units before + 1) of a flat vector, for layers 1, 2, …"""
    views, start = [], 0
    for before, units in zip(widths, widths[1:], strict=False):
        end = start + units * (before + 1)
        views.append(flat[start:end].reshape(units, before + 1))
        start = end
    return tuple(views)
