"""A worked solution on paper: what it tells, and the ways of writing it.

`contents` says what stands on it, as `blocks`; `latex`, `markdown` and `html` write
these.
"""
