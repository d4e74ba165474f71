"""Windows and dialogs beside the main one: each is imported when it is asked for.

Start with `new_dialog`. May import what the shell may, and the main window.
"""
