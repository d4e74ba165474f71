"""The window: its actions, tool bar and dialogs, and what fills it.

May import all other views. Start with `main_window` (painted first, without NumPy),
then `workspace`.
"""
