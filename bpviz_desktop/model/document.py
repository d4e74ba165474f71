"""The Document: what Save saves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from bpviz_desktop.engine.network import Floats, Network, Parameters
from bpviz_desktop.engine.rounding import ByHand
from bpviz_desktop.engine.training import Checkpoint, Loss, Problem, Training

# A float64 holds some 16; the last ones are the scaling's.
_RAW_DIGITS = 12


@dataclass(frozen=True)
class Scaling:
    """How an import turned raw columns into inputs: input = (raw − offset) / scale."""

    kind: str
    offset: tuple[float, ...]
    scale: tuple[float, ...]

    def raw(self, column: int, value: float) -> float:
        """An input as it was; digits that the scaling has made up are left out."""
        raw = value * self.scale[column] + self.offset[column]
        return float(f"{raw:.{_RAW_DIGITS}g}")

    def scaled(self, column: int, raw: float) -> float:
        """A raw number as the network gets it."""
        return (raw - self.offset[column]) / self.scale[column]

    def changes(self, column: int) -> bool:
        """Whether an input differs from its raw number."""
        return self.offset[column] != 0 or self.scale[column] != 1


@dataclass(frozen=True, eq=False)
class Data:
    """Training and test samples: read-only (samples, inputs) and (samples, K)."""

    inputs: Floats
    targets: Floats
    test_inputs: Floats
    test_targets: Floats
    classes: tuple[str, ...] | None = None
    scaling: Scaling | None = None
    source: str = ""

    def raw(self, column: int, value: float) -> float | None:
        """An input as it was before it was scaled; None where it was not."""
        if self.scaling is None or not self.scaling.changes(column):
            return None
        return self.scaling.raw(column, value)


# What a project may hold at most.
MOST_LAYERS = 64
MOST_UNITS = 4096
MOST_PARAMETERS = 5_000_000
LONGEST_NAME = 200
# Categories of characters that no line of text may have: controls, breaks, halves.
UNPRINTABLE = ("Cc", "Cs", "Zl", "Zp")

# Of a number shown, or rounded to by hand: a float64 has hardly more.
MOST_DECIMALS = 15
# What rounding by hand rounds.
BY_HAND_SCOPES = ("activations", "all")


@dataclass(frozen=True)
class Display:
    """Digits on the screen, and rounding by hand (None: off) of BY_HAND_SCOPES."""

    decimals: int = 4
    by_hand_decimals: int | None = None
    by_hand_scope: str = "activations"

    @property
    def by_hand(self) -> ByHand | None:
        """What is rounded as on paper; None: nothing."""
        if self.by_hand_decimals is None:
            return None
        return ByHand(self.by_hand_decimals, self.by_hand_scope == "all")


@dataclass(frozen=True, eq=False)
class Document:
    """One project as it stands; every edit makes a new one.

    Attributes
    ----------
    title, notes : str
    network : Network
    checkpoint : Checkpoint
        The parameters on the screen, and where the run stands.
    start : Parameters
        What Reset goes back to.
    loss, data, training, display
    layout : mapping of str to (x, y)
        Positions that the user gave to neurons, by "layer.unit".
    """

    network: Network
    checkpoint: Checkpoint
    start: Parameters
    data: Data
    training: Training
    loss: Loss = field(default_factory=Loss)
    display: Display = field(default_factory=Display)
    title: str = ""
    notes: str = ""
    layout: Mapping[str, tuple[float, float]] = field(default_factory=dict)

    @property
    def parameters(self) -> Parameters:
        """The weights and biases on the screen."""
        return self.checkpoint.parameters

    @property
    def problem(self) -> Problem:
        """What a run of this document minimises."""
        return Problem(
            self.network, self.loss, self.training, self.data.inputs, self.data.targets
        )


def same(first: object, second: object) -> bool:
    """Whether two documents (or parts of them) hold equal values.

    Dataclasses are compared field by field, arrays to the last bit.
    """
    if first is second:
        return True
    if isinstance(first, np.ndarray) or isinstance(second, np.ndarray):
        return (
            isinstance(first, np.ndarray)
            and isinstance(second, np.ndarray)
            and np.array_equal(first, second, equal_nan=True)
        )
    if type(first) is not type(second):
        return False
    if isinstance(first, Mapping) and isinstance(second, Mapping):
        return first.keys() == second.keys() and all(
            same(first[key], second[key]) for key in first
        )
    if isinstance(first, (tuple, list)) and isinstance(second, (tuple, list)):
        return len(first) == len(second) and all(map(same, first, second))
    names = getattr(first, "__dataclass_fields__", None)
    if names is None:
        return first == second
    return all(same(getattr(first, name), getattr(second, name)) for name in names)
