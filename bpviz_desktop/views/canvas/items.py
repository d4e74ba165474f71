"""The two items of the scene: all wires, and all that stands on them."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.views.canvas.layout.geometry import Form, Layout
from bpviz_desktop.views.canvas.paint.drawing import Drawing
from bpviz_desktop.views.canvas.paint.locks import paint_locks
from bpviz_desktop.views.canvas.paint.marked import paint_bands, paint_signs
from bpviz_desktop.views.canvas.paint.notes import paint_labels, paint_leaders
from bpviz_desktop.views.canvas.paint.pulse import paint_pulse
from bpviz_desktop.views.canvas.paint.surroundings import (
    paint_heads,
    paint_loss,
    paint_skips,
    paint_targets,
)
from bpviz_desktop.views.canvas.paint.units import paint_units
from bpviz_desktop.views.canvas.paint.wires import paint_hovered, paint_wires
from bpviz_desktop.views.canvas.parts import strip_zone, zones
from bpviz_desktop.views.look.size import pixels_per_length


class CanvasItem(QGraphicsItem):
    """An item that paints a `Drawing`: what stays while the mouse moves, and the rest.

    What stays is kept as a picture, so that pointing at one of thousands of wires costs
    no more than at one of six. What is seen for the first time is drawn directly: while
    a run goes on or a slider is moved it will hardly be seen again.
    """

    def __init__(self) -> None:
        super().__init__()
        self._drawing: Drawing | None = None
        self._bounds = QRectF()
        self._kept: QPixmap | None = None
        self._is_seen = False

    def show_drawing(self, drawing: Drawing) -> None:
        """Paint this from now on."""
        bounds = drawing.layout.bounds
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds
        if self._drawing is not None and not drawing.differs_by_mouse(self._drawing):
            self._kept, self._is_seen = None, False
        self._drawing = drawing
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        drawing = self._drawing
        if drawing is None:
            return
        if drawing.picture.is_live or not self._is_seen:
            self._is_seen = True
            self.paint_drawing(painter, drawing)
            return
        ratio = pixels_per_length(painter)
        painter.drawPixmap(drawing.window.topLeft(), self._base(drawing, ratio))
        self.paint_over(painter, drawing)

    def paint_drawing(self, painter: QPainter, drawing: Drawing) -> None:
        """Draw all of it."""
        self.paint_base(painter, drawing)
        self.paint_over(painter, drawing)

    def _base(self, drawing: Drawing, ratio: float) -> QPixmap:
        """What stays, as a picture of the window."""
        if self._kept is None or self._kept.devicePixelRatio() != ratio:
            size = drawing.window.size() * ratio
            self._kept = QPixmap(size.toSize())
            self._kept.setDevicePixelRatio(ratio)
            self._kept.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._kept)
            painter.translate(-drawing.window.topLeft())
            self.paint_base(painter, drawing)
            painter.end()
        return self._kept

    def paint_base(self, painter: QPainter, drawing: Drawing) -> None:
        """Draw what stays while the mouse moves."""
        raise NotImplementedError

    def paint_over(self, painter: QPainter, drawing: Drawing) -> None:
        """Draw what follows the mouse, or moves by itself."""
        raise NotImplementedError


class WiresItem(CanvasItem):
    """All wires; keeps their QLineFs as long as the layout stays."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: dict[int, list[QLineF]] = {}
        self._layout: Layout | None = None
        self._pulse: float | None = None

    def show_pulse(self, share: float | None) -> None:
        """Have dots on their way along the wires; None: none."""
        self._pulse = share
        self.update()

    def paint_base(self, painter: QPainter, drawing: Drawing) -> None:
        if self._layout is not drawing.layout:
            self._layout = drawing.layout
            self._lines = {
                layer: [
                    QLineF(*each) for each in drawing.layout.segments(layer).tolist()
                ]
                for layer in range(1, drawing.network.depth + 1)
                if not drawing.is_folded_gap(layer)
            }
        paint_bands(painter, drawing)
        paint_wires(painter, drawing, self._lines)

    def paint_over(self, painter: QPainter, drawing: Drawing) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_hovered(painter, drawing)
        paint_leaders(painter, drawing)
        if self._pulse is not None:
            paint_pulse(painter, drawing, self._pulse)


class FrontItem(CanvasItem):
    """Neurons, heads, loss, targets and labels."""

    def paint_base(self, painter: QPainter, drawing: Drawing) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_skips(painter, drawing, is_front=False)
        paint_heads(painter, drawing)
        paint_units(painter, drawing)
        paint_locks(painter, drawing)
        paint_signs(painter, drawing)
        paint_skips(painter, drawing, is_front=True)
        paint_loss(painter, drawing)
        paint_targets(painter, drawing)

    def paint_over(self, painter: QPainter, drawing: Drawing) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_labels(painter, drawing)
        if drawing.highlight is not None:
            paint_highlight(painter, drawing, drawing.highlight)


def paint_highlight(painter: QPainter, drawing: Drawing, term: TermId) -> None:
    """Frame the number that the inspector points at."""
    wanted = {term}
    if term.kind == "dz_da":
        wanted.add(TermId("W", term.layer, term.j, term.i))
    elif term.kind == "dz_dw" and term.layer is not None:
        came_in = drawing.picture.term("a", term.layer - 1, term.i or 0)
        wanted.add(came_in._replace(sample=term.sample))
    cells = [
        strip_zone(drawing, at.layer, at.j)
        for at in wanted
        if at.layer is not None
        and at.j is not None
        and 0 <= at.layer < len(drawing.layout.columns)
        and drawing.layout.columns[at.layer].form is Form.STRIP
        and at.j < len(drawing.layout.columns[at.layer].y)
    ]
    for zone in [*zones(drawing), *cells]:
        if zone.term in wanted:
            tint = drawing.color("text")
            tint.setAlphaF(0.10)
            painter.setPen(QPen(drawing.color("text"), 2))
            painter.setBrush(tint)
            painter.drawRoundedRect(zone.rect.adjusted(2, 2, -2, -2), 4, 4)
            return
