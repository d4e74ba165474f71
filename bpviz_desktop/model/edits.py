"""Edits: pure functions Document → Document, each with the name that undo knows it by.

An edit that is not possible raises EditError with one sentence; nothing is half-done.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import update_wrapper
from typing import Concatenate, Generic, ParamSpec, TypeVar

import numpy as np

from bpviz_desktop.engine.board.symbols import layer_name, parameter_symbol
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.functions.clipping import CLIPPINGS
from bpviz_desktop.engine.functions.initializers import initial_parameters
from bpviz_desktop.engine.functions.losses import LOSSES, with_kind
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.network import Parameters
from bpviz_desktop.engine.registry import Choice, Entry, OptionValue, Registry
from bpviz_desktop.engine.training import Checkpoint, OptimizerState, Training
from bpviz_desktop.language import begun, marked, tr
from bpviz_desktop.model.document import MOST_DECIMALS, Data, Document


class EditError(ValueError):
    """Why an edit is not possible, in one sentence for the user."""


P = ParamSpec("P")
_Entry = TypeVar("_Entry", bound=Entry)


class Edit(Generic[P]):
    """A pure function Document → Document, with a name; called like the function.

    Attributes
    ----------
    name : callable
        Takes what the function takes; gives a few words for Undo and Redo.
    """

    def __init__(
        self,
        name: Callable[..., str],
        change: Callable[Concatenate[Document, P], Document],
    ) -> None:
        self.name, self._change = name, change
        update_wrapper(self, change)

    def __call__(
        self, document: Document, *args: P.args, **kwargs: P.kwargs
    ) -> Document:
        """Make the edited document, or raise EditError."""
        return self._change(document, *args, **kwargs)


def edit(
    name: str | Callable[..., str],
) -> Callable[[Callable[Concatenate[Document, P], Document]], Edit[P]]:
    """Make a function an Edit, by a fixed name or one that depends on what is asked."""
    given = name if callable(name) else lambda *_, **__: name
    return lambda change: Edit(given, change)


# A weight, or with None at its end a bias: (layer, j, i).
Place = tuple[int, int, int | None]


def _parameter_name(
    document: Document, layer: int, j: int, i: int | None, *, value: float
) -> str:
    symbol = parameter_symbol(document.network, layer, j, i)
    return f"{text(symbol)} = {marked(f'{value:.6g}')}"


@edit(_parameter_name)
def set_parameter(
    document: Document, layer: int, j: int, i: int | None, *, value: float
) -> Document:
    """Set a weight, or with `i` None a bias (layer from 1, units from 0)."""
    return _with_values(document, {(layer, j, i): value})


def _count_name(document: Document, places: Sequence[Place], *, value: float) -> str:
    if len(places) == 1:
        return _parameter_name(document, *places[0], value=value)
    return f"{_counted(places)} = {marked(f'{value:.6g}')}"


def _counted(places: Sequence[Place]) -> str:
    kinds = {i is None for _, _, i in places}
    noun = "numbers" if len(kinds) > 1 else "biases" if True in kinds else "weights"
    return f"{len(places)} {noun}"


@edit(_count_name)
def set_parameters(
    document: Document, places: Sequence[Place], *, value: float
) -> Document:
    """Set several weights and biases to one value."""
    return _with_values(document, dict.fromkeys(places, value))


def _nudge_name(document: Document, places: Sequence[Place], *, by: float) -> str:
    if len(places) == 1:
        layer, j, i = places[0]
        block = document.parameters.block(layer)
        value = float(block[j, -1 if i is None else i]) + by
        return _parameter_name(document, *places[0], value=value)
    return tr("Move {counted}", counted=_counted(places))


@edit(_nudge_name)
def nudge_parameters(
    document: Document, places: Sequence[Place], *, by: float
) -> Document:
    """Add a little to several weights and biases."""
    blocks = document.parameters.block
    values = {
        (layer, j, i): float(blocks(layer)[j, -1 if i is None else i]) + by
        for layer, j, i in places
    }
    return _with_values(document, values)


@edit(tr("Move in the landscape"))
def move_to(document: Document, parameters: Parameters) -> Document:
    """Take these parameters; the run goes on from here."""
    if not np.isfinite(parameters.flat).all():
        raise EditError(tr("A weight or bias must be a finite number."))
    return _edited(document, replace(document.checkpoint, parameters=parameters))


def _with_values(document: Document, values: Mapping[Place, float]) -> Document:
    """Take these values for some parameters; the run goes on from here."""
    if not all(map(math.isfinite, values.values())):
        raise EditError(tr("A weight or bias must be a finite number."))
    connected = document.network.connected
    if any(i is not None and not connected(at)[j, i] for at, j, i in values):
        raise EditError(
            tr("This connection was removed; restore it before setting it.")
        )
    parameters = document.parameters.with_values(values)
    checkpoint = replace(document.checkpoint, parameters=parameters)
    return _edited(document, checkpoint)


def _edited(document: Document, checkpoint: Checkpoint) -> Document:
    """Take edited parameters; before the first update they are the start too."""
    begins_here = checkpoint.updates == 0
    start = checkpoint.parameters if begins_here else document.start
    return replace(document, checkpoint=checkpoint, start=start)


@edit(lambda _, value: f"η = {marked(f'{value:.6g}')}")
def set_learning_rate(document: Document, value: float) -> Document:
    """Set η ≥ 0."""
    if not (math.isfinite(value) and value >= 0):
        raise EditError(tr("The learning rate must be 0 or a positive number."))
    return _with_training(document, replace(document.training, learning_rate=value))


def _with_training(document: Document, training: Training) -> Document:
    return replace(document, training=training)


@edit(tr("Set optimizer"))
def set_optimizer(document: Document, kind: str, **options: OptionValue) -> Document:
    """Take another optimizer, options not given at their defaults; without a state."""
    choice = _choice(OPTIMIZERS, kind, options)
    if fault := OPTIMIZERS[kind].fault(choice):
        raise EditError(f"{begun(fault)}.")
    changed = _with_training(document, replace(document.training, optimizer=choice))
    checkpoint = replace(document.checkpoint, optimizer_state=OptimizerState())
    return replace(changed, checkpoint=checkpoint)


@edit(tr("Set loss"))
def set_loss(document: Document, kind: str) -> Document:
    """Take another loss, if the last layer and the targets allow it."""
    entry = LOSSES[kind]
    last = document.network.layer(document.network.depth)
    needed = entry.last_activation
    if needed and (last.activation.kind != needed or last.skip_from is not None):
        raise EditError(
            tr(
                "{title} needs {needed} in the last layer, without a skip "
                "connection; it has {kind}.",
                title=entry.title,
                needed=needed,
                kind=last.activation.kind,
            )
        )
    expect_targets(kind, document.data)
    return replace(document, loss=with_kind(document.loss, kind))


def expect_targets(loss: str, data: Data) -> None:
    """Raise EditError where a loss cannot take the targets."""
    for targets in (data.targets, data.test_targets):
        if fault := LOSSES[loss].target_fault(targets):
            raise EditError(
                tr(
                    "{title} expects {expected}; sample {at}’s target {found}.",
                    title=LOSSES[loss].title,
                    expected=fault.expected,
                    at=fault.at[0] + 1,
                    found=fault.found,
                )
            )


@edit(tr("Set reduction"))
def set_reduction(document: Document, reduction: str) -> Document:
    """Combine a batch's losses by "mean" or "sum"."""
    return replace(document, loss=replace(document.loss, reduction=reduction))


