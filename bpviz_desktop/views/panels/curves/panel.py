"""What every curve over updates is: a panel whose plot is made late."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.widgets.panel import Panel

if TYPE_CHECKING:
    from bpviz_desktop.views.plots.curve_view import CurveView


class CurvePanel(Panel):
    """Holds the room of a plot until pyqtgraph is there, then the plot.

    Attributes
    ----------
    drawn : frozenset of str
        Fields of the session that the plot depends on, `document` always among them.
    view : CurveView or None

    Signals
    -------
    axis_changed(float, float, float, float)
        As that of CurveView: the timeline lies on the same axis.
    """

    axis_changed = Signal(float, float, float, float)
    drawn: ClassVar[frozenset[str]] = frozenset({"document"})

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self.view: CurveView | None = None
        self._theme = LIGHT
        self._session: Session | None = None
        self._room = QWidget(self)
        growing = QSizePolicy.Policy.Expanding
        self._room.setSizePolicy(growing, growing)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._room)

    def made_view(self) -> CurveView:
        """Make the plot; import its class here, not at the top of the file."""
        raise NotImplementedError

    def load(self) -> None:
        """Make the plot; imports pyqtgraph."""
        if self.view is not None:
            return
        self.view = self.made_view()
        self.view.axis_changed.connect(self.axis_changed)
        self.view.set_theme(self._theme)
        self._column.replaceWidget(self._room, self.view)
        self._room.hide()
        self._room.deleteLater()
        if self._session is not None:
            self.view.show_session(self._session)

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Draw the curves."""
        self._session = session
        if self.view is not None and fields & self.drawn:
            self.view.show_session(session)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        if self.view is not None:
            self.view.set_theme(theme)
