"""An independent implementation: scalar automatic differentiation, one number a node.

Written from the file format's description alone; shares no code with the engine. After
micrograd (Karpathy, 2020).
"""

import math


class Value:
    """A number that remembers how it was made."""

    def __init__(self, data, parents=()):
        self.data = data
        self.parents = parents  # (parent, local derivative)
        self.grad = 0.0

    def __add__(self, other):
        other = lift(other)
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    __radd__ = __add__

    def __mul__(self, other):
        other = lift(other)
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    __rmul__ = __mul__

    def __neg__(self):
        return self * -1.0

    def __sub__(self, other):
        return self + -lift(other)

    def __rsub__(self, other):
        return lift(other) - self

    def __truediv__(self, other):
        return self * lift(other).apply(lambda v: 1 / v, lambda v: -1 / (v * v))

    def __rtruediv__(self, other):
        return lift(other) / self

    def apply(self, f, slope):
        """f of this number, with derivative `slope`."""
        return Value(f(self.data), ((self, slope(self.data)),))

    def backward(self):
        """Fill `grad` of everything this was made from."""
        order, seen = [], set()

        def visit(node):
            if id(node) not in seen:
                seen.add(id(node))
                for parent, _ in node.parents:
                    visit(parent)
                order.append(node)

        visit(self)
        for node in order:
            node.grad = 0.0
        self.grad = 1.0
        for node in reversed(order):
            for parent, slope in node.parents:
                parent.grad += slope * node.grad


def lift(value):
    return value if isinstance(value, Value) else Value(float(value))


def exp(v):
    return v.apply(math.exp, math.exp)


def ln(v):
    return v.apply(math.log, lambda x: 1 / x)


def sigma(x):
    return 1 / (1 + math.exp(-x))


ACTIVATIONS = {
    "identity": lambda z, _: z * 1.0,
    "sigmoid": lambda z, _: sigmoid(z),
    "tanh": lambda z, _: z.apply(math.tanh, lambda x: 1 - math.tanh(x) ** 2),
    "relu": lambda z, _: z.apply(lambda x: max(0.0, x), lambda x: float(x > 0)),
    "leaky_relu": lambda z, slope: z.apply(
        lambda x: x if x > 0 else slope * x, lambda x: 1.0 if x > 0 else slope
    ),
    "elu": lambda z, _: z.apply(
        lambda x: x if x > 0 else math.exp(x) - 1,
        lambda x: 1.0 if x > 0 else math.exp(x),
    ),
    "gelu": lambda z, _: (
        z
        * z.apply(
            lambda x: 0.5 * (1 + math.erf(x / math.sqrt(2))),
            lambda x: math.exp(-x * x / 2) / math.sqrt(2 * math.pi),
        )
    ),
    "silu": lambda z, _: z * sigmoid(z),
    "softplus": lambda z, _: z.apply(lambda x: math.log(1 + math.exp(x)), sigma),
    "softsign": lambda z, _: z.apply(
        lambda x: x / (1 + abs(x)), lambda x: (1 + abs(x)) ** -2
    ),
    "bipolar_sigmoid": lambda z, _: sigmoid(z) * 2 - 1.0,
    "scaled_tanh": lambda z, _: z.apply(
        lambda x: 1.7159 * math.tanh(2 * x / 3),
        lambda x: 1.7159 * 2 / 3 * (1 - math.tanh(2 * x / 3) ** 2),
    ),
}


# What formulas may call, of a function that is not above.
CALLS = {
    "exp": lambda v: exp(lift(v)),
    "ln": lambda v: ln(lift(v)),
    "abs": lambda v: lift(v).apply(abs, lambda x: float((x > 0) - (x < 0))),
    "sqrt": lambda v: lift(v).apply(math.sqrt, lambda x: 0.5 / math.sqrt(x)),
    "tanh": lambda v: lift(v).apply(math.tanh, lambda x: 1 - math.tanh(x) ** 2),
    "log1p": lambda v: lift(v).apply(math.log1p, lambda x: 1 / (1 + x)),
    "expm1": lambda v: lift(v).apply(math.expm1, math.exp),
    "max": lambda u, v: lift(u) if lift(u).data > lift(v).data else lift(v),
    "choose": lambda test, u, v: lift(u) if lift(test).data > 0 else lift(v),
}


def sigmoid(z):
    return z.apply(sigma, lambda x: sigma(x) * (1 - sigma(x)))


def softmax(zs):
    powers = [exp(z) for z in zs]
    total = sum(powers, lift(0.0))
    return [power / total for power in powers]


def _square(v):
    return v * v


def _huber(gap):
    return gap.apply(
        lambda x: x * x / 2 if abs(x) <= 1 else abs(x) - 0.5,
        lambda x: max(-1.0, min(1.0, x)),
    )


def sample_loss(kind, ys, answers, over_outputs="mean"):
    """The loss of one sample."""
    K = len(ys) if over_outputs == "mean" else 1
    gaps = [lift(y) - a for y, a in zip(ys, answers, strict=True)]
    zero = lift(0.0)
    match kind:
        case "squared_error":
            return sum(map(_square, gaps), zero)
        case "half_squared_error":
            return sum(map(_square, gaps), zero) * 0.5
        case "mean_squared_error":
            return sum(map(_square, gaps), zero) / K
        case "absolute_error":
            sizes = (g.apply(abs, lambda x: float((x > 0) - (x < 0))) for g in gaps)
            return sum(sizes, zero) / K
        case "huber":
            return sum(map(_huber, gaps), zero) / K
        case "binary_cross_entropy":
            parts = (
                -(y * ln(a) + (1 - y) * ln(1.0 - a))
                for y, a in zip(ys, answers, strict=True)
            )
            return sum(parts, zero) / K
        case "cross_entropy":
            parts = (-(y * ln(a)) for y, a in zip(ys, answers, strict=True))
            return sum(parts, zero)
        case "output_sum":
            return sum(answers, zero)
    raise ValueError(kind)


def batch_loss_and_gradient(
    layers, weights, biases, xs, ys, *, kind, reduction, over_outputs="mean"
):
    """Loss of a batch, and its gradient by weight, bias and input.

    `layers` are dicts with activation (a key of ACTIVATIONS, or a function of z),
    slope, connections and skip_from.
    """
    W = [[[Value(w) for w in row] for row in matrix] for matrix in weights]
    b = [[Value(v) for v in row] for row in biases]
    total = lift(0.0)
    inputs = [[Value(v) for v in x] for x in xs]
    for x, y in zip(inputs, ys, strict=True):
        outputs = [x]
        for layer, rows, offsets in zip(layers, W, b, strict=True):
            zs = []
            for j, row in enumerate(rows):
                z = offsets[j]
                for i, w in enumerate(row):
                    wires = layer["connections"]
                    if wires is None or wires[j][i]:
                        z = z + w * outputs[-1][i]
                zs.append(z)
            name = layer["activation"]
            if name == "softmax":
                out = softmax(zs)
            elif callable(name):
                out = [name(z) for z in zs]
            else:
                out = [ACTIVATIONS[name](z, layer["slope"]) for z in zs]
            if layer["skip_from"] is not None:
                source = outputs[layer["skip_from"]]
                out = [o + s for o, s in zip(out, source, strict=True)]
            outputs.append(out)
        total = total + sample_loss(kind, list(y), outputs[-1], over_outputs)
    if reduction == "mean":
        total = total / len(xs)
    total.backward()
    return (
        total.data,
        [[[w.grad for w in row] for row in matrix] for matrix in W],
        [[v.grad for v in row] for row in b],
        [[v.grad for v in x] for x in inputs],
    )
