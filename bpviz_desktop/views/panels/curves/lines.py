"""Lines of what is measured while training runs, by update."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from bpviz_desktop.engine.board.symbols import layer_name, parameter_symbol
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.network import Floats, Network
from bpviz_desktop.model.run.tracks import MOST_PARAMETERS, Tracks
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.model.screen.session import Session


class Line(NamedTuple):
    """One line: its numbers beside `Tracks.updates`, and what it is called."""

    name: str
    values: Floats
    is_marked: bool = True


Lines = Callable[[Session, Tracks], list[Line]]


def accuracy_lines(session: Session, tracks: Tracks) -> list[Line]:
    """Shares of right answers: to the training samples, and to those for testing."""
    names = ("train", "test")
    return [
        Line(name, tracks.accuracies[:, k])
        for k, name in enumerate(names)
        if np.isfinite(tracks.accuracies[:, k]).any()
    ]


def gradient_lines(session: Session, tracks: Tracks) -> list[Line]:
    """The norm of each layer's gradient, for the batch of the next update."""
    network, norms = session.document.network, tracks.gradient_norms
    count = min(network.depth, norms.shape[1])
    return [
        Line(layer_name(network, at + 1), norms[:, at], is_marked=count <= 4)
        for at in range(count)
    ]


def weight_lines(session: Session, tracks: Tracks) -> list[Line]:
    """The first trained parameters; those of the selection are marked."""
    network, values = session.document.network, tracks.parameters
    places = measured_places(network)[: values.shape[1]]
    chosen = {place for part in session.selection for place in _places(part, places)}
    return [
        Line(text(parameter_symbol(network, *place)), values[:, k], place in chosen)
        for k, place in enumerate(places)
    ]


def rate_lines(session: Session, tracks: Tracks) -> list[Line]:
    """The learning rate of each next update."""
    return [Line("η", tracks.learning_rates)]


Place = tuple[int, int, int | None]


def measured_places(network: Network) -> list[Place]:
    """Which parameters are measured: the first trained ones, in their order."""
    found: list[Place] = []
    start = 0
    for at, (before, units) in enumerate(
        zip(network.widths, network.widths[1:], strict=False), start=1
    ):
        whole = units * (before + 1)
        trained = np.flatnonzero(network.trainable[start : start + whole])
        for k in trained[: MOST_PARAMETERS - len(found)].tolist():
            j, i = divmod(k, before + 1)
            found.append((at, j, None if i == before else i))
        start += whole
        if len(found) == MOST_PARAMETERS:
            break
    return found


def _places(part: Part, places: list[Place]) -> list[Place]:
    """The parameters of a wire or bias, or those that lead into a neuron."""
    if part.kind in ("wire", "bias"):
        return [(part.layer, part.j, part.i)]
    if part.kind == "unit":
        return [place for place in places if place[:2] == (part.layer, part.j)]
    return []
