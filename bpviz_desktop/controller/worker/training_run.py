"""One run as the worker makes it: trainer, history and meter in step."""

from __future__ import annotations

from collections.abc import Generator

from bpviz_desktop.controller.worker.meter import Meter
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import Checkpoint, Divergence, Problem
from bpviz_desktop.model.diagnosis.capacity import Capacity
from bpviz_desktop.model.diagnosis.diagnose import Diagnosis, examine, probed_updates
from bpviz_desktop.model.diagnosis.probe import Probe
from bpviz_desktop.model.document import same
from bpviz_desktop.model.edits import Place
from bpviz_desktop.model.landscape.path import Path, chosen_updates, path_steps
from bpviz_desktop.model.run.goals import Goal
from bpviz_desktop.model.run.history import FIRST_STRIDE, History
from bpviz_desktop.model.update.state import (
    LARGE,
    States,
    chosen_states,
    state_steps,
)

# To look at a past state so many updates are made again at most: two strides of a run
# that is not long, so that when it was kept makes no difference to what is looked at.
# Of a large network only states that are kept are looked at.
_MOST_AGAIN = 2 * FIRST_STRIDE
# So many new states are looked at while training goes on.
_HURRIED = 4


class TrainingRun:
    """Makes updates and remembers them (worker thread).

    Attributes
    ----------
    parameter_count : int
    history : History
    trainer : Trainer
        May stand at a past update.
    meter : Meter
    divergence : Divergence or None
    """

    def __init__(
        self, problem: Problem, start: Checkpoint, test: tuple[Floats, Floats]
    ) -> None:
        self.parameter_count = start.parameters.flat.size
        self.history = History(problem, start)
        self._take(problem, start)
        self.meter = Meter(problem.network, test)
        self.divergence: Divergence | None = None
        self._probes: dict[int, Probe] = {}

    def holds(self, checkpoint: Checkpoint) -> bool:
        """Whether the run has been at this state."""
        history, at = self.history, checkpoint.updates
        return history.first <= at <= history.last and same(history.at(at), checkpoint)

    def go_on(self, problem: Problem, checkpoint: Checkpoint) -> None:
        """Go on from an edited checkpoint; what came after it is dropped."""
        self.divergence = None
        self.meter.cut(checkpoint.updates)
        self._forget_probes(checkpoint.updates)
        self.history.seal(problem, checkpoint)
        self._take(problem, checkpoint)

    def record(self, problem: Problem, checkpoint: Checkpoint, loss: float) -> None:
        """Take an update that was made elsewhere."""
        self.meter.cut(checkpoint.updates - 1)
        self._forget_probes(checkpoint.updates)
        self.history.record(problem, checkpoint, loss)
        self._take(problem, checkpoint)

    def _take(self, problem: Problem, checkpoint: Checkpoint) -> None:
        self._problem = problem
        self.trainer = Trainer(problem, checkpoint)

    def go_back_to(self, checkpoint: Checkpoint) -> None:
        """Take the trainer to a past state; the same future will be made again."""
        if self.trainer.updates != checkpoint.updates:
            self.trainer.restore(checkpoint)
            self.history.remember(checkpoint)

    def remember(self) -> None:
        """Keep where the trainer stands, as somebody will come back to it."""
        self.history.remember(self.trainer.checkpoint())

    def advance(self, count: int) -> int:
        """Make so many updates, or fewer before a divergence; return how many.

        Losses and checkpoints are noted; past updates are only made again.
        """
        history, trainer = self.history, self.trainer
        total = min(count, history.last - trainer.updates)
        self._go_again(trainer.updates + total)
        while total < count:
            until_due = history.stride - (history.last - history.first) % history.stride
            part = min(count - total, until_due)
            made = trainer.run(part, history.room(part))
            history.extend(made)
            total += made
            if history.is_due():
                history.add(trainer.checkpoint())
            if made < part:
                self.divergence = trainer.divergence
                break
        return total

    def _go_again(self, until: int) -> None:
        """Take the trainer through the known past to an update."""
        history, trainer = self.history, self.trainer
        while trainer.updates < until:
            seal = history.next_seal(trainer.updates)
            to = min(until, seal)
            if history.problem_at(trainer.updates) is self._problem:
                trainer.run(to - trainer.updates)
            if to == seal or trainer.updates < to:
                trainer.restore(history.at(to))

    def stop_at_goal(self, goal: Goal, since: int, made: int) -> bool:
        """Go back to where a goal was reached within the last `made` updates, if so."""
        history, first = self.history, self.history.first
        stands = self.trainer.updates - first
        at = goal.reached(history.losses.values[:stands], stands - made, since - first)
        if at is None:
            return False
        checkpoint = history.at(first + at)
        self.go_on(history.problem_at(first + at), checkpoint)
        return True

    def examined(
        self, last: int, capacity: Capacity | None, *, is_hurried: bool
    ) -> Generator[int, None, Diagnosis | None]:
        """Steps to what is the matter with the run after `last` updates.

        None if the run has not been there. While training goes on it `is_hurried`: a
        few states are looked at, no more, and no other network is tried.
        """
        history = self.history
        if not history.first <= last <= history.last:
            return None
        first = history.loss_since(last)
        most = 0 if self.parameter_count > LARGE else _MOST_AGAIN
        near = {history.near(n, most) for n in probed_updates(first, last)}
        probed = sorted(n for n in near | {first, last} if first <= n <= last)
        if is_hurried:
            probed = self._a_few(probed)
        found = yield from examine(
            history.problem_at(last),
            lambda n: (history.problem_at(n), history.at(n)),
            probed,
            losses=history.losses.values[first - history.first : last - history.first],
            divergence=self.divergence if last == history.last else None,
            known=self._probes,
            capacity=capacity,
            may_try=not is_hurried,
        )
        return found

    def past(self, last: int) -> Generator[int, None, Path | None]:
        """Steps to states of the run until `last` updates; None: it was not there."""
        history = self.history
        if not history.first <= last <= history.last:
            return None
        wanted = chosen_updates(history.first, last, self.parameter_count)
        updates = self._within_reach(wanted, last)
        path = yield from path_steps(updates, lambda n: history.at(n).parameters.flat)
        return path

    def states(self, last: int, place: Place) -> Generator[int, None, States | None]:
        """Steps to one parameter's updates until then; None: it was not there."""
        history = self.history
        if not history.first <= last <= history.last:
            return None
        wanted = chosen_states(history.first, last, self.parameter_count)
        updates = self._within_reach(wanted, last)
        found = yield from state_steps(
            updates, lambda n: (history.problem_at(n), history.at(n)), place
        )
        return found

    def _within_reach(self, wanted: list[int], last: int) -> list[int]:
        """States near these; of a large network only those that are kept."""
        most = 0 if self.parameter_count > LARGE else self.history.stride
        return sorted({self.history.near(n, most) for n in wanted} | {last})

    def _a_few(self, updates: list[int]) -> list[int]:
        """Those that are known, the ends, the middle, and a few of the rest."""
        middle = (updates[0] + updates[-1]) / 2
        wanted = {updates[0], updates[-1], min(updates, key=lambda n: abs(n - middle))}
        new = [n for n in updates if n not in self._probes and n not in wanted]
        every = max(1, len(new) // _HURRIED)
        wanted |= set(new[::-1][::every][:_HURRIED])
        return [n for n in updates if n in wanted or n in self._probes]

    def _forget_probes(self, update: int) -> None:
        """What was measured after `update` is of another future."""
        self._probes = {n: each for n, each in self._probes.items() if n < update}

    def keep_measuring(self) -> None:
        """Note measures between two reports where there are too few."""
        if self.meter.is_behind(self.trainer.updates):
            checkpoint = self.trainer.checkpoint()
            problem = self.history.problem_at(checkpoint.updates)
            self.meter.measure(problem, checkpoint, self.trainer, is_last=True)

    def reached(self, *, measures: bool, is_last: bool) -> Checkpoint:
        """Where the trainer stands; measures are noted if wanted, and it is time."""
        checkpoint = self.trainer.checkpoint()
        self.history.remember(checkpoint)
        if measures:
            problem = self.history.problem_at(checkpoint.updates)
            self.meter.measure(problem, checkpoint, self.trainer, is_last=is_last)
        return checkpoint
