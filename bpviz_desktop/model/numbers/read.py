"""Reading numbers as people type them."""

from __future__ import annotations

import math
import re

_NUMBER = r"[+-]?(?:[0-9]+[.,]?[0-9]*|[.,][0-9]+)(?:[eE][+-]?[0-9]+)?"
_TYPED = re.compile(rf"({_NUMBER})(?:\s*/\s*({_NUMBER}))?")
_BEGUN = re.compile(r"[0-9eE.,/+\-\s\u2212\u00d7\u2070-\u209f¹²³]*")
_POWER = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻\u2212", "0123456789--")


def read_number(text: str) -> float | None:
    """Read `1e-3`, `1/3`, a decimal comma, or what the window shows (−4.39×10⁻⁴).

    Returns None for anything that is not one finite number.
    """
    text = text.strip().translate(_POWER).replace("×10", "e")
    match = _TYPED.fullmatch(text)
    if match is None:
        return None
    over, under = (
        None if part is None else float(part.replace(",", "."))
        for part in match.groups()
    )
    if over is None or under == 0:
        return None
    value = over if under is None else over / under
    return value if math.isfinite(value) else None
