"""The language of the window: its words, and its decimal mark.

Texts stand in the code in English, inside `tr(...)`. A process has one language, chosen
before anything that shows words is imported, so that tables of words may be made where
they are written. The command line speaks English.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Translate: TypeAlias = Callable[[str], str]


class _Language:
    """What was chosen, in one place."""

    translate: Translate | None = None
    decimal_mark = "."


_now = _Language()


def use(translate: Translate, decimal_mark: str) -> None:
    """Speak a language.

    Parameters
    ----------
    translate : (str) -> str
        From an English text to the same in that language; empty: it has none.
    decimal_mark : str
        "." or ",".
    """
    _now.translate, _now.decimal_mark = translate, decimal_mark


def tr(text: str, **values: object) -> str:
    """A text in the reader's language, with values put in where it names them."""
    if _now.translate is not None:
        text = _now.translate(text) or text
    return text.format(**values) if values else text


def counted(count: int, one: str, many: str) -> str:
    """One thing, or many: `many` names the number as {count}."""
    return one if count == 1 else many.format(count=count)


def marked(number: str) -> str:
    """A written number with the language's decimal mark."""
    mark = _now.decimal_mark
    return number if mark == "." else number.replace(".", mark)
