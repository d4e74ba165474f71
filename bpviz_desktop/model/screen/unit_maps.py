"""What every neuron answers over the inputs that are looked at: a small map for each.

Made of the parameters on the screen, in one forward pass, whenever they are drawn.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.network import Floats, Network
from bpviz_desktop.engine.textbook.passes import forward
from bpviz_desktop.model.screen.prediction import ends_of, points_of, prompt_size
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.model.screen.slices import held_in, inputs_in

# Of more neurons nobody can tell one from another.
MOST_MAPPED = 40
SIDE = 24
_HALF = 0.5


@dataclass(frozen=True, eq=False)
class UnitMaps:
    """The answers of all neurons to a grid of points.

    Attributes
    ----------
    layers : tuple of ndarray, each (rows from the top, columns, units)
        Of layer 1, 2, …; one row where there is one input.
    scales : tuple of (middle, reach)
        For each layer the number that is in the middle of its colours, and for each
        unit how far they reach, (units,).
    """

    layers: tuple[Floats, ...]
    scales: tuple[tuple[float, Floats], ...]


def can_be_mapped(network: Network) -> bool:
    """Whether a network has few enough neurons for a map in each."""
    return sum(network.widths[1:]) <= MOST_MAPPED


def unit_maps(session: Session, side: int = SIDE) -> UnitMaps | None:
    """The maps of a session's neurons; None where they are too many, or take too long.

    Parameters
    ----------
    side : int
        Points along each side at most.
    """
    document = session.document
    network = document.network
    side = min(side, prompt_size(document))
    if not side or not can_be_mapped(network):
        return None
    inputs = inputs_in(session)
    ends = tuple(ends_of(document.data, column) for column in inputs)
    shape = (side, side) if len(inputs) == 2 else (1, side)
    x = points_of(inputs, ends, held_in(session), side)
    with np.errstate(all="ignore"):
        passes = forward(network, document.parameters, x, multiply=np.matmul)
    layers = tuple(each.a.reshape(*shape, -1) for each in passes)
    scales = tuple(
        _scale(network, at, values) for at, values in enumerate(layers, start=1)
    )
    return UnitMaps(layers, scales)


def _scale(network: Network, layer: int, values: Floats) -> tuple[float, Floats]:
    """Shares go from 0 to 1; other answers as far as the largest, 0 in the middle."""
    units, spec = values.shape[2], network.layer(layer)
    is_share = ACTIVATIONS[spec.activation.kind].is_share and spec.skip_from is None
    if is_share:
        return _HALF, np.full(units, _HALF)
    known = np.where(np.isfinite(values), np.abs(values), 0.0)
    largest = known.max(axis=(0, 1))
    return 0.0, np.where(largest > 0, largest, 1.0)
