"""Formulas as trees, and their writing: as text, in LaTeX, in spoken words.

May import the nouns of the engine. Start with `expr`; the window typesets the same
trees (`views.formula`).
"""
