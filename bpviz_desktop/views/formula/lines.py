"""Breaking a long row into lines: before + and ·, inside brackets only if it must."""

from __future__ import annotations

from collections.abc import Sequence

from bpviz_desktop.engine.formulas.expr import Expr, abbreviated, for_readers
from bpviz_desktop.views.formula.boxes import Box, placed
from bpviz_desktop.views.formula.expr import Piece, Place, Setter, joined

# A line that is broken before this share of its width looks like a mistake.
_LEAST_FULL = 0.4
_BETWEEN_LINES = 0.4
_DEEPEST = 4
_ALL = 10**9
_SMALLER_TYPE = (0.85, 0.7)


def lines(
    setter: Setter, expr: Expr, place: Place, *, max_width: float | None
) -> list[Box]:
    """Set an expression in lines that fit into `max_width` pixels.

    What cannot be broken narrow enough loses the middle of its sums, then its size.
    """
    expr = for_readers(expr)
    whole = joined(setter.pieces(expr, place))
    if max_width is None or whole.width <= max_width:
        return [whole]
    for keep in (_ALL, 4, 2):
        shorter = abbreviated(expr, keep)
        for opened in range(_DEEPEST):
            pieces = setter.pieces(shorter, place, opened=opened)
            found = broken(pieces, max_width)
            if _is_narrow(found, max_width):
                return found
    for scale in _SMALLER_TYPE:
        small = place._replace(size=place.size * scale)
        found = broken(setter.pieces(shorter, small, opened=_DEEPEST - 1), max_width)
        if _is_narrow(found, max_width):
            break
    return found


def _is_narrow(boxes: Sequence[Box], max_width: float) -> bool:
    return all(box.width <= max_width for box in boxes)


def broken(pieces: Sequence[Piece], max_width: float) -> list[Box]:
    """Fill lines one after the other, each broken at the place that costs least."""
    found: list[Box] = []
    rest = list(pieces)
    while rest:
        count = _fitting(rest, max_width)
        if count < len(rest):
            count = _break_at(rest, count, max_width)
        found.append(joined(rest[:count]))
        rest = rest[count:]
    return found


def _fitting(pieces: Sequence[Piece], max_width: float) -> int:
    """How many pieces fit on a line; at least one."""
    width = 0.0
    for at, piece in enumerate(pieces):
        width += piece.box.width + (piece.before if at else 0.0)
        if width > max_width and at:
            return at
    return len(pieces)


def _break_at(pieces: Sequence[Piece], count: int, max_width: float) -> int:
    """Where to break a line of which `count` pieces fit."""
    best, best_cost = 0, float("inf")
    width = 0.0
    for at, piece in enumerate(pieces[: count + 1]):
        if at and piece.break_cost is not None:
            is_short = width < _LEAST_FULL * max_width
            cost = piece.break_cost + (1.5 if is_short else 0.0)
            if cost <= best_cost:
                best, best_cost = at, cost
        width += piece.box.width + piece.before
    if best:
        return best
    later = (
        at
        for at, piece in enumerate(pieces)
        if at > count and piece.break_cost is not None
    )
    return next(later, len(pieces))


def stacked(boxes: Sequence[Box], size: float) -> Box:
    """Lines under each other; the baseline is that of the first."""
    if len(boxes) == 1:
        return boxes[0]
    items = [(0.0, 0.0, boxes[0])]
    for above, box in zip(boxes, boxes[1:], strict=False):
        down = items[-1][1] + above.lowest + _BETWEEN_LINES * size + box.ascent
        items.append((0.0, max(down, items[-1][1] + 1.4 * size), box))
    return placed(items)
