"""Between model and views: the store, undo, the worker thread, playback and files.

Knows QtCore and QUndoStack, no widget. Start with `store`, then `intents`.
"""
