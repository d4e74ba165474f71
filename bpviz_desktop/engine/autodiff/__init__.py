"""Automatic differentiation, taken apart: a graph of operations on single numbers.

`operations` holds what one operation computes and how steep it is, `graph` walks over
graphs forwards and backwards, `of_network` makes the graph of a network and a sample.
"""
