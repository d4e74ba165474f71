"""The middle of the window: where the lesson stands, and the network."""

from __future__ import annotations

from bpviz_desktop.model.screen.session import FIELDS, Session
from bpviz_desktop.views.canvas.view import NetworkCanvas
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.phase_bar import PhaseBar
from bpviz_desktop.views.shell.main_window import MainWindow


class Centre:
    """What of a window is drawn first; the other panels are imported after it.

    Attributes
    ----------
    phase_bar : PhaseBar
    canvas : NetworkCanvas
    """

    def __init__(self, window: MainWindow, session: Session, theme: Theme) -> None:
        self.phase_bar = PhaseBar(window.centre)
        self.canvas = NetworkCanvas(window.centre)
        window.centre.add(self.phase_bar)
        window.centre.add(self.canvas, 1)
        self.phase_bar.set_theme(theme)
        self.canvas.set_theme(theme)
        self.phase_bar.show_session(session, FIELDS)
        self.canvas.show_session(session, FIELDS)
