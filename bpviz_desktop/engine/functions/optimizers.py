"""Optimizers as the lines a teacher writes: one formula each, in order.

The lines are the definition: `textbook.steps` computes them on arrays, the board shows
them parameter by parameter, and the fast kernels of `trainer` are held to them.
The rules are those of the `torch.optim` classes of the same names, unless a convention
of another textbook is chosen (`optimizer_options`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bpviz_desktop.engine.formulas.expr import (
    ONE,
    Choose,
    Expr,
    Negative,
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
from bpviz_desktop.engine.functions import optimizer_options as options
from bpviz_desktop.engine.functions.update_sentences import (
    Sentence,
    on_decay,
    on_shrinking,
    on_step,
    on_velocity,
    plain,
    rate_times,
)
from bpviz_desktop.engine.kernels import steps as kernels
from bpviz_desktop.engine.registry import Choice, Entry, Registry
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import tr

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
    "lr_hat": Symbol("η", "t"),
    "t": Symbol("t"),
    "momentum": Symbol("μ"),
    "dampening": Symbol("d"),
    "weight_decay": Symbol("λ"),
    "alpha": Symbol("α"),
    "beta1": Symbol("β", "1"),
    "beta2": Symbol("β", "2"),
    "eps": Symbol("ε"),
}


@dataclass(frozen=True)
class Line:
    """One line of an update: `name` (a key of SYMBOLS) = `formula`, and why.

    `of_bias` is the formula for biases, where that is another.
    """

    name: str
    formula: Expr
    sentence: Sentence
    of_bias: Expr | None = None

    def formula_of(self, *, is_bias: bool) -> Expr:
        """The formula for a weight or a bias."""
        return self.of_bias if is_bias and self.of_bias is not None else self.formula


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
        How the trainer makes a step in place, with the usual conventions; None: by
        the lines.
    first : (choice) -> float
        What the slots hold before the first update.
    """

    lines: Callable[[Choice], tuple[Line, ...]]
    slots: Callable[[Choice], tuple[str, ...]]
    fault: Callable[[Choice], str | None] = lambda choice: None
    kernel: kernels.StepKernel | None = None
    first: Callable[[Choice], float] = lambda choice: 0.0


def var(name: str) -> Ref:
    """A name of SYMBOLS as a leaf of a formula."""
    return Ref(TermId(name), SYMBOLS[name])


def _average(slot: str, rate: str, new: Expr, words: str) -> Line:
    """slot⁺ = rate · slot + (1 − rate) · new"""
    old = Product((var(rate), var(f"{slot}_before")))
    formula = Sum((old, Product((minus(ONE, var(rate)), new))))
    return Line(slot, formula, plain(words))


def _average_of_squares(rate: str, g: str) -> Line:
    words = tr("Running average of the gradients’ squares.")
    return _average("v", rate, squared(var(g)), words)


def _descend(start: str, direction: Expr, sentence: Sentence) -> Line:
    """w⁺ = start − η · direction"""
    return Line("new", minus(var(start), Product((var("lr"), direction))), sentence)


def _with_decay(choice: Choice) -> tuple[tuple[Line, ...], str]:
    if not choice["weight_decay"]:
        return (), "g"
    decay = Product((var("weight_decay"), var("w")))
    of_bias = None if choice["decay_biases"] else var("g")
    line = Line("decayed", Sum((var("g"), decay)), on_decay, of_bias)
    return (line,), "decayed"


def _sgd_by_steps(choice: Choice, g: str) -> tuple[Line, ...]:
    """v⁺ = μ·v − (1 − d)·η·g;  w⁺ = w + v⁺, looking ahead w + μ·v⁺ − η·g."""
    push = Product((var("momentum"), var("velocity_before")))
    pull = Product((var("lr"), var(g)))
    part = Product((minus(ONE, var("dampening")), *pull.factors))
    velocity = minus(push, part if choice["dampening"] else pull)
    line = Line("velocity", velocity, on_step)
    if not choice["nesterov"]:
        added = Sum((var("w"), var("velocity")))
        return (line, Line("new", added, plain(tr("The step is added."))))
    ahead = Product((var("momentum"), var("velocity")))
    looking = Sum((var("w"), ahead, Negative(pull)))
    words = tr("Where the step is about to go, and the gradient’s part once more.")
    return (line, Line("new", looking, plain(words)))


