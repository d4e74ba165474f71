"""Activation functions: each entry holds function, derivative and both formulas.

All work on arrays (..., units) of float64 without overflow for |z| up to 1,000.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from bpviz_desktop.engine.formulas.expr import (
    HALF,
    ONE,
    ZERO,
    Choose,
    Expr,
    Negative,
    Number,
    Product,
    Quotient,
    Sum,
    call,
    minus,
    squared,
)
from bpviz_desktop.engine.kernels import activations as kernels
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.registry import Choice, Entry, Option, Registry
from bpviz_desktop.language import tr

_erf = np.frompyfunc(math.erf, 1, 1)
_math_tanh = np.frompyfunc(math.tanh, 1, 1)
_FAR = 5.0
# LeCun et al. (1998), section 4.4: f(±1) = ±1, and the largest f″ is there.
_HEIGHT, _PACE = 1.7159, 2.0 / 3.0


@dataclass(frozen=True)
class Activation(Entry):
    """One activation function f.

    Attributes
    ----------
    function : (z, choice) -> f(z)
        Arrays (..., units); `choice` carries the entry's options.
    derivative : (z, f, choice) -> da/dz
        `f` is f(z) (rounded when rounding by hand). Same shape as z; for a coupled
        function the Jacobian (..., units, units) with [i, j] = ∂aᵢ/∂zⱼ.
    formula : (z, choice) -> Expr
        `z` holds the expressions of the layer's z, the own first.
    derivative_formula : (z, a, choice) -> Expr
        For a coupled function `a` holds (aᵢ, aⱼ), or (aᵢ,) on the diagonal.
    stable_formula : (z, largest, choice) -> Expr, or None
        The same where `formula` overflows or cancels; `largest` is the index in `z`.
    stable_derivative_formula : (z, a, choice) -> Expr, or None
    kinks : tuple of float
        Where f has no derivative and a value is agreed.
    coupled : bool
        Every output depends on every z of the layer (softmax).
    is_share : bool
        Its values lie between 0 and 1.
    kernel : ActivationKernel or None
        How the trainer computes it in place; None: from the fields above.
    """

    function: Callable[[Floats, Choice], Floats]
    derivative: Callable[[Floats, Floats, Choice], Floats]
    formula: Callable[[tuple[Expr, ...], Choice], Expr]
    derivative_formula: Callable[[Expr, tuple[Expr, ...], Choice], Expr]
    stable_formula: Callable[[tuple[Expr, ...], int, Choice], Expr] | None = None
    stable_derivative_formula: (
        Callable[[Expr, tuple[Expr, ...], Choice], Expr] | None
    ) = None
    kinks: tuple[float, ...] = ()
    coupled: bool = False
    is_share: bool = False
    kernel: kernels.ActivationKernel | None = None


def sigmoid(z: Floats) -> Floats:
    """1 / (1 + e⁻ᶻ), from the side that cannot overflow."""
    small = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, small) / (1.0 + small)


def softplus(z: Floats) -> Floats:
    """ln(1 + eᶻ) without overflow."""
    return np.maximum(z, 0.0) + np.log1p(np.exp(-np.abs(z)))


def _tanh(z: Floats) -> Floats:
    """tanh, where 1 − a² cancels as the C library rounds it: so do all who check it."""
    a = np.asarray(np.tanh(z))
    far = np.abs(z) > _FAR
    if far.any():
        a[far] = _math_tanh(z[far])
    return a


def softmax(z: Floats) -> Floats:
    """eᶻⱼ / Σ eᶻ over the last axis; the largest z is subtracted first."""
    powers = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return powers / np.sum(powers, axis=-1, keepdims=True)


def _softmax_jacobian(z: Floats, a: Floats, choice: Choice) -> Floats:
    return a[..., :, None] * (np.eye(a.shape[-1]) - a[..., None, :])


def _gaussian_cdf(z: Floats) -> Floats:
    # 1 + erf(z) loses all digits far left; erfc would keep them, but nothing that is
    # computed from it reaches the printed digits there.
    return 0.5 * (1.0 + np.asarray(_erf(z / math.sqrt(2.0)), dtype=np.float64))


def _gelu_slope(z: Floats, a: Floats, choice: Choice) -> Floats:
    return _gaussian_cdf(z) + z * (np.exp(-0.5 * z * z) / math.sqrt(2.0 * math.pi))


def _silu_slope(z: Floats, a: Floats, choice: Choice) -> Floats:
    s = sigmoid(z)
    return s * (1.0 + z * (1.0 - s))


def _sigmoid_formula(z: Expr) -> Expr:
    return Quotient(ONE, Sum((ONE, call("exp", Negative(z)))))


def _sigmoid_left(z: Expr) -> Expr:
    """eᶻ / (1 + eᶻ): the same where e⁻ᶻ overflows."""
    return Quotient(call("exp", z), Sum((ONE, call("exp", z))))


def softplus_formula(z: Expr, *before: Expr) -> Expr:
    """ln(1 + e^−|z|) after what is added to it: ln(1 + eᶻ) is max(0, z) more."""
    return Sum((*before, call("log1p", call("exp", Negative(call("abs", z))))))


def _cdf_formula(z: Expr) -> Expr:
    erf = call("erf", Quotient(z, call("sqrt", Number(2))))
    return Product((HALF, Sum((ONE, erf))))


def _gelu_slope_formula(z: Expr, a: tuple[Expr, ...], choice: Choice) -> Expr:
    bell = Quotient(
        call("exp", Negative(Quotient(squared(z), Number(2)))),
        call("sqrt", Product((Number(2), Number(math.pi)))),
    )
    return Sum((_cdf_formula(z), Product((z, bell))))


def _silu_slope_formula(z: Expr, s: Expr) -> Expr:
    return Product((s, Sum((ONE, Product((z, minus(ONE, s)))))))


def _softmax_formula(z: tuple[Expr, ...], choice: Choice) -> Expr:
    own, *others = (call("exp", each) for each in z)
    return Quotient(own, Sum((own, *others)) if others else own)


def _stable_softmax(z: tuple[Expr, ...], largest: int, choice: Choice) -> Expr:
    return _softmax_formula(tuple(minus(each, z[largest]) for each in z), choice)


def _softmax_slope_formula(z: Expr, a: tuple[Expr, ...], choice: Choice) -> Expr:
    if len(a) == 1:
        return Product((a[0], minus(ONE, a[0])))
    return Product((Negative(a[0]), a[1]))


def _bipolar_formula(z: tuple[Expr, ...], choice: Choice) -> Expr:
    power = call("exp", Negative(z[0]))
    return minus(Quotient(Number(2), Sum((ONE, power))), ONE)


def _bipolar_slope_formula(z: Expr, a: tuple[Expr, ...], choice: Choice) -> Expr:
    return Product((HALF, Sum((ONE, a[0])), minus(ONE, a[0])))


def _scaled_tanh_slope(z: Floats, a: Floats, choice: Choice) -> Floats:
    inner = _tanh(_PACE * z)
    return _HEIGHT * _PACE * (1.0 - inner * inner)


def _paced_tanh(z: Expr) -> Expr:
    return call("tanh", Quotient(Product((Number(2), z)), Number(3)))


def _scaled_tanh_slope_formula(square: Expr) -> Expr:
    pace = Quotient(Number(2), Number(3))
    return Product((Number(_HEIGHT), pace, minus(ONE, square)))


def _leaky_formula(z: tuple[Expr, ...], choice: Choice) -> Expr:
    return Choose(z[0], z[0], Product((Number(choice["slope"]), z[0])))


def _elu_formula(z: tuple[Expr, ...], choice: Choice) -> Expr:
    return Choose(z[0], z[0], minus(call("exp", z[0]), ONE))


ACTIVATIONS: Registry[Activation] = Registry(
    "activation",
    Activation(
        "identity",
        "identity",
        lambda z, choice: z.copy(),
        lambda z, a, choice: np.ones_like(z),
        lambda z, choice: z[0],
        lambda z, a, choice: ONE,
        kernel=kernels.IDENTITY,
        source=tr("a = z: no activation; a network of these alone is one linear map"),
    ),
    Activation(
        "sigmoid",
        "sigmoid",
        lambda z, choice: sigmoid(z),
        lambda z, a, choice: a * (1.0 - a),
        lambda z, choice: _sigmoid_formula(z[0]),
        lambda z, a, choice: Product((a[0], minus(ONE, a[0]))),
        stable_formula=lambda z, largest, choice: _sigmoid_left(z[0]),
        is_share=True,
        kernel=kernels.SIGMOID,
        source=tr(
            "Rumelhart, Hinton & Williams (1986), Learning "
            "representations by back-propagating errors, Nature 323"
        ),
    ),
    Activation(
        "tanh",
        "tanh",
        lambda z, choice: _tanh(z),
        lambda z, a, choice: 1.0 - a * a,
        lambda z, choice: call("tanh", z[0]),
        lambda z, a, choice: minus(ONE, squared(a[0])),
        # A power function may round another way, and little is left of 1.
        stable_derivative_formula=lambda z, a, choice: minus(ONE, Product((a[0],) * 2)),
        kernel=kernels.TANH,
        source=tr("LeCun, Bottou, Orr & Müller (1998), Efficient BackProp"),
    ),
    Activation(
        "relu",
        "ReLU",
        lambda z, choice: np.maximum(z, 0.0),
        lambda z, a, choice: np.where(z > 0, 1.0, 0.0),
        lambda z, choice: call("max", ZERO, z[0]),
        lambda z, a, choice: Choose(z, ONE, ZERO),
        kinks=(0.0,),
        kernel=kernels.RELU,
        source=tr("Nair & Hinton (2010), Rectified linear units; f′(0) = 0"),
    ),
    Activation(
        "leaky_relu",
        tr("leaky ReLU"),
        lambda z, choice: np.where(z > 0, z, choice["slope"] * z),
        lambda z, a, choice: np.where(z > 0, 1.0, choice["slope"]),
        _leaky_formula,
        lambda z, a, choice: Choose(z, ONE, Number(choice["slope"])),
        kinks=(0.0,),
        options=(Option("slope", 0.01, title=tr("slope below 0")),),
        kernel=kernels.LEAKY_RELU,
        source=tr("Maas, Hannun & Ng (2013); f′(0) = slope, as torch.nn.LeakyReLU"),
    ),
    Activation(
        "elu",
        "ELU",
        lambda z, choice: np.where(z > 0, z, np.expm1(np.minimum(z, 0.0))),
        lambda z, a, choice: np.exp(np.minimum(z, 0.0)),
        _elu_formula,
        lambda z, a, choice: Choose(z, ONE, call("exp", z)),
        stable_formula=lambda z, largest, choice: Choose(
            z[0], z[0], call("expm1", z[0])
        ),
        kernel=kernels.ELU,
        source=tr("Clevert, Unterthiner & Hochreiter (2016), eq. 15, with α = 1"),
    ),
    Activation(
        "gelu",
        "GELU",
        lambda z, choice: z * _gaussian_cdf(z),
        _gelu_slope,
        lambda z, choice: Product((z[0], _cdf_formula(z[0]))),
        _gelu_slope_formula,
        kernel=kernels.GELU,
        source=tr(
            "Hendrycks & Gimpel (2016), Gaussian error linear units (exact form)"
        ),
    ),
    Activation(
        "silu",
        "SiLU",
        lambda z, choice: z * sigmoid(z),
        _silu_slope,
        lambda z, choice: Product((z[0], _sigmoid_formula(z[0]))),
        lambda z, a, choice: _silu_slope_formula(z, _sigmoid_formula(z)),
        stable_formula=lambda z, largest, choice: Product((z[0], _sigmoid_left(z[0]))),
        stable_derivative_formula=lambda z, a, choice: _silu_slope_formula(
            z, _sigmoid_left(z)
        ),
        kernel=kernels.SILU,
        source=tr("Elfwing, Uchibe & Doya (2018), eqs. 5 and 6"),
    ),
    Activation(
        "softplus",
        "softplus",
        lambda z, choice: softplus(z),
        lambda z, a, choice: sigmoid(z),
        lambda z, choice: call("ln", Sum((ONE, call("exp", z[0])))),
        lambda z, a, choice: _sigmoid_formula(z),
        stable_formula=lambda z, largest, choice: softplus_formula(
            z[0], call("max", ZERO, z[0])
        ),
        stable_derivative_formula=lambda z, a, choice: _sigmoid_left(z),
        kernel=kernels.SOFTPLUS,
        source=tr("Dugas et al. (2001); its derivative is the sigmoid"),
    ),
    Activation(
        "softsign",
        "softsign",
        lambda z, choice: z / (1.0 + np.abs(z)),
        lambda z, a, choice: 1.0 / np.square(1.0 + np.abs(z)),
        lambda z, choice: Quotient(z[0], Sum((ONE, call("abs", z[0])))),
        lambda z, a, choice: Quotient(ONE, squared(Sum((ONE, call("abs", z))))),
        source=tr(
            "Bergstra, Desjardins, Lamblin & Bengio (2009), Quadratic "
            "polynomials learn better image features"
        ),
    ),
    Activation(
        "bipolar_sigmoid",
        tr("bipolar sigmoid"),
        lambda z, choice: _tanh(0.5 * z),
        lambda z, a, choice: 0.5 * (1.0 + a) * (1.0 - a),
        _bipolar_formula,
        _bipolar_slope_formula,
        stable_formula=lambda z, largest, choice: call(
            "tanh", Quotient(z[0], Number(2))
        ),
        source=tr("Fausett (1994), Fundamentals of Neural Networks, chapter 6"),
    ),
    Activation(
        "scaled_tanh",
        tr("scaled tanh"),
        lambda z, choice: _HEIGHT * _tanh(_PACE * z),
        _scaled_tanh_slope,
        lambda z, choice: Product((Number(_HEIGHT), _paced_tanh(z[0]))),
        lambda z, a, choice: _scaled_tanh_slope_formula(squared(_paced_tanh(z))),
        stable_derivative_formula=lambda z, a, choice: _scaled_tanh_slope_formula(
            Product((_paced_tanh(z),) * 2)
        ),
        source=tr(
            "LeCun, Bottou, Orr & Müller (1998), Efficient BackProp, section 4.4"
        ),
    ),
    Activation(
        "softmax",
        "softmax",
        lambda z, choice: softmax(z),
        _softmax_jacobian,
        _softmax_formula,
        _softmax_slope_formula,
        stable_formula=_stable_softmax,
        coupled=True,
        is_share=True,
        kernel=kernels.SOFTMAX,
        source=tr("Bridle (1990); ∂aᵢ/∂zⱼ = aᵢ(δᵢⱼ − aⱼ)"),
    ),
)
