"""How large the boxes of a graph are, and where they stand on the screen."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

from bpviz_desktop.engine.autodiff.graph import LOSS
from bpviz_desktop.engine.network import Floats, Network
from bpviz_desktop.language import tr
from bpviz_desktop.model.laboratory.computation import Computation
from bpviz_desktop.model.laboratory.folding import Box, Folded
from bpviz_desktop.model.screen.autodiff.words import edge_name, group_name, node_name
from bpviz_desktop.views.look.fonts import interface_font
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.graph.layout import Placed, place

TEXT, SIGN = 12, 14
HIGH, GAP = 36.0, 8.0
PAD = 5.0
# Of a folded neuron five characters must do; of a layer two lengths are told.
_NUMBER, _SHORT, _LENGTH = 54.0, 38.0, 64.0
_LOWEST_PITCH, _HIGHEST_PITCH, _EDGE = 44.0, 116.0, 12.0
# Digits are drawn from this zoom on; below it boxes are signs, far below dots.
DIGITS_FROM, SIGNS_FROM = 0.92, 0.3
_SMALL, _DOT = 18.0, 5.0

# The layer behind a unit's name: the row tells it.
_MARK = re.compile("⁽[⁰¹²³⁴⁵⁶⁷⁸⁹]+⁾$")


@dataclass(frozen=True, eq=False)
class Look:
    """Everything that is drawn, but for where.

    Attributes
    ----------
    network : Network
    computation : Computation
    folded : Folded
    position : int
    asked, hovered : int or None
        Boxes.
    """

    network: Network
    computation: Computation
    folded: Folded
    position: int
    asked: int | None = None
    hovered: int | None = None

    @property
    def current(self) -> int | None:
        """The box that the last step was about."""
        node = self.computation.current(self.position)
        return None if node is None else self.folded.box_of.get(node)


class Measures:
    """Sizes of boxes, in the interface's typeface."""

    def __init__(self) -> None:
        self.font = interface_font(TEXT)
        self.bold = interface_font(TEXT, semibold=True)
        self.sign = interface_font(SIGN, semibold=True)
        self._metrics = QFontMetricsF(self.font)
        self._bold = QFontMetricsF(self.bold)
        self._signs = QFontMetricsF(self.sign)

    def text(self, words: str) -> float:
        """How wide words are."""
        return self._metrics.horizontalAdvance(words)

    def head(self, look: Look, box: Box) -> str:
        """What stands at the left of a box."""
        graph = look.computation.graph
        node = graph.nodes[box.node]
        if box.group is not None:
            return _MARK.sub("", group_name(look.network, box.group))
        if node.operation is None:
            return edge_name(look.network, node)
        if node.name:
            return f"{node.name} {node.operation.sign}"
        return node.operation.sign

    def head_width(self, look: Look, box: Box) -> float:
        """How wide that is."""
        return min(self._signs.horizontalAdvance(self.head(look, box)), 110.0)

    def own(self, look: Look, box: Box) -> float:
        """How wide a box is without what stands at its edge."""
        return self.head_width(look, box) + self.number(box) + 3 * PAD

    def number(self, box: Box) -> float:
        """How much room its numbers have."""
        if box.group is None:
            return _NUMBER
        return _LENGTH if is_layer(box) else _SHORT

    def beside(self, look: Look, leaf: int) -> float:
        """How wide a parameter at the edge of a box is."""
        node = look.computation.graph.nodes[leaf]
        name = edge_name(look.network, node) if node.term else ""
        return self.text(name) + self.text("−0.00") + 2 * PAD + (4 if name else 0)

    def whole(self, look: Look, box: Box) -> float:
        """How wide a box is with that."""
        sides = sum(self.beside(look, leaf) + 2 for leaf in box.beside)
        return self.own(look, box) + sides