def _sgd(choice: Choice) -> tuple[Line, ...]:
    lines, g = _with_decay(choice)
    by_gradient = rate_times(tr("the gradient, subtracted."))
    if not choice["momentum"]:
        return (*lines, _descend("w", var(g), by_gradient))
    if choice.word("velocity") == "step":
        return (*lines, *_sgd_by_steps(choice, g))
    push = Product((var("momentum"), var("velocity_before")))
    gathered: Expr = Sum((push, var(g)))
    if choice["dampening"]:
        part = Product((minus(ONE, var("dampening")), var(g)))
        gathered = Choose(minus(var("t"), ONE), Sum((push, part)), var(g))
    lines = (*lines, Line("velocity", gathered, on_velocity))
    if not choice["nesterov"]:
        by_velocity = rate_times(tr("the velocity, subtracted."))
        return (*lines, _descend("w", var("velocity"), by_velocity))
    ahead = Line(
        "look_ahead",
        Sum((var(g), Product((var("momentum"), var("velocity"))))),
        plain(tr("The gradient plus where the velocity is about to go.")),
    )
    return (*lines, ahead, _descend("w", var("look_ahead"), by_gradient))


def _over_root(direction: Expr, square: str, choice: Choice) -> Expr:
    """direction / (√square + ε), or with ε under the root."""
    if choice.word("epsilon") == "inside":
        return Quotient(direction, call("sqrt", Sum((var(square), var("eps")))))
    return Quotient(direction, Sum((call("sqrt", var(square)), var("eps"))))


def _by_root(choice: Choice) -> Line:
    sentence = rate_times(tr("the gradient, first divided by √v."))
    return _descend("w", _over_root(var("g"), "v", choice), sentence)


def _rmsprop(choice: Choice) -> tuple[Line, ...]:
    return (_average_of_squares("alpha", "g"), _by_root(choice))


def _adagrad(choice: Choice) -> tuple[Line, ...]:
    gathered = Line(
        "v",
        Sum((var("v_before"), squared(var("g")))),
        plain(tr("Sum of squares of all gradients so far.")),
    )
    return (gathered, _by_root(choice))


def _correction(rate: str) -> Expr:
    """1 − rateᵗ"""
    return minus(ONE, Power(var(rate), var("t")))


def _corrected(name: str, slot: str, rate: str) -> Line:
    """slot / (1 − rateᵗ)"""
    return Line(
        name,
        Quotient(var(slot), _correction(rate)),
        plain(tr("Averages began at 0; dividing by 1 − βᵗ makes up for it.")),
    )


_ABOUT_LR = tr("a step of about η, whatever the gradient’s size.")


def _adam_from(start: str, g: str, choice: Choice) -> tuple[Line, ...]:
    averages = (
        _average("m", "beta1", var(g), tr("Running average of gradients.")),
        _average_of_squares("beta2", g),
    )
    if not choice["bias_correction"]:
        says = plain(tr("η times m over √v + ε, subtracted; m and v as they are."))
        return (*averages, _descend(start, _over_root(var("m"), "v", choice), says))
    if choice.word("epsilon") == "hat":
        root = call("sqrt", _correction("beta2"))
        corrected = Product((var("lr"), Quotient(root, _correction("beta1"))))
        step = Product((var("lr_hat"), _over_root(var("m"), "v", choice)))
        return (
            *averages,
            Line("lr_hat", corrected, plain(tr("Both corrections, joined to η."))),
            Line(
                "new",
                minus(var(start), step),
                plain(
                    tr(
                        "ηₜ times m over √v + ε, subtracted: at first {value}",
                        value=_ABOUT_LR,
                    )
                ),
            ),
        )
    says = plain(
        tr("η times m̂ over √v̂ + ε, subtracted: at first {value}", value=_ABOUT_LR)
    )
    return (
        *averages,
        _corrected("m_hat", "m", "beta1"),
        _corrected("v_hat", "v", "beta2"),
        _descend(start, _over_root(var("m_hat"), "v_hat", choice), says),
    )


