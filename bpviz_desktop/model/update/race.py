"""Optimizers from the same start, on the same data, at the same learning rate."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace

import numpy as np

from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import Checkpoint, OptimizerState, Problem

UPDATES = 100
ENTRANTS: dict[str, Choice] = {
    "SGD": OPTIMIZERS.choice("sgd"),
    "momentum": OPTIMIZERS.choice("sgd", momentum=0.9),
    "Nesterov": OPTIMIZERS.choice("sgd", momentum=0.9, nesterov=True),
    "RMSprop": OPTIMIZERS.choice("rmsprop"),
    "Adagrad": OPTIMIZERS.choice("adagrad"),
    "Adam": OPTIMIZERS.choice("adam"),
    "AdamW": OPTIMIZERS.choice("adamw", weight_decay=0.01),
}


@dataclass(frozen=True, eq=False)
class Race:
    """Where each optimizer goes.

    Attributes
    ----------
    start : Checkpoint
        Where all begin; none remembers anything.
    axes : ndarray, shape (axes, parameters)
        What they are looked at along.
    ways : dict of str to ndarray, (updates + 1, axes)
        Coordinates along these, by name; shorter where one diverged.
    losses : dict of str to ndarray, (updates,)
        Before each update.
    """

    start: Checkpoint
    axes: Floats
    ways: dict[str, Floats]
    losses: dict[str, Floats]


def race_steps(
    problem: Problem, start: Checkpoint, axes: Floats, updates: int = UPDATES
) -> Generator[int, None, Race]:
    """Steps to a race: yields how many updates are made by all together."""
    begin = replace(start, optimizer_state=OptimizerState())
    # Coordinates as those of `Cut`: of a parameter its value, else seen from above.
    upright = np.linalg.pinv(axes @ axes.T) @ axes
    ways, lost, done = {}, {}, 0
    for name, choice in ENTRANTS.items():
        training = replace(problem.training, optimizer=choice)
        trainer = Trainer(replace(problem, training=training), begin)
        places, losses = [upright @ begin.parameters.flat], np.empty(updates)
        made = 0
        while made < updates and trainer.run(1, losses[made : made + 1]):
            made += 1
            places.append(upright @ trainer.checkpoint().parameters.flat)
            yield (done := done + 1)
        ways[name], lost[name] = np.array(places), losses[:made]
    return Race(start, axes, ways, lost)
