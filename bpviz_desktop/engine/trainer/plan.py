"""Buffers and prepared calls for mini-batches of one size.

All arrays are feature-major. The outputs of layer l lie in units + 1 rows, the last of
them ones: z⁽ˡ⁾ = (W⁽ˡ⁾ b⁽ˡ⁾)·(a⁽ˡ⁻¹⁾; 1) is one product, and so is the gradient of
both, ∂L/∂z⁽ˡ⁾·(a⁽ˡ⁻¹⁾; 1)ᵀ. Back through a layer goes (W b)ᵀ·∂L/∂z, whose last row
nobody reads: W alone is not contiguous, and `dot` would copy it every time.

The layers lie behind each other in one array of each sort, so that the derivatives of
layers with the same activation are one call.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import loss_entry
from bpviz_desktop.engine.kernels.calls import Call, scalar
from bpviz_desktop.engine.network import Floats, Network, blocks, flat_size
from bpviz_desktop.engine.training import Loss

# From so many layers of one shape on, one np.matmul is faster than a dot for each.
_FEWEST_TOGETHER = 3


class Plan:
    """One mini-batch going forward and backward without allocating.

    Parameters
    ----------
    network : Network
    loss : Loss
    size : int
        Samples in the mini-batch.
    w, g : ndarray, shape (P,)
        Parameters; the calls write the sum of the samples' gradients, but for the
        loss's constant factor, into g.
    target_rows : int

    Attributes
    ----------
    data : ndarray, shape (inputs + 1 + target_rows, size)
        To be filled: the inputs, a row of ones, the targets.
    holds : object
        What was loaded last; for the owner.
    total : ndarray, shape ()
        The calls leave here the sum of the sample losses, but for a constant factor.
    calls : list of Call
    """

    def __init__(
        self,
        network: Network,
        loss: Loss,
        *,
        size: int,
        w: Floats,
        g: Floats,
        target_rows: int,
    ) -> None:
        self.size = size
        self._network = network
        self._loss = loss_entry(loss)
        widths = network.widths
        inputs = widths[0] + 1
        self.data = np.zeros((inputs + target_rows, size))
        self.holds: object = None
        self.total = scalar(0.0)
        self._targets = self.data[inputs:]
        self._starts = np.cumsum([0, *(width + 1 for width in widths[1:])]).tolist()
        shape = (self._starts[-1], size)
        self._z, self._f, self._d = np.zeros(shape), np.ones(shape), np.zeros(shape)
        self._dL_da, self._dL_dz = np.zeros(shape), np.zeros(shape)
        has_skip = any(layer.skip_from is not None for layer in network.layers)
        self._a = np.ones(shape) if has_skip else self._f
        self._outputs = [self.data[:inputs]]
        self._outputs += [self._rows(self._a, at, 1) for at in self._layers()]
        self._w, self._dL_dw = blocks(widths, w), blocks(widths, g)
        self.calls = [
            *self._forward(),
            *self._loss_calls(),
            *self._derivatives(),
            *self._back(),
            *self._gradients(g),
        ]

    def first_fault(self) -> tuple[int, float] | None:
        """The first layer with an output that is not finite, and that number."""
        for at in self._layers():
            values = self._answer if self._is_by_z(at) else self._outputs[at][:-1]
            wrong = values[~np.isfinite(values)]
            if wrong.size:
                return at, float(wrong[0])
        return None

    def _layers(self) -> range:
        return range(1, self._network.depth + 1)

    def _rows(self, stack: Floats, at: int, more: int = 0) -> Floats:
        """Rows of layer `at`: its units, or with `more` = 1 the row below them too."""
        start = self._starts[at - 1]
        return stack[start : start + self._network.widths[at] + more]

    def _is_by_z(self, at: int) -> bool:
        """Whether the loss goes straight to z: then a of this layer is not needed."""
        return at == self._network.depth and self._loss.from_z is not None

    def _is_linear(self, at: int) -> bool:
        """Whether f is the identity: then z and f are one, and so are their ∂L."""
        kernel = ACTIVATIONS[self._network.layer(at).activation.kind].kernel
        return kernel is not None and not (kernel.derivative or kernel.back)

    def _f_of(self, at: int) -> Floats:
        is_sum = self._network.layer(at).skip_from is not None
        return self._rows(self._f if is_sum else self._a, at)

    def _z_of(self, at: int) -> Floats:
        return self._f_of(at) if self._is_linear(at) else self._rows(self._z, at)

    def _dL_dz_of(self, at: int) -> Floats:
        is_same = self._is_linear(at) and not self._is_by_z(at)
        return self._rows(self._dL_da if is_same else self._dL_dz, at)

    @property
    def _answer(self) -> Floats:
        depth = self._network.depth
        return self._z_of(depth) if self._loss.from_z else self._outputs[depth][:-1]

    def _forward(self) -> Iterator[Call]:
        for at in self._layers():
            layer, z, f = self._network.layer(at), self._z_of(at), self._f_of(at)
            yield self._w[at - 1].dot, (self._outputs[at - 1], z)
            if self._is_by_z(at):
                continue
            entry, choice = ACTIVATIONS[layer.activation.kind], layer.activation
            if entry.kernel:
                yield from entry.kernel.forward(z, f, choice)
            else:
                yield _apply, (f, lambda z, e=entry, c=choice: e.function(z, c), z)
            if layer.skip_from is not None:
                source = self._outputs[layer.skip_from][:-1]
                yield np.add, (f, source, self._outputs[at][:-1])

    def _loss_calls(self) -> list[Call]:
        entry, depth, answer = self._loss, self._network.depth, self._answer
        is_by_z = entry.from_z is not None
        slope = self._dL_dz_of(depth) if is_by_z else self._rows(self._dL_da, depth)
        if entry.kernel:
            return entry.kernel.calls(self._targets, answer, slope, self.total)
        value = entry.from_z.value if entry.from_z else entry.value
        slope_of = entry.from_z.dL_dz if entry.from_z else entry.slope

        def general() -> None:
            y = self._targets.T
            self.total[()] = value(y, answer.T).sum()
            np.copyto(slope, slope_of(y, answer.T).T)

        return [(general, ())]

    def _derivatives(self) -> Iterator[Call]:
        """f′(z) of every layer; those of neighbours with one activation together."""
        at, depth = 1, self._network.depth
        while at <= depth:
            last, layer = at, self._network.layer(at)
            choice, entry = layer.activation, ACTIVATIONS[layer.activation.kind]
            is_alone = layer.skip_from is not None
            while last < depth and not is_alone and self._is_like(last + 1, at):
                last += 1
            rows = slice(self._starts[at - 1], self._starts[last] - 1)
            z, d = self._z[rows], self._d[rows]
            f = (self._f if is_alone else self._a)[rows]
            if self._is_by_z(at) or entry.coupled:
                pass
            elif entry.kernel is None:
                yield (
                    _apply,
                    (d, lambda z, f, e=entry, c=choice: e.derivative(z, f, c), z, f),
                )
            elif entry.kernel.derivative:
                yield from entry.kernel.derivative(z, f, d, choice)
            at = last + 1

    def _is_like(self, at: int, other: int) -> bool:
        layer = self._network.layer(at)
        return (
            layer.activation == self._network.layer(other).activation
            and layer.skip_from is None
            and not self._is_by_z(at)
        )

    def _back(self) -> Iterator[Call]:
        """∂L/∂z and ∂L/∂a from the last layer down."""
        for at in range(self._network.depth, 0, -1):
            dL_da, dL_dz = self._rows(self._dL_da, at), self._dL_dz_of(at)
            if not self._is_by_z(at):
                yield from self._through(at, dL_da, dL_dz)
            if at == 1:
                continue
            below = self._rows(self._dL_da, at - 1, 1)
            yield self._w[at - 1].T.dot, (dL_dz, below)
            for target in self._network.skip_targets(at - 1):
                along = self._rows(self._dL_da, target)
                yield np.add, (below[:-1], along, below[:-1])

    def _through(self, at: int, dL_da: Floats, dL_dz: Floats) -> Iterator[Call]:
        """From ∂L/∂a to ∂L/∂z of one layer."""
        choice = self._network.layer(at).activation
        entry = ACTIVATIONS[choice.kind]
        z, f = self._z_of(at), self._f_of(at)
        if self._is_linear(at):
            return
        if not entry.coupled:
            yield np.multiply, (dL_da, self._rows(self._d, at), dL_dz)
        elif entry.kernel and entry.kernel.back:
            yield from entry.kernel.back(f, dL_da, dL_dz)
        else:

            def general() -> None:
                jacobian = entry.derivative(z.T, f.T, choice)
                np.copyto(dL_dz, np.einsum("is,sij->js", dL_da, jacobian))

            yield general, ()

    def _gradients(self, g: Floats) -> Iterator[Call]:
        """∂L/∂(W b) of every layer; those of neighbours with one shape together."""
        widths, at = self._network.widths, 1
        while at <= self._network.depth:
            last = at
            while last < self._network.depth and self._is_square(at, last + 1):
                last += 1
            count, width = last - at + 1, widths[at]
            if count < _FEWEST_TOGETHER or not self._is_square(at, at):
                yield (
                    self._dL_dz_of(at).dot,
                    (self._outputs[at - 1].T, self._dL_dw[at - 1]),
                )
                at += 1
                continue
            shape = (count, width + 1, self.size)
            here = slice(self._starts[at - 1], self._starts[last])
            before = slice(self._starts[at - 2], self._starts[last - 1])
            start = flat_size(widths[:at])
            out = g[start : start + count * width * (width + 1)]
            yield (
                np.matmul,
                (
                    self._dL_dz[here].reshape(shape)[:, :-1],
                    self._a[before].reshape(shape).transpose(0, 2, 1),
                    out.reshape(count, width, width + 1),
                ),
            )
            at = last + 1

    def _is_square(self, first: int, at: int) -> bool:
        """Whether the gradient of layer `at` can be made with that of `first`."""
        width = self._network.widths[first]
        return (
            first > 1
            and self._network.widths[at - 1] == self._network.widths[at] == width
            and self._dL_dz_of(at).base is self._dL_dz
            and self._network.widths[first - 1] == width
        )


def _apply(out: Floats, function: Callable[..., Floats], *arrays: Floats) -> None:
    """Fill `out` by a function of sample-major arrays, for entries without kernel."""
    np.copyto(out, function(*(array.T for array in arrays)).T)
