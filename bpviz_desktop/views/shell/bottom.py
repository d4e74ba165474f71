"""The two cards at the bottom: side by side, in one, or one of them in the centre."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QWidget

from bpviz_desktop.views.look.icons import icon
from bpviz_desktop.views.look.size import grow, px
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.shell.cards import CurvesCard, TabCard
from bpviz_desktop.views.shell.main_window import LOW, MainWindow
from bpviz_desktop.views.shell.room import Room
from bpviz_desktop.views.widgets.panel import Place

_PICTURES = 330
_OWN = Qt.FindChildOption.FindDirectChildrenOnly
# All tabs of the pictures have room beside each other.
_LEAST_PICTURES = 360
# In a narrower window the pictures are tabs of the curves' card.
ONE_CARD = 1200


class Bottom(QObject):
    """Holds the curves and the pictures.

    Attributes
    ----------
    curves : CurvesCard
    pictures : TabCard

    Signals
    -------
    moved()
        Other panels may be in sight than before.
    """

    moved = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.curves = CurvesCard(window.bottom)
        self.pictures = TabCard(Place.PICTURES.value, window.bottom)
        grow(self.pictures.setMinimumWidth, _LEAST_PICTURES)
        self._splitter = QSplitter(window.bottom)
        self._splitter.setObjectName("bottom_splitter")
        self._splitter.setHandleWidth(6)
        self._splitter.setChildrenCollapsible(False)
        self._shares = {self.curves: 2, self.pictures: 1}
        for card in self._shares:
            self._splitter.addWidget(card)
        self._rooms: list[Room] = []
        self._is_one = False
        self._maximised: QWidget | None = None
        self._hidden_for_it: list[QWidget] = []
        self._covers: set[str] = set()
        self._actions: list[QAction] = []
        for name, card in (("curves", self.curves), ("pictures", self.pictures)):
            action = window.actions_by_name[f"view_maximise_{name}"]
            tabs = self.curves.tabs if card is self.curves else self.pictures
            action.setIconVisibleInMenu(False)
            tabs.set_maximise(action)
            tabs.tabBarDoubleClicked.connect(action.trigger)
            self._actions.append(action)
            action.triggered.connect(
                self._on_curves if card is self.curves else self._on_pictures
            )

    def lay_out(self) -> None:
        """Take the place in the window, with all rooms that were added."""
        for at, share in enumerate(self._shares.values()):
            self._splitter.setStretchFactor(at, share)
        self._splitter.setSizes([px(2 * _PICTURES), px(_PICTURES)])
        self._window.bottom.add(self._splitter)
        self._window.installEventFilter(self)
        self._arrange()

    def add_picture(self, room: Room) -> None:
        """Give a picture the next tab."""
        self._rooms.append(room)
        self.pictures.add(room)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme, and the size of text."""
        self._arrange()
        self.curves.set_theme(theme)
        for action in self._actions:
            action.setIcon(icon("maximise", theme))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the window."""
        if event.type() is QEvent.Type.Resize:
            self._arrange()
        return False

    def _arrange(self) -> None:
        """Have one card or two, as there is room."""
        is_one = self._window.width() < px(ONE_CARD)
        if is_one != self._is_one:
            self._is_one = is_one
            if self._maximised is self.pictures:
                self._put(None)
            source, goal = self.pictures, self.curves.tabs
            if not is_one:
                source, goal = goal, source
            front = source.front
            for room in self._rooms:
                source.take(room)
                goal.add(room)
            if not is_one and front in self._rooms and front is not None:
                goal.setCurrentWidget(front)
            self._show_cards()
            self.moved.emit()
        else:
            self._show_cards()

    def _show_cards(self) -> None:
        """Hide what has nothing to show."""
        is_maximised = self._maximised is self.pictures
        has_room = self._window.height() >= px(LOW) or is_maximised
        is_wanted = bool(self._rooms) and not self._is_one and has_room
        if self.pictures.isHidden() == is_wanted:
            self.pictures.setVisible(is_wanted)
        action = self._window.actions_by_name["view_maximise_pictures"]
        action.setEnabled(not self._is_one)
        others = [card for card in self._shares if card is not self._maximised]
        is_there = any(not card.isHidden() for card in others) and not self._covers
        if self._window.bottom.isHidden() == is_there:
            self._window.bottom.setVisible(is_there)

    def cover(self, is_covered: bool, why: str) -> None:
        """Give the room of both cards to the centre, as long as anybody wants it."""
        (self._covers.add if is_covered else self._covers.discard)(why)
        self._show_cards()

    # One card over the whole centre.

    def settle(self) -> None:
        """Put a card that is over the network back into its place."""
        self._put(None)

    @Slot(bool)
    def _on_curves(self, is_wanted: bool) -> None:
        self._put(self.curves if is_wanted else None)

    @Slot(bool)
    def _on_pictures(self, is_wanted: bool) -> None:
        self._put(self.pictures if is_wanted else None)

    def _put(self, card: QWidget | None) -> None:
        """Have a card in the centre instead of the network, or none again."""
        if card is self._maximised:
            return
        centre, before = self._window.centre, self._maximised
        self._maximised = card
        if before is not None:
            at = list(self._shares).index(before)
            self._splitter.insertWidget(at, before)
            self._splitter.setStretchFactor(at, self._shares[before])
        for child in self._hidden_for_it:
            child.show()
        self._hidden_for_it = []
        if card is not None:
            for child in centre.findChildren(QWidget, options=_OWN):
                if child is not card and not child.isHidden():
                    child.hide()
                    self._hidden_for_it.append(child)
            centre.add(card, 1)
            card.show()
        for name, each in (("curves", self.curves), ("pictures", self.pictures)):
            action = self._window.actions_by_name[f"view_maximise_{name}"]
            action.setChecked(each is card)
        self._show_cards()
        self.moved.emit()
