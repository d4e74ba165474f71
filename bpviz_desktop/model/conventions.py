"""Where textbooks differ: what can be chosen, what it changes, and the edit for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from bpviz_desktop.engine.functions.losses import loss_entry
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.registry import Option, OptionValue
from bpviz_desktop.language import tr
from bpviz_desktop.model import edits
from bpviz_desktop.model.document import Document

Value = OptionValue | None


@dataclass(frozen=True)
class Way:
    """One of several ways: its value, what it is called, what it changes."""

    value: Value
    title: str
    sentence: str


@dataclass(frozen=True)
class Convention:
    """One thing that is agreed on.

    Attributes
    ----------
    name, title : str
    value : Value
        What holds now; None where it is not one thing.
    ways : tuple of Way
        What can be chosen; none: a number is typed.
    sentence : str
        What the number changes.
    sort : str
        "choice", "number" (of 0 or more) or "count" (a whole number from `low`).
    low : int
        Of a count; one below 0 stands for off.
    change : (Value) -> (Edit, positional, named)
        The edit that chooses another value.
    """

    name: str
    title: str
    value: Value
    change: Callable[[Any], tuple[edits.Edit[Any], tuple[Any, ...], dict[str, Any]]]
    ways: tuple[Way, ...] = ()
    sentence: str = ""
    sort: Literal["choice", "number", "count"] = "choice"
    low: int = 0

    @property
    def words(self) -> str:
        """What the value that holds changes."""
        told = (way.sentence for way in self.ways if way.value == self.value)
        return next(told, self.sentence)


_SQUARES = (
    Way("squared_error", "Σ(y − ŷ)²", tr("Its slope is 2(ŷ − y).")),
    Way(
        "half_squared_error", "½ Σ(y − ŷ)²", tr("½ cancels the 2: its slope is ŷ − y.")
    ),
    Way(
        "mean_squared_error",
        "1/K Σ(y − ŷ)²",
        tr("Divided by the number of outputs: its slope is 2(ŷ − y)/K."),
    ),
)
_OVER_OUTPUTS = (
    Way("mean", "1/K Σ", tr("The K outputs share one loss: each counts 1/K.")),
    Way(
        "sum",
        "Σ",
        tr("The outputs’ losses add up: every gradient is K times as large."),
    ),
)
_REDUCTIONS = (
    Way(
        "mean",
        tr("mean"),
        tr("Each sample counts 1/B: the step does not grow with it."),
    ),
    Way("sum", tr("sum"), tr("Samples add up: twice the samples, twice the step.")),
)
_BIASES = (
    Way(True, tr("trained"), tr("Biases learn as weights do.")),
    Way(
        False,
        tr("frozen"),
        tr("Biases keep their values, as in books that leave them out."),
    ),
)
_SCOPES = (
    Way("activations", "a", tr("Each a is rounded before it is used further.")),
    Way(
        "all", tr("every number"), tr("Every number is rounded as it is written down.")
    ),
)
# What is chosen from in an optimizer's own conventions.
_SHORT = {
    "gradient": tr("gradient"),
    "step": tr("step"),
    "outside": tr("outside"),
    "inside": tr("inside"),
    "hat": tr("hat"),
}
_SOME_FROZEN = tr("Some layers train their biases, others keep them.")
_L2 = tr(
    "λ₂ adds (λ₂/2)·Σw² to the loss, λ₂·w to a weight’s gradient; biases are free."
)
_EXACT = tr("Numbers are used as they are, with all their digits.")
_BY_HAND = tr("To so many decimals, as on paper. Stepping does so, running does not.")
_DIGITS = tr("Decimals on the screen; computed with all digits.")


def conventions_of(document: Document) -> tuple[Convention, ...]:
    """All that can be chosen with the loss and the optimizer that are set."""
    return (
        *_of_loss(document),
        _biases(document),
        *_of_optimizer(document),
        *_of_display(document),
    )


def _of_loss(document: Document) -> Iterator[Convention]:
    loss = document.loss
    if loss.kind in (way.value for way in _SQUARES):
        yield Convention(
            "squares",
            tr("Squared error"),
            loss.kind,
            lambda kind: (edits.set_loss, (kind,), {}),
            _SQUARES,
        )
    if loss.over_outputs == "sum" or loss_entry(loss).summed is not None:
        yield Convention(
            "over_outputs",
            tr("Outputs"),
            loss.over_outputs,
            lambda over: (edits.set_over_outputs, (over,), {}),
            _OVER_OUTPUTS,
        )
    yield Convention(
        "batch",
        tr("Batch"),
        loss.reduction,
        lambda reduction: (edits.set_reduction, (reduction,), {}),
        _REDUCTIONS,
    )
    yield Convention(
        "l2",
        tr("Cost of weights"),
        loss.l2,
        lambda rate: (edits.set_l2, (rate,), {}),
        sentence=_L2,
        sort="number",
    )


def _biases(document: Document) -> Convention:
    trains = {layer.train_biases for layer in document.network.layers}
    return Convention(
        "biases",
        tr("Biases"),
        trains.pop() if len(trains) == 1 else None,
        lambda is_trained: (edits.train_biases, (is_trained,), {}),
        _BIASES,
        _SOME_FROZEN,
    )


def _of_optimizer(document: Document) -> Iterator[Convention]:
    choice = document.training.optimizer
    for option in OPTIMIZERS[choice.kind].options:
        if not option.is_convention or (option.needs and not choice[option.needs]):
            continue

        def change(
            value: Any, name: str = option.name
        ) -> tuple[edits.Edit[Any], tuple[Any, ...], dict[str, Any]]:
            changed = {**dict(choice.options), name: value}
            return edits.set_optimizer, (choice.kind,), changed

        yield Convention(
            option.name,
            option.title,
            choice.get(option.name),
            change,
            _ways_of(option),
            option.words,
            "number" if option.kind is float else "choice",
        )


def _ways_of(option: Option) -> tuple[Way, ...]:
    if option.kind is bool:
        return (Way(True, tr("yes"), option.words), Way(False, tr("no"), option.words))
    return tuple(
        Way(word, _SHORT.get(word, word), said) for word, said in option.choices.items()
    )


def _of_display(document: Document) -> Iterator[Convention]:
    display = document.display
    off = display.by_hand_decimals is None
    yield Convention(
        "by_hand",
        tr("Round by hand"),
        -1 if display.by_hand_decimals is None else display.by_hand_decimals,
        lambda count: (edits.set_by_hand, (None if count < 0 else count,), {}),
        sentence=_EXACT if off else _BY_HAND,
        sort="count",
        low=-1,
    )
    if not off:
        yield Convention(
            "by_hand_scope",
            tr("What is rounded"),
            display.by_hand_scope,
            lambda scope: (edits.set_by_hand_scope, (scope,), {}),
            _SCOPES,
        )
    yield Convention(
        "decimals",
        tr("Digits shown"),
        display.decimals,
        lambda count: (edits.set_decimals, (count,), {}),
        sentence=_DIGITS,
        sort="count",
        low=1,
    )
