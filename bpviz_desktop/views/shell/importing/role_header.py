"""The heads of a table that is to be imported: name, role as a chip, what it holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from bpviz_desktop.language import tr
from bpviz_desktop.model.data.plan import IGNORE, INPUT, TARGET
from bpviz_desktop.views.look.size import px
from bpviz_desktop.views.look.theme import Theme

# Sign and word, so that colour is not all that tells them apart.
_CHIPS = {INPUT: tr("→ input"), TARGET: tr("◎ target"), IGNORE: tr("– ignore")}
_HEIGHT, _LEFT, _CHIP_TOP, _CHIP_HIGH = 78, 9, 28, 21
_LEAST, _MOST = 104, 220


@dataclass(frozen=True)
class Head:
    """What stands above a column.

    Attributes
    ----------
    name, words : str
    role : str
    as_classes : bool
    can_be_classes, can_be_numbers : bool
        How its cells may be read.
    """

    name: str
    words: str
    role: str
    as_classes: bool
    can_be_classes: bool
    can_be_numbers: bool


class RoleHeader(QHeaderView):
    """Heads with a chip each; a click on a head asks for its role.

    Signals
    -------
    role_asked(int, str)
        A column is to have this role.
    kind_asked(int, bool)
        A column is to be read as classes, or as numbers.
    """

    role_asked = Signal(int, str)
    kind_asked = Signal(int, bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._heads: Sequence[Head] = ()
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setAccessibleName(tr("Columns and their roles"))

    def show_heads(self, heads: Sequence[Head]) -> None:
        """Take the heads of all columns."""
        self._heads = heads
        self.viewport().update()

    def width_of(self, at: int) -> int:
        """How wide a column must be for its head."""
        if at >= len(self._heads):
            return px(_LEAST)
        head, bold = self._heads[at], QFontMetrics(self._bold())
        wide = max(
            bold.horizontalAdvance(head.name),
            self.fontMetrics().horizontalAdvance(head.words),
        )
        return max(px(_LEAST), min(wide + px(2 * _LEFT + 4), px(_MOST)))

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def sizeHint(self) -> QSize:
        """Room for three lines."""
        return QSize(super().sizeHint().width(), px(_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, at: int) -> None:
        """Draw one head."""
        theme = self._theme
        painter.save()
        painter.fillRect(rect, theme.color("window"))
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if at < len(self._heads):
            self._paint_head(painter, rect, self._heads[at])
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, head: Head) -> None:
        theme, left = self._theme, px(_LEFT)
        room = rect.width() - 2 * left
        is_used = head.role != IGNORE
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._bold())
        painter.setPen(theme.color("text" if is_used else "text2"))
        self._write(painter, head.name, rect.adjusted(left, px(6), -left, 0))
        painter.setFont(self.font())
        painter.setPen(theme.color("text2"))
        self._write(painter, head.words, rect.adjusted(left, px(53), -left, 0))
        words = _CHIPS[head.role]
        wide = painter.fontMetrics().horizontalAdvance(words) + px(30)
        chip = QRectF(
            rect.left() + left,
            rect.top() + px(_CHIP_TOP),
            min(wide, room),
            px(_CHIP_HIGH),
        )
        ink = theme.color("text")
        pen = QPen(ink if is_used else theme.color("outline"), 1)
        if not is_used:
            pen.setStyle(Qt.PenStyle.DashLine)
            ink = theme.color("text2")
        painter.setPen(pen)
        if head.role == INPUT:
            painter.setBrush(theme.color("text"))
            ink = theme.color("panel")
        painter.drawRoundedRect(chip, px(10), px(10))
        painter.setPen(ink)
        text = chip.adjusted(px(9), 0, -px(16), 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        x, y = chip.right() - px(12), chip.center().y()
        painter.drawPolygon(
            [
                QPoint(round(x + px(dx)), round(y + px(dy)))
                for dx, dy in ((-4, -2), (4, -2), (0, 3))
            ]
        )

    def _write(self, painter: QPainter, words: str, rect: QRect) -> None:
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        room = QRect(rect.left(), rect.top(), rect.width(), px(18))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the role of the head that was clicked."""
        super().mouseReleaseEvent(event)
        at = self.logicalIndexAt(event.position().toPoint())
        is_resizing = self.cursor().shape() == Qt.CursorShape.SplitHCursor
        if event.button() == Qt.MouseButton.LeftButton and not is_resizing:
            self.ask(at)

    def ask(self, at: int) -> None:
        """Open the menu of a column's roles and kinds."""
        if not 0 <= at < len(self._heads):
            return
        menu = self.menu_of(at)
        left = self.sectionViewportPosition(at) + px(_LEFT)
        menu.popup(
            self.viewport().mapToGlobal(QPoint(left, px(_CHIP_TOP + _CHIP_HIGH)))
        )

    def menu_of(self, at: int) -> QMenu:
        """The menu of a column; it goes when it is closed."""
        head, menu = self._heads[at], QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for role, words in _CHIPS.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(role == head.role)
            action.triggered.connect(
                lambda _=False, role=role: self.role_asked.emit(at, role)
            )
        menu.addSeparator()
        for as_classes, words, can_be in (
            (False, tr("read as numbers"), head.can_be_numbers),
            (True, tr("read as classes"), head.can_be_classes),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setEnabled(can_be)
            action.setChecked(can_be and as_classes == head.as_classes)
            action.triggered.connect(
                lambda _=False, wanted=as_classes: self.kind_asked.emit(at, wanted)
            )
        return menu