def _adam(choice: Choice) -> tuple[Line, ...]:
    lines, g = _with_decay(choice)
    return (*lines, *_adam_from("w", g, choice))


def _adamw(choice: Choice) -> tuple[Line, ...]:
    if not choice["weight_decay"]:
        return _adam_from("w", "g", choice)
    rate = Product((var("lr"), var("weight_decay")))
    formula = minus(var("w"), Product((*rate.factors, var("w"))))
    of_bias = None if choice["decay_biases"] else var("w")
    shrunk = Line("shrunk", formula, on_shrinking, of_bias)
    return (shrunk, *_adam_from("shrunk", "g", choice))


_ADAM_OPTIONS = (
    options.rate(
        "beta1", 0.9, "β₁", tr("How much of the average of gradients is kept.")
    ),
    options.rate(
        "beta2", 0.999, "β₂", tr("How much of their squares’ average is kept.")
    ),
    options.eps(1e-8),
    options.DECAY,
    options.epsilon(has_hat=True),
    options.BIAS_CORRECTION,
    options.DECAY_BIASES,
)

OPTIMIZERS: Registry[Optimizer] = Registry(
    "optimizer",
    Optimizer(
        "sgd",
        "SGD",
        _sgd,
        lambda choice: ("velocity",) if choice["momentum"] else (),
        options.momentum_fault,
        kernel=kernels.sgd,
        options=(
            *options.MOMENTUM,
            options.DECAY,
            options.VELOCITY,
            options.DAMPENING,
            options.DECAY_BIASES,
        ),
        source=tr(
            "Robbins & Monro (1951); momentum: Polyak (1964); Nesterov "
            "(1983) in the form of Sutskever et al. (2013)"
        ),
        words=tr("Each step goes against the gradient."),
    ),
    Optimizer(
        "rmsprop",
        "RMSprop",
        _rmsprop,
        lambda choice: ("v",),
        kernel=kernels.rmsprop,
        options=(
            options.rate(
                "alpha", 0.99, "α", tr("How much of the squares’ average stays.")
            ),
            options.eps(1e-8),
            options.epsilon(),
        ),
        source="Tieleman & Hinton (2012), Lecture 6.5",
        words=tr("Divides each gradient by the root of its recent squares."),
    ),
    Optimizer(
        "adagrad",
        "Adagrad",
        _adagrad,
        lambda choice: ("v",),
        kernel=kernels.adagrad,
        first=lambda choice: choice["initial"],
        options=(options.eps(1e-10), options.epsilon(), options.INITIAL),
        source=tr("Duchi, Hazan & Singer (2011)"),
        words=tr("Divides each gradient by the root of all its squares so far."),
    ),
    Optimizer(
        "adam",
        "Adam",
        _adam,
        lambda choice: ("m", "v"),
        kernel=kernels.adam,
        options=_ADAM_OPTIONS,
        source=tr("Kingma & Ba (2015), algorithm 1"),
        words=tr(
            "The average gradient over the root of its squares: steps of about η."
        ),
    ),
    Optimizer(
        "adamw",
        "AdamW",
        _adamw,
        lambda choice: ("m", "v"),
        kernel=kernels.adam,
        options=_ADAM_OPTIONS,
        source=tr("Loshchilov & Hutter (2019), algorithm 2"),
        words=tr("Adam, with the decay taken from the weights themselves."),
    ),
)
