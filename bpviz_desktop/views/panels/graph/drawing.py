"""The graph of operations as it is drawn: boxes, lines, local derivatives."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from bpviz_desktop.engine.board.symbols import layer_name
from bpviz_desktop.model.laboratory.folding import Wire
from bpviz_desktop.model.numbers.written import five, short
from bpviz_desktop.model.screen.autodiff.words import edge_name
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.graph.measures import (
    DIGITS_FROM,
    HIGH,
    PAD,
    SIGNS_FROM,
    Arrangement,
    Frame,
    Look,
    Measures,
)

_ROOM_FOR_SLOPE = 15.0
# Lines of which the local derivatives are all written.
_MOST_SLOPES = 48
# More would be one grey.
_FEW_WIRES = 200


@dataclass(eq=False)
class Painter:
    """Draws a graph; made anew for every picture."""

    look: Look
    arrangement: Arrangement
    frame: Frame
    measures: Measures
    theme: Theme
    clip: QRectF
    _taken: list[QRectF] = field(default_factory=list)

    def paint(self, painter: QPainter) -> None:
        """Draw lines, then boxes, then what is written at the lines."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._bands(painter)
        lit = []
        usual = "outline" if len(self.look.folded.wires) <= _FEW_WIRES else "border"
        for wire in self.look.folded.wires:
            role = self._role(wire)
            if role is None:
                self._line(painter, wire, self.theme.color(usual), 1.0)
            else:
                lit.append((wire, role))
        for wire, role in lit:
            self._line(painter, wire, self.theme.color(role), 2.5)
        for at in self._in_sight():
            self._box(painter, at)
        if self.frame.zoom >= DIGITS_FROM:
            self._slopes(painter, [wire for wire, _ in lit])

    def _bands(self, painter: QPainter) -> None:
        """A light ground under the rows of each layer, with its name."""
        look, frame = self.look, self.frame
        nodes = look.computation.graph.nodes
        rows: dict[int, list[int]] = {}
        for box, row in zip(
            look.folded.boxes, self.arrangement.placed.row_of, strict=True
        ):
            group = nodes[box.node].group
            if group is not None and group.layer > 0:
                rows.setdefault(group.layer, []).append(row)
        for layer, found in rows.items():
            top = frame.top + min(found) * frame.pitch - 4
            bottom = frame.top + max(found) * frame.pitch + HIGH + 4
            band = QRectF(self.clip.left(), top, self.clip.width(), bottom - top)
            ground = self.theme.color("raised")
            ground.setAlphaF(0.35)
            painter.fillRect(band, ground)
            painter.setPen(self.theme.color("text2"))
            painter.setFont(self.measures.font)
            self._band_name(painter, layer_name(look.network, layer), set(found))

    def _band_name(self, painter: QPainter, words: str, rows: set[int]) -> None:
        """In the row of the layer that leaves most room at the left, if any does."""
        every = self.arrangement.placed.rows
        free = {
            row: min(
                self.frame.middle(self.arrangement, box).x()
                - self.arrangement.widths[box] / 2
                for box in every[row]
            )
            for row in rows
        }
        row = max(free, key=free.__getitem__)
        left = self.clip.left() + 8
        if free[row] - left < self.measures.text(words) + 8:
            return
        top = self.frame.top + row * self.frame.pitch
        place = QRectF(left, top, free[row] - left, HIGH)
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, side, words)

    def _in_sight(self) -> Iterator[int]:
        reach = self.clip.adjusted(-160, -HIGH, 160, HIGH)
        for at in range(len(self.look.folded.boxes)):
            if reach.contains(self.frame.middle(self.arrangement, at)):
                yield at

    def _role(self, wire: Wire) -> str | None:
        """The colour of a line that the last step went along."""
        look = self.look
        node = look.computation.current(look.position)
        if node is None or all(user != node for user, _ in wire.uses):
            return None
        return look.computation.phase(look.position)

    def _ends(self, wire: Wire) -> tuple[QPointF, QPointF]:
        start = self.frame.rect(self.arrangement, wire.source)
        goal = self.frame.rect(self.arrangement, wire.target)
        foot = QPointF(start.center().x(), start.bottom())
        return foot, QPointF(goal.center().x(), goal.top())

    def _line(self, painter: QPainter, wire: Wire, color: QColor, wide: float) -> None:
        start, goal = self._ends(wire)
        if not self.clip.intersects(
            QRectF(start, goal).normalized().adjusted(-1, -1, 1, 1)
        ):
            return
        painter.setPen(QPen(color, wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.frame.zoom < SIGNS_FROM:
            painter.drawLine(start, goal)
            return
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

    def _box(self, painter: QPainter, at: int) -> None:
        rect = self.frame.rect(self.arrangement, at)
        if self.frame.zoom < SIGNS_FROM:
            painter.fillRect(rect, self._outline(at)[0])
            return
        self._ground(painter, at, rect)
        if self.frame.zoom < DIGITS_FROM:
            self._small_sign(painter, at, rect)
            return
        self._digits(painter, at, rect)
        for leaf, edge in self.beside(at, rect):
            self._leaf(painter, leaf, edge)

    def _outline(self, at: int) -> tuple[QColor, float]:
        look, theme = self.look, self.theme
        if at == look.current:
            return theme.color(look.computation.phase(look.position)), 2.5
        if at == look.asked:
            return theme.color("text"), 2.0
        return theme.color("text" if at == look.hovered else "outline"), 1.2

    def _ground(self, painter: QPainter, at: int, rect: QRectF) -> None:
        look, theme = self.look, self.theme
        box = look.folded.boxes[at]
        color, wide = self._outline(at)
        if at == look.current:
            ground = theme.color(f"{look.computation.phase(look.position)}_tint")
        else:
            ground = theme.color("panel")
        pen = QPen(color, wide)
        if not look.computation.is_known(box.node, look.position):
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(ground)
        is_leaf = look.computation.graph.nodes[box.node].operation is None
        radius = 3.0 if is_leaf and box.group is None else 9.0
        painter.drawRoundedRect(rect, radius, radius)
        if box.group is not None:
            # A second line under it: there is more inside.
            painter.setBrush(Qt.BrushStyle.NoBrush)
            under = QPainterPath(QPointF(rect.left() + 8, rect.bottom() + 3))
            under.lineTo(rect.right() - 8, rect.bottom() + 3)
            painter.drawPath(under)

    def _small_sign(self, painter: QPainter, at: int, rect: QRectF) -> None:
        painter.setPen(self.theme.color("text"))
        painter.setFont(self.measures.font)
        words = self.measures.head(self.look, self.look.folded.boxes[at])
        if self.measures.text(words) <= rect.width() + 2:
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)

    def _digits(self, painter: QPainter, at: int, rect: QRectF) -> None:
        look, box = self.look, self.look.folded.boxes[at]
        head = self.measures.head(look, box)
        wide = self.measures.head_width(look, box)
        is_sign = box.group is None and look.computation.graph.nodes[box.node].operation
        font = self.measures.sign if is_sign else self.measures.bold
        place = QRectF(rect.left() + PAD, rect.top(), wide + PAD, rect.height())
        self._write(painter, place, head, "text", font, Qt.AlignmentFlag.AlignLeft)
        room = self.measures.number(box)
        corner = QPointF(rect.right() - PAD - room, rect.top() + 2)
        right = QRectF(corner, QSizeF(room, HIGH / 2 - 2))
        value, gradient = self._numbers(box.node, room)
        self._write(painter, right, value, "forward" if value != "?" else "text2")
        lower = right.translated(0, HIGH / 2 - 2)
        self._write(
            painter, lower, gradient, "backward" if gradient != "?" else "text2"
        )

    def _numbers(self, node: int, room: float) -> tuple[str, str]:
        look = self.look
        computation, position = look.computation, look.position
        graph = computation.graph
        value = "?"
        if computation.is_known(node, position):
            value = self._fitting(float(graph.values[node]), room)
        if not graph.needs_gradient(computation.switched)[node]:
            return value, "–"
        if node != graph.root and node not in computation.back.passed:
            return value, "–"  # it leads nowhere, or the loss goes round it
        found = computation.gradient(node, position)
        if graph.nodes[node].operation is None:
            found = computation.grad(node, position)
        return value, "?" if found is None else self._fitting(found, room)

    def _fitting(self, value: float, room: float) -> str:
        words = short(value)
        return words if self.measures.text(words) <= room else five(value)

    def _write(
        self,
        painter: QPainter,
        rect: QRectF,
        words: str,
        role: str,
        font: QFont | None = None,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight,
    ) -> None:
        painter.setFont(font or self.measures.font)
        painter.setPen(self.theme.color(role))
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, words)

    def beside(self, at: int, rect: QRectF) -> Iterator[tuple[int, QRectF]]:
        """The parameters at the edge of a box, and where they stand."""
        right = rect.left() - 2
        for leaf in self.look.folded.boxes[at].beside[::-1]:
            wide = self.measures.beside(self.look, leaf)
            yield leaf, QRectF(right - wide, rect.top() + 2, wide, HIGH - 4)
            right -= wide + 2

    def _leaf(self, painter: QPainter, leaf: int, rect: QRectF) -> None:
        look = self.look
        node = look.computation.graph.nodes[leaf]
        painter.setPen(QPen(self.theme.color("border"), 1))
        painter.setBrush(self.theme.color("raised"))
        painter.drawRoundedRect(rect, 3, 3)
        inner = rect.adjusted(PAD, 1, -PAD, 0)
        upper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() / 2)
        value = five(node.number)
        if node.term is not None:
            name = edge_name(look.network, node)
            self._write(painter, upper, name, "text2", side=Qt.AlignmentFlag.AlignLeft)
        if not node.is_variable:
            place = upper if node.term is not None else inner
            self._write(painter, place, value, "forward")
            return
        self._write(painter, upper, value, "forward")
        found = look.computation.grad(leaf, look.position)
        lower = upper.translated(0, inner.height() / 2 - 1)
        words = "?" if found is None else five(found)
        self._write(painter, lower, words, "text2" if found is None else "backward")

    # Local derivatives.

    def _slopes(self, painter: QPainter, lit: list[Wire]) -> None:
        """Write them where there is room, those of the last step first."""
        look = self.look
        wires = look.folded.wires
        near = [
            wire
            for wire in wires
            if look.hovered in (wire.source, wire.target)
            or look.asked in (wire.source, wire.target)
        ]
        every = wires if len(wires) <= _MOST_SLOPES else ()
        room = self.frame.pitch - HIGH
        if room < _ROOM_FOR_SLOPE:
            every = ()
        self._taken = [self.frame.rect(self.arrangement, at) for at in self._in_sight()]
        for wire in dict.fromkeys((*lit, *near, *every)):
            self._slope(painter, wire, is_lit=wire in lit)

    def _slope(self, painter: QPainter, wire: Wire, *, is_lit: bool) -> None:
        look = self.look
        if len(wire.uses) != 1:
            return
        user, place = wire.uses[0]
        graph = look.computation.graph
        if not look.computation.is_known(user, look.position):
            return
        slope = graph.slopes[user][place]
        if not math.isfinite(slope) and not is_lit:
            return
        words = five(slope)
        start, goal = self._ends(wire)
        wide = self.measures.text(words) + 4
        for share in (0.7, 0.5, 0.35):
            # Along the same curve as the line.
            flat = share * share * (3 - 2 * share)
            x = start.x() + (goal.x() - start.x()) * flat
            y = start.y() + (goal.y() - start.y()) * share
            rect = QRectF(x - wide / 2, y - 7, wide, 14)
            if not any(rect.intersects(other) for other in self._taken):
                break
        else:
            return
        self._taken.append(rect)
        ground = self.theme.color("canvas")
        ground.setAlphaF(0.92)
        painter.fillRect(rect, ground)
        side = Qt.AlignmentFlag.AlignHCenter
        self._write(painter, rect, words, "text" if is_lit else "text2", side=side)
