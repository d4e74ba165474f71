"""Qt widgets: they draw a Session and ask through intents; they compute nothing.

Start with `main_window`; every panel has `show_session(session, fields)`.
"""
