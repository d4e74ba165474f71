"""Messages for inputs that are near to right say what is wrong, and what to do."""

import json
from dataclasses import replace

import pytest
from paths import EXAMPLES, XOR

from bpviz_desktop.cli.main import main
from bpviz_desktop.engine.board.sentences import sentence
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.project.error import ProjectError
from bpviz_desktop.model.project.file import load, parse
from bpviz_desktop.model.screen.lesson import Lesson, trace_of


def test_that_every_format_that_help_offers_is_written(capsys, tmp_path):
    assert main(["trace", "--help"]) == 0
    said = capsys.readouterr().out
    for kind in ("json", "text", "markdown", "latex", "html"):
        assert kind in said
        target = tmp_path / f"sheet.{kind}"
        words = ["trace", str(XOR), "--format", kind, "-o", str(target)]
        assert main(words) == 0
        assert target.stat().st_size > 1000
    assert sorted(each.name for each in tmp_path.iterdir() if "." in each.name) == [
        "sheet-network.pdf",
        "sheet.html",
        "sheet.json",
        "sheet.latex",
        "sheet.markdown",
        "sheet.svg",
        "sheet.text",
    ]
    assert "](sheet.svg)" in (tmp_path / "sheet.markdown").read_text(encoding="utf-8")
    page = (tmp_path / "sheet.latex").read_text(encoding="utf-8")
    assert r"\detokenize{sheet-network.pdf}" in page


def test_that_a_handout_on_standard_output_is_alone(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for kind in ("markdown", "latex"):
        assert main(["trace", str(XOR), "--format", kind]) == 0
        said = capsys.readouterr().out
        assert "includegraphics" not in said.partition("begin{document}")[2]
        assert "![" not in said
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("option", ["--blank", "--exact", "--variant=1"])
def test_that_only_handouts_are_blank_or_exact(option, capsys):
    assert main(["trace", str(XOR), option]) == 2
    assert "go with --format markdown, latex or html" in capsys.readouterr().err


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


@pytest.mark.parametrize("kind", list(OPTIMIZERS))
def test_that_an_optimizer_is_asked_only_for_its_own_options(kind):
    document = load(EXAMPLES / "xor.bpviz")
    plain = OPTIMIZERS.choice(kind)
    training = replace(document.training, optimizer=plain)
    board = Lesson.of(trace_of(replace(document, training=training))).board
    said = sentence(board, TermId("new_W", 1, 0, 0), str)
    assert "subtracted" in said or "divided by √v" in said
    for option in plain.numbers:
        assert sentence(board, TermId(option), str).startswith("A setting of ")
