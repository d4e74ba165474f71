"""What is said of a run that came to numbers that are not finite."""

from __future__ import annotations

import math

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.training import Divergence
from bpviz_desktop.language import tr


def before_growth(losses: Floats) -> int:
    """After how many of these updates the loss was lowest before it grew to the end.

    Parameters
    ----------
    losses : ndarray, shape (updates,)
        Loss before every update.
    """
    at = max(len(losses) - 1, 0)
    while at and losses[at - 1] < losses[at]:
        at -= 1
    return at


def stopped_sentence(divergence: Divergence, lowest: int, rate: float) -> str:
    """Where the run stopped, at what, and what to do.

    Parameters
    ----------
    divergence : Divergence
    lowest : int
        Updates after which the loss began to grow.
    rate : float
        Learning rate.
    """
    value = "NaN"
    if not math.isnan(divergence.value):
        value = "+∞" if divergence.value > 0 else "−∞"
    where = tr(" in layer {layer}", layer=divergence.layer) if divergence.layer else ""
    stopped = tr(
        "Training stopped at update {update}: {quantity}{where} {value}.",
        update=divergence.update,
        quantity=divergence.quantity,
        where=where,
        value=value,
    )
    if lowest >= divergence.update - 1:
        return tr(
            "{stopped} Lower the learning rate ({rate:g}).", stopped=stopped, rate=rate
        )
    back = tr("to {lowest:,}", lowest=lowest) if lowest else tr("to the start")
    return tr(
        "{stopped} Go back {back}, before the loss grew, or lower "
        "the learning rate ({rate:g}).",
        stopped=stopped,
        back=back,
        rate=rate,
    )


def not_made_sentence(update: int, rate: float) -> str:
    """Why a step does not make an update, and what to do; `rate` as above."""
    return tr(
        "Update {update} would give numbers that are not finite; "
        "it is not made. Lower the learning rate ({rate:g}).",
        update=update,
        rate=rate,
    )
