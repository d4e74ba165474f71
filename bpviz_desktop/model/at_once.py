"""Work that is written as steps, done at once."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

_Result = TypeVar("_Result")


def at_once(steps: Generator[int, None, _Result]) -> _Result:
    """Take all steps, and return what they come to."""
    while True:
        try:
            next(steps)
        except StopIteration as finished:
            result: _Result = finished.value
            return result
