"""Wires: width by magnitude, colour by sign, chevrons where something flows.

Colours are mixed with the ground beforehand: translucent lines cost Qt's raster engine
about twenty times as much as opaque ones.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from bpviz_desktop.engine.network import Bools, Floats
from bpviz_desktop.model.screen.parts import Part, exists
from bpviz_desktop.views.canvas.layout.places import matrix_layers
from bpviz_desktop.views.canvas.paint.drawing import Drawing, label_rect
from bpviz_desktop.views.look.ink import heat_image, mix, sign_role

DIMMED = 0.35
ALWAYS_SMOOTH = 200
IDLE_SMOOTH = 1_500
THIN = 40
# In how many steps √(|w|/s) is drawn: of many wires, and of few.
_LEVELS, _FINE_LEVELS = 8, 500
_MOST_CHEVRONS = 24
_MOST_PIXELS = 256
CHEVRON = 11.0
# Of more wires in a gap each has one chevron, else they hide the wires.
_MOST_ROWS = 12
_SPACING = 36.0


@dataclass(frozen=True)
class Look:
    """Pen of a group of wires."""

    role: str
    width: float
    opacity: float
    is_dashed: bool = False


def wire_width(weight: float, scale: float, *, is_thin: bool = False) -> float:
    """1 + 5·√(|w|/s) pixels; over 40 wires in a gap 1 + 3·√."""
    share = abs(weight) / scale if np.isfinite(weight) else 1.0
    return 1.0 + (3.0 if is_thin else 5.0) * float(np.sqrt(min(share, 1.0)))


def wire_count(drawing: Drawing) -> int:
    """Wires that are drawn as lines."""
    network = drawing.network
    pictured = matrix_layers(network)
    pairs = enumerate(zip(network.widths, network.widths[1:], strict=False), start=1)
    return sum(a * b for layer, (a, b) in pairs if layer not in pictured)


def paint_wires(
    painter: QPainter, drawing: Drawing, lines: dict[int, list[QLineF]]
) -> None:
    """Draw all wires; `lines` holds every layer's `QLineF`s of this layout."""
    count = wire_count(drawing)
    painter.setRenderHint(
        QPainter.RenderHint.Antialiasing,
        count <= ALWAYS_SMOOTH or (drawing.is_smooth and count <= IDLE_SMOOTH),
    )
    for layer in range(1, drawing.network.depth + 1):
        if drawing.is_folded_gap(layer):
            _paint_matrix(painter, drawing, layer)
        else:
            _paint_gap(painter, drawing, layer, lines[layer])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_loss_lines(painter, drawing)
    _paint_removed(painter, drawing)
    _paint_marked(painter, drawing)
    for layer in drawing.picture.step.moving:
        if drawing.picture.step.direction and not drawing.is_folded_gap(layer):
            _paint_flow(painter, drawing, layer)


def looks(
    W: Floats, present: Bools, lit: Bools | None, *, scale: float, any_step: bool
) -> dict[Look, list[int]]:
    """Sort wires into groups of one pen each, the faintest first.

    Parameters
    ----------
    W, present : ndarray (units, before)
    lit : ndarray of bool (units, before), or None
        Wires of the current step.
    any_step : bool
        There is a current step: wires that are not lit are dimmed.
    """
    flat = W.ravel()
    is_thin = int(present.sum()) > THIN
    with np.errstate(invalid="ignore"):
        share = np.where(np.isfinite(flat), np.minimum(np.abs(flat) / scale, 1.0), 1.0)
        sign = np.where(np.isfinite(flat), np.sign(flat) % 4, 2).astype(np.int64)
    # As one whole number: whether full, how wide, which sign.
    steps = _LEVELS if is_thin else _FINE_LEVELS
    level = (np.ceil if is_thin else np.round)(np.sqrt(share) * steps).astype(np.int64)
    full = np.full(len(flat), not any_step)
    if lit is not None:
        full |= lit.ravel()
    code = (full * (steps + 1) + level) * 4 + sign
    wires = np.flatnonzero(present)
    wires = wires[np.argsort(code[wires], kind="stable")]
    ends = np.flatnonzero(np.diff(code[wires])) + 1
    return {
        _look(int(code[each[0]]), steps, is_thin=is_thin): each.tolist()
        for each in np.split(wires, ends)
        if len(each)
    }


def _look(code: int, steps: int, *, is_thin: bool) -> Look:
    """What a wire's whole number stands for."""
    rest, sign = divmod(code, 4)
    is_full, level = divmod(rest, steps + 1)
    root = level / steps
    opacity = 0.25 + 0.75 * root * root if is_thin else 1.0
    return Look(
        ("outline", "positive", "error", "negative")[sign],
        round(1 + (3 if is_thin else 5) * root, 2),
        round(opacity * (1 if is_full else DIMMED), 3),
        is_dashed=sign in (0, 2),
    )


