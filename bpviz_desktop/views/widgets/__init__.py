"""Widgets that know no panel: a section that folds, fields for numbers.

May import `look` and the model. Start with `panel`, what every panel is.
"""
