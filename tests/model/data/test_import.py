"""What an import makes of a table: split, scaled, filled, classes, a network."""

import numpy as np
import pytest
from tables import problems, surveyed, taken

from bpviz_desktop.model.data.parts import parted
from bpviz_desktop.model.data.survey import CLASSES, DATE, NUMBER
from bpviz_desktop.model.document import same
from bpviz_desktop.model.project.file import dump, parse

MIXED = b"""day,size,sort,n,note,y
2024-01-01,1.5,red,1,,no
2024-01-02,2.5,blue,2,x y,yes
2024-01-03,4.5,green,2,,yes
2024-01-04,3.5,red,1,,no
"""


def test_kinds_and_ranges_of_columns():
    _, found = surveyed(MIXED)
    kinds = [column.kind for column in found.columns]
    assert kinds == [DATE, NUMBER, CLASSES, NUMBER, CLASSES, CLASSES]
    size, note = found.columns[1], found.columns[4]
    assert (size.low, size.high, size.filled, size.missing) == (1.5, 4.5, 4, 0)
    assert (note.filled, note.missing) == (1, 3)
    assert found.rows == 4 and [line for line, _ in found.preview] == [2, 3, 4, 5]


def test_two_classes_are_one_output():
    made = taken(MIXED)
    document = made.document
    assert document.network.inputs == ("size", "n")
    assert document.loss.kind == "binary_cross_entropy"
    assert document.network.layers[-1].activation.kind == "sigmoid"
    data = document.data
    assert data.classes == ("no", "yes")
    by_size = dict(zip(data.inputs[:, 0], data.targets[:, 0], strict=True))
    assert by_size == {1.5: 0, 2.5: 1, 4.5: 1, 3.5: 0}


def test_more_classes_are_one_hot():
    document = taken(MIXED, targets=("sort",)).document
    assert document.loss.kind == "cross_entropy"
    assert document.network.layers[-1].activation.kind == "softmax"
    assert document.data.classes == document.network.outputs == ("blue", "green", "red")
    by_size = dict(
        zip(document.data.inputs[:, 0], document.data.targets.tolist(), strict=True)
    )
    assert by_size[2.5] == [1, 0, 0] and by_size[4.5] == [0, 1, 0]


def test_numbers_stay_numbers_unless_classes_are_asked_for():
    document = taken(MIXED, targets=("n",)).document
    assert document.loss.kind == "half_squared_error"
    assert document.network.layers[-1].activation.kind == "identity"
    assert document.network.outputs == ("n",)
    document = taken(MIXED, targets=("n",), classes=True).document
    assert document.data.classes == ("1", "2")
    assert problems(MIXED, targets=("size",), classes=True) == [
        'column "size" holds numbers that are not whole, which cannot stand for '
        "classes."
    ]


def test_ten_comes_behind_two_and_1_0_is_1():
    table = b"a,y\n" + b"".join(b"1,%s\n" % y for y in (b"10", b"2", b"1.0", b"1"))
    assert taken(table, classes=True).document.data.classes == ("1", "2", "10")


def test_several_targets():
    document = taken(MIXED, targets=("n", "size"), inputs=("sort",)).document
    assert document.network.outputs == ("size", "n")
    assert document.network.inputs == ("sort = blue", "sort = green", "sort = red")
    assert problems(MIXED, targets=("n", "y")) == [
        "several targets must all be numbers; classes stand alone."
    ]


def test_what_the_program_trains_with():
    training = taken(MIXED, seed=7).document.training
    assert (training.optimizer.kind, training.learning_rate) == ("adam", 0.01)
    assert (training.batch_size, training.shuffle, training.seed) == (32, True, 7)


