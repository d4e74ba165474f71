"""Which steps of an update are told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bpviz_desktop.engine.board.board import Board
from bpviz_desktop.engine.board.uses import is_leaf, sources_of
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import tr

# A hand-out of more steps is read by nobody: some 1,500 pages.
MOST_STEPS = 20_000


class TooLongError(ValueError):
    """Too many steps for paper: one sentence."""


@dataclass(frozen=True)
class Chosen:
    """What of an update is told.

    Attributes
    ----------
    samples : tuple of int or None
        Only these, and what is of all samples; None: all.
    layers : tuple of int or None
        Only these (from 1), and what is of no layer; None: all.
    parameter : (layer, j, i) or None
        Only the chain that leads to this weight's (with i None: bias's) new value.
    """

    samples: tuple[int, ...] | None = None
    layers: tuple[int, ...] | None = None
    parameter: tuple[int, int, int | None] | None = None


def chosen_steps(board: Board, chosen: Chosen) -> tuple[int, ...]:
    """The indices in the board's order of all steps that are told.

    Raises
    ------
    TooLongError
        If there are more than MOST_STEPS.
    """
    wanted = _chain(board, chosen) if chosen.parameter else range(len(board.order))
    found = []
    for k in wanted:
        if not _is_wanted(board.order[k], chosen):
            continue
        found.append(k)
        if len(found) > MOST_STEPS:
            raise TooLongError(
                tr(
                    "This update has more than {most_steps:,} steps; choose "
                    "samples, layers, or one weight.",
                    most_steps=MOST_STEPS,
                )
            )
    return tuple(found)


def _is_wanted(term: TermId, chosen: Chosen) -> bool:
    if chosen.samples is not None and term.sample not in (None, *chosen.samples):
        return False
    if term.layer is None or chosen.layers is None:
        return True
    # What comes back to the inputs comes through the first layer.
    return max(term.layer, 1) in chosen.layers


def _chain(board: Board, chosen: Chosen) -> Iterator[int]:
    """All that one parameter's new value is computed from."""
    layer, j, i = chosen.parameter or (1, 0, None)
    letter = "b" if i is None else "W"
    waiting, seen = [TermId(f"new_{letter}", layer, j, i)], set()
    while waiting:
        term = waiting.pop()
        if term in seen or is_leaf(board, term):
            continue
        seen.add(term)
        if len(seen) > 2 * MOST_STEPS:
            break
        waiting.extend(sources_of(board, term))
    yield from sorted(map(board.order.index, seen))
