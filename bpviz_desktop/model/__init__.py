"""The document, its edits and its history: all that is not Qt and not arithmetic.

May import the engine, nothing of Qt. Start with `document`.
"""
