"""Optimizers as the lines a teacher writes: one formula each, in order.

The lines are the definition: `textbook.steps` computes them on arrays, the board shows
them parameter by parameter, and the fast kernels of `trainer` are held to them.
The rules are those of the `torch.optim` classes of the same names.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bpviz_desktop.engine.formulas.expr import (
    ONE,
    Call,
    Expr,
    Power,
    Product,
    Quotient,
    Ref,
    Sum,
    Symbol,
    call,
    minus,
    squared,
)
from bpviz_desktop.engine.kernels import steps as kernels
from bpviz_desktop.engine.registry import Choice, Entry, Option, Registry
from bpviz_desktop.engine.term_id import TermId

# What the lines speak of. w, g and the names ending in _before are one number for each
# parameter; the others are one number for all.
SYMBOLS = {
    "w": Symbol("w"),
    "g": Symbol("g"),
    "decayed": Symbol("g", sup="′"),
    "shrunk": Symbol("w", sup="′"),
    "velocity_before": Symbol("v"),
    "velocity": Symbol("v", plus=True),
    "look_ahead": Symbol("g", sup="″"),
    "m_before": Symbol("m"),
    "m": Symbol("m", plus=True),
    "v_before": Symbol("v"),
    "v": Symbol("v", plus=True),
    "m_hat": Symbol("m", hat=True),
    "v_hat": Symbol("v", hat=True),
    "new": Symbol("w", plus=True),
    "lr": Symbol("η"),
    "t": Symbol("t"),
    "momentum": Symbol("μ"),
    "weight_decay": Symbol("λ"),
    "alpha": Symbol("α"),
    "beta1": Symbol("β", "1"),
    "beta2": Symbol("β", "2"),
    "eps": Symbol("ε"),
}


Write = Callable[[float], str]
# What a line says of "w" or "b", given `lr` and the options, and a writer of numbers.
Sentence = Callable[[str, Mapping[str, float], Write], str]


@dataclass(frozen=True)
class Line:
    """One line of an update: `name` (a key of SYMBOLS) = `formula`, and why."""

    name: str
    formula: Expr
    sentence: Sentence


@dataclass(frozen=True)
class Optimizer(Entry):
    """One update rule.

    Attributes
    ----------
    lines : (choice) -> tuple of Line
        In order; the last is "new". A line may use w, g, lr, t (from 1), the options,
        `NAME_before` of each slot, and the lines above it.
    slots : (choice) -> tuple of str
        The lines whose values are kept for the next update.
    fault : (choice) -> str or None
        What is wrong with options that do not fit together.
    kernel : (choice, place) -> Step, or None
        How the trainer makes a step in place; None: by the lines.
    """

    lines: Callable[[Choice], tuple[Line, ...]]
    slots: Callable[[Choice], tuple[str, ...]]
    fault: Callable[[Choice], str | None] = lambda choice: None
    kernel: kernels.StepKernel | None = None


def var(name: str) -> Ref:
    """A name of SYMBOLS as a leaf of a formula."""
    return Ref(TermId(name), SYMBOLS[name])


def _says(words: str) -> Sentence:
    """The same words for every number."""
    return lambda letter, values, write: words


def _times(words: str) -> Sentence:
    """η, then these words."""
    return lambda letter, values, write: f"{write(values['lr'])} times {words}"


def _average(slot: str, rate: str, new: Expr, words: str) -> Line:
    """slot⁺ = rate · slot + (1 − rate) · new"""
    old = Product((var(rate), var(f"{slot}_before")))
    formula = Sum((old, Product((minus(ONE, var(rate)), new))))
    return Line(slot, formula, _says(words))


def _average_of_squares(rate: str, g: str) -> Line:
    words = "Running average of the gradients’ squares."
    return _average("v", rate, squared(var(g)), words)


def _descend(start: str, direction: Expr, sentence: Sentence) -> Line:
    """w⁺ = start − η · direction"""
    return Line("new", minus(var(start), Product((var("lr"), direction))), sentence)


def _with_decay(choice: Choice) -> tuple[tuple[Line, ...], str]:
    if not choice["weight_decay"]:
        return (), "g"
    decay = Product((var("weight_decay"), var("w")))
    return (Line("decayed", Sum((var("g"), decay)), _decay_sentence),), "decayed"


def _decay_sentence(letter: str, values: Mapping[str, float], write: Write) -> str:
    return f"{write(values['weight_decay'])}·{letter} joins the gradient."


def _shrink_sentence(letter: str, values: Mapping[str, float], write: Write) -> str:
    share = values["lr"] * values["weight_decay"]
    return f"{letter} first shrinks by {write(share)} of itself."


def _velocity_sentence(letter: str, values: Mapping[str, float], write: Write) -> str:
    rate = write(values["momentum"])
    return f"{rate} of the last velocity plus the new gradient."


def _sgd(choice: Choice) -> tuple[Line, ...]:
    lines, g = _with_decay(choice)
    by_gradient = _times("the gradient, subtracted.")
    if not choice["momentum"]:
        return (*lines, _descend("w", var(g), by_gradient))
    push = Product((var("momentum"), var("velocity_before")))
    lines = (*lines, Line("velocity", Sum((push, var(g))), _velocity_sentence))
    if not choice["nesterov"]:
        by_velocity = _times("the velocity, subtracted.")
        return (*lines, _descend("w", var("velocity"), by_velocity))
    ahead = Line(
        "look_ahead",
        Sum((var(g), Product((var("momentum"), var("velocity"))))),
        _says("The gradient plus where the velocity is about to go."),
    )
    return (*lines, ahead, _descend("w", var("look_ahead"), by_gradient))


def _sgd_fault(choice: Choice) -> str | None:
    if choice["nesterov"] and not choice["momentum"]:
        return "nesterov needs a momentum above 0"
    return None


def _over_root(direction: Expr, square: str) -> Expr:
    """direction / (√square + ε)"""
    root: Call = call("sqrt", var(square))
    return Quotient(direction, Sum((root, var("eps"))))


def _by_root() -> Line:
    sentence = _times("the gradient, first divided by √v.")
    return _descend("w", _over_root(var("g"), "v"), sentence)


def _rmsprop(choice: Choice) -> tuple[Line, ...]:
    return (_average_of_squares("alpha", "g"), _by_root())


def _adagrad(choice: Choice) -> tuple[Line, ...]:
    gathered = Line(
        "v",
        Sum((var("v_before"), squared(var("g")))),
        _says("Sum of squares of all gradients so far."),
    )
    return (gathered, _by_root())


def _corrected(name: str, slot: str, rate: str) -> Line:
    """slot / (1 − rateᵗ)"""
    return Line(
        name,
        Quotient(var(slot), minus(ONE, Power(var(rate), var("t")))),
        _says("Averages began at 0; dividing by 1 − βᵗ makes up for it."),
    )


def _adam_from(start: str, g: str) -> tuple[Line, ...]:
    return (
        _average("m", "beta1", var(g), "Running average of gradients."),
        _average_of_squares("beta2", g),
        _corrected("m_hat", "m", "beta1"),
        _corrected("v_hat", "v", "beta2"),
        _descend(
            start,
            _over_root(var("m_hat"), "v_hat"),
            _says(
                "η times m̂ over √v̂ + ε, subtracted: at first a step of about η, "
                "whatever the gradient’s size."
            ),
        ),
    )


def _adam(choice: Choice) -> tuple[Line, ...]:
    lines, g = _with_decay(choice)
    return (*lines, *_adam_from("w", g))


def _adamw(choice: Choice) -> tuple[Line, ...]:
    if not choice["weight_decay"]:
        return _adam_from("w", "g")
    rate = Product((var("lr"), var("weight_decay")))
    formula = minus(var("w"), Product((*rate.factors, var("w"))))
    shrunk = Line("shrunk", formula, _shrink_sentence)
    return (shrunk, *_adam_from("shrunk", "g"))


def _rate(name: str, default: float, title: str, words: str) -> Option:
    return Option(
        name, default, low=0.0, high=1.0, high_open=True, title=title, words=words
    )


def _eps(default: float) -> Option:
    words = "Added under the division, which it keeps from 0."
    return Option("eps", default, low=0.0, title="ε", words=words)


_DECAY = Option(
    "weight_decay",
    0.0,
    low=0.0,
    title="weight decay λ",
    words="Pulls every weight towards 0, by λ times itself.",
)
_ADAM_OPTIONS = (
    _rate("beta1", 0.9, "β₁", "How much of the average of gradients is kept."),
    _rate("beta2", 0.999, "β₂", "How much of the average of their squares is kept."),
    _eps(1e-8),
    _DECAY,
)

OPTIMIZERS: Registry[Optimizer] = Registry(
    "optimizer",
    Optimizer(
        "sgd",
        "SGD",
        _sgd,
        lambda choice: ("velocity",) if choice["momentum"] else (),
        _sgd_fault,
        kernel=kernels.sgd,
        options=(
            _rate("momentum", 0.0, "momentum μ", "The share of the last step kept."),
            Option(
                "nesterov",
                False,
                bool,
                title="Nesterov",
                words="Looks ahead along the last step; needs a momentum.",
            ),
            _DECAY,
        ),
        source="Robbins & Monro (1951); momentum: Polyak (1964); Nesterov (1983) in "
        "the form of Sutskever et al. (2013)",
        words="Each step goes against the gradient.",
    ),
    Optimizer(
        "rmsprop",
        "RMSprop",
        _rmsprop,
        lambda choice: ("v",),
        kernel=kernels.rmsprop,
        options=(
            _rate("alpha", 0.99, "α", "How much of the average of squares is kept."),
            _eps(1e-8),
        ),
        source="Tieleman & Hinton (2012), Lecture 6.5",
        words="Divides each gradient by the root of its recent squares.",
    ),
    Optimizer(
        "adagrad",
        "Adagrad",
        _adagrad,
        lambda choice: ("v",),
        kernel=kernels.adagrad,
        options=(_eps(1e-10),),
        source="Duchi, Hazan & Singer (2011)",
        words="Divides each gradient by the root of all its squares so far.",
    ),
    Optimizer(
        "adam",
        "Adam",
        _adam,
        lambda choice: ("m", "v"),
        kernel=kernels.adam,
        options=_ADAM_OPTIONS,
        source="Kingma & Ba (2015), algorithm 1",
        words="The average gradient over the root of its squares: steps of about η.",
    ),
    Optimizer(
        "adamw",
        "AdamW",
        _adamw,
        lambda choice: ("m", "v"),
        kernel=kernels.adam,
        options=_ADAM_OPTIONS,
        source="Loshchilov & Hutter (2019), algorithm 2",
        words="Adam, with the decay taken from the weights themselves.",
    ),
)
