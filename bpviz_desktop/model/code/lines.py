"""Lines of a program, and which numbers of the board each of them computes."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

# An array of more numbers is packed: its digits nobody reads.
MOST_WRITTEN = 200
_WIDTH = 88
_PACKED_WIDTH = 76


@dataclass(frozen=True)
class Line:
    """One line.

    Attributes
    ----------
    text : str
    marks : frozenset of str
        What it computes: kinds of terms, with the layer behind those that have one
        ("z1", "dL_dW2", "L"), and phases ("update").
    """

    text: str
    marks: frozenset[str] = field(default_factory=frozenset)


def marked(text: str, *marks: str) -> Line:
    """A line that computes these."""
    return Line(text, frozenset(marks))


def plain(text: str) -> list[Line]:
    """Lines that compute nothing of the board; leading and last breaks are left out."""
    return [Line(each) for each in text.strip("\n").split("\n")]


def indented(lines: Iterable[Line], by: int = 4) -> Iterator[Line]:
    """The same lines further in; empty ones stay empty."""
    for line in lines:
        yield Line(f"{' ' * by}{line.text}" if line.text else "", line.marks)


def literal(values: NDArray) -> str:
    """An array as code: written out, or packed by a call of `packed`.

    `packed` is a function of the program, see `frame`. Numbers keep every bit.
    """
    if values.size > MOST_WRITTEN:
        return _packed(values)
    if values.size == 0:
        return f"np.zeros({values.shape!r})"
    written = repr(values.tolist())
    if values.ndim == 2 and len(written) > _WIDTH - 30:
        rows = "".join(f"    {row!r},\n" for row in values.tolist())
        written = f"[\n{rows}]"
    return f"np.array({written})"


def _packed(values: NDArray) -> str:
    is_bool = values.dtype == np.bool_
    kind = "?" if is_bool else "<f8"
    squeezed = zlib.compress(np.ascontiguousarray(values, dtype=kind).tobytes())
    text = base64.b64encode(squeezed).decode()
    rows = "\n".join(
        text[at : at + _PACKED_WIDTH] for at in range(0, len(text), _PACKED_WIDTH)
    )
    return f'packed({values.shape!r}, "{kind}", """\n{rows}\n""")'
