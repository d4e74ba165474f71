"""What lies under the mouse: numbers first, then neurons, then the nearest wire."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from bpviz_desktop.engine.network import Floats, Network
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.views.canvas.layout.geometry import Form
from bpviz_desktop.views.canvas.paint.boxes import input_slope_rect
from bpviz_desktop.views.canvas.paint.callouts import callouts
from bpviz_desktop.views.canvas.paint.drawing import Drawing
from bpviz_desktop.views.canvas.paint.surroundings import loss_rows
from bpviz_desktop.views.canvas.paint.units import (
    cell_rect,
    shown_kind,
    slope_rect,
    slope_term,
)
from bpviz_desktop.views.canvas.read.picture import SHOWN_KINDS

REACH = 6.0


@dataclass(frozen=True)
class Zone:
    """A number on the canvas: where it is, what it is, and whose."""

    rect: QRectF
    term: TermId
    part: Part


def zones(drawing: Drawing) -> list[Zone]:
    """All numbers that can be asked "why?", the topmost first."""
    found = [*_note_zone(drawing), *_label_zones(drawing)]
    for layer in range(drawing.network.depth + 1):
        found += _unit_zones(drawing, layer)
    lines = drawing.picture.losses()
    rows = loss_rows(drawing.layout.loss, len(lines))
    for (_, term), rect in zip(lines, rows, strict=True):
        found.append(Zone(rect, term, Part("loss")))
    focus = drawing.picture.focus
    for k, rect in enumerate(drawing.layout.targets):
        found.append(Zone(rect, TermId("y", k, sample=focus), Part("target", 0, k)))
    return found


def _note_zone(drawing: Drawing) -> list[Zone]:
    term, note = drawing.picture.step.wire_note(), callouts(drawing).note
    if term is None or note is None or term.layer is None or term.j is None:
        return []
    kind = "bias" if term.i is None else "wire"
    return [Zone(note.rect, term, Part(kind, term.layer, term.j, term.i))]


def _label_zones(drawing: Drawing) -> list[Zone]:
    return [
        Zone(
            rect,
            drawing.picture.parameter_term(layer, j, i),
            Part("wire", layer, j, i),
        )
        for (layer, j, i), rect in callouts(drawing).labels.items()
    ]


def _unit_zones(drawing: Drawing, layer: int) -> list[Zone]:
    picture, column = drawing.picture, drawing.layout.columns[layer]
    found: list[Zone] = []
    if column.form is Form.STRIP:
        return found  # thousands of cells: `zone_at` finds the one by arithmetic
    for j in range(len(column.y)):
        rect, part = drawing.layout.rect(layer, j), Part("unit", layer, j)
        if column.form is Form.CARD:
            if (slope := slope_term(drawing, layer, j)) is not None:
                found.append(Zone(slope_rect(rect), slope, part))
            found += [
                Zone(cell_rect(rect, kind), picture.term(kind, layer, j), part)
                for kind in SHOWN_KINDS
            ]
            bias = picture.parameter_term(layer, j, None)
            found.append(Zone(drawing.pill(layer, j), bias, Part("bias", layer, j)))
            continue
        if column.form is Form.BOX:
            if picture.is_known("dL_da", 0, j):
                slope = picture.term("dL_da", 0, j)
                found.append(Zone(input_slope_rect(rect), slope, part))
            found.append(Zone(rect, picture.term("a", 0, j), part))
            continue
        term = picture.term(shown_kind(drawing, layer, j), layer, j)
        if column.has_numbers:
            rect = rect.adjusted(-8, 0, 8, 18)
        found.append(Zone(rect, term, part))
    return found


def strip_zone(drawing: Drawing, layer: int, j: int) -> Zone:
    """The number of one cell of a folded layer."""
    kind = shown_kind(drawing, layer, j)
    term = drawing.picture.term(kind, layer, j)
    return Zone(drawing.layout.rect(layer, j), term, Part("unit", layer, j))


def zone_at(drawing: Drawing, found: list[Zone], point: QPointF) -> Zone | None:
    """The number at a point."""
    for zone in found:
        if zone.rect.contains(point):
            return zone
    for layer, column in enumerate(drawing.layout.columns):
        rect = drawing.layout.column_rect(layer)
        if column.form is Form.STRIP and rect.contains(point):
            j = _place(point.y(), rect.top(), rect.bottom(), len(column.y))
            return strip_zone(drawing, layer, j)
    return None


def part_at(drawing: Drawing, found: list[Zone], point: QPointF) -> Part | None:
    """The part at a point: what a number belongs to, the loss, or the nearest wire."""
    if (zone := zone_at(drawing, found, point)) is not None:
        return zone.part
    if drawing.layout.loss.contains(point):
        return Part("loss")
    return wire_at(drawing, point)


def wire_at(drawing: Drawing, point: QPointF) -> Part | None:
    """The wire within reach that is nearest to a point."""
    best, nearest = None, REACH
    for layer in range(1, drawing.network.depth + 1):
        if drawing.is_folded_gap(layer):
            rect, connected = drawing.layout.gap_rect(layer), drawing.network.connected
            if rect.contains(point):
                j = _place(point.y(), rect.top(), rect.bottom(), len(connected(layer)))
                i = _place(
                    point.x(), rect.left(), rect.right(), connected(layer).shape[1]
                )
                return Part("wire", layer, j, i) if connected(layer)[j, i] else None
            continue
        segments = drawing.layout.segments(layer)
        left, right = segments[:, 0].min(), segments[:, 2].max()
        if not left - REACH <= point.x() <= right + REACH:
            continue
        away = distances(segments, point.x(), point.y())
        away[~drawing.network.connected(layer).ravel()] = np.inf
        k = int(np.argmin(away))
        if away[k] < nearest:
            nearest = float(away[k])
            j, i = divmod(k, drawing.network.widths[layer - 1])
            best = Part("wire", layer, j, i)
    return best


def _place(at: float, start: float, end: float, count: int) -> int:
    """Which of `count` equal cells from start to end a coordinate falls into."""
    return min(max(int((at - start) / (end - start) * count), 0), count - 1)


def distances(segments: Floats, x: float, y: float) -> Floats:
    """Distance of a point to each segment (n, 4)."""
    start, change = segments[:, :2], segments[:, 2:] - segments[:, :2]
    to_point = np.array([x, y]) - start
    squared = np.maximum((change * change).sum(axis=1), 1e-12)
    t = np.clip((to_point * change).sum(axis=1) / squared, 0.0, 1.0)
    away: Floats = np.hypot(*(to_point - t[:, None] * change).T)
    return away


def parts_in(drawing: Drawing, area: QRectF) -> frozenset[Part]:
    """Units that an area touches, and wires, biases, loss, targets inside it."""
    found: set[Part] = set()
    for layer, column in enumerate(drawing.layout.columns):
        for j in range(len(column.y)):
            if drawing.layout.rect(layer, j).intersects(area):
                found.add(Part("unit", layer, j))
    if drawing.layout.loss.intersects(area):
        found.add(Part("loss"))
    for k, rect in enumerate(drawing.layout.targets):
        if rect.intersects(area):
            found.add(Part("target", 0, k))
    for layer in range(1, drawing.network.depth + 1):
        if drawing.is_folded_gap(layer):
            continue
        segments = drawing.layout.segments(layer)
        inside = drawing.network.connected(layer).ravel().copy()
        for x, y in ((0, 1), (2, 3)):
            inside &= (segments[:, x] >= area.left()) & (segments[:, x] <= area.right())
            inside &= (segments[:, y] >= area.top()) & (segments[:, y] <= area.bottom())
        before = drawing.network.widths[layer - 1]
        for k in np.flatnonzero(inside).tolist():
            found.add(Part("wire", layer, *divmod(k, before)))
    return frozenset(found)


def next_into(network: Network, part: Part) -> Part:
    """The connection into a neuron that follows another, or after all its bias."""
    if part.kind not in ("unit", "wire", "bias") or not part.layer:
        return part
    wires = network.connected(part.layer)[part.j].nonzero()[0]
    behind = -1 if part.i is None else part.i
    for i in wires if part.kind != "bias" else wires[:0]:
        if i > behind:
            return Part("wire", part.layer, part.j, int(i))
    if part.kind == "bias":
        return Part("unit", part.layer, part.j)
    return Part("bias", part.layer, part.j)


def neighbour(drawing: Drawing, part: Part | None, dx: int, dy: int) -> Part:
    """The neuron one column (dx) or one row (dy) away; the first one from nothing.

    Over the first neuron is the layer's head.
    """
    layout = drawing.layout
    if part is not None and part.kind == "layer":
        if dy > 0:
            return Part("unit", part.layer, 0)
        to = min(max(part.layer + dx, 0), len(layout.columns) - 1)
        return Part("layer", to)
    if part is None or part.kind not in ("unit", "wire", "bias"):
        last = len(layout.columns) - 1
        if part is not None and part.kind in ("loss", "target") and dx <= 0:
            return Part("unit", last, 0)
        return part if part is not None else Part("unit", 0, 0)
    if dx and part.layer + dx == len(layout.columns):
        return Part("loss")
    if dy < 0 and part.j == 0 and part.kind == "unit":
        return Part("layer", part.layer)
    layer = min(max(part.layer + dx, 0), len(layout.columns) - 1)
    own = layout.columns[min(part.layer, len(layout.columns) - 1)]
    y = float(own.y[min(part.j, len(own.y) - 1)])
    column = layout.columns[layer]
    j = int(np.argmin(np.abs(column.y - y))) if layer != part.layer else part.j + dy
    return Part("unit", layer, min(max(j, 0), len(column.y) - 1))
