"""Ctrl+K: everything that can be done, opened or asked, found by typing its name."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.engine.board.board import Board
from bpviz_desktop.engine.board.symbols import symbol_of
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import tr
from bpviz_desktop.model.guided.reader import lesson_files
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.look.size import px
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.terms.filter import Query, normalized, words_of
from bpviz_desktop.views.shell.action_row import NATIVE

_WIDE, _ROW, _MOST_SHOWN, _ROWS_SEEN = 560, 30, 40, 11
# Of longer updates the tab Terms finds all, without holding up the window.
_MOST_TERMS = 4_000
_PLACE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Entry:
    """One thing that can be chosen.

    Attributes
    ----------
    title : str
    place : str
        Where it stands otherwise, with its key.
    words : str
        What it is found by, normalized.
    run : callable
    """

    title: str
    place: str
    words: str
    run: Callable[[], object]

    @classmethod
    def of(cls, title: str, place: str, run: Callable[[], object], *more: str) -> Entry:
        """An entry that is found by its title, its place and other words."""
        return cls(title, place, normalized(" ".join((title, place, *more))), run)


def action_entries(menus: Iterable[QMenu]) -> Iterator[Entry]:
    """All that the menus offer now, those of their own menus too."""
    for menu in menus:
        menu.aboutToShow.emit()  # some are filled when they are opened
        title = menu.title().replace("&", "")
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                yield from action_entries([inner])
            elif not action.isSeparator() and action.isEnabled():
                yield _of_action(action, title)


def _of_action(action: QAction, menu: str) -> Entry:
    words, _, plain_key = action.text().partition("\t")
    keys = plain_key or action.shortcut().toString(NATIVE)
    place = f"{menu} · {keys}" if keys else menu
    title = words.replace("&&", "&")
    return Entry.of(title, place, action.trigger, action.toolTip())


def lesson_entries(begin: Callable[[Path], object]) -> Iterator[Entry]:
    """The lessons that come with the program; `begin` is given a lesson's file."""
    for path in lesson_files():
        tree = json.loads(path.read_text(encoding="utf-8"))
        title, about = str(tree["title"]), str(tree["about"])
        yield Entry.of(title, tr("Lesson"), partial(begin, path), about)


def term_entries(session: Session, ask: Callable[[TermId], object]) -> Iterator[Entry]:
    """The numbers of the update, by their names; none of a very long one."""
    order, board = session.lesson.order, session.lesson.board
    if len(order) > _MOST_TERMS:
        return
    for k in range(len(order)):
        yield _of_term(board, order[k], ask)


def _of_term(board: Board, term: TermId, ask: Callable[[TermId], object]) -> Entry:
    name = text(symbol_of(board.order, term))
    sample = "" if term.sample is None else f" sample={term.sample + 1}"
    words = f"{words_of(board, term)}{sample} {str(term).lower()}"
    place = (
        tr("Number")
        if term.sample is None
        else tr("Number · sample {number}", number=term.sample + 1)
    )
    return Entry(name, place, words, lambda: ask(term))


def ranked(entries: Iterable[Entry], typed: str) -> list[Entry]:
    """Those in which all is that was typed; the most likely first."""
    query, begin = Query(typed), normalized(typed).strip()
    found = [each for each in entries if query.is_empty or query.finds(each.words)]

    def rank(entry: Entry) -> tuple[bool, bool, int]:
        title = normalized(entry.title)
        return not title.startswith(begin), begin not in title, len(title)

    return sorted(found, key=rank)[:_MOST_SHOWN] if begin else found[:_MOST_SHOWN]


class _Rows(QStyledItemDelegate):
    """The title at the left, where it stands at the right, paler."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        return QSize(option.rect.width(), px(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: object
    ) -> None:
        """Draw one row."""
        place = str(index.data(_PLACE))  # type: ignore[attr-defined]
        title = str(index.data())  # type: ignore[attr-defined]
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.color("raised"))
        inner = option.rect.adjusted(14, 0, -14, 0)
        wide = option.fontMetrics.horizontalAdvance(place)
        painter.setPen(self._theme.color("text2"))
        side = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignRight, place)
        room = QRect(inner)
        room.setRight(inner.right() - wide - 16)
        painter.setPen(self._theme.color("text"))
        elided = option.fontMetrics.elidedText(
            title, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, side | Qt.AlignmentFlag.AlignLeft, elided)


class CommandPalette(QDialog):
    """A field and a list; Enter does what is chosen, Esc leaves.

    Attributes
    ----------
    field : QLineEdit
    list : QListWidget
    """

    def __init__(self, entries: Iterable[Entry], theme: Theme, parent: QWidget) -> None:
        super().__init__(
            parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint
        )
        self.setObjectName("command_palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Find anything"))
        self._entries, self._shown = list(entries), list[Entry]()
        self.field = QLineEdit(self)
        self.field.setObjectName("palette_field")
        self.field.setPlaceholderText(
            tr("Type what to do, to open or to ask: step, w11, XOR")
        )
        self.field.setAccessibleName(tr("What to find"))
        self.list = QListWidget(self)
        self.list.setObjectName("palette_list")
        self.list.setAccessibleName(tr("What was found"))
        self.list.setItemDelegate(_Rows(theme, self))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_chosen)
        self.list.itemClicked.connect(self._on_chosen)
        self.field.installEventFilter(self)
        self._on_typed("")
        self.setFixedWidth(min(px(_WIDE), parent.width() - 40))
        corner = parent.mapToGlobal(parent.rect().topLeft())
        left = corner.x() + (parent.width() - self.width()) // 2
        self.move(left, corner.y() + 64)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and pages move in the list while the field has the focus."""
        moving = (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
        )
        is_press = event.type() is QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in moving:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bring the chosen row into sight."""
        super().resizeEvent(event)
        self.list.scrollToItem(self.list.currentItem())

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        self._shown = ranked(self._entries, typed)
        self.list.clear()
        for entry in self._shown:
            item = QListWidgetItem(entry.title)
            item.setData(_PLACE, entry.place)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}, {entry.place}"
            )
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        rows = min(max(len(self._shown), 1), _ROWS_SEEN)
        self.list.setFixedHeight(rows * px(_ROW) + 2)
        self.adjustSize()

    @Slot()
    def _on_chosen(self) -> None:
        row = self.list.currentRow()
        if not 0 <= row < len(self._shown):
            return
        chosen = self._shown[row]
        self.close()
        chosen.run()
