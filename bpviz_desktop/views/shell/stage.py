"""Where the panels stand: makes what is looked at, and tells those in sight."""

from __future__ import annotations

from collections.abc import Callable, Collection
from importlib import import_module

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.model.screen.session import FIELDS, Session
from bpviz_desktop.views.look.size import grow
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.curves.panel import CurvePanel
from bpviz_desktop.views.panels.registry import PANELS
from bpviz_desktop.views.shell.arrangement.sides import LEFT as LEFT_SIDE
from bpviz_desktop.views.shell.arrangement.sides import RIGHT as RIGHT_SIDE
from bpviz_desktop.views.shell.bottom import Bottom
from bpviz_desktop.views.shell.cards import TabCard
from bpviz_desktop.views.shell.main_window import LEFT, MainWindow
from bpviz_desktop.views.shell.room import Room
from bpviz_desktop.views.widgets.panel import Panel, PanelEntry, Place, settle
from bpviz_desktop.views.widgets.section import Section

_PACKAGE = "bpviz_desktop.views.panels."


def panel_class(entry: PanelEntry) -> type[Panel]:
    """The class that a row of PANELS names."""
    module, _, name = entry.source.partition(":")
    found: type[Panel] = getattr(import_module(_PACKAGE + module), name)
    return found


class Panels(dict[str, Panel]):
    """The panels that were made, by name; one that is asked for is made."""

    def __init__(self, make: Callable[[str], Panel]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, name: str) -> Panel:
        return self._make(name)


