"""The same exercise with other numbers."""

import numpy as np
import pytest
from paths import EXAMPLES

from bpviz_desktop.model.document import same
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.project.reader import read
from bpviz_desktop.model.project.writer import dump
from bpviz_desktop.model.solution.variant import variant

ALL = sorted(EXAMPLES.rglob("*.bpviz"))


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_that_a_variant_is_a_project_with_other_numbers(path):
    document = load(path)
    made, again, third = (variant(document, seed) for seed in (1, 1, 2))
    assert same(made, again) and not same(made, third)
    assert same(read(dump(made), "x"), made)
    assert made.network is document.network
    assert np.array_equal(made.data.targets, document.data.targets)
    old, new = document.parameters.flat, made.parameters.flat
    assert (new[document.network.trainable] != 0).all()
    assert np.array_equal(new, np.round(new, 2))
    spread = max(0.1, np.ptp(old), np.abs(old).max())
    assert (np.abs(new) <= np.abs(old).max() + spread).all()
    assert made.checkpoint.updates == 0


def test_that_coded_inputs_stay():
    document = load(EXAMPLES / "xor.bpviz")
    assert np.array_equal(variant(document, 3).data.inputs, document.data.inputs)
    assert variant(load(EXAMPLES / "one_neuron.bpviz"), 3).data.inputs[0, 0] != 2.0
