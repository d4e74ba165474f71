"""How every sample is answered: the worst first, and which classes are confused."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bpviz_desktop.engine.network import Floats, Network, Parameters
from bpviz_desktop.engine.textbook.passes import forward, sample_losses
from bpviz_desktop.engine.training import Loss
from bpviz_desktop.model.answers import classes_of
from bpviz_desktop.model.document import Data, Document
from bpviz_desktop.model.screen.prediction import seconds_for

# Of more samples so many of each part are answered, spread over all.
MOST_SAMPLES, _TOGETHER = 20_000, 1_000
# What may be answered while one waits for the frame.
_PROMPT_SECONDS = 2e-3


@dataclass(frozen=True, eq=False)
class Results:
    """The answers to training and test samples, and whose they are.

    Attributes
    ----------
    network, parameters, data, loss
        Of the document.
    rows : ndarray of int, (n,)
        Rows of their part of the data.
    is_test : ndarray of bool, (n,)
    targets, answers : ndarray, (n, K)
    losses : ndarray, (n,)
    """

    network: Network
    parameters: Parameters
    data: Data
    loss: Loss
    rows: NDArray[np.intp]
    is_test: NDArray[np.bool_]
    targets: Floats
    answers: Floats
    losses: Floats

    def is_of(self, document: Document) -> bool:
        """Whether they are those of a document."""
        return (
            self.parameters is document.parameters
            and self.network is document.network
            and self.data is document.data
            and self.loss.kind == document.loss.kind
        )

    @cached_property
    def worst_first(self) -> NDArray[np.intp]:
        """Places of the samples by their loss, what is not finite first, (n,)."""
        known = np.where(np.isfinite(self.losses), self.losses, np.inf)
        return np.argsort(-known, kind="stable")

    def confusion(self, *, is_test: bool) -> NDArray[np.intp]:
        """How many samples of each class (row) are answered with each (column).

        What is not finite answers none.
        """
        count = max(self.targets.shape[1], 2)
        wanted = (self.is_test == is_test) & np.isfinite(self.answers).all(axis=1)
        table = np.zeros((count, count), np.intp)
        pairs = classes_of(self.targets[wanted]), classes_of(self.answers[wanted])
        np.add.at(table, pairs, 1)
        return table


def _spread(count: int) -> NDArray[np.intp]:
    if count <= MOST_SAMPLES:
        return np.arange(count)
    return np.linspace(0, count - 1, MOST_SAMPLES).astype(np.intp)


def results_of(document: Document) -> Generator[int, None, Results]:
    """Steps to the results; each yields how many samples are answered."""
    data, network = document.data, document.network
    train, test = _spread(len(data.inputs)), _spread(len(data.test_inputs))
    x = np.concatenate([data.inputs[train], data.test_inputs[test]])
    y = np.concatenate([data.targets[train], data.test_targets[test]])
    answers, losses = np.empty_like(y), np.empty(len(y))
    for start in range(0, len(x), _TOGETHER):
        part = slice(start, start + _TOGETHER)
        with np.errstate(all="ignore"):
            last = forward(network, document.parameters, x[part], multiply=np.matmul)[
                -1
            ]
            answers[part] = last.a
            losses[part] = sample_losses(document.loss, y[part], last)
        yield min(start + _TOGETHER, len(x))
    return Results(
        network,
        document.parameters,
        data,
        document.loss,
        np.concatenate([train, test]),
        np.arange(len(x)) >= len(train),
        y,
        answers,
        losses,
    )


def prompt_results(document: Document) -> Results | None:
    """The results, where that takes no longer than a frame has room for."""
    data = document.data
    count = sum(min(len(x), MOST_SAMPLES) for x in (data.inputs, data.test_inputs))
    if count * seconds_for(document) > _PROMPT_SECONDS:
        return None
    steps = results_of(document)
    try:
        while True:
            next(steps)
    except StopIteration as finished:
        made: Results = finished.value
        return made
