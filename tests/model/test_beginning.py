"""New networks: of any sizes, on data that fit."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from paths import EXAMPLES

from bpviz_desktop.model.beginning import begun, empty, sizes_of, sizes_written
from bpviz_desktop.model.document import same
from bpviz_desktop.model.edits import EditError
from bpviz_desktop.model.project.file import dump, load, parse


@given(st.lists(st.integers(1, 99), min_size=2, max_size=9))
def test_that_sizes_are_read_however_they_are_written(sizes):
    for mark in ("-", " ", ", ", "→", " x ", "–"):
        assert sizes_of(mark.join(map(str, sizes))) == tuple(sizes)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "3",
        "2-",
        "-2-3",
        "2--3",
        "2-3.5",
        "2-a",
        "2-0",
        "2-5000",
        "0-1",
        "²-1",
    ],
)
def test_that_what_are_no_sizes_is_said_in_a_sentence(words):
    with pytest.raises(EditError) as raised:
        sizes_of(words)
    assert str(raised.value).endswith(".")


def test_that_limits_are_kept():
    for words in ("-".join(["2"] * 70), "4000-4000", "2" * 300, "9" * 5000 + "-1"):
        with pytest.raises(EditError):
            sizes_of(words)


@pytest.mark.parametrize(
    ("sizes", "loss"),
    [
        ((2, 3, 1), "binary_cross_entropy"),
        ((2, 1), "squared_error"),
        ((1, 4, 3), "cross_entropy"),
        ((4, 2, 2), "half_squared_error"),
        ((7, 5, 5, 4), "cross_entropy"),
    ],
)
def test_that_an_empty_network_is_a_project(sizes, loss):
    document = empty(sizes, "tanh", loss)
    assert document.network.widths == sizes
    assert same(parse(dump(document), "new"), document)
    ones = document.data.inputs.sum(axis=1)
    classes = ones % max(sizes[-1], 2)
    expected = (
        classes[:, None] if sizes[-1] == 1 else np.eye(sizes[-1])[classes.astype(int)]
    )
    assert (document.data.targets == expected).all()


def test_that_two_inputs_and_one_output_are_xor():
    data = empty((2, 3, 1), "tanh", "squared_error").data
    assert {(*x, *y) for x, y in zip(data.inputs, data.targets, strict=True)} == {
        (0, 0, 0),
        (0, 1, 1),
        (1, 0, 1),
        (1, 1, 0),
    }


def test_that_a_network_of_other_sizes_begins_on_the_data_of_an_example():
    circles = load(EXAMPLES / "circles.bpviz")
    document = begun(circles, (2, 5, 1), "relu", circles.loss.kind)
    assert sizes_written(document.network) == "2-5-1"
    kinds = [layer.activation.kind for layer in document.network.layers]
    assert kinds == ["relu", "sigmoid"]
    assert document.data is circles.data
    assert same(parse(dump(document), "new"), document)


@pytest.mark.parametrize(
    ("name", "sizes", "loss", "told"),
    [
        ("circles", (3, 1), "squared_error", "ask for 2 at the beginning and 1"),
        ("sine", (1, 3, 1), "binary_cross_entropy", "expects"),
    ],
)
def test_that_data_that_do_not_fit_are_refused(name, sizes, loss, told):
    with pytest.raises(EditError, match=told):
        begun(load(EXAMPLES / f"{name}.bpviz"), sizes, "tanh", loss)
