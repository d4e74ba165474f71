"""Samples and answers as CSV: read back, and harmless to a spreadsheet."""

import csv
from dataclasses import replace

import numpy as np
import pytest
from paths import EXAMPLES
from tables import taken

from bpviz_desktop.model.data.export import data_csv, safe
from bpviz_desktop.model.project.file import load


def rows_of(document):
    text = b"".join(data_csv(document)).decode("utf-8-sig")
    return list(csv.DictReader(text.splitlines()))


def test_every_sample_its_answer_and_its_loss():
    document = load(EXAMPLES / "xor.bpviz")
    rows = rows_of(document)
    W, b = document.parameters.W, document.parameters.b
    assert [row["part"] for row in rows] == 4 * ["train"]
    for row, x, y in zip(
        rows, document.data.inputs, document.data.targets, strict=True
    ):
        h = np.tanh(W(1) @ x + b(1))
        answer = 1 / (1 + np.exp(-(W(2) @ h + b(2))))
        assert [float(row["x1"]), float(row["x2"])] == x.tolist()
        assert float(row["ŷ"]) == pytest.approx(answer[0], rel=1e-12)
        assert float(row["loss"]) == pytest.approx((y[0] - answer[0]) ** 2, rel=1e-12)
        assert row["class"] == str(int(y[0]))


def test_raw_and_scaled_numbers_and_class_names():
    table = b"a,b,kind\n" + b"".join(
        b"%d.5,%d,%s\n" % (k, k * k, name)
        for k, name in enumerate((b"=1+2", b"@sum", b"plain") * 4)
    )
    document = taken(table, scaling="z_score", test_share=0.25).document
    rows = rows_of(document)
    assert [row["part"] for row in rows].count("test") == 3
    assert sorted(float(row["a"]) for row in rows) == [k + 0.5 for k in range(12)]
    first = rows[0]
    assert float(first["a (scaled)"]) == document.data.inputs[0, 0]
    kinds = {row["class"] for row in rows}
    assert kinds == {"'=1+2", "'@sum", "plain"}
    assert {row["answered"] for row in rows} <= kinds
    shares = [float(first[head]) for head in first if head.startswith("ŷ ")]
    assert len(shares) == 3 and sum(shares) == pytest.approx(1.0)


@pytest.mark.parametrize("text", ["=A1", "+1", "-2", "@x", "\tx", "\rx"])
def test_text_that_is_a_formula_is_defused(text):
    assert safe(text) == f"'{text}"
    assert safe("plain = text") == "plain = text"


def test_names_of_columns_are_defused_too():
    document = load(EXAMPLES / "xor.bpviz")
    network = replace(document.network, inputs=("=cmd", 'a "b", c'))
    rows = rows_of(replace(document, network=network))
    assert list(rows[0])[1:3] == ["'=cmd", 'a "b", c']


def test_what_is_exported_can_be_imported_again():
    document = taken(
        b"a,b,y\n" + b"".join(b"%d,%d,%d\n" % (k, k % 3, 2 * k) for k in range(9))
    ).document
    data = b"".join(data_csv(document))
    again = taken(data, targets=("y",), inputs=("a", "b")).document
    table = [np.hstack([d.data.inputs, d.data.targets]) for d in (document, again)]
    assert sorted(map(tuple, table[0])) == sorted(map(tuple, table[1]))


def test_numbers_that_are_not_finite_are_written_as_such():
    document = load(EXAMPLES / "sine.bpviz")
    flat = np.full_like(document.parameters.flat, 1e308)
    parameters = type(document.parameters)(document.network.widths, flat)
    checkpoint = replace(document.checkpoint, parameters=parameters)
    rows = rows_of(replace(document, checkpoint=checkpoint))
    assert {row["ŷ"] for row in rows} & {"nan", "inf", "-inf"}
