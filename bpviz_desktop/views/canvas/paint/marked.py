"""Problems on the canvas: a tint over layers, a sign at neurons, places for names."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from bpviz_desktop.views.canvas.layout import glyphs
from bpviz_desktop.views.canvas.layout.geometry import Form
from bpviz_desktop.views.canvas.paint.drawing import Drawing
from bpviz_desktop.views.canvas.paint.taken import Taken
from bpviz_desktop.views.canvas.read.findings import Mark, banded, runs
from bpviz_desktop.views.look.ink import octagon

_HIGH, _PAD = 24.0, 12.0
_SIDE = 14.0
_FOOT = 20.0
_LONGEST = 300.0
_TINT = 0.06
# Signs at large and at small neurons.
_SIGN, _SMALL_SIGN = 8.0, 5.0


def band_rects(drawing: Drawing, layers: tuple[int, ...]) -> list[QRectF]:
    """The ground of these layers, from the heads to the foot of the window."""
    layout, window = drawing.layout, drawing.window
    side = min(_SIDE, layout.rule.gap / 3)
    found = []
    for first, last in runs(layers):
        left = layout.column_rect(first).left() - side
        right = layout.column_rect(last).right() + side
        top = max(layout.head_top, window.top()) + 2
        found.append(QRectF(left, top, right - left, window.bottom() - 4 - top))
    return found


def name_place(drawing: Drawing, taken: Taken, mark: Mark) -> QRectF | None:
    """Room for a finding's name: under its layers, else over the loss."""
    wide = min(glyphs.width(mark.words, glyphs.SMALL), _LONGEST) + _HIGH + _PAD
    window, loss = drawing.window, drawing.layout.loss
    half = wide / 2
    if mark.layers and mark is banded(drawing.picture.marks):
        bands = band_rects(drawing, mark.layers)
        middle = (bands[0].left() + bands[-1].right()) / 2
        wanted = QPointF(middle, window.bottom() - _FOOT)
    elif mark.layers:
        rect = drawing.layout.column_rect(mark.layers[0])
        wanted = QPointF(rect.center().x(), window.bottom() - _FOOT)
    else:
        wanted = QPointF(loss.center().x(), loss.top() - 52)
    far = max(window.left() + half, window.right() - half - 8)
    wanted.setX(min(max(wanted.x(), window.left() + half + 8), far))
    above = [wanted - QPointF(0, k * (_HIGH + 6)) for k in range(4)]
    return taken.place(wanted, (wide, _HIGH), above, clear=3.0)


def paint_bands(painter: QPainter, drawing: Drawing) -> None:
    """Tint the layers of one finding, under everything else."""
    mark = banded(drawing.picture.marks)
    if mark is None:
        return
    tint = drawing.color("error")
    tint.setAlphaF(_TINT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    for rect in band_rects(drawing, mark.layers):
        painter.drawRoundedRect(rect, 4, 4)


def paint_signs(painter: QPainter, drawing: Drawing) -> None:
    """An octagon at every neuron that a finding names."""
    seen: set[tuple[int, int]] = set()
    for mark in drawing.picture.marks:
        for layer, j in mark.units:
            column = drawing.layout.columns[layer]
            if (layer, j) in seen or column.form is Form.STRIP:
                continue
            seen.add((layer, j))
            rect = drawing.layout.rect(layer, j)
            is_small = rect.height() < 30
            radius = _SMALL_SIGN if is_small else _SIGN
            words = "" if is_small else str(mark.number)
            octagon(painter, rect.topRight(), radius, drawing.theme, words)
