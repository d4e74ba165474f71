"""What stands around the neurons: heads, the loss, the targets, skip connections."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from bpviz_desktop.engine.board.symbols import layer_name
from bpviz_desktop.engine.formulas.expr import Symbol
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.written import five
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.views.canvas.layout import glyphs
from bpviz_desktop.views.canvas.layout.curves import CURVE_H, CURVE_W, paint_curve
from bpviz_desktop.views.canvas.layout.geometry import SKIP_ROOM, Form, Layout
from bpviz_desktop.views.canvas.paint.boxes import paint_number_box
from bpviz_desktop.views.canvas.paint.drawing import Drawing
from bpviz_desktop.views.canvas.paint.units import OUTLINE
from bpviz_desktop.views.canvas.paint.wires import CHEVRON, chevrons
from bpviz_desktop.views.look.ink import heat_color, ring

_MOST_ARCS = 3
# Down from the top of the heads: names of layers, and their activations, whose curves
# stay clear of the names of the first neurons.
NAME_DOWN, _FUNCTION_DOWN = 10.0, 26.0


def paint_heads(painter: QPainter, drawing: Drawing) -> None:
    """Draw each layer's name, activation and its curve, as far as there is room."""
    layout, network = drawing.layout, drawing.network
    top = layout.head_top + (SKIP_ROOM if has_arcs(drawing) else 0)
    ink, quiet = drawing.color("text"), drawing.color("text2")
    for layer in range(network.depth + 1):
        x = head_x(layout, layer)
        room = head_room(layout, layer)
        name = layer_name(network, layer)
        at = QPointF(x, top + NAME_DOWN)
        if Part("layer", layer) in drawing.picture.selection:
            wide = glyphs.width(name, glyphs.SMALL, True) + 20
            _paint_selected(painter, drawing, at, min(wide, room))
        own = bool(layer and network.layer(layer).name)
        if glyphs.width(name, glyphs.SMALL, True) > room and not own:
            symbol = _head_symbol(layer, network.depth)
            if glyphs.symbol_width(symbol) <= room + 4:
                # Its layer mark reaches higher than a name.
                glyphs.draw_symbol(painter, symbol, at + QPointF(0, 2), ink)
        else:
            text = glyphs.elided(name, room - 20 if own else room, glyphs.SMALL, True)
            glyphs.draw_text(painter, text, at, ink, size=12, semibold=True)
        if layer:
            _paint_activation(
                painter, drawing, layer, QPointF(x, top + _FUNCTION_DOWN), room=room
            )
    x = layout.loss.center().x()
    glyphs.draw_text(
        painter, tr("Loss"), QPointF(x, top + NAME_DOWN), ink, size=12, semibold=True
    )
    title = glyphs.elided(drawing.picture.loss_title, 122)
    above = QPointF(x, layout.loss.top() - 12)
    glyphs.draw_text(painter, title, above, quiet, size=12)


def _paint_selected(
    painter: QPainter, drawing: Drawing, at: QPointF, wide: float
) -> None:
    """A frame round the name of a layer that is selected."""
    painter.setPen(QPen(drawing.color("text"), 2))
    painter.setBrush(drawing.color("raised"))
    frame = glyphs.box(at, wide, 17.0)
    painter.drawRoundedRect(frame, 4, 4)


def _head_symbol(layer: int, depth: int) -> Symbol:
    """What stands over a layer that has no room for its name."""
    if layer == depth:
        return Symbol("y", hat=True)
    return Symbol("h", "", f"({layer})") if layer else Symbol("x")


