"""The loss over the parameters: what a step sees of it, and where it leads.

May import the engine and the document. Start with `cut`.
"""
