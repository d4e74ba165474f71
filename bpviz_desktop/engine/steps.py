"""Fast forms of the optimizers: one step in place on flat vectors.

Each follows the lines of its entry in `optimizers`, which tests hold it to. An
optimizer without a form of its own here steps by its lines.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from bpviz_desktop.engine.network import Bools, Floats, frozen
from bpviz_desktop.engine.optimizers import OPTIMIZERS, textbook_step
from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.engine.training import OptimizerState


class Step:
    """One optimizer on one flat vector of parameters.

    Parameters
    ----------
    choice : Choice
    w, g : ndarray, shape (P,)
        Parameters, changed in place, and gradient.
    trainable : ndarray of bool, shape (P,)

    Attributes
    ----------
    count : int
        Steps made since the state was new.
    """

    def __init__(self, choice: Choice, w: Floats, g: Floats, trainable: Bools) -> None:
        self._choice = choice
        self._w, self._g = w, g
        self._trainable = trainable
        # Weight decay must leave removed wires and frozen biases alone.
        self._mask = None if trainable.all() else trainable.astype(np.float64)
        self._slots = {
            name: np.zeros_like(w) for name in OPTIMIZERS[choice.kind].slots(choice)
        }
        self._one, self._two = np.empty_like(w), np.empty_like(w)
        self.count = 0

    def load(self, state: OptimizerState) -> None:
        """Take over a state; missing slots are zeros."""
        self.count = state.step
        for name, slot in self._slots.items():
            kept = state.slots.get(name)
            if kept is None:
                slot.fill(0.0)
            else:
                np.copyto(slot, kept)

    def saved(self) -> dict[str, Floats]:
        """Frozen copies of the slots; none before the first step."""
        if not self.count:
            return {}
        return {name: frozen(slot) for name, slot in self._slots.items()}

    def make(self, lr: float) -> None:
        """Move the parameters by one step with learning rate `lr`."""
        lines = textbook_step(
            self._choice,
            self._w,
            self._g,
            slots=self._slots,
            lr=lr,
            t=self.count + 1,
            trainable=self._trainable,
        )
        self.count += 1
        for name, slot in self._slots.items():
            np.copyto(slot, lines[name])
        np.copyto(self._w, lines["new"])

    def _decayed(self) -> Floats:
        """g + λ·w where parameters may move."""
        decay = self._choice["weight_decay"]
        if not decay:
            return self._g
        one = self._one
        np.multiply(self._w, decay, one)
        if self._mask is not None:
            np.multiply(one, self._mask, one)
        np.add(self._g, one, one)
        return one


class SgdStep(Step):
    """w ← w − η·g, with momentum and Nesterov's look ahead."""

    def make(self, lr: float) -> None:
        """Move the parameters by one step."""
        self.count += 1
        g, w, two = self._decayed(), self._w, self._two
        momentum = self._choice["momentum"]
        if momentum:
            velocity = self._slots["velocity"]
            np.multiply(velocity, momentum, velocity)
            np.add(velocity, g, velocity)
            if self._choice["nesterov"]:
                np.multiply(velocity, momentum, two)
                np.add(g, two, two)
                g = two
            else:
                g = velocity
        np.multiply(g, lr, two)
        np.subtract(w, two, w)


class AdamStep(Step):
    """Adam and AdamW: w ← w − η·m̂/(√v̂ + ε)."""

    def make(self, lr: float) -> None:
        """Move the parameters by one step."""
        self.count += 1
        choice, w, two = self._choice, self._w, self._two
        if choice.kind == "adamw":
            g = self._g
            self._shrink(lr * choice["weight_decay"])
        else:
            g = self._decayed()
        beta1, beta2 = choice["beta1"], choice["beta2"]
        m, v = self._slots["m"], self._slots["v"]
        np.multiply(m, beta1, m)
        np.multiply(g, 1.0 - beta1, two)
        np.add(m, two, m)
        np.multiply(v, beta2, v)
        np.multiply(g, g, two)
        np.multiply(two, 1.0 - beta2, two)
        np.add(v, two, v)
        np.divide(v, 1.0 - beta2**self.count, two)
        np.sqrt(two, two)
        np.add(two, choice["eps"], two)
        np.divide(m, two, two)
        np.multiply(two, lr / (1.0 - beta1**self.count), two)
        np.subtract(w, two, w)

    def _shrink(self, share: float) -> None:
        if not share:
            return
        one = self._one
        np.multiply(self._w, share, one)
        if self._mask is not None:
            np.multiply(one, self._mask, one)
        np.subtract(self._w, one, self._w)


_FAST: dict[str, Callable[[Choice, Floats, Floats, Bools], Step]] = {
    "sgd": SgdStep,
    "adam": AdamStep,
    "adamw": AdamStep,
}


def make_step(choice: Choice, w: Floats, g: Floats, trainable: Bools) -> Step:
    """The fastest form there is of an optimizer."""
    return _FAST.get(choice.kind, Step)(choice, w, g, trainable)
