"""Activation functions as prepared calls, for the trainer.

Each takes feature-major buffers: z and f (units, batch), and for a derivative several
layers at once in one block. The entries of `activations` name them.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from bpviz_desktop.engine.kernels.calls import HALF, ONE, ZERO, Call, horner, scalar
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.registry import Choice


@dataclass(frozen=True)
class ActivationKernel:
    """How an activation is computed in place.

    Attributes
    ----------
    forward : (z, f, choice) -> calls
        Write f(z) into f.
    derivative : (z, f, out, choice) -> calls
        Write f′(z) into out. None: it is 1 everywhere, and f is z.
    back : (f, dL_da, dL_dz) -> calls, or None
        For a coupled function, in place of `derivative`: write Σᵢ ∂L/∂aᵢ ∂aᵢ/∂zⱼ.
    """

    forward: Callable[[Floats, Floats, Choice], list[Call]]
    derivative: Callable[[Floats, Floats, Floats, Choice], list[Call]] | None = None
    back: Callable[[Floats, Floats, Floats], list[Call]] | None = None


def sigmoid_calls(z: Floats, out: Floats) -> list[Call]:
    """1 / (1 + e⁻ᶻ): where e⁻ᶻ overflows, 1 / ∞ is the right 0."""
    small, below = np.empty_like(z), np.empty_like(z)
    return [
        (np.negative, (z, below)),
        (np.exp, (below, small)),
        (np.add, (small, ONE, below)),
        (np.reciprocal, (below, out)),
    ]


def _sigmoid_slope(z: Floats, f: Floats, out: Floats, choice: Choice) -> list[Call]:
    rest = np.empty_like(f)
    return [(np.subtract, (ONE, f, rest)), (np.multiply, (f, rest, out))]


def _tanh_slope(z: Floats, f: Floats, out: Floats, choice: Choice) -> list[Call]:
    square = np.empty_like(f)
    return [(np.multiply, (f, f, square)), (np.subtract, (ONE, square, out))]


def _relu(z: Floats, f: Floats, choice: Choice) -> list[Call]:
    # `out` by position is deprecated here (NumPy 2.4). With an array of zeros it is
    # vectorised (2.7 times faster for 128 × 128), with a 0-d array it is not.
    return [(partial(np.maximum, out=f), (z, np.zeros_like(z)))]


def _relu_slope(z: Floats, f: Floats, out: Floats, choice: Choice) -> list[Call]:
    # min(⌈f⌉, 1) is 0 or 1; np.sign, the obvious way, is not vectorised.
    above = np.empty_like(f)
    return [
        (np.ceil, (f, above)),
        (partial(np.minimum, out=out), (above, np.ones_like(f))),
    ]


def _leaky(z: Floats, f: Floats, choice: Choice) -> list[Call]:
    above, below, part = np.empty_like(z), np.empty_like(z), np.empty_like(z)
    return [
        (partial(np.maximum, out=above), (z, ZERO)),
        (partial(np.minimum, out=below), (z, ZERO)),
        (np.multiply, (below, scalar(choice["slope"]), part)),
        (np.add, (above, part, f)),
    ]


def _leaky_slope(z: Floats, f: Floats, out: Floats, choice: Choice) -> list[Call]:
    side, part = np.empty_like(z), np.empty_like(z)
    return [
        (np.heaviside, (z, ZERO, side)),
        (np.multiply, (side, scalar(1.0 - choice["slope"]), part)),
        (np.add, (part, scalar(choice["slope"]), out)),
    ]


def _elu(z: Floats, f: Floats, choice: Choice) -> list[Call]:
    above, below, part = np.empty_like(z), np.empty_like(z), np.empty_like(z)
    return [
        (partial(np.maximum, out=above), (z, ZERO)),
        (partial(np.minimum, out=below), (z, ZERO)),
        (np.expm1, (below, part)),
        (np.add, (above, part, f)),
    ]


def _elu_slope(z: Floats, f: Floats, out: Floats, choice: Choice) -> list[Call]:
    below = np.empty_like(z)
    return [(partial(np.minimum, out=below), (z, ZERO)), (np.exp, (below, out))]


# Cody, Rational Chebyshev approximations for the error function (1969), in the digits
# of his program CALERF; the highest power first.
_NEAR_OVER = (
    1.85777706184603153e-1,
    3.16112374387056560e0,
    1.13864154151050156e2,
    3.77485237685302021e2,
    3.20937758913846947e3,
)
_NEAR_UNDER = (
    1.0,
    2.36012909523441209e1,
    2.44024637934444173e2,
    1.28261652607737228e3,
    2.84423683343917062e3,
)
_FAR_OVER = (
    2.15311535474403846e-8,
    5.64188496988670089e-1,
    8.88314979438837594e0,
    6.61191906371416295e1,
    2.98635138197400131e2,
    8.81952221241769090e2,
    1.71204761263407058e3,
    2.05107837782607147e3,
    1.23033935479799725e3,
)
_FAR_UNDER = (
    1.0,
    1.57449261107098347e1,
    1.17693950891312499e2,
    5.37181101862009858e2,
    1.62138957456669019e3,
    3.29079923573345963e3,
    4.36261909014324716e3,
    3.43936767414372164e3,
    1.23033935480374942e3,
)
_NEAR, _FAR = 0.46875, 6.0


def erf_calls(x: Floats, out: Floats) -> list[Call]:
    """Write erf(x) into `out`, to 3e-16.

    Up to |x| = 0.46875 it is x·P(x²)/Q(x²), beyond it ±(1 − e^(−x²) P(|x|)/Q(|x|)).
    Cody's third range, from 4 on, is for erfc: in erf the second is exact enough there,
    and from 6 on erf is ±1. Both are computed for all, and the right one is kept.
    """
    size, near, far = np.empty_like(x), np.empty_like(x), np.empty_like(x)
    over, under, is_near = np.empty_like(x), np.empty_like(x), np.empty(x.shape, bool)
    keep = partial(np.copyto, where=is_near)
    return [
        (np.abs, (x, size)),
        (np.less_equal, (size, scalar(_NEAR), is_near)),
        # The square of the near part, out of the far part's way.
        (partial(np.minimum, out=near), (size, scalar(_NEAR))),
        (np.multiply, (near, near, far)),
        *horner(_NEAR_OVER, far, over),
        *horner(_NEAR_UNDER, far, under),
        (np.divide, (over, under, near)),
        (np.multiply, (near, x, near)),
        (partial(np.minimum, out=size), (size, scalar(_FAR))),
        *horner(_FAR_OVER, size, over),
        *horner(_FAR_UNDER, size, under),
        (np.divide, (over, under, far)),
        (np.multiply, (size, size, over)),
        (np.negative, (over, over)),
        (np.exp, (over, under)),
        (np.multiply, (far, under, far)),
        (np.subtract, (ONE, far, far)),
        (np.copysign, (far, x, out)),
        (keep, (out, near)),
    ]


def _cdf_calls(z: Floats, out: Floats) -> list[Call]:
    scaled, error = np.empty_like(z), np.empty_like(z)
    return [
        (np.divide, (z, scalar(math.sqrt(2.0)), scaled)),
        *erf_calls(scaled, error),
        (np.add, (error, ONE, scaled)),
        (np.multiply, (scaled, HALF, out)),
    ]


def _gelu(z: Floats, f: Floats, choice: Choice) -> list[Call]:
    cdf = np.empty_like(z)
    return [*_cdf_calls(z, cdf), (np.multiply, (z, cdf, f))]


def _gelu_slope(z: Floats, f: Floats, out: Floats, choice: Choice) -> list[Call]:
    cdf, one, other = np.empty_like(z), np.empty_like(z), np.empty_like(z)
    return [
        *_cdf_calls(z, cdf),
        (np.multiply, (z, z, one)),
        (np.multiply, (one, scalar(-0.5), other)),
        (np.exp, (other, one)),
        (np.multiply, (one, z, other)),
        (np.multiply, (other, scalar(1.0 / math.sqrt(2.0 * math.pi)), one)),
        (np.add, (cdf, one, out)),
    ]


def _silu(z: Floats, f: Floats, choice: Choice) -> list[Call]:
    s = np.empty_like(z)
    return [*sigmoid_calls(z, s), (np.multiply, (z, s, f))]


def _silu_slope(z: Floats, f: Floats, out: Floats, choice: Choice) -> list[Call]:
    """σ(z)·(1 + z·(1 − σ(z)))"""
    s, one, other = np.empty_like(z), np.empty_like(z), np.empty_like(z)
    return [
        *sigmoid_calls(z, s),
        (np.subtract, (ONE, s, one)),
        (np.multiply, (z, one, other)),
        (np.add, (other, ONE, one)),
        (np.multiply, (s, one, out)),
    ]


def _softmax(z: Floats, f: Floats, choice: Choice) -> list[Call]:
    row, total = np.empty(z.shape[1]), np.empty(z.shape[1])
    shifted, powers = np.empty_like(z), np.empty_like(z)
    return [
        (np.maximum.reduce, (z, 0, None, row)),
        (np.subtract, (z, row, shifted)),
        (np.exp, (shifted, powers)),
        (np.ones(len(z)).dot, (powers, total)),
        (np.divide, (powers, total, f)),
    ]


def _softmax_back(f: Floats, dL_da: Floats, dL_dz: Floats) -> list[Call]:
    """aⱼ·(∂L/∂aⱼ − Σᵢ ∂L/∂aᵢ aᵢ): the Jacobian aᵢ(δᵢⱼ − aⱼ) multiplied out."""
    product, rest, row = np.empty_like(f), np.empty_like(f), np.empty(f.shape[1])
    return [
        (np.multiply, (dL_da, f, product)),
        (np.ones(len(f)).dot, (product, row)),
        (np.subtract, (dL_da, row, rest)),
        (np.multiply, (rest, f, dL_dz)),
    ]


IDENTITY = ActivationKernel(lambda z, f, choice: [])
SIGMOID = ActivationKernel(lambda z, f, choice: sigmoid_calls(z, f), _sigmoid_slope)
TANH = ActivationKernel(lambda z, f, choice: [(np.tanh, (z, f))], _tanh_slope)
RELU = ActivationKernel(_relu, _relu_slope)
LEAKY_RELU = ActivationKernel(_leaky, _leaky_slope)
ELU = ActivationKernel(_elu, _elu_slope)
GELU = ActivationKernel(_gelu, _gelu_slope)
SILU = ActivationKernel(_silu, _silu_slope)
SOFTPLUS = ActivationKernel(
    lambda z, f, choice: [(np.logaddexp, (z, ZERO, f))],
    lambda z, f, out, choice: sigmoid_calls(z, out),
)
SOFTMAX = ActivationKernel(_softmax, back=_softmax_back)
