"""What is said of a run that came to numbers that are not finite."""

from __future__ import annotations

import math

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.training import Divergence


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
    where = f" in layer {divergence.layer}" if divergence.layer else ""
    stopped = (
        f"Training stopped at update {divergence.update}: {divergence.quantity}{where} "
        f"{value}."
    )
    if lowest >= divergence.update - 1:
        return f"{stopped} Lower the learning rate ({rate:g})."
    back = f"to {lowest:,}" if lowest else "to the start"
    return (
        f"{stopped} Go back {back}, before the loss grew, or lower the learning rate "
        f"({rate:g})."
    )


def not_made_sentence(update: int, rate: float) -> str:
    """Why a step does not make an update, and what to do; `rate` as above."""
    return (
        f"Update {update} would give numbers that are not finite; it is not made. "
        f"Lower the learning rate ({rate:g})."
    )
