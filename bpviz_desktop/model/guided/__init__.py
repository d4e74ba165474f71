"""Guided lessons: short ways through the subject, written as data files.

`reader` takes a file apart, `walk` leads through its steps and says what is right.
"""