def head_x(layout: Layout, layer: int) -> float:
    """Over the middle of the layer's place, wherever single neurons were moved."""
    # Not np.median: it imports numpy.ma, which takes longer than the first picture.
    x = layout.columns[layer].x
    return float(np.sort(x)[len(x) // 2])


def head_room(layout: Layout, layer: int) -> float:
    """How wide a head may be before it meets the next."""
    near = [
        abs(head_x(layout, other) - head_x(layout, layer))
        for other in (layer - 1, layer + 1)
        if 0 <= other < len(layout.columns)
    ]
    if layer == 0:
        near.append(2 * head_x(layout, layer))  # to the edge of the picture
    return max(min(near, default=200.0) - 8, 12.0)


def _paint_activation(
    painter: QPainter, drawing: Drawing, layer: int, at: QPointF, *, room: float
) -> None:
    activation = drawing.network.layer(layer).activation
    title = ACTIVATIONS[activation.kind].title
    name_wide = glyphs.width(title, glyphs.SMALL)
    whole = name_wide + 12 + CURVE_W
    quiet = drawing.color("text2")
    if whole <= room:
        center = QPointF(at.x() - whole / 2 + name_wide / 2, at.y())
        glyphs.draw_text(painter, title, center, quiet, size=12)
        left = at.x() + whole / 2 - CURVE_W
    elif room >= CURVE_W:
        left = at.x() - CURVE_W / 2
    else:
        return
    corner = QPointF(left, at.y() - CURVE_H / 2)
    paint_curve(painter, activation, corner, quiet)


def loss_rows(loss: QRectF, count: int) -> tuple[QRectF, ...]:
    """The lines of the loss box that hold a number: one, or sample and batch."""
    if count == 1:
        return (QRectF(loss.left(), loss.top() + 30, loss.width(), 26),)
    return tuple(
        QRectF(loss.left(), loss.top() + 6 + 26 * k, loss.width(), 26) for k in range(2)
    )


def paint_loss(painter: QPainter, drawing: Drawing) -> None:
    """Draw the loss box with sharp corners, and the targets beside it."""
    picture, loss = drawing.picture, drawing.layout.loss
    painter.setBrush(drawing.color("panel"))
    pen = QPen(drawing.color("text"), OUTLINE)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.drawRect(loss)
    if picture.step.is_loss:
        ring(painter, loss, 0, drawing.phase_color, is_current=True)
    if Part("loss") in picture.selection:
        ring(painter, loss, 0, drawing.color("text"), is_current=False)
    lines = picture.losses()
    rows = loss_rows(loss, len(lines))
    for (label, term), row in zip(lines, rows, strict=True):
        is_known, is_current = picture.loss_is_known(term), term in picture.step.terms
        if is_current:
            painter.fillRect(row.adjusted(4, 2, -4, -2), drawing.phase_tint)
        at, room = row.center(), loss.width() - 12
        if len(lines) == 1:
            above = QPointF(at.x(), loss.top() + 17)
            glyphs.draw_math_centered(
                painter, label, above, drawing.color("text"), size=glyphs.NAME
            )
        else:
            wide = _paint_loss_label(painter, drawing, label, row)
            at = QPointF(row.left() + wide + (row.width() - wide) / 2, at.y())
            room = row.width() - wide - 6
        if not is_known:
            glyphs.draw_text(painter, "?", at, drawing.color("text2"))
            continue
        value = picture.value(term)
        glyphs.draw_number(
            painter,
            value,
            at,
            drawing.color("text" if np.isfinite(value) else "error"),
            decimals=picture.decimals,
            room=room,
            semibold=is_current,
        )


def _paint_loss_label(
    painter: QPainter, drawing: Drawing, label: str, row: QRectF
) -> float:
    """Write L₂ or "mean" at the left of a line; return how much room it took."""
    if label.startswith("L"):
        at = QPointF(row.left() + 22, row.center().y())
        glyphs.draw_symbol(
            painter, Symbol("L", _plain(label[1:])), at, drawing.color("text"), size=15
        )
    else:
        wide = glyphs.width(label, glyphs.SMALL)
        at = QPointF(row.left() + max(22.0, 6 + wide / 2), row.center().y())
        glyphs.draw_text(painter, label, at, drawing.color("text2"), size=12)
        return max(38.0, 8 + wide)
    return 38.0


def _plain(subscripts: str) -> str:
    return subscripts.translate(str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789"))


def target_symbol(drawing: Drawing, k: int) -> Symbol:
    """y, or y₁, y₂, … of several outputs."""
    return Symbol("y", str(k + 1) if drawing.network.widths[-1] > 1 else "")


def paint_targets(painter: QPainter, drawing: Drawing) -> None:
    """Draw the targets of the sample in focus, as boxes or as cells."""
    layout, picture = drawing.layout, drawing.picture
    ink, quiet = drawing.color("text"), drawing.color("text2")
    largest = float(np.max(np.abs(picture.y), initial=1.0))
    for k, rect in enumerate(layout.targets):
        value, x = float(picture.y[k]), rect.center().x()
        if layout.targets_are_boxes:
            paint_number_box(painter, drawing, rect, value)
            if len(layout.targets) > 1:
                above = QPointF(x, rect.top() - 12)
                glyphs.draw_symbol(painter, target_symbol(drawing, k), above, ink)
            else:
                _paint_target_name(painter, QPointF(x, rect.bottom() + 13), quiet)
        else:
            painter.setPen(QPen(drawing.color("outline"), 1))
            painter.setBrush(heat_color(drawing.theme, value, largest))
            painter.drawRect(rect)
            if rect.height() >= 14:
                at = QPointF(rect.right() + 18, rect.center().y())
                glyphs.draw_text(painter, five(value), at, ink, size=12)
        if Part("target", 0, k) in picture.selection:
            ring(painter, rect, 4, ink, is_current=False)
    if not layout.targets_are_boxes:
        first = layout.targets[0]
        above = QPointF(first.center().x(), first.top() - 11)
        glyphs.draw_text(painter, tr("targets"), above, quiet, size=12)


def _paint_target_name(painter: QPainter, at: QPointF, color: QColor) -> None:
    words, symbol = tr("target"), Symbol("y")
    wide, own = glyphs.width(words, glyphs.SMALL), glyphs.symbol_width(symbol)
    left = at.x() - (wide + 4 + own) / 2
    middle = QPointF(left + wide / 2, at.y())
    glyphs.draw_text(painter, words, middle, color, size=glyphs.SMALL)
    at = QPointF(left + wide + 4 + own / 2, at.y())
    glyphs.draw_symbol(painter, symbol, at, color)


def has_arcs(drawing: Drawing) -> bool:
    """Whether any layer takes a skip connection."""
    return any(layer.skip_from is not None for layer in drawing.network.layers)


def plus_center(drawing: Drawing, layer: int, j: int) -> QPointF:
    """Where a skipped value is added: at the right edge, beside a."""
    rect = drawing.layout.rect(layer, j)
    if drawing.layout.columns[layer].form is Form.CARD:
        return QPointF(rect.right(), rect.top() + 20)
    return QPointF(rect.center().x() + rect.width() * 0.36, rect.top() + 2)


def paint_skips(painter: QPainter, drawing: Drawing, *, is_front: bool) -> None:
    """Draw arcs over the heads into a ⊕ on a; above three units one for the layer.

    The arcs lie behind the neurons, each ⊕ (`is_front`) on its neuron.
    """
    lane = 0
    for target in range(1, drawing.network.depth + 1):
        source = drawing.network.layer(target).skip_from
        if source is None:
            continue
        units = drawing.network.widths[target]
        for j in range(units if units <= _MOST_ARCS else 1):
            if is_front:
                _paint_plus(painter, drawing, target, j)
            else:
                _paint_arc(painter, drawing, source, target, j=j, lane=lane)
            lane += 1


def _is_active(drawing: Drawing, target: int, j: int) -> bool:
    skips = drawing.picture.step.skips
    if drawing.network.widths[target] > _MOST_ARCS:
        return any(layer == target for layer, _ in skips)
    return (target, j) in skips


def _paint_plus(painter: QPainter, drawing: Drawing, target: int, j: int) -> None:
    plus = plus_center(drawing, target, j)
    is_active = _is_active(drawing, target, j)
    color = drawing.phase_color if is_active else drawing.color("outline")
    painter.setBrush(drawing.color("panel"))
    painter.setPen(QPen(color, OUTLINE))
    painter.drawEllipse(plus, 7.5, 7.5)
    painter.drawLine(plus - QPointF(4, 0), plus + QPointF(4, 0))
    painter.drawLine(plus - QPointF(0, 4), plus + QPointF(0, 4))


def _clear_of_head(layout: Layout, layer: int) -> float:
    """Where an arc can go up beside a layer without crossing its head."""
    edge = layout.column_rect(layer).right() + 10
    beside = head_x(layout, layer) + 48
    return beside if beside + 16 < edge - 10 + layout.rule.gap else edge


def _paint_arc(
    painter: QPainter, drawing: Drawing, source: int, target: int, *, j: int, lane: int
) -> None:
    layout = drawing.layout
    is_whole = drawing.network.widths[target] > _MOST_ARCS
    is_active = _is_active(drawing, target, j)
    color = drawing.phase_color if is_active else drawing.color("outline")
    out = layout.rect(source, j)
    form = layout.columns[source].form
    high = 20.0 if form is Form.CARD else out.height() * 0.25
    start = QPointF(out.right() - (0 if form is Form.CARD else 3), out.top() + high)
    plus = plus_center(drawing, target, j)
    y = layout.head_top + 8 + 3.5 * (lane % 4)
    left = _clear_of_head(layout, source) + 6 * j
    right = _clear_of_head(layout, target) + 6 * j
    path = QPainterPath(start)
    r = 5.0
    path.lineTo(left - r, start.y())
    path.quadTo(left, start.y(), left, start.y() - r)
    path.lineTo(left, y + r)
    path.quadTo(left, y, left + r, y)
    path.lineTo(right - r, y)
    path.quadTo(right, y, right, y + r)
    path.lineTo(right, plus.y() - r)
    path.quadTo(right, plus.y(), right - r, plus.y())
    path.lineTo(plus)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, 3 if is_whole or is_active else OUTLINE))
    painter.drawPath(path)
    if is_active and drawing.picture.step.direction:
        middle = (left + right) / 2
        run = np.array([middle - CHEVRON, y, middle + CHEVRON, y])
        chevrons(painter, drawing, run, ())