@edit(tr("Set sum over outputs"))
def set_over_outputs(document: Document, over_outputs: str) -> Document:
    """Have losses with a factor 1/K go with ("mean") or without it ("sum")."""
    loss = replace(document.loss, over_outputs=over_outputs)
    if over_outputs != "mean" and LOSSES[loss.kind].summed is None:
        raise EditError(
            tr("{title} has no factor 1/K to leave out.", title=LOSSES[loss.kind].title)
        )
    return replace(document, loss=loss)


@edit(lambda _, l2: f"λ₂ = {marked(f'{l2:.6g}')}")
def set_l2(document: Document, l2: float) -> Document:
    """Have weights cost (λ/2)·Σw², λ ≥ 0."""
    if not (math.isfinite(l2) and l2 >= 0):
        raise EditError(tr("The cost of weights must be 0 or a positive number."))
    return replace(document, loss=replace(document.loss, l2=l2))


@edit(tr("Set batches"))
def set_batching(
    document: Document, *, batch_size: int, accumulation_steps: int, shuffle: bool
) -> Document:
    """Set how samples are gathered for an update."""
    return _with_training(
        document,
        replace(
            document.training,
            batch_size=batch_size,
            accumulation_steps=accumulation_steps,
            shuffle=shuffle,
        ),
    )


