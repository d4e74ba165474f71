"""What every panel is: a widget that can draw itself from a Session."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.look.theme import Theme


class Panel(QWidget):
    """A widget that draws a Session and keeps no state but zoom and geometry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Without it a style sheet's ground is not painted on a plain widget.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Draw `session`; `fields` names what changed, all of it at first."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""


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
