"""Backpropagation as a textbook derives it, and its proof by central differences.

May import `functions`. Start with `passes`. Clear before fast: `trainer` computes the
same, and tests hold the two together.
"""
