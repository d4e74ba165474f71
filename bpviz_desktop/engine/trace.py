"""Everything that one update computed, as frozen arrays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from bpviz_desktop.engine.network import Floats, Network, Parameters
from bpviz_desktop.engine.rounding import ByHand
from bpviz_desktop.engine.training import Checkpoint, Loss, Training


@dataclass(frozen=True, eq=False)
class LayerPass:
    """One layer's numbers for a mini-batch of B samples; arrays (B, units).

    Attributes
    ----------
    z : weighted sums.
    f : f(z), before a skip is added and before rounding by hand (without a skip it is
        rounded too: it is the output).
    a : output, with skip and rounding.
    dL_da, dL_dz : of each sample's own loss.
    da_dz : f′(z); for softmax the Jacobian (B, units, units), [s, i, j] = ∂aᵢ/∂zⱼ.
    """

    z: Floats
    f: Floats
    a: Floats
    dL_da: Floats
    da_dz: Floats
    dL_dz: Floats


@dataclass(frozen=True, eq=False)
class MicroBatch:
    """One mini-batch going forward and backward.

    Attributes
    ----------
    samples : tuple of int
        Indices in the data, B of them.
    x, y : (B, inputs), (B, K)
    layers : tuple of LayerPass
        Layers 1, 2, …
    sample_losses : (B,)
    loss : float
        Their mean or sum.
    dL_dparameters : Parameters
        Of `loss`; shows frozen biases' derivatives, 0 for removed wires.
    dL_dx : (B, inputs)
        Of each sample's own loss.
    share : float
        How much it counts in the update.
    """

    samples: tuple[int, ...]
    x: Floats
    y: Floats
    layers: tuple[LayerPass, ...]
    sample_losses: Floats
    loss: float
    dL_dparameters: Parameters
    dL_dx: Floats
    share: float

    def a(self, layer: int) -> Floats:
        """Outputs (B, units) of layer `layer`; those of layer 0 are the inputs."""
        return self.x if layer == 0 else self.layers[layer - 1].a


@dataclass(frozen=True, eq=False)
class Trace:
    """One whole update, from the checkpoint before it to the one after it.

    Attributes
    ----------
    network, loss_settings, training : what was trained, and how.
    by_hand : ByHand or None
    before, after : Checkpoint
    micro_batches : tuple of MicroBatch
    loss, loss_after : float
        Of the whole update, combined as the gradients are, with the penalty; before
        and after it.
    penalty : float
        What the weights cost (see Loss.l2).
    gradient : Parameters
        Combined over the micro-batches, with the penalty's, before clipping; 0 where
        nothing may move.
    gradient_norm : float
    clipped_by : float, int or None
    learning_rate : float
    lines : mapping of str to ndarray (P,)
        "g" (the gradient after clipping) and every line of the optimizer.
    """

    network: Network
    loss_settings: Loss
    training: Training
    by_hand: ByHand | None
    before: Checkpoint
    after: Checkpoint
    micro_batches: tuple[MicroBatch, ...]
    loss: float
    loss_after: float
    penalty: float
    gradient: Parameters
    gradient_norm: float
    clipped_by: float | int | None
    learning_rate: float
    lines: Mapping[str, Floats] = field(default_factory=dict)

    @cached_property
    def places(self) -> dict[int, tuple[int, int]]:
        """Where a sample is: index of its micro-batch, and its row there."""
        return {
            sample: (m, row)
            for m, batch in enumerate(self.micro_batches)
            for row, sample in enumerate(batch.samples)
        }
