"""Edits change what they say, and refuse what cannot be."""

import pytest

from bpviz_desktop.engine.functions.datasets import DATASETS
from bpviz_desktop.model import edits
from bpviz_desktop.model.edits import EditError
from bpviz_desktop.model.generated import generated
from bpviz_desktop.model.project.file import dump, load, parse
from bpviz_desktop.model.screen.lesson import trace_of
from bpviz_desktop.resource_files import resource


@pytest.fixture
def xor():
    return load(resource("examples", "xor.bpviz"))


@pytest.mark.parametrize("decimals", [-1, 16])
def test_that_decimals_stay_within_what_a_file_may_hold(xor, decimals):
    with pytest.raises(EditError, match="0 to 15"):
        edits.set_decimals(xor, decimals)
    with pytest.raises(EditError, match="0 to 15"):
        edits.set_by_hand(xor, decimals)


def test_that_frozen_biases_do_not_move_and_come_back(xor):
    frozen = edits.train_biases(xor, False)
    after = trace_of(frozen).after.parameters
    for at in (1, 2):
        assert (after.b(at) == frozen.parameters.b(at)).all()
        assert (after.W(at) != frozen.parameters.W(at)).any()
    moved = trace_of(edits.train_biases(frozen, True)).after.parameters
    assert (moved.b(2) != frozen.parameters.b(2)).all()


@pytest.mark.parametrize("kind", list(DATASETS))
def test_that_a_drawn_data_set_can_be_saved_and_read_again(kind):
    """With a network of its widths."""
    by_widths = {(1, 1): "one_neuron", (2, 1): "xor", (4, 3): "iris"}
    entry = DATASETS[kind]
    name = by_widths[len(entry.inputs), len(entry.outputs)]
    document = load(resource("examples", f"{name}.bpviz"))
    data = generated(DATASETS.choice(kind), 7, 0.25)
    changed = edits.set_data(document, data)
    again = parse(dump(changed), "here").data
    assert (again.inputs == data.inputs).all()
    assert (again.test_targets == data.test_targets).all()
    assert again.source == data.source


def test_that_data_the_loss_cannot_take_are_refused():
    document = load(resource("examples", "spirals.bpviz"))  # binary cross entropy
    with pytest.raises(EditError):
        edits.set_data(document, generated(DATASETS.choice("plane"), 0))
