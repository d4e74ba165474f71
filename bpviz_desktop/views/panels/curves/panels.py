"""The curves: of the loss, and of what is measured beside it while it is in sight."""

from __future__ import annotations

from bpviz_desktop.language import tr
from bpviz_desktop.model.run.lines import Line
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.panels.curves import lines
from bpviz_desktop.views.panels.curves.panel import CurvePanel

_TRACKS = frozenset({"document", "tracks", "selection"})


class LossPanel(CurvePanel):
    """Loss of every update of this run and of earlier ones, and of the tests."""

    name = "loss_panel"
    plot, words = "loss_plot", tr("Loss by update")
    empty = tr("Every update’s loss will be drawn here.")
    title, up = tr("Training loss"), tr("loss before the update (no unit)")
    has_log = True
    drawn = frozenset({"document", "tracks", "curve", "old_curves"})

    def lines(self, session: Session) -> list[Line]:
        return lines.loss_lines(session)


class AccuracyPanel(CurvePanel):
    """How many samples are answered with their class."""

    name = "accuracy_panel"
    plot, words = "accuracy_plot", tr("Share of right answers, by update")
    empty = tr("Run: the share of right answers is measured where targets are classes.")
    title, up = tr("Accuracy"), tr("right answers (share)")
    top = 1.0
    drawn = _TRACKS

    def lines(self, session: Session) -> list[Line]:
        return lines.accuracy_lines(session)


class WeightsPanel(CurvePanel):
    """How weights and biases move; those of the selection are marked."""

    name = "weights_panel"
    plot, words = "weight_plot", tr("Weights and biases, by update")
    empty = tr(
        "Run: the weights and biases (256 at most) are measured while this is in sight."
    )
    title, up = tr("Weights and biases"), tr("value (no unit)")
    drawn = _TRACKS

    def lines(self, session: Session) -> list[Line]:
        return lines.weight_lines(session)
