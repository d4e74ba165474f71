"""The document, its edits and its history: all that is neither Qt nor arithmetic.

May import the engine, nothing of Qt. The document and its edits lie here; on them stand
`numbers` (how they are written and read), `project` (files), `run` (what a run leaves
behind) and `screen` (the one value that views draw). Start with `document`, then
`screen.session`.
"""
