"""Prepared calls: what the kernels of the trainer are made of.

A call is a function with its arguments, bound to buffers once and made again for every
update. Nothing in a list of calls allocates. Scalars are 0-d arrays: a ufunc takes them
0.3 µs faster than Python's floats, and a coefficient can change between two updates.

In-place ufuncs leave NumPy's fast path for arrays of one number (0.6 µs for 0.2), so
the kernels write into other buffers than they read where they can.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import numpy as np

from bpviz_desktop.engine.network import Floats

Call: TypeAlias = tuple[Callable[..., Any], tuple[Any, ...]]

ZERO, HALF, ONE = np.array(0.0), np.array(0.5), np.array(1.0)


def make(calls: list[Call]) -> None:
    """Make the calls in order."""
    for function, arguments in calls:
        function(*arguments)


def scalar(value: float) -> Floats:
    """A number as a 0-d array."""
    return np.array(value, dtype=np.float64)


def horner(coefficients: tuple[float, ...], x: Floats, out: Floats) -> list[Call]:
    """Evaluate a polynomial, the highest power first, into `out`."""
    first, second, *others = coefficients
    calls: list[Call] = [
        (np.multiply, (x, scalar(first), out)),
        (np.add, (out, scalar(second), out)),
    ]
    for coefficient in others:
        calls += [
            (np.multiply, (out, x, out)),
            (np.add, (out, scalar(coefficient), out)),
        ]
    return calls
