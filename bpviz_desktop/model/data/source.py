"""Where a table is read from, line by line, however large it is."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from bpviz_desktop.language import tr

MOST_TOLD = 20
# A row of 4,096 numbers takes a tenth of it.
LONGEST_LINE = 1 << 20
_COMMENT = re.compile(r"#(?!N/A|NA\b|DIV/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)", re.I)


class TableError(ValueError):
    """Why a table cannot be used: one line for each problem."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))

    @classmethod
    def of(cls, name: str, words: str) -> TableError:
        """One problem of the whole file."""
        return cls((f"{name}: {words}.",))

    @classmethod
    def listed(cls, name: str, problems: Iterable[str], count: int) -> TableError:
        """The first problems, and how many more there are."""
        told = [f"{name}: {words}." for words in islice(problems, MOST_TOLD)]
        if count > len(told):
            told.append(
                tr("{name}: and {number:,} more.", name=name, number=count - len(told))
            )
        return cls(told)


@dataclass(frozen=True)
class Source:
    """A table's bytes, which can be read several times.

    Attributes
    ----------
    name : str
        What messages call it.
    open : callable
        Opens it at its beginning.
    size : int
        Bytes.
    """

    name: str
    open: Callable[[], BinaryIO]
    size: int

    @classmethod
    def of(cls, path: Path) -> Source:
        """A file; OSError if it cannot be read."""
        size = os.stat(path).st_size
        return cls(path.name, lambda: open(path, "rb"), size)


class Lines:
    """Lines with their ends, each with its number (from 1); they can be given back.

    Comments (# …) are left out where a row may begin. Raises TableError if the bytes
    cannot be text of this encoding, or a line is endless.

    Attributes
    ----------
    number : int
        Of the line that was read last.
    comments : int
        How many were left out.
    last_comment : str
        What the last of them said.
    """

    def __init__(self, source: Source, encoding: str) -> None:
        self.number = 0
        self.comments = 0
        self.last_comment = ""
        self._name = source.name
        self._encoding = encoding
        self._bytes = source.open()
        # \r, \n and \r\n all end a line, and stay.
        self._text = io.TextIOWrapper(self._bytes, encoding=encoding, newline="")
        self._since: list[str] = []
        self._again: list[str] = []

    @property
    def first(self) -> int:
        """The number of the line in which this row begins."""
        return self.number - len(self._since) + 1

    @property
    def position(self) -> int:
        """How many bytes have been read, or a little more."""
        return self._bytes.tell()

    def mark(self) -> None:
        """A row begins with the next line."""
        self._since.clear()

    def go_back(self) -> None:
        """Give back all lines since the mark but the first."""
        back = self._since[1:]
        self._again.extend(reversed(back))
        self.number -= len(back)
        self._since.clear()

    def close(self) -> None:
        """Close the file."""
        self._text.close()

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        while True:
            line = self._again.pop() if self._again else self._read()
            if not line:
                raise StopIteration
            self.number += 1
            if not self._since and line[0] == "#" and _COMMENT.match(line):
                self.comments += 1
                self.last_comment = line.strip("#\r\n ")
                continue
            self._since.append(line)
            return line

    def _read(self) -> str:
        try:
            line = self._text.readline(LONGEST_LINE)
        except UnicodeError:
            raise TableError.of(
                self._name,
                tr(
                    "behind line {number:,} there are bytes that are no "
                    "{encoding} text; choose another encoding",
                    number=self.number,
                    encoding=self._encoding,
                ),
            ) from None
        if len(line) == LONGEST_LINE and line[-1] not in "\r\n":
            raise TableError.of(
                self._name,
                tr(
                    "line {number} has more than {value:,} characters; this is "
                    "no table",
                    number=self.number + 1,
                    value=LONGEST_LINE,
                ),
            )
        return line