@dataclass(eq=False)
class Arrangement:
    """Where everything stands, in pixels at zoom 1 from the left upper corner.

    Attributes
    ----------
    placed : Placed
    widths, beside : list of float
        Of every box, and of what stands at its left edge.
    folded : Folded
    bands : dict of int to list of int
        For each layer of the network the rows that hold it.
    """

    placed: Placed
    widths: list[float]
    beside: list[float]
    folded: Folded
    bands: dict[int, list[int]]

    @classmethod
    def of(cls, look: Look, measures: Measures) -> Arrangement:
        """Lay out a graph."""
        boxes = look.folded.boxes
        widths = [measures.whole(look, box) for box in boxes]
        own = [measures.own(look, box) for box in boxes]
        beside = [whole - part for whole, part in zip(widths, own, strict=True)]
        placed = place(look.folded, widths, GAP)
        nodes = look.computation.graph.nodes
        bands: dict[int, list[int]] = {}
        for box, row in zip(boxes, placed.row_of, strict=True):
            group = nodes[box.node].group
            if group is not None and group.layer > 0:
                rows = bands.setdefault(group.layer, [])
                if row not in rows:
                    rows.append(row)
        return cls(placed, widths, beside, look.folded, bands)

    @cached_property
    def middles(self) -> tuple[Floats, Floats]:
        """Of every box the middle at zoom 1, and its row."""
        rows = np.array(self.placed.row_of, dtype=np.float64)
        return np.array(self.placed.x, dtype=np.float64), rows

    @cached_property
    def ends(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Of every wire the boxes that it leads from and to."""
        wires = self.folded.wires
        sources = np.array([wire.source for wire in wires], dtype=np.intp)
        return sources, np.array([wire.target for wire in wires], dtype=np.intp)


@dataclass(frozen=True)
class Frame:
    """The part of the arrangement that is in sight.

    Attributes
    ----------
    zoom : float
        Of distances across; boxes keep their size.
    pitch : float
        From row to row.
    left, top : float
        Where the arrangement's corner stands.
    """

    zoom: float
    pitch: float
    left: float
    top: float

    def middles(self, arrangement: Arrangement) -> tuple[Floats, Floats]:
        """The same of all boxes: x and y."""
        x, rows = arrangement.middles
        return self.left + x * self.zoom, self.top + rows * self.pitch + HIGH / 2

    def middle(self, arrangement: Arrangement, box: int) -> QPointF:
        """Where the middle of a box stands."""
        placed = arrangement.placed
        x = self.left + placed.x[box] * self.zoom
        return QPointF(x, self.top + placed.row_of[box] * self.pitch + HIGH / 2)

    def rect(self, arrangement: Arrangement, box: int) -> QRectF:
        """The box itself, without what stands at its edge."""
        middle = self.middle(arrangement, box)
        if self.zoom < SIGNS_FROM:
            size = QSizeF(_DOT, _DOT)
        elif self.zoom < DIGITS_FROM:
            size = QSizeF(_SMALL, _SMALL)
        else:
            beside = arrangement.beside[box]
            size = QSizeF(arrangement.widths[box] - beside, HIGH)
            middle += QPointF(beside / 2, 0)
        corner = middle - QPointF(size.width() / 2, size.height() / 2)
        return QRectF(corner, size)


@dataclass(eq=False)
class Sight:
    """All that a picture of the graph is drawn from; `clip` is what is in sight."""

    look: Look
    arrangement: Arrangement
    frame: Frame
    measures: Measures
    theme: Theme
    clip: QRectF


def fitted(arrangement: Arrangement, size: QSizeF) -> Frame:
    """All of a graph in sight."""
    placed = arrangement.placed
    rows = max(1, len(placed.rows))
    width = max(placed.width, 1.0)
    zoom = min((size.width() - 2 * _EDGE) / width, 1.5 if rows > 1 else 1.0)
    high = size.height() - 2 * _EDGE - HIGH
    pitch = min(high / max(1, rows - 1), _HIGHEST_PITCH)
    pitch = max(pitch, _LOWEST_PITCH if zoom >= DIGITS_FROM else 24.0)
    left = (size.width() - width * zoom) / 2
    used = (rows - 1) * pitch + HIGH
    top = max(_EDGE, (size.height() - used) / 2)
    return Frame(max(zoom, 0.02), pitch, left, top)


def is_layer(box: Box) -> bool:
    """Whether a box is a whole layer of the network."""
    return box.group is not None and box.group.unit < 0 and box.group.layer != LOSS


def layer_lengths(look: Look, box: Box) -> tuple[float | None, float | None]:
    """‖a‖ of a folded layer, and ‖∂L/∂a‖; None: not all of it is known yet."""
    computation, position = look.computation, look.position
    nodes = computation.graph.nodes
    units = [
        at
        for at in box.members
        if (term := nodes[at].term) is not None and term.kind in ("a", "x")
    ]
    value = gradient = None
    if all(computation.is_known(at, position) for at in units):
        value = float(np.linalg.norm(computation.graph.values[units]))
    parts = [computation.gradient(at, position) for at in units]
    if parts and all(part is not None for part in parts):
        gradient = math.hypot(*(part or 0.0 for part in parts))
    return value, gradient


def box_words(look: Look, at: int) -> str:
    """What a box is called in a tool tip."""
    box = look.folded.boxes[at]
    nodes = look.computation.graph.nodes
    if box.group is None:
        return node_name(look.network, look.computation.graph, box.node)
    count = sum(1 for each in box.members if nodes[each].operation)
    name = group_name(look.network, box.group)
    return tr(
        "{name}: {count} operations; a double click opens it", name=name, count=count
    )
