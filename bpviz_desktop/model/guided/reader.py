"""From the bytes of a lesson's file to a Guide, or to every reason why not."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import spoken_language, tr
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.guided.guide import (
    Calculation,
    Goal,
    Guide,
    Prediction,
    Step,
)
from bpviz_desktop.model.project.checks import (
    LINE,
    NOTES,
    Field,
    Items,
    Members,
    count,
    number,
    one_of,
)
from bpviz_desktop.model.project.error import MOST_PROBLEMS, Problem, ProjectError
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.project.quoting import sort_of
from bpviz_desktop.model.project.strict_json import JsonError, parse
from bpviz_desktop.model.screen.lesson import Lesson, trace_of
from bpviz_desktop.resource_files import resource

FORMAT, VERSION, ENDING = "bpviz-lesson", 1, ".bplesson"
LARGEST_FILE = 1_000_000
KNOWN = ("nothing", "forward", "loss", "backward", "all")
LOOKS = (
    "loss_panel",
    "gradients_panel",
    "prediction_panel",
    "batch_panel",
    "activation_panel",
)
_FEWEST_STEPS, _MOST_STEPS = 3, 8
_FEWEST_CHOICES, _MOST_CHOICES = 2, 5
_TASKS = ("predict", "calculate", "until")

_STEP = Members(
    {
        "text": Field(NOTES, is_required=True),
        "known": Field(one_of(KNOWN)),
        "look": Field(one_of(LOOKS)),
        "predict": Field(
            Members(
                {
                    "question": Field(NOTES, is_required=True),
                    "choices": Field(Items(LINE, "choices"), is_required=True),
                    "answer": Field(count(0, _MOST_CHOICES - 1), is_required=True),
                    "because": Field(NOTES, is_required=True),
                }
            )
        ),
        "calculate": Field(
            Members(
                {
                    "term": Field(LINE, is_required=True),
                    "question": Field(NOTES, is_required=True),
                }
            )
        ),
        "until": Field(Members({"updates": Field(count()), "loss": Field(number(0))})),
    }
)
_LESSON = Members(
    {
        "format": Field(one_of((FORMAT,)), is_required=True),
        "version": Field(count(VERSION, VERSION), is_required=True),
        "title": Field(LINE, is_required=True),
        "about": Field(LINE, is_required=True),
        "project": Field(LINE, is_required=True),
        "steps": Field(Items(_STEP, "steps"), is_required=True),
        "finish": Field(NOTES, is_required=True),
    }
)


def lesson_files() -> list[Path]:
    """The lessons that come with the program, in the reader's language or English."""
    folder = resource("lessons")
    own = folder / spoken_language()
    return sorted((own if own.is_dir() else folder).glob(f"*{ENDING}"))


def load_guide(path: Path) -> Guide:
    """Read a lesson and the project it names, which lies relative to it.

    Raises
    ------
    ProjectError
        If either is refused, with the place of every problem.
    OSError
        If the lesson cannot be read.
    """
    file = path.name
    with open(path, "rb") as opened:
        data = opened.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        fault = tr(
            "has more than {value} bytes, expected at most that", value=LARGEST_FILE
        )
        raise ProjectError.of(file, [("file", fault)])
    try:
        tree = parse(data)
    except JsonError as error:
        raise ProjectError.of(file, [(error.place, error.fault)]) from None
    if not isinstance(tree, dict):
        words = tr(
            "is {sort_of}, expected an object with a format", sort_of=sort_of(tree)
        )
        raise ProjectError.of(file, [("file", words)])
    for problems in (
        _LESSON.unknown_keys(tree, ""),
        _LESSON.faults(tree, ""),
        _wrong_steps(tree),
    ):
        if found := list(islice(problems, MOST_PROBLEMS)):
            raise ProjectError.of(file, found)
    document = _project(path, tree["project"])
    terms = _terms(document)
    if found := list(islice(_wrong_terms(tree, terms), MOST_PROBLEMS)):
        raise ProjectError.of(file, found)
    return Guide(
        name=path.stem,
        title=tree["title"],
        about=tree["about"],
        finish=tree["finish"],
        document=document,
        steps=tuple(_step(step, terms) for step in tree["steps"]),
    )


def _project(path: Path, name: str) -> Document:
    try:
        return load(path.parent / name)
    except ProjectError as error:
        problems = [("project", str(error).splitlines()[0])]
        raise ProjectError.of(path.name, problems) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        words = tr(
            "cannot be read: {reason}; expected a project beside the lesson",
            reason=reason,
        )
        raise ProjectError.of(path.name, [("project", words)]) from None


def _terms(document: Document) -> dict[str, TermId]:
    """Every number of the first update by its id."""
    order = Lesson.of(trace_of(document)).order
    return {str(order[k]): order[k] for k in range(len(order))}


def _wrong_steps(tree: dict[str, Any]) -> Iterator[Problem]:
    """What fits in type, but makes no sense."""
    steps = tree["steps"] if isinstance(tree["steps"], list) else []
    if not _FEWEST_STEPS <= len(steps) <= _MOST_STEPS:
        expected = tr(
            "expected {value} to {value_2}", value=_FEWEST_STEPS, value_2=_MOST_STEPS
        )
        yield (
            "steps",
            tr("has {count} steps, {expected}", count=len(steps), expected=expected),
        )
    for k, step in enumerate(steps):
        place = f"steps[{k}]"
        tasks = [name for name in _TASKS if name in step]
        if len(tasks) > 1:
            yield (
                place,
                tr(
                    "has {join}, expected at most one of them", join=" and ".join(tasks)
                ),
            )
        if "predict" in step:
            yield from _wrong_choices(step["predict"], f"{place}.predict")
        if "until" in step and len(step["until"]) != 1:
            yield f"{place}.until", tr("expected either updates or loss")


def _wrong_choices(predict: dict[str, Any], place: str) -> Iterator[Problem]:
    choices = predict["choices"] if isinstance(predict["choices"], list) else []
    if not _FEWEST_CHOICES <= len(choices) <= _MOST_CHOICES:
        expected = tr(
            "expected {value} to {value_2}",
            value=_FEWEST_CHOICES,
            value_2=_MOST_CHOICES,
        )
        yield (
            f"{place}.choices",
            tr(
                "has {count} choices, {expected}", count=len(choices), expected=expected
            ),
        )
    elif predict["answer"] >= len(choices):
        expected = tr("expected less than {count}, counted from 0", count=len(choices))
        yield (
            f"{place}.answer",
            tr("is {value}, {expected}", value=predict["answer"], expected=expected),
        )


def _wrong_terms(tree: dict[str, Any], terms: dict[str, TermId]) -> Iterator[Problem]:
    for k, step in enumerate(tree["steps"]):
        if "calculate" in step and step["calculate"]["term"] not in terms:
            shown = sort_of(step["calculate"]["term"])
            words = tr(
                "is {shown}, expected a number of the update such as z[1][0]@0",
                shown=shown,
            )
            yield f"steps[{k}].calculate.term", words


def _step(tree: dict[str, Any], terms: dict[str, TermId]) -> Step:
    predict, calculate = tree.get("predict"), tree.get("calculate")
    until = tree.get("until")
    return Step(
        tree["text"],
        tree.get("known", ""),
        tree.get("look", ""),
        None
        if predict is None
        else Prediction(
            predict["question"],
            tuple(predict["choices"]),
            predict["answer"],
            predict["because"],
        ),
        None
        if calculate is None
        else Calculation(terms[calculate["term"]], calculate["question"]),
        None
        if until is None
        else Goal(
            until.get("updates"), None if "loss" not in until else float(until["loss"])
        ),
    )
