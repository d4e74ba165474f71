"""What stands around the canvas: one folder for each place, one class for each panel.

A panel gets its intents, wires itself, draws a Session and knows no other panel. Start
with `settings.network`, a small one.
"""
