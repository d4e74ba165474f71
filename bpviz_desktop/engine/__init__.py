"""Arrays in, arrays out: the mathematics, on NumPy alone.

The nouns lie here: what a network is, how it is trained, what an update comes to. The
folders stand on them: `formulas` and `kernels`, on these `functions` (the registries),
on these `textbook` (forward, loss and backward as derived), on this `board` (every
number with its formula) and `trainer` (the same updates, fast). Imports nothing of the
other layers. Start with `network`, then `textbook.passes`, then `board.board`.
"""
