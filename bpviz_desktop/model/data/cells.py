"""What one cell of a table holds: a number, nothing, a date, a word, or a mistake."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

import numpy as np

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.language import tr
from bpviz_desktop.model.document import LONGEST_NAME

# What people and programs write where a value is missing.
_MISSING = frozenset({"", "?", "na", "n/a", "#n/a", "nan", "null"})
# In a column of numbers these are no values either; among words they may be some.
_NO_NUMBERS = _MISSING | {"-", "--", "—", ".", "none", "nil", "missing", "nat"}

_EXPONENT = r"(?:[eE][+-]?[0-9]+)?"
_SPACES = " \u00a0\u202f\u2009'"
# Digits are possessive: one bad cell among thousands must not be tried in all ways.
# The group is not: before Python 3.11.5 that finds too little.
_PLAIN = re.compile(rf"(?:[+-]?(?:[0-9]++(?:\.[0-9]*+)?|\.[0-9]++){_EXPONENT}\n)*")
_BLANKS = str.maketrans("", "", _SPACES)
_DATE = re.compile(
    r"[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}([T ].*)?"
    r"|[0-9]{1,2}([-/.])[0-9]{1,2}\2[0-9]{2,4}( .*)?"
    r"|[0-9]{1,2}[- ][A-Za-z]{3,9}[- ,]+[0-9]{2,4}"
    r"|[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?"
)
_LONGEST_SHOWN = 40
_UNPRINTABLE = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


def _number(decimal: str) -> re.Pattern[str]:
    """A number, its thousands perhaps in groups: 1.000,5 or 1,000.5 or 1 000."""
    group = "," if decimal == "." else r"\."
    parted = (
        rf"[0-9]{{1,3}}(?:(?P<by>[{group}{_SPACES}])[0-9]{{3}})(?:(?P=by)[0-9]{{3}})*"
    )
    mark = re.escape(decimal)
    whole = rf"(?:{parted}|[0-9]+)"
    return re.compile(rf"[+-]?(?:{whole}(?:{mark}[0-9]*)?|{mark}[0-9]+){_EXPONENT}")


_NUMBERS = {decimal: _number(decimal) for decimal in ".,"}


def is_missing(cell: str, *, of_numbers: bool) -> bool:
    """Whether a cell says that there is no value."""
    return cell.strip().casefold() in (_NO_NUMBERS if of_numbers else _MISSING)


def is_date(cell: str) -> bool:
    """Whether a cell looks like a date or a time of day."""
    return _DATE.fullmatch(cell.strip()) is not None


def is_percent(cell: str) -> bool:
    """Whether a percent sign stands behind the cell."""
    return cell.rstrip().endswith("%")


def number(cell: str, decimal: str = ".", *, percent: bool = False) -> float | None:
    """Read a cell as one finite number; None if it is something else.

    `float()` alone would take `1_000`, `nan`, `1e999` and the digits of other scripts.

    Parameters
    ----------
    decimal : str
        "." or ",": the other one may part thousands.
    percent : bool
        Whether a percent sign may follow; 12 % is then 12.
    """
    text = cell.strip().replace("\u2212", "-")
    if percent and text.endswith("%"):
        text = text[:-1].rstrip()
    if not _NUMBERS[decimal].fullmatch(text):
        return None
    text = text.translate(_BLANKS).replace("," if decimal == "." else ".", "")
    value = float(text.replace(",", "."))
    return value if math.isfinite(value) else None


def numbers(
    cells: Sequence[str], decimal: str = ".", *, percent: bool = False
) -> tuple[Floats, list[int]]:
    """Read many cells at once: (n,) numbers, NaN where there is none, and where.

    Cells that are no numbers are few, or all: a column that is written plainly is read
    in one go.
    """
    joined = "\n".join(cells)
    plain = joined.replace(",", ".") if decimal == "," and "." not in joined else joined
    if (decimal == "." or plain is not joined or "," not in joined) and (
        _PLAIN.fullmatch(f"{plain}\n")
    ):
        values = np.array(plain.split("\n"), dtype=object).astype(np.float64)
        if np.isfinite(values).all():
            return values, []
    read = [number(cell, decimal, percent=percent) for cell in cells]
    none = [at for at, value in enumerate(read) if value is None]
    return np.array([math.nan if v is None else v for v in read]), none


def one_line(text: str) -> str:
    """Text as a project can hold it as a name: one line, not too long."""
    return _UNPRINTABLE.sub(" ", text).strip()[: LONGEST_NAME - 10]


def class_name(cell: str, decimal: str | None) -> str | None:
    """The class that a cell names; with a decimal mark 1 and 1.0 are the same one.

    None where it is to be a number and is none.
    """
    if decimal is None:
        return one_line(cell)
    value = number(cell, decimal, percent=True)
    return None if value is None else f"{value:.0f}"


def not_a_number(cell: str, decimal: str = ".") -> str:
    """Say what is wrong with a cell that should be a number."""
    text = cell.strip()
    return f"{shown(cell)} {_what_is_wrong(text, decimal)}"


def _what_is_wrong(text: str, decimal: str) -> str:
    if text[:1] == "=":
        return tr("is a formula; save its result instead")
    if is_percent(text) and number(text, decimal, percent=True) is not None:
        return tr("has a percent sign; others of this column have none")
    if text.casefold().strip("+-") in ("inf", "infinity", "∞"):
        return tr("is not finite")
    if _NUMBERS[decimal].fullmatch(text.replace("\u2212", "-")):
        return tr("is too large for a number")
    if is_date(text):
        return tr("is a date, not a number")
    other = "," if decimal == "." else "."
    if number(text, other) is not None:
        marks = {".": "point", ",": "comma"}
        return tr(
            "has a decimal {value}; expected a decimal {value_2}",
            value=marks[other],
            value_2=marks[decimal],
        )
    if "_" in text and number(text.replace("_", ""), decimal) is not None:
        return tr("is not a number: its digits are parted by “_”")
    if any(letter.isdecimal() and not letter.isascii() for letter in text):
        return tr("is not a number: its digits are not 0 to 9")
    last = text[-1:]
    if last.isalpha() and number(text[:-1], decimal) is not None:
        return tr("is not a number; it ends in the letter {last}", last=last)
    return tr("is not a number")


def shown(cell: str) -> str:
    """A cell as messages quote it: shortened, escaped, in quotation marks."""
    text = cell.strip()
    text = text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
    if not text.isprintable():
        text = "".join(
            c if c.isprintable() else c.encode("unicode_escape").decode() for c in text
        )
    return f"“{text}”"