class Stage(QObject):
    """The cards and tabs of a window, and the panels in them.

    Attributes
    ----------
    panels : Panels
    curves : CurvesCard

    Signals
    -------
    made(Panel)
        A tab was looked at for the first time, or its panel asked for.
    """

    made = Signal(object)

    def __init__(self, window: MainWindow, intents: Intents) -> None:
        super().__init__(window)
        self._window, self._intents = window, intents
        self.panels = Panels(self._make)
        self._entries = {entry.name: entry for entry in PANELS}
        self._sections: dict[str, Section] = {}
        self._rooms: dict[str, Room] = {}
        self._missed = dict.fromkeys(self._entries, FIELDS)
        self._kept: dict[str, object] = {}
        self._session: Session | None = None
        self._theme: Theme | None = None
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
        add: dict[Place, Callable[[Room], None]] = {
            Place.RIGHT: self._tabs[Place.RIGHT].add,
            Place.CURVES: self._tabs[Place.CURVES].add,
            Place.PICTURES: self.bottom.add_picture,
            Place.CENTRE: self._add_to_centre,
        }
        for entry in PANELS:
            if entry.place is Place.LEFT:
                self._add_section(entry)
            else:
                self._rooms[entry.name] = room = Room(entry, window)
                add[entry.place](room)
        for tabs in self._tabs.values():
            tabs.currentChanged.connect(self._on_sight)
        self.bottom.moved.connect(self._on_sight)
        window.left.add(self._left)
        window.right.add(self._tabs[Place.RIGHT], 1)
        self.bottom.lay_out()

    def _left_column(self, window: MainWindow) -> QScrollArea:
        area = QScrollArea(window.left)
        content = QWidget(area)
        content.setObjectName("left_content")
        area.setWidget(content)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        area.setObjectName("left_column")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        grow(area.setMinimumWidth, LEFT)
        return area

    def _add_section(self, entry: PanelEntry) -> None:
        content = self._left.widget()
        section = Section(
            entry.title,
            is_open=entry.is_open,
            name=f"{entry.name}_card",
            parent=content,
        )
        self._column.insertWidget(len(self._sections), section)
        self._sections[entry.name] = section
        section.hold(self._make(entry.name))
        section.toggled.connect(self._on_sight)

    def _add_to_centre(self, room: Room) -> None:
        self._window.centre.add(room, 1)
        room.hide()

    def show_in_centre(self, name: str) -> None:
        """Have the panel of this name in the centre; none of an empty one."""
        for entry in self._entries.values():
            if entry.place is Place.CENTRE:
                self._rooms[entry.name].setVisible(entry.name == name)
        self.bottom.cover(bool(name), "centre")
        self._on_sight()

    def _make(self, name: str) -> Panel:
        """Make a panel; it draws nothing before it is in sight."""
        place = self._sections.get(name) or self._rooms[name]
        panel = panel_class(self._entries[name])(self._intents, place)
        self.panels[name] = panel
        panel.look_asked.connect(self.bring)
        if isinstance(panel, CurvePanel):
            self.curves.heed(panel)
        if name in self._rooms:
            self._rooms[name].hold(panel)
        if self._theme is not None:
            panel.set_theme(self._theme)
        if name in self._kept:
            panel.resume(self._kept.pop(name))
        self.made.emit(panel)
        return panel

    # Showing.

    def is_in_sight(self, name: str) -> bool:
        """Whether a panel's card is unfolded, or its tab in front."""
        section = self._sections.get(name)
        if section is not None:
            return section.is_open
        room = self._rooms[name]
        if room.entry.place is Place.CENTRE:
            return not room.isHidden()
        return any(tabs.front is room for tabs in self._tabs.values())

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Have every panel in sight draw the session."""
        self._session = session
        for name in self._entries:
            self._missed[name] |= fields
            self._tell(name)
        for name, section in self._sections.items():
            section.set_summary(self._entries[name].said(session))
        for tabs in self._tabs.values():
            tabs.show_counts(session)
        self.curves.show_session(session)
        if fields & {"document", "selection"} and self._has_other_rows(session):
            settle(self._left)

    def _tell(self, name: str) -> None:
        """Have a panel draw all that it has missed, if it is in sight."""
        missed = self._missed[name]
        if self._session is None or not missed or not self.is_in_sight(name):
            return
        self._missed[name] = frozenset()
        self.panels[name].show_session(self._session, missed)

    def _has_other_rows(self, session: Session) -> bool:
        """Whether the left column shows other widgets than before."""
        rows = (session.document.network, session.selection)
        before, self._rows = self._rows, rows
        return rows[0] is not before[0] or rows[1] != before[1]

    @Slot()
    def _on_sight(self) -> None:
        entries = self._entries.values()
        measures = any(
            each.measures and self.is_in_sight(each.name) for each in entries
        )
        if measures != self._measures:
            self._measures = measures
            self._intents.measure(measures)
        for name in self._entries:
            if self._is_loaded and self.is_in_sight(name):
                self.panels[name].load()
            self._tell(name)

    def load(self) -> None:
        """Import what is slow, for what is in sight; for the rest when it comes."""
        self._is_loaded = True
        self._on_sight()

    @Slot(str)
    def bring(self, name: str) -> None:
        """Unfold a panel's card, or bring its tab to the front; nothing if unknown."""
        if name in self._sections:
            self._window.sides.show(LEFT_SIDE)
            self._sections[name].set_open(True)
        elif name in self._rooms:
            if self._entries[name].place is Place.RIGHT:
                self._window.sides.show(RIGHT_SIDE)
            self.turn_to(name)

    def turn_to(self, name: str) -> None:
        """Bring a panel's tab to the front of its card, wherever that is."""
        for tabs in self._tabs.values():
            if name in self._rooms and tabs.indexOf(self._rooms[name]) >= 0:
                tabs.setCurrentWidget(self._rooms[name])

    @property
    def unfolded(self) -> tuple[str, ...]:
        """The panels at the left that are unfolded."""
        return tuple(n for n, section in self._sections.items() if section.is_open)

    def unfold(self, names: Collection[str]) -> None:
        """Unfold these panels at the left, and fold the others."""
        for name, section in self._sections.items():
            section.set_open(name in names)

    def in_front(self) -> dict[str, str]:
        """Which panel is in front of each card with tabs, by their names."""
        fronts = {place: tabs.front for place, tabs in self._tabs.items()}
        return {
            place.value: room.entry.name
            for place, room in fronts.items()
            if room is not None
        }

    # From one launch to the next.

    @property
    def names(self) -> tuple[str, ...]:
        """Of all panels, made or not."""
        return tuple(self._entries)

    def kept(self) -> dict[str, object]:
        """What the panels remember, by their names; of one not made, what it did."""
        return {name: panel.kept() for name, panel in self.panels.items()} | self._kept

    def resume(self, name: str, kept: object) -> None:
        """Have a panel go on from what it remembered, if need be when it is made."""
        if name in self.panels:
            self.panels[name].resume(kept)
        else:
            self._kept[name] = kept

    def set_theme(self, theme: Theme) -> None:
        """Have every panel take on the colours of a theme."""
        self._theme = theme
        for panel in self.panels.values():
            panel.set_theme(theme)
        self.bottom.set_theme(theme)
