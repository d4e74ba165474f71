"""Where the panels stand: makes what is registered, and tells those in sight."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.model.screen.session import FIELDS, Session
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels import PANELS
from bpviz_desktop.views.shell.bottom import Bottom
from bpviz_desktop.views.shell.cards import TabCard
from bpviz_desktop.views.shell.main_window import LEFT, MainWindow
from bpviz_desktop.views.widgets.panel import Panel, Place, settle
from bpviz_desktop.views.widgets.section import Section

_PACKAGE = "bpviz_desktop.views.panels."


def panel_class(row: str) -> type[Panel]:
    """The class that a row of PANELS names."""
    module, _, name = row.partition(":")
    found: type[Panel] = getattr(import_module(_PACKAGE + module), name)
    return found


class Stage(QObject):
    """The cards and tabs of a window, and the panels in them.

    Attributes
    ----------
    panels : dict of str to Panel
        By the names of their entries.
    curves : CurvesCard
    """

    def __init__(self, window: MainWindow, intents: Intents) -> None:
        super().__init__(window)
        self._intents = intents
        self.panels: dict[str, Panel] = {}
        self._sections: dict[str, Section] = {}
        self._missed: dict[str, frozenset[str]] = {}
        self._session: Session | None = None
        self._is_loaded = self._measures = False
        self._rows: tuple[object, object] = (None, None)
        self.bottom = Bottom(window)
        self.curves = self.bottom.curves
        self._tabs = {
            Place.RIGHT: TabCard(Place.RIGHT.value, window.right),
            Place.CURVES: self.curves.tabs,
            Place.PICTURES: self.bottom.pictures,
        }
        self._left = self._left_column(window)
        add: dict[Place, Callable[[Panel], None]] = {
            Place.LEFT: self._add_section,
            Place.RIGHT: self._tabs[Place.RIGHT].add,
            Place.CURVES: self.curves.add,
            Place.PICTURES: self.bottom.add_picture,
        }
        for row in PANELS:
            made = panel_class(row)
            panel = made(intents, window)
            self.panels[made.entry.name] = panel
            self._missed[made.entry.name] = FIELDS
            add[made.entry.place](panel)
        for tabs in self._tabs.values():
            tabs.currentChanged.connect(self._on_sight)
        self.bottom.moved.connect(self._on_sight)
        window.left.add(self._left)
        window.right.add(self._tabs[Place.RIGHT], 1)
        self.bottom.lay_out()

    def _left_column(self, window: MainWindow) -> QScrollArea:
        content = QWidget(window)
        content.setObjectName("left_content")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        area = QScrollArea(window)
        area.setObjectName("left_column")
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumWidth(LEFT)
        return area

    def _add_section(self, panel: Panel) -> None:
        entry = panel.entry
        section = Section(entry.title, panel, is_open=entry.is_open)
        section.toggled.connect(self._on_sight)
        self._sections[entry.name] = section
        self._column.insertWidget(len(self._sections) - 1, section)

    # Showing.

    def is_in_sight(self, panel: Panel) -> bool:
        """Whether a panel's card is unfolded, or its tab in front."""
        section = self._sections.get(panel.entry.name)
        if section is not None:
            return section.is_open
        return any(tabs.currentWidget() is panel for tabs in self._tabs.values())

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Have every panel in sight draw the session."""
        self._session = session
        for name, panel in self.panels.items():
            self._missed[name] |= fields
            self._tell(panel)
        for name, section in self._sections.items():
            section.set_summary(self.panels[name].summary(session))
        for tabs in self._tabs.values():
            tabs.show_counts(session)
        self.curves.show_session(session)
        if fields & {"document", "selection"} and self._has_other_rows(session):
            settle(self._left)

    def _tell(self, panel: Panel) -> None:
        """Have a panel draw all that it has missed, if it is in sight."""
        name = panel.entry.name
        missed = self._missed[name]
        if self._session is None or not missed or not self.is_in_sight(panel):
            return
        self._missed[name] = frozenset()
        panel.show_session(self._session, missed)

    def _has_other_rows(self, session: Session) -> bool:
        """Whether the left column shows other widgets than before."""
        rows = (session.document.network, session.selection)
        before, self._rows = self._rows, rows
        return rows[0] is not before[0] or rows[1] != before[1]

    @Slot()
    def _on_sight(self) -> None:
        panels = self.panels.values()
        measures = any(p.entry.measures and self.is_in_sight(p) for p in panels)
        if measures != self._measures:
            self._measures = measures
            self._intents.measure(measures)
        for panel in self.panels.values():
            if self._is_loaded and self.is_in_sight(panel):
                panel.load()
            self._tell(panel)

    def load(self) -> None:
        """Import what is slow, for what is in sight; for the rest when it comes."""
        self._is_loaded = True
        self._on_sight()

    def bring(self, name: str) -> None:
        """Unfold a panel's card, or bring its tab to the front; nothing if unknown."""
        panel = self.panels.get(name)
        if name in self._sections:
            self._sections[name].set_open(True)
        elif panel is not None:
            for tabs in self._tabs.values():
                if tabs.indexOf(panel) >= 0:
                    tabs.setCurrentWidget(panel)

    def in_front(self) -> dict[str, str]:
        """Which panel is in front of each card with tabs, by their names."""
        fronts = {place: tabs.currentWidget() for place, tabs in self._tabs.items()}
        return {
            place.value: panel.objectName()
            for place, panel in fronts.items()
            if panel is not None
        }

    def set_theme(self, theme: Theme) -> None:
        """Have every panel take on the colours of a theme."""
        for panel in self.panels.values():
            panel.set_theme(theme)
        self.bottom.set_theme(theme)
