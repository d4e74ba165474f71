"""The bottom dock: curves over the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.panels.curves.timeline import Timeline
from bpviz_desktop.views.widgets.panel import Panel

if TYPE_CHECKING:
    from bpviz_desktop.views.panels.curves.loss_view import LossView

HEIGHT = 180
# With less room for the window only the timeline is left.
TIMELINE_ONLY = 36


class PlotPanel(Panel):
    """Loss curve and timeline.

    Signals
    -------
    update_asked(int)
        The timeline was moved to this update.
    log_asked(bool)
        The loss shall be drawn on a logarithmic axis, or on a linear one.
    menu_asked(QPoint)
        The plot was clicked with the right button, there on the screen.
    """

    update_asked = Signal(object)
    log_asked = Signal(bool)
    menu_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plot_panel")
        self.setAutoFillBackground(True)
        self._theme = LIGHT
        self._session: Session | None = None
        self.loss_view: LossView | None = None
        self._head = QWidget(self)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(12, 6, 16, 0)
        title = QLabel("Loss by update", self._head)
        title.setObjectName("plot_title")
        self._log = QCheckBox("log axis", self._head)
        self._log.setToolTip("Draw the loss on a logarithmic axis")
        self._log.clicked.connect(self.log_asked)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._log)
        self._room = QWidget(self)
        self._room.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._column.addWidget(self._room, 1)
        self.timeline = Timeline(self)
        self._column.addWidget(self.timeline)
        self.timeline.moved_to.connect(self.update_asked)

    def sizeHint(self) -> QSize:
        """As high as it is drawn in the design."""
        return QSize(680, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The timeline alone."""
        return QSize(200, TIMELINE_ONLY)

    def load_plot(self) -> None:
        """Make the plot; imports pyqtgraph, so only after the first paint."""
        if self.loss_view is not None:
            return
        from bpviz_desktop.views.panels.curves.loss_view import LossView

        self.loss_view = LossView(self)
        self.loss_view.axis_changed.connect(self._on_axis)
        self.loss_view.set_theme(self._theme)
        self._column.replaceWidget(self._room, self.loss_view)
        self._room.hide()
        self._room.deleteLater()
        self._column.setStretchFactor(self.loss_view, 1)
        self._arrange()
        if self._session is not None:
            self.loss_view.show_session(self._session)

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Draw curves and timeline."""
        self._session = session
        self.timeline.show_updates(
            session.first_update, session.updates_made, session.update
        )
        self._log.setChecked(session.log_axis)
        drawn = {
            *("curve", "old_curves", "document", "run_state", "updates_made"),
            "log_axis",
        }
        if self.loss_view is not None and fields & drawn:
            self.loss_view.show_session(session)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        self.timeline.set_theme(theme)
        if self.loss_view is not None:
            self.loss_view.set_theme(theme)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the curves."""
        self.menu_asked.emit(event.globalPos())

    def resizeEvent(self, event: object) -> None:
        """Leave the timeline alone where there is no room for a plot."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._arrange()

    def _arrange(self) -> None:
        is_roomy = self.height() >= 110
        self._head.setVisible(is_roomy)
        if self.loss_view is not None:
            self.loss_view.setVisible(is_roomy)

    @Slot(float, float, float, float)
    def _on_axis(self, low: float, high: float, left: float, right: float) -> None:
        self.timeline.set_axis(low, high, left=left, right=right)
