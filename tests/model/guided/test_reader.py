"""Lessons are read; what is wrong with one is refused with its place."""

import copy
import json
import re
import shutil

import pytest
from paths import ROOT

from bpviz_desktop.cli.main import main
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.guided.reader import load_guide
from bpviz_desktop.model.project.error import ProjectError

LESSONS = sorted((ROOT / "resources" / "lessons").glob("*.bplesson"))

GOOD = {
    "format": "bpviz-lesson",
    "version": 1,
    "title": "A sum",
    "about": "One number.",
    "project": "xor.bpviz",
    "steps": [
        {"text": "Look.", "known": "nothing", "look": "loss_panel"},
        {
            "text": "Guess.",
            "predict": {
                "question": "Which?",
                "choices": ["this", "that"],
                "answer": 1,
                "because": "So it is.",
            },
        },
        {"text": "Add.", "calculate": {"term": "z[1][0]@0", "question": "What is z?"}},
        {"text": "Run.", "until": {"loss": 0.1}},
    ],
    "finish": "Done.",
}


@pytest.fixture
def write(tmp_path):
    """A function that writes a lesson, changed at a place, beside its project."""
    shutil.copy(ROOT / "resources" / "examples" / "xor.bpviz", tmp_path)

    def written(*path, value=None, drop=False):
        tree = copy.deepcopy(GOOD)
        part = tree
        for key in path[:-1]:
            part = part[key]
        if drop:
            del part[path[-1]]
        elif path:
            part[path[-1]] = value
        file = tmp_path / "sum.bplesson"
        file.write_text(json.dumps(tree))
        return file

    return written


def test_that_a_lesson_is_read(write):
    guide = load_guide(write())
    assert (guide.name, guide.title, guide.about) == ("sum", "A sum", "One number.")
    assert guide.document.title.startswith("XOR")
    look, guess, add, run = guide.steps
    assert (look.known, look.look) == ("nothing", "loss_panel")
    assert guess.predict.choices == ("this", "that") and guess.predict.answer == 1
    assert add.calculate.term == TermId("z", 1, 0, sample=0)
    assert run.until.loss == 0.1 and run.until.updates is None


@pytest.mark.parametrize(
    ("path", "value", "place", "words"),
    [
        (("title",), 3, "title", "is 3"),
        (("version",), 2, "version", "2"),
        (("format",), "bpviz-project", "format", "bpviz-lesson"),
        (("project",), "none.bpviz", "project", "cannot be read"),
        (("project",), "sum.bplesson", "project", "sum.bplesson"),
        (("steps",), [], "steps", "3 to 8"),
        (("steps",), [{"text": "x"}] * 9, "steps", "has 9 steps"),
        (("steps", 0), "x", "steps[0]", "the text"),
        (("steps", 0, "known"), "half", "steps[0].known", "nothing"),
        (("steps", 0, "look"), "inspector", "steps[0].look", "loss_panel"),
        (("steps", 1, "predict", "answer"), 2, "steps[1].predict.answer", "less than"),
        (("steps", 1, "predict", "answer"), -1, "steps[1].predict.answer", "-1"),
        (("steps", 1, "predict", "choices"), ["a"], "steps[1].predict.choices", "2 to"),
        (("steps", 2, "calculate", "term"), "z[9][0]@0", "steps[2].calculate.term", ""),
        (("steps", 2, "calculate", "term"), "x", "steps[2].calculate.term", "such as"),
        (("steps", 2, "until"), {"updates": 3}, "steps[2]", "at most one"),
        (("steps", 3, "until"), {}, "steps[3].until", "either"),
        (("steps", 3, "until"), {"updates": -3}, "steps[3].until.updates", "-3"),
        (("steps", 3, "hint"), "x", "steps[3].hint", ""),
    ],
)
def test_that_a_mistake_is_refused_with_its_place(write, path, value, place, words):
    file = write(*path, value=value)
    with pytest.raises(ProjectError) as caught:
        load_guide(file)
    [problem] = caught.value.problems
    assert re.match(rf"(sum\.bplesson: )?{re.escape(place)}\W", problem), problem
    assert words in problem


@pytest.mark.parametrize(
    "path", [("title",), ("steps",), ("finish",), ("steps", 0, "text")]
)
def test_that_what_is_missing_is_named(write, path):
    with pytest.raises(ProjectError, match=str(path[-1])):
        load_guide(write(*path, drop=True))


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b"\xff", b'{"a": 1, "a": 2}'])
def test_that_what_is_no_lesson_is_refused(tmp_path, data):
    file = tmp_path / "no.bplesson"
    file.write_bytes(data)
    with pytest.raises(ProjectError):
        load_guide(file)


def test_that_the_command_line_checks_lessons(write, capsys):
    assert main(["check", str(write())]) == 0
    assert main(["check", *map(str, LESSONS)]) == 0
    capsys.readouterr()
    assert main(["check", str(write("steps", 0, "look", value="x"))]) != 0
    told = capsys.readouterr()
    assert "steps[0].look" in told.err
    assert main(["check", str(write().with_name("absent.bplesson"))]) != 0


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_that_every_lesson_predicts_calculates_and_ends(path):
    guide = load_guide(path)
    assert 3 <= len(guide.steps) <= 8
    assert any(step.predict for step in guide.steps)
    assert any(step.calculate for step in guide.steps)
    assert guide.finish


def test_that_there_are_twelve():
    assert len(LESSONS) == 12
