"""Every panel; the order is that on the screen."""

from __future__ import annotations

from bpviz_desktop.language import tr
from bpviz_desktop.model.screen.status import (
    finding_words,
    layer_words,
    sample_words,
)
from bpviz_desktop.views.widgets.panel import PanelEntry, Place

_LEFT, _RIGHT, _CURVES, _PICTURES, _CENTRE = Place
PANELS = (
    PanelEntry(
        "settings.network:NetworkPanel",
        "network_panel",
        tr("Network"),
        _LEFT,
        is_open=False,
        said=layer_words,
    ),
    PanelEntry(
        "settings.data:DataPanel",
        "data_panel",
        tr("Data"),
        _LEFT,
        is_open=False,
        said=sample_words,
    ),
    PanelEntry(
        "settings.training:TrainingPanel", "training_panel", tr("Training"), _LEFT
    ),
    PanelEntry(
        "settings.parameters:ParametersPanel",
        "parameters_panel",
        tr("Weights and biases"),
        _LEFT,
    ),
    PanelEntry(
        "settings.conventions:ConventionsPanel",
        "conventions_panel",
        tr("Conventions"),
        _LEFT,
        is_open=False,
    ),
    PanelEntry(
        "settings.history:HistoryPanel",
        "history_panel",
        tr("Edit history"),
        _LEFT,
        is_open=False,
    ),
    PanelEntry("why.inspector:Inspector", "inspector", tr("Why?"), _RIGHT),
    PanelEntry("terms.panel:TermsPanel", "terms_panel", tr("Terms"), _RIGHT),
    PanelEntry(
        "problems.panel:ProblemsPanel",
        "problems_panel",
        tr("Problems"),
        _RIGHT,
        said=finding_words,
    ),
    PanelEntry(
        "practice.panel:PracticePanel", "practice_panel", tr("Practice"), _RIGHT
    ),
    PanelEntry("code.panel:CodePanel", "code_panel", tr("Code"), _RIGHT),
    PanelEntry(
        "curves.panels:LossPanel", "loss_panel", tr("Loss"), _CURVES, measures=True
    ),
    PanelEntry(
        "curves.panels:AccuracyPanel",
        "accuracy_panel",
        tr("Accuracy"),
        _CURVES,
        measures=True,
    ),
    PanelEntry(
        "curves.gradients:GradientsPanel",
        "gradients_panel",
        tr("Gradients"),
        _CURVES,
        measures=True,
    ),
    PanelEntry(
        "curves.panels:WeightsPanel",
        "weights_panel",
        tr("Weights"),
        _CURVES,
        measures=True,
    ),
    PanelEntry(
        "curves.rate:RatePanel", "rate_panel", tr("Rate"), _CURVES, measures=True
    ),
    PanelEntry(
        "pictures.prediction:PredictionPanel",
        "prediction_view",
        tr("Prediction"),
        _PICTURES,
    ),
    PanelEntry("pictures.batch:BatchPanel", "batch_view", tr("Batch"), _PICTURES),
    PanelEntry(
        "landscape.panel:LandscapePanel", "landscape_view", tr("Landscape"), _PICTURES
    ),
    PanelEntry(
        "pictures.activation:ActivationPanel",
        "activation_view",
        tr("Activation"),
        _PICTURES,
    ),
    PanelEntry(
        "graph.panel:GraphPanel", "graph_panel", tr("Computation graph"), _CENTRE
    ),
)
