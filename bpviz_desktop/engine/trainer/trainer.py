"""The engine room: many updates, fast, without allocating in the loop.

Computes what `passes` explains; tests hold the two together. An update is a list of
prepared calls (`plan`, `kernels`). Nothing is checked in the loop: a parameter or a
piece of optimizer state that is not finite stays so, and so one look at the end of a
block of updates suffices. If something is wrong, the block is made again from its
start, one update at a time, up to the last good one.

A Trainer belongs to one thread at a time.
"""

from __future__ import annotations

import math
from typing import TypeAlias

import numpy as np

from bpviz_desktop.engine.batches import Group, Indices, epoch_order, next_group
from bpviz_desktop.engine.functions.losses import penalty, penalty_gradient
from bpviz_desktop.engine.kernels.calls import make
from bpviz_desktop.engine.network import Floats, Parameters
from bpviz_desktop.engine.trainer.assembly import Assembly
from bpviz_desktop.engine.trainer.general import first_fault, loss_in_slices
from bpviz_desktop.engine.trainer.plan import Plan
from bpviz_desktop.engine.trainer.samples import Samples
from bpviz_desktop.engine.training import (
    Checkpoint,
    Divergence,
    OptimizerState,
    Problem,
)

# Updates between two looks; at most so many are made again after a divergence.
_BLOCK = 256

# Updates, epoch, position and optimizer step at the start of a block.
_Mark: TypeAlias = tuple[int, int, int, int]


