"""Fast forms of activations and losses: prepared calls that write into given buffers.

A kernel gives a list of calls without arguments, made once for a plan of buffers;
running them computes the function without allocating. Arrays are feature-major,
(units, batch). What has no kernel here goes through its registry entry, which
allocates but is always right.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

import numpy as np

from bpviz_desktop.engine.activations import ACTIVATIONS
from bpviz_desktop.engine.losses import LOSSES
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.registry import Choice

Call: TypeAlias = Callable[[], object]
# 0-d arrays: a ufunc takes them 0.3 µs faster than Python's floats.
ZERO, ONE, TWO = np.array(0.0), np.array(1.0), np.array(2.0)


def activation_calls(choice: Choice, z: Floats, f: Floats) -> list[Call]:
    """Calls that write f(z) into `f`; `z` may be used up only by the derivative."""
    match choice.kind:
        case "identity":
            return [partial(np.copyto, f, z)]
        case "tanh":
            return [partial(np.tanh, z, f)]
        case "relu":
            return [partial(np.maximum, z, ZERO, out=f)]
        case "sigmoid":
            # tanh has no overflow on either side: σ(z) = ½ + ½·tanh(z/2).
            half = np.array(0.5)
            return [
                partial(np.multiply, z, half, f),
                partial(np.tanh, f, f),
                partial(np.multiply, f, half, f),
                partial(np.add, f, half, f),
            ]
        case "softmax":
            return _softmax_calls(z, f)
    entry = ACTIVATIONS[choice.kind]

    def general() -> None:
        np.copyto(f, entry.function(z, choice))

    return [general]


def _softmax_calls(z: Floats, f: Floats) -> list[Call]:
    row = np.empty((1, z.shape[1]))
    return [
        partial(np.maximum.reduce, z, 0, None, row, True),
        partial(np.subtract, z, row, f),
        partial(np.exp, f, f),
        partial(np.add.reduce, f, 0, None, row, True),
        partial(np.divide, f, row, f),
    ]


def slope_calls(
    choice: Choice, z: Floats, f: Floats, dL_da: Floats, dL_dz: Floats
) -> list[Call]:
    """Calls that write ∂L/∂z = ∂L/∂a · f′(z) into `dL_dz` (not the same as dL_da)."""
    match choice.kind:
        case "identity":
            return [partial(np.copyto, dL_dz, dL_da)]
        case "tanh":
            return [
                partial(np.multiply, f, f, dL_dz),
                partial(np.subtract, ONE, dL_dz, dL_dz),
                partial(np.multiply, dL_dz, dL_da, dL_dz),
            ]
        case "sigmoid":
            return [
                partial(np.subtract, ONE, f, dL_dz),
                partial(np.multiply, dL_dz, f, dL_dz),
                partial(np.multiply, dL_dz, dL_da, dL_dz),
            ]
        case "relu":
            above = np.empty(z.shape, bool)
            return [
                partial(np.greater, z, ZERO, above),
                partial(np.multiply, dL_da, above, dL_dz),
            ]
        case "softmax":
            row = np.empty((1, z.shape[1]))
            return [
                partial(np.multiply, dL_da, f, dL_dz),
                partial(np.add.reduce, dL_dz, 0, None, row, True),
                partial(np.subtract, dL_da, row, dL_dz),
                partial(np.multiply, dL_dz, f, dL_dz),
            ]
    entry = ACTIVATIONS[choice.kind]

    def general() -> None:
        np.multiply(entry.derivative(z, f, choice), dL_da, dL_dz)

    return [general]


# Squared errors are a factor on Σ(a − y)²: of the value, and of the slope.
_SQUARES = {
    "squared_error": lambda K: (1.0, 2.0),
    "half_squared_error": lambda K: (0.5, 1.0),
    "mean_squared_error": lambda K: (1.0 / K, 2.0 / K),
}


class LossKernel:
    """Loss of a batch and its slope, of `a` or for cross entropies of z.

    Parameters
    ----------
    kind : str
    y, z, a : ndarray, shape (K, batch)
    slope : ndarray, shape (K, batch)
        Filled with ∂/∂a, or ∂/∂z if `is_of_z`, of the sum of sample losses × `scale`.
    scale : ndarray, shape ()
    """

    def __init__(
        self,
        kind: str,
        y: Floats,
        z: Floats,
        a: Floats,
        *,
        slope: Floats,
        scale: Floats,
    ) -> None:
        self.is_of_z = LOSSES[kind].from_z is not None
        self._slope, self._scale = slope, scale
        K = len(y)
        self.calls: list[Call]
        if kind in _SQUARES:
            value, factor = _SQUARES[kind](K)
            gap = np.empty_like(a)
            flat = gap.ravel()
            self._value = lambda: value * float(flat.dot(flat))
            whole = np.array(0.0)
            self.calls = [
                partial(np.subtract, a, y, gap),
                partial(np.multiply, scale, np.array(factor), whole),
                partial(np.multiply, gap, whole, slope),
            ]
        elif kind == "cross_entropy":
            self._build_cross_entropy(y, z, a)
        else:
            self._build_general(kind, y, z, a)

    def value(self) -> float:
        """Sum of the sample losses, after `calls` (and the forward pass)."""
        return self._value()

    def _build_cross_entropy(self, y: Floats, z: Floats, a: Floats) -> None:
        slope, scale = self._slope, self._scale
        totals = y.sum(axis=0, keepdims=True)
        row = np.empty_like(totals)
        shifted, flat_y = np.empty_like(z), y.ravel()
        product = np.empty_like(z)
        self._totals = totals

        def value() -> float:
            np.maximum.reduce(z, axis=0, out=row, keepdims=True)
            np.subtract(z, row, shifted)
            np.exp(shifted, product)
            np.add.reduce(product, axis=0, out=row, keepdims=True)
            np.log(row, row)
            np.subtract(row, shifted, shifted)
            return float(shifted.ravel().dot(flat_y))

        def refresh() -> None:
            np.add.reduce(y, axis=0, out=totals, keepdims=True)

        self._value = value
        self.calls = [
            refresh,
            partial(np.multiply, a, totals, slope),
            partial(np.subtract, slope, y, slope),
            partial(np.multiply, slope, scale, slope),
        ]

    def _build_general(self, kind: str, y: Floats, z: Floats, a: Floats) -> None:
        entry, slope, scale = LOSSES[kind], self._slope, self._scale
        if entry.from_z:
            from_z = entry.from_z

            def fill() -> None:
                np.multiply(from_z.dL_dz(y.T, z.T).T, scale, slope)

            self._value = lambda: float(from_z.value(y.T, z.T).sum())
        else:

            def fill() -> None:
                np.multiply(entry.slope(y.T, a.T).T, scale, slope)

            self._value = lambda: float(entry.value(y.T, a.T).sum())
        self.calls = [fill]
