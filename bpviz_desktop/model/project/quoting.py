"""How messages name places of a project file, and quote what stands there."""

from __future__ import annotations

import re

_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def quoted(text: str, longest: int = 60) -> str:
    """Quote text from a file: shortened, escaped, on one line."""
    shown = text if len(text) <= longest else f"{text[:longest]}…"
    return f"'{escaped(shown)}'"


def escaped(text: str) -> str:
    """Escape all that is not printable: line breaks, half characters, …"""
    return text if text.isprintable() else "".join(map(_visible, text))


def _visible(letter: str) -> str:
    if letter.isprintable() or letter == " ":
        return letter
    return letter.encode("unicode_escape", "surrogatepass").decode("ascii")


def inside(place: str, key: str | int) -> str:
    """The place of a member or item, for example `network.layers[0].units`."""
    if isinstance(key, int):
        return f"{place}[{key}]"
    name = key if len(key) <= 60 and _PLAIN_KEY.fullmatch(key) else quoted(key)
    return f"{place}.{name}" if place else name


def sort_of(value: object) -> str:
    """What a value is, for a message: "the text 'x'", "a list", "2.5", "true"."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return "null"
    if isinstance(value, (int, float)):
        return f"{value:g}" if abs(value) > 10**20 else repr(value)
    if isinstance(value, str):
        return f"the text {quoted(value)}"
    return "an object" if isinstance(value, dict) else "a list"
