"""What a network could learn at best: tried, not guessed.

Whether a network is too simple or only slow is told apart by training it anew, from
several starts, with an optimizer that finds its way where plain steps do not; and a
larger network beside it.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace

import numpy as np

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.initializers import initial_parameters
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.network import Layer, Network
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import Checkpoint, Problem, Training
from bpviz_desktop.model.diagnosis.probe import spread
from bpviz_desktop.model.diagnosis.thresholds import LEARNED

STARTS = 5
# Larger networks are not tried: they are not too simple for what fits in a window.
MOST_PARAMETERS = 2_000
_MOST_SAMPLES = 400
_UPDATES, _SLICE = 1_500, 25
_RATE = 0.03
# The larger network beside it.
LARGER = (16, 16)


@dataclass(frozen=True)
class Capacity:
    """What was learned at best, as parts of the loss of the best constant answer.

    Attributes
    ----------
    share : float
        By this network, from STARTS starts (fewer, once one has learned).
    starts : int
        How many were tried.
    larger : float
        By a network with hidden layers of LARGER tanh units; NaN if not tried.
    """

    share: float
    starts: int
    larger: float

    @property
    def is_enough(self) -> bool:
        """Whether this network can learn most of it."""
        return self.share >= LEARNED

    @property
    def is_too_small(self) -> bool:
        """Whether it cannot, and a larger one can."""
        return not self.is_enough and self.larger >= LEARNED


def is_linear(network: Network) -> bool:
    """Whether no hidden layer bends: the answer depends on one linear map."""
    hidden = network.layers[:-1]
    return all(layer.activation.kind == "identity" for layer in hidden)


def may_be_too_simple(network: Network) -> bool:
    """Whether it is worth trying before the run has told anything."""
    narrowest = min(network.widths[1:-1], default=0)
    return is_linear(network) or narrowest <= 2


def try_capacity(
    problem: Problem, reference: float
) -> Generator[int, None, Capacity | None]:
    """Train a network anew and a larger one beside it; None if it is too large.

    Parameters
    ----------
    problem : Problem
    reference : float
        Loss that counts as nothing learned.

    Yields after every few updates.
    """
    network = problem.network
    if network.parameter_count > MOST_PARAMETERS:
        return None
    tried = _prepared(problem, network)
    best, starts = -np.inf, 0
    while starts < STARTS and best < LEARNED:
        share = yield from _learned(tried, starts, reference)
        best, starts = max(best, share), starts + 1
    larger = np.nan
    if best < LEARNED:
        larger = yield from _learned(_prepared(problem, _larger(network)), 0, reference)
    return Capacity(best, starts, larger)


def _prepared(problem: Problem, network: Network) -> Problem:
    """The same task for a network, all samples at once, with Adam."""
    chosen = spread(len(problem.x), _MOST_SAMPLES)
    hidden = network.layers[0].activation.kind
    training = Training(
        OPTIMIZERS.choice("adam"),
        SCHEDULES.choice("constant"),
        learning_rate=_RATE,
        batch_size=len(chosen),
        initializer="he_normal" if hidden == "relu" else "xavier_normal",
    )
    loss = replace(problem.loss, reduction="mean")
    return Problem(network, loss, training, problem.x[chosen], problem.y[chosen])


def _larger(network: Network) -> Network:
    last = replace(network.layers[-1], connections=None, skip_from=None)
    hidden = tuple(Layer(units, ACTIVATIONS.choice("tanh")) for units in LARGER)
    return Network(network.inputs, (*hidden, last), network.outputs)


def _learned(
    problem: Problem, seed: int, reference: float
) -> Generator[int, None, float]:
    """Train from one start; returns the best share that was learned on the way."""
    start = initial_parameters(problem.network, problem.training.initializer, seed)
    trainer = Trainer(problem, Checkpoint(start))
    losses, best = np.empty(_SLICE), np.inf
    for made in range(0, _UPDATES, _SLICE):
        done = trainer.run(_SLICE, losses)
        best = min(best, float(losses[:done].min(initial=np.inf)))
        if done < _SLICE or 1.0 - best / reference >= LEARNED:
            break
        yield made
    return 1.0 - best / reference
