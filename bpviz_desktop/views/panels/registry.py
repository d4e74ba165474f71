"""Every panel; the order is that on the screen."""

from __future__ import annotations

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
        "Network",
        _LEFT,
        is_open=False,
        said=layer_words,
    ),
    PanelEntry(
        "settings.data:DataPanel",
        "data_panel",
        "Data",
        _LEFT,
        is_open=False,
        said=sample_words,
    ),
    PanelEntry("settings.training:TrainingPanel", "training_panel", "Training", _LEFT),
    PanelEntry(
        "settings.parameters:ParametersPanel",
        "parameters_panel",
        "Weights and biases",
        _LEFT,
    ),
    PanelEntry(
        "settings.conventions:ConventionsPanel",
        "conventions_panel",
        "Conventions",
        _LEFT,
        is_open=False,
    ),
    PanelEntry(
        "settings.history:HistoryPanel",
        "history_panel",
        "Edit history",
        _LEFT,
        is_open=False,
    ),
    PanelEntry("why.inspector:Inspector", "inspector", "Why?", _RIGHT),
    PanelEntry("terms.panel:TermsPanel", "terms_panel", "Terms", _RIGHT),
    PanelEntry(
        "problems.panel:ProblemsPanel",
        "problems_panel",
        "Problems",
        _RIGHT,
        said=finding_words,
    ),
    PanelEntry("practice.panel:PracticePanel", "practice_panel", "Practice", _RIGHT),
    PanelEntry("code.panel:CodePanel", "code_panel", "Code", _RIGHT),
    PanelEntry("curves.panels:LossPanel", "loss_panel", "Loss", _CURVES, measures=True),
    PanelEntry(
        "curves.panels:AccuracyPanel",
        "accuracy_panel",
        "Accuracy",
        _CURVES,
        measures=True,
    ),
    PanelEntry(
        "curves.gradients:GradientsPanel",
        "gradients_panel",
        "Gradients",
        _CURVES,
        measures=True,
    ),
    PanelEntry(
        "curves.panels:WeightsPanel", "weights_panel", "Weights", _CURVES, measures=True
    ),
    PanelEntry("curves.rate:RatePanel", "rate_panel", "Rate", _CURVES, measures=True),
    PanelEntry(
        "pictures.prediction:PredictionPanel",
        "prediction_view",
        "Prediction",
        _PICTURES,
    ),
    PanelEntry("pictures.batch:BatchPanel", "batch_view", "Batch", _PICTURES),
    PanelEntry(
        "landscape.panel:LandscapePanel", "landscape_view", "Landscape", _PICTURES
    ),
    PanelEntry(
        "pictures.activation:ActivationPanel",
        "activation_view",
        "Activation",
        _PICTURES,
    ),
    PanelEntry("graph.panel:GraphPanel", "graph_panel", "Computation graph", _CENTRE),
)
