"""One update by the lines of its optimizer, on arrays."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from bpviz_desktop.engine.formulas.expr import (
    Call,
    Choose,
    Expr,
    Negative,
    Number,
    Power,
    Product,
    Quotient,
    Ref,
    Sum,
)
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.network import Floats, Network
from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.engine.rounding import ByHand, rounded


def evaluate_arrays(expr: Expr, values: Mapping[str, Floats | float]) -> Floats | float:
    """Compute a line's formula; `values` holds a number or array for each name."""
    match expr:
        case Number(value):
            return value
        case Ref(term, _):
            return values[term.kind]
        case Sum(parts):
            total = evaluate_arrays(parts[0], values)
            for part in parts[1:]:
                total = total + evaluate_arrays(part, values)
            return total
        case Product(factors):
            result = evaluate_arrays(factors[0], values)
            for factor in factors[1:]:
                result = result * evaluate_arrays(factor, values)
            return result
        case Quotient(over, under):
            return evaluate_arrays(over, values) / evaluate_arrays(under, values)
        case Power(base, exponent):
            return evaluate_arrays(base, values) ** evaluate_arrays(exponent, values)
        case Negative(inner):
            return -evaluate_arrays(inner, values)
        case Call("sqrt", (inner,)):
            return np.sqrt(evaluate_arrays(inner, values))
        case Choose(test, yes, no):
            is_so = np.asarray(evaluate_arrays(test, values)) > 0
            chosen = [evaluate_arrays(part, values) for part in (yes, no)]
            return np.where(is_so, *chosen)
        case _:
            raise TypeError(f"an update line cannot contain {expr}")


def textbook_step(
    choice: Choice,
    w: Floats,
    g: Floats,
    *,
    slots: Mapping[str, Floats],
    lr: float,
    t: int,
    network: Network,
    by_hand: ByHand | None = None,
) -> dict[str, Floats]:
    """Compute every line of one update.

    Parameters
    ----------
    w, g : ndarray, shape (P,)
        Parameters and the gradient, after clipping.
    slots : mapping of str to ndarray
        What the last update left; missing names are as before the first update.
    lr : float
    t : int
        Which update of this optimizer it is, from 1.
    network : Network
        Where it may not be trained, parameters stay and every line is 0.
    by_hand : ByHand or None
        Whether every line is rounded as on paper.

    Returns
    -------
    dict of str to ndarray
        A value for each line's name; "new" holds the new parameters.
    """
    entry = OPTIMIZERS[choice.kind]
    values: dict[str, Floats | float] = {"w": w, "g": g, "lr": lr, "t": t}
    values.update(choice.numbers)
    for slot in entry.slots(choice):
        first = np.full_like(w, entry.first(choice))
        values[f"{slot}_before"] = slots.get(slot, first)
    result: dict[str, Floats] = {}
    with np.errstate(all="ignore"):
        for line in entry.lines(choice):
            value = np.asarray(evaluate_arrays(line.formula, values))
            if line.of_bias is not None:
                spared = evaluate_arrays(line.of_bias, values)
                value = np.where(network.is_bias, spared, value)
            value = rounded(value, by_hand)
            kept = w if line.name == "new" else 0.0
            result[line.name] = np.where(network.trainable, value, kept)
            values[line.name] = result[line.name]
    return result
