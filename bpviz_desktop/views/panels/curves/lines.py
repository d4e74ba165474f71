"""Which lines a curve has: of the run, of its tests, of what was measured beside it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from bpviz_desktop.engine.board.symbols import layer_name, parameter_symbol
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.network import Floats, Network
from bpviz_desktop.language import tr
from bpviz_desktop.model.diagnosis.flow import QUANTITIES
from bpviz_desktop.model.run.curve import Curve
from bpviz_desktop.model.run.lines import Line, Losses, Measured, Stroke
from bpviz_desktop.model.run.tracks import MOST_PARAMETERS, Tracks
from bpviz_desktop.model.run.train_job import updates_an_epoch
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.model.screen.session import EPOCH, Session

Place = tuple[int, int, int | None]
# More names in bold would say nothing.
_MOST_MARKED = 4
# More curves of weights than that nobody can tell apart.
_MOST_DRAWN = 64


def updates_smoothed(session: Session) -> int:
    """Over how many updates the curves are means."""
    if session.smoothing != EPOCH:
        return session.smoothing
    return updates_an_epoch(session.document)


def loss_lines(session: Session) -> list[Line]:
    """This run's losses, those of its tests, and earlier runs, the last one first."""
    curve, old = session.curve, session.old_curves[::-1]
    name = tr("train") if not old and not curve.title else curve.name
    lines = [Line("train", name, Losses(curve), color=curve.color, curve=curve)]
    if session.tracks is not None:
        lines += _measured("test", session.tracks, session.tracks.test_losses)
    for k, each in enumerate(old):
        lines.append(
            Line(_key(each), each.name, Losses(each), Stroke.OLD, k, each.color, each)
        )
    return lines


def accuracy_lines(session: Session) -> list[Line]:
    """Shares of right answers: to the training samples, and to those for testing.

    Of earlier runs those that were measured at last: of the tests, if there are any.
    """
    found: list[Line] = []
    if session.tracks is not None:
        train, test = session.tracks.accuracies.T
        found += _measured("train", session.tracks, train)
        found += _measured("test", session.tracks, test)
    for k, curve in enumerate(session.old_curves[::-1]):
        if curve.tracks is None:
            continue
        shares = curve.tracks.accuracies
        is_tested = bool(np.isfinite(shares[:, 1]).any())
        numbers = Measured(curve.tracks.updates, shares[:, int(is_tested)])
        line = Line(_key(curve), curve.name, numbers, Stroke.OLD, k, curve.color, curve)
        if np.isfinite(shares).any():
            found.append(line)
    return found


def _measured(name: str, tracks: Tracks, values: np.ndarray) -> Iterator[Line]:
    """A line of what was measured, if there is any."""
    if np.isfinite(values).any():
        stroke = Stroke.TEST if name == "test" else Stroke.MAIN
        words = {"test": tr("test"), "train": tr("train")}[name]
        yield Line(name, words, Measured(tracks.updates, values), stroke)


def gradient_lines(session: Session) -> list[Line]:
    """The norm of each layer's gradient, for the batch of the next update."""
    tracks = session.tracks
    if tracks is None:
        return []
    return _layer_lines(session, tracks.updates, tracks.gradient_norms)


def flow_lines(session: Session, key: str) -> list[Line]:
    """A quantity of QUANTITIES for each layer, at the updates that were probed."""
    if session.diagnosis is None:
        return []
    probes = session.diagnosis.evidence.probes
    updates = np.array([each.updates for each in probes], dtype=np.float64)
    return _layer_lines(
        session, updates, np.array([QUANTITIES[key].of(each) for each in probes])
    )


def _layer_lines(session: Session, updates: Floats, rows: Floats) -> list[Line]:
    """A line for each layer; `rows` (n, depth) belong to `updates` (n,)."""
    network = session.document.network
    count = min(network.depth, rows.shape[1])
    stroke = Stroke.MAIN if count <= _MOST_MARKED else Stroke.OTHER
    return [
        Line(
            tr("layer {at}", at=at),
            layer_name(network, at + 1),
            Measured(updates, rows[:, at]),
            stroke,
            at,
        )
        for at in range(count)
    ]


def weight_lines(session: Session) -> list[Line]:
    """Trained parameters, those of the selection first, so many as can be drawn."""
    network, tracks = session.document.network, session.tracks
    if tracks is None:
        return []
    values = tracks.parameters
    places = measured_places(network)[: values.shape[1]]
    chosen = {place for part in session.selection for place in _places(part, places)}
    lines = [
        Line(
            str(place),
            text(parameter_symbol(network, *place)),
            Measured(tracks.updates, values[:, k]),
            Stroke.MAIN if place in chosen else Stroke.OTHER,
            k,
        )
        for k, place in enumerate(places)
    ]
    return sorted(lines, key=lambda line: line.stroke is Stroke.OTHER)[:_MOST_DRAWN]


def rate_lines(session: Session) -> list[Line]:
    """The learning rate of each next update."""
    tracks = session.tracks
    if tracks is None:
        return []
    return [Line("rate", "η", Measured(tracks.updates, tracks.learning_rates))]


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


def _key(curve: Curve) -> str:
    return tr("run {number}", number=curve.number)
