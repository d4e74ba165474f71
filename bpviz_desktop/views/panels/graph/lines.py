"""The lines of a graph, and the local derivatives that are written at them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from bpviz_desktop.model.numbers.written import five
from bpviz_desktop.views.panels.graph.measures import (
    DIGITS_FROM,
    HIGH,
    SIGNS_FROM,
    Sight,
)

_ROOM_FOR_SLOPE = 15.0
# Lines of which the local derivatives are all written.
_MOST_SLOPES = 48
# More would be one grey, and are drawn straight.
_FEW_WIRES, _MOST_SMOOTH = 200, 1_000


@dataclass(eq=False)
class Wires(Sight):
    """Draws them; made anew for every picture."""

    _taken: list[QRectF] = field(default_factory=list)

    @property
    def _lit(self) -> tuple[int, ...]:
        """The lines that the last step went along."""
        look = self.look
        node = look.computation.current(look.position)
        return () if node is None else look.folded.wires_into.get(node, ())

    def paint(self, painter: QPainter) -> None:
        """Draw those in sight, on top those of the last step."""
        look, lit = self.look, self._lit
        wires = look.folded.wires
        is_few = len(wires) <= _FEW_WIRES
        color = self.theme.color("outline" if is_few else "border")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not is_few or self.frame.zoom < SIGNS_FROM:
            painter.setPen(QPen(color, 1.0))
            lines = self._straight()
            # So many smooth lines would take longer than a frame.
            is_smooth = len(lines) <= _MOST_SMOOTH
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, is_smooth)
            painter.drawLines(lines)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        else:
            for at in range(len(wires)):
                if at not in lit:
                    self._line(painter, at, color, 1.0)
        phase = look.computation.phase(look.position)
        for at in lit:
            self._line(painter, at, self.theme.color(phase), 2.5)

    def _straight(self) -> list[QLineF]:
        """All lines in sight, from middle to middle but for the boxes' height."""
        x, y = self.frame.middles(self.arrangement)
        sources, targets = self.arrangement.ends
        high = HIGH / 2 if self.frame.zoom >= DIGITS_FROM else 2.0
        x1, x2 = x[sources], x[targets]
        y1, y2 = y[sources] + high, y[targets] - high
        clip = self.clip
        is_in = (np.minimum(x1, x2) < clip.right()) & (np.maximum(x1, x2) > clip.left())
        is_in &= (y1 < clip.bottom()) & (y2 > clip.top())
        ends = np.stack([x1, y1, x2, y2], axis=1)[is_in]
        return [QLineF(*each) for each in ends.tolist()]

    def _ends(self, at: int) -> tuple[QPointF, QPointF]:
        wire = self.look.folded.wires[at]
        start = self.frame.rect(self.arrangement, wire.source)
        goal = self.frame.rect(self.arrangement, wire.target)
        foot = QPointF(start.center().x(), start.bottom())
        return foot, QPointF(goal.center().x(), goal.top())

    def _line(self, painter: QPainter, at: int, color: QColor, wide: float) -> None:
        start, goal = self._ends(at)
        reach = QRectF(start, goal).normalized().adjusted(-1, -1, 1, 1)
        if not self.clip.intersects(reach):
            return
        painter.setPen(QPen(color, wide))
        bend = (goal.y() - start.y()) * 0.45
        path = QPainterPath(start)
        path.cubicTo(start + QPointF(0, bend), goal - QPointF(0, bend), goal)
        painter.drawPath(path)
        if wide > 2:
            self._arrow(painter, start, goal, color)

    def _arrow(
        self, painter: QPainter, start: QPointF, goal: QPointF, color: QColor
    ) -> None:
        """Forwards at the goal, backwards at the start."""
        look = self.look
        is_forward = look.computation.phase(look.position) == "forward"
        tip, way = (goal, -1.0) if is_forward else (start, 1.0)
        path = QPainterPath(tip)
        path.lineTo(tip + QPointF(-4.5, 7 * way))
        path.lineTo(tip + QPointF(4.5, 7 * way))
        path.closeSubpath()
        painter.fillPath(path, color)

    # Local derivatives.

    def paint_slopes(self, painter: QPainter, boxes: Iterable[int]) -> None:
        """Write them where there is room, those of the last step first."""
        look, lit = self.look, self._lit
        near = [
            wire
            for box in (look.hovered, look.asked)
            if box is not None
            for wire in look.folded.wires_of[box]
        ]
        every: Iterable[int] = range(len(look.folded.wires))
        has_room = self.frame.pitch - HIGH >= _ROOM_FOR_SLOPE
        if len(look.folded.wires) > _MOST_SLOPES or not has_room:
            every = ()
        self._taken = [self.frame.rect(self.arrangement, at) for at in boxes]
        for at in dict.fromkeys((*lit, *near, *every)):
            self._slope(painter, at, is_lit=at in lit)

    def _slope(self, painter: QPainter, at: int, *, is_lit: bool) -> None:
        look, wire = self.look, self.look.folded.wires[at]
        if len(wire.uses) != 1:
            return
        user, place = wire.uses[0]
        if not look.computation.is_known(user, look.position):
            return
        slope = look.computation.graph.slopes[user][place]
        if not math.isfinite(slope) and not is_lit:
            return
        words = five(slope)
        rect = self._free_place(at, self.measures.text(words) + 4)
        if rect is None:
            return
        self._taken.append(rect)
        ground = self.theme.color("canvas")
        ground.setAlphaF(0.92)
        painter.fillRect(rect, ground)
        painter.setFont(self.measures.font)
        painter.setPen(self.theme.color("text" if is_lit else "text2"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)

    def _free_place(self, at: int, wide: float) -> QRectF | None:
        """The first place along the line where nothing stands."""
        start, goal = self._ends(at)
        for share in (0.7, 0.5, 0.35):
            # Nearly where the curve is.
            flat = share * share * (3 - 2 * share)
            x = start.x() + (goal.x() - start.x()) * flat
            y = start.y() + (goal.y() - start.y()) * share
            rect = QRectF(x - wide / 2, y - 7, wide, 14)
            if not any(rect.intersects(other) for other in self._taken):
                return rect
        return None
