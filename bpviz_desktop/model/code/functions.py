"""Activations and losses as code: how each is written in NumPy and in PyTorch.

Every kind of the registries stands here; a test holds the programs to the engine.
"""

from __future__ import annotations

from dataclasses import dataclass

from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.engine.training import Loss


@dataclass(frozen=True)
class ActivationCode:
    """One activation as code.

    Attributes
    ----------
    torch : str
        An expression; `{z}` and options stand in braces.
    numpy : str
        Functions NAME(z) and NAME_slope(z, f), `f` being f(z); of a coupled one
        NAME_back(dL_da, f) in the second's place.
    """

    torch: str
    numpy: str


@dataclass(frozen=True)
class LossCode:
    """One loss as code, of targets `y`, answers `a` and the last layer's `z`.

    Attributes
    ----------
    torch, numpy : str
        Each output's part (samples, K), or with `is_whole` each sample's loss.
    slope : str
        ∂/∂a of a part; with `from_z` ∂/∂z.
    divides : bool
        Whether the parts of the K outputs are averaged, unless they shall be added.
    is_whole : bool
        Whether `torch` and `numpy` give each sample's loss already.
    from_z : bool
    """

    torch: str
    numpy: str
    slope: str
    divides: bool = False
    is_whole: bool = False
    from_z: bool = False


_ERF = "erf = np.vectorize(math.erf, otypes=[float])"

ACTIVATION_CODE: dict[str, ActivationCode] = {
    "identity": ActivationCode(
        "{z}",
        """\
def identity(z):
    return z


def identity_slope(z, f):
    return np.ones_like(z)""",
    ),
    "sigmoid": ActivationCode(
        "torch.sigmoid({z})",
        """\
def sigmoid(z):
    small = np.exp(-np.abs(z))  # never overflows
    return np.where(z >= 0, 1.0, small) / (1.0 + small)


def sigmoid_slope(z, f):
    return f * (1.0 - f)""",
    ),
    "tanh": ActivationCode(
        "torch.tanh({z})",
        """\
def tanh(z):
    return np.tanh(z)


def tanh_slope(z, f):
    return 1.0 - f * f""",
    ),
    "relu": ActivationCode(
        "torch.relu({z})",
        """\
def relu(z):
    return np.maximum(z, 0.0)


def relu_slope(z, f):
    return np.where(z > 0, 1.0, 0.0)""",
    ),
    "leaky_relu": ActivationCode(
        "F.leaky_relu({z}, {slope})",
        """\
def leaky_relu(z, slope):
    return np.where(z > 0, z, slope * z)


def leaky_relu_slope(z, f, slope):
    return np.where(z > 0, 1.0, slope)""",
    ),
    "elu": ActivationCode(
        "F.elu({z})",
        """\
def elu(z):
    return np.where(z > 0, z, np.expm1(np.minimum(z, 0.0)))


def elu_slope(z, f):
    return np.exp(np.minimum(z, 0.0))""",
    ),
    "gelu": ActivationCode(
        "F.gelu({z})",
        f"""\
{_ERF}


def gelu(z):
    return z * 0.5 * (1.0 + erf(z / math.sqrt(2.0)))


def gelu_slope(z, f):
    bell = np.exp(-0.5 * z * z) / math.sqrt(2.0 * math.pi)
    return 0.5 * (1.0 + erf(z / math.sqrt(2.0))) + z * bell""",
    ),
    "silu": ActivationCode(
        "F.silu({z})",
        """\
def silu(z):
    return z * _share(z)


def silu_slope(z, f):
    s = _share(z)
    return s * (1.0 + z * (1.0 - s))


def _share(z):
    small = np.exp(-np.abs(z))  # never overflows
    return np.where(z >= 0, 1.0, small) / (1.0 + small)""",
    ),
    "softplus": ActivationCode(
        # PyTorch's usual threshold of 20 leaves out e^-20.
        "F.softplus({z}, threshold=40.0)",
        """\
def softplus(z):
    return np.maximum(z, 0.0) + np.log1p(np.exp(-np.abs(z)))


def softplus_slope(z, f):
    small = np.exp(-np.abs(z))  # never overflows
    return np.where(z >= 0, 1.0, small) / (1.0 + small)""",
    ),
    "softsign": ActivationCode(
        "F.softsign({z})",
        """\
def softsign(z):
    return z / (1.0 + np.abs(z))


def softsign_slope(z, f):
    return 1.0 / (1.0 + np.abs(z)) ** 2""",
    ),
    "bipolar_sigmoid": ActivationCode(
        "torch.tanh({z} / 2.0)",
        """\
def bipolar_sigmoid(z):
    return np.tanh(z / 2.0)


def bipolar_sigmoid_slope(z, f):
    return 0.5 * (1.0 + f) * (1.0 - f)""",
    ),
    "scaled_tanh": ActivationCode(
        "1.7159 * torch.tanh(2.0 * {z} / 3.0)",
        """\
def scaled_tanh(z):
    return 1.7159 * np.tanh(2.0 * z / 3.0)


def scaled_tanh_slope(z, f):
    return 1.7159 * 2.0 / 3.0 * (1.0 - np.tanh(2.0 * z / 3.0) ** 2)""",
    ),
    "softmax": ActivationCode(
        "torch.softmax({z}, dim=1)",
        """\
def softmax(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def softmax_back(dL_da, f):
    return f * (dL_da - (dL_da * f).sum(axis=1, keepdims=True))""",
    ),
}

