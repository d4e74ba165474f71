"""What every panel is: a widget that can draw itself from a Session, and its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.widgets.pace import Pace

_LIVE_MS = 100


class Place(Enum):
    """Where a panel stands: a card that folds, a tab, or instead of the network."""

    LEFT = "left"
    RIGHT = "side_tabs"
    CURVES = "bottom_curves"
    PICTURES = "bottom_pictures"
    CENTRE = "centre"


def _nothing(session: Session) -> str:
    return ""


@dataclass(frozen=True)
class PanelEntry:
    """What the window must know of a panel before it is made.

    Attributes
    ----------
    source : str
        "module:Class" below `views.panels`.
    name : str
        Its objectName, `Panel.name` of the class.
    title : str
        Over its card, or on its tab.
    place : Place
    is_open : bool
        Whether a card begins unfolded.
    measures : bool
        Whether it draws `Session.tracks`, which are measured only while one that does
        is in sight.
    said : callable
        What stands beside its title: of how many things it tells, or "".
    """

    source: str
    name: str
    title: str
    place: Place
    is_open: bool = True
    measures: bool = False
    said: Callable[[Session], str] = _nothing


class Panel(QWidget):
    """Draws a Session, asks through intents, and knows no other panel.

    It is told of changes only while it is in sight; then of all that it has missed. In
    a tab it is not even made before it comes to the front for the first time.

    Attributes
    ----------
    name : str
        Its objectName.
    intents : Intents

    Signals
    -------
    look_asked(str)
        The panel of this name is to be looked at.
    """

    look_asked = Signal(str)
    name: ClassVar[str]

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.intents = intents
        self.setObjectName(self.name)
        # Without it a style sheet's ground is not painted on a plain widget.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Draw `session`; `fields` names what changed, all of it at first."""
        raise NotImplementedError

    def load(self) -> None:
        """Import what is slow: called when the window stands and this is in sight."""

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""

    def corner(self) -> QWidget | None:
        """What stands at the end of its row of tabs."""
        return None

    def actions_taken(self) -> Mapping[str, Callable[[], object]]:
        """What it does for actions of the menus, by their names; of cards only."""
        return {}

    def action_buttons(self) -> Mapping[str, QAbstractButton]:
        """Its buttons that do what actions do, by the actions' names; of cards only."""
        return {}

    def kept(self) -> object:
        """What it remembers for the next launch; None: nothing."""
        return None

    def resume(self, kept: object) -> None:
        """Go on from what an earlier launch kept, as far as it makes sense."""


class LivePanel(Panel):
    """A panel of digits: while updates are made they change ten times a second."""

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._pace = Pace(_LIVE_MS, self.draw, self)

    def draw(self) -> None:
        """Draw the session that was shown last."""
        raise NotImplementedError

    def draw_in_time(self, session: Session) -> None:
        """Draw now, or while updates are made no sooner than can be read."""
        self._pace.ask(is_live=session.run_state is RunState.TRAINING)


class PicturePanel(LivePanel):
    """A picture with words beside it: as high as a curve, or much lower."""

    def sizeHint(self) -> QSize:
        return QSize(320, 120)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 60)


def settle(area: QScrollArea) -> None:
    """Lay out a scroll area's body at once: else a frame is half old, half new."""
    body = area.widget()
    if body is None:
        return
    # Parents come before their children, so the innermost come last.
    for widget in reversed([body, *body.findChildren(QWidget)]):
        layout = widget.layout()
        if layout is not None:
            layout.activate()
    # The area waits for the first of these to make its body as high as it wants to
    # be, and for the second to show or hide its bar.
    QCoreApplication.sendEvent(area, QEvent(QEvent.Type.LayoutRequest))
    QCoreApplication.sendPostedEvents(area, QEvent.Type.MetaCall.value)
