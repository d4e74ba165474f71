"""Edits of samples, against tables written out by hand."""

import numpy as np
import pytest
from paths import EXAMPLES

from bpviz_desktop.model.data import samples
from bpviz_desktop.model.data.grid import Grid, cells_of
from bpviz_desktop.model.document import Data, Scaling, same
from bpviz_desktop.model.edits import EditError, set_data
from bpviz_desktop.model.project.file import dump, load, parse


def document(train, test=(), name="xor"):
    """A project of two inputs and one output with these rows (x₁, x₂, y)."""
    tables = [np.array(rows, float).reshape(-1, 3) for rows in (train, test)]
    data = Data(tables[0][:, :2], tables[0][:, 2:], tables[1][:, :2], tables[1][:, 2:])
    return set_data(load(EXAMPLES / f"{name}.bpviz"), data)


def rows(document):
    data = document.data
    train = np.hstack([data.inputs, data.targets])
    test = np.hstack([data.test_inputs, data.test_targets])
    return [list(map(float, row)) for row in train], [
        list(map(float, row)) for row in test
    ]


A, B, C, D, E = ([k, k / 2, k % 2] for k in range(5))


@pytest.fixture
def five():
    return document([A, B, C], [D, E])


def test_values_are_set_in_both_parts(five):
    changed = samples.set_cells(five, {(0, 1): 7.0, (3, 2): 0.25})
    assert rows(changed) == ([[0, 7, 0], B, C], [[3, 1.5, 0.25], E])
    assert rows(five) == ([A, B, C], [D, E])
    assert changed.checkpoint.updates == 0 and changed.data.source == ""
    assert same(changed.parameters.flat, five.parameters.flat)


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ({}, ([A, B, C, [9, 9, 1]], [D, E])),
        ({"to_test": True}, ([A, B, C], [D, E, [9, 9, 1]])),
        ({"at": 1}, ([A, [9, 9, 1], B, C], [D, E])),
        ({"at": 3}, ([A, B, C, [9, 9, 1]], [D, E])),
        ({"at": 3, "to_test": True}, ([A, B, C], [[9, 9, 1], D, E])),
        ({"at": 4}, ([A, B, C], [D, [9, 9, 1], E])),
    ],
)
def test_samples_are_added_where_asked(five, named, expected):
    assert rows(samples.add_rows(five, np.array([[9.0, 9, 1]]), **named)) == expected


def test_samples_are_removed_but_never_all(five):
    assert rows(samples.remove_rows(five, [4, 0])) == ([B, C], [D])
    with pytest.raises(EditError, match="At least one sample"):
        samples.remove_rows(five, [0, 1, 2])


@pytest.mark.parametrize(
    ("moved", "to", "expected"),
    [
        ([2], 0, ([C, A, B], [D, E])),
        ([0], 3, ([B, C, A], [D, E])),
        ([0], 5, ([B, C, A], [D, E])),
        ([0, 1], 3, ([C, A, B], [D, E])),
        ([4], 3, ([A, B, C], [E, D])),
        ([4], 0, ([A, B, C], [E, D])),
        ([1], 1, ([A, B, C], [D, E])),
    ],
)
def test_samples_are_moved_within_their_part(five, moved, to, expected):
    assert rows(samples.move_rows(five, moved, to)) == expected


def test_samples_change_their_part(five):
    assert rows(samples.set_part(five, [0, 3], to_test=True)) == ([B, C], [D, E, A])
    assert rows(samples.set_part(five, [4], to_test=False)) == ([A, B, C, E], [D])
    with pytest.raises(EditError):
        samples.set_part(five, [0, 1, 2], to_test=True)


def test_each_part_is_sorted_by_itself_and_stably():
    shuffled = document([[3, 0, 0], [1, 1, 0], [3, 2, 0]], [[2, 0, 0], [1, 0, 0]])
    up = samples.sort_rows(shuffled, 0, descending=False)
    assert rows(up)[0] == [[1, 1, 0], [3, 0, 0], [3, 2, 0]]
    assert rows(up)[1] == [[1, 0, 0], [2, 0, 0]]
    down = samples.sort_rows(shuffled, 0, descending=True)
    assert rows(down)[0] == [[3, 0, 0], [3, 2, 0], [1, 1, 0]]


def test_a_seed_draws_the_same_order_again(five):
    many = document([[k, 0, 0] for k in range(50)], [[k, 1, 0] for k in range(20)])
    first, again = (samples.shuffle_rows(many, 3) for _ in range(2))
    assert same(first.data, again.data)
    assert rows(first)[0] != rows(many)[0]
    assert sorted(rows(first)[0]) == sorted(rows(many)[0])
    assert sorted(rows(first)[1]) == sorted(rows(many)[1])
    assert not same(samples.shuffle_rows(many, 4).data, first.data)


def test_splitting_again_keeps_all_samples_and_each_class_its_share():
    many = document([[k, 0, k % 4 == 0] for k in range(40)])
    split = samples.split_again(many, 0.25, 1)
    train, test = rows(split)
    assert (len(train), len(test)) == (30, 10)
    assert sorted(train + test) == sorted(rows(many)[0])
    assert sum(y for *_, y in test) in (2, 3)
    assert rows(samples.split_again(split, 0.0, 1))[1] == []
    with pytest.raises(EditError):
        samples.split_again(many, 1.0, 1)


