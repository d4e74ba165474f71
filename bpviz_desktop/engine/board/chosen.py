"""Which way of writing a formula gives the number that was computed.

Where a function saturates, overflows or cancels, the formula of textbooks gives another
number than the one that was computed: ln(1 − ŷ) of an answer that rounds to 1 is −∞.
There the board shows the form that keeps its digits, and says why.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

from bpviz_desktop.engine.formulas.expr import Expr, evaluate
from bpviz_desktop.engine.rounding import on_paper
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import tr

# How near a formula must come, relative to the number.
CLOSE = 1e-10

WITHOUT_ZEROS = tr("A summand with a factor 0 is left out.")
ROUNDED_AWAY = tr(
    "Rounding by hand made ŷ 0 or 1; a summand with a factor 0 is left out."
)
KEEPS_DIGITS = tr(
    "Written so that it keeps its digits: the usual form would lose them here."
)
FROM_Z = tr("Written from z, as ŷ is too close to 0 or 1 to keep all digits.")
MULTIPLIED_OUT = tr("Not as a product: its factors have lost their digits to rounding.")
BY_SLOPE = tr("By ∂L/∂z, as its factors have lost their digits to rounding.")


class Form(NamedTuple):
    """A way of writing a number: `why` says why not the usual one, or is empty."""

    formula: Expr
    why: str = ""


def chosen(
    forms: Sequence[Form],
    value: float,
    value_of: Callable[[TermId], float],
    *,
    decimals: int | None = None,
) -> Form:
    """The first form that gives `value` (if asked, rounded by hand), else the last."""
    if math.isnan(value):
        return forms[0]  # no form keeps digits that are not there
    for form in forms[:-1]:
        if gives(form.formula, value, value_of, decimals=decimals):
            return form
    return forms[-1]


def gives(
    formula: Expr,
    value: float,
    value_of: Callable[[TermId], float],
    *,
    decimals: int | None = None,
) -> bool:
    """Whether a formula can be computed as it stands, and gives `value`."""
    try:
        found = evaluate(formula, value_of)
    except (ArithmeticError, ValueError):
        return False
    found_values = {found}
    if decimals is not None and math.isfinite(found):
        found_values.add(on_paper(found, decimals))
    return any(math.isclose(each, value, rel_tol=CLOSE) for each in found_values)