@pytest.mark.parametrize("kind", ["z_score", "min_max"])
def test_scaling_is_fitted_on_the_training_part_alone(kind):
    rng = np.random.default_rng(5)
    raw = rng.normal(50, 20, (40, 2)).round(3)
    rows = "".join(f"{a},{b},{k}\n" for k, (a, b) in enumerate(raw))
    document = taken(f"a,b,y\n{rows}".encode(), scaling=kind, test_share=0.3).document
    data = document.data
    assert (len(data.inputs), len(data.test_inputs)) == (28, 12)
    train = raw[data.targets[:, 0].astype(int)]
    test = raw[data.test_targets[:, 0].astype(int)]
    if kind == "z_score":
        offset, scale = train.mean(axis=0), train.std(axis=0)
    else:
        offset, scale = train.min(axis=0), train.max(axis=0) - train.min(axis=0)
    np.testing.assert_allclose(data.scaling.offset, offset, rtol=1e-13)
    np.testing.assert_allclose(data.scaling.scale, scale, rtol=1e-13)
    for scaled, part in ((data.inputs, train), (data.test_inputs, test)):
        np.testing.assert_allclose(scaled, (part - offset) / scale, rtol=1e-12)
    assert same(parse(dump(document), "p"), document)


MISSING = b"a,b,y\n1,,0\n2,3,1\nNA,5,0\n4,7,\n5,?,1\n6,8,1\n"


def test_missing_values_are_refused_one_by_one():
    assert problems(MISSING) == [
        'line 2, column "b": empty; the value is missing.',
        'line 4, column "a": “NA”; the value is missing.',
        'line 5, column "y": empty; every sample needs its target.',
        'line 6, column "b": “?”; the value is missing.',
    ]


def test_rows_without_a_value_can_be_dropped():
    made = taken(MISSING, missing="drop")
    assert made.dropped == 4
    assert sorted(made.document.data.inputs.tolist()) == [[2, 3], [6, 8]]


def test_a_mean_can_fill_inputs_but_no_target():
    assert problems(MISSING, missing="mean") == [
        'line 5, column "y": empty; every sample needs its target.'
    ]
    made = taken(MISSING, missing="mean", left_out=frozenset({5}))
    assert made.filled == 3
    rows = sorted(made.document.data.inputs.tolist())
    assert rows == [[1, 16 / 3], [2, 3], [3.5, 5], [5, 16 / 3], [6, 8]]


def test_the_mean_is_that_of_the_training_part():
    rows = "".join(f"{k},{k % 2},{k}\n" for k in range(20))
    made = taken(f"a,b,y\n{rows},1,99\n".encode(), missing="mean", test_share=0.4)
    data = made.document.data
    train = data.inputs[data.targets[:, 0] != 99, 0]
    filled = [
        x[0]
        for x, y in (
            *zip(data.inputs, data.targets, strict=True),
            *zip(data.test_inputs, data.test_targets, strict=True),
        )
        if y[0] == 99
    ]
    assert filled == [pytest.approx(train.mean(), rel=1e-14)]


def test_corrected_and_left_out_cells():
    table = b"a,y\n1,2\nx,4\n5,y\n"
    assert len(problems(table)) == 2
    made = taken(table, corrected={(3, 0): "3"}, left_out=frozenset({4}))
    assert sorted(made.document.data.inputs[:, 0]) == [1, 3]
    assert problems(table, corrected={(3, 0): "3", (4, 1): "-"}) == [
        'line 4, column "y": “-”; every sample needs its target.'
    ]


def test_twenty_problems_are_listed_and_the_others_counted():
    rows = "".join(f"{k},1\n" for k in range(60)) + 50 * "x,1\n"
    told = problems(f"a,y\n{rows}".encode())
    assert len(told) == 21 and told[-1] == "and 30 more."


def test_every_class_has_its_share_of_tests():
    classes = np.array([0] * 60 + [1] * 30 + [2] * 10)
    train, test = parted(100, 0.2, 3, classes)
    assert sorted((*train, *test)) == list(range(100))
    assert np.bincount(classes[test]).tolist() == [12, 6, 2]
    again = parted(100, 0.2, 3, classes)
    assert (train == again[0]).all() and (test == again[1]).all()
    assert (parted(100, 0.2, 4, classes)[1] != test).any()


def test_one_sample_at_least_is_trained_with():
    train, test = parted(3, 0.99, 0)
    assert (len(train), len(test)) == (1, 2)


def test_progress_is_told_in_bytes():
    from bpviz_desktop.model.data.survey import survey

    source, found = surveyed(b"a,b\n" + 5_000 * b"1,2\n")
    told = list(survey(source, found.dialect))
    assert len(told) > 10 and told == sorted(told) and told[-1] == source.size
