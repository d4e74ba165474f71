"""Taking a JSON tree apart with every fault told by its place."""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections.abc import Collection, Iterable
from typing import Any, NoReturn

import numpy as np

from bpviz_desktop.engine.network import Bools, Floats

LONGEST_NAME = 200
DEEPEST = 32
_LONGEST_LINE = 500
_LONGEST_QUOTE = 60


class ProjectError(ValueError):
    """Why a project was refused: one line a problem, each `FILE: PLACE: what`."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(_one_line(problem) for problem in problems)
        super().__init__("\n".join(self.problems))


class Fault(ValueError):
    """One problem at one place of the file."""

    def __init__(self, place: str, what: str) -> None:
        super().__init__(f"{place}: {what}" if place else what)


def _one_line(text: str) -> str:
    printable = "".join(
        c if c.isprintable() else c.encode("unicode_escape").decode() for c in text
    )
    if len(printable) > _LONGEST_LINE:
        return printable[: _LONGEST_LINE - 1] + "…"
    return printable


def quoted(value: object) -> str:
    """A value from the file, short and harmless enough for a message."""
    if isinstance(value, str):
        shown = ascii(value) if not value.isprintable() else f"'{value}'"
    elif isinstance(value, (dict, list)):
        shown = "an object" if isinstance(value, dict) else "a list"
    else:
        shown = json.dumps(value) if value is None or value is True else str(value)
        shown = "false" if value is False else shown
    if len(shown) > _LONGEST_QUOTE:
        return shown[:_LONGEST_QUOTE] + "…"
    return shown


def parse_json(data: bytes) -> object:
    """Parse strict JSON: no NaN, no infinite numbers, no duplicate keys, not too deep.

    Raises
    ------
    Fault
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Fault("", f"is not UTF-8 (byte {error.start}); expected text") from None
    _check_depth(text)
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_constant,
            parse_float=_float,
            parse_int=_int,
        )
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise Fault("", f"is not valid JSON at {where}: {error.msg}") from None


_STRINGS = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)


def _check_depth(text: str) -> None:
    """Refuse deep nesting before the recursive parser sees it."""
    depth = 0
    for match in _STRINGS.finditer(text):
        mark = match[0]
        if mark in "[{":
            depth += 1
            if depth > DEEPEST:
                raise Fault("", f"is nested too deeply, expected at most {DEEPEST}")
        elif mark in "]}":
            depth -= 1


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, value in pairs:
        if key in result:
            raise Fault("", f"the key {quoted(key)} stands twice, expected once")
        result[key] = value
    return result


def _constant(name: str) -> NoReturn:
    raise Fault("", f"{name} is not allowed, expected a finite number")


def _float(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise Fault("", f"{quoted(text)} is too large, expected a finite number")
    return value


def _int(text: str) -> int:
    if len(text) > 310:
        raise Fault("", f"an integer of {len(text)} digits, expected at most 309")
    return int(text)


# Types. Each takes a value and its place, and gives it back or raises Fault.


def an_object(value: object, place: str) -> dict[str, Any]:
    """An object."""
    if not isinstance(value, dict):
        raise Fault(place, f"is {quoted(value)}, expected an object")
    return value


def a_list(value: object, place: str) -> list[Any]:
    """A list."""
    if not isinstance(value, list):
        raise Fault(place, f"is {quoted(value)}, expected a list")
    return value


def known_keys(tree: dict[str, Any], known: Collection[str], place: str) -> None:
    """Refuse keys that are not in `known`."""
    for key in tree:
        if key not in known:
            names = ", ".join(known)
            raise Fault(
                place, f"has the unknown key {quoted(key)}, expected one of {names}"
            )


def required(tree: dict[str, Any], key: str, place: str) -> Any:
    """The value of a key that must be there."""
    if key not in tree:
        raise Fault(f"{place}.{key}" if place else key, "is missing, expected a value")
    return tree[key]


def a_count(value: object, place: str, *, low: int = 1, high: int | None = None) -> int:
    """A JSON integer from `low` to `high`; 2.0 and true are refused."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise Fault(place, f"is {quoted(value)}, expected a whole number")
    if value < low or (high is not None and value > high):
        upper = "" if high is None else f" and at most {high}"
        raise Fault(place, f"is {quoted(value)}, expected at least {low}{upper}")
    return value


def a_number(value: object, place: str) -> float:
    """A finite number."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise Fault(place, f"is {quoted(value)}, expected a number")
    try:
        return float(value)
    except OverflowError:
        raise Fault(place, "is too large, expected a finite number") from None


def a_switch(value: object, place: str) -> bool:
    """true or false."""
    if not isinstance(value, bool):
        raise Fault(place, f"is {quoted(value)}, expected true or false")
    return value


def a_name(value: object, place: str, *, may_be_empty: bool = True) -> str:
    """A single line without control characters, at most 200 characters."""
    if not isinstance(value, str):
        raise Fault(place, f"is {quoted(value)}, expected text")
    if len(value) > LONGEST_NAME:
        raise Fault(
            place, f"has {len(value)} characters, expected at most {LONGEST_NAME}"
        )
    for letter in value:
        if unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp"):
            raise Fault(
                place, f"{quoted(value)} has a control character, expected one line"
            )
    if not value and not may_be_empty:
        raise Fault(place, "is empty, expected a name")
    return value


def names(value: object, place: str, *, count: int | None = None) -> tuple[str, ...]:
    """A list of names, `count` of them if given."""
    items = a_list(value, place)
    if count is not None and len(items) != count:
        raise Fault(place, f"has {len(items)} names, expected {count}")
    return tuple(a_name(item, f"{place}[{k}]") for k, item in enumerate(items))


def one_of(value: object, place: str, kinds: Iterable[str]) -> str:
    """One of these words."""
    words = tuple(kinds)
    if not isinstance(value, str) or value not in words:
        listed = ", ".join(words)
        raise Fault(place, f"is {quoted(value)}, expected one of {listed}")
    return value


def vector(value: object, place: str, *, length: int) -> Floats:
    """A list of `length` numbers."""
    items = a_list(value, place)
    if len(items) != length:
        raise Fault(place, f"has {len(items)} numbers, expected {length}")
    return np.array(
        [a_number(item, f"{place}[{k}]") for k, item in enumerate(items)], np.float64
    )


def matrix(value: object, place: str, *, rows: int | None, columns: int) -> Floats:
    """A list of `rows` lists of `columns` numbers."""
    items = _rows(value, place, rows, columns)
    result = np.empty((len(items), columns))
    for j, row in enumerate(items):
        result[j] = [a_number(x, f"{place}[{j}][{i}]") for i, x in enumerate(row)]
    return result


def switches(value: object, place: str, *, rows: int, columns: int) -> Bools:
    """The same of true and false."""
    items = _rows(value, place, rows, columns)
    result = np.empty((rows, columns), bool)
    for j, row in enumerate(items):
        result[j] = [a_switch(x, f"{place}[{j}][{i}]") for i, x in enumerate(row)]
    return result


def _rows(
    value: object, place: str, rows: int | None, columns: int
) -> list[list[object]]:
    items = a_list(value, place)
    if rows is not None and len(items) != rows:
        raise Fault(place, f"has {len(items)} rows, expected {rows}")
    for j, row in enumerate(items):
        if len(a_list(row, f"{place}[{j}]")) != columns:
            raise Fault(
                f"{place}[{j}]", f"has {len(row)} numbers, expected {columns}"
            )
    return items
