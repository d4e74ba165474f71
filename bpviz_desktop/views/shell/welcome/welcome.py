"""Shows the card and the tour, and does what is chosen there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from bpviz_desktop.controller.storage.files import Files
from bpviz_desktop.controller.store import Store
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.shell.dialogs.file_dialogs import FileDialogs
from bpviz_desktop.views.shell.main_window import MainWindow
from bpviz_desktop.views.shell.welcome.card import WelcomeCard
from bpviz_desktop.views.shell.welcome.tour import Tour

_WORK = frozenset({"document", "cursor", "run_state", "pinned", "selection"})


class Welcome(QObject):
    """Help → Welcome, Help → Tour, and the first start (a child of the window).

    Signals
    -------
    shown()
        The card has been seen.
    """

    shown = Signal()

    def __init__(
        self, window: MainWindow, store: Store, files: Files, dialogs: FileDialogs
    ) -> None:
        super().__init__(window)
        self._window, self._files, self._dialogs = window, files, dialogs
        self._card: WelcomeCard | None = None
        store.changed.connect(self._on_changed)
        actions = window.actions_by_name
        actions["help_welcome"].triggered.connect(self.show)
        actions["help_tour"].triggered.connect(self.begin_tour)

    @Slot()
    def show(self) -> WelcomeCard:
        """Lay the card over the network."""
        for old in self._window.findChildren(WelcomeCard):
            old.leave()
        card = self._card = WelcomeCard(
            self._files.recent.files, self._window.theme, self._window
        )
        actions = self._window.actions_by_name
        card.example_asked.connect(self._dialogs.open_example)
        card.file_asked.connect(self._dialogs.open_recent)
        card.lessons_asked.connect(actions["help_lessons"].trigger)
        card.data_asked.connect(actions["data_import"].trigger)
        card.tour_asked.connect(self.begin_tour)
        card.show()
        card.raise_()
        card.starts[0].setFocus()
        self.shown.emit()
        return card

    @Slot(object, object)
    def _on_changed(self, session: Session, fields: frozenset[str]) -> None:
        """Whoever works on has begun, and needs no card over the network."""
        if self._card is not None and fields & _WORK:
            card, self._card = self._card, None
            if isValid(card):
                card.leave()

    @Slot()
    def begin_tour(self) -> Tour:
        """Begin at the first station."""
        for old in self._window.findChildren(Tour):
            old.leave()
        return Tour(self._window.theme, self._window)
