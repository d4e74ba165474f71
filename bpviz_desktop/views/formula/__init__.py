"""Formulas as in a textbook, set and painted with the bundled mathematics font.

May import `look` and the engine's formulas. Start with `typeset` (what others call),
then `boxes` and `expr`; `view` is the widget.
"""
