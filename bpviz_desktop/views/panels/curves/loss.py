"""The curve of the loss, and how its axis goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.panels.curves.panel import CurvePanel
from bpviz_desktop.views.widgets.panel import PanelEntry, Place

if TYPE_CHECKING:
    from bpviz_desktop.views.plots.curve_view import CurveView


class LossPanel(CurvePanel):
    """Loss of every update of this run and of earlier ones."""

    entry = PanelEntry("loss_panel", "Loss", Place.CURVES)
    drawn = frozenset(
        {
            *("curve", "old_curves", "document", "run_state", "updates_made"),
            "log_axis",
        }
    )

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._log = QCheckBox("log axis", self)
        self._log.setToolTip("Draw the loss on a logarithmic axis")
        self._log.clicked.connect(intents.set_log_axis)

    def corner(self) -> QWidget:
        """The switch of the axis."""
        return self._log

    def made_view(self) -> CurveView:
        """The plot."""
        from bpviz_desktop.views.panels.curves.loss_view import LossView

        return LossView(self)

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Draw the curves, and say how the axis goes."""
        super().show_session(session, fields)
        self._log.setChecked(session.log_axis)
