"""The graph of operations as it is drawn: bands of layers, lines, boxes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from bpviz_desktop.engine.board.symbols import layer_name
from bpviz_desktop.model.laboratory.folding import Box
from bpviz_desktop.model.numbers.written import five, short
from bpviz_desktop.model.screen.autodiff.words import edge_name
from bpviz_desktop.views.panels.graph.lines import Wires
from bpviz_desktop.views.panels.graph.measures import (
    DIGITS_FROM,
    HIGH,
    PAD,
    SIGNS_FROM,
    Sight,
    is_layer,
    layer_lengths,
)


@dataclass(eq=False)
class Painter(Sight):
    """Draws a graph; made anew for every picture."""

    def paint(self, painter: QPainter) -> None:
        """Draw lines, then boxes, then what is written at the lines."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._bands(painter)
        x, y = self.frame.middles(self.arrangement)
        reach = self.clip.adjusted(-160, -HIGH, 160, HIGH)
        is_in = (x > reach.left()) & (x < reach.right())
        is_in &= (y > reach.top()) & (y < reach.bottom())
        boxes = np.flatnonzero(is_in).tolist()
        wires = Wires(
            self.look,
            self.arrangement,
            self.frame,
            self.measures,
            self.theme,
            self.clip,
        )
        wires.paint(painter)
        if self.frame.zoom < SIGNS_FROM:
            self._dots(painter, boxes)
            return
        for at in boxes:
            self._box(painter, at)
        if self.frame.zoom >= DIGITS_FROM:
            wires.paint_slopes(painter, boxes)

    def _dots(self, painter: QPainter, boxes: list[int]) -> None:
        """Boxes without signs; those not computed yet are paler."""
        look, theme = self.look, self.theme
        known: dict[bool, list[QRectF]] = {True: [], False: []}
        for at in boxes:
            node = look.folded.boxes[at].node
            is_known = look.computation.is_known(node, look.position)
            known[is_known].append(self.frame.rect(self.arrangement, at))
        painter.setPen(Qt.PenStyle.NoPen)
        for is_known, role in ((False, "border"), (True, "outline")):
            painter.setBrush(theme.color(role))
            painter.drawRects(known[is_known])
        for marked in (look.hovered, look.asked, look.current):
            if marked is not None:
                rect = self.frame.rect(self.arrangement, marked)
                large = rect.adjusted(-2, -2, 2, 2)
                painter.fillRect(large, self._outline(marked)[0])

    def _bands(self, painter: QPainter) -> None:
        """A light ground under the rows of each layer, with its name."""
        look, frame = self.look, self.frame
        for layer, found in self.arrangement.bands.items():
            top = frame.top + min(found) * frame.pitch - 4
            bottom = frame.top + max(found) * frame.pitch + HIGH + 4
            band = QRectF(self.clip.left(), top, self.clip.width(), bottom - top)
            ground = self.theme.color("raised")
            ground.setAlphaF(0.35)
            painter.fillRect(band, ground)
            painter.setPen(self.theme.color("text2"))
            painter.setFont(self.measures.font)
            self._band_name(painter, layer_name(look.network, layer), found)

    def _band_name(self, painter: QPainter, words: str, rows: list[int]) -> None:
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

    def _box(self, painter: QPainter, at: int) -> None:
        rect = self.frame.rect(self.arrangement, at)
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
        if is_layer(box):
            value, gradient = self._lengths(box)
        else:
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
        if not computation.needed[node]:
            return value, "–"
        if node != graph.root and node not in computation.back.passed:
            return value, "–"  # it leads nowhere, or the loss goes round it
        found = computation.gradient(node, position)
        if graph.nodes[node].operation is None:
            found = computation.grad(node, position)
        return value, "?" if found is None else self._fitting(found, room)

    def _lengths(self, box: Box) -> tuple[str, str]:
        """Of a whole layer the lengths of its two vectors."""
        value, gradient = layer_lengths(self.look, box)
        return (
            "?" if value is None else f"|a| {five(value)}",
            "?" if gradient is None else f"|∂| {five(gradient)}",
        )

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