LOSS_CODE: dict[str, LossCode] = {
    "squared_error": LossCode("((y - a) ** 2)", "((y - a) ** 2)", "2.0 * (a - y)"),
    "half_squared_error": LossCode(
        "(0.5 * (y - a) ** 2)", "(0.5 * (y - a) ** 2)", "a - y"
    ),
    "mean_squared_error": LossCode(
        "((y - a) ** 2)", "((y - a) ** 2)", "2.0 * (a - y)", divides=True
    ),
    "absolute_error": LossCode(
        "(y - a).abs()", "np.abs(y - a)", "np.sign(a - y)", divides=True
    ),
    "huber": LossCode(
        'F.huber_loss(a, y, reduction="none")',
        "np.where(np.abs(y - a) <= 1.0, 0.5 * (y - a) ** 2, np.abs(y - a) - 0.5)",
        "np.clip(a - y, -1.0, 1.0)",
        divides=True,
    ),
    "binary_cross_entropy": LossCode(
        'F.binary_cross_entropy_with_logits(z, y, reduction="none")',
        "(np.maximum(z, 0.0) - y * z + np.log1p(np.exp(-np.abs(z))))",
        "a - y",
        divides=True,
        from_z=True,
    ),
    "cross_entropy": LossCode(
        'F.cross_entropy(z, y, reduction="none")',
        "(y * (np.logaddexp.reduce(z, axis=1, keepdims=True) - z)).sum(axis=1)",
        "y.sum(axis=1, keepdims=True) * a - y",
        is_whole=True,
        from_z=True,
    ),
    "output_sum": LossCode("a", "a", "np.ones_like(a)"),
}


def options_of(activation: Choice) -> str:
    """What is added to the arguments of an activation's functions."""
    return "".join(f", {value!r}" for _, value in activation.options)


def torch_activation(activation: Choice, z: str) -> str:
    """a = f(z) in PyTorch, of a variable called `z`."""
    code = ACTIVATION_CODE[activation.kind].torch
    return code.format(z=z, **{name: repr(value) for name, value in activation.options})


def sample_losses(loss: Loss, code: str, axis: str) -> str:
    """Each sample's loss from the `torch` or `numpy` of a LossCode.

    `axis` is what the library calls an axis.
    """
    if LOSS_CODE[loss.kind].is_whole:
        return code
    return f"{code}.{'mean' if averages(loss) else 'sum'}({axis}=1)"


def averages(loss: Loss) -> bool:
    """Whether a sample's loss is the mean over its outputs."""
    return LOSS_CODE[loss.kind].divides and loss.over_outputs == "mean"
