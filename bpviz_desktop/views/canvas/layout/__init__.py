"""Where things stand on the canvas, and how much room texts take.

May import `read`. Start with `geometry`.
"""
