"""What stands around the canvas: one folder for each place, one file for each panel.

A panel gets its intents, wires itself, draws a Session and knows no other panel; a row
here is all that the window needs to know of it, and the order is that on the screen.
Start with `settings.network`, a small one.
"""

# "Module:class" below this package; the window makes them in this order.
PANELS = (
    "settings.network:NetworkPanel",
    "settings.data:DataPanel",
    "settings.training:TrainingPanel",
    "settings.parameters:ParametersPanel",
    "settings.conventions:ConventionsPanel",
    "settings.history:HistoryPanel",
    "why.inspector:Inspector",
    "terms.panel:TermsPanel",
    "problems.panel:ProblemsPanel",
    "practice.panel:PracticePanel",
    "curves.panels:LossPanel",
    "curves.panels:AccuracyPanel",
    "curves.gradients:GradientsPanel",
    "curves.panels:WeightsPanel",
    "curves.panels:RatePanel",
    "pictures.prediction:PredictionPanel",
    "pictures.batch:BatchPanel",
    "pictures.activation:ActivationPanel",
)
