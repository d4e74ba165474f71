"""Updates as code: the lines of an optimizer, its state, the learning rate, clipping.

The lines that the board writes are the definition (`engine.functions.optimizers`);
here they are written as code. PyTorch's own optimizers stand for them where they do
the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bpviz_desktop.engine.formulas.expr import (
    Call,
    Choose,
    Expr,
    Negative,
    Number,
    Power,
    Product,
    Quotient,
    Ref,
    Sum,
)
from bpviz_desktop.engine.formulas.text import plain_number
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.network import Network
from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.engine.training import Training
from bpviz_desktop.model.code.lines import Line, indented, marked, plain

_SUM, _PRODUCT, _POWER, _ATOM = range(4)
# PyTorch's classes, what they call the options, and what they call the slots.
_CLASSES = {
    "sgd": "SGD",
    "rmsprop": "RMSprop",
    "adagrad": "Adagrad",
    "adam": "Adam",
    "adamw": "AdamW",
}
_SLOTS = {
    "sgd": {"velocity": "momentum_buffer"},
    "rmsprop": {"v": "square_avg"},
    "adagrad": {"v": "sum"},
    "adam": {"m": "exp_avg", "v": "exp_avg_sq"},
    "adamw": {"m": "exp_avg", "v": "exp_avg_sq"},
}
_USUAL = {"velocity": "gradient", "epsilon": "outside", "bias_correction": True}


def expression(expr: Expr) -> str:
    """A line's formula as code that works on numbers, arrays and tensors."""
    return _written(expr)[0]


def _written(expr: Expr) -> tuple[str, int]:
    """Code, and how tightly it binds."""
    match expr:
        case Number(value):
            return plain_number(value), _ATOM
        case Ref(term, _):
            return term.kind, _ATOM
        case Negative(inner):
            return f"-{_bound(inner, _PRODUCT)}", _SUM
        case Sum(parts):
            text = _bound(parts[0], _SUM)
            for part in parts[1:]:
                sign, inner = "+", part
                if isinstance(part, Negative):
                    sign, inner = "-", part.inner
                text += f" {sign} {_bound(inner, _PRODUCT)}"
            return text, _SUM
        case Product((first, *rest)):
            factors = [
                _bound(first, _PRODUCT),
                *(_bound(each, _POWER) for each in rest),
            ]
            return " * ".join(factors), _PRODUCT
        case Quotient(over, under):
            return f"{_bound(over, _PRODUCT)} / {_bound(under, _POWER)}", _PRODUCT
        case Power(base, exponent):
            return f"{_bound(base, _ATOM)} ** {_bound(exponent, _ATOM)}", _POWER
        case Call("sqrt", (inner,)):
            return f"{_bound(inner, _ATOM)} ** 0.5", _POWER
        case Choose(test, yes, no):
            asked, kept, other = (_written(each)[0] for each in (test, yes, no))
            return f"({kept} if {asked} > 0 else {other})", _ATOM
        case _:
            raise TypeError(f"an update line cannot contain {expr}")


def _bound(expr: Expr, least: int) -> str:
    text, binds = _written(expr)
    return text if binds >= least else f"({text})"


def slots_of(choice: Choice) -> tuple[str, ...]:
    """The names of what an optimizer keeps between updates."""
    return OPTIMIZERS[choice.kind].slots(choice)


def trained_names(network: Network) -> tuple[str, ...]:
    """W1, b1, W2, … of the parameters that move."""
    names: list[str] = []
    for at, layer in enumerate(network.layers, start=1):
        names += [f"W{at}"] + [f"b{at}"] * layer.train_biases
    return tuple(names)


def masked_layers(network: Network) -> tuple[int, ...]:
    """The layers with removed wires."""
    every = range(1, network.depth + 1)
    return tuple(at for at in every if not bool(network.connected(at).all()))


def option_lines(choice: Choice, rule: Iterable[Line]) -> list[Line]:
    """`name = value` for each option that an optimizer's rule speaks of."""
    words = set(re.findall(r"\w+", " ".join(line.text for line in rule)))
    return [
        Line(f"{name} = {value!r}")
        for name, value in choice.numbers.items()
        if name in words
    ]


def rule(choice: Choice) -> list[Line]:
    """The lines of one update of a parameter `w` with gradient `g`.

    `is_bias` tells the lines what `w` is.
    """
    made = []
    for line in OPTIMIZERS[choice.kind].lines(choice):
        text = expression(line.formula)
        if line.of_bias is not None:
            text = f"{expression(line.of_bias)} if is_bias else {text}"
        made.append(marked(f"{line.name} = {text}", line.name, "update"))
    return made


# In PyTorch.


def is_native(choice: Choice) -> bool:
    """Whether the optimizer of the same name in torch.optim does the same."""
    options = dict(choice.options)
    return all(options.get(name, usual) == usual for name, usual in _USUAL.items())


def native_optimizer(choice: Choice) -> str:
    """The call that makes torch.optim's optimizer of the parameter groups `groups`."""
    options = {
        "sgd": ("momentum", "dampening", "nesterov"),
        "rmsprop": ("alpha", "eps"),
        "adagrad": ("eps",),
        "adam": ("eps",),
        "adamw": ("eps",),
    }[choice.kind]
    given = [
        f"{name}={choice[name]!r}" for name in options if name == "eps" or choice[name]
    ]
    if choice.kind in ("adam", "adamw"):
        given.insert(0, f"betas=({choice['beta1']!r}, {choice['beta2']!r})")
    if choice.kind == "adagrad" and choice["initial"]:
        given.append(f"initial_accumulator_value={choice['initial']!r}")
    return f"torch.optim.{_CLASSES[choice.kind]}({', '.join(('groups', *given))})"


def torch_slots(choice: Choice) -> dict[str, str]:
    """What torch.optim calls each slot of an optimizer."""
    if not is_native(choice):
        return {slot: slot for slot in slots_of(choice)}
    return _SLOTS[choice.kind]


# The same in both.


def rate_lines(training: Training) -> list[Line]:
    """The function learning_rate(n): the rate of the update after n updates."""
    schedule, warmup = training.schedule, training.schedule["warmup"]
    text = f"rate = {_rate(training.learning_rate, schedule)}"
    if schedule.kind in ("step", "exponential") and schedule["factor"] > 1:
        text = f"try:\n    {text}\nexcept OverflowError:\n    rate = math.inf"
    if warmup:
        text += f"\nif n < {warmup}:\n    rate *= (n + 1) / {warmup}"
    return [
        Line("def learning_rate(n):"),
        Line('    """The rate of the update after n updates."""'),
        *indented([*plain(text), Line("return rate")]),
    ]


def _rate(base: float, schedule: Choice) -> str:
    """A schedule as an expression of `n`, without its warm-up."""
    match schedule.kind:
        case "step":
            return f"{base!r} * {schedule['factor']!r} ** (n // {schedule['every']})"
        case "exponential":
            return f"{base!r} * {schedule['factor']!r} ** n"
        case "inverse":
            return f"{base!r} / (1.0 + {schedule['decay']!r} * n)"
        case "cosine":
            low, end = schedule["floor"], schedule["updates"]
            turn = f"(1.0 + math.cos(math.pi * min(n / {end}, 1.0))) / 2.0"
            return f"{low!r} + {base - low!r} * {turn}"
        case _:
            return repr(base)
