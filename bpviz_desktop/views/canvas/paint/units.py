"""Neurons as cards, circles, dots or a strip, with their four numbers."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from bpviz_desktop.engine.board.symbols import small
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.numbers.written import five, short
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.views.canvas.layout import glyphs
from bpviz_desktop.views.canvas.layout.geometry import CARD_H, CARD_W, SIDE, Form
from bpviz_desktop.views.canvas.layout.places import name_center
from bpviz_desktop.views.canvas.paint.boxes import paint_input
from bpviz_desktop.views.canvas.paint.drawing import Drawing, halo_box, number_color
from bpviz_desktop.views.canvas.paint.maps import (
    OUTLINE,
    paint_round,
    paint_square,
    square_in,
)
from bpviz_desktop.views.canvas.read.picture import SHOWN_KINDS
from bpviz_desktop.views.look.ink import (
    heat_color,
    heat_image,
    mix,
    ring,
    sign_role,
)

CARD_RADIUS = 12.0


def cell_rect(card: QRectF, kind: str) -> QRectF:
    """The quarter of a card that holds one number."""
    left = card.left() + (0 if kind in ("z", "dL_dz") else CARD_W / 2)
    top = card.top() + (0 if kind in ("z", "a") else CARD_H / 2)
    return QRectF(left, top, CARD_W / 2, CARD_H / 2)


def cell_label(kind: str, *, is_output: bool = False, is_input: bool = False) -> str:
    """What stands beside a number in a card, or beside an input."""
    out = "x" if is_input else "ŷ" if is_output else "a"
    return {"z": "z", "a": out, "dL_dz": "∂L/∂z", "dL_da": f"∂L/∂{out}"}.get(
        kind, f"∂{out}/∂z"
    )


def shown_kind(drawing: Drawing, layer: int, j: int) -> str:
    """Which number a circle or dot shows: a, then ∂L/∂z; the current one first."""
    current = drawing.picture.step.current
    if drawing.picture.step.is_single and current is not None:
        here = (current.layer, current.j) == (layer, j)
        if here and current.kind in SHOWN_KINDS and _in_focus(drawing, current):
            return current.kind
    return "dL_dz" if drawing.picture.shows_gradients and layer else "a"


def _in_focus(drawing: Drawing, term: TermId) -> bool:
    return term.sample in (None, drawing.picture.focus)


def paint_units(painter: QPainter, drawing: Drawing) -> None:
    """Draw every unit of every layer."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for layer, column in enumerate(drawing.layout.columns):
        if column.form is Form.STRIP:
            _paint_strip(painter, drawing, layer)
            continue
        paint = _PAINTERS[column.form]
        for j in range(len(column.y)):
            paint(painter, drawing, layer, j)
            _paint_ring(painter, drawing, layer, j)
            if column.form is Form.CARD:
                _paint_bias(painter, drawing, layer, j)
                _paint_slope(painter, drawing, layer, j)
            _paint_name(painter, drawing, layer, j)


def _paint_ring(painter: QPainter, drawing: Drawing, layer: int, j: int) -> None:
    rect = drawing.layout.rect(layer, j)
    form = drawing.layout.columns[layer].form
    radius = {Form.CARD: CARD_RADIUS, Form.BOX: 4.0}.get(form, rect.width() / 2)
    is_current = (layer, j) in drawing.picture.step.units
    if is_current:
        ring(painter, rect, radius, drawing.phase_color, is_current=True)
    if Part("unit", layer, j) in drawing.picture.selection:
        grown = rect.adjusted(-3, -3, 3, 3) if is_current else rect
        color = drawing.color("text")
        ring(painter, grown, radius, color, is_current=False)


def _paint_name(painter: QPainter, drawing: Drawing, layer: int, j: int) -> None:
    center = name_center(drawing.layout, layer, j)
    if center is None:
        return
    column = drawing.layout.columns[layer]
    is_tight = column.form is Form.CARD and column.row < 128
    room = column.width / 2 if is_tight else column.width + drawing.layout.rule.gap / 2
    if layer == 0:
        room = min(room, column.width + 2 * SIDE - 8)
    glyphs.draw_name(
        painter,
        glyphs.name_of(drawing.network, layer, j),
        center,
        drawing.color("text"),
        room=room,
    )


