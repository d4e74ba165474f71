"""What large weights cost, (λ/2)·Σw², beside a trainer's gradient and losses."""

from __future__ import annotations

import numpy as np

from bpviz_desktop.engine.kernels.calls import Call, scalar
from bpviz_desktop.engine.network import Bools, Floats


class Penalty:
    """Adds λ·w to a gradient that is still without its constant factor.

    Parameters
    ----------
    l2 : float
        λ.
    w, g : ndarray, shape (P,)
        Parameters and gradient.
    is_bias : ndarray of bool, shape (P,)
    most : int
        Updates between two calls of `begin`, at most.
    """

    def __init__(
        self, l2: float, w: Floats, g: Floats, *, is_bias: Bools, most: int
    ) -> None:
        self._rate, self._w = np.where(is_bias, 0.0, l2), w
        self._costs, self._made = np.zeros(most), 0
        self._share, self._part = scalar(1.0), np.empty_like(w)
        self.calls: list[Call] = [
            (np.multiply, (w, self._rate, self._part)),
            (self._note, ()),
            (np.multiply, (self._part, self._share, self._part)),
            (np.add, (g, self._part, g)),
        ]

    def _note(self) -> None:
        self._costs[self._made] = 0.5 * self._part.dot(self._w)
        self._made += 1

    def begin(self, scale: float) -> None:
        """Get ready for updates whose gradients are `scale` times g."""
        self._share[()], self._made = 1.0 / scale, 0

    def add_to(self, losses: Floats) -> None:
        """Add to the losses of these updates what the weights cost before each."""
        losses += self._costs[: len(losses)]
