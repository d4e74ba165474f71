"""Buffers and prepared calls for mini-batches of one size."""

from __future__ import annotations

from functools import partial

import numpy as np

from bpviz_desktop.engine.batches import Indices
from bpviz_desktop.engine.kernels import (
    Call,
    LossKernel,
    activation_calls,
    slope_calls,
)
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.passes import Problem


class Plan:
    """One mini-batch going forward and backward without allocating.

    Activations are feature-major with a row of ones below, (units + 1, batch): the
    bias is then the last column of a layer's matrix, and its gradient comes out of the
    same product. The matrices' transposes multiply from the left without a copy,
    since the bias column stays in and gives a row that nobody reads.

    Parameters
    ----------
    problem : Problem
    size : int
        Samples in the batch.
    blocks, gradients : sequence of ndarray, shape (units, units before + 1)
        Of every layer; `backward` writes (or with `adds` adds) the gradient there.
    """

    def __init__(
        self,
        problem: Problem,
        size: int,
        blocks: tuple[Floats, ...],
        gradients: tuple[Floats, ...],
        *,
        adds: bool,
    ) -> None:
        network = problem.network
        self._problem = problem
        self.loaded: object = None
        self._widths = network.widths
        self._a = [np.ones((width + 1, size)) for width in network.widths]
        self._f = [a[:-1] for a in self._a]
        for layer, spec in enumerate(network.layers, start=1):
            if spec.skip_from is not None:
                self._f[layer] = np.empty((spec.units, size))
        self._z = [np.empty((width, size)) for width in network.widths]
        self._dL_dz = [np.empty((width, size)) for width in network.widths]
        # One row more than there are units: what flows into the row of ones.
        self._dL_da = [np.empty((width + 1, size)) for width in network.widths]
        self._y = np.empty((network.widths[-1], size))
        self.scale = np.array(1.0)
        last = self._a[-1][:-1]
        kernel_slope = self._dL_da[-1][:-1]
        self._kernel = LossKernel(
            problem.loss.kind,
            self._y,
            self._z[-1],
            last,
            slope=self._dL_dz[-1] if _is_of_z(problem) else kernel_slope,
            scale=self.scale,
        )
        self._forward = self._forward_calls(blocks)
        self._backward = self._backward_calls(blocks, gradients, adds=adds)

    def load(self, x: Floats, y: Floats, key: object) -> None:
        """Take samples (inputs, batch), (K, batch); `key` tells when they are in."""
        if key is None or key != self.loaded:
            np.copyto(self._a[0][:-1], x)
            np.copyto(self._y, y)
            self.loaded = key

    def gather(self, samples: Indices) -> None:
        """Take samples of the problem by their indices."""
        self.load(self._problem.x[samples].T, self._problem.y[samples].T, None)

    def forward(self) -> None:
        """Compute every layer's activations."""
        for call in self._forward:
            call()

    def backward(self) -> float:
        """Compute the gradient of Σ sample losses × scale; returns Σ sample losses."""
        for call in self._backward:
            call()
        return self._kernel.value()

    def total_loss(self) -> float:
        """Sum of the sample losses, after `forward`."""
        for call in self._kernel.calls:
            call()
        return self._kernel.value()

    def first_fault(self) -> int:
        """The first layer whose activations are not finite, 0 for none."""
        for layer in range(1, len(self._widths)):
            if not np.isfinite(self._a[layer]).all():
                return layer
        return 0

    def _forward_calls(self, blocks: tuple[Floats, ...]) -> list[Call]:
        calls: list[Call] = []
        for layer, spec in enumerate(self._problem.network.layers, start=1):
            z, f, a = self._z[layer], self._f[layer], self._a[layer][:-1]
            calls.append(partial(blocks[layer - 1].dot, self._a[layer - 1], z))
            calls += activation_calls(spec.activation, z, f)
            if spec.skip_from is not None:
                calls.append(partial(np.add, f, self._a[spec.skip_from][:-1], a))
        return calls

    def _backward_calls(
        self,
        blocks: tuple[Floats, ...],
        gradients: tuple[Floats, ...],
        *,
        adds: bool,
    ) -> list[Call]:
        network = self._problem.network
        calls = list(self._kernel.calls)
        for layer in range(network.depth, 0, -1):
            spec = network.layer(layer)
            dL_da, dL_dz = self._dL_da[layer], self._dL_dz[layer]
            if layer < network.depth or not self._kernel.is_of_z:
                calls += slope_calls(
                    spec.activation,
                    self._z[layer],
                    self._f[layer],
                    dL_da[:-1],
                    dL_dz,
                )
            calls += self._product(
                dL_dz, self._a[layer - 1], gradients[layer - 1], adds=adds
            )
            if layer > 1:
                below = self._dL_da[layer - 1]
                calls.append(partial(blocks[layer - 1].T.dot, dL_dz, below))
                calls += [
                    partial(np.add, below[:-1], self._dL_da[target][:-1], below[:-1])
                    for target in network.skip_targets(layer - 1)
                ]
        return calls

    @staticmethod
    def _product(
        dL_dz: Floats, a: Floats, gradient: Floats, *, adds: bool
    ) -> list[Call]:
        if not adds:
            return [partial(dL_dz.dot, a.T, gradient)]
        part = np.empty_like(gradient)
        return [
            partial(dL_dz.dot, a.T, part),
            partial(np.add, gradient, part, gradient),
        ]


def _is_of_z(problem: Problem) -> bool:
    from bpviz_desktop.engine.losses import LOSSES

    return LOSSES[problem.loss.kind].from_z is not None
