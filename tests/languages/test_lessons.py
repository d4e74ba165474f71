"""Lessons in other languages are the same lessons: other words, no other numbers."""

import json
import re
from collections import Counter

import pytest
from paths import ROOT

from bpviz_desktop import language
from bpviz_desktop.model.guided.reader import lesson_files, load_guide
from bpviz_desktop.model.project.file import dump

FOLDER = ROOT / "resources" / "lessons"
PATHS = sorted(FOLDER.glob("*/*.bplesson"))
TEXTS = {"title", "about", "text", "question", "choices", "because", "finish"}
# A number; in German a comma is its mark and a space stands between thousands.
NUMBER = re.compile(r"\d+(?:[.,\u202f]\d+)*")


def texts(tree, key=""):
    """All texts of a lesson, in order."""
    if isinstance(tree, dict):
        return [each for key, part in tree.items() for each in texts(part, key)]
    if isinstance(tree, list):
        return [each for part in tree for each in texts(part, key)]
    return [tree] if key in TEXTS else []


def bare(tree, key=""):
    """A lesson without its texts, and without the way to its project."""
    if isinstance(tree, dict):
        return {key: bare(part, key) for key, part in tree.items()}
    if isinstance(tree, list):
        return [bare(part, key) for part in tree]
    return None if key in TEXTS else tree


def numbers(text):
    return Counter(re.sub("[.,\u202f]", "", each) for each in NUMBER.findall(text))


@pytest.mark.parametrize("path", PATHS, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_that_a_lesson_differs_in_its_words_alone(path):
    own, english = (json.loads(each.read_text()) for each in (path, FOLDER / path.name))
    assert own.pop("project") == f"../{english.pop('project')}"
    assert bare(own) == bare(english)
    assert len(texts(own)) == len(texts(english))
    for words, meant in zip(texts(own), texts(english), strict=True):
        assert numbers(words) == numbers(meant), (words, meant)
    guide, meant = load_guide(path), load_guide(FOLDER / path.name)
    assert dump(guide.document) == dump(meant.document)
    assert len(guide.steps) == len(meant.steps)


@pytest.mark.parametrize("code", sorted({path.parent.name for path in PATHS}))
def test_that_every_lesson_is_there(code):
    english = [path.name for path in lesson_files()]
    language.use(code, None)
    try:
        found = lesson_files()
    finally:
        language.use("en", None)
    assert [path.name for path in found] == english and len(english) == 12
    assert all(path.parent.name == code for path in found)