def _paint_card(painter: QPainter, drawing: Drawing, layer: int, j: int) -> None:
    card = drawing.layout.rect(layer, j)
    shape = QPainterPath()
    shape.addRoundedRect(card, CARD_RADIUS, CARD_RADIUS)
    painter.fillPath(shape, drawing.color("panel"))
    picture = drawing.picture
    current = [kind for kind in SHOWN_KINDS if picture.is_current(kind, layer, j)]
    if current:
        painter.save()
        painter.setClipPath(shape)
        for kind in current:
            painter.fillRect(cell_rect(card, kind), drawing.phase_tint)
        painter.restore()
    square = square_in(card)
    unit = drawing.unit_map(layer, j)
    painter.setPen(QPen(drawing.color("border"), 1))
    if unit is None:
        middle = card.center()
        painter.drawLine(
            QPointF(card.left(), middle.y()), QPointF(card.right(), middle.y())
        )
        painter.drawLine(
            QPointF(middle.x(), card.top()), QPointF(middle.x(), card.bottom())
        )
    else:
        paint_square(painter, unit, square, QPen(drawing.color("border"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(drawing.color("outline"), OUTLINE))
    painter.drawPath(shape)
    for kind in SHOWN_KINDS if unit is None else ():
        _paint_cell(painter, drawing, layer, j, kind=kind)


def _paint_cell(
    painter: QPainter, drawing: Drawing, layer: int, j: int, *, kind: str
) -> None:
    picture = drawing.picture
    cell = cell_rect(drawing.layout.rect(layer, j), kind)
    is_upper, x = kind in ("z", "a"), cell.center().x()
    value_at = QPointF(x, cell.top() + (23 if is_upper else 17))
    label_at = QPointF(x, cell.top() + (9.5 if is_upper else 31))
    is_known = picture.is_known(kind, layer, j)
    label = cell_label(kind, is_output=layer == picture.network.depth)
    quiet = drawing.color("text2")
    label_color = quiet if is_upper or not is_known else drawing.color("backward")
    glyphs.draw_math_centered(painter, label, label_at, label_color, size=13)
    if not is_known:
        glyphs.draw_text(painter, "?", value_at, quiet)
        return
    is_current = picture.is_current(kind, layer, j)
    value = float(picture.values(kind, layer)[j])
    color = drawing.phase_color if is_current else number_color(drawing, kind, value)
    if picture.is_by_hand(kind):
        # What the rounding has left, without zeros that it never wrote.
        left = short(value, picture.decimals)
        glyphs.draw_text(painter, left, value_at, color, semibold=is_current)
        return
    glyphs.draw_number(
        painter,
        value,
        value_at,
        color,
        decimals=picture.decimals,
        room=CARD_W / 2 - 5,
        semibold=is_current,
    )


def _paint_bias(painter: QPainter, drawing: Drawing, layer: int, j: int) -> None:
    note = drawing.picture.step.wire_note()
    if note is not None and (note.layer, note.j, note.i) == (layer, j, None):
        return  # the step's note stands in its place
    pill, part = drawing.pill(layer, j), Part("bias", layer, j)
    picture = drawing.picture
    new = TermId("new_b", layer, j)
    is_current = (layer, j) in picture.step.biases or new in picture.step.terms
    ground = "raised" if picture.is_moved(layer, j, None) else "panel"
    painter.setBrush(drawing.phase_tint if is_current else drawing.color(ground))
    painter.setPen(QPen(drawing.color("border"), 1))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    if is_current:
        ring(painter, pill, pill.height() / 2, drawing.phase_color, is_current=True)
    if part in picture.selection:
        color = drawing.color("text")
        ring(painter, pill, pill.height() / 2, color, is_current=False)
    glyphs.draw_text(
        painter,
        drawing.bias_text(layer, j),
        pill.center(),
        drawing.phase_color if is_current else drawing.color("text"),
        size=glyphs.NUMBER if pill.height() >= 17 else glyphs.SMALL,
        semibold=is_current,
    )


def slope_term(drawing: Drawing, layer: int, j: int) -> TermId | None:
    """∂a/∂z of a unit while its step lasts."""
    picture = drawing.picture
    current = picture.step.current
    if current is None or current.kind != "da_dz" or not picture.step.is_single:
        return None
    is_here = home(current) == (layer, j) and _in_focus(drawing, current)
    return current if is_here else None


def home(term: TermId) -> tuple[int, int]:
    """The unit at which a term is worked out: ∂ŷ₂/∂z₁ belongs to z₁."""
    j = term.i if term.kind == "da_dz" and term.i is not None else term.j
    return term.layer or 0, j or 0


def slope_label(drawing: Drawing, term: TermId) -> str:
    """∂a/∂z, of softmax with both indices: ∂ŷ₂/∂z₁."""
    label = cell_label("da_dz", is_output=term.layer == drawing.network.depth)
    if term.i is None:
        return label
    out, into = label.split("/")
    return f"{out}{small((term.j or 0) + 1)}/{into}{small(term.i + 1)}"


def slope_rect(card: QRectF) -> QRectF:
    """Where ∂a/∂z stands: on the middle line of the card."""
    return glyphs.box(card.center(), 112, 15)


def _paint_slope(painter: QPainter, drawing: Drawing, layer: int, j: int) -> None:
    term = slope_term(drawing, layer, j)
    if term is None:
        return
    rect = slope_rect(drawing.layout.rect(layer, j))
    painter.setBrush(drawing.phase_tint)
    painter.setPen(QPen(drawing.phase_color, 1))
    painter.drawRoundedRect(rect, 7, 7)
    label = slope_label(drawing, term)
    label_at = QPointF(rect.left() + 8, rect.center().y() + 4)
    glyphs.draw_math(painter, label, label_at, drawing.phase_color)
    start = rect.left() + 12 + glyphs.math_width(label, glyphs.SMALL)
    room = rect.right() - start - 4
    if not drawing.picture.step.is_known:
        middle = QPointF(start + room / 2, rect.center().y())
        glyphs.draw_text(painter, "?", middle, drawing.phase_color)
        return
    glyphs.draw_number(
        painter,
        drawing.picture.value(term),
        QPointF(start + room / 2, rect.center().y()),
        drawing.phase_color,
        decimals=drawing.picture.decimals,
        room=room,
        semibold=True,
    )


def _paint_circle(painter: QPainter, drawing: Drawing, layer: int, j: int) -> None:
    picture, rect = drawing.picture, drawing.layout.rect(layer, j)
    if (unit := drawing.unit_map(layer, j)) is not None:
        paint_round(painter, unit, rect, QPen(drawing.color("outline"), OUTLINE))
        return
    kind = shown_kind(drawing, layer, j)
    is_known = picture.is_known(kind, layer, j)
    is_current = picture.is_current(kind, layer, j)
    value = float(picture.values(kind, layer)[j])
    fill = drawing.color("panel")
    if is_current:
        fill = drawing.phase_tint
    elif is_known and np.isfinite(value):
        share = min(1.0, abs(value) / drawing.magnitude(kind, layer))
        strength = 0.2 if kind.startswith("dL") else 0.3
        ink = getattr(drawing.theme, sign_role(value))
        fill = mix(drawing.theme.panel, ink, round(strength * share, 3))
    painter.setBrush(fill)
    painter.setPen(QPen(drawing.color("outline"), OUTLINE))
    painter.drawEllipse(rect)
    if not is_known:
        glyphs.draw_text(painter, "?", rect.center(), drawing.color("text2"))
        return
    text = five(value)
    color = drawing.phase_color if is_current else number_color(drawing, kind, value)
    size = (
        glyphs.SMALL if glyphs.width(text, semibold=is_current) > 37 else glyphs.NUMBER
    )
    at = rect.center()
    glyphs.draw_text(painter, text, at, color, size=size, semibold=is_current)


def _paint_dot(painter: QPainter, drawing: Drawing, layer: int, j: int) -> None:
    picture, rect = drawing.picture, drawing.layout.rect(layer, j)
    column = drawing.layout.columns[layer]
    if (unit := drawing.unit_map(layer, j)) is not None:
        paint_round(painter, unit, rect, QPen(drawing.color("outline"), OUTLINE))
        return
    kind = shown_kind(drawing, layer, j)
    is_known = picture.is_known(kind, layer, j)
    value = float(picture.values(kind, layer)[j])
    pen = QPen(drawing.color("outline"), OUTLINE)
    if is_known:
        painter.setBrush(
            heat_color(drawing.theme, value, drawing.magnitude(kind, layer))
        )
    else:
        painter.setBrush(drawing.color("canvas"))
        pen.setDashPattern([2, 2])
    painter.setPen(pen)
    painter.drawEllipse(rect)
    if not column.has_numbers:
        return
    below = QPointF(rect.center().x(), rect.bottom() + 11)
    is_current = picture.is_current(kind, layer, j)
    text = five(value) if is_known else "?"
    color = number_color(drawing, kind, value) if is_known else drawing.color("text2")
    if is_current:
        color = drawing.phase_color
    halo = glyphs.box(below, glyphs.width(text, 12, is_current) + 4, 14)
    halo_box(painter, drawing, halo)
    glyphs.draw_text(painter, text, below, color, size=12, semibold=is_current)


def _paint_strip(painter: QPainter, drawing: Drawing, layer: int) -> None:
    """A folded layer: a cell for every unit, coloured by the heat map."""
    picture, column = drawing.picture, drawing.layout.columns[layer]
    whole = drawing.layout.column_rect(layer)
    kind = "dL_dz" if picture.shows_gradients and layer else "a"
    values, largest = picture.values(kind, layer), drawing.magnitude(kind, layer)
    known = len(values) if layer == 0 else picture.known[kind, layer]
    image = heat_image(drawing.theme, values[:, None], largest, known=known)
    painter.drawImage(whole, image)
    pen = QPen(drawing.color("outline"), OUTLINE)
    if known == 0:
        pen.setDashPattern([2, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(whole)
    units = [each for each in picture.step.units if each[0] == layer]
    if len(units) == len(column.y):
        ring(painter, whole, 0, drawing.phase_color, is_current=True)
    else:
        for _, j in units:
            rect = drawing.layout.rect(layer, j).adjusted(-3, -2, 3, 2)
            ring(painter, rect, 2, drawing.phase_color, is_current=True)
    for part in picture.selection:
        if part.kind == "unit" and part.layer == layer and part.j < len(column.y):
            color = drawing.color("text")
            ring(
                painter, drawing.layout.rect(layer, part.j), 2, color, is_current=False
            )


_PAINTERS = {
    Form.BOX: paint_input,
    Form.CARD: _paint_card,
    Form.CIRCLE: _paint_circle,
    Form.DOT: _paint_dot,
}