@edit(tr("Set clipping"))
def set_clip(document: Document, kind: str | None, **options: OptionValue) -> Document:
    """Clip gradients by one of CLIPPINGS, or with None not at all."""
    clip = None if kind is None else _choice(CLIPPINGS, kind, options)
    return _with_training(document, replace(document.training, clip=clip))


@edit(tr("Set schedule"))
def set_schedule(document: Document, kind: str, **options: OptionValue) -> Document:
    """Have the learning rate go by one of SCHEDULES."""
    schedule = _choice(SCHEDULES, kind, options)
    return _with_training(document, replace(document.training, schedule=schedule))


def _choice(
    registry: Registry[_Entry], kind: str, options: Mapping[str, OptionValue]
) -> Choice:
    """An entry with these options; those not given as the window begins with them."""
    entry = registry[kind]
    try:
        return entry.choice(**{**entry.usual(), **options})
    except ValueError as error:
        raise EditError(f"{error}.") from None


@edit(tr("Round by hand"))
def set_by_hand(document: Document, decimals: int | None) -> Document:
    """Round activations by hand to so many decimals when stepping, or not."""
    if decimals is not None:
        _expect_decimals(decimals)
    display = replace(document.display, by_hand_decimals=decimals)
    return replace(document, display=display)


@edit(tr("Set what is rounded by hand"))
def set_by_hand_scope(document: Document, scope: str) -> Document:
    """Round "activations", or "all" that stands on the board."""
    return replace(document, display=replace(document.display, by_hand_scope=scope))


@edit(tr("Set digits"))
def set_decimals(document: Document, decimals: int) -> Document:
    """Set how many decimals the window shows."""
    _expect_decimals(decimals)
    return replace(document, display=replace(document.display, decimals=decimals))


def _expect_decimals(decimals: int) -> None:
    if not 0 <= decimals <= MOST_DECIMALS:
        raise EditError(
            tr("Decimals go from 0 to {most_decimals}.", most_decimals=MOST_DECIMALS)
        )


def _train_name(
    document: Document, is_trained: bool, only: Collection[int] | None = None
) -> str:
    """Of all layers, or of one or several."""
    what = tr("{value} biases", value="Train" if is_trained else "Freeze")
    if only is None:
        return what
    names = (layer_name(document.network, at) for at in sorted(only))
    return tr("{what} of {join}", what=what, join=", ".join(names))


@edit(_train_name)
def train_biases(
    document: Document, is_trained: bool, only: Collection[int] | None = None
) -> Document:
    """Train the biases of all layers, or of `only` some, or freeze them.

    The run begins anew.
    """
    old = document.network.layers
    chosen = range(1, len(old) + 1) if only is None else only
    if all(old[at - 1].train_biases == is_trained for at in chosen):
        return document
    layers = tuple(
        replace(layer, train_biases=is_trained) if at in chosen else layer
        for at, layer in enumerate(old, start=1)
    )
    network = replace(document.network, layers=layers)
    return restarted(replace(document, network=network), document.parameters)


def set_data(document: Document, data: Data) -> Document:
    """Take other samples of the same widths; the run begins anew."""
    widths = (data.inputs.shape[1], data.targets.shape[1])
    expected = (document.network.widths[0], document.network.widths[-1])
    if widths != expected:
        raise EditError(
            tr(
                "These samples have {widths} inputs and {widths_2} outputs; "
                "the network has {expected} and {expected_2}.",
                widths=widths[0],
                widths_2=widths[1],
                expected=expected[0],
                expected_2=expected[1],
            )
        )
    expect_targets(document.loss.kind, data)
    return restarted(replace(document, data=data), document.parameters)


@edit(tr("Draw weights"))
def draw_anew(document: Document, initializer: str, seed: int) -> Document:
    """Draw all weights by an initializer; the run begins anew."""
    training = replace(document.training, initializer=initializer, seed=seed)
    drawn = initial_parameters(document.network, initializer, seed)
    return restarted(_with_training(document, training), drawn)


@edit(tr("Reset"))
def reset(document: Document) -> Document:
    """Go back to the parameters that the run started from."""
    return restarted(document, document.start)


def restarted(document: Document, parameters: Parameters) -> Document:
    """Begin a new run with these parameters; Reset goes back to them."""
    return replace(document, checkpoint=Checkpoint(parameters), start=parameters)
