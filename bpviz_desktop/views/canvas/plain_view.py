"""A view of a scene that draws itself: no frame, no bars, painted whole."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from bpviz_desktop.views.look.size import room_of, text_scale


class PlainView(QGraphicsView):
    """Has a scene of its own, and moves over it without bars."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scene = QGraphicsScene(self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setScene(scene)

    def take_text_size(self) -> None:
        """Draw the scene as large as text is."""
        self.setTransform(QTransform.fromScale(text_scale(), text_scale()))

    @property
    def in_sight(self) -> QRectF:
        """What of the scene is in sight."""
        return QRectF(self.mapToScene(0, 0), room_of(self.viewport()).size())

    def scroll_to(self, point: QPointF, at: QPointF) -> None:
        """Have a point of the scene at one of the view."""
        where = point * text_scale() - at
        self.horizontalScrollBar().setValue(round(where.x()))
        self.verticalScrollBar().setValue(round(where.y()))

    def pan_by(self, delta: QPointF) -> None:
        """Move the picture by so many pixels."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() - round(delta.x()))
        down.setValue(down.value() - round(delta.y()))
