"""Equations on several lines, and numbers under their symbols."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bpviz_desktop.engine.formulas.expr import Expr, Number, Product, Ref
from bpviz_desktop.engine.formulas.order import face, holds_values, is_numeric
from bpviz_desktop.views.formula.boxes import (
    Box,
    Rule,
    bracketed,
    characters,
    colored,
    linked,
    placed,
    row,
    space,
    words,
)
from bpviz_desktop.views.formula.expr import Place, Setter
from bpviz_desktop.views.formula.formula import Formula, finished
from bpviz_desktop.views.formula.lines import lines, stacked
from bpviz_desktop.views.formula.names import number_box

NUMBER_SCALE = 15 / 18
RESULT_SCALE = 22 / 18
CAPTION_SCALE = 12 / 18
_AROUND_EQUALS = 0.3
_BETWEEN_ROWS = 0.55
_LEAST_LINE = 0.45


@dataclass(frozen=True)
class Factor:
    """A factor with its number and what it means: a column of `factor_columns`."""

    expr: Ref
    value: str
    caption: str = ""


@dataclass(frozen=True)
class Share:
    """One path's part of a sum: `label`, left × right = product, as written."""

    label: str
    left: Ref
    right: Ref
    product: str


def _equals(size: float) -> Box:
    return characters("=", size)


def equation(
    lhs: Expr,
    rows: Sequence[Expr],
    *,
    size_px: float,
    number: Callable[[float], str],
    max_width: float | None = None,
    in_line: bool = False,
) -> Formula:
    """Set lhs = row / = row / = row with the equals signs under each other.

    Rows of numbers are set smaller (15 for 18), a last row that is one number in the
    accent colour; rows that are too long go on behind the equals sign.
    """
    setter = Setter(number)
    left = setter.box(lhs, Place(size_px, in_line=in_line))
    behind = left.width + (2 * _AROUND_EQUALS + 0.72) * size_px
    room = None
    if max_width is not None:
        room = max(max_width - behind, _LEAST_LINE * max_width)
    items: list[tuple[float, float, Box]] = [(0.0, 0.0, left)]
    at, lowest = 0.0, left.lowest
    for k, expr in enumerate(rows):
        is_of_numbers = holds_values(expr) or is_numeric(expr)
        size = size_px * NUMBER_SCALE if is_of_numbers else size_px
        place = Place(size, in_line=in_line)
        box = stacked(lines(setter, expr, place, max_width=room), size)
        if k and k == len(rows) - 1 and isinstance(face(expr), Number):
            box = colored(box, "accent")
        sign = _equals(size)
        if k:
            at = max(lowest + _BETWEEN_ROWS * size + box.ascent, at + 1.5 * size)
            lowest = -1e9
        middle = left.width + (_AROUND_EQUALS + 0.36) * size_px - sign.width / 2
        items += [(middle, at, sign), (behind, at, box)]
        lowest = max(lowest, at + box.lowest)
    return finished(placed(items), (lhs, *rows), number)


def heading(
    lhs: Expr,
    result: Expr,
    *,
    size_px: float,
    number: Callable[[float], str],
) -> Formula:
    """Set lhs = result with a large result, both in the accent colour."""
    setter = Setter(number)
    left = setter.box(lhs, Place(size_px))
    gap = space(_AROUND_EQUALS * size_px)
    right = setter.box(result, Place(size_px * RESULT_SCALE))
    accented = [colored(box, "accent") for box in (left, right)]
    box = row((accented[0], gap, _equals(size_px), gap, accented[1]))
    return finished(box, (lhs, result), number)


def _column(setter: Setter, factor: Factor, size_px: float, depth: float) -> Box:
    """A factor, its number on a line common to all columns, and the caption."""
    place = Place(size_px, is_dotted=False)
    symbol = setter.box(factor.expr.face, place)
    value = number_box(factor.value, size_px * NUMBER_SCALE)
    caption = colored(words(factor.caption, size_px * CAPTION_SCALE), "quiet")
    tallest = number_box("0", size_px * NUMBER_SCALE).ascent
    wide = max(symbol.width, value.width, caption.width)
    framed = symbol._replace(descent=depth, width=symbol.width)
    dots = Box(wide, symbol.ascent, depth, (), dotted=True, term=None)
    value_at = depth + 0.52 * size_px + tallest
    items = [
        ((wide - symbol.width) / 2, 0.0, framed),
        (0.0, 0.0, dots),
        ((wide - value.width) / 2, value_at, value),
    ]
    if factor.caption:
        below = value_at + max(0.0, value.descent) + 0.38 * size_px + caption.ascent
        items.append(((wide - caption.width) / 2, below, caption))
    return linked(placed(items), factor.expr.term, is_dotted=False)


