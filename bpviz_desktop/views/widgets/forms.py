"""Fields under each other with their titles, and small boxes in rows of tabs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QWidget,
)

from bpviz_desktop.language import tr
from bpviz_desktop.views.look.size import px

# Fields that stand under each other begin at one place.
_TITLES = (tr("Optimizer"), tr("Loss"), tr("Batch"), tr("Clip"), tr("Schedule"))
_LABEL_WIDTH = 64
_UNBOUNDED = 1 << 20


def small_label(parent: QWidget) -> QLabel:
    """A sentence under a field."""
    label = QLabel(parent)
    label.setObjectName("small")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


class FieldLabel(QLabel):
    """What a field is called, before it; as wide as the widest of the usual titles."""

    def __init__(self, title: str, field: QWidget, parent: QWidget | None) -> None:
        super().__init__(title, parent)
        self.setBuddy(field)

    def sizeHint(self) -> QSize:
        """At least as wide as any of them."""
        of = self.fontMetrics().horizontalAdvance
        least = max(px(_LABEL_WIDTH), *map(of, _TITLES))
        return super().sizeHint().expandedTo(QSize(least, 0))

    def minimumSizeHint(self) -> QSize:
        """The same: it is never cut off."""
        return self.sizeHint()


def field_form() -> QFormLayout:
    """Titles and fields in two columns; a wide field stands under its title."""
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(4)
    form.setVerticalSpacing(4)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    return form


class Flow(QLayout):
    """Widgets beside each other; a new line begins where there is no room for one."""

    def __init__(self, *widgets: QWidget, gap: int = 16) -> None:
        super().__init__()
        self.gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Take in what `addWidget` makes."""
        self._items.append(item)

    def count(self) -> int:
        """How many widgets there are."""
        return len(self._items)

    def itemAt(self, at: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[at] if 0 <= at < len(self._items) else None

    def takeAt(self, at: int) -> QLayoutItem | None:
        """Give one away."""
        return self._items.pop(at) if 0 <= at < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Lines are counted by the width there is."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return self._placed(QRect(0, 0, width, 0))[1]

    def sizeHint(self) -> QSize:
        """All beside each other."""
        return QSize(*self._placed(QRect(0, 0, _UNBOUNDED, 0)))

    def minimumSize(self) -> QSize:
        """Each on a line of its own would do."""
        widest = max((item.sizeHint().width() for item in self._items), default=0)
        return QSize(widest, self.sizeHint().height())

    def setGeometry(self, rect: QRect) -> None:
        """Place all in this room."""
        super().setGeometry(rect)
        self._placed(rect, moves=True)

    def _placed(self, rect: QRect, *, moves: bool = False) -> tuple[int, int]:
        """Width and height that are used; `moves` puts the widgets there."""
        gap, left, top, widest = px(self.gap), 0, 0, 0
        high = max((item.sizeHint().height() for item in self._items), default=0)
        for item in self._items:
            wide = item.sizeHint().width()
            if left and left + wide > rect.width():
                left, top = 0, top + high + gap // 2
            if moves:
                at = rect.topLeft() + QPoint(left, top)
                item.setGeometry(QRect(at, QSize(wide, high)))
            left += wide + gap
            widest = max(widest, left - gap)
        return widest, top + high


def part_combo(
    name: str, choices: Sequence[tuple[str, str]], parent: QWidget
) -> QComboBox:
    """A small box: which part of a panel is shown. Each has a word and a tool tip."""
    combo = QComboBox(parent)
    combo.setObjectName(name)
    combo.setAccessibleName(tr("What is shown"))
    combo.setToolTip(tr("What is shown here"))
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    combo.setMinimumWidth(1)  # names that somebody typed may be of any length
    for words, tip in choices:
        combo.addItem(words)
        combo.setItemData(combo.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
    return combo
