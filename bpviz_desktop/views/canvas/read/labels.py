"""Which wires carry their weight, and where: no label on another, on a unit, on a wire.

The first free place of a fixed list is taken, in the order of the picture from top to
bottom, with room for the longest number: places depend on the layout and never on the
digits.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from bpviz_desktop.engine.network import Floats

PLACES = (0.5, 0.3, 0.7, 0.4, 0.6, 0.22, 0.78)
LABEL_H = 18.0
MOST_WIRES = 40
_CLEAR = 2.0
_SIGN = 7.0
_CORE = 9.0


def place_labels(
    segments: Floats,
    present: NDArray[np.bool_],
    wide: float,
    obstacles: Floats,
    *,
    may_cross: bool = False,
) -> dict[int, tuple[float, float]]:
    """Find places for the labels of one gap.

    Parameters
    ----------
    segments : ndarray (n, 4)
        Wires x1, y1, x2, y2.
    present : ndarray of bool (n,)
        Which of them exist.
    wide : float
        Width of the longest number in pixels.
    obstacles : ndarray (m, 4)
        left, top, right, bottom of what must stay readable.
    may_cross : bool
        Labels may lie over other wires: the few of the current step.

    Returns
    -------
    dict of int to (x, y)
        Centre of the label by number of the wire; wires without room are left out.
    """
    wires = np.flatnonzero(present)
    if len(wires) > MOST_WIRES or not len(wires):
        return {}
    order = sorted(
        wires.tolist(),
        key=lambda k: (segments[k, 1] + segments[k, 3], segments[k, 1], k),
    )
    taken = np.asarray(obstacles, float).reshape(-1, 4)
    found: dict[int, tuple[float, float]] = {}
    high = LABEL_H / 2
    # First clear of every other wire as far as the digits reach; then only where the
    # label is centred, so that it is plain whose it is.
    for margin in (_SIGN, wide / 2 - _CORE):
        for k in order:
            if k in found:
                continue
            others = segments[[n for n in order if n != k]]
            for x, y in _spots(segments[k]):
                rect = np.array([x - wide / 2, y - high, x + wide / 2, y + high])
                if overlaps(rect, taken).any():
                    continue
                core = rect + (margin, 0.0, -margin, 0.0)
                if not may_cross and crosses(core, others).any():
                    continue
                found[k] = (x, y)
                grown = rect + (-_CLEAR, -_CLEAR, _CLEAR, _CLEAR)
                taken = np.vstack([taken, grown])
                break
    return found


def _spots(segment: Floats) -> list[tuple[float, float]]:
    x1, y1, x2, y2 = segment.tolist()
    return [(x1 + t * (x2 - x1), y1 + t * (y2 - y1)) for t in PLACES]


def overlaps(rect: Floats, others: Floats) -> NDArray[np.bool_]:
    """Which rectangles (n, 4) share area with `rect`, of edges that broadcast."""
    return (
        (others[:, 0] < rect[2])
        & (others[:, 2] > rect[0])
        & (others[:, 1] < rect[3])
        & (others[:, 3] > rect[1])
    )


def crosses(rect: Floats, segments: Floats) -> NDArray[np.bool_]:
    """Which segments (n, 4) pass through `rect` (Liang and Barsky's clipping)."""
    start, change = segments[:, :2], segments[:, 2:] - segments[:, :2]
    with np.errstate(divide="ignore", invalid="ignore"):
        one = (rect[:2] - start) / change
        two = (rect[2:] - start) / change
    flat = change == 0
    inside = (start > rect[:2]) & (start < rect[2:])
    near = np.where(flat, np.where(inside, -np.inf, np.inf), np.minimum(one, two))
    far = np.where(flat, np.where(inside, np.inf, -np.inf), np.maximum(one, two))
    enter = np.maximum(near.max(axis=1), 0.0)
    leave = np.minimum(far.min(axis=1), 1.0)
    return enter < leave
