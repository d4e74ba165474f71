"""Arithmetic of going through a run: what can be stepped, and how far an epoch is."""

from __future__ import annotations

import math

import numpy as np

from bpviz_desktop.engine.trace import Trace
from bpviz_desktop.model.document import Document


def is_applicable(trace: Trace) -> bool:
    """Whether an update may be made: its loss and new parameters are finite."""
    return math.isfinite(trace.loss) and bool(
        np.isfinite(trace.after.parameters.flat).all()
        and np.isfinite(trace.gradient.flat).all()
    )


def made_by_hand(trace: Trace) -> bool:
    """Whether the update was computed with rounding, which no replay repeats."""
    return trace.by_hand is not None


def updates_to_epoch_end(document: Document) -> int:
    """How many updates the current epoch still takes."""
    training = document.training
    left = len(document.data.inputs) - document.checkpoint.position
    return math.ceil(left / (training.batch_size * training.accumulation_steps))
