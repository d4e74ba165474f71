"""Measures gradients, rates and the test loss while training runs (worker thread)."""

from __future__ import annotations

import time

import numpy as np

from bpviz_desktop.engine.batches import epoch_order, next_group
from bpviz_desktop.engine.functions.schedules import learning_rate
from bpviz_desktop.engine.network import Floats, Network, blocks
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import Checkpoint, Problem
from bpviz_desktop.model.answers import MOST_COUNTED, accuracy, are_classes
from bpviz_desktop.model.run.tracks import MOST_PARAMETERS, GrowingTracks, Tracks

# Measuring takes at most one part in so many of the time.
_SHARE = 100
_SHORTEST_PAUSE = 1 / 60
# A run that comes to a stand waits at most so long for a measure of where it stands.
_PROMPT_SECONDS = 0.012


class Meter:
    """Fills the tracks of one run, seldom enough not to slow it down.

    Parameters
    ----------
    network : Network
    test : (ndarray, ndarray)
        Inputs and targets of the test samples.
    """

    def __init__(self, network: Network, test: tuple[Floats, Floats]) -> None:
        self._test = test
        self._shown = np.flatnonzero(network.trainable)[:MOST_PARAMETERS]
        self._tracks = GrowingTracks(network.depth, len(self._shown))
        self._next = 0.0
        self._least = np.inf
        self._are_classes: bool | None = None

    @property
    def tracks(self) -> Tracks:
        """All that was measured."""
        return self._tracks.tracks

    def cut(self, update: int) -> None:
        """Forget what was measured after `update`; measure at once."""
        self._tracks.cut(update)
        self._next = 0.0

    def is_behind(self, update: int) -> bool:
        """Whether a row is wanted at once, lest a line leap over much of the run.

        Rows by time alone are too few in the first moments of a fast run.
        """
        return self._least < _PROMPT_SECONDS and self._tracks.is_behind(update)

    def _accuracies(
        self, problem: Problem, checkpoint: Checkpoint
    ) -> tuple[float, float]:
        """Shares of right answers to training and test samples."""
        if self._are_classes is None:
            self._are_classes = are_classes(problem.y, self._test[1])
        if not self._are_classes:
            return np.nan, np.nan
        known = problem.network, checkpoint.parameters
        train, test = (
            accuracy(*known, x, y, most=MOST_COUNTED)
            for x, y in ((problem.x, problem.y), self._test)
        )
        return train, test

    def measure(
        self,
        problem: Problem,
        checkpoint: Checkpoint,
        trainer: Trainer,
        *,
        is_last: bool,
    ) -> None:
        """Note what holds at `checkpoint`, where the trainer stands, if it is time.

        Where it `is_last`, the run comes to a stand: then it is time, unless measuring
        takes long.
        """
        # What it costs is told by the processor: others may hold it up meanwhile.
        began = time.thread_time()
        is_wanted = is_last and self._least < _PROMPT_SECONDS
        if not is_wanted and time.monotonic() < self._next:
            return
        if not self._tracks.is_due(checkpoint.updates, is_last=is_wanted):
            return
        training = problem.training
        order = epoch_order(training, checkpoint.epoch, len(problem.x))
        group = next_group(training, checkpoint.epoch, checkpoint.position, order=order)
        _, gradient = trainer.gradient(group)
        with np.errstate(all="ignore"):
            norms = [
                float(np.linalg.norm(block))
                for block in blocks(problem.network.widths, gradient)
            ]
        self._tracks.add(
            checkpoint.updates,
            learning_rate(
                training.learning_rate, training.schedule, checkpoint.updates
            ),
            trainer.loss_of(*self._test) if len(self._test[0]) else np.nan,
            accuracies=self._accuracies(problem, checkpoint),
            gradient_norms=np.array(norms),
            parameters=checkpoint.parameters.flat[self._shown],
        )
        cost = time.thread_time() - began
        # The first one takes longer than those that follow.
        self._least = min(self._least, cost)
        self._next = time.monotonic() + max(_SHORTEST_PAUSE, _SHARE * cost)
