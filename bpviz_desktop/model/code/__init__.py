"""A project as a program that stands alone: in PyTorch and in plain NumPy.

`functions`, `updates` and `frame` hold what programs are put together of; `in_numpy`
and `in_torch` write them. Nothing that a user has typed becomes code: names and titles
are written as quoted text, everything else is made of numbers and of words that the
registries know.
"""
