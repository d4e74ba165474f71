"""JSON without its pitfalls: no NaN, no infinity, no duplicate keys, no deep nesting.

Lists of numbers are read in slices straight into arrays, so that a hostile file costs
neither much more memory than its own bytes nor much time. Works on bytes, because text
with a single emoji would take four times as much.
"""

from __future__ import annotations

import codecs
import json
import re
import sys
from collections.abc import Iterator
from typing import Any, NoReturn

from bpviz_desktop.model.project.json_block import Block, Gathered, short_block
from bpviz_desktop.model.project.quoting import inside, quoted

DEEPEST = 32
MOST_NUMBERS = 5_000_000
# No list of the format is longer: a layer has at most 4096 units.
MOST_IN_ROW = 65_536
MOST_BYTES_OF_TEXT = 8_000_000
# All names, keys, objects and lists that are not numbers; a file within the limits of
# the format stays far below.
MOST_PARTS = 500_000
# All numbers together, kept while a file is read.
_MOST_KEPT = 16_777_216
_MOST_IN_SLICE = 400_000
_LARGEST = sys.float_info.max
_SHORT = 200
_TOO_LARGE = "holds a number that is too large, expected at most 1.8e308"
_SLICE = 1 << 18
_DECODE_SLICE = 1 << 22

_BLANK = re.compile(rb"[ \t\r\n]*+")
_FLAT = re.compile(rb'\[([^\[\]{}"]*+)\]')
_ROW = rb'[ \t\r\n]*+\[[^\[\]{}"]*+\][ \t\r\n]*+'
# Many at a time, but not all: what could be tried otherwise costs memory for each. (A
# possessive group finds too little before Python 3.11.5, python/cpython#106052.)
_ROWS = re.compile(rb"(?:" + _ROW + rb",){1,4096}")
_LAST_ROW = re.compile(_ROW + rb"\]")
_ROW_END = re.compile(rb"\][ \t\r\n]*+(?:,|\Z)")
_TEXT = re.compile(rb'"[^"\\\x00-\x1f]*+(?:\\.[^"\\\x00-\x1f]*+)*"', re.DOTALL)
_NUMBER = re.compile(rb"-?(?:0|[1-9][0-9]*+)((?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?)")
_WORD = re.compile(rb"-?[A-Za-z]++")
_WORDS = {b"true": True, b"false": False, b"null": None}


class JsonError(ValueError):
    """Why bytes are not strict JSON: `place` and `fault`, one line each."""

    def __init__(self, place: str, fault: str) -> None:
        super().__init__(f"{place}: {fault}")
        self.place = place
        self.fault = fault


def parse(data: bytes) -> Any:
    """Parse UTF-8 JSON; lists of numbers or booleans come back as `Block`.

    An empty list is a Block of depth 1. Of a list with an excess the rest is no longer
    looked at: it is refused in any case.

    Raises
    ------
    JsonError
    """
    _check_text(data)
    reader = _Reader(data)
    start = reader.skip(3 if data.startswith(codecs.BOM_UTF8) else 0)
    if start == len(data):
        raise JsonError("file", "is empty, expected a JSON object")
    value, end = reader.value(start, "", 0)
    end = reader.skip(end)
    if end != len(data):
        reader.fail(end, "unexpected text after the object, expected the end")
    return value


def _check_text(data: bytes) -> None:
    decoder = codecs.getincrementaldecoder("utf-8")()
    for start in range(0, max(len(data), 1), _DECODE_SLICE):
        part = data[start : start + _DECODE_SLICE]
        before = len(decoder.getstate()[0])
        try:
            decoder.decode(part, final=start + _DECODE_SLICE >= len(data))
        except UnicodeDecodeError as error:
            at = start - before + error.start
            raise JsonError(
                f"byte {at}", "is not valid UTF-8, expected UTF-8 text"
            ) from None


