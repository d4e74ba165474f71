"""Which labels there is room for: weights on wires, names, bias pills."""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF

from bpviz_desktop.engine.network import Floats, Network
from bpviz_desktop.views.canvas.layout import glyphs
from bpviz_desktop.views.canvas.layout.geometry import Form, Layout, lay_out, scale_of
from bpviz_desktop.views.canvas.read.labels import LABEL_H, MOST_WIRES, place_labels
from bpviz_desktop.views.canvas.read.picture import Picture

Places: TypeAlias = dict[tuple[int, int, int], tuple[float, float]]
PILL_H = 19.0
MOST_LINES = 5_000
_MOST_CURRENT = 12
_MOST_MEASURED = 20_000


def pill_rect(layout: Layout, layer: int, j: int, wide: float) -> QRectF:
    """Where the bias pill of a card stands; flat when cards stand close."""
    card, row = layout.rect(layer, j), layout.columns[layer].row
    high = min(PILL_H, row - card.height() - 2)
    below = 5.0 if row >= 128 else 1.0
    return QRectF(card.left() + 6, card.bottom() + below, wide + 16, high)


def name_center(layout: Layout, layer: int, j: int) -> QPointF | None:
    """Where a unit's name stands; None where there is no room for one."""
    column, rect = layout.columns[layer], layout.rect(layer, j)
    free = column.row - column.height
    if column.form is Form.CARD:
        if free >= 48:
            return QPointF(rect.center().x(), rect.top() - 16)
        return QPointF(rect.center().x() + 33, rect.top() - 8)
    if column.form in (Form.BOX, Form.CIRCLE) and free >= 22:
        # Clear of the ring round a current unit, where there is room for that, and of
        # the curve at the head.
        above = min(16.0, max(10.5, free / 2 - 3.0))
        return QPointF(rect.center().x(), rect.top() - above)
    return None


@lru_cache(maxsize=4)
def matrix_layers(network: Network) -> frozenset[int]:
    """Layers whose wires are too many for lines: the largest, until 5,000 are left.

    Layers with as many wires are drawn alike.
    """
    pairs = zip(network.widths, network.widths[1:], strict=False)
    counts = {layer: a * b for layer, (a, b) in enumerate(pairs, start=1)}
    left = sum(counts.values())
    for most in sorted(set(counts.values()), reverse=True):
        if left <= MOST_LINES:
            return frozenset(layer for layer, n in counts.items() if n > most)
        left -= sum(n for n in counts.values() if n == most)
    return frozenset(counts)


def place_all(picture: Picture, layout: Layout, scale: float) -> Places:
    """Place the weights' labels in every gap that has room."""
    network = picture.network
    decimals = label_decimals(layout, scale, picture.decimals)
    if decimals is None:
        return {}
    wide = label_width(scale, decimals)
    places: Places = {}
    for layer in range(1, network.depth + 1):
        before = network.widths[layer - 1]
        if before * network.widths[layer] > 4 * MOST_WIRES:
            continue
        found = place_labels(
            layout.segments(layer),
            network.connected(layer).ravel(),
            wide,
            _obstacles(layout, network, layer),
        )
        if len(found) * 2 < int(network.connected(layer).sum()):
            # A few labels among many bare wires would seem to mean something.
            continue
        places |= {(layer, *divmod(k, before)): place for k, place in found.items()}
    return places


def label_width(scale: float, decimals: int) -> float:
    """Room for the longest weight that such a scale allows."""
    whole = "0" * max(1, len(str(int(min(scale, 1e5)))))
    return glyphs.width(f"−{whole}.{'0' * decimals}") + 6


def label_decimals(layout: Layout, scale: float, decimals: int) -> int | None:
    """How many decimals fit between two columns; None where labels do not."""
    for places in range(decimals, min(decimals, 3) - 1, -1):
        if label_width(scale, places) <= layout.rule.gap - 6:
            return places
    return None


@lru_cache(maxsize=8)
def _obstacles(layout: Layout, network: Network, layer: int) -> Floats:
    """Rectangles that labels into `layer` must keep off."""
    rects: list[QRectF] = []
    for at in range(max(0, layer - 1), layer + 1):
        for j in range(network.widths[at]):
            rects.append(layout.rect(at, j).adjusted(-2, -2, 2, 2))
            if layout.columns[at].form is Form.DOT and layout.columns[at].has_numbers:
                rects[-1].adjust(-12, 0, 12, 18)
            if layout.columns[at].form is Form.CARD:
                rects.append(pill_rect(layout, at, j, layout.columns[at].width - 22))
            if (name := name_center(layout, at, j)) is not None:
                rects.append(glyphs.box(name, 40, 18))
    return np.array([(r.left(), r.top(), r.right(), r.bottom()) for r in rects])


def scale_for(picture: Picture, previous: float) -> float:
    """The wires' scale; it shrinks only while nothing trains."""
    flat = picture.parameters.flat
    # Of very many weights, which are drawn as pictures, a sample is enough.
    flat = flat[:: max(1, len(flat) // _MOST_MEASURED)]
    largest = float(np.max(np.abs(flat), initial=0.0, where=np.isfinite(flat)))
    return scale_of(largest, previous, may_shrink=not picture.is_live)


def place_current(
    picture: Picture, layout: Layout, places: Places, *, scale: float
) -> Places:
    """Places for the labels of the step's wires in gaps that are too full for all."""
    network, found = picture.network, {}
    for layer, lit in picture.step.lit.items():
        if not 0 < int(lit.sum()) <= _MOST_CURRENT:
            continue
        before = network.widths[layer - 1]
        others = {each[1:]: at for each, at in places.items() if each[0] == layer}
        wanted = lit.copy()
        for cell in others:
            wanted[cell] = False
        if not wanted.any():
            continue
        decimals = label_decimals(layout, scale, picture.decimals)
        if decimals is None:
            continue
        wide = label_width(scale, decimals)
        high = LABEL_H / 2
        taken = [
            (x - wide / 2, y - high, x + wide / 2, y + high) for x, y in others.values()
        ]
        free = place_labels(
            layout.segments(layer),
            wanted.ravel(),
            wide,
            np.vstack([_obstacles(layout, network, layer), *taken]),
            may_cross=True,
        )
        found.update({(layer, *divmod(k, before)): xy for k, xy in free.items()})
    return found


def stand(picture: Picture, size: QSizeF, zoom: float) -> tuple[Layout, QRectF]:
    """Where everything stands in a view of that size, and what can be scrolled to."""
    network, moved = picture.network, picture.session.document.layout
    layout = lay_out(
        network.widths,
        (size.width(), size.height()),
        zoom=zoom,
        moved=moved,
        has_skips=any(layer.skip_from is not None for layer in network.layers),
    )
    whole = QRectF(0, 0, size.width(), size.height())
    if not whole.contains(layout.bounds.adjusted(18, 22, -18, -22)):
        whole |= layout.bounds
    return layout, whole