class Trainer:
    """Makes updates of one problem.

    Parameters
    ----------
    problem : Problem
    start : Checkpoint

    Attributes
    ----------
    updates, epoch, position : int
        Where the run stands (see Checkpoint).
    divergence : Divergence or None
        Why the last `run` stopped early.
    """

    def __init__(self, problem: Problem, start: Checkpoint) -> None:
        self._problem = problem
        self._network, self._training = problem.network, problem.training
        batch = min(self._training.batch_size, len(problem.x))
        self._calls = Assembly(problem, usual=batch, most=_BLOCK)
        self._state = self._calls.state
        self._kept = np.zeros_like(self._state)
        self._sum = np.zeros(len(self._calls.g))
        self._all_state = self._state.reshape(-1)
        self._samples = Samples(problem.x, self._calls.targets, self._training)
        self._losses = np.zeros(_BLOCK)
        self.divergence: Divergence | None = None
        self.restore(start)

    @property
    def updates(self) -> int:
        """How many were made since the start."""
        return self._calls.updates

    # Going from place to place.

    def restore(self, checkpoint: Checkpoint) -> None:
        """Go on from another checkpoint of the same problem.

        Raises
        ------
        ValueError
            If its position is not within the data.
        """
        if not 0 <= checkpoint.position < self._samples.count:
            raise ValueError(
                f"expected a position below {self._samples.count}, the number of "
                f"samples, got {checkpoint.position}"
            )
        state = checkpoint.optimizer_state
        np.copyto(self._calls.w, checkpoint.parameters.flat)
        for row, name in zip(self._state[1:], self._calls.slots, strict=True):
            np.copyto(row, state.slots.get(name, self._calls.first))
            if self._calls.mask is not None:
                np.multiply(row, self._calls.mask, row)
        self._calls.updates, self.epoch = checkpoint.updates, checkpoint.epoch
        self.position, self._calls.steps = checkpoint.position, state.step
        self.divergence = None

    def checkpoint(self) -> Checkpoint:
        """Where the run stands; going on from it is exact to the last bit."""
        state = self._state.copy()
        state.flags.writeable = False
        slots = dict(zip(self._calls.slots, state[1:], strict=True))
        # Also what was given before the first step is kept.
        is_first = bool((self._state[1:] == self._calls.first).all())
        is_new = self._calls.steps == 0 and is_first
        return Checkpoint(
            Parameters(self._network.widths, state[0]),
            OptimizerState(self._calls.steps, {} if is_new else slots),
            self.updates,
            self.epoch,
            self.position,
        )

    def _keep(self) -> _Mark:
        np.copyto(self._kept, self._state)
        return self.updates, self.epoch, self.position, self._calls.steps

    def _go_back(self, mark: _Mark) -> None:
        np.copyto(self._state, self._kept)
        self._calls.updates, self.epoch, self.position, self._calls.steps = mark

    # Training.

    def run(self, updates: int, losses: Floats | None = None) -> int:
        """Make up to `updates` updates.

        Parameters
        ----------
        losses : ndarray, shape (at least `updates`,), or None
            Filled with the loss before each update.

        Returns
        -------
        int
            How many were made: fewer when a number was not finite. That update is not
            applied, and `divergence` tells of it.
        """
        self.divergence = None
        made = 0
        with np.errstate(all="ignore"):
            while made < updates and self.divergence is None:
                block = self._losses[: min(_BLOCK, updates - made)]
                mark = self._keep()
                good = len(block)
                self._advance(block)
                if not self._is_sound(block):
                    self._go_back(mark)
                    good = self._up_to_divergence(block)
                if losses is not None:
                    losses[made : made + good] = block[:good]
                made += good
        return made

    def _is_sound(self, losses: Floats) -> bool:
        """Whether the block's losses and what it ended with are finite."""
        if self._calls.clip and not self._calls.clip.is_sound():
            return False
        for numbers in (losses, self._all_state):
            # A square may overflow where the numbers do not: then look closely.
            is_tame = math.isfinite(numbers.dot(numbers))
            if not is_tame and not np.isfinite(numbers).all():
                return False
        return True

    def _up_to_divergence(self, block: Floats) -> int:
        """Make a block again, up to the update that goes wrong; returns how many."""
        for k in range(len(block)):
            mark = self._keep()
            self._advance(block[k : k + 1])
            if not self._is_sound(block[k : k + 1]):
                wrong = self._state.copy()
                self._go_back(mark)
                self.divergence = self._fault(wrong)
                return k
        return len(block)

    def _advance(self, losses: Floats) -> None:
        """Make updates, one for each entry of `losses`, which they fill."""
        samples, done = self._samples, 0
        while done < len(losses):
            if samples.batch == samples.count and self.position == 0:
                # All samples at once: their order does not matter.
                done += self._repeat_whole(losses[done:])
                continue
            samples.lay_out(self.epoch, self.position)
            if self._training.accumulation_steps > 1:
                self._accumulate(losses[done : done + 1])
                done += 1
                continue
            at = (self.position - samples.offset) // samples.batch
            ready = samples.full[at : at + len(losses) - done]
            if len(ready):
                self._repeat(self._calls.plan(samples.batch), ready, losses[done:])
            else:
                assert samples.tail is not None
                ready = samples.tail[None]
                self._repeat(self._calls.plan(ready.shape[2]), ready, losses[done:])
            done += len(ready)
            self._pass_on(len(ready) * ready.shape[2])

    def _pass_on(self, samples: int) -> None:
        self.position += samples
        if self.position >= self._samples.count:
            self.epoch, self.position = self.epoch + 1, 0

    def _repeat_whole(self, losses: Floats) -> int:
        """Update after update with all samples."""
        count = len(losses)
        plan = self._calls.plan(self._samples.count)
        if plan.holds != "all":
            np.copyto(plan.data, self._samples.columns)
            plan.holds = "all"
        factor = self._calls.begin(plan.size)
        calls, total = plan.calls + self._calls.after, plan.total
        for k in range(count):
            for function, arguments in calls:
                function(*arguments)
            losses[k] = total
        self._calls.complete(losses, factor)
        self.epoch += count
        self._calls.count(count)
        return count

    def _repeat(self, plan: Plan, ready: Floats, losses: Floats) -> None:
        """One update with each of these mini-batches."""
        factor = self._calls.begin(plan.size)
        calls, total = plan.calls + self._calls.after, plan.total
        data, load = plan.data, np.positive
        plan.holds = None
        for k, batch in enumerate(ready):
            load(batch, data)
            for function, arguments in calls:
                function(*arguments)
            losses[k] = total
        self._calls.complete(losses[: len(ready)], factor)
        self._calls.count(len(ready))

    def _accumulate(self, losses: Floats) -> None:
        """One update with a group of mini-batches, which fills in its loss."""
        samples, used = self._samples, 0
        losses.fill(0.0)
        self._sum.fill(0.0)
        for _ in range(self._training.accumulation_steps):
            batch = samples.batch_at(self.position + used)
            if batch is None:
                break
            plan = self._calls.plan(batch.shape[1])
            plan.holds = None
            np.copyto(plan.data, batch)
            losses += self._add_gradient(plan)
            used += plan.size
        factor = self._calls.begin(used)
        np.copyto(self._calls.g, self._sum)
        make(self._calls.after)
        self._calls.count(1)
        self._calls.complete(losses, factor)
        self._pass_on(used)

    def _add_gradient(self, plan: Plan) -> float:
        make(plan.calls)
        np.add(self._sum, self._calls.g, self._sum)
        return float(plan.total)

    # Finding what went wrong.

    def _fault(self, wrong: Floats) -> Divergence:
        """Say what is not finite in the update that led to the state `wrong`."""
        update = self.updates + 1
        order = epoch_order(self._training, self.epoch, self._samples.count)
        group = next_group(self._training, self.epoch, self.position, order=order)
        self._sum.fill(0.0)
        loss = 0.0
        for batch in group.batches:
            loss += self._gather_and_add(batch)
            found = self._calls.plan(len(batch)).first_fault()
            if found:
                return Divergence(update, found[0], "activation", found[1])
        loss *= self._calls.begin(sum(len(batch) for batch in group.batches))
        loss += self._cost()
        if not math.isfinite(loss):
            return Divergence(update, 0, "loss", loss)
        np.multiply(self._sum, self._calls.scale, self._sum)
        # Parameters before slots: these are infinite when a gradient's square is.
        vectors = [("gradient", self._sum), ("parameters", wrong[0])]
        vectors += [("gradient", slot) for slot in wrong[1:]]
        fault = first_fault(update, self._network.widths, vectors)
        return fault or Divergence(update, 0, "loss", math.nan)

    # Asking without training.

    def _gather_and_add(self, batch: Indices) -> float:
        plan = self._calls.plan(len(batch))
        plan.holds = None
        self._samples.gather(batch, plan.data)
        return self._add_gradient(plan)

    def gradient(self, group: Group) -> tuple[float, Floats]:
        """Loss and gradient (P,) of an update with these mini-batches, unclipped.

        Entries of removed wires and frozen biases are 0.
        """
        self._sum.fill(0.0)
        with np.errstate(all="ignore"):
            loss = sum(self._gather_and_add(batch) for batch in group.batches)
            factor = self._calls.begin(sum(len(batch) for batch in group.batches))
            whole = self._sum * self._calls.scale
            if self._problem.loss.l2:
                whole += penalty_gradient(self._problem.loss, self._network, self._now)
            free = self._network.trainable
            return loss * factor + self._cost(), np.where(free, whole, 0.0)

    @property
    def _now(self) -> Parameters:
        return Parameters(self._network.widths, self._calls.w.copy())

    def _cost(self) -> float:
        return penalty(self._problem.loss, self._network, self._now)

    def loss_of(self, x: Floats, y: Floats) -> float:
        """Loss of samples (n, inputs), (n, K) at the present parameters.

        NaN for the mean of no samples.
        """
        return loss_in_slices(self._problem, self._now, x, y=y)
