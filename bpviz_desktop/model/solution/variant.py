"""The same exercise with other numbers, for the neighbour or for next year."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from bpviz_desktop.engine.network import Floats, Parameters, frozen
from bpviz_desktop.engine.training import Checkpoint
from bpviz_desktop.model.document import Document

# A stream of its own: weights of layer l are drawn from [seed, 0, l], the order of
# epoch e from [seed, 1, e].
_STREAM = 21
_DECIMALS = 2


def variant(document: Document, seed: int) -> Document:
    """Other weights, biases and inputs of the same size, with few digits.

    Targets, structure and settings stay; the run begins anew. The same seed gives the
    same numbers.
    """
    rng = np.random.default_rng([seed, _STREAM])
    parameters = document.parameters
    drawn = _drawn(rng, parameters.flat)
    exists = document.network.trainable | document.network.is_bias
    flat = np.where(exists, drawn, 0.0)
    made = Parameters(parameters.widths, frozen(flat))
    inputs = document.data.inputs
    columns = [_column(rng, inputs[:, i]) for i in range(inputs.shape[1])]
    data = replace(document.data, inputs=frozen(np.column_stack(columns)), scaling=None)
    return replace(document, data=data, checkpoint=Checkpoint(made), start=made)


def _column(rng: np.random.Generator, values: Floats) -> Floats:
    """Other inputs; what is counted or coded (0 and 1) stays."""
    is_coded = len(np.unique(values)) > 1 and bool((values == np.round(values)).all())
    return values if is_coded else _drawn(rng, values)


def _drawn(rng: np.random.Generator, values: Floats) -> Floats:
    """Numbers between the smallest and the largest of these, none of them 0."""
    low, high = float(values.min(initial=np.inf)), float(values.max(initial=-np.inf))
    if low == high:
        # One number, or all alike: something near it.
        low, high = low - max(0.1, abs(low)) / 2, high + max(0.1, abs(high)) / 2
    found = np.round(rng.uniform(low, high, size=len(values)), _DECIMALS)
    return np.where(found == 0, 10.0**-_DECIMALS, found)
