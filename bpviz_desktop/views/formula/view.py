"""A widget that shows formulas and tells which of their parts is meant."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.views.formula.typeset import Formula
from bpviz_desktop.views.look.size import painter_in, place_of, px, text_scale
from bpviz_desktop.views.speech.announcing import announce
from bpviz_desktop.views.speech.parts import SpokenPart

_MARGIN_PX = 4.0
_RING_PX = 2.0
# Plain arrows step the lesson where the window takes them first; Alt+arrows walk, as
# on the canvas.
_WALKING = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.AltModifier


class FormulaView(QWidget):
    """Formulas under each other, with factors that can be pointed at and clicked.

    The mouse or the arrow keys choose a part; a click or Enter asks for it. Tab goes
    through the parts and then leaves.

    Attributes
    ----------
    blocks : tuple of Formula
        What is shown.
    highlight : TermId or None
        What stands on the tint: what is pointed at, or what was set from outside.

    Signals
    -------
    hovered(object)
        TermId of what is pointed at, or None.
    clicked(object)
        TermId of what was clicked.
    """

    spoken_role = QAccessible.Role.Equation
    hovered = Signal(object)
    clicked = Signal(object)

    def __init__(
        self, parent: QWidget | None = None, *, spacing_px: float = 12
    ) -> None:
        super().__init__(parent)
        self.blocks: tuple[Formula, ...] = ()
        self.highlight: TermId | None = None
        self._spacing = spacing_px
        self._baselines: list[float] = []
        self._pointed: TermId | None = None
        self._pressed: TermId | None = None
        self._at: int | None = None
        palette = self.palette()
        self._text = palette.windowText().color()
        self._text2 = self._accent = self._text
        self._tint = palette.midlight().color()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_blocks(self, blocks: Sequence[Formula]) -> None:
        """Show other formulas; what is pointed at is kept if it is still there."""
        if tuple(blocks) == self.blocks:
            return
        self.blocks = tuple(blocks)
        self._baselines = []
        top = _MARGIN_PX
        for block in self.blocks:
            self._baselines.append(top + block.ascent)
            top += block.height + self._spacing
        parts = self.parts()
        known = {term for term, _ in parts}
        if self._at is not None and self._at >= len(parts):
            self._at = None
        self._point_at(self._pointed if self._pointed in known else None)
        self.setAccessibleName(". ".join(block.spoken for block in self.blocks))
        has_parts = Qt.FocusPolicy.StrongFocus if parts else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(has_parts)
        self.updateGeometry()
        self.update()

    def set_colors(
        self, text: QColor, text2: QColor, accent: QColor, tint: QColor
    ) -> None:
        """Paint in other colours: signs, captions, results, what is pointed at."""
        self._text, self._text2, self._accent, self._tint = text, text2, accent, tint
        self.update()

    def set_highlight(self, term: TermId | None) -> None:
        """Put a term on the tint, as long as nothing here is pointed at."""
        shown = self._pointed or term
        if shown != self.highlight:
            self.highlight = shown
            self.update()

    def parts(self) -> list[tuple[TermId, QRectF]]:
        """What can be clicked, in reading order, at the usual size of text."""
        return [
            (term, rect.translated(_MARGIN_PX, baseline))
            for block, baseline in zip(self.blocks, self._baselines, strict=True)
            for term, rect in block.parts
        ]

    # For a screen reader.

    def spoken_count(self) -> int:
        """How many parts there are."""
        return len(self.parts())

    def spoken_part(self, at: int) -> SpokenPart:
        """A factor that can be asked for with Enter."""
        term, rect = self.parts()[at]
        names = (block.names.get(term, "") for block in self.blocks)
        scale = text_scale()
        return SpokenPart(
            next(filter(None, names), str(term)),
            "",
            QRectF(rect.topLeft() * scale, rect.size() * scale).toRect(),
            is_current=self.hasFocus() and at == self._at,
            role=QAccessible.Role.Link,
        )

    def sizeHint(self) -> QSize:
        """As large as the formulas."""
        wide = max((block.width for block in self.blocks), default=0.0)
        return QSize(px(wide + 2 * _MARGIN_PX + 0.5), self.heightForWidth(0))

    def minimumSizeHint(self) -> QSize:
        """As high as the formulas, and wide enough to show them."""
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """The height is that of the blocks: they are broken before they come here."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all blocks."""
        if not self.blocks:
            return 0
        tall = sum(block.height for block in self.blocks)
        between = self._spacing * (len(self.blocks) - 1)
        return px(tall + between + 2 * _MARGIN_PX + 0.5)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the blocks, and a ring around the part that has the focus."""
        painter = painter_in(self)
        for block, baseline in zip(self.blocks, self._baselines, strict=True):
            block.paint(
                painter,
                _MARGIN_PX,
                baseline,
                color=self._text,
                highlight=self.highlight,
                tint=self._tint,
                accent=self._accent,
                quiet=self._text2,
            )
        if self.hasFocus() and self._at is not None:
            rect = self.parts()[self._at][1]
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._text, _RING_PX))
            painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), 3, 3)
        painter.end()

    def _part_at(self, point: QPointF) -> TermId | None:
        for block, baseline in zip(self.blocks, self._baselines, strict=True):
            found = block.part_at(point.x() - _MARGIN_PX, point.y() - baseline)
            if found is not None:
                return found
        return None

    def _point_at(self, term: TermId | None) -> None:
        if term == self._pointed:
            return
        self._pointed = term
        self.set_highlight(term)
        if term is None:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hovered.emit(term)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up what is under the mouse."""
        self._point_at(self._part_at(place_of(event)))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        self._point_at(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._part_at(place_of(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click: it counts where it began."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        term = self._part_at(place_of(event))
        pressed, self._pressed = self._pressed, None
        if term is not None and term == pressed:
            self.clicked.emit(term)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the parts, Enter and Space click."""
        steps: dict[int, int] = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
        }
        key = event.key()
        parts = self.parts()
        if key in steps and parts and not event.modifiers() & ~_WALKING:
            self._walk(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at is not None:
            self.clicked.emit(parts[self._at][0])
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab goes through the parts, then on to the next widget."""
        if self.hasFocus() and self._walk(1 if is_next else -1):
            return True
        return super().focusNextPrevChild(is_next)

    def _walk(self, step: int) -> bool:
        """Move to the next part; False at the end."""
        parts = self.parts()
        at = step - 1 if self._at is None else self._at + step
        if self._at is None and step < 0:
            at = len(parts) - 1
        if not 0 <= at < len(parts):
            return False
        self._go_to(at)
        return True

    def _go_to(self, at: int | None) -> None:
        self._at = at
        self._point_at(None if at is None else self.parts()[at][0])
        if at is not None:
            announce(self, self.spoken_part(at).name)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first part, or with the last when coming from behind."""
        reasons = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        parts = self.parts()
        if event.reason() in reasons and parts:
            is_first = event.reason() == Qt.FocusReason.TabFocusReason
            self._go_to(0 if is_first else len(parts) - 1)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No part is chosen any more."""
        self._go_to(None)
        super().focusOutEvent(event)
