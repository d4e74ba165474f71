"""Data that the program draws itself, from the data sets of the engine."""

from __future__ import annotations

import numpy as np

from bpviz_desktop.engine.functions.datasets import DATASETS, draw, split
from bpviz_desktop.engine.network import frozen
from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.language import listed, marked, tr
from bpviz_desktop.model.document import Data

# Draws that part training from test samples; 2 draws the samples themselves.
_STREAM = 3


def generated(choice: Choice, seed: int, test_share: float = 0.0) -> Data:
    """Draw a data set; the same seed gives the same samples.

    Parameters
    ----------
    choice : Choice
        From DATASETS.
    seed : int
    test_share : float
        Share of the samples set apart for testing, from 0 to below 1.
    """
    x, y, classes = draw(choice, seed)
    test_x, test_y = x[:0], y[:0]
    if test_share:
        rng = np.random.default_rng([seed, _STREAM])
        x, y, test_x, test_y = split(x, y, test_share, rng)
    entry = DATASETS[choice.kind]
    is_one_hot = classes is not None and y.shape[1] == len(classes)
    settings = listed(
        f"{name} {marked(f'{value:g}')}" for name, value in choice.numbers.items()
    )
    said = f"{entry.title}, {settings}" if settings else entry.title
    return Data(
        frozen(x),
        frozen(y),
        frozen(test_x),
        frozen(test_y),
        classes=classes if is_one_hot else None,
        source=tr("{said}, seed {seed}", said=said, seed=seed),
    )
