"""The updates of `textbook.passes`, fast: prepared calls on buffers of one shape.

May import `textbook`, `functions` and `kernels`, never `board`. Start with `trainer`,
then `plan`.
"""
