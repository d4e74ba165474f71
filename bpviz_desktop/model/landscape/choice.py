"""Which cut is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np

from bpviz_desktop.engine.network import Floats, Network
from bpviz_desktop.language import tr
from bpviz_desktop.model.edits import Place
from bpviz_desktop.model.landscape.cut import Cut, along, principal_cut, random_cut
from bpviz_desktop.model.landscape.landscape import COARSE_LINE, COARSE_MAP, Landscape
from bpviz_desktop.model.landscape.losses import Ground
from bpviz_desktop.model.landscape.path import Path

Kind = Literal["one", "two", "random", "run"]
# With what is said of them.
KINDS: dict[Kind, tuple[str, str]] = {
    "one": (
        tr("1 parameter"),
        tr("The loss along the weight or bias that is selected"),
    ),
    "two": (
        tr("2 parameters"),
        tr("The loss over the two weights or biases selected first"),
    ),
    "random": (
        tr("random plane"),
        tr("All weights at once, along two random directions (Li et al. 2018)"),
    ),
    "run": (
        tr("the run’s plane"),
        tr("All parameters at once, in the plane in which the run went farthest"),
    ),
}
# So many products a frame can wait for.
_PROMPT = 600_000
# Of the update and those that follow.
_OWN_POINTS = 16


def places_for(
    kind: Kind, network: Network, wanted: Sequence[Place]
) -> tuple[Place, ...]:
    """The parameters of a cut: those wanted, and the first ones that are missing."""
    count = {"one": 1, "two": 2}.get(kind, 0)
    chosen = list(dict.fromkeys(wanted))[:count]
    layer, j = (chosen[0][0], chosen[0][1]) if chosen else (1, 0)
    wires = network.connected(layer)[j].nonzero()[0].tolist()
    for place in (*((layer, j, i) for i in wires[:2]), (layer, j, None)):
        if place not in chosen and len(chosen) < count:
            chosen.append(place)
    return tuple(chosen)


def cut_of(
    kind: Kind,
    network: Network,
    state: Floats,
    *,
    places: tuple[Place, ...],
    seed: int,
    path: Path | None,
) -> Cut | None:
    """Make the cut through a state.

    None where a run has no directions yet, or numbers are too large for any.
    """
    if kind not in ("random", "run"):
        return along(network, state, places)
    with np.errstate(all="ignore"):
        if kind == "random":
            cut: Cut | None = random_cut(network, state, seed)
        else:
            cut = None if path is None else principal_cut(state, path.states)
        is_usable = cut is not None and np.isfinite(cut.axes @ cut.axes.T).all()
    return cut if is_usable else None


def is_prompt(cut: Cut, ground: Ground, kept: Landscape | None) -> bool:
    """Whether a frame can wait for the picture."""
    points = COARSE_MAP**2 if len(cut.axes) == 2 else COARSE_LINE
    if kept is not None and kept.knows(ground, cut):
        points = _OWN_POINTS
    return points * ground.samples * len(cut.origin) <= _PROMPT