def _end_of_table(data: bytes, at: int) -> int:
    """Where the list ends that begins there, if it holds flat lists alone; else 0."""
    while rows := _ROWS.match(data, at):
        at = rows.end()
    last = _LAST_ROW.match(data, at)
    return last.end() - 1 if last else 0


class _Reader:
    """One pass over the bytes; every method returns a value and where it ends."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.parts = 0
        self.kept = 0
        self.decoder = json.JSONDecoder(parse_constant=_refuse_constant)

    def skip(self, at: int) -> int:
        found = _BLANK.match(self.data, at)
        assert found is not None
        return found.end()

    def fail(self, at: int, fault: str, place: str = "") -> NoReturn:
        line = self.data.count(b"\n", 0, at) + 1
        column = at - (self.data.rfind(b"\n", 0, at) + 1) + 1
        where = f"line {line} column {column}"
        if place:
            raise JsonError(place, f"{fault} ({where})")
        raise JsonError(where, fault)

    def value(self, at: int, place: str, depth: int) -> tuple[Any, int]:
        self.parts += 1
        if self.parts > MOST_PARTS:
            raise JsonError(
                place or "file", f"holds too much, expected at most {MOST_PARTS} parts"
            )
        letter = self.data[at : at + 1]
        if letter == b"{":
            return self.members(at, place, self.deeper(at, depth))
        if letter == b"[":
            return self.items(at, place, self.deeper(at, depth))
        if letter == b'"':
            return self.text(at, place)
        return self.scalar(at, place)

    def deeper(self, at: int, depth: int) -> int:
        if depth >= DEEPEST:
            self.fail(at, f"nested too deep, expected at most {DEEPEST} levels")
        return depth + 1

    def members(self, at: int, place: str, depth: int) -> tuple[dict[str, Any], int]:
        data = self.data
        found: dict[str, Any] = {}
        at = self.skip(at + 1)
        if data[at : at + 1] == b"}":
            return found, at + 1
        while True:
            if data[at : at + 1] != b'"':
                self.fail(at, "expected a key in double quotes", place)
            key, end = self.text(at, place)
            if key in found:
                self.fail(at, "is given twice, expected it once", inside(place, key))
            at = self.skip(end)
            if data[at : at + 1] != b":":
                self.fail(at, "expected ':' behind the key", inside(place, key))
            found[key], end = self.value(self.skip(at + 1), inside(place, key), depth)
            at = self.skip(end)
            letter = data[at : at + 1]
            if letter == b"}":
                return found, at + 1
            if letter != b",":
                self.fail(at, "expected ',' or '}'", place)
            at = self.skip(at + 1)

    def items(self, at: int, place: str, depth: int) -> tuple[Any, int]:
        data = self.data
        if flat := _FLAT.match(data, at):
            return self.block(flat.start(1), flat.end(1), 1, place), flat.end()
        if end := _end_of_table(data, at + 1):
            self.deeper(at, depth)
            return self.block(at + 1, end, 2, place), end + 1
        found: list[Any] = []
        at = self.skip(at + 1)
        while True:
            value, end = self.value(at, inside(place, len(found)), depth)
            found.append(value)
            at = self.skip(end)
            letter = data[at : at + 1]
            if letter == b"]":
                return found, at + 1
            if letter != b",":
                self.fail(at, "expected ',' or ']'", place)
            at = self.skip(at + 1)

    def text(self, at: int, place: str) -> tuple[str, int]:
        self.parts += 1
        found = _TEXT.match(self.data, at)
        if not found:
            self.fail(
                at, "text with a control character or without an end quote", place
            )
        if found.end() - at > MOST_BYTES_OF_TEXT:
            self.fail(
                at, f"text is too long, expected {MOST_BYTES_OF_TEXT} bytes", place
            )
        try:
            return self.decoder.decode(found.group().decode()), found.end()
        except json.JSONDecodeError as error:
            self.fail(at + error.pos, f"{error.msg} in a text", place)

    def scalar(self, at: int, place: str) -> tuple[Any, int]:
        if number := _NUMBER.match(self.data, at):
            return self.number(at, number, place), number.end()
        word = _WORD.match(self.data, at)
        if word and word.group() in _WORDS:
            return _WORDS[word.group()], word.end()
        return self.not_json(at, word, place)

    def not_json(self, at: int, word: re.Match[bytes] | None, place: str) -> NoReturn:
        if at >= len(self.data):
            self.fail(at, "the file ends too early, expected a value", place)
        line = self.data.split(b"\n", 1)[0]
        if not self.data[:at].strip() and any(
            mark in line for mark in (b",", b";", b"\t")
        ):
            self.fail(
                at,
                "this is a table, expected a project (a .bpviz file); bpviz-desktop "
                "import makes one of it, as does File > Import in the window",
                place,
            )
        came = word.group() if word else self.data[at : at + 1]
        shown = quoted(came.decode("utf-8", "replace"), 20)
        self.fail(at, f"{shown} is not JSON, expected a value", place)

    def number(self, at: int, found: re.Match[bytes], place: str) -> int | float:
        text = found.group()
        if found.group(1):
            value: int | float = float(text)
        elif len(text) > 310:
            self.fail(at, f"an integer of {len(text)} digits is too large", place)
        else:
            value = int(text)
        if abs(value) > _LARGEST:
            shown = quoted(text.decode(), 20)
            self.fail(at, f"{shown} is too large, expected at most 1.8e308", place)
        return value

    def block(self, start: int, end: int, depth: int, place: str) -> Block:
        is_short = depth == 1 and end - start < _SHORT
        if is_short and (short := short_block(self.decode(start, end, place))):
            self.kept += short.count
            return short
        gathered = Gathered(depth)
        if self.is_too_long(start, end):
            gathered.drop(f"more than {MOST_NUMBERS} values")
            return gathered.block()
        cuts = self.row_cuts(start, end) if depth == 2 else iter([(start, end)])
        for at, stop in cuts:
            # A list this long is refused anyway: it is counted, not read.
            commas = self.data.count(b",", at, stop)
            if commas > (MOST_IN_ROW if depth == 1 else _MOST_IN_SLICE):
                gathered.drop(f"more than {MOST_IN_ROW} values in one list")
                break
            try:
                gathered.add(self.decode(at, stop, place))
            except OverflowError:
                self.fail(at, _TOO_LARGE, place)
            if max(gathered.count, gathered.rows) > MOST_NUMBERS:
                gathered.drop(f"more than {MOST_NUMBERS} values")
                break
        self.kept += gathered.count
        if self.kept > _MOST_KEPT:
            gathered.drop(f"more than {MOST_NUMBERS} values with those before")
        return gathered.block()

    def decode(self, at: int, stop: int, place: str) -> list[Any]:
        try:
            return self.decoder.decode(f"[{self.data[at:stop].decode()}]")
        except json.JSONDecodeError as error:
            behind = min(at + max(error.pos - 1, 0), stop)
            self.fail(behind, f"{error.msg} in a list", place)
        except ValueError as error:  # NaN, or int() on thousands of digits
            fault = _TOO_LARGE if "digits" in str(error) else str(error)
            self.fail(at, fault, place)

    def is_too_long(self, start: int, end: int) -> bool:
        """Whether brackets and commas alone tell that there are too many values."""
        rows = self.data.count(b"[", start, end)
        commas_inside = self.data.count(b",", start, end) - max(rows - 1, 0)
        return max(rows, commas_inside) > MOST_NUMBERS

    def row_cuts(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Cut a list of lists into slices of whole rows."""
        at = start
        while end - at > _SLICE:
            found = _ROW_END.search(self.data, at + _SLICE, end)
            if found is None:
                break
            yield at, found.start() + 1
            at = found.end()
        yield at, end


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON, expected a number")
