"""How a network is trained, and where a run stands."""

from __future__ import annotations

from dataclasses import dataclass, field

from bpviz_desktop.engine.network import Floats, Network, Parameters
from bpviz_desktop.engine.registry import Choice

# Of updates, epochs and steps: int64 has room for what is added to it.
LARGEST_COUNTER = 2**62


@dataclass(frozen=True)
class Loss:
    """What is minimised.

    Attributes
    ----------
    kind : str
        A key of `losses.LOSSES`.
    reduction : str
        "mean" or "sum" over the samples of a batch.
    over_outputs : str
        "sum" leaves out the factor 1/K of the losses that have one.
    l2 : float
        λ ≥ 0: the loss of an update has (λ/2)·Σw² added, over all weights, once.
    """

    kind: str = "squared_error"
    reduction: str = "mean"
    over_outputs: str = "mean"
    l2: float = 0.0


@dataclass(frozen=True)
class Training:
    """The settings of a run; see FORMAT in the README for each field.

    `optimizer`, `schedule` and `clip` are choices from `optimizers.OPTIMIZERS`,
    `schedules.SCHEDULES` and `clipping.CLIPPINGS`.
    """

    optimizer: Choice
    schedule: Choice
    learning_rate: float = 0.1
    batch_size: int = 1
    accumulation_steps: int = 1
    shuffle: bool = False
    clip: Choice | None = None
    initializer: str = "xavier_uniform"
    seed: int = 0


@dataclass(frozen=True, eq=False)
class Problem:
    """What a run minimises, and how: all that stays the same from update to update.

    Attributes
    ----------
    x : (samples, inputs)
    y : (samples, K)
    """

    network: Network
    loss: Loss
    training: Training
    x: Floats
    y: Floats


@dataclass(frozen=True, eq=False)
class OptimizerState:
    """What an optimizer remembers between updates.

    Attributes
    ----------
    step : int
        Updates made with this optimizer since its state was new.
    slots : dict of str to ndarray
        For each name of the optimizer's `slots` one read-only vector in the form of
        `Parameters.flat`; empty before the first update.
    """

    step: int = 0
    slots: dict[str, Floats] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """Where a run stands between two updates; from here it goes on exactly.

    Attributes
    ----------
    parameters : Parameters
    optimizer_state : OptimizerState
    updates : int
        Updates made since the start.
    epoch : int
        The epoch of the next sample, from 0; its shuffling follows from it.
    position : int
        How many samples of that epoch have been used.
    """

    parameters: Parameters
    optimizer_state: OptimizerState = field(default_factory=OptimizerState)
    updates: int = 0
    epoch: int = 0
    position: int = 0


@dataclass(frozen=True)
class Divergence:
    """The first number that was not finite, and the update that is not applied.

    Attributes
    ----------
    update : int
        From 1: the update that would have been made.
    layer : int
        From 1; 0 for the loss.
    quantity : str
        "loss", "activation", "gradient" or "parameters".
    value : float
        NaN or ±infinity.
    """

    update: int
    layer: int
    quantity: str
    value: float
