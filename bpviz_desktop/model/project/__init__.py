"""The project file and the exported trace: read strictly, written whole or not at all.

May import the document and the engine. Start with `file`, then `schema`, which says
what every field may hold; `error` names the place of what is wrong.
"""
