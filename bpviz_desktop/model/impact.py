"""What an edit means for the run."""

from __future__ import annotations

from enum import Enum

from bpviz_desktop.model.document import Document


class Impact(Enum):
    """How the run goes on after an edit."""

    NOTHING = "nothing"  # names, positions, digits: redraw
    CONTINUE = "continue"  # parameters, loss, settings: go on from here
    RESTART = "restart"  # structure, data, Reset: a new history


def impact_of(before: Document, after: Document) -> Impact:
    """Compare two documents by identity of their parts."""
    if (
        before.network is not after.network
        or before.data is not after.data
        or before.checkpoint.updates != after.checkpoint.updates
    ):
        return Impact.RESTART
    if (
        before.checkpoint is not after.checkpoint
        or before.loss != after.loss
        or before.training != after.training
    ):
        return Impact.CONTINUE
    return Impact.NOTHING
