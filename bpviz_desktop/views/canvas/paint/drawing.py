"""One frame of the canvas: the picture, where it stands, and how it looks.

Painting is a function of a `Drawing` alone; nothing is remembered between frames.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from bpviz_desktop.engine.network import Network
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.views.canvas.layout import glyphs
from bpviz_desktop.views.canvas.layout.geometry import Form, Layout, scale_of
from bpviz_desktop.views.canvas.layout.places import (
    Places,
    label_decimals,
    matrix_layers,
    pill_rect,
)
from bpviz_desktop.views.canvas.paint.maps import UnitMap, images_of
from bpviz_desktop.views.canvas.read.labels import LABEL_H
from bpviz_desktop.views.canvas.read.picture import SHOWN_KINDS, Picture
from bpviz_desktop.views.canvas.read.sentences import legend_text
from bpviz_desktop.views.look.theme import Theme

TWO_LINES = 44.0


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
    window : QRectF
        What of the layout is in sight.
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
    window: QRectF
    hovered: Part | None = None
    highlight: TermId | None = None
    is_smooth: bool = True

    def differs_by_mouse(self, other: Drawing) -> bool:
        """Whether no more than what the mouse points at is another."""
        same = all(
            getattr(self, name) is getattr(other, name)
            for name in ("picture", "layout", "theme", "is_smooth")
        )
        return same and (self.scale, self.window) == (other.scale, other.window)

    @property
    def network(self) -> Network:
        return self.picture.network

    def color(self, role: str) -> QColor:
        """A colour of the theme."""
        return self.theme.color(role)

    @property
    def legend(self) -> str:
        """Which number circles and dots stand for; empty where there are only cards."""
        forms = {column.form for column in self.layout.columns[1:]}
        if self.picture.maps is not None:
            return legend_text(self.picture, has_circles=True)
        if forms == {Form.CARD}:
            return ""
        return legend_text(self.picture, has_circles=Form.CIRCLE in forms)

    @property
    def phase_color(self) -> QColor:
        """The colour of the current step."""
        return self.theme.phase(self.picture.step.phase or "update")

    @property
    def phase_tint(self) -> QColor:
        return self.theme.tint(self.picture.step.phase or "update")

    def unit_map(self, layer: int, j: int) -> UnitMap | None:
        """What unit j answers over the inputs."""
        if self.picture.maps is None or not layer:
            return None
        units = self.network.widths[layer]
        return UnitMap(self._map_images[layer - 1], units, j)

    @cached_property
    def _map_images(self) -> tuple[QImage, ...]:
        maps = self.picture.maps
        return () if maps is None else images_of(maps, self.theme)

    def has_card(self, layer: int) -> bool:
        return self.layout.columns[layer].form is Form.CARD

    def is_folded_gap(self, layer: int) -> bool:
        """Whether the wires into a layer are drawn as a matrix picture."""
        return layer in self._pictured

    @cached_property
    def _pictured(self) -> frozenset[int]:
        return matrix_layers(self.network)

    def magnitude(self, kind: str, layer: int) -> float:
        """The |value| that is filled fully: one for all layers, so that they compare.

        The inputs have their own.
        """
        return self._magnitudes["x" if layer == 0 else kind]

    @cached_property
    def _magnitudes(self) -> dict[str, float]:
        picture, layers = self.picture, range(1, self.network.depth + 1)
        values = {
            kind: np.concatenate([picture.values(kind, at) for at in layers])
            for kind in SHOWN_KINDS
        } | {"x": picture.x}
        return {
            kind: scale_of(float(np.max(np.abs(each[np.isfinite(each)]), initial=0.0)))
            for kind, each in values.items()
        }

    def weight_text(self, layer: int, j: int, i: int) -> str:
        """A weight as it stands on its wire."""
        value = float(self.picture.parameters.W(layer)[j, i])
        decimals = self.picture.decimals
        if (layer, j, i) in self.places:
            decimals = label_decimals(self.layout, self.scale, decimals) or decimals
        return short(value, decimals)

    def label_center(self, layer: int, j: int, i: int) -> QPointF:
        """Where a wire's label stands, or would stand."""
        if (place := self.places.get((layer, j, i))) is not None:
            return QPointF(*place)
        x1, y1, x2, y2 = self.layout.segment(layer, j, i)
        return QPointF((x1 + x2) / 2, (y1 + y2) / 2)

    def bias_text(self, layer: int, j: int) -> str:
        value = float(self.picture.parameters.b(layer)[j])
        return f"b {short(value, self.picture.decimals)}"

    def pill(self, layer: int, j: int) -> QRectF:
        """The bias pill under a card's z."""
        return pill_rect(self.layout, layer, j, glyphs.width(self.bias_text(layer, j)))


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


def bias_note_text(drawing: Drawing, term: TermId) -> str:
    """The old value of a bias that has just moved; empty for other terms."""
    if term.kind != "new_b" or term.layer is None or term.j is None:
        return ""
    return f"b {drawing.picture.old_text(term)}"


def old_weight_text(drawing: Drawing, term: TermId) -> str:
    """The old value of a weight that has just moved; empty for other terms."""
    return drawing.picture.old_text(term) if term.kind == "new_W" else ""


def number_color(drawing: Drawing, kind: str, value: float) -> QColor:
    """Gradients in the backward colour, what is not finite in the error's."""
    if not np.isfinite(value):
        return drawing.color("error")
    return drawing.color("backward" if kind.startswith("dL") else "text")