def test_too_many_numbers_are_refused(five, monkeypatch):
    monkeypatch.setattr(samples, "MOST_NUMBERS", 16)
    with pytest.raises(EditError, match="at most 16 numbers"):
        samples.add_rows(five, np.zeros((1, 3)))


@pytest.mark.parametrize("name", ["one_neuron", "xor", "iris"])
@pytest.mark.parametrize("kind", ["spirals", "sine"])
def test_the_network_follows_a_set_that_is_drawn(name, kind):
    project = load(EXAMPLES / f"{name}.bpviz")
    options = {"samples": 30, "noise": 0.1}
    try:
        drawn = samples.generate(project, kind, options, seed=1, test_share=0.2)
    except EditError as error:
        assert "expects" in str(error) and name == "iris"
        return
    widths = drawn.network.widths
    assert widths == (2 if kind == "spirals" else 1, *project.network.widths[1:-1], 1)
    assert len(drawn.data.inputs) == 24 and len(drawn.data.test_inputs) == 6
    assert same(parse(dump(drawn), "p"), drawn)
    if widths == project.network.widths:
        assert same(drawn.parameters.flat, project.parameters.flat)


# What the table shows, and what is typed into it.


def iris(is_raw=False):
    return Grid(load(EXAMPLES / "iris.bpviz"), is_raw)


def test_one_column_of_names_stands_for_classes():
    grid = iris()
    assert grid.columns == 5 and grid.head(4) == "class"
    assert grid.text(0, 4) == "virginica"
    assert grid.typed(0, 4, "SETOSA") == {(0, 4): 1.0, (0, 5): 0.0, (0, 6): 0.0}
    assert grid.typed(0, 4, "ve") == {(0, 4): 0.0, (0, 5): 1.0, (0, 6): 0.0}
    for text in ("v", "rose", ""):
        with pytest.raises(EditError, match="none of the classes setosa, versicolor"):
            grid.typed(0, 4, text)


def test_raw_numbers_are_shown_and_typed():
    grid, scaled = iris(is_raw=True), iris()
    scaling = grid.data.scaling
    assert grid.text(0, 0) == "6.4"
    assert scaled.value(0, 0) == pytest.approx((6.4 - 5.8433) / 0.8253)
    assert grid.typed(0, 0, "5,1") == {
        (0, 0): (5.1 - scaling.offset[0]) / scaling.scale[0]
    }
    changed = samples.set_cells(grid.document, grid.typed(2, 1, "3.3"))
    assert Grid(changed, True).exact(2, 1) == "3.3"


def test_a_spreadsheets_cells_are_pasted_with_their_decimal_mark(five):
    grid = Grid(five)
    values, new = grid.pasted("1,5\t2\r\n3\t4,25\r\n", 0, 0)
    assert values == {(0, 0): 1.5, (0, 1): 2.0, (1, 0): 3.0, (1, 1): 4.25}
    assert new == []
    values, new = grid.pasted("7\t8\t1\n9\t10\t0\n", 4, 0)
    assert values == {(4, 0): 7, (4, 1): 8, (4, 2): 1} and new == [[9, 10, 0]]
    assert rows(samples.paste(five, values, new))[1] == [D, [7, 8, 1], [9, 10, 0]]


def test_classes_are_pasted_by_name():
    grid = iris()
    row = "5.1\t3.5\t1.4\t0.2\tsetosa"
    values, new = grid.pasted(row, grid.rows, 0)
    assert values == {} and new == [[5.1, 3.5, 1.4, 0.2, 1, 0, 0]]


@pytest.mark.parametrize(
    ("text", "row", "column", "told"),
    [
        ("1\t2\t3\t4", 0, 0, "has 4 cells; from here there are 3"),
        ("1\tx", 0, 0, "Row 1 of what is pasted: “x” is not a number"),
        ("1\n2\t3_0", 0, 0, "Row 2 of what is pasted: “3_0” is not a number"),
        ("1\t2", 5, 0, "a value in every column"),
    ],
)
def test_what_cannot_be_pasted_is_told(five, text, row, column, told):
    with pytest.raises(EditError, match=told.replace("(", ".")):
        Grid(five).pasted(text, row, column)


def test_what_is_copied_can_be_pasted_again(five):
    grid = Grid(five)
    cells = [(row, column) for row in range(2) for column in range(3)]
    for decimal in ".,":
        text = grid.copied(cells, decimal)
        values, _ = grid.pasted(text, 0, 0)
        assert values == {cell: grid.value(*cell) for cell in cells}
    assert grid.copied([(1, 1)], ",") == "0,5\n"


def test_cells_of_lists_without_tabs():
    assert cells_of("1;2\n3;4\n") == [["1", "2"], ["3", "4"]]
    assert cells_of("1,5\n\n2,5") == [["1,5"], ["2,5"]]


def test_a_scaling_stays_with_its_columns(five):
    scaling = Scaling("z_score", (1.0, 2.0), (3.0, 4.0))
    from dataclasses import replace

    scaled = set_data(five, replace(five.data, scaling=scaling))
    assert samples.remove_rows(scaled, [0]).data.scaling == scaling
