"""Messages for inputs that are near to right say what is wrong, and what to do."""

import json

import pytest
from driving import EXAMPLES

from bpviz_desktop.cli import main
from bpviz_desktop.engine.optimizers import OPTIMIZERS
from bpviz_desktop.engine.sentences import sentence
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.lesson import Lesson, trace_of
from bpviz_desktop.model.project_error import ProjectError
from bpviz_desktop.model.project_file import load, parse


def test_that_help_offers_only_what_is_done(capsys):
    assert main(["trace", "--help"]) == 0
    said = capsys.readouterr().out
    for refused in ("markdown", "latex", "html"):
        assert refused not in said


@pytest.mark.parametrize("text", ["sepal,petal\n1,2\n", "a;b\n1;2\n", "x\ty\n1\t2\n"])
def test_that_a_table_is_called_one(text):
    with pytest.raises(ProjectError, match="this is a table, expected a project"):
        parse(text.encode(), "data.csv")


def test_that_turned_weights_are_told_from_wrong_ones():
    tree = json.loads((EXAMPLES / "xor.bpviz").read_text(encoding="utf-8"))
    layer = tree["network"]["layers"][0]
    right = layer["weights"]
    layer["weights"] = [list(column) for column in zip(*right, strict=True)]
    with pytest.raises(ProjectError, match=r"weights\[j\]\[i\] goes from i to j"):
        parse(json.dumps(tree).encode(), "x")
    layer["weights"] = right[:1]
    with pytest.raises(ProjectError, match=r"has 1 rows, expected 3$"):
        parse(json.dumps(tree).encode(), "x")


def test_that_the_sentence_of_an_update_asks_no_optimizer_for_momentum(monkeypatch):
    document = load(EXAMPLES / "xor.bpviz")
    lesson = Lesson.of(trace_of(document))
    choice = lesson.trace.training.optimizer
    plain = type(choice)(choice.kind, ())
    assert "sgd" in OPTIMIZERS and dict(choice.options)
    object.__setattr__(lesson.trace.training, "optimizer", plain)
    said = sentence(lesson.board, TermId("new_W", 1, 0, 0), str)
    assert said.endswith("times the gradient, subtracted.")
