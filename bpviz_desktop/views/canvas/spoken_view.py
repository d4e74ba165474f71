"""The canvas for those who hear it: part by part, and each step as it is made."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QAccessible

from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.views.canvas.paint.drawing import Drawing
from bpviz_desktop.views.canvas.plain_view import PlainView
from bpviz_desktop.views.canvas.read.spoken import (
    parts_in_order,
    selection_words,
    spoken_name,
    spoken_value,
    step_words,
)
from bpviz_desktop.views.speech.announcing import announce
from bpviz_desktop.views.speech.parts import SpokenPart

_SMALL = QSize(24, 24)


class SpokenView(PlainView):
    """Tells a screen reader of every neuron, wire, bias, target, and of the loss."""

    spoken_role = QAccessible.Role.Canvas

    @property
    def drawing(self) -> Drawing | None:
        """What is on the screen."""
        raise NotImplementedError

    def spoken_count(self) -> int:
        """How many parts there are."""
        drawing = self.drawing
        return 0 if drawing is None else len(parts_in_order(drawing.network))

    def spoken_part(self, at: int) -> SpokenPart:
        """A part in the order in which one computes."""
        drawing = self.drawing
        assert drawing is not None
        part, picture = parts_in_order(drawing.network)[at], drawing.picture
        return SpokenPart(
            spoken_name(picture, part),
            spoken_value(picture, part),
            self._rect_of(drawing, part),
            is_current=part in picture.selection,
        )

    def _rect_of(self, drawing: Drawing, part: Part) -> QRect:
        layout = drawing.layout
        match part.kind:
            case "unit":
                rect = layout.rect(part.layer, part.j)
            case "loss":
                rect = layout.loss
            case "target" if part.j < len(layout.targets):
                rect = layout.targets[part.j]
            case "wire" if part.i is not None and not drawing.is_folded_gap(part.layer):
                x1, y1, x2, y2 = layout.segment(part.layer, part.j, part.i)
                middle = self.mapFromScene((x1 + x2) / 2, (y1 + y2) / 2)
                return QRect(middle - QPoint(12, 12), _SMALL)
            case _:
                corner = self.mapFromScene(layout.rect(part.layer, part.j).bottomLeft())
                return QRect(corner, _SMALL)
        return self.mapFromScene(rect).boundingRect()

    def tell(self, old: Session | None, session: Session) -> None:
        """Say what a step has computed, what was selected, where a run has stopped."""
        drawing = self.drawing
        if old is None or drawing is None or session.run_state is RunState.TRAINING:
            return
        if session.selection != old.selection and session.selection:
            announce(self, selection_words(drawing.picture))
        elif (session.cursor, session.asked) != (old.cursor, old.asked):
            announce(self, step_words(drawing.picture))