def _pen(drawing: Drawing, look: Look) -> QPen:
    theme = drawing.theme
    color = mix(theme.canvas, getattr(theme, look.role), look.opacity)
    pen = QPen(color, look.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if look.is_dashed:
        pen.setWidthF(max(look.width, 1.5))
        pen.setDashPattern([4, 3])
    return pen


def _paint_gap(
    painter: QPainter, drawing: Drawing, layer: int, lines: list[QLineF]
) -> None:
    step = drawing.picture.step
    groups = looks(
        drawing.picture.parameters.W(layer),
        drawing.network.connected(layer),
        step.lit.get(layer),
        scale=drawing.scale,
        any_step=step.phase is not None,
    )
    for look, wires in groups.items():
        painter.setPen(_pen(drawing, look))
        painter.drawLines([lines[k] for k in wires])


def _paint_matrix(painter: QPainter, drawing: Drawing, layer: int) -> None:
    """Draw weights as a heat map between two layers: rows to, columns from."""
    W = drawing.picture.parameters.W(layer)
    # More pixels than the screen has would only cost time.
    high, wide = (max(1, -(-n // _MOST_PIXELS)) for n in W.shape)
    rect = drawing.layout.gap_rect(layer)
    image = heat_image(drawing.theme, W[::high, ::wide], drawing.scale)
    painter.drawImage(rect, image)
    lit = drawing.picture.step.lit.get(layer)
    is_lit = lit is not None and bool(lit.any())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(
        QPen(drawing.phase_color, 3) if is_lit else QPen(drawing.color("border"), 1)
    )
    painter.drawRect(rect)


def _paint_loss_lines(painter: QPainter, drawing: Drawing) -> None:
    """Lines without weight from the outputs to the loss and from a single target."""
    layout, step = drawing.layout, drawing.picture.step
    painter.setPen(QPen(drawing.color("outline"), 1.5))
    segments = layout.loss_segments
    painter.drawLines([QLineF(*map(float, each)) for each in segments])
    if len(layout.targets) == 1:
        x = layout.loss.center().x()
        painter.drawLine(
            QPointF(x, layout.loss.bottom()), QPointF(x, layout.targets[0].top())
        )
    active = np.flatnonzero(step.outputs)[:_MOST_CHEVRONS]
    for k in active.tolist():
        painter.setPen(QPen(drawing.phase_color, 2))
        painter.drawLine(QLineF(*map(float, segments[k])))
        chevrons(painter, drawing, segments[k], ())


def _paint_removed(painter: QPainter, drawing: Drawing) -> None:
    """Removed wires, dotted, while one of their ends is selected."""
    units = {(p.layer, p.j) for p in drawing.picture.selection if p.kind == "unit"}
    pen = QPen(drawing.color("outline"), 1.5)
    pen.setDashPattern([1, 3])
    painter.setPen(pen)
    for layer in range(1, drawing.network.depth + 1):
        connected = drawing.network.connected(layer)
        if connected.all() or drawing.is_folded_gap(layer):
            continue
        for j, i in np.argwhere(~connected).tolist():
            if (layer, j) in units or (layer - 1, i) in units:
                painter.drawLine(QLineF(*drawing.layout.segment(layer, j, i)))


def _paint_marked(painter: QPainter, drawing: Drawing) -> None:
    """The wires that are selected, over all others."""
    _paint_over_others(painter, drawing, drawing.picture.selection)


def paint_hovered(painter: QPainter, drawing: Drawing) -> None:
    """Draw the wire under the mouse over all others."""
    if drawing.hovered is not None:
        _paint_over_others(painter, drawing, [drawing.hovered])


def _paint_over_others(
    painter: QPainter, drawing: Drawing, parts: Iterable[Part]
) -> None:
    for part in parts:
        if part.kind != "wire" or not exists(part, drawing.network):
            continue
        line = QLineF(*drawing.layout.segment(part.layer, part.j, part.i or 0))
        weight = float(drawing.picture.parameters.W(part.layer)[part.j, part.i or 0])
        wide = wire_width(weight, drawing.scale)
        role = sign_role(weight)
        ends = [(drawing.color(role), wide)]
        if part in drawing.picture.selection:
            ground = [
                (drawing.color("text"), wide + 8),
                (drawing.color("canvas"), wide + 4),
            ]
            ends = ground + ends
        for color, each in ends:
            pen = QPen(color, each)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(line)


def _paint_flow(painter: QPainter, drawing: Drawing, layer: int) -> None:
    """Chevrons along the moving wires; of very many, along the heaviest."""
    moving = drawing.picture.step.moving[layer].ravel()
    wires = np.flatnonzero(moving)
    if len(wires) > _MOST_CHEVRONS:
        weights = np.abs(drawing.picture.parameters.W(layer).ravel()[wires])
        wires = wires[np.argsort(-weights)[:_MOST_CHEVRONS]]
    labels = tuple(label_rect(drawing, *at) for at in drawing.places if at[0] == layer)
    most = 1 if len(wires) > _MOST_ROWS else None
    for k in wires.tolist():
        segment = drawing.layout.segments(layer)[k]
        chevrons(painter, drawing, segment, labels, most=most)


def chevrons(
    painter: QPainter,
    drawing: Drawing,
    segment: Floats,
    labels: tuple[QRectF, ...],
    *,
    most: int | None = None,
) -> None:
    """Triangles along a segment in the direction of flow, clear of labels."""
    x1, y1, x2, y2 = map(float, segment)
    start, change = QPointF(x1, y1), QPointF(x2 - x1, y2 - y1)
    length = float(np.hypot(change.x(), change.y()))
    if length < CHEVRON:
        return
    unit = change / length
    direction = drawing.picture.step.direction
    count = most or max(1, round(length / _SPACING))
    places = [length * (k + 0.5) / count for k in range(count)]
    reach = CHEVRON / 2 + 1
    free = [
        at
        for at in places
        if not any(
            rect.adjusted(-reach, -reach, reach, reach).contains(start + unit * at)
            for rect in labels
        )
    ]
    if not free:
        free = [CHEVRON / 2 + 2, length - CHEVRON / 2 - 2]
    painter.setPen(QPen(drawing.color("canvas"), 1))
    painter.setBrush(drawing.phase_color)
    for at in free:
        painter.drawPolygon(_triangle(start + unit * at, unit * direction))


def _triangle(middle: QPointF, along: QPointF) -> QPolygonF:
    across = QPointF(-along.y(), along.x())
    tip = middle + along * (CHEVRON / 2)
    tail = middle - along * (CHEVRON / 2)
    return QPolygonF([tip, tail + across * 5.5, tail - across * 5.5])
