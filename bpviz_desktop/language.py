"""The language of the window: its words, and its decimal mark.

Texts stand in the code in English, inside `tr(...)`. A process has one language, chosen
before anything that shows words is imported, so that tables of words may be made where
they are written. The command line speaks English.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from string import Formatter
from typing import Any, NamedTuple, TypeAlias

Translate: TypeAlias = Callable[[str], str]


class Language(NamedTuple):
    """What a language calls itself, and how it writes numbers.

    Attributes
    ----------
    name : str
    decimal_mark : str
        "." or ",".
    is_leftwards : bool
        Whether it is written from right to left.
    """

    name: str
    decimal_mark: str
    is_leftwards: bool = False


# By Qt's codes; each but English has a file in `resources/languages`.
LANGUAGES = {
    "en": Language("English", "."),
    "de": Language("Deutsch", ","),
    "fr": Language("Français", ","),
    "es": Language("Español", ","),
    "zh_CN": Language("简体中文", "."),
    "ar": Language("العربية", ".", is_leftwards=True),
}


# With a decimal comma a narrow space stands between thousands, as ISO 80000-1 has it.
# Unicode's isolates: a piece of text with a direction of its own.
_FROM_LEFT, _FROM_RIGHT, _END = "\u2066", "\u2067", "\u2069"
_COMMA = str.maketrans({".": ",", ",": "\u202f"})


class _Spoken:
    """What was chosen, in one place."""

    code = "en"
    translate: Translate | None = None


_now = _Spoken()


def use(code: str, translate: Translate | None) -> None:
    """Speak one of LANGUAGES.

    Parameters
    ----------
    code : str
        Its key there.
    translate : (str) -> str, or None
        From an English text to the same in that language; empty: it has none. None
        leaves the texts as they are.
    """
    _now.code, _now.translate = code, translate


def spoken_language() -> str:
    """The code of the language that is spoken."""
    return _now.code


def is_leftwards() -> bool:
    """Whether the language is written from right to left."""
    return LANGUAGES[_now.code].is_leftwards


def tr(text: str, **values: object) -> str:
    """A text in the reader's language, with values put in where it names them."""
    if _now.translate is not None:
        text = _now.translate(text) or text
    return _put_in(text, values) if values else text


def counted(count: int, one: str, many: str) -> str:
    """One thing, or many: `many` names the number as {count}."""
    return one if count == 1 else _put_in(many, {"count": count})


def marked(number: str) -> str:
    """A number as Python writes it, −1,234.5, with the marks of the language."""
    return number.translate(_COMMA) if _has_comma() else number


def ordered(words: str) -> str:
    """Words to be drawn or put behind others, in the order of their own language.

    A line of Arabic runs from the right wherever it stands; what has none of its
    letters, a formula, runs from the left within it.
    """
    if not is_leftwards():
        return words
    has_own = any(unicodedata.bidirectional(letter) == "AL" for letter in words)
    return f"{_FROM_RIGHT if has_own else _FROM_LEFT}{words}{_END}"


def inside(title: str) -> str:
    """A title within a sentence: English writes it small."""
    return title.lower() if _now.code == "en" else title


def begun(words: str) -> str:
    """Words that begin a sentence or stand alone: the first letter is large."""
    return f"{words[:1].upper()}{words[1:]}"


def list_mark() -> str:
    """What stands between numbers beside each other: no comma that ends a number."""
    return ";" if _has_comma() else ","


def listed(parts: Iterable[str]) -> str:
    """Numbers, or formulas, beside each other."""
    return f"{list_mark()} ".join(parts)


def _has_comma() -> bool:
    return LANGUAGES[_now.code].decimal_mark == ","


class _Formatter(Formatter):
    """Puts values into a text; numbers with the marks of the language."""

    def format_field(self, value: Any, format_spec: str) -> str:
        written: str = super().format_field(value, format_spec)
        if isinstance(value, int | float):
            written = marked(written)
        return ordered(written)


_FORMATTER = _Formatter()


def _put_in(text: str, values: dict[str, object]) -> str:
    # Python writes numbers as English does, and several times as fast.
    if _has_comma() or is_leftwards():
        return _FORMATTER.vformat(text, (), values)
    return text.format(**values)
