"""What an edit means for the run."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from bpviz_desktop.model.document import Document, same


class Impact(Enum):
    """How the run goes on after an edit."""

    NOTHING = "nothing"  # names, positions, digits: redraw
    CONTINUE = "continue"  # parameters, loss, settings: go on from here
    FORK = "fork"  # another update of the run: go on from there, or begin anew
    RESTART = "restart"  # structure, data: a new history


def _computes_alike(before: Document, after: Document) -> bool:
    """Whether the networks differ in names at most."""
    if before.network is after.network:
        return True

    def nameless(document: Document) -> tuple[object, ...]:
        layers = document.network.layers
        return tuple(replace(each, name="", unit_names=None) for each in layers)

    return before.network.widths == after.network.widths and same(
        nameless(before), nameless(after)
    )


def impact_of(before: Document, after: Document) -> Impact:
    """Compare two documents by identity of their parts."""
    if before.data is not after.data or not _computes_alike(before, after):
        return Impact.RESTART
    if before.checkpoint.updates != after.checkpoint.updates:
        return Impact.FORK
    if (
        before.checkpoint is not after.checkpoint
        or before.loss != after.loss
        or before.training != after.training
    ):
        return Impact.CONTINUE
    return Impact.NOTHING
