"""The loss as a landscape: a line along one parameter, or a map over two directions.

Start with `panel`; `line` and `surface` paint.
"""
