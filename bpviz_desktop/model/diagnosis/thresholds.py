"""Every limit that a finding is held against, with its source or its reason."""

from __future__ import annotations

# Vanishing: the size of ∂L/∂z in a layer as a part of the last layer's. A layer that
# gets less moves 2,000 times slower than the last one; Glorot & Bengio (2010), fig. 7,
# show a factor of 10 to 100 over five layers that still learn.
VANISHING_RATIO = 5e-4

# Exploding: the same ratio upwards, or the whole gradient against that at the start …
EXPLODING_RATIO = 1e3
# … once the loss has grown as well: a plateau that is left makes gradients grow too.
EXPLODING_LOSS = 10.0
# An update as long as the weights themselves leaves nothing of what they were. About a
# thousandth is usual (Karpathy, CS231n, "Ratio of weights:updates").
LARGEST_STEP_RATIO = 1.0

# Dead: share of a layer's units whose f′ is 0 for every sample. Of trained ReLU
# networks up to 40 % of the units may be dead, and they work (CS231n, "ReLU").
DEAD_SHARE = 0.6

# Saturated: |f′| below this part of its largest value: |z| above 2.4 for the sigmoid,
# above 1.2 for tanh (both are past the bend, where f″ is largest) …
FLAT_SLOPE = 0.3
# … for this share of the samples; a unit may answer one of twenty.
NEARLY_ALL = 0.95
# Share of a layer's units; fewer leave the others to learn.
SATURATED_SHARE = 0.5

# Identical: weights that differ by less than rounding in some thousand updates does.
SAME_WEIGHTS = 1e-9

# Learned: the part of the loss of the best constant answer that is gone.
LEARNED = 0.5

# Slow: less than a tenth of the loss in the second half of the run. At this speed it
# takes more than three times the updates made so far to halve it.
LEAST_FALL = 0.1
# Before so many updates nothing is said of speed; of a plateau that no longer step
# leaves, not before so many: the spirals of the examples need 600.
LEAST_UPDATES = 100
PLATEAU_UPDATES = 1_000
# A step that could be so many times as long, and would still lower the loss further;
# of rates that are well chosen it is 1 to 10, measured on the examples.
TIMID_STEP = 30.0

# Oscillating: the usual step of the loss (over an epoch), as a part of the loss, …
SWING = 0.1
# … and the share of steps that lead upwards: half of them is no descent at all.
UPWARD_SHARE = 0.3
# Over so many updates or epochs.
SWING_WINDOW = 40
