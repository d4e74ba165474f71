"""Cards with tabs: the right column, and the two at the bottom."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.language import tr
from bpviz_desktop.model.run.lines import Chart
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.look.size import px, sized
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.curves.panel import CurvePanel
from bpviz_desktop.views.plots.axes import x_end
from bpviz_desktop.views.shell.room import Room
from bpviz_desktop.views.widgets.panel import Panel
from bpviz_desktop.views.widgets.timeline import Timeline

HEIGHT = 180
# With less room for the window only the timeline is left.
TIMELINE_ONLY, _LEAST_PLOT = 36, 110
_LEFT, _RIGHT, _TABS = 64.0, 24.0, 12
_NAMES = {
    "side_tabs": tr("Panels"),
    "bottom_curves": tr("Curves"),
    "bottom_pictures": tr("Pictures"),
}


class TabCard(QTabWidget):
    """One tab for each room; what belongs to the one shown stands at the row's end.

    Attributes
    ----------
    front : Room or None
    """

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(_NAMES.get(name, name))
        self.setDocumentMode(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabBar().setDrawBase(False)
        self.tabBar().setExpanding(False)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        corner = QWidget(self)
        self._corner_row = QHBoxLayout(corner)
        # Qt moves the row of tabs to the right, and lets it end under the corner.
        self._corner_row.setContentsMargins(_TABS, 0, 12, 4)
        self._corner_row.setSpacing(0)
        self._corners = QStackedWidget(corner)
        self._corner_row.addWidget(self._corners)
        self._rooms: list[Room] = []
        self.setCornerWidget(corner)
        self.currentChanged.connect(self._on_current)

    def minimumSizeHint(self) -> QSize:
        """So low that only a timeline beside it would be left."""
        return QSize(super().minimumSizeHint().width(), px(TIMELINE_ONLY))

    def add(self, room: Room) -> None:
        """Give a room the next tab."""
        self._corners.addWidget(room.corner)
        self._rooms.append(room)
        self.addTab(room, room.entry.title)
        self._on_current()

    def take(self, room: Room) -> None:
        """Give a room's tab away."""
        self._rooms.remove(room)
        self.removeTab(self.indexOf(room))
        self._corners.removeWidget(room.corner)

    @property
    def front(self) -> Room | None:
        """The room that is to be seen."""
        room = self.currentWidget()
        return room if isinstance(room, Room) else None

    def show_counts(self, session: Session) -> None:
        """Write on a tab how many things there are."""
        for room in self._rooms:
            at, said = self.indexOf(room), room.entry.said(session)
            title = f"{room.entry.title}  {said}" if said else room.entry.title
            if self.tabText(at) != title:
                self.setTabText(at, title)

    def set_maximise(self, action: QAction) -> None:
        """Have a button at the end of the row that takes the whole centre."""
        button = QToolButton(self)
        button.setObjectName("maximise")
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._corner_row.addWidget(button)

    @Slot()
    def _on_current(self) -> None:
        front = self.front
        if front is not None:
            self._corners.setCurrentWidget(front.corner)
        # As wide as what it shows: the tabs need the room.
        none, needed = QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        for room in self._rooms:
            width = needed if room is front else none
            room.corner.setSizePolicy(width, needed)
        self._corners.updateGeometry()


class CurvesCard(QWidget):
    """Curves over the timeline that all of them share.

    Signals
    -------
    update_asked(object)
        The timeline was moved to this update.
    menu_asked(QPoint)
        The card was clicked with the right button, there on the screen.
    run_menu_asked(object, QPoint)
        A run (a Curve) was, in the legend.
    """

    update_asked = Signal(object)
    menu_asked = Signal(object)
    run_menu_asked = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("curves_card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs = TabCard("bottom_curves", self)
        self.timeline = Timeline(self)
        self._curves: list[CurvePanel] = []
        self._session: Session | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.timeline)
        self.timeline.moved_to.connect(self.update_asked)
        self.tabs.currentChanged.connect(self._on_tab)

    def heed(self, curve: CurvePanel) -> None:
        """Have the timeline lie on the axis of a curve that was made."""
        self._curves.append(curve)
        curve.axis_changed.connect(self._on_axis)
        curve.run_menu_asked.connect(self.run_menu_asked)

    def chart(self) -> Chart:
        """What the curve in front shows, else the first one."""
        front = self._front()
        panel = front if isinstance(front, CurvePanel) else self._curves[0]
        if self._session is None:
            raise RuntimeError("nothing has been shown yet")
        return panel.chart(self._session)

    def _front(self) -> Panel | None:
        room = self.tabs.front
        return None if room is None else room.panel

    def show_session(self, session: Session) -> None:
        """Show the range of the run and the update shown."""
        self._session = session
        self.timeline.show_updates(
            session.first_update, session.updates_made, session.update
        )
        self._set_own_axis()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self.timeline.set_theme(theme)

    def sizeHint(self) -> QSize:
        """As high as it is drawn in the design."""
        return sized(QSize(680, HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The timeline alone."""
        return sized(QSize(200, TIMELINE_ONLY))

    def resizeEvent(self, event: object) -> None:
        """Leave the timeline alone where there is no room for a plot."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.tabs.setVisible(self.height() >= px(_LEAST_PLOT))
        self._set_own_axis()

    def _set_own_axis(self) -> None:
        """Without a plot above it the timeline has an axis of its own."""
        session = self._session
        if session is not None and self.tabs.isHidden():
            first, last = session.first_update, session.updates_made
            end = first + x_end(last - first)
            self.timeline.set_axis(first, end, left=px(_LEFT), right=px(_RIGHT))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the curves."""
        where: QPoint = event.globalPos()
        self.menu_asked.emit(where)

    @Slot()
    def _on_tab(self) -> None:
        panel = self._front()
        if isinstance(panel, CurvePanel):
            panel.tell_axis()

    @Slot(float, float, float, float)
    def _on_axis(self, low: float, high: float, left: float, right: float) -> None:
        is_shown = not self.tabs.isHidden()
        if is_shown and self.sender() is self._front():
            self.timeline.set_axis(low, high, left=left, right=right)
