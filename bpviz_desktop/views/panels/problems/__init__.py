"""The tab Problems: what keeps the network from learning, and what may cure it.

Start with `panel` (the list), then `card` (one finding) and `trial_view` (a trial).
"""
