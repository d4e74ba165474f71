"""For notebooks and scripts: load, trace, train, check_gradient.

Nothing is computed here; each of these hands over to the part of the program that does
it. Documents never change: what trains gives a new one.
"""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike
from pathlib import Path

from bpviz_desktop.engine.batches import epoch_order, next_group
from bpviz_desktop.engine.textbook import gradcheck
from bpviz_desktop.engine.trace import Trace
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.project import file
from bpviz_desktop.model.run import train_job
from bpviz_desktop.model.screen.lesson import trace_of

__all__ = ["check_gradient", "load", "trace", "train"]


def load(path: str | PathLike[str]) -> Document:
    """Read a project file.

    Raises
    ------
    ProjectError
        If it is refused; the sentence says where and why.
    OSError
        If it cannot be read.
    """
    return file.load(Path(path))


def trace(document: Document, samples: Sequence[int] | None = None) -> Trace:
    """Every array of the next update, or of one with these samples (from 0) alone.

    Raises
    ------
    IndexError
        If a sample is not in the data.
    """
    return trace_of(document, None if samples is None else tuple(samples))


def train(document: Document, updates: int) -> train_job.Trained:
    """Make so many updates; the result has `document`, `losses` and `divergence`.

    Raises
    ------
    ValueError
        If `updates` is negative.
    """
    if updates < 0:
        raise ValueError(f"updates is {updates}, expected 0 or more")
    return train_job.train(document, updates, lambda made, loss: None, measures=True)


def check_gradient(document: Document) -> gradcheck.GradientCheck:
    """Compare the next update's gradient with central differences of its loss."""
    problem, now = document.problem, document.checkpoint
    order = epoch_order(problem.training, now.epoch, len(problem.x))
    group = next_group(problem.training, now.epoch, now.position, order=order)
    return gradcheck.check_gradient(problem, now.parameters, group)
