"""Edits: pure functions Document → Document.

An edit that is not possible raises EditError with one sentence; nothing is half-done.
"""

from __future__ import annotations

import math
from dataclasses import replace

from bpviz_desktop.engine.functions.initializers import initial_parameters
from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.network import Parameters
from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.engine.training import Checkpoint, OptimizerState, Training
from bpviz_desktop.model.document import MOST_DECIMALS, Data, Document


class EditError(ValueError):
    """Why an edit is not possible, in one sentence for the user."""


def set_parameter(
    document: Document, layer: int, j: int, i: int | None, *, value: float
) -> Document:
    """Set a weight, or with `i` None a bias (layer from 1, units from 0)."""
    if not math.isfinite(value):
        raise EditError("A weight or bias must be a finite number.")
    if i is not None and not document.network.connected(layer)[j, i]:
        raise EditError("This connection was removed; restore it before setting it.")
    parameters = document.parameters.replaced(layer, j, i, value=value)
    checkpoint = replace(document.checkpoint, parameters=parameters)
    return _edited(document, checkpoint)


def _edited(document: Document, checkpoint: Checkpoint) -> Document:
    """Take edited parameters; before the first update they are the start too."""
    begins_here = checkpoint.updates == 0
    start = checkpoint.parameters if begins_here else document.start
    return replace(document, checkpoint=checkpoint, start=start)


def set_learning_rate(document: Document, value: float) -> Document:
    """Set η ≥ 0."""
    if not (math.isfinite(value) and value >= 0):
        raise EditError("The learning rate must be 0 or a positive number.")
    return _with_training(document, replace(document.training, learning_rate=value))


def _with_training(document: Document, training: Training) -> Document:
    return replace(document, training=training)


def set_optimizer(document: Document, choice: Choice) -> Document:
    """Take another optimizer; its state begins anew."""
    if fault := OPTIMIZERS[choice.kind].fault(choice):
        raise EditError(f"{fault[0].upper()}{fault[1:]}.")
    changed = _with_training(document, replace(document.training, optimizer=choice))
    checkpoint = replace(document.checkpoint, optimizer_state=OptimizerState())
    return replace(changed, checkpoint=checkpoint)


def set_loss(document: Document, kind: str) -> Document:
    """Take another loss, if the last layer and the targets allow it."""
    entry = LOSSES[kind]
    last = document.network.layer(document.network.depth)
    needed = entry.last_activation
    if needed and (last.activation.kind != needed or last.skip_from is not None):
        raise EditError(
            f"{entry.title} needs {needed} in the last layer, without a skip "
            f"connection; it has {last.activation.kind}."
        )
    _expect_targets(kind, document.data)
    return replace(document, loss=replace(document.loss, kind=kind))


def _expect_targets(loss: str, data: Data) -> None:
    for targets in (data.targets, data.test_targets):
        if fault := LOSSES[loss].target_fault(targets):
            raise EditError(
                f"{LOSSES[loss].title} expects {fault.expected}; "
                f"sample {fault.at[0] + 1}’s target {fault.found}."
            )


def set_reduction(document: Document, reduction: str) -> Document:
    """Combine a batch's losses by "mean" or "sum"."""
    return replace(document, loss=replace(document.loss, reduction=reduction))


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


def set_clip(document: Document, clip: Choice | None) -> Document:
    """Clip gradients by a choice from CLIPPINGS, or not at all."""
    return _with_training(document, replace(document.training, clip=clip))


def set_by_hand(document: Document, decimals: int | None) -> Document:
    """Round activations by hand to so many decimals when stepping, or not."""
    if decimals is not None:
        _expect_decimals(decimals)
    display = replace(document.display, by_hand_decimals=decimals)
    return replace(document, display=display)


def set_decimals(document: Document, decimals: int) -> Document:
    """Set how many decimals the window shows."""
    _expect_decimals(decimals)
    return replace(document, display=replace(document.display, decimals=decimals))


def _expect_decimals(decimals: int) -> None:
    if not 0 <= decimals <= MOST_DECIMALS:
        raise EditError(f"Decimals go from 0 to {MOST_DECIMALS}.")


def train_biases(document: Document, is_trained: bool) -> Document:
    """Train the biases of all layers, or freeze them; the run begins anew."""
    old = document.network.layers
    if all(layer.train_biases == is_trained for layer in old):
        return document
    layers = tuple(replace(layer, train_biases=is_trained) for layer in old)
    network = replace(document.network, layers=layers)
    return _restarted(replace(document, network=network), document.parameters)


def set_data(document: Document, data: Data) -> Document:
    """Take other samples of the same widths; the run begins anew."""
    widths = (data.inputs.shape[1], data.targets.shape[1])
    expected = (document.network.widths[0], document.network.widths[-1])
    if widths != expected:
        raise EditError(
            f"These samples have {widths[0]} inputs and {widths[1]} outputs; "
            f"the network has {expected[0]} and {expected[1]}."
        )
    _expect_targets(document.loss.kind, data)
    return _restarted(replace(document, data=data), document.parameters)


def draw_anew(document: Document, initializer: str, seed: int) -> Document:
    """Draw all weights by an initializer; the run begins anew."""
    training = replace(document.training, initializer=initializer, seed=seed)
    drawn = initial_parameters(document.network, initializer, seed)
    return _restarted(_with_training(document, training), drawn)


def reset(document: Document) -> Document:
    """Go back to the parameters that the run started from."""
    return _restarted(document, document.start)


def _restarted(document: Document, parameters: Parameters) -> Document:
    return replace(document, checkpoint=Checkpoint(parameters), start=parameters)
