"""What a run leaves behind: its past, its curves, where it ends and why it stopped.

May import the document and the engine. Start with `history`, then `series`.
"""
