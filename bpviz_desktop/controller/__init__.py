"""Between model and views: the store, undo, playback, files, the worker.

Knows QtCore and QUndoStack, no widget. Start with `store`, then `intents`; all of it is
on the GUI thread but `worker`.
"""
