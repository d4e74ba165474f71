"""A tour of the window: five stations, each a ring round a part and words beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.language import tr
from bpviz_desktop.views.look.size import grow, px
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.shell.arrangement.sides import LEFT, RIGHT
from bpviz_desktop.views.shell.main_window import MainWindow
from bpviz_desktop.views.shell.plain_keys import pressed_by_enter

_WIDE, _GAP, _WIDTH = 320, 12, 3.0


@dataclass(frozen=True)
class Station:
    """A part of the window, and what is said of it.

    Attributes
    ----------
    title, words : str
    part : (MainWindow) -> QWidget
    side : str
        The column that it stands in, which is brought into sight; else empty.
    """

    title: str
    words: str
    part: Callable[[MainWindow], QWidget]
    side: str = ""


STATIONS = (
    Station(
        tr("Step"),
        tr(
            "Each step computes one number: press → or this button, "
            "and ← to take it back. The list beside it makes steps "
            "larger."
        ),
        lambda window: window.bar,
    ),
    Station(
        tr("The network"),
        tr(
            "What was computed last is marked. Click any number, wire "
            "or neuron to ask why it is what it is; double-click a "
            "weight to change it."
        ),
        lambda window: window.centre,
    ),
    Station(
        tr("Why?"),
        tr(
            "The answer: the formula, with its numbers put in. Click a "
            "factor there to go on. The other tabs list all terms, "
            "find problems, ask you and show the code."
        ),
        lambda window: window.right,
        RIGHT,
    ),
    Station(
        tr("Learning"),
        tr(
            "Space runs and pauses. The curve shows the loss of every "
            "update; drag the timeline below it to go back to any of "
            "them."
        ),
        lambda window: window.bottom,
    ),
    Station(
        tr("Settings"),
        tr(
            "Data, optimizer, weights: drag a slider and every number "
            "follows. Ctrl+Z takes it back. F1 searches the help, "
            "Ctrl+K finds anything."
        ),
        lambda window: window.left,
        LEFT,
    ),
)


class Ring(QWidget):
    """A frame round what is spoken of; clicks go through it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it so that it shows on any ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(_WIDTH, _WIDTH, -_WIDTH, -_WIDTH)
        for role, width in (("panel", _WIDTH + 2), ("backward", _WIDTH)):
            painter.setPen(QPen(self._theme.color(role), width))
            painter.drawRoundedRect(rect, 6, 6)
        painter.end()


class Tour(QFrame):
    """Words beside the present station, and three buttons.

    Attributes
    ----------
    at : int
        The station, from 0.
    ring : Ring
    """

    def __init__(self, theme: Theme, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self._window = window
        self.at = 0
        self.ring = Ring(theme, window)
        self._title, self._words = QLabel(self), QLabel(self)
        self._title.setObjectName("title")
        self._words.setWordWrap(True)
        for label in (self._title, self._words):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._count = QLabel(self)
        self._count.setObjectName("small")
        self.back = self._button(tr("Back"), "tour_back", self._on_back)
        self.following = self._button(tr("Next"), "tour_next", self._on_next)
        leave = self._button(tr("Leave"), "tour_leave", self.leave)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._count, 1)
        for button in (leave, self.back, self.following):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addLayout(buttons)
        grow(self.setFixedWidth, _WIDE)
        window.installEventFilter(self)
        window.sides.changed.connect(self.settle)
        self.go_to(0)

    def _button(self, words: str, name: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.clicked.connect(slot)
        return button

    def go_to(self, at: int) -> None:
        """Point at a station; after the last one leave."""
        if not 0 <= at < len(STATIONS):
            self.leave()
            return
        self.at, station = at, STATIONS[at]
        if station.side:
            self._window.sides.show(station.side)
        self._title.setText(station.title)
        self._words.setText(station.words)
        self._count.setText(
            tr("{number} of {count}", number=at + 1, count=len(STATIONS))
        )
        self.back.setEnabled(at > 0)
        self.following.setText(tr("Next") if at + 1 < len(STATIONS) else tr("Done"))
        # A screen reader says where the focus comes to, with this.
        self.setAccessibleName(f"{station.title}. {station.words}")
        self.following.setAccessibleDescription(f"{station.title}. {station.words}")
        self.settle()
        self.show()
        self.raise_()
        self.following.setFocus()

    @Slot()
    def settle(self) -> None:
        """Stand beside what is spoken of, inside the window."""
        window, part = self._window, STATIONS[self.at].part(self._window)
        corner = part.mapTo(window, QPoint(0, 0))
        rect = QRect(corner, part.size())
        self.ring.setGeometry(rect.adjusted(2, 2, -2, -2))
        self.ring.setVisible(part.isVisibleTo(window))
        self.ring.raise_()
        self.resize(self.width(), self.heightForWidth(self.width()))
        self.move(_beside(rect, QRect(QPoint(0, 0), self.size()), window.rect()))
        self.raise_()

    @Slot()
    def _on_back(self) -> None:
        self.go_to(self.at - 1)

    @Slot()
    def _on_next(self) -> None:
        self.go_to(self.at + 1)

    @Slot()
    def leave(self) -> None:
        """End it."""
        self._window.removeEventFilter(self)
        if self.isAncestorOf(QApplication.focusWidget() or self._window):
            self._window.bar.focus_step()
        for widget in (self, self.ring):
            widget.hide()
            widget.deleteLater()

    def event(self, event: QEvent) -> bool:
        """Be as high as the words need, whenever that changes."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.settle()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.settle()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; Enter presses, as in a dialog."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif not pressed_by_enter(event, self):
            super().keyPressEvent(event)


def _beside(part: QRect, words: QRect, window: QRect) -> QPoint:
    """Where words cover least of a part: right, left, below, above, else inside it."""
    gap = px(_GAP)
    middle = part.center() - words.center()
    room = window.adjusted(gap, gap, -gap, -gap)
    places = (
        QPoint(part.right() + gap, max(middle.y(), part.top())),
        QPoint(part.left() - gap - words.width(), max(middle.y(), part.top())),
        QPoint(middle.x(), part.bottom() + gap),
        QPoint(middle.x(), part.top() - gap - words.height()),
    )
    for place in places:
        rect = words.translated(place)
        across = min(max(rect.left(), room.left()), room.right() - rect.width())
        down = min(max(rect.top(), room.top()), room.bottom() - rect.height())
        moved = words.translated(across, down)
        if room.contains(moved) and not moved.intersects(part):
            return moved.topLeft()
    inner = part.bottomRight() - QPoint(words.width() + gap, words.height() + gap)
    return QPoint(max(inner.x(), gap), max(inner.y(), gap))
