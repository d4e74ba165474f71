"""Operations on single numbers: value, and slopes by each of their inputs.

Numbers are NumPy's, so that what overflows or has no value is ∞ or NaN as it is in
arrays. Where a function has a kink its slope is PyTorch's.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import loss_entry
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.engine.rounding import round_half_away
from bpviz_desktop.engine.training import Loss

Numbers = tuple[np.float64, ...]
_HALF = np.float64(0.5)
_ZERO, _ONE = np.float64(0.0), np.float64(1.0)


@dataclass(frozen=True)
class Operation:
    """One operation.

    Attributes
    ----------
    kind : str
    sign : str
        What stands in its node.
    value : (numbers) -> number
    slopes : (numbers, value) -> numbers
        ∂value/∂input of every input.
    record : str
        What PyTorch calls it on its tape ("MulBackward0").
    """

    kind: str
    sign: str
    value: Callable[[Numbers], np.float64]
    slopes: Callable[[Numbers, np.float64], Numbers]
    record: str


def _total(numbers: Numbers) -> np.float64:
    total = numbers[0]
    for number in numbers[1:]:
        total = total + number
    return total


def _power_slopes(numbers: Numbers, value: np.float64) -> Numbers:
    a, b = numbers
    by_base = _ZERO if b == 0 else b * a ** (b - 1.0)
    by_exponent = _ZERO if a == 0 and b >= 0 else value * np.log(a)
    return by_base, by_exponent


def _chosen(is_first: bool, is_tie: bool) -> Numbers:
    """Of the larger (or smaller) of two: where both are, each counts a half."""
    if is_tie:
        return _HALF, _HALF
    return (_ONE, _ZERO) if is_first else (_ZERO, _ONE)


def _unary(
    kind: str,
    value: Callable[[np.float64], np.float64],
    slope: Callable[[np.float64, np.float64], np.float64],
    record: str,
    sign: str = "",
) -> Operation:
    return Operation(
        kind,
        sign or kind,
        lambda numbers: np.float64(value(numbers[0])),
        lambda numbers, v: (np.float64(slope(numbers[0], v)),),
        record,
    )


def activation_operation(
    activation: Choice, sign: str = "", decimals: int | None = None
) -> Operation:
    """An activation of one number as one operation, rounded by hand if asked for."""
    entry = ACTIVATIONS[activation.kind]

    def value(z: np.float64) -> np.float64:
        f = entry.function(np.array([z]), activation)
        return np.float64(_by_hand(f, decimals)[0])

    def slope(z: np.float64, f: np.float64) -> np.float64:
        found = entry.derivative(np.array([z]), np.array([f]), activation)
        return np.float64(found[0])

    record = f"{entry.title.replace(' ', '').capitalize()}Backward0"
    return _unary(activation.kind, value, slope, record, sign or entry.title)


def coupled_operation(
    activation: Choice, j: int, decimals: int | None = None
) -> Operation:
    """The j-th answer of an activation of all z of a layer (softmax)."""
    entry = ACTIVATIONS[activation.kind]

    def answers(numbers: Numbers) -> Floats:
        return _by_hand(entry.function(np.array(numbers), activation), decimals)

    def value(numbers: Numbers) -> np.float64:
        return np.float64(answers(numbers)[j])

    def slopes(numbers: Numbers, v: np.float64) -> Numbers:
        z = np.array(numbers)
        return tuple(entry.derivative(z, answers(numbers), activation)[j])

    record = f"{entry.title.capitalize()}Backward0"
    return Operation(activation.kind, entry.title, value, slopes, record)


def rounded_sum(decimals: int | None) -> Operation:
    """A sum, rounded by hand if asked for."""
    if decimals is None:
        return ADD

    def value(numbers: Numbers) -> np.float64:
        return np.float64(_by_hand(np.array([_total(numbers)]), decimals)[0])

    return replace(ADD, value=value)


def _by_hand(numbers: Floats, decimals: int | None) -> Floats:
    return numbers if decimals is None else round_half_away(numbers, decimals)


_SHORT = {
    "binary_cross_entropy": "BCE",
    "cross_entropy": "CE",
    "huber": "Huber",
}
_LOSS_RECORDS = {
    "binary_cross_entropy": "BinaryCrossEntropyWithLogitsBackward0",
    "cross_entropy": "CrossEntropyBackward0",
    "huber": "HuberLossBackward0",
}


def loss_operation(loss: Loss, outputs: int, decimals: int | None = None) -> Operation:
    """A whole loss as one operation, of K answers and K targets.

    So are computed those that would lose digits, or have no value, in single steps.
    Those that belong to one activation take its z instead of the answers; where these
    are rounded by hand, from what they are rounded to. Slopes by targets are not asked
    for and 0.
    """
    entry = loss_entry(loss)

    def rows(numbers: Numbers) -> tuple[Floats, Floats]:
        return np.array([numbers[outputs:]]), np.array([numbers[:outputs]])

    def rounded_answers(z: Floats) -> Floats:
        activation = ACTIVATIONS.choice(entry.last_activation or "identity")
        f = ACTIVATIONS[activation.kind].function(z, activation)
        return _by_hand(f, decimals)

    def value(numbers: Numbers) -> np.float64:
        y, given = rows(numbers)
        if entry.from_z is None:
            return np.float64(entry.value(y, given)[0])
        if decimals is None:
            return np.float64(entry.from_z.value(y, given)[0])
        return np.float64(entry.value(y, rounded_answers(given))[0])

    def slopes(numbers: Numbers, v: np.float64) -> Numbers:
        y, given = rows(numbers)
        if entry.from_z is None:
            found = entry.slope(y, given)
        elif decimals is None:
            found = entry.from_z.dL_dz(y, given)
        else:
            found = entry.from_z.rounded_dL_dz(y, rounded_answers(given))
        return (*found[0], *(_ZERO,) * outputs)

    sign = _SHORT.get(loss.kind, entry.title)
    record = _LOSS_RECORDS.get(loss.kind, "LossBackward0")
    return Operation(loss.kind, sign, value, slopes, record)


ADD = Operation(
    "add",
    "+",
    _total,
    lambda numbers, v: (_ONE,) * len(numbers),
    "AddBackward0",
)
SUBTRACT = Operation(
    "sub",
    "−",
    lambda numbers: numbers[0] - numbers[1],
    lambda numbers, v: (_ONE, -_ONE),
    "SubBackward0",
)
MULTIPLY = Operation(
    "mul",
    "×",
    lambda numbers: numbers[0] * numbers[1],
    lambda numbers, v: (numbers[1], numbers[0]),
    "MulBackward0",
)
DIVIDE = Operation(
    "div",
    "÷",
    lambda numbers: numbers[0] / numbers[1],
    lambda numbers, v: (_ONE / numbers[1], -v / numbers[1]),
    "DivBackward0",
)
POWER = Operation(
    "pow",
    "^",
    lambda numbers: numbers[0] ** numbers[1],
    _power_slopes,
    "PowBackward1",
)
SQUARE = _unary("square", lambda a: a * a, lambda a, v: 2.0 * a, "PowBackward0", "²")
NEGATE = _unary("neg", lambda a: -a, lambda a, v: -_ONE, "NegBackward0", "−")
DETACH = _unary("detach", lambda a: a, lambda a, v: _ZERO, "")

FUNCTIONS: dict[str, Operation] = {
    each.kind: each
    for each in (
        _unary("exp", np.exp, lambda a, v: v, "ExpBackward0"),
        _unary("log", np.log, lambda a, v: 1.0 / a, "LogBackward0", "ln"),
        _unary("sin", np.sin, lambda a, v: np.cos(a), "SinBackward0"),
        _unary("cos", np.cos, lambda a, v: -np.sin(a), "CosBackward0"),
        _unary("sqrt", np.sqrt, lambda a, v: 0.5 / v, "SqrtBackward0", "√"),
        _unary("abs", np.abs, lambda a, v: np.sign(a), "AbsBackward0", "|a|"),
        _unary(
            "tanh",
            lambda a: np.float64(math.tanh(a)),
            lambda a, v: 1.0 - v * v,
            "TanhBackward0",
        ),
        _unary(
            "log1p",
            np.log1p,
            lambda a, v: 1.0 / (1.0 + a),
            "Log1PBackward0",
        ),
        _unary("expm1", np.expm1, lambda a, v: v + 1.0, "Expm1Backward0"),
        activation_operation(ACTIVATIONS.choice("sigmoid"), "σ"),
        activation_operation(ACTIVATIONS.choice("relu")),
        Operation(
            "max",
            "max",
            lambda numbers: np.maximum(numbers[0], numbers[1]),
            lambda n, v: _chosen(bool(n[0] > n[1]), bool(n[0] == n[1])),
            "MaximumBackward0",
        ),
        Operation(
            "min",
            "min",
            lambda numbers: np.minimum(numbers[0], numbers[1]),
            lambda n, v: _chosen(bool(n[0] < n[1]), bool(n[0] == n[1])),
            "MinimumBackward0",
        ),
        DETACH,
    )
}
# How many numbers each takes.
ARGUMENTS = {kind: 2 if kind in ("max", "min") else 1 for kind in FUNCTIONS}
