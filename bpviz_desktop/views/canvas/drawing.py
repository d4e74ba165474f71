"""One frame of the canvas: the picture, where it stands, and how it looks.

Painting is a function of a `Drawing` alone; nothing is remembered between frames.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from bpviz_desktop.engine.network import Floats, Network
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.session import Part
from bpviz_desktop.views.canvas import glyphs
from bpviz_desktop.views.canvas.geometry import Form, Layout, scale_of
from bpviz_desktop.views.canvas.labels import LABEL_H, MOST_WIRES, place_labels
from bpviz_desktop.views.canvas.picture import Picture
from bpviz_desktop.views.formatting import short
from bpviz_desktop.views.theme import Theme

Places: TypeAlias = dict[tuple[int, int, int], tuple[float, float]]
DIMMED = 0.35
MOST_LINES = 5_000
_MOST_CURRENT = 12
PILL_H = 19.0


@dataclass(frozen=True, eq=False)
class Drawing:
    """Everything that a frame depends on.

    Attributes
    ----------
    picture : Picture
    layout : Layout
    theme : Theme
    scale : float
        The |w| that is drawn widest.
    places : dict of (layer, j, i) to (x, y)
        Centres of the weights' labels.
    hovered : Part or None
    highlight : TermId or None
        A number that the inspector points at.
    is_smooth : bool
        Nothing has changed for a moment: many wires may be antialiased too.
    """

    picture: Picture
    layout: Layout
    theme: Theme
    scale: float
    places: Places
    hovered: Part | None = None
    highlight: TermId | None = None
    is_smooth: bool = True

    @property
    def network(self) -> Network:
        return self.picture.network

    def color(self, role: str) -> QColor:
        """A colour of the theme."""
        return self.theme.color(role)

    @property
    def phase_color(self) -> QColor:
        """The colour of the current step."""
        return self.theme.phase(self.picture.step.phase or "update")

    @property
    def phase_tint(self) -> QColor:
        return self.theme.tint(self.picture.step.phase or "update")

    def has_card(self, layer: int) -> bool:
        return self.layout.columns[layer].form is Form.CARD

    def is_folded_gap(self, layer: int) -> bool:
        """Whether the wires into a layer are drawn as a matrix picture."""
        return layer in self._pictured

    @cached_property
    def _pictured(self) -> frozenset[int]:
        return matrix_layers(self.network)

    def weight_text(self, layer: int, j: int, i: int) -> str:
        """A weight as it stands on its wire."""
        value = float(self.picture.parameters.W(layer)[j, i])
        return short(value, self.picture.decimals)

    def label_center(self, layer: int, j: int, i: int) -> QPointF:
        """Where a wire's label stands, or would stand."""
        if (place := self.places.get((layer, j, i))) is not None:
            return QPointF(*place)
        before = self.network.widths[layer - 1]
        x1, y1, x2, y2 = self.layout.segments(layer)[j * before + i]
        return QPointF(float(x1 + x2) / 2, float(y1 + y2) / 2)

    def bias_text(self, layer: int, j: int) -> str:
        value = float(self.picture.parameters.b(layer)[j])
        return f"b {short(value, self.picture.decimals)}"

    def pill(self, layer: int, j: int) -> QRectF:
        """The bias pill under a card's z."""
        return pill_rect(self.layout, layer, j, glyphs.width(self.bias_text(layer, j)))


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
            return QPointF(rect.center().x(), rect.top() - 13)
        return QPointF(rect.center().x() + 33, rect.top() - 8)
    if column.form in (Form.BOX, Form.CIRCLE) and free >= 22:
        return QPointF(rect.center().x(), rect.top() - 11)
    return None


@lru_cache(maxsize=4)
def matrix_layers(network: Network) -> frozenset[int]:
    """Layers whose wires are too many for lines: the largest, until 5,000 are left."""
    pairs = zip(network.widths, network.widths[1:], strict=False)
    counts = {layer: a * b for layer, (a, b) in enumerate(pairs, start=1)}
    left, pictured = sum(counts.values()), set()
    for layer in sorted(counts, key=lambda each: -counts[each]):
        if left <= MOST_LINES:
            break
        pictured.add(layer)
        left -= counts[layer]
    return frozenset(pictured)


def place_all(picture: Picture, layout: Layout, scale: float) -> Places:
    """Place the weights' labels in every gap that has room."""
    network = picture.network
    longest = "−" + short(scale + 1e-9, 0) + "." + "0" * picture.decimals
    longest = longest if len(longest) <= 9 else "−4.39×10⁻⁴"
    wide = glyphs.width(longest) + 6
    wide = max(min(wide, layout.rule.gap - 10), glyphs.width("−0.00") + 6)
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
        places |= {(layer, *divmod(k, before)): place for k, place in found.items()}
    return places


