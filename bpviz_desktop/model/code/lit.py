"""Which lines of a program belong to what is on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.code.lines import Line


@dataclass(frozen=True)
class Lit:
    """Places of lines: those that compute the number, and those that call them."""

    lines: tuple[int, ...] = ()
    around: tuple[int, ...] = ()


def lit(lines: Sequence[Line], term: TermId | None, phase: str) -> Lit:
    """The lines of a number of the board; of none yet where an update begins.

    Parameters
    ----------
    phase : str
        "forward", "loss", "backward" or "update".
    """
    if term is None:
        return Lit(_marked(lines, "begin"))
    kind, layer = term.kind, term.layer
    if phase == "update":
        mark = kind.rpartition("_")[0] or kind
        found = _marked(lines, mark)
        around = _marked(lines, "update")
        calls = tuple(at for at in around if at not in found)
        return Lit(found or around[-1:], calls if found else ())
    mark = f"{kind}{layer}" if layer is not None and kind != "L" else kind
    found, around = _marked(lines, mark), _marked(lines, phase)
    if not found:
        return Lit(around)
    return Lit(found, tuple(at for at in around if at not in found))


def _marked(lines: Sequence[Line], mark: str) -> tuple[int, ...]:
    return tuple(at for at, line in enumerate(lines) if mark in line.marks)
