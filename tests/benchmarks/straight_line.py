"""The fastest plain-NumPy loop known for one network: generated, without a choice left.

Every call of an update stands in the loop with its buffers bound to local names: what a
list of prepared calls costs beside it is what the trainer pays for being general.
Layouts are those that were measured to be fastest: features first, a row of ones for
the biases, all parameters in one vector.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

RATE = 1e-3
BETA1, BETA2, EPS = 0.9, 0.999, 1e-8
# Numbers of a slice of a long vector that stay in the second-level cache.
SLICE = 8192


class StraightLine:
    """Lines of source, and the buffers they name.

    Parameters
    ----------
    widths : list of int
    hidden, last : str
        Activations: tanh, relu, sigmoid; softmax with cross entropy at the end.
    x, y : ndarray, shape (n, features), (n, outputs)
    W : list of ndarray, shape (units, before)
        Where it starts; biases are 0.
    optimizer : str
        "sgd" or "adam".
    """

    def __init__(self, widths, hidden, last, x, y, *, W, optimizer):
        self.names = {"np": np, "sqrt": math.sqrt}
        self.lines: list[str] = []
        self.n, self.widths = len(x), widths
        sizes = [b * (a + 1) for a, b in zip(widths, widths[1:], strict=False)]
        self.w, self.g = np.zeros(sum(sizes)), np.zeros(sum(sizes))
        ends = np.cumsum([0, *sizes])
        shapes = list(zip(widths[1:], (a + 1 for a in widths), strict=False))
        self.W = [self.w[a:b] for a, b in zip(ends, ends[1:], strict=False)]
        self.G = [self.g[a:b] for a, b in zip(ends, ends[1:], strict=False)]
        for at, shape in enumerate(shapes):
            self.W[at], self.G[at] = (
                each[at].reshape(shape) for each in (self.W, self.G)
            )
            self.W[at][:, :-1] = W[at]
        self.A = [np.ones((units + 1, self.n)) for units in widths]
        self.A[0][:-1] = x.T
        self.Y = np.ascontiguousarray(y.T)
        self.total = np.zeros(())
        self._forward(hidden, last)
        self._loss(last)
        self._backward(hidden)
        self._step(optimizer)

    def name(self, value) -> str:
        """A local name for a buffer or a bound method."""
        key = f"v{len(self.names)}"
        self.names[key] = value
        return key

    def call(self, function, *values) -> None:
        """One line: a function of buffers."""
        words = ", ".join(map(self.name, values))
        self.lines.append(f"{self.name(function)}({words})")

    def _forward(self, hidden, last):
        depth = len(self.W)
        for at, W in enumerate(self.W):
            z = self.A[at + 1][:-1]
            self.call(W.dot, self.A[at], z)
            kind = last if at == depth - 1 else hidden
            if kind == "tanh":
                self.call(np.tanh, z, z)
            elif kind == "relu":
                zero = self.name(np.array(0.0))
                words = f"({self.name(z)}, {zero}, out={self.name(z)})"
                self.lines.append(f"{self.name(np.maximum)}{words}")
            elif kind == "sigmoid":
                self.call(np.negative, z, z)
                self.call(np.exp, z, z)
                self.call(np.add, z, np.array(1.0), z)
                self.call(np.reciprocal, z, z)
            else:
                row = np.empty((1, self.n))
                self.call(z.max, 0, row, True)
                self.call(np.subtract, z, row, z)
                self.call(np.exp, z, z)
                self.call(z.sum, 0, None, row, True)
                self.call(np.divide, z, row, z)

    def _loss(self, last):
        a = self.A[-1][:-1]
        self.D = np.empty_like(a)
        if last == "softmax":
            logs = np.empty_like(a)
            self.call(np.log, a, logs)
            self.call(logs.reshape(-1).dot, self.Y.reshape(-1), self.total)
            self.call(np.subtract, a, self.Y, self.D)
            return
        part, flat = np.empty_like(a), self.D.reshape(-1)
        self.call(np.subtract, a, self.Y, self.D)
        self.call(flat.dot, flat, self.total)
        self.call(np.subtract, np.array(1.0), a, part)
        self.call(np.multiply, part, a, part)
        self.call(np.multiply, self.D, part, self.D)

    def _backward(self, hidden):
        D = self.D
        for at in range(len(self.W) - 1, -1, -1):
            self.call(D.dot, self.A[at].T, self.G[at])
            if not at:
                return
            back = np.empty_like(self.A[at])
            a, part = self.A[at][:-1], np.empty_like(self.A[at][:-1])
            self.call(self.W[at].T.dot, D, back)
            D = back[:-1]
            if hidden == "tanh":
                self.call(np.multiply, a, a, part)
                self.call(np.subtract, np.array(1.0), part, part)
            elif hidden == "relu":
                part = np.empty(a.shape, bool)
                self.call(np.greater, a, np.array(0.0), part)
            self.call(np.multiply, D, part, D)

    def _step(self, optimizer):
        share = 2.0 if self.widths[-1] == 1 else 1.0
        self.scale = np.array(share / self.n)
        P = len(self.w)
        m, v = np.zeros(P), np.zeros(P)
        rate, eps = np.array(RATE * float(self.scale)), np.array(EPS)
        if optimizer == "adam":
            rate = np.array(RATE)
            self.lines.append("t += 1")
            self.lines.append(f"root = sqrt(1.0 - {BETA2} ** t)")
            self.lines.append(f"{self.name(eps)}[()] = {EPS} * root")
            line = f"[()] = {RATE} * root / (1.0 - {BETA1} ** t)"
            self.lines.append(f"{self.name(rate)}{line}")
        for start in range(0, P, SLICE):
            s = slice(start, start + SLICE)
            w, g, d = self.w[s], self.g[s], np.empty_like(self.w[s])
            if optimizer == "sgd":
                self.call(np.multiply, g, rate, d)
                self.call(np.subtract, w, d, w)
                continue
            q = np.empty_like(d)
            self.call(np.multiply, g, self.scale, d)
            self.call(np.multiply, d, d, q)
            self.call(np.multiply, d, np.array(1 - BETA1), d)
            self.call(np.multiply, m[s], np.array(BETA1), m[s])
            self.call(np.add, m[s], d, m[s])
            self.call(np.multiply, q, np.array(1 - BETA2), q)
            self.call(np.multiply, v[s], np.array(BETA2), v[s])
            self.call(np.add, v[s], q, v[s])
            self.call(np.sqrt, v[s], q)
            self.call(np.add, q, eps, q)
            self.call(np.divide, m[s], q, d)
            self.call(np.multiply, d, rate, d)
            self.call(np.subtract, w, d, w)

    def loop(self) -> Callable[[int, np.ndarray], None]:
        """A function that makes n updates and writes their totals of the loss."""
        self.names["total"] = self.total
        given = ", ".join(f"{name}={name}" for name in self.names)
        body = "\n".join(f"        {line}" for line in self.lines)
        source = (
            f"def run(n, losses, {given}):\n"
            f"    t = 0\n    for k in range(n):\n{body}\n"
            f"        losses[k] = total\n"
        )
        space = dict(self.names)
        exec(source, space)
        return space["run"]