def _obstacles(layout: Layout, network: Network, layer: int) -> Floats:
    """Rectangles that labels into `layer` must keep off."""
    rects: list[QRectF] = []
    for at in range(max(0, layer - 1), layer + 1):
        for j in range(network.widths[at]):
            rects.append(layout.rect(at, j).adjusted(-2, -2, 2, 2))
            if layout.columns[at].form is Form.CARD:
                rects.append(pill_rect(layout, at, j, glyphs.width("b −0.0000")))
            if (name := name_center(layout, at, j)) is not None:
                rects.append(glyphs.box(name, 40, 18))
    return np.array([(r.left(), r.top(), r.right(), r.bottom()) for r in rects])


def scale_for(picture: Picture, previous: float) -> float:
    """The wires' scale; it shrinks only while nothing trains."""
    flat = picture.parameters.flat
    largest = float(np.max(np.abs(flat), initial=0.0, where=np.isfinite(flat)))
    return scale_of(largest, previous, may_shrink=not picture.is_live)


@lru_cache(maxsize=2048)
def mix(ground: str, ink: str, share: float) -> QColor:
    """`ink` laid over `ground` with opacity `share`: opaque, as alpha is slow."""
    under, over = QColor(ground), QColor(ink)
    parts = (
        (a + (b - a) * share)
        for a, b in zip(under.getRgb()[:3], over.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*(round(part) for part in parts))


def sign_role(value: float) -> str:
    """The theme's role for a value's sign; what is not finite takes the error's."""
    if not np.isfinite(value):
        return "error"
    return "positive" if value > 0 else "negative" if value < 0 else "outline"


def heat_color(theme: Theme, value: float, largest: float) -> QColor:
    """A value on the heat map from −largest to +largest."""
    if not np.isfinite(value):
        return theme.color("error")
    middle = (len(theme.heat) - 1) / 2
    place = middle * (1 + min(1.0, max(-1.0, value / (largest or 1.0))))
    low = min(int(place), len(theme.heat) - 2)
    return mix(theme.heat[low], theme.heat[low + 1], round(place - low, 2))


def ring(
    painter: QPainter, rect: QRectF, radius: float, color: QColor, *, is_current: bool
) -> None:
    """Mark what is current (3 px with a halo) or selected (2 px with a gap)."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if is_current:
        halo = QColor(color)
        halo.setAlphaF(0.25)
        for pen in (QPen(halo, 9), QPen(color, 3)):
            painter.setPen(pen)
            painter.drawRoundedRect(rect, radius, radius)
        return
    painter.setPen(QPen(color, 2))
    painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), radius + 4, radius + 4)


def halo_box(painter: QPainter, drawing: Drawing, rect: QRectF) -> None:
    """Clear the ground behind a label."""
    ground = drawing.color("canvas")
    ground.setAlphaF(0.92)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, 4, 4)


def label_rect(drawing: Drawing, layer: int, j: int, i: int) -> QRectF:
    """Ground of a weight's label."""
    wide = glyphs.width(drawing.weight_text(layer, j, i), semibold=True) + 8
    return glyphs.box(drawing.label_center(layer, j, i), wide, LABEL_H)


def wire_note_rect(drawing: Drawing) -> QRectF | None:
    """Ground of the two-line note on the current wire or bias."""
    term = drawing.picture.step.wire_note()
    if term is None or term.layer is None or term.j is None:
        return None
    if term.i is not None:
        center = drawing.label_center(term.layer, term.j, term.i)
    elif drawing.has_card(term.layer):
        center = drawing.pill(term.layer, term.j).center()
    else:
        center = drawing.layout.center(term.layer, term.j) + QPointF(0, 40)
    value = short(drawing.picture.value(term), drawing.picture.decimals)
    wide = max(glyphs.width(value, semibold=True), 46) + 16
    return glyphs.box(center, wide, 44)


def place_current(picture: Picture, layout: Layout, places: Places) -> Places:
    """Places for the labels of the step's wires in gaps that are too full for all."""
    network, found = picture.network, {}
    for layer, lit in picture.step.lit.items():
        if not 0 < int(lit.sum()) <= _MOST_CURRENT:
            continue
        before = network.widths[layer - 1]
        wires = [(layer, *divmod(int(k), before)) for k in np.flatnonzero(lit)]
        if all(each in places for each in wires):
            continue
        obstacles = _obstacles(layout, network, layer)
        others = [place for each, place in places.items() if each[0] == layer]
        wide = glyphs.width("−0." + "0" * min(picture.decimals, 4)) + 4
        high = LABEL_H / 2
        taken = [(x - wide / 2, y - high, x + wide / 2, y + high) for x, y in others]
        free = place_labels(
            layout.segments(layer),
            lit.ravel() & [key not in places for key in _keys(layer, lit.shape)],
            wide,
            np.vstack([obstacles, *np.reshape(taken, (-1, 4))]),
        )
        found.update({(layer, *divmod(k, before)): xy for k, xy in free.items()})
    return found


def _keys(layer: int, shape: tuple[int, ...]) -> list[tuple[int, int, int]]:
    return [(layer, j, i) for j in range(shape[0]) for i in range(shape[1])]
