"""What is written or drawn already, and where there is still room."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.model.screen.parts import exists, part_of
from bpviz_desktop.views.canvas.layout import glyphs
from bpviz_desktop.views.canvas.layout.geometry import HEAD, Form
from bpviz_desktop.views.canvas.layout.places import name_center
from bpviz_desktop.views.canvas.paint.drawing import Drawing, label_rect
from bpviz_desktop.views.canvas.paint.locks import lock_place
from bpviz_desktop.views.canvas.read.labels import overlaps
from bpviz_desktop.views.canvas.read.step import WIRE_KINDS

# A note has a halo: so far it keeps off other things.
_CLEAR = 7.0
_EDGE = 6.0
_STEP, _ACROSS, _DOWN = 12.0, 30, 22
_NEAR = 32


def labelled_wires(drawing: Drawing) -> list[tuple[int, int, int]]:
    """Wires whose weight is written: those with a place, and what is pointed at."""
    wires = dict.fromkeys(drawing.places)
    asked = drawing.picture.session.asked
    marked = [drawing.hovered, None if asked is None else part_of(asked)]
    for part in marked:
        if part is None or part.kind != "wire" or not exists(part, drawing.network):
            continue
        if part.i is not None and not drawing.is_folded_gap(part.layer):
            wires[part.layer, part.j, part.i] = None
    note = drawing.picture.step.wire_note()
    if note is not None and note.layer and note.j is not None and note.i is not None:
        if note.kind in WIRE_KINDS:
            wires[note.layer, note.j, note.i] = None
        else:
            wires.pop((note.layer, note.j, note.i), None)
    return list(wires)


class Taken:
    """What is written or drawn already, as rectangles; grows with each call-out."""

    def __init__(self, drawing: Drawing) -> None:
        self.window = drawing.window
        placed = {at: label_rect(drawing, *at) for at in drawing.places}
        wires = labelled_wires(drawing)
        self.labels = {at: placed[at] for at in wires if at in placed}
        rects = [*_standing(drawing), *self.labels.values()]
        self._rects = np.array([edges_of(rect) for rect in rects]).reshape(-1, 4)
        for at in wires:
            if at not in placed and self.is_free(rect := label_rect(drawing, *at)):
                self.labels[at] = rect
                self.add(rect)

    def add(self, rect: QRectF) -> None:
        """Take a place."""
        self._rects = np.vstack([self._rects, edges_of(rect)])

    def is_free(self, rect: QRectF, own: QRectF | None = None) -> bool:
        """Whether nothing but `own` is there."""
        hits = overlaps(np.array(edges_of(rect)), self._rects)
        if own is not None:
            hits &= ~(self._rects == edges_of(own)).all(axis=1)
        return not hits.any() and self.window.contains(rect)

    def place(
        self,
        anchor: QPointF,
        size: tuple[float, float],
        preferred: Iterable[QPointF] = (),
        *,
        clear: float = _CLEAR,
    ) -> QRectF | None:
        """The first preferred place that is free, else the nearest; it is taken then.

        None where there is no room at all: what it would say stands in the caption.
        """
        half = np.array(size) / 2
        first = np.array([(at.x(), at.y()) for at in preferred]).reshape(-1, 2)
        around = np.array([anchor.x(), anchor.y()]) + _ring()
        low = np.array([self.window.left(), self.window.top()]) + half + _EDGE
        far = np.array([self.window.right(), self.window.bottom()]) - half - _EDGE
        if (far < low).any():
            return None
        middles = np.vstack([first, around]).clip(low, far)
        for margin in (clear, 2.0):
            at = self._first_free(middles, half + margin)
            if at is not None:
                x, y = middles[at].tolist()
                rect = glyphs.box(QPointF(x, y), *size)
                self.add(rect.adjusted(-2, -2, 2, 2))
                return rect
        return None

    def _first_free(self, middles: Floats, half: Floats) -> int | None:
        """Which of these middles (n, 2) is the first with nothing round it."""
        start, count = 0, _NEAR
        while start < len(middles):
            # Mostly one of the first is free: the others need not be looked at.
            near = middles[start : start + count]
            spots = np.hstack([near - half, near + half])
            covered = overlaps(spots.T[:, :, None], self._rects).any(axis=1)
            if not covered.all():
                return start + int(np.argmin(covered))
            start, count = start + count, 4 * count
        return None


@lru_cache(maxsize=1)
def _ring() -> Floats:
    """Steps away from a point, the nearest first; sideways is nearer than down."""
    across, down = np.meshgrid(
        np.arange(-_ACROSS, _ACROSS + 1) * _STEP, np.arange(-_DOWN, _DOWN + 1) * _STEP
    )
    steps = np.column_stack([across.ravel(), down.ravel()])
    order = np.argsort(np.hypot(0.8 * steps[:, 0], steps[:, 1]), kind="stable")
    return np.asarray(steps[order], dtype=np.float64)


def edges_of(rect: QRectF) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a rectangle."""
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def _standing(drawing: Drawing) -> list[QRectF]:
    """Neurons with their names and pills, heads, the loss and the targets."""
    layout = drawing.layout
    title = glyphs.width(drawing.picture.loss_title, glyphs.SMALL)
    reach = max(4.0, (min(title, 122.0) - layout.loss.width()) / 2 + 4)
    rects = [layout.loss.adjusted(-reach, -24, reach, 4)]
    low = 4 if len(layout.targets) > 1 else 24
    high, right = (22, 2) if layout.targets_are_boxes else (4, 40)
    rects += [each.adjusted(-2, -high, right, low) for each in layout.targets]
    if not layout.targets_are_boxes:
        rects.append(layout.targets[0].adjusted(-12, -24, 12, 0))
    for layer, column in enumerate(layout.columns):
        if column.form is Form.STRIP:
            rects.append(layout.column_rect(layer).adjusted(-3, -3, 3, 3))
            continue
        for j in range(len(column.y)):
            rects += _unit_rects(drawing, layer, j)
    bounds = layout.bounds
    rects.append(QRectF(bounds.left(), layout.head_top, bounds.width(), HEAD - 4))
    return rects


def _unit_rects(drawing: Drawing, layer: int, j: int) -> list[QRectF]:
    """A unit, and what stands over and under it."""
    layout, column = drawing.layout, drawing.layout.columns[layer]
    rects = [layout.rect(layer, j)]
    if (name := name_center(layout, layer, j)) is not None:
        wide = glyphs.name_width(glyphs.name_of(drawing.network, layer, j), 80)
        rects.append(glyphs.box(name, wide + 4, 20))
    note = drawing.picture.step.wire_note()
    if column.form is Form.CARD:
        if note is None or (note.layer, note.j, note.i) != (layer, j, None):
            rects.append(drawing.pill(layer, j))
        if layer and not drawing.network.layer(layer).train_biases:
            lock = lock_place(drawing, layer, j)
            rects.append(QRectF(lock.x() - 8, lock.y() - 8, 16, 16))
    elif column.form is Form.DOT and column.has_numbers:
        rects[0] = rects[0].adjusted(-13, -3, 13, 20)
    else:
        rects[0] = rects[0].adjusted(-3, -3, 3, 3)
    return rects
