"""Where everything on the canvas stands: pure functions of widths, size and zoom.

    gap = (W·zoom − 32 − Σ widths) / (columns − 1)      row = (H·zoom − 44) / max units

Cards need gap ≥ 68 and row ≥ 96, circles 24 and 48, dots a row of 12; a layer whose
own row is below that folds into a strip. Zoom enters here and nowhere else, so that it
changes distances and never the size of type. The inputs do not count in `max units`:
many inputs alone fold no neuron.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from bpviz_desktop.engine.network import Floats

HEAD = 44.0
SKIP_ROOM = 18.0
SIDE = 16.0
CARD_W, CARD_H = 132.0, 80.0
CIRCLE = 44.0
STRIP = 28.0
BOX_W, BOX_H = 56.0, 36.0
LOSS_W, LOSS_H = 92.0, 64.0
GAP_CAP, ROW_CAP = 160.0, 180.0
LEAST_GAP, TIGHTEST_GAP, LEAST_DOT = 8.0, 2.0, 6.0
DOT_ROW, SPREAD_ROW, NUMBER_PITCH = 12.0, 44.0, 44.0
NUMBER_ROW = 40.0
TARGET_PITCH = BOX_H + 26.0
# Of a strip of targets in a low window: a number just fits.
_LEAST_CELL, _ABOVE_CELLS, _EDGE = 14.0, 26.0, 6.0
_FARTHEST = 40.0


class Form(Enum):
    """How a layer is drawn."""

    BOX = "box"
    CARD = "card"
    CIRCLE = "circle"
    DOT = "dot"
    STRIP = "strip"


@dataclass(frozen=True)
class Rule:
    """What the rule chooses: a form for every layer, and the distances."""

    forms: tuple[Form, ...]
    gap: float
    row: float
    dot: float


@dataclass(frozen=True, eq=False)
class Column:
    """One layer: centres of its units, and how large they are drawn.

    `row` is the distance of its units, `has_numbers` says whether dots carry theirs.
    """

    form: Form
    x: Floats
    y: Floats
    width: float
    height: float
    row: float
    has_numbers: bool


@dataclass(frozen=True, eq=False)
class Layout:
    """Where everything stands, in pixels; (0, 0) is the view's corner when fitted.

    Attributes
    ----------
    columns : tuple of Column
        One for every layer, the inputs first.
    loss : QRectF
    targets : tuple of QRectF
        Boxes, or the cells of a strip when there is no room for boxes.
    targets_are_boxes : bool
    head_top, bottom : float
        Upper and lower edge: the view's, or beyond it what has no room there.
    rule : Rule
    """

    columns: tuple[Column, ...]
    loss: QRectF
    targets: tuple[QRectF, ...]
    targets_are_boxes: bool
    head_top: float
    bottom: float
    rule: Rule

    def center(self, layer: int, j: int) -> QPointF:
        """Centre of a unit."""
        column = self.columns[layer]
        return QPointF(float(column.x[j]), float(column.y[j]))

    def rect(self, layer: int, j: int) -> QRectF:
        """Outline of a unit."""
        column = self.columns[layer]
        return QRectF(
            float(column.x[j]) - column.width / 2,
            float(column.y[j]) - column.height / 2,
            column.width,
            column.height,
        )

    def column_rect(self, layer: int) -> QRectF:
        """All units of a layer."""
        column = self.columns[layer]
        half_w, half_h = column.width / 2, column.height / 2
        left, top = float(column.x.min()) - half_w, float(column.y.min()) - half_h
        right, low = float(column.x.max()) + half_w, float(column.y.max()) + half_h
        return QRectF(left, top, right - left, low - top)

    def segments(self, layer: int) -> Floats:
        """Wires into a layer: x1, y1, x2, y2 in row j · before + i."""
        if layer not in self._segments:
            self._segments[layer] = _wires(self.columns[layer - 1], self.columns[layer])
        return self._segments[layer]

    @cached_property
    def _segments(self) -> dict[int, Floats]:
        return {}

    def segment(self, layer: int, j: int, i: int) -> tuple[float, float, float, float]:
        """One wire; for gaps whose wires are too many to list."""
        before, after = self.columns[layer - 1], self.columns[layer]
        return (
            float(before.x[i]) + before.width / 2,
            float(before.y[i]),
            float(after.x[j]) - after.width / 2,
            float(after.y[j]),
        )

    def gap_rect(self, layer: int) -> QRectF:
        """Room for a picture of all the wires into a layer."""
        before, after = self.column_rect(layer - 1), self.column_rect(layer)
        inset = min(12.0, self.rule.gap / 6)
        top = min(before.top(), after.top())
        bottom = max(before.bottom(), after.bottom())
        left = before.right() + inset
        return QRectF(left, top, after.left() - inset - left, bottom - top)

    @cached_property
    def loss_segments(self) -> Floats:
        """Lines from the outputs to the loss, (K, 4)."""
        column, middle = self.columns[-1], self.loss.center().y()
        lines = np.empty((len(column.y), 4))
        lines[:, 0] = column.x + column.width / 2
        lines[:, 1] = column.y
        lines[:, 2] = self.loss.left()
        lines[:, 3] = middle + np.clip((column.y - middle) * 0.2, -20.0, 20.0)
        return lines

    @cached_property
    def bounds(self) -> QRectF:
        """All of it, with names, bias pills and rings."""
        whole = QRectF(self.loss).adjusted(-SIDE, -40, SIDE, 40)
        for layer in range(len(self.columns)):
            whole |= self.column_rect(layer).adjusted(-SIDE, -26, SIDE, 30)
        for target in self.targets:
            whole |= target.adjusted(-SIDE, -26, SIDE, 26)
        return whole | QRectF(whole.left(), self.head_top, 1, HEAD)


def choose(widths: Sequence[int], size: tuple[float, float], zoom: float) -> Rule:
    """Choose the form of every layer by the rule (see the module).

    Parameters
    ----------
    widths : sequence of int
        Units of every layer, the inputs first.
    size : (W, H)
        Of the view.
    zoom : float
        1 when fitted.
    """
    high = size[1] * zoom - HEAD
    folds = [high / units < DOT_ROW for units in widths]
    shown = [units for units, is_folded in zip(widths[1:], folds[1:], strict=True)]
    open_units = [n for n, f in zip(shown, folds[1:], strict=True) if not f]
    row = high / max(open_units, default=1)
    tightest = high / max((n for n in widths if high / n >= DOT_ROW), default=1)
    dot = min(max(0.45 * min(tightest, SPREAD_ROW), 8.0), 18.0)
    for form, least_gap, least_row in (
        (Form.CARD, 68.0, 96.0),
        (Form.CIRCLE, 24.0, 48.0),
        (Form.DOT, -np.inf, -np.inf),
    ):
        forms = tuple(
            Form.STRIP if is_folded else form if layer else _input_form(high / units)
            for layer, (units, is_folded) in enumerate(zip(widths, folds, strict=True))
        )
        total = sum(_size(each, dot)[0] for each in forms) + LOSS_W
        gap = (size[0] * zoom - 2 * SIDE - total) / len(widths)
        if gap >= least_gap and row >= least_row:
            break
    if gap < LEAST_GAP:
        # Very many layers: smaller dots, then less between them.
        dots = sum(each is Form.DOT for each in forms) or 1
        dot = max(dot - (LEAST_GAP - gap) * len(widths) / dots, LEAST_DOT)
        total = sum(_size(each, dot)[0] for each in forms) + LOSS_W
        gap = max((size[0] * zoom - 2 * SIDE - total) / len(widths), TIGHTEST_GAP)
    gap = min(gap, GAP_CAP * zoom)
    return Rule(forms, gap, min(row, ROW_CAP * zoom), dot)


def _input_form(own_row: float) -> Form:
    # Boxes keep their own distance, so that few inputs show their values beside
    # layers of many dots.
    return Form.BOX if own_row >= BOX_H + 4 else Form.DOT


def _size(form: Form, dot: float) -> tuple[float, float]:
    return {
        Form.BOX: (BOX_W, BOX_H),
        Form.CARD: (CARD_W, CARD_H),
        Form.CIRCLE: (CIRCLE, CIRCLE),
        Form.DOT: (dot, dot),
        Form.STRIP: (STRIP, 1.0),
    }[form]


def lay_out(
    widths: Sequence[int],
    size: tuple[float, float],
    *,
    zoom: float = 1.0,
    moved: Mapping[str, tuple[float, float]] | None = None,
    has_skips: bool = False,
) -> Layout:
    """Place every unit, the loss and the targets.

    Parameters
    ----------
    moved : mapping of "layer.unit" to (dx, dy), or None
        How far the user moved a neuron: dx in gaps to the right, dy in rows down, so
        that it stays in place when the window or the zoom changes.
    has_skips : bool
        Keep room for arcs over the heads.
    """
    rule = choose(widths, size, zoom)
    top = HEAD + (SKIP_ROOM if has_skips else 0.0)
    high = size[1] * max(zoom, 1e-3) - top
    middle = top + (size[1] - top) / 2
    total = sum(_size(form, rule.dot)[0] for form in rule.forms)
    total += rule.gap * len(widths) + LOSS_W
    x = (size[0] - total) / 2
    columns, tops, lows = [], [0.0], [size[1]]
    for layer, units in enumerate(widths):
        wide = _size(rule.forms[layer], rule.dot)[0]
        column = _column(rule, layer, units, x=x + wide / 2, middle=middle, high=high)
        columns.append(_shifted(column, layer, moved or {}, rule))
        tops.append(middle - units * column.row / 2 - top)
        lows.append(middle + units * column.row / 2)
        x += wide + rule.gap
    loss = QRectF(x, middle - LOSS_H / 2, LOSS_W, LOSS_H)
    if not _have_boxes(widths[-1], middle, rule.row):
        # In a low window it makes room for the cells of the targets below it.
        lowest = loss.bottom() + _ABOVE_CELLS + _least_cells(widths[-1]) + _EDGE
        loss.translate(0, -min(max(lowest - size[1], 0.0), max(loss.top() - top, 0.0)))
    targets, are_boxes = _targets(widths[-1], loss, size[1], rule.row)
    return Layout(
        columns=tuple(columns),
        loss=loss,
        targets=targets,
        targets_are_boxes=are_boxes,
        head_top=min(tops),
        bottom=max(lows),
        rule=rule,
    )


def _column(
    rule: Rule, layer: int, units: int, *, x: float, middle: float, high: float
) -> Column:
    form = rule.forms[layer]
    wide, tall = _size(form, rule.dot)
    own = high / units
    row = min(rule.row, own)
    if form is Form.DOT:
        row = min(own, max(rule.row, SPREAD_ROW))
    elif form is Form.BOX:
        row = min(own, max(rule.row, BOX_H + 8))
    elif form is Form.STRIP:
        row = tall = min(own, DOT_ROW)
    y = middle + (np.arange(units, dtype=np.float64) - (units - 1) / 2) * row
    y = np.asarray(y, dtype=np.float64)
    pitch = rule.gap + wide
    has_numbers = pitch >= NUMBER_PITCH and row >= NUMBER_ROW
    if form is Form.DOT and has_numbers:
        y = y - 6.0  # Dot and number together stand in the middle of the row.
    return Column(form, np.full(units, x), y, wide, tall, row, has_numbers)


def _shifted(
    column: Column, layer: int, moved: Mapping[str, tuple[float, float]], rule: Rule
) -> Column:
    if column.form is Form.STRIP or not moved:
        return column
    x, y = column.x.copy(), column.y.copy()
    for j in range(len(x)):
        dx, dy = moved.get(f"{layer}.{j}", (0.0, 0.0))
        x[j] += min(max(dx, -_FARTHEST), _FARTHEST) * rule.gap
        y[j] += min(max(dy, -_FARTHEST), _FARTHEST) * rule.row
    return Column(
        column.form, x, y, column.width, column.height, column.row, column.has_numbers
    )


def _reach(row: float) -> float:
    """How far above and below the loss the first boxes of targets are."""
    return max(86.0, min(108.0, row * 0.6))


def _have_boxes(count: int, middle: float, row: float) -> bool:
    """Whether targets are boxes above and below the loss: they have room there."""
    room = middle - HEAD - _reach(row) - BOX_H / 2 - 20
    return count == 1 or room >= ((count + 1) // 2 - 1) * TARGET_PITCH


def _least_cells(count: int) -> float:
    """How high a strip of targets is at least."""
    return min(40.0, _LEAST_CELL * count)


def _targets(
    count: int, loss: QRectF, high: float, row: float
) -> tuple[tuple[QRectF, ...], bool]:
    """Boxes above and below the loss, a single one below; else a strip of cells."""
    x, middle = loss.center().x(), loss.center().y()

    def target(y: float) -> QRectF:
        return QRectF(x - BOX_W / 2, y - BOX_H / 2, BOX_W, BOX_H)

    if count == 1:
        # Less far below where its name would leave the window.
        room = high - 24 - BOX_H / 2
        return (target(max(min(loss.bottom() + 56, room), loss.bottom() + 30)),), True
    above = count // 2
    below = count - above
    if _have_boxes(count, middle, row):
        reach = _reach(row)
        upper = [middle - reach - k * TARGET_PITCH for k in reversed(range(above))]
        lower = [middle + reach + k * TARGET_PITCH for k in range(below)]
        return tuple(target(y) for y in (*upper, *lower)), True
    start = loss.bottom() + _ABOVE_CELLS
    cell = min(20.0, max(high - start - 12, _least_cells(count)) / count)
    left = x - STRIP / 2
    cells = (QRectF(left, start + k * cell, STRIP, cell) for k in range(count))
    return tuple(cells), False


def _wires(before: Column, after: Column) -> Floats:
    """Segments from right edges to left edges, (units · before, 4)."""
    units, inputs = len(after.y), len(before.y)
    lines = np.empty((units, inputs, 4))
    lines[..., 0] = before.x + before.width / 2
    lines[..., 1] = before.y
    lines[..., 2] = (after.x - after.width / 2)[:, None]
    lines[..., 3] = after.y[:, None]
    return lines.reshape(-1, 4)


def scale_of(
    largest: float, previous: float = 0.0, *, may_shrink: bool = True
) -> float:
    """The wires' scale s: `largest` |w| rounded up to 1, 2 or 5 times a power of ten.

    It grows at once and shrinks only when allowed, so that wires do not breathe
    during a run.
    """
    if not np.isfinite(largest) or largest <= 0:
        return previous or 1.0
    power = 10.0 ** np.floor(np.log10(largest))
    steps = (step * power for step in (1.0, 2.0, 5.0, 10.0))
    # The tolerance keeps 0.5 at 0.5 in spite of the power's rounding.
    rounded = next(float(s) for s in steps if largest <= s * (1 + 1e-12))
    return rounded if may_shrink else max(rounded, previous)
