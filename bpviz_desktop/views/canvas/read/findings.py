"""Which problems are marked on the canvas, and where."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.model.structure import Unit


@dataclass(frozen=True)
class Mark:
    """One finding as the canvas shows it.

    Attributes
    ----------
    number : int
        As in the list of problems, from 1.
    kind, words : str
    layers : tuple of int
        Empty for what is said of the loss or of the whole network.
    units : tuple of (layer, j)
        Neurons that have a sign of their own.
    is_pointed : bool
        The finding that was clicked.
    """

    number: int
    kind: str
    words: str
    layers: tuple[int, ...]
    units: tuple[Unit, ...]
    is_pointed: bool


def marks_of(session: Session) -> tuple[Mark, ...]:
    """All findings, in the order of the list."""
    if session.diagnosis is None:
        return ()
    depth = session.document.network.depth
    return tuple(
        Mark(
            number,
            each.kind,
            f"{each.title}: {each.where}" if each.layers else each.title,
            # Said of every layer, it is said of none.
            each.layers if len(each.layers) < depth or depth == 1 else (),
            each.units,
            session.finding == each.kind,
        )
        for number, each in enumerate(session.diagnosis.findings, start=1)
    )


def banded(marks: tuple[Mark, ...]) -> Mark | None:
    """The one whose layers are tinted: that pointed at, else the first with layers."""
    pointed = [mark for mark in marks if mark.is_pointed]
    if pointed:
        return pointed[0] if pointed[0].layers else None
    return next((mark for mark in marks if mark.layers), None)


def runs(layers: tuple[int, ...]) -> list[tuple[int, int]]:
    """Neighbouring layers as (first, last)."""
    if not layers:
        return []
    cuts = [k for k, (a, b) in enumerate(pairwise(layers), start=1) if b > a + 1]
    starts, ends = [0, *cuts], [*cuts, len(layers)]
    return [(layers[a], layers[b - 1]) for a, b in zip(starts, ends, strict=True)]
