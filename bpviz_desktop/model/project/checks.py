"""What may stand in a field of the project file: one check for each sort of field.

A check finds unknown keys and wrong types separately, because they are reported in that
order. Values are what `strict_json` gives: lists of numbers are `Block`s.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from bpviz_desktop.engine.registry import Choice, Entry, Option, Registry
from bpviz_desktop.model.document import LONGEST_NAME, UNPRINTABLE
from bpviz_desktop.model.project.error import Problem
from bpviz_desktop.model.project.json_block import Block
from bpviz_desktop.model.project.quoting import inside, quoted, sort_of

LONGEST_NOTES = 1_000_000
LARGEST_COUNT = 2**63 - 1


class Check:
    """One sort of field."""

    def unknown_keys(self, value: object, place: str) -> Iterator[Problem]:
        """Find keys that the format does not have, here and further inside."""
        return iter(())

    def faults(self, value: object, place: str) -> Iterator[Problem]:
        """Find what is of the wrong type, out of range or missing."""
        raise NotImplementedError


@dataclass(frozen=True)
class Simple(Check):
    """A single value; `fault` says what is wrong with it, or None."""

    fault: Callable[[object], str | None]

    def faults(self, value: object, place: str) -> Iterator[Problem]:
        if fault := self.fault(value):
            yield place, fault


def count(low: int = 1, high: int = LARGEST_COUNT) -> Simple:
    """A JSON integer from `low` to `high`; 2.0 and true are none."""

    def fault(value: object) -> str | None:
        is_count = isinstance(value, int) and not isinstance(value, bool)
        if is_count and low <= value <= high:  # type: ignore[operator]
            return None
        return f"is {sort_of(value)}, expected an integer from {low} to {high}"

    return Simple(fault)


def number(low: float) -> Simple:
    """A finite number of at least `low`."""

    def fault(value: object) -> str | None:
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if is_number and value >= low:  # type: ignore[operator]
            return None
        return f"is {sort_of(value)}, expected a number of at least {low:g}"

    return Simple(fault)


def one_of(words: Iterable[str]) -> Simple:
    """One of these words."""
    known = tuple(words)

    def fault(value: object) -> str | None:
        if isinstance(value, str) and value in known:
            return None
        shown = quoted(value) if isinstance(value, str) else sort_of(value)
        return f"is {shown}, expected one of {', '.join(known)}"

    return Simple(fault)


def _switch_fault(value: object) -> str | None:
    if isinstance(value, bool):
        return None
    return f"is {sort_of(value)}, expected true or false"


def _line_fault(value: object) -> str | None:
    if not isinstance(value, str):
        return f"is {sort_of(value)}, expected text"
    if len(value) > LONGEST_NAME:
        return f"has {len(value)} characters, expected at most {LONGEST_NAME}"
    for letter in value:
        if unicodedata.category(letter) in UNPRINTABLE:
            return f"{quoted(value)} holds {quoted(letter)}, expected a single line"
    return None


def _notes_fault(value: object) -> str | None:
    if not isinstance(value, str):
        return f"is {sort_of(value)}, expected text"
    if len(value) > LONGEST_NOTES:
        return f"has {len(value)} characters, expected at most {LONGEST_NOTES}"
    for letter in value:
        if unicodedata.category(letter) in ("Cc", "Cs") and letter not in "\n\r\t":
            return f"holds {quoted(letter)}, expected plain text"
    return None


SWITCH = Simple(_switch_fault)
LINE = Simple(_line_fault)
NOTES = Simple(_notes_fault)


@dataclass(frozen=True)
class Items(Check):
    """A list whose items all follow one check."""

    item: Check
    noun: str

    def unknown_keys(self, value: object, place: str) -> Iterator[Problem]:
        for k, item in enumerate(value if isinstance(value, list) else ()):
            yield from self.item.unknown_keys(item, inside(place, k))

    def faults(self, value: object, place: str) -> Iterator[Problem]:
        if isinstance(value, Block) and value.count == 0 and value.depth == 1:
            return
        if not isinstance(value, list):
            shown = "a list of others" if isinstance(value, Block) else sort_of(value)
            yield place, f"is {shown}, expected a list of {self.noun}"
            return
        for k, item in enumerate(value):
            yield from self.item.faults(item, inside(place, k))


@dataclass(frozen=True)
class Numbers(Check):
    """A list (depth 1) or a list of lists (depth 2) of numbers, or of true/false."""

    depth: int
    sort: str = "number"

    def faults(self, value: object, place: str) -> Iterator[Problem]:
        single = "a number" if self.sort == "number" else "true or false"
        whole = "numbers" if self.sort == "number" else "true and false"
        nested = "lists of " if self.depth == 2 else ""
        expected = f"expected a list of {nested}{whole}"
        if isinstance(value, list):
            where, item = _odd_one(value, self.depth)
            yield (
                place + where,
                f"is {sort_of(item)}, expected {single}"
                if where
                else f"has a list at the wrong depth, {expected}",
            )
        elif not isinstance(value, Block):
            yield place, f"is {sort_of(value)}, {expected}"
        elif value.count == 0 and value.depth <= self.depth:
            return
        elif value.depth != self.depth:
            yield (
                place,
                f"is a list of {'lists' * (value.depth > 1) or 'values'}, {expected}",
            )
        elif value.stray and value.sort == self.sort:
            where, what = value.stray
            yield place + where, f"is {what}, expected {single}"
        elif value.sort != self.sort:
            shown = {"number": "numbers", "boolean": "true or false"}
            yield place, f"begins with {shown.get(value.sort, 'null')}, {expected}"


def _odd_one(value: list[Any], depth: int) -> tuple[str, object]:
    """Find the first item that is no number, in a list that holds such a one."""
    for k, item in enumerate(value):
        if isinstance(item, list):
            where, odd = _odd_one(item, depth - 1)
            return (f"[{k}]{where}", odd) if where else ("", None)
        if not isinstance(item, (Block, int, float)):
            return f"[{k}]", item
    return "", None


@dataclass(frozen=True)
class Field:
    """A key of an object: its check, and whether it must be there or may be null."""

    check: Check
    is_required: bool = False
    may_be_null: bool = False


@dataclass(frozen=True)
class Members(Check):
    """An object with known keys."""

    fields: Mapping[str, Field] = field(default_factory=dict)

    def unknown_keys(self, value: object, place: str) -> Iterator[Problem]:
        if not isinstance(value, dict):
            return
        for key, item in value.items():
            if key in self.fields:
                yield from self.fields[key].check.unknown_keys(item, inside(place, key))
            else:
                known = ", ".join(self.fields)
                yield inside(place, key), f"is an unknown key, expected one of {known}"

    def faults(self, value: object, place: str) -> Iterator[Problem]:
        if not isinstance(value, dict):
            yield place or "file", f"is {sort_of(value)}, expected an object"
            return
        for key, item in self.fields.items():
            if key in value:
                if value[key] is not None or not item.may_be_null:
                    yield from item.check.faults(value[key], inside(place, key))
            elif item.is_required:
                yield inside(place, key), "is missing, expected a value"


@dataclass(frozen=True)
class Positions(Check):
    """An object of places [x, y] by the name of what stands there."""

    def faults(self, value: object, place: str) -> Iterator[Problem]:
        if not isinstance(value, dict):
            yield place, f"is {sort_of(value)}, expected an object"
            return
        for key, item in value.items():
            at = inside(place, key)
            if fault := _line_fault(key):
                yield at, fault
            if not isinstance(item, Block) or item.sort != "number" or item.stray:
                yield at, "is no position, expected [x, y]"
            elif item.depth != 1 or item.count != 2:
                yield at, f"has {item.count} numbers, expected [x, y]"


@dataclass(frozen=True)
class ChoiceOf(Check):
    """An entry of a registry: {"kind": ..., and its options}.

    Attributes
    ----------
    default : str or None
        The kind if none is given; None where one must be.
    may_be_word : bool
        Whether the kind alone may stand for the object.
    """

    registry: Registry[Any]
    default: str | None = None
    may_be_word: bool = False

    def unknown_keys(self, value: object, place: str) -> Iterator[Problem]:
        kind = self.kind_of(value)
        if not isinstance(value, dict) or kind not in self.registry:
            return
        known = ("kind", *(option.name for option in self.registry[kind].options))
        for key in value:
            if key not in known:
                yield (
                    inside(place, key),
                    f"is unknown to {kind}, expected one of {', '.join(known)}",
                )

    def faults(self, value: object, place: str) -> Iterator[Problem]:
        is_word = self.may_be_word and isinstance(value, str)
        if not isinstance(value, dict) and not is_word:
            word = "a word or an object" if self.may_be_word else "an object"
            yield place, f"is {sort_of(value)}, expected {word}"
            return
        at = place if is_word else inside(place, "kind")
        raw = value.get("kind", self.default) if isinstance(value, dict) else value
        if raw is None and not (isinstance(value, dict) and "kind" in value):
            yield at, f"is missing, expected one of {', '.join(self.registry)}"
        elif fault := one_of(self.registry).fault(raw):
            yield at, fault
        else:
            given = value if isinstance(value, dict) else {}
            yield from _option_faults(self.registry[str(raw)], given, place)

    def kind_of(self, value: object) -> str:
        """The kind that is asked for; empty where there is none."""
        kind = value.get("kind", self.default) if isinstance(value, dict) else value
        return kind if isinstance(kind, str) else ""

    def read(self, value: object) -> Choice:
        """The choice, of a value without faults."""
        entry: Entry = self.registry[self.kind_of(value)]
        given = value if isinstance(value, dict) else {}
        return entry.choice(**{k: v for k, v in given.items() if k != "kind"})


def _option_faults(
    entry: Entry, given: Mapping[str, Any], place: str
) -> Iterator[Problem]:
    for option in entry.options:
        at = inside(place, option.name)
        if option.name not in given:
            if option.default is None:
                yield at, f"is missing, expected {_wanted(option)}"
            continue
        value = given[option.name]
        if fault := option.fault(value):
            yield at, f"is {sort_of(value)}, {fault}"
        elif option.kind is int and value > LARGEST_COUNT:
            yield at, f"is {sort_of(value)}, expected at most {LARGEST_COUNT}"


def _wanted(option: Option) -> str:
    if option.kind is str:
        return f"one of {', '.join(option.choices)}"
    return {int: "a whole number", bool: "true or false"}.get(option.kind, "a number")
