"""The network as a picture of its own: for slides, papers, and worked solutions.

As large as it needs to be, so that nothing is cut or folded that can be shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from bpviz_desktop.language import tr
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.canvas.items import FrontItem, WiresItem
from bpviz_desktop.views.canvas.layout import glyphs
from bpviz_desktop.views.canvas.layout.geometry import (
    BOX_W,
    CARD_W,
    CIRCLE,
    HEAD,
    LOSS_W,
    SIDE,
    SKIP_ROOM,
    Form,
)
from bpviz_desktop.views.canvas.layout.places import (
    place_all,
    place_current,
    scale_for,
    stand,
)
from bpviz_desktop.views.canvas.paint.drawing import Drawing
from bpviz_desktop.views.canvas.paint.notes import paint_callouts
from bpviz_desktop.views.canvas.paint.surroundings import paint_heads, paint_skips
from bpviz_desktop.views.canvas.read.picture import Picture, picture_of
from bpviz_desktop.views.canvas.read.step import Step
from bpviz_desktop.views.look.pictures import picture_bytes
from bpviz_desktop.views.look.theme import LIGHT, Theme

_MARGIN = 12.0
# Up to so many units in a layer they are cards, circles, and dots that carry numbers.
_MOST_CARDS, _MOST_CIRCLES = 6, 16
_CARD_ROW, _CIRCLE_ROW, _DOT_ROW, _LONGEST = 136.0, 64.0, 15.0, 1800.0
_CARD_GAP, _CIRCLE_GAP, _DOT_GAP = 116.0, 100.0, 64.0
_PLAIN_WIRES = 4000
# To the right of the last layer, for its name.
_LAST = 56.0


@dataclass(frozen=True)
class NetworkDrawing:
    """The network, ready to be painted into `size` pixels from (0, 0)."""

    paint: Callable[[QPainter], None]
    size: QSizeF


def network_drawing(
    session: Session,
    *,
    theme: Theme = LIGHT,
    has_values: bool = True,
    shows_step: bool = True,
) -> NetworkDrawing:
    """Draw a session's network.

    Parameters
    ----------
    has_values : bool
        Show every number that is known, and weights; else the structure alone.
    shows_step : bool
        Light what the step on the screen lights.
    """
    picture = picture_of(session)
    if not shows_step:
        nothing = np.zeros(picture.network.widths[-1], bool)
        picture = replace(picture, step=Step(picture.network, outputs=nothing))
    drawing = _drawing(picture, theme, has_values=has_values)
    whole = drawing.window
    paint = _paint if has_values else _paint_structure

    def painted(painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(0, 0, whole.width(), whole.height())
        painter.fillRect(area, theme.color("canvas"))
        painter.translate(-whole.topLeft())
        paint(painter, drawing)

    return NetworkDrawing(painted, whole.size())


def network_picture(
    session: Session,
    ending: str,
    *,
    theme: Theme = LIGHT,
    scale: int = 1,
    has_values: bool = True,
    shows_step: bool = True,
) -> bytes:
    """The same as the bytes of a "png", "svg" or "pdf".

    `scale` is the pixels of a PNG for each pixel of the screen.
    """
    drawn = network_drawing(
        session, theme=theme, has_values=has_values, shows_step=shows_step
    )
    title = session.document.title or tr("Network")
    return picture_bytes(drawn.paint, drawn.size, ending, scale=scale, title=title)


def _drawing(picture: Picture, theme: Theme, *, has_values: bool) -> Drawing:
    layout, whole = stand(picture, _room(picture, has_values=has_values), 1.0)
    scale = scale_for(picture, 0.0)
    places = place_all(picture, layout, scale)
    current = place_current(picture, layout, places, scale=scale)
    window = whole.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
    if not has_values:
        window.setRight(layout.column_rect(picture.network.depth).right() + _LAST)
    return Drawing(
        picture=picture,
        layout=layout,
        theme=theme,
        scale=scale,
        places=places | current,
        window=window,
    )


def _room(picture: Picture, *, has_values: bool) -> QSizeF:
    """How large a view shows the network well."""
    network = picture.network
    units, columns = max(network.widths), len(network.widths)
    if units <= _MOST_CARDS and has_values:
        unit, gap, row = CARD_W, _CARD_GAP, _CARD_ROW
    elif units <= _MOST_CIRCLES:
        unit, gap, row = CIRCLE, _CIRCLE_GAP, _CIRCLE_ROW
    else:
        unit, gap, row = CIRCLE, _DOT_GAP, _DOT_ROW
    wide = 2 * SIDE + BOX_W + unit * network.depth + LOSS_W + gap * columns
    high = HEAD + 2 * SKIP_ROOM + min(max(2, units) * row, _LONGEST)
    return QSizeF(wide, high)


def _paint(painter: QPainter, drawing: Drawing) -> None:
    """What the canvas shows."""
    for item in (WiresItem(), FrontItem()):
        item.paint_drawing(painter, drawing)
    paint_callouts(painter, drawing)


def _paint_structure(painter: QPainter, drawing: Drawing) -> None:
    """Circles with names, and lines of one width."""
    layout, network = drawing.layout, drawing.network
    painter.setPen(QPen(drawing.color("outline"), 1))
    for layer in range(1, network.depth + 1):
        connected = network.connected(layer)
        if connected.size > _PLAIN_WIRES:
            painter.drawRect(layout.gap_rect(layer))
            continue
        lines = layout.segments(layer)[connected.ravel()]
        for x1, y1, x2, y2 in lines.tolist():
            painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))
    paint_skips(painter, drawing, is_front=True)
    paint_heads(painter, drawing)
    for layer, column in enumerate(layout.columns):
        painter.setBrush(drawing.color("panel"))
        painter.setPen(QPen(drawing.color("text"), 1.5))
        if column.form is Form.STRIP:
            painter.drawRect(layout.column_rect(layer))
            continue
        for j in range(len(column.y)):
            painter.setBrush(drawing.color("panel"))
            painter.setPen(QPen(drawing.color("text"), 1.5))
            rect = layout.rect(layer, j)
            if column.form is Form.CARD:
                rect = glyphs.box(rect.center(), CIRCLE, CIRCLE)
            shape = painter.drawRect if layer == 0 else painter.drawEllipse
            shape(rect)
            if rect.height() >= CIRCLE or column.form is Form.BOX:
                name = glyphs.name_of(network, layer, j)
                ink, room = drawing.color("text"), rect.width() - 8
                glyphs.draw_name(painter, name, rect.center(), ink, room=room)
    painter.setBrush(Qt.BrushStyle.NoBrush)
