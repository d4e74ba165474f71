"""Formulas as in a textbook, drawn by QPainter with the bundled mathematics font.

`layout` sets an expression, `equation` and the others whole blocks; each gives a
`Formula` that can be painted again and again and knows what was clicked. How it is
made: `font` (the font's own measures), `boxes` (putting ink together),
`names` and `expr` (expressions), `lines` (line breaks),
`blocks` (equations), `formula` (painting). GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable

from bpviz_desktop.engine.formulas.expr import Expr
from bpviz_desktop.views.formula.blocks import (
    Factor,
    Share,
    equation,
    factor_columns,
    heading,
    share_table,
)
from bpviz_desktop.views.formula.expr import Place, Setter
from bpviz_desktop.views.formula.formula import Formula, finished
from bpviz_desktop.views.formula.lines import lines, stacked

__all__ = [
    "Factor",
    "Formula",
    "Share",
    "equation",
    "factor_columns",
    "heading",
    "layout",
    "share_table",
]


def layout(
    expr: Expr,
    *,
    size_px: float,
    number: Callable[[float], str],
    max_width: float | None = None,
    inline: bool = False,
) -> Formula:
    """Set one expression.

    Parameters
    ----------
    expr : Expr
    size_px : float
        Of the type; scripts are two thirds of it, at least 9.
    number : (float) -> str
        How a number is written, such as `formatting.short`.
    max_width : float or None
        Break lines that are wider, before + and ·.
    inline : bool
        Write fractions with a slash: ∂L/∂w on one line.
    """
    setter = Setter(number)
    place = Place(size_px, in_line=inline)
    box = stacked(lines(setter, expr, place, max_width=max_width), size_px)
    return finished(box, (expr,), number)
