"""Which samples are for training, and which for testing."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from bpviz_desktop.engine.network import Floats

# Numbers of rows.
Rows: TypeAlias = NDArray[np.intp]
# Inputs and targets of all samples together, as the project file has it.
MOST_NUMBERS = 5_000_000
# Draws that part training from test samples.
_STREAM = 3


def parted(
    count: int, test_share: float, seed: int, classes: Floats | None = None
) -> tuple[Rows, Rows]:
    """Which samples are for training and which for testing, both in a drawn order.

    Parameters
    ----------
    test_share : float
        From 0 to below 1; at least one sample is kept for training.
    classes : (count,) or None
        If given, each class has this share of tests, as nearly as can be.
    """
    rng = np.random.default_rng([seed, _STREAM])
    order = rng.permutation(count)
    tests = min(round(count * test_share), count - 1)
    if classes is None or not tests:
        return order[tests:], order[:tests]
    # The k-th of n samples of a class stands at (k + ½)/n; the first ones by that are
    # the tests: of every class the same share.
    drawn = classes[order]
    place = np.empty(count, np.float32)
    for each in np.unique(classes):
        members = drawn == each
        size = np.count_nonzero(members)
        place[members] = (np.arange(size, dtype=np.float32) + 0.5) / size
    is_test = np.zeros(count, bool)
    is_test[np.argsort(place, kind="stable")[:tests]] = True
    return order[~is_test], order[is_test]
