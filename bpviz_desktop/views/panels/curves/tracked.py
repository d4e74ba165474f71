"""Panels of measured curves: gradients, weights, the learning rate."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from bpviz_desktop.model.run.tracks import Tracks
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.panels.curves.lines import (
    Line,
    accuracy_lines,
    gradient_lines,
    rate_lines,
    weight_lines,
)
from bpviz_desktop.views.panels.curves.panel import CurvePanel
from bpviz_desktop.views.widgets.panel import PanelEntry, Place

if TYPE_CHECKING:
    from bpviz_desktop.views.plots.curve_view import CurveView


class TrackedPanel(CurvePanel):
    """Draws `Session.tracks`, which are measured while it is in sight.

    Attributes
    ----------
    plot, words, empty : str
        The plot's objectName, what a screen reader calls it, and what stands in it
        while there is nothing.
    top : float or None
        What no number can be above; None: as the numbers ask for.
    """

    drawn = frozenset({"document", "tracks", "updates_made", "selection"})
    plot: ClassVar[str]
    words: ClassVar[str]
    empty: ClassVar[str]
    top: ClassVar[float | None] = None

    def made_view(self) -> CurveView:
        """The plot."""
        from bpviz_desktop.views.panels.curves.tracked_view import TrackedView

        view = TrackedView(self.plot, self.words, self.lines, self.empty, self)
        view.top = self.top
        return view

    def lines(self, session: Session, tracks: Tracks) -> list[Line]:
        """What is drawn."""
        raise NotImplementedError


class AccuracyPanel(TrackedPanel):
    """How many samples are answered with their class."""

    entry = PanelEntry("accuracy_panel", "Accuracy", Place.CURVES, measures=True)
    plot, words = "accuracy_plot", "Share of right answers, by update"
    empty = "Run: the share of right answers is measured where targets are classes."
    top = 1.0

    def lines(self, session: Session, tracks: Tracks) -> list[Line]:
        return accuracy_lines(session, tracks)


class GradientsPanel(TrackedPanel):
    """How large each layer's gradient is."""

    entry = PanelEntry("gradients_panel", "Gradients", Place.CURVES, measures=True)
    plot, words = "gradient_plot", "Norm of the gradient of each layer, by update"
    empty = "Run: the norm of each layer’s gradient is measured while this is in sight."

    def lines(self, session: Session, tracks: Tracks) -> list[Line]:
        return gradient_lines(session, tracks)


class WeightsPanel(TrackedPanel):
    """How weights and biases move; those of the selection are marked."""

    entry = PanelEntry("weights_panel", "Weights", Place.CURVES, measures=True)
    plot, words = "weight_plot", "Weights and biases, by update"
    empty = "Run: the first 64 weights and biases are measured while this is in sight."

    def lines(self, session: Session, tracks: Tracks) -> list[Line]:
        return weight_lines(session, tracks)


class RatePanel(TrackedPanel):
    """The learning rate, as the schedule has it."""

    entry = PanelEntry("rate_panel", "Rate", Place.CURVES, measures=True)
    plot, words = "rate_plot", "Learning rate, by update"
    empty = "Run: the learning rate is measured while this is in sight."

    def lines(self, session: Session, tracks: Tracks) -> list[Line]:
        return rate_lines(session, tracks)
