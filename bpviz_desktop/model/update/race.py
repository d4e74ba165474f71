"""Optimizers from the same start, on the same data, at the same learning rate."""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass, replace

import numpy as np

from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import Checkpoint, OptimizerState, Problem
from bpviz_desktop.language import tr
from bpviz_desktop.model.landscape.cut import Cut
from bpviz_desktop.model.numbers.written import short

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
    problem : Problem
    start : Checkpoint
        Where all begin; none remembers anything.
    cut : Cut
        What they are looked at along.
    ways : dict of str to ndarray, (updates + 1, axes)
        Coordinates there, by name; shorter where one diverged.
    losses : dict of str to ndarray, (updates,)
        Before each update.
    """

    problem: Problem
    start: Checkpoint
    cut: Cut
    ways: dict[str, Floats]
    losses: dict[str, Floats]

    def is_of(self, problem: Problem, start: Checkpoint) -> bool:
        """Whether it is run from there, with these settings and data."""
        mine = self.problem
        return (
            self.start is start
            and (mine.network is problem.network and mine.loss == problem.loss)
            and mine.training == problem.training
            and (mine.x is problem.x and mine.y is problem.y)
        )

    def is_along(self, cut: Cut) -> bool:
        """Whether it was looked at along this cut."""
        return self.cut.axes is cut.axes and np.array_equal(self.cut.origin, cut.origin)


def race_steps(
    problem: Problem, start: Checkpoint, cut: Cut, updates: int = UPDATES
) -> Generator[int, None, Race]:
    """Steps to a race: yields how many updates are made by all together."""
    begin = replace(start, optimizer_state=OptimizerState())
    ways, lost, done = {}, {}, 0
    for name, choice in ENTRANTS.items():
        training = replace(problem.training, optimizer=choice)
        trainer = Trainer(replace(problem, training=training), begin)
        places = [cut.coordinates(begin.parameters.flat[None])[0]]
        losses, made = np.empty(updates), 0
        while made < updates and trainer.run(1, losses[made : made + 1]):
            made += 1
            state = trainer.checkpoint().parameters.flat
            places.append(cut.coordinates(state[None])[0])
            yield (done := done + 1)
        ways[name], lost[name] = np.array(places), losses[:made]
    return Race(problem, start, cut, ways, lost)


def race_words(race: Race, decimals: int) -> list[str]:
    """The losses at the end, the least one first."""
    ends = {
        name: float(losses[-1]) if len(losses) == len(way) - 1 else math.inf
        for (name, losses), way in zip(
            race.losses.items(), race.ways.values(), strict=True
        )
        if len(losses)
    }
    best = sorted(ends.items(), key=lambda each: (math.isnan(each[1]), each[1]))
    count = max(map(len, race.losses.values()), default=0)
    lines = [f"{name}: L = {short(loss, decimals)}" for name, loss in best]
    return [tr("After {count} updates at the same η:", count=count), *lines]