def factor_columns(
    lhs: Expr,
    factors: Sequence[Factor],
    result: str,
    *,
    size_px: float,
    number: Callable[[float], str],
    max_width: float | None = None,
) -> Formula:
    """Set lhs = factor · factor · factor with a number and a caption under each.

    Factors that do not fit go on behind the equals sign on another line; `result`
    stands below, in the accent colour.
    """
    setter = Setter(number)
    left = setter.box(lhs, Place(size_px))
    gap = space(_AROUND_EQUALS * size_px)
    behind = left.width + 2 * gap.width + _equals(size_px).width
    plain = Place(size_px, is_dotted=False)
    depth = max(setter.box(each.expr.face, plain).descent for each in factors)
    dot_gap = space(0.3 * size_px)
    dot = row((dot_gap, characters("·", size_px), dot_gap))
    tables: list[list[Box]] = [[]]
    width = behind
    for factor in factors:
        column = _column(setter, factor, size_px, depth)
        wide = dot.width + column.width
        if tables[-1] and max_width is not None and width + wide > max_width:
            tables.append([])
            width = behind
        if tables[-1] or len(tables) > 1:
            tables[-1].append(dot)
            width += dot.width
        tables[-1].append(column)
        width += column.width
    items: list[tuple[float, float, Box]] = [
        (0.0, 0.0, left),
        (left.width + gap.width, 0.0, _equals(size_px)),
    ]
    at, lowest = 0.0, 0.0
    for k, table in enumerate(tables):
        box = row(table)
        if k:
            at = lowest + 0.5 * size_px + box.ascent
        items.append((behind, at, box))
        lowest = at + box.lowest
    small = size_px * NUMBER_SCALE
    value = colored(number_box(result, small), "accent")
    at = max(lowest, left.lowest) + 0.6 * size_px + value.ascent
    items += [
        (left.width + gap.width, at, _equals(size_px)),
        (behind, at, value),
    ]
    exprs = (lhs, Product(tuple(factor.expr for factor in factors)))
    return finished(placed(items), exprs, number)


def _after_an_operator(setter: Setter, part: Ref, place: Place) -> Box:
    """A number behind ×, in brackets if it is negative."""
    box = setter.box(part, place)
    face = part.face
    is_negative = isinstance(face, Number) and face.value < 0
    return bracketed(box, place.size) if is_negative else box


def share_table(
    shares: Sequence[Share],
    total: str,
    *,
    size_px: float,
    number: Callable[[float], str],
) -> Formula:
    """Set one row for each path, its numbers under each other, and the sum.

    The faces of `left` and `right` are numbers.
    """
    size = size_px * NUMBER_SCALE
    setter = Setter(number)
    place = Place(size)
    cells = [
        (
            colored(words(share.label, size_px * CAPTION_SCALE), "quiet"),
            setter.box(share.left, place),
            colored(characters("×", size), "quiet"),
            _after_an_operator(setter, share.right, place),
            colored(_equals(size), "quiet"),
            number_box(share.product, size),
        )
        for share in shares
    ]
    sum_box = colored(number_box(total, size), "accent")
    widths = [max(line[k].width for line in cells) for k in range(6)]
    widths[5] = max(widths[5], sum_box.width)
    gaps = (0.0, 1.1 * size, 0.4 * size, 0.4 * size, 0.4 * size, 0.4 * size)
    items: list[tuple[float, float, Box]] = []
    at = 0.0
    step = 1.75 * size
    for line in cells:
        x = 0.0
        for k, cell in enumerate(line):
            x += gaps[k] + widths[k]
            items.append((x - (widths[k] if k == 0 else cell.width), at, cell))
        at += step
    right = sum(widths) + sum(gaps)
    if len(shares) > 1:
        thick = 0.068 * size
        rule_at = at - step + 0.55 * size
        items.append((right - widths[5], rule_at, _bar(widths[5], thick)))
        at += 0.1 * size
        items.append((right - sum_box.width, at, sum_box))
    products = tuple(Product((share.left, share.right)) for share in shares)
    return finished(placed(items, right), products, number)


def _bar(width: float, thick: float) -> Box:
    return Box(width, 0.0, thick, ((0.0, 0.0, Rule(width, thick)),))
