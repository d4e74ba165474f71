"""One update put together as prepared calls: what every trained problem repeats."""

from __future__ import annotations

import numpy as np

from bpviz_desktop.engine.functions.losses import loss_entry
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import has_one_rate, learning_rate
from bpviz_desktop.engine.kernels.calls import Call
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.trainer.general import clip_for, penalty_for, step_for
from bpviz_desktop.engine.trainer.plan import Plan
from bpviz_desktop.engine.training import Problem

# Plans of other batch sizes than the usual ones that are kept.
_MOST_PLANS = 8


class Assembly:
    """The calls of an update, and what they work on.

    Parameters
    ----------
    problem : Problem
    usual : int
        Samples in most mini-batches.
    most : int
        Updates between two calls of `begin`, at most.

    Attributes
    ----------
    slots : tuple of str
        What the optimizer remembers.
    state : ndarray, shape (1 + slots, P)
        Parameters, and below them each slot.
    w, g : ndarray, shape (P,)
        The first row of the state; the gradient, but for `scale`.
    mask : ndarray, shape (P,), or None
        1 where a parameter may move, otherwise 0; None: all may.
    targets : ndarray, shape (rows, samples)
        As the calls want them.
    after : list of Call
        What follows when g holds the gradient of the whole update.
    updates, steps : int
        Made since the start, and with this optimizer since its state was new.
    """

    def __init__(self, problem: Problem, *, usual: int, most: int) -> None:
        self._problem, self._training = problem, problem.training
        network, optimizer = problem.network, self._training.optimizer
        entry = OPTIMIZERS[optimizer.kind]
        self.slots = entry.slots(optimizer)
        P = len(network.trainable)
        self.state = np.zeros((1 + len(self.slots), P))
        self.w, self.g = self.state[0], np.zeros(P)
        free = network.trainable
        self.mask = None if free.all() else free.astype(np.float64)
        first = entry.first(optimizer)
        # What a slot holds before the first step.
        self.first = first if self.mask is None else first * self.mask
        kernel, K = loss_entry(problem.loss).kernel, network.widths[-1]
        self.targets = kernel.targets(problem.y) if kernel else problem.y.T
        self._slope_factor = kernel.slope_factor(K) if kernel else 1.0
        self._value_factor = kernel.value_factor(K) if kernel else 1.0
        self.scale = 1.0
        self.updates = self.steps = 0
        self._step = step_for(optimizer, self.state, self.g, network)
        self.clip = clip_for(self._training.clip, self.g)
        self._penalty = penalty_for(problem, self.w, self.g, most=most)
        self._has_one_rate = has_one_rate(self._training.schedule)
        self.after = self._calls_after()
        self._usual = usual
        self._plans: dict[int, Plan] = {}
        self.plan(usual)

    def _calls_after(self) -> list[Call]:
        calls: list[Call] = []
        if self.mask is not None:
            calls.append((np.multiply, (self.g, self.mask, self.g)))
        if self._penalty:
            calls += self._penalty.calls
        if self.clip:
            calls += self.clip.calls
        self._is_steady = (
            self._has_one_rate
            and not self._step.has_clock
            and not (self.clip and self.clip.scale)
        )
        if not self._is_steady:
            calls.append((self._adjust, ()))
        return calls + self._step.calls

    def _adjust(self) -> None:
        """Set the step's coefficients for the update that is being made."""
        training, scale = self._training, self.scale
        if self.clip and self.clip.scale:
            scale = self.clip.scale(scale)
        rate = training.learning_rate
        if not self._has_one_rate:
            rate = learning_rate(rate, training.schedule, self.updates)
        self.steps += 1
        self.updates += 1
        self._step.adjust(rate, self.steps, scale)

    def begin(self, samples: int) -> float:
        """Get ready for updates of so many samples; returns the factor of their loss.

        Loss and gradient of the calls are sums over the samples. All the rest is one
        factor, so that the parts of an accumulated update need only be added up.
        """
        share = 1.0 / samples if self._problem.loss.reduction == "mean" else 1.0
        self.scale = self._slope_factor * share
        if self._penalty:
            self._penalty.begin(self.scale)
        if self.clip:
            self.clip.adjust(self.scale)
        if self._is_steady:
            rate = self._training.learning_rate
            self._step.adjust(rate, self.steps + 1, self.scale)
        return self._value_factor * share

    def count(self, updates: int) -> None:
        """Count updates, unless the calls have done it."""
        if self._is_steady:
            self.updates += updates
            self.steps += updates

    def complete(self, losses: Floats, factor: float) -> None:
        """Make the totals of the updates since `begin` their losses, in place."""
        losses *= factor
        if self._penalty:
            self._penalty.add_to(losses)

    def plan(self, size: int) -> Plan:
        """The calls of a mini-batch of so many samples, up to its gradient."""
        plan = self._plans.get(size)
        if plan is None:
            if len(self._plans) >= _MOST_PLANS:
                self._plans = {self._usual: self._plans[self._usual]}
            plan = self._plans[size] = Plan(
                self._problem.network,
                self._problem.loss,
                size=size,
                w=self.w,
                g=self.g,
                target_rows=len(self.targets),
            )
        return plan
