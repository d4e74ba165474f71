"""Practice: a learner's own numbers, judged, and the reason of a wrong one found.

`judge` says whether a number is right and which `mistakes` it comes of; `asked` is what
is asked next, `hints` help in three stages, `figures` checks a whole calculation,
`tally` counts.
"""
