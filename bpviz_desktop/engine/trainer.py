"""The engine room: many updates, fast, without allocating in the loop.

Computes what `passes` explains; the two are held together by tests. A Trainer belongs
to one thread at a time.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from bpviz_desktop.engine.batches import Group, batch_shares, epoch_order
from bpviz_desktop.engine.clipping import clipped
from bpviz_desktop.engine.network import Floats, Parameters, blocks, frozen
from bpviz_desktop.engine.passes import Problem
from bpviz_desktop.engine.plan import Plan
from bpviz_desktop.engine.schedules import learning_rate
from bpviz_desktop.engine.steps import Step, make_step
from bpviz_desktop.engine.training import Checkpoint, Divergence, OptimizerState

# Losses of many samples are computed in slices of so many numbers.
_SLICE_NUMBERS = 2_000_000


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
        network = problem.network
        self._flat = np.empty_like(start.parameters.flat)
        self._g = np.zeros_like(self._flat)
        self._blocks = blocks(network.widths, self._flat)
        self._gradients = blocks(network.widths, self._g)
        free = network.trainable
        self._mask = None if free.all() else free.astype(np.float64)
        self._plans: dict[tuple[int, bool], Plan] = {}
        self._x = np.ascontiguousarray(problem.x.T)
        self._y = np.ascontiguousarray(problem.y.T)
        self._shown: object = None
        self._step: Step = make_step(
            problem.training.optimizer, self._flat, self._g, free
        )
        schedule = problem.training.schedule
        self._is_constant = schedule.kind == "constant" and not schedule["warmup"]
        self.divergence: Divergence | None = None
        self._update: Callable[[], float] = self._any_update
        if self._is_simple():
            self._update = self._simple_update
        self.restore(start)

    def _is_simple(self) -> bool:
        """Whether every update takes all samples at once, in order."""
        training, samples = self._problem.training, len(self._problem.x)
        return training.batch_size >= samples and not training.shuffle

    # Going from place to place.

    def restore(self, checkpoint: Checkpoint) -> None:
        """Go on from another checkpoint of the same problem."""
        np.copyto(self._flat, checkpoint.parameters.flat)
        self._step.load(checkpoint.optimizer_state)
        self.updates = checkpoint.updates
        self.epoch = checkpoint.epoch
        self.position = checkpoint.position
        self.divergence = None

    def checkpoint(self) -> Checkpoint:
        """Where the run stands; going on from it is exact to the last bit."""
        return Checkpoint(
            Parameters(self._problem.network.widths, frozen(self._flat)),
            OptimizerState(self._step.count, self._step.saved()),
            self.updates,
            self.epoch,
            self.position,
        )

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
        start = self.checkpoint() if updates > 1 else None
        before = start or self.checkpoint()
        flat, update, finite = self._flat, self._update, math.isfinite
        made = 0
        with np.errstate(all="ignore"):
            while made < updates:
                loss = update()
                if self.divergence is not None:
                    break
                if not finite(flat.dot(flat)) and not np.isfinite(flat).all():
                    self._undo(before, made)
                    break
                if losses is not None:
                    losses[made] = loss
                made += 1
        return made

    def _undo(self, before: Checkpoint, made: int) -> None:
        """Take back an update that made parameters infinite: make the others again."""
        layer, value = self._worst(self._flat)
        update = self.updates
        self.restore(before)
        for _ in range(made):
            self._update()
        self.divergence = Divergence(update, layer, "parameters", value)

    def _rate(self) -> float:
        training = self._problem.training
        if self._is_constant:
            return training.learning_rate
        return learning_rate(training.learning_rate, training.schedule, self.updates)

    def _simple_update(self) -> float:
        """One update with all samples."""
        plan = self._plan(len(self._problem.x), adds=False)
        if plan.loaded is None:
            plan.load(self._x, self._y, "all")
        mean = self._problem.loss.reduction == "mean"
        share = 1.0 / len(self._problem.x) if mean else 1.0
        plan.scale[()] = share
        plan.forward()
        loss = plan.backward() * share
        if not self._apply(loss):
            return loss
        self.epoch += 1
        self.position = 0
        return loss

    def _any_update(self) -> float:
        """One update with the group of mini-batches whose turn it is."""
        problem = self._problem
        training = problem.training
        samples = len(problem.x)
        self._shuffle()
        sizes, position = [], self.position
        for _ in range(training.accumulation_steps):
            sizes.append(min(training.batch_size, samples - position))
            position += sizes[-1]
            if position >= samples:
                break
        total = sum(sizes)
        scale = 1.0 / total if problem.loss.reduction == "mean" else 1.0
        loss, at = 0.0, self.position
        for k, size in enumerate(sizes):
            plan = self._plan(size, adds=k > 0)
            here = slice(at, at + size)
            plan.load(self._xs[:, here], self._ys[:, here], (self._shown, at))
            plan.scale[()] = scale
            plan.forward()
            loss += plan.backward() * scale
            at += size
        if self._apply(loss):
            ended = at >= samples
            self.epoch += ended
            self.position = 0 if ended else at
        return loss

    def _shuffle(self) -> None:
        """Lay the samples in the order of the epoch."""
        shown = self.epoch if self._problem.training.shuffle else -1
        if shown == self._shown:
            return
        self._shown = shown
        if shown < 0:
            self._xs, self._ys = self._x, self._y
            return
        order = epoch_order(self._problem.training, self.epoch, len(self._problem.x))
        self._xs = self._x.take(order, axis=1)
        self._ys = self._y.take(order, axis=1)

    def _plan(self, size: int, *, adds: bool) -> Plan:
        plan = self._plans.get((size, adds))
        if plan is None:
            plan = Plan(self._problem, size, self._blocks, self._gradients, adds=adds)
            self._plans[size, adds] = plan
        return plan

    def _apply(self, loss: float) -> bool:
        """Clip, step and count, unless the loss or gradient is not finite."""
        g = self._g
        if self._mask is not None:
            np.multiply(g, self._mask, g)
        length = g.dot(g)
        if not (math.isfinite(loss) and math.isfinite(length)) and not self._is_sound(
            loss
        ):
            return False
        if self._problem.training.clip is not None:
            cut, _ = clipped(g, self._problem.training.clip)
            np.copyto(g, cut)
        self._step.make(self._rate())
        self.updates += 1
        return True

    def _is_sound(self, loss: float) -> bool:
        """Look closely: is anything not finite? Then say what, and where."""
        update = self.updates + 1
        if math.isfinite(loss):
            if np.isfinite(self._g).all():
                return True  # only the sum of squares was too large
            layer, value = self._worst(self._g)
            self.divergence = Divergence(update, layer, "gradient", value)
            return False
        self.divergence = Divergence(update, 0, "loss", loss)
        return False

    def _worst(self, flat: Floats) -> tuple[int, float]:
        """The first layer with a number that is not finite, and that number."""
        views = blocks(self._problem.network.widths, flat)
        for layer, view in enumerate(views, start=1):
            wrong = view[~np.isfinite(view)]
            if len(wrong):
                return layer, float(wrong[0])
        return 0, math.nan

    # Asking without training.

    def gradient(self, group: Group) -> tuple[float, Floats]:
        """Loss and gradient (P,) of an update with these mini-batches, unclipped."""
        reduction = self._problem.loss.reduction
        shares = batch_shares([len(batch) for batch in group.batches], reduction)
        loss = 0.0
        with np.errstate(all="ignore"):
            for k, (batch, share) in enumerate(zip(group.batches, shares, strict=True)):
                plan = self._plan(len(batch), adds=k > 0)
                plan.gather(batch)
                scale = share / len(batch) if reduction == "mean" else share
                plan.scale[()] = scale
                plan.forward()
                loss += plan.backward() * scale
            free = self._problem.network.trainable
            return loss, np.where(free, self._g, 0.0)

    def loss_of(self, x: Floats, y: Floats) -> float:
        """Loss of samples (n, inputs), (n, K) at the present parameters."""
        widest = max(self._problem.network.widths)
        size = max(1, min(len(x), _SLICE_NUMBERS // widest))
        total = 0.0
        with np.errstate(all="ignore"):
            for start in range(0, len(x), size):
                part = slice(start, start + size)
                plan = self._plan(len(x[part]), adds=False)
                plan.load(x[part].T, y[part].T, None)
                plan.forward()
                total += plan.total_loss()
        mean = self._problem.loss.reduction == "mean"
        return total / len(x) if mean else total
