"""What stands around the canvas: one folder for each place, one file for each panel.

A panel gets its intents, wires itself, draws a Session and knows no other panel; a row
of `registry` is all that the window knows of it before it is made. Start with
`settings.network`, a small one.
"""
