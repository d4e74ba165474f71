"""Arrays in, arrays out: the mathematics, on NumPy alone.

Imports nothing of the other layers. Start with `network` (what a network is), then
`passes` (forward, loss and backward as in a textbook), then `terms` (what a teacher
would write on the board). `trainer` computes the same updates fast.
"""
