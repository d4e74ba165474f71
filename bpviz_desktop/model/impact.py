"""What an edit means for the run."""

from __future__ import annotations

from enum import Enum

from bpviz_desktop.model.document import Document


class Impact(Enum):
    """How the run goes on after an edit."""

    NOTHING = "nothing"  # names, positions, digits: redraw
    CONTINUE = "continue"  # parameters, loss, settings: go on from here
    FORK = "fork"  # another update of the run: go on from there, or begin anew
    RESTART = "restart"  # structure, data: a new history


def impact_of(before: Document, after: Document) -> Impact:
    """Compare two documents by identity of their parts."""
    if before.network is not after.network or before.data is not after.data:
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
