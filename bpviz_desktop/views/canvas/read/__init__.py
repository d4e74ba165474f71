"""What there is to see on the canvas, before anybody knows where: no Qt.

May import the model. Start with `picture`, then `step` (what the last step lit).
"""
