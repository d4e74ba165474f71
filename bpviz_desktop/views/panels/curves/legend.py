"""The lines of a curve by name, with a number beside each; a click hides one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from bpviz_desktop.language import tr
from bpviz_desktop.views.look.size import grow, sized, text_scale
from bpviz_desktop.views.look.theme import LIGHT, Theme

WIDTH = 186
_ICON = QSize(24, 10)
_ROW = 20


class Row:
    """What stands in a row: the line's key and name, its pen, and whether it is hidden.

    `is_run`: it can be renamed and removed.
    """

    def __init__(
        self, key: str, name: str, pen: QPen, *, is_hidden: bool, is_run: bool
    ) -> None:
        self.key, self.name, self.pen = key, name, pen
        self.is_hidden, self.is_run = is_hidden, is_run

    def looks_like(self, other: Row) -> bool:
        """Whether nothing of a row needs to be drawn anew."""
        return vars(self) == vars(other)


class Legend(QTreeWidget):
    """Rows of a line, its name, and its number where one points, or at its end.

    Signals
    -------
    toggled(str)
        A line is to be hidden, or shown again.
    renamed(str, str)
        A run got this name.
    removed(str)
        A run is to be forgotten.
    menu_asked(str, QPoint)
        The right button on a line, there on the screen.
    """

    toggled = Signal(str)
    renamed = Signal(str, str)
    removed = Signal(str)
    menu_asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("curve_legend")
        self.setAccessibleName(tr("Lines of the curve"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        grow(self.setIconSize, _ICON.width(), _ICON.height())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        grow(self.setFixedWidth, WIDTH)
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._rows: list[Row] = []
        self._theme = LIGHT
        self.itemClicked.connect(self._on_clicked)
        self.itemChanged.connect(self._on_changed)
        self.customContextMenuRequested.connect(self._on_menu)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        self._rows = []

    def sizeHint(self) -> QSize:
        return sized(QSize(WIDTH, 60))

    def minimumSizeHint(self) -> QSize:
        return sized(QSize(WIDTH, 20))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these lines; what is there already stays."""
        blocked = self.blockSignals(True)
        while self.topLevelItemCount() > len(rows):
            self.takeTopLevelItem(self.topLevelItemCount() - 1)
        for at, row in enumerate(rows):
            item = self.topLevelItem(at)
            if item is None:
                item = QTreeWidgetItem()
                self.addTopLevelItem(item)
            elif at < len(self._rows) and row.looks_like(self._rows[at]):
                continue
            self._fill(item, row)
        self._rows = list(rows)
        self.blockSignals(blocked)

    def _fill(self, item: QTreeWidgetItem, row: Row) -> None:
        item.setText(0, row.name)
        if row.is_hidden:
            tip = tr("{name}: click to show it", name=row.name)
        else:
            tip = tr("{name}: click to hide it", name=row.name)
        item.setToolTip(0, tip)
        item.setSizeHint(0, sized(QSize(0, _ROW)))
        ink = self._theme.color("outline" if row.is_hidden else "text")
        item.setForeground(0, ink)
        item.setForeground(1, ink)
        item.setIcon(0, _icon(row, self.devicePixelRatioF()))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if row.is_run else flags)

    def show_numbers(self, numbers: Sequence[str]) -> None:
        """Write the numbers beside the names."""
        blocked = self.blockSignals(True)
        for at, number in enumerate(numbers):
            item = self.topLevelItem(at)
            if item is not None and item.text(1) != number:
                item.setText(1, number)
        self.blockSignals(blocked)

    def _key(self, item: QTreeWidgetItem | None) -> str | None:
        at = self.indexOfTopLevelItem(item) if item is not None else -1
        return self._rows[at].key if 0 <= at < len(self._rows) else None

    @Slot(QTreeWidgetItem, int)
    def _on_clicked(self, item: QTreeWidgetItem, column: int) -> None:
        if (key := self._key(item)) is not None:
            self.toggled.emit(key)

    @Slot(QTreeWidgetItem, int)
    def _on_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if (key := self._key(item)) is not None and column == 0:
            self.renamed.emit(key, item.text(0).strip())

    @Slot(QPoint)
    def _on_menu(self, where: QPoint) -> None:
        if (key := self._key(self.itemAt(where))) is not None:
            self.menu_asked.emit(key, self.viewport().mapToGlobal(where))

    def rename(self, key: str) -> None:
        """Have a new name typed in place."""
        for at, row in enumerate(self._rows):
            item = self.topLevelItem(at)
            if row.key == key and item is not None:
                self.editItem(item, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter hide a line or show it, Delete removes a run."""
        key = self._key(self.currentItem())
        if key is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggled.emit(key)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(key)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Plain keys that mean something here are no shortcuts of the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(
            event, QKeyEvent
        ):
            used = (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_F2)
            if event.key() in used and self.currentItem() is not None:
                event.accept()
                return True
        return super().event(event)


def _icon(row: Row, ratio: float) -> QIcon:
    """A piece of the line; nothing where it is hidden."""
    ratio *= text_scale()
    picture = QPixmap(_ICON * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    if not row.is_hidden:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(row.pen)
        pen.setColor(QColor(row.pen.color()))
        painter.setPen(pen)
        middle = _ICON.height() / 2
        painter.drawLine(QPointF(0, middle), QPointF(_ICON.width() - 4, middle))
        painter.end()
    return QIcon(picture)
