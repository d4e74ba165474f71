"""What a teacher writes on the board: every number with formula, order and sentence.

May import `textbook` and `functions`, never `trainer` or `kernels`. Start with `board`
(one term), then `order` (which comes when, by arithmetic alone) and `forms` (how each
kind is written). A term is made when it is asked for, so a million cost nothing.
"""
