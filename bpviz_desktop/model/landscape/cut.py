"""Cuts through the landscape: along a parameter or two, or directions of all.

Random directions are filter-normalised, after Li et al., "Visualizing the Loss
Landscape of Neural Nets" (2018), section 4: each neuron's weights of a direction are as
long as the network's own, and biases stay. The run's own directions are the principal
components of its states, as in section 7 there.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from bpviz_desktop.engine.network import Floats, Network, blocks, flat_index
from bpviz_desktop.model.edits import Place


@dataclass(frozen=True, eq=False)
class Cut:
    """A line or a plane: `origin` + Σ coordinate · axis.

    Attributes
    ----------
    origin : ndarray, shape (parameters,)
    axes : ndarray, shape (1 or 2, parameters)
    places : tuple of Place
        The parameters that these axes are; empty for directions of many.
    shares : tuple of float
        Of the run's own directions: how much of its variance each has.
    """

    origin: Floats
    axes: Floats
    places: tuple[Place, ...] = ()
    shares: tuple[float, ...] = ()

    def points(self, coordinates: Floats) -> Floats:
        """Parameters at (n, axes) coordinates: (n, parameters)."""
        return self.origin + coordinates @ self.axes

    def coordinates(self, states: Floats) -> Floats:
        """Where states (n, parameters) lie, seen from straight above: (n, axes)."""
        gram = self.axes @ self.axes.T
        # Directions that are not two: of a single weight, of wires that were removed.
        with np.errstate(all="ignore"):
            found: Floats = (states - self.origin) @ self.axes.T @ np.linalg.pinv(gram)
        return found

    def through(self, state: Floats) -> Cut:
        """The same directions through another state; coordinates mean the same."""
        origin = np.where(self.axes.any(axis=0), 0.0, state)
        if not self.places:
            origin = state - self.coordinates(state[None])[0] @ self.axes
        return replace(self, origin=origin)

    def along(self, way: Floats) -> Floats:
        """How far a way (parameters,) goes along each axis: (axes,)."""
        return self.coordinates((self.origin + way)[None])[0]

    def slopes(self, gradient: Floats) -> Floats:
        """The derivative along each axis, from a gradient (parameters,)."""
        found: Floats = self.axes @ gradient
        return found

    def moved(self, state: Floats, coordinates: Floats) -> Floats:
        """A state at other coordinates; what the cut does not show stays."""
        if self.places:  # exactly the numbers asked for
            return np.where(self.axes.any(axis=0), coordinates @ self.axes, state)
        moved: Floats = (
            state + (coordinates - self.coordinates(state[None])[0]) @ self.axes
        )
        return moved


def along(network: Network, state: Floats, places: tuple[Place, ...]) -> Cut:
    """Along one parameter, or two; coordinates are their values."""
    axes = np.zeros((len(places), len(state)))
    origin = state.copy()
    for axis, place in zip(axes, places, strict=True):
        at = flat_index(network.widths, *place)
        axis[at], origin[at] = 1.0, 0.0
    return Cut(origin, axes, places)


def random_cut(network: Network, state: Floats, seed: int) -> Cut:
    """Through a state in two random directions, filter-normalised."""
    draw = np.random.default_rng([seed, 2])
    axes = np.zeros((2, len(state)))
    own = blocks(network.widths, state)
    for axis in axes:
        for at, (block, mine) in enumerate(
            zip(blocks(network.widths, axis), own, strict=True), start=1
        ):
            drawn = draw.normal(size=mine[:, :-1].shape) * network.connected(at)
            lengths = np.linalg.norm(drawn, axis=1, keepdims=True)
            wanted = np.linalg.norm(mine[:, :-1], axis=1, keepdims=True)
            # A neuron without wires, or with all of them at 0, moves nowhere.
            block[:, :-1] = np.divide(
                drawn * wanted, lengths, out=np.zeros_like(drawn), where=lengths > 0
            )
    return Cut(state, axes)


def principal_cut(state: Floats, states: Floats) -> Cut | None:
    """Through a state in the two directions in which a run went farthest.

    Parameters
    ----------
    state : ndarray, shape (parameters,)
    states : ndarray, shape (n, parameters)
        Of the run; few beside the parameters, so their products are decomposed.

    Returns
    -------
    Cut or None
        None where the states do not span a plane.
    """
    centred = states - states.mean(axis=0)
    products = centred @ centred.T
    if not np.isfinite(products).all():
        return None
    values, vectors = np.linalg.eigh(products)
    spread = values.clip(0).sum()
    if len(states) < 3 or not values[-2] > 1e-12 * spread:
        return None
    found = (centred.T @ vectors[:, :-3:-1]) / np.sqrt(values[:-3:-1])
    # The sign is free: the run goes to the right and up.
    found = found * np.where((states[-1] - states[0]) @ found < 0, -1.0, 1.0)
    shares = values[:-3:-1] / spread
    return Cut(state, np.ascontiguousarray(found.T), (), tuple(shares.tolist()))
